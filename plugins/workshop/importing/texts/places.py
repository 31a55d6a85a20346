"""The places of a text to which links lead: headings, by the names that they had there (Sprungmarken)."""

from collections.abc import Iterator, Mapping

from turbohtml import Element, Node, Text

from plugins.catalog.slugs import slug
from plugins.publishing.markdown.headings import free_name
from plugins.workshop.importing.texts.tree import attribute, is_blank

HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_NO_HEADING = "li, blockquote, td, th, figcaption"
"""What turns a heading into bold words here."""


def heading_places(root: Element) -> Mapping[str, str]:
    """Give the names that headings have here by those that led to them before."""
    places, taken, waiting = dict[str, str](), dict[str, int](), list[str]()
    for element in _elements(root):
        waiting += filter(None, (attribute(element, "id"), attribute(element, "name")))
        if element.tag in HEADINGS and not is_blank(element) and element.closest(_NO_HEADING) is None:
            here = free_name(slug(" ".join(element.text.split())), taken)
            within = (attribute(one, key) for one in element.select("[id], [name]") for key in ("id", "name"))
            places |= {one: places.get(one, here) for one in (*waiting, *within, here) if one}
            waiting = []
        elif _says_something(element):
            waiting = []
    return places


def place_named(name: str, places: Mapping[str, str]) -> str:
    """Give the name that a heading has here; other programs make theirs of its words too, in their own spelling."""
    return places.get(name) or next((here for here in places.values() if here == slug(name)), "")


def _elements(root: Element) -> Iterator[Element]:
    yield from (node for node in root.descendants if isinstance(node, Element))


def _says_something(element: Element) -> bool:
    """Tell whether words of its own stand in an element, so that a place before it is none of a later heading."""
    children: Iterator[Node] = iter(element.children)
    return any(isinstance(child, Text) and child.data.strip() for child in children)
