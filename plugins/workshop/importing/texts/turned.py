"""Turn the HTML of a former website into the Markdown of this one."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from plugins.catalog.visible import visible
from plugins.workshop.importing.texts.blocks import without_blocks
from plugins.workshop.importing.texts.cleaning import clean
from plugins.workshop.importing.texts.emphasis import join_emphasis
from plugins.workshop.importing.texts.footnotes import bring_footnotes
from plugins.workshop.importing.texts.links import lead_on
from plugins.workshop.importing.texts.pictures import lone_blanks, show_pictures
from plugins.workshop.importing.texts.settling import settled
from plugins.workshop.importing.texts.shortcodes import with_elements
from plugins.workshop.importing.texts.signs import show_signs
from plugins.workshop.importing.texts.structure import put_in_order
from plugins.workshop.importing.texts.surroundings import Surroundings
from plugins.workshop.importing.texts.tree import tree_of
from plugins.workshop.importing.texts.writing import first_words, written

_DIVIDED = re.compile(r"(?:<p>\s*)?<!--\s*(more|nextpage|noteaser)\b.*?-->(?:\s*</p>)?", re.DOTALL)
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_ODD = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffc]|[^\\S\n]*[\ue000-\uf8ff]")
PAGES = "der Text war in WordPress auf mehrere Seiten verteilt und steht jetzt auf einer"
SYMBOLS = "Zeichen aus einer Symbolschrift sind weggelassen"


@dataclass(frozen=True)
class Turned:
    """A text in Markdown, what has to be told of it, each with its line, counted from 1, and its first words."""

    markdown: str
    told: tuple[tuple[int, str], ...]
    words: str = ""


def turned(html: str, around: Surroundings, reusable: Mapping[str, str]) -> Turned:
    """Give a text of WordPress in Markdown."""
    clear = _ODD.sub("", visible(html))
    divided = any(found[1] == "nextpage" for found in _DIVIDED.finditer(clear))
    whole = without_blocks(with_elements(_DIVIDED.sub("\n\n", clear)), reusable)
    first = (*([PAGES] if divided else []), *([SYMBOLS] if re.search("[\ue000-\uf8ff]", html) else []))
    return turned_html(whole, around, first)


def turned_html(html: str, around: Surroundings, first: tuple[str, ...] = ()) -> Turned:
    """Give HTML in Markdown; ``first`` is what has to be told of it as a whole."""
    tree = tree_of(_COMMENT.sub("", html))
    clean(tree)
    bring_footnotes(tree, around)
    show_pictures(tree, around)
    lead_on(tree, around)
    put_in_order(tree, around.own_places)
    join_emphasis(tree)
    show_signs(tree)
    lone_blanks(tree)
    markdown, told = written(tree)
    return Turned(settled(markdown), (*((1, message) for message in first), *told), first_words(tree))
