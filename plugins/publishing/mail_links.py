"""Links of texts that begin a mail: every mail program takes them, and people read their umlauts."""

from html import unescape
from xml.etree.ElementTree import Element

from markdown.util import AMP_SUBSTITUTE, AtomicString

from plugins.catalog.mails import EMAIL, encoded_mail, readable_mail


def encode_mail_link(element: Element) -> None:
    """Encode the domains that a ``mailto:`` link names; an address that is its own text is shown with its umlauts."""
    target = plain(element.get("href", ""))
    if not target.startswith("mailto:"):
        return
    encoded = EMAIL.sub(lambda mail: encoded_mail(mail[0]), target)
    if encoded != target:
        element.set("href", encoded)
    shown = plain(element.text or "")
    if EMAIL.fullmatch(shown) and (readable := readable_mail(shown)) != shown:
        element.text = AtomicString(readable)


def plain(text: str) -> str:
    """Read what Markdown spells in entities, to hide it from those who collect addresses."""
    return unescape(text.replace(AMP_SUBSTITUTE, "&"))
