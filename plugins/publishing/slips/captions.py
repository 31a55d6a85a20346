"""Signs of Markdown in what is to stand below a photo, where they would be shown."""

import re
from collections.abc import Iterator

from plugins.publishing.markdown.headings import said
from plugins.publishing.markdown.parser import parser
from plugins.publishing.markdown.references import references_of
from plugins.publishing.slips.lines import Slip
from plugins.publishing.slips.text import Text

NO_MARKS = "unter einem Bild wären Sterne, Klammern und andere Zeichen aus Markdown zu sehen; ohne sie schreiben: „{}“"
_NOTE = re.compile(r"\[\^[^\]\s]+\]|</?[a-zA-Z][^<>]*>")
"""Footnotes and HTML, which the parser takes for text where it finds no note, and everywhere."""


def marks_in_captions(text: Text) -> Iterator[Slip]:
    """Give the photos whose captions have emphasis, code, links, footnotes or HTML."""
    for image in references_of(text.source) if "![" in text.source else ():
        plain = _plain(image.title)
        if image.alt is not None and plain != image.title.strip():
            yield Slip(*image.address, NO_MARKS.format(plain))


def _plain(caption: str) -> str:
    """Give a caption without such signs; blanks and quotation marks stay as they are."""
    (inline,) = parser().parseInline(caption)
    marked = any(token.type not in {"text", "text_special"} for token in inline.children or ())
    return _NOTE.sub("", said(inline.children or []) if marked else caption).strip()
