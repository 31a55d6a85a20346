"""Links of a text: to the same page here, to a file here, to another website, or to nothing any more."""

import re

from turbohtml import Element, Text

from plugins.workshop.importing.texts.surroundings import Surroundings
from plugins.workshop.importing.texts.tree import Tree, attribute, is_blank, new

WITHIN = "der Link „{}“ führte an eine Stelle dieser Seite, die es so nicht mehr gibt; seine Worte sind geblieben"
NO_WORDS = "ein Link zu {} hatte keine Worte; jetzt steht die Adresse da"
_BARE = re.compile(r"https?://[^\s<>\"„“”»«]+[^\s<>\"„“”»«.,;:!?)\]'’]")
_UNTOUCHED = frozenset({"a", "code", "pre", "import-note"})
_IN_BLOCKS = "h1, h2, h3, h4, h5, h6, p, div, ul, ol, table, blockquote, hr, pre"


def lead_on(tree: Tree, around: Surroundings) -> None:
    """Put the addresses of today into the links of a text."""
    for element in tree.find("a"):
        href = attribute(element, "href")
        if not href:
            element.unwrap()
        elif element.select(_IN_BLOCKS):
            _into_blocks(element, href)
    for element in tree.find("a"):
        _lead(tree, element, around)
    _bare(tree, around)


def _into_blocks(element: Element, href: str) -> None:
    """Let a link round whole paragraphs stand in each that holds words."""
    for block in element.select("h1, h2, h3, h4, h5, h6, p"):
        if not block.select("p, div, a") and not is_blank(block):
            block.wrap_children(new("a", {"href": href}))
    element.unwrap()


def _lead(tree: Tree, element: Element, around: Surroundings) -> None:
    href, words = attribute(element, "href"), " ".join(element.text.split())
    if href.startswith("#"):
        if words:
            tree.mark(element, WITHIN.format(words[:60]))
        element.unwrap()
        return
    found = around.target(href)
    if found.told:
        tree.mark(element, found.told)
    if not found.address:
        element.unwrap()
        return
    if not words and not element.select("img"):
        tree.mark(element, NO_WORDS.format(href))
        element.append(Text(attribute(element, "title") or re.sub(r"^https?://(www\.)?|/$", "", href)))
    element.replace_with(new("a", {"href": found.address}, children=list(element.children)))


def _bare(tree: Tree, around: Surroundings) -> None:
    """Make links of web addresses that stand among words, as readers expect them."""
    texts = [node for node in tree.root.descendants if isinstance(node, Text) and "://" in node.data]
    for text in texts:
        if not any(isinstance(one, Element) and one.tag in _UNTOUCHED for one in text.ancestors):
            _linked(tree, text, around)


def _linked(tree: Tree, text: Text, around: Surroundings) -> None:
    pieces, at = list[Text | Element](), 0
    for found in _BARE.finditer(text.data):
        target = around.target(found[0])
        shown = target.address if target.address.startswith("http") else found[0]
        whole = new("a", {"href": target.address}, text=shown) if target.address else Text(found[0].partition("://")[2])
        if target.told:
            tree.mark(text, target.told)
        pieces += [Text(text.data[at : found.start()]), whole]
        at = found.end()
    if pieces:
        text.replace_with(*pieces, Text(text.data[at:]))
