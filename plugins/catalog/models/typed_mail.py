"""An e-mail address as it was typed or pasted, and the one that is meant by it (E-Mail)."""

import re
from collections.abc import Callable, Iterator
from html import unescape
from unicodedata import normalize
from urllib.parse import unquote

from plugins.catalog.models.mail_address import is_mail, is_right, mail_slip, odd_mailbox
from plugins.catalog.models.mixed_scripts import in_latin
from plugins.catalog.models.site_address import readable_host
from plugins.catalog.models.typed_address import odd_sign, trimmed

_ENDINGS = "de|com|net|org|info|eu|at|ch"
_PIECE = re.compile(r"[^\s<>()\[\]{}:,;|\"„“”»«]+")
"""What may be an address among the signs that mail programs, lists and Markdown put around it."""
_AROUND = re.compile(r"^(?:https?:|mailto:)?[/'*]*|[/.!?'*]+$|\?.*", re.IGNORECASE)
"""What stands at the edges of such a piece, or behind the address, and is no part of it."""
_AFTER_WORDS = re.compile(
    r"(?s)(?:.*[:<(\[„“\"»]\s*|.*[^\w\s]\s+|\{|(?:\S+\s+)+\S+\s+|(?:(?i:e-?mail\S*|mail|kontakt|post|an)|[A-ZÄÖÜ]\S*)\s+)?$"
)
_OPENED, _CLOSED = r"[\(\[{<]\s*", r"\s*[\)\]}>]"
_AT = re.compile(rf"\s*{_OPENED}(?:at|ät|a|@){_CLOSED}\s*|\s+(?:at|ät)\s+|(?<=\w)[_-]at[_-](?=\w)", re.IGNORECASE)
"""How an address is written that programs shall not find."""
_DOT = re.compile(rf"\s*{_OPENED}(?:dot|punkt|pkt|\.){_CLOSED}\s*|\s+(?:dot|punkt)\s+", re.IGNORECASE)
_GLUED = re.compile(rf"(?P<name>@[\w-]*\w)(?:-|@|\s+)?(?P<last>{_ENDINGS})$", re.IGNORECASE)
"""A domain with something else in place of its dot."""

Step = Callable[[str], str]
_STEPS: tuple[Step, ...] = (
    lambda text: normalize("NFKC", unescape(text)).replace("’", "'"),
    lambda text: _DOT.sub(".", _AT.sub("@", text)),
    unquote,
    lambda text: re.sub(r"\s*([@.])[\s.]*", r"\1", re.sub(r"[@\s]*@[@\s]*", "@", text.replace(",", "."))),
    lambda text: re.sub(r"(?<![^.@])-+|-+(?=\.|$)", "", re.sub(r"^[.@]+|\.+(?=@)|\.+$|[\"„“”»«]", "", text)),
    lambda text: _GLUED.sub(r"\g<name>.\g<last>", text),
    in_latin,
)
"""What undoes one kind of slip each, from the surest on."""


def read_email(typed: str) -> str:
    """Read an address, its domain with umlauts or in the signs that stand for them (IDNA); people see the umlauts.

    Raises ValueError with what it is instead.
    """
    text = normalize("NFC", trimmed(typed))
    if is_right(text):
        mailbox, _, domain = text.partition("@")
        return f"{mailbox}@{readable_host(domain)}"
    found = _found_in(unescape(text))
    if len(found) > 1:
        raise ValueError(f"mehr als eine E-Mail-Adresse; hierher gehört nur eine, etwa {found[0]}")
    if found:
        raise ValueError(f"keine bloße E-Mail-Adresse; nur diese schreiben: {found[0]}")
    raise ValueError(f"keine E-Mail-Adresse; {_instead(text)}")


def _found_in(text: str) -> tuple[str, ...]:
    """Give the different addresses in a text; none if a word before one may be a part of it."""
    pieces = ((piece, _AROUND.sub("", piece[0])) for piece in _PIECE.finditer(text))
    right = [(piece, mail) for piece, mail in pieces if is_right(mail)]
    if not right or not _AFTER_WORDS.match(text[: right[0][0].start()]):
        return ()
    return tuple({mail.lower(): mail for _, mail in reversed(right)}.values())[::-1]


def _instead(text: str) -> str:
    if is_mail(text) and (wrong := mail_slip(text)) and "%" not in text:
        return wrong
    meant = next(filter(None, _meant(text)), None)
    mailbox, at, domain = text.partition("@")
    letter = odd_mailbox(re.sub(r"(?i)^mailto:", "", mailbox)) if at else None
    if letter and (meant is None or in_latin(mailbox) != mailbox):
        return f"{letter}: {meant}" if meant else letter
    if meant:
        return f"hier also {meant}"
    if is_mail(text) and (wrong := mail_slip(text)):
        return wrong
    if at and re.fullmatch(r"[\w-]+", domain):
        return f"hinter „{domain}“ fehlt die Endung, etwa .de"
    return (odd_sign(domain) if at else _of_another_kind(text)) or "erwartet wird etwa name@ihre-domain.de"


def _meant(text: str) -> Iterator[str]:
    """Give the one address that is left after each further slip is undone."""
    for step in _STEPS:
        text = step(text)
        found = (text,) if is_right(text) else _found_in(text)
        yield found[0] if len(found) == 1 else ""


def _of_another_kind(text: str) -> str | None:
    """Say what a text without an @ is."""
    if re.match(r"(?i)https?://|www\.", text):
        return "das ist eine Webadresse; erwartet wird etwa name@ihre-domain.de"
    if re.fullmatch(r"[\d\s()+/.-]{5,}", text):
        return "das ist eine Telefonnummer; erwartet wird etwa name@ihre-domain.de"
    return "das @ fehlt; erwartet wird etwa name@ihre-domain.de" if re.search(r"\w\.\w", text) else None
