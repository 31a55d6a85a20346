"""The HTML of a text as a tree that is mended step by step; what has to be told leaves a mark where it stood."""

import re
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass, field

from turbohtml import Element, Node, Text, parse_fragment

from plugins.catalog.visible import visible

FIRST_MARK, LAST_MARK = 0xE100, 0xF7FF
"""Private signs that hold the places of what is told; texts are freed of them before."""
NOTE = "import-note"
_BLOCKS = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6"})
"""In these a mark stands within, lest it become a paragraph before them."""
HEADINGS = "h1, h2, h3, h4, h5, h6"


@dataclass
class Tree:
    """A text on its way; ``told`` are the messages in the order of their marks."""

    root: Element
    told: list[str] = field(default_factory=list)

    def find(self, selector: str) -> Iterator[Element]:
        """Give the elements that a selector finds, those that are still there."""
        for element in self.root.select(selector):
            if element.parent is not None:
                yield element

    def mark(self, before: Node, message: str) -> None:
        """Tell something of the place before a node."""
        self.told.append(message)
        mark = Text(chr(min(FIRST_MARK + len(self.told) - 1, LAST_MARK)))
        if isinstance(before, Element) and before.tag in _BLOCKS and before.parent is not self.root:
            before.insert(0, mark)
        else:
            before.insert_before(mark)

    def replace_by_note(self, element: Element, words: str, message: str) -> None:
        """Put a note of the owner's own in place of an element, and tell why."""
        self.mark(element, message)
        element.replace_with(new("import-note", text=words))


_LOOSE = re.compile("(?:^|(?<=\\s))\u00a0+|\u00a0+(?=\\s|$)")
"""Protected blanks that keep no two words together."""


def tree_of(html: str) -> Tree:
    """Give the tree of some HTML, without signs that cannot be seen."""
    tree = Tree(parse_fragment(html))
    for node in tuple(tree.root.descendants):
        if isinstance(node, Text):
            node.data = _LOOSE.sub(" ", visible(node.data))
    return tree


def new(tag: str, attributes: dict[str, str] | None = None, text: str = "", children: Iterable[Node] = ()) -> Element:
    """Make an element."""
    made = Element(tag, attributes or {})
    if text:
        made.append(Text(text))
    for child in children:
        made.append(child)
    return made


def attribute(element: Element, name: str) -> str:
    """Give an attribute's value, or nothing."""
    value = element.attr(name)
    return value.strip() if isinstance(value, str) else ""


def is_within(node: Node, tags: Container[str]) -> bool:
    """Tell whether a node stands in one of some elements."""
    return any(isinstance(one, Element) and one.tag in tags for one in node.ancestors)


def is_blank(node: Node) -> bool:
    """Tell whether nothing of a node is seen."""
    if isinstance(node, Text):
        return not node.data.strip(" \t\r\n\xa0")
    if isinstance(node, Element):
        return node.tag not in SEEN and not node.select(",".join(SEEN)) and not node.text.strip(" \t\r\n\xa0")
    return True


SEEN = ("img", "hr", NOTE, "import-embed", "import-gallery", "iframe", "video", "audio", "import-foot", "input")
"""Elements that say something without a text."""
