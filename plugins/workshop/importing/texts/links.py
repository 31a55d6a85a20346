"""Links of a text: to the same page here, to a file here, to another website, or to nothing any more."""

import re
from collections.abc import Iterator, Mapping
from urllib.parse import unquote

from turbohtml import Element, Node, Text

from plugins.workshop.importing.texts.places import heading_places, place_named
from plugins.workshop.importing.texts.surroundings import Surroundings
from plugins.workshop.importing.texts.tree import Tree, attribute, is_blank, is_within, new

WITHIN = "der Link „{}“ führte an eine Stelle dieser Seite, die es so nicht mehr gibt; seine Worte sind geblieben"
NOWHERE = "der Link „{}“ führte nirgendwohin; seine Worte sind geblieben"
NO_WORDS = "ein Link zu {} hatte keine Worte; jetzt steht die Adresse da"
BRACKETS = "im Link „{}“ standen eckige Klammern, die kein Paar sind; sie sind jetzt rund, sonst wäre es kein Link"
_CROSSED = re.compile(r"\][^\[]*\[|^[^\[]*\]|\[[^\]]*$")
_ROUND = str.maketrans("[]", "()")
_BARE = re.compile(
    r"(?P<web>https?://[^\s<>\"„“”»«]+[^\s<>\"„“”»«.,;:!?)\]'’]|(?<![\w@./-])www\.[\w-]+\.[^\s<>\"„“”»«]*[\w/])"
    r"|(?<![\w.%+/@:-])[\w.%+-]+@(?:[\w-]+\.)+[^\W\d_]{2,}(?![\w@-])"
)
_UNTOUCHED = frozenset({"a", "code", "pre", "import-note"})
_IN_BLOCKS = "h1, h2, h3, h4, h5, h6, p, div, ul, ol, table, blockquote, hr, pre"


def lead_on(tree: Tree, around: Surroundings) -> None:
    """Put the addresses of today into the links of a text."""
    places = heading_places(tree.root)
    for element in tree.find("a"):
        href = attribute(element, "href")
        if not href:
            tree.mark(element, NOWHERE.format(_words(element))) if element.attr("href") == "" and _words(
                element
            ) else None
            element.unwrap()
        elif element.select(_IN_BLOCKS):
            _into_blocks(element, href)
    for element in tree.find("a"):
        if not (_is_left_over(element) or _to_place(tree, element, places)):
            _lead(tree, element, around)
    _bare(tree, around)


def _into_blocks(element: Element, href: str) -> None:
    """Let a link round whole paragraphs stand in each that holds words."""
    for block in element.select("h1, h2, h3, h4, h5, h6, p"):
        if not block.select("p, div, a") and not is_blank(block):
            block.wrap_children(new("a", {"href": href}))
    element.unwrap()


def _is_left_over(element: Element) -> bool:
    """Take out an empty link that a reader of HTML made where one went round whole paragraphs."""
    href = attribute(element, "href")
    alone = not element.text.strip() and not element.select("img, import-note")
    if alone and any(one is not element and attribute(one, "href") == href for one in _near(element)):
        element.unwrap()
        return True
    return False


def _near(element: Element) -> Iterator[Element]:
    """Give the links in the three blocks round a place."""
    block: Node | None = element
    while isinstance(block, Element) and block.tag not in {"p", "div", "li", "td"} and block.parent is not None:
        block = block.parent
    for one in (block, *(getattr(block, side, None) for side in ("previous_sibling", "next_sibling"))):
        for near in (one, *(getattr(one, side, None) for side in ("previous_sibling", "next_sibling"))):
            if isinstance(near, Element):
                yield from (near,) if near.tag == "a" else near.select("a")


def _to_place(tree: Tree, element: Element, places: Mapping[str, str]) -> bool:
    """Lead a link to a place on its page to the heading there, or leave its words alone."""
    href, words = attribute(element, "href"), _words(element)
    if not href.startswith("#"):
        return False
    place = place_named(unquote(href[1:]), places)
    if place and words:
        element.replace_with(new("a", {"href": f"#{place}"}, children=list(element.children)))
        return True
    if words:
        tree.mark(element, WITHIN.format(words))
    element.unwrap()
    return True


def _words(element: Element) -> str:
    return " ".join(element.text.split())[:60]


def _lead(tree: Tree, element: Element, around: Surroundings) -> None:
    href, words = attribute(element, "href"), _words(element)
    found = around.target(href)
    if found.told:
        tree.mark(element, found.told)
    if not found.address:
        element.unwrap()
        return
    if not words and not element.select("img"):
        tree.mark(element, NO_WORDS.format(href))
        element.append(Text(attribute(element, "title") or re.sub(r"^https?://(www\.)?|/$", "", href)))
    if _CROSSED.search(element.text):
        tree.mark(element, BRACKETS.format(words))
        for node in element.descendants:
            if isinstance(node, Text):
                node.data = node.data.translate(_ROUND)
    element.replace_with(new("a", {"href": found.address}, children=list(element.children)))


def _bare(tree: Tree, around: Surroundings) -> None:
    """Make links of web addresses that stand among words, as readers expect them."""
    texts = [node for node in tree.root.descendants if isinstance(node, Text) and _BARE.search(node.data)]
    for text in texts:
        if not is_within(text, _UNTOUCHED):
            _linked(tree, text, around)


def _linked(tree: Tree, text: Text, around: Surroundings) -> None:
    pieces, at = list[Text | Element](), 0
    for found in _BARE.finditer(text.data):
        target = around.target(found[0] if found["web"] else f"mailto:{found[0]}")
        shown = target.address if target.address.startswith("http") and "://" in found[0] else found[0]
        bare = Text(re.sub(r"^.*?://", "", found[0]))
        whole = new("a", {"href": target.address}, text=shown) if target.address else bare
        if target.told:
            tree.mark(text, target.told)
        pieces += [Text(text.data[at : found.start()]), whole]
        at = found.end()
    if pieces:
        text.replace_with(*pieces, Text(text.data[at:]))
