"""Markdown as the consultant writes it, turned into HTML, with its links, images and headings noted."""

import re
import string
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from html import unescape
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.extensions.smarty import SmartyExtension
from markdown.extensions.toc import TocExtension
from markdown.inlinepatterns import InlineProcessor
from markdown.treeprocessors import Treeprocessor

from plugins.catalog.slugs import slug
from plugins.publishing.mail_links import encode_mail_link
from plugins.publishing.pictures import Picture, Pictures, figure_element, path_of

GERMAN_SIGNS = {
    "left-single-quote": "‚",
    "right-single-quote": "‘",
    "left-double-quote": "„",
    "right-double-quote": "“",
    "left-angle-quote": "»",
    "right-angle-quote": "«",
    "ndash": "–",
    "mdash": "—",
    "ellipsis": "…",
}
_NAMED = re.compile(
    r"&(?:(?:[lrb]d|[lrs]s|[lr]a)quo|quot|apos|[nm]dash|hellip|#(?:34|39|171|187|821[1-8]|822[0-2]|8230));"
)
"""Dashes, dots and quotation marks by their names in HTML, as other programs leave them; they are set as if typed."""
ESCAPED = string.punctuation
"""A backslash before one of these signs is not seen, nor does the sign do anything (CommonMark 2.4)."""
APOSTROPHE = "|".join(
    (
        r"(?<=\w)'(?=\w)",
        r"(?<!\w)'(?=(?:s|n|ne[mnrs]?|r(?:an|auf|aus|ein|um|über)|\d{2}er)\b(?!'))",
        r"(?<=[sxzß])'\"?(?!\w)",
    )
)
"""Within a word, before a word that lacks its beginning, and behind a name that ends in s."""

UMLAUTS_ENCODED = r"(?<=[@./])xn--"
"""How the name of a host begins whose umlauts are spelled in ASCII; its two hyphens are no dash."""


@dataclass(frozen=True)
class Reference:
    """A link or an image of a text; ``alt`` is None for links.

    ``unseen`` is what was to stand below an image that is no photo with a line below, since it does not stand alone;
    ``title`` is what stands in quotation marks within the round brackets.
    """

    target: str
    alt: str | None = None
    unseen: str = ""
    title: str = ""


@dataclass(frozen=True)
class Rendered:
    """A text as HTML, with what the checks need to know of it."""

    html: str
    references: tuple[Reference, ...]
    ids: tuple[str, ...] = ()


def render(text: str, pictures: Pictures) -> Rendered:
    """Turn Markdown into HTML; raw HTML in it is shown, not obeyed, and photos are offered in several sizes."""
    return _rendered(text, tuple(pictures.items()) if "![" in text else ())


@lru_cache(maxsize=1024)
def _rendered(text: str, pictures: tuple[tuple[str, Picture | None], ...]) -> Rendered:
    notes = _Notes(dict(pictures))
    extensions: list[str | Extension] = ["tables", "sane_lists", _GermanSigns(), TocExtension(slugify=slug), notes]
    markdown = Markdown(output_format="html", extensions=extensions)
    markdown.preprocessors.deregister("html_block")
    markdown.inlinePatterns.deregister("html")
    markdown.ESCAPED_CHARS = list(ESCAPED)
    html = markdown.convert(_NAMED.sub(lambda named: unescape(named[0]), text))
    return Rendered(html, tuple(notes.references), tuple(notes.ids))


class _GermanSigns(SmartyExtension):
    """Sets quotation marks as German does, and apostrophes apart from them."""

    def __init__(self) -> None:
        super().__init__(substitutions=GERMAN_SIGNS, smart_dashes=True)

    def educateQuotes(self, md: Markdown) -> None:  # noqa: N802 (Python-Markdown's name)
        self.inlinePatterns.register(_AsTyped(UMLAUTS_ENCODED, md), "umlauts_encoded", 70)
        self.inlinePatterns.register(_Apostrophe(APOSTROPHE, md), "apostrophe", 60)
        super().educateQuotes(md)


class _AsTyped(InlineProcessor):
    """Lets signs be that stand for something else than punctuation."""

    def handleMatch(  # type: ignore[override]  # noqa: N802 (Python-Markdown's name)
        self, m: re.Match[str], data: str
    ) -> tuple[str, int, int]:
        return m[0], m.start(), m.end()


class _Apostrophe(InlineProcessor):
    """Stands for what is left out (»gibt’s«, »’ne«), or closes a name (»Klaas’ Hof«) unless it closes a quotation."""

    def handleMatch(  # type: ignore[override]  # noqa: N802 (Python-Markdown's name)
        self, m: re.Match[str], data: str
    ) -> tuple[str, int, int] | tuple[None, None, None]:
        before_letters = data[m.end() : m.end() + 1].isalnum()
        opened = re.search(r"(?:^|[\s(])'(?=\w)", data[: m.start()])
        if opened and not before_letters:
            return None, None, None
        return m[0].replace("'", "’").replace('"', "“"), m.start(), m.end()


class _Notes(Extension):
    """Notes links, images and ids, offers photos in sizes, and turns the tables' ``style=`` into classes."""

    def __init__(self, pictures: Pictures) -> None:
        super().__init__()
        self.pictures = pictures
        self.references: list[Reference] = []
        self.ids: list[str] = []

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 (Python-Markdown's name)
        md.treeprocessors.register(_NoteTaker(md, self), "notes", 1)


class _NoteTaker(Treeprocessor):
    def __init__(self, md: Markdown, notes: _Notes) -> None:
        super().__init__(md)
        self.notes = notes

    def run(self, root: Element) -> None:
        shown = {paragraph[0] for paragraph in root.iter("p") if _holds_one_thing(paragraph)}
        for element in root.iter():
            self.notes.references += _references(element, element in shown)
            self.notes.ids += filter(None, [element.get("id")])
            _align_by_class(element)
            encode_mail_link(element)
        for parent in list(root.iter()):
            for index, child in enumerate(parent):
                self._offer_sizes(parent, index, child)

    def _offer_sizes(self, parent: Element, index: int, child: Element) -> None:
        alone = child.tag == "p" and _holds_one_thing(child)
        image = child[0] if alone else child
        picture = self.notes.pictures.get(path_of(image.get("src", ""))) if image.tag == "img" else None
        if picture:
            figure = figure_element(picture, image.get("alt", ""), image.get("title"))
            parent[index] = figure if alone else figure[0]
            parent[index].tail = child.tail


def _holds_one_thing(paragraph: Element) -> bool:
    words = (paragraph.text, *(child.tail for child in paragraph))
    return len(paragraph) == 1 and not any((said or "").strip() for said in words)


def _references(element: Element, alone: bool) -> Iterator[Reference]:
    if element.tag == "a" and "href" in element.attrib:
        yield Reference(element.attrib["href"], title=element.get("title", ""))
    if element.tag == "img":
        below = element.get("title", "")
        yield Reference(element.get("src", ""), element.get("alt", ""), "" if alone else below, below)


def _align_by_class(element: Element) -> None:
    style = element.attrib.pop("style", "")
    if style.startswith("text-align: "):
        element.set("class", "align-" + style.removeprefix("text-align: ").rstrip(";"))
