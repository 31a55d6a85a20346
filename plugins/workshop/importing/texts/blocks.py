"""The comments by which the block editor of WordPress (Gutenberg) says what a piece of HTML is."""

import re
from collections.abc import Mapping
from html import escape

from plugins.workshop.importing.texts.paragraphs import with_paragraphs

_BLOCK = re.compile(r"<!--\s+(/)?wp:([a-z][\w/-]*)\s+(\{.*?\}\s+)?(/)?-->", re.DOTALL)
_HIDDEN = re.compile(r"\"blockVisibility\"\s*:\s*false")
_REF = re.compile(r'"ref"\s*:\s*(\d+)')
SILENT = frozenset(
    {"more", "nextpage", "spacer", "separator", "footnotes", "paragraph", "heading", "image", "page-break"}
)
"""Blocks that say nothing by themselves."""
GONE = "der Block „{}“ zeigt in WordPress etwas, das es hier nicht gibt; eine Notiz steht an seiner Stelle"
NO_BLOCK = "der wiederverwendbare Block {} fehlt im Export"
DEEPEST = 5


def note(words: str, told: str) -> str:
    """Give the element that becomes a note in the text, and of which the report tells."""
    return f'<import-note told="{escape(told)}">{escape(" ".join(words.split()))}</import-note>'


def without_blocks(html: str, reusable: Mapping[str, str], depth: int = 0) -> str:
    """Give a text as HTML: its blocks as they are, with paragraphs where the classic editor wrote between them."""
    if not _BLOCK.search(html):
        return with_paragraphs(html)
    pieces, level, at, hidden = list[str](), 0, 0, list[int]()
    for found in _BLOCK.finditer(html):
        between = html[at : found.start()]
        pieces.append(between if level else with_paragraphs(between) if between.strip() else "")
        closing, alone = found[1], found[4]
        if alone:
            pieces.append(_alone(found[2], found[3] or "", reusable, depth))
        elif closing:
            pieces += ["</div>"] * (hidden[-1:] == [level])
            hidden = [one for one in hidden if one < level]
            level = max(level - 1, 0)
        else:
            level += 1
            if _HIDDEN.search(found[3] or ""):
                pieces.append("<div hidden>")
                hidden.append(level)
        at = found.end()
    rest = html[at:]
    return "\n\n".join((*filter(None, pieces), with_paragraphs(rest) if rest.strip() else ""))


def _alone(name: str, settings: str, reusable: Mapping[str, str], depth: int) -> str:
    ref = _REF.search(settings)
    if name == "block" and ref:
        inner = reusable.get(ref[1])
        if inner is None or depth > DEEPEST:
            return note(f"Hier stand der wiederverwendbare Block {ref[1]}.", NO_BLOCK.format(ref[1]))
        return without_blocks(inner, reusable, depth + 1)
    if name in SILENT:
        return "<hr>" if name == "separator" else ""
    return note(f"Hier stand der Block {name} {settings.strip()}", GONE.format(name))
