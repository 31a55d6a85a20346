"""Bold and italic words, so that Markdown can say them."""

import re

from turbohtml import Element

from plugins.workshop.importing.texts.tree import Tree, new


def join_emphasis(tree: Tree) -> None:
    """Join emphasis that touches, and take away what lies in its like, in code or round a picture."""
    for own, other in (("strong", "b"), ("em", "i")):
        for element in tree.find(other):
            element.tag = own
        for element in tree.find(own):
            _into_blocks(element)
        for element in tree.find(f"{own} {own}, code {own}, pre {own}"):
            element.unwrap()
        for element in tree.find(own):
            join(element)
    for element in tree.find("strong, em"):
        if not re.search(r"\w", element.text) or element.select("pre, import-note"):
            element.unwrap()
    for element in tree.find("kbd, samp"):
        element.tag = "code"


def _into_blocks(element: Element) -> None:
    """Let emphasis round whole paragraphs stand in each of them."""
    blocks = [one for one in element.select("p, li, div") if not one.select("p, li, div")]
    for block in blocks:
        block.wrap_children(new(element.tag))
    if element.select("p, li, div, ul, ol, table, blockquote, h2, h3, h4, h5, h6"):
        element.unwrap()


def join(element: Element) -> None:
    """Take what follows and is of the same kind into an element."""
    following = element.next_sibling
    while isinstance(following, Element) and following.tag == element.tag:
        element.extend(list(following.children))
        following.decompose()
        following = element.next_sibling
