"""A text read once: its HTML, the links and images in it, and the places that links can reach."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from plugins.catalog.photos import STATIC_MARK
from plugins.publishing.downloads.files import FOLDER, Download, Downloads
from plugins.publishing.markdown.files import with_files_labelled
from plugins.publishing.markdown.parser import DEEPEST, parser
from plugins.publishing.markdown.photos import with_photos_apart
from plugins.publishing.markdown.references import Reference, references_of
from plugins.publishing.markdown.structure import tokens_of
from plugins.publishing.pictures import Picture, Pictures

_ID = re.compile(r' id="([^"]+)"')
"""A place in HTML; in what was typed, quotation marks are escaped."""


@dataclass(frozen=True)
class Rendered:
    """A text as HTML, with what the checks need to know of it."""

    html: str
    references: tuple[Reference, ...]
    ids: tuple[str, ...] = ()


def render(text: str, pictures: Pictures, name: str = "", downloads: Downloads | None = None) -> Rendered:
    """Turn Markdown into HTML; raw HTML in it is shown, not obeyed, and photos are offered in several sizes.

    The places of footnotes bear the ``name`` of the text, so that several texts may stand on one page. Raises
    RecursionError if its lists and quotations lie too deep within one another to be read.
    """
    shown = tuple(pictures.items()) if "![" in text or STATIC_MARK in text else ()
    linked = tuple(downloads.values()) if downloads and FOLDER in text else ()
    return _rendered(text, shown, linked, f"{name}-" if name and "[^" in text else "")


@lru_cache(maxsize=1024)
def _rendered(
    text: str, pictures: tuple[tuple[str, Picture | None], ...], downloads: tuple[Download, ...], name: str
) -> Rendered:
    env: dict[str, Any] = {"pictures": dict(pictures), "downloads": {one.name: one for one in downloads}, "name": name}
    tokens = tokens_of(text)
    if any(token.level >= DEEPEST - 1 for token in tokens):
        raise RecursionError
    shown = with_photos_apart(with_files_labelled(tokens, env), env)
    html = parser().renderer.render(shown, parser().options, env).strip()
    return Rendered(html, references_of(text), tuple(_ID.findall(html)))
