"""The parser: CommonMark with tables and footnotes, and with what German texts need beside it."""

import re
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.rules_inline import autolink, image, link

from plugins.catalog.mails import readable_mail
from plugins.publishing.markdown.dates import list_without_dates, starts_with_a_date
from plugins.publishing.markdown.footnotes import add_footnotes
from plugins.publishing.markdown.gender_stars import gender_star
from plugins.publishing.markdown.german_signs import set_german_signs
from plugins.publishing.markdown.headings import name_headings
from plugins.publishing.markdown.html import Html
from plugins.publishing.markdown.loose_links import loose_link
from plugins.publishing.markdown.mail_addresses import mail_address, show_umlauts
from plugins.publishing.markdown.nesting import nest_entries
from plugins.publishing.markdown.positions import emphasis_with_places, with_place

DEEPEST = 100
"""How many lists and quotations may stand within one another; what lies deeper would not be read."""

_IN_CAPITALS = re.compile(r"https?://[^/?#]*", re.IGNORECASE)
"""The scheme and the host of an address, which are the same in small letters (RFC 3986, 6.2.2.1)."""


@cache
def parser() -> MarkdownIt:
    """Give the parser; it keeps nothing of what it reads."""
    markdown = _Parser(
        "commonmark", {"html": False, "xhtmlOut": False, "maxNesting": DEEPEST, "store_labels": True}, renderer_cls=Html
    )
    markdown.enable("table")
    add_footnotes(markdown)
    markdown.block.ruler.at("list", list_without_dates, {"alt": ["paragraph", "reference", "blockquote"]})
    markdown.block.ruler.before("list", "date", starts_with_a_date, {"alt": ["list"]})
    markdown.inline.ruler.at("emphasis", emphasis_with_places)
    markdown.inline.ruler.before("emphasis", "gender_star", gender_star)
    for name, rule in {"link": link, "image": image, "autolink": autolink}.items():
        markdown.inline.ruler.at(name, with_place(rule))
    markdown.inline.ruler.after("image", "loose_link", with_place(loose_link))
    markdown.inline.ruler.before("autolink", "mail_address", with_place(mail_address))
    markdown.core.ruler.after("normalize", "nesting", nest_entries)
    markdown.core.ruler.after("inline", "german_signs", set_german_signs)
    markdown.core.ruler.push("umlauts", show_umlauts)
    markdown.core.ruler.push("headings", name_headings)
    return markdown


class _Parser(MarkdownIt):
    """Leaves addresses as typed, but for capitals: what is wrong with one is told, and marks of own files stay."""

    def normalizeLink(self, url: str) -> str:  # noqa: N802 (the parser's name)
        return _IN_CAPITALS.sub(lambda begun: begun[0].lower(), url)

    def normalizeLinkText(self, link: str) -> str:  # noqa: N802 (the parser's name)
        return readable_mail(link.removeprefix("mailto:")) if "@" in link else link

    def validateLink(self, url: str) -> bool:  # noqa: N802 (the parser's name)
        return True
