"""Headings, lists, tables and emphasis as this site knows them."""

import re
from collections.abc import Container

from turbohtml import Element, Node, Text

from plugins.catalog.slugs import slug
from plugins.workshop.importing.texts.tables import put_tables_in_order
from plugins.workshop.importing.texts.tree import HEADINGS, Tree, attribute, is_blank, new

COUNTED = "die Liste zählte rückwärts oder mit Sprüngen; hier zählt sie der Reihe nach, also Nummern nachsehen"
TAKEN = "die Überschrift „{}“ steht jetzt als fette Zeile da, denn eine Stelle dieses Namens hat die Seite schon selbst"
LIFTED = "„{}“ stand hoch- oder tiefgestellt und steht jetzt in der Zeile"
_UP = str.maketrans("0123456789+-=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ")
_DOWN = str.maketrans("0123456789+-=()", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎")
_BULLET = re.compile(r"\s*[•·●◦▪■‣∙○]\s*(?=\S)")


def put_in_order(tree: Tree, own_places: Container[str] = frozenset()) -> None:
    """Give a text the structure that can be written here."""
    _bullets(tree)
    _definitions(tree)
    _numbers(tree)
    put_tables_in_order(tree)
    _headings(tree, own_places)
    _lifted(tree)


def _bullets(tree: Tree) -> None:
    """Make a list of lines that begin with the sign of one, as word processors leave them."""
    for paragraph in tree.find("p"):
        lines = [list[Node]()]
        for node in paragraph.children:
            if isinstance(node, Element) and node.tag == "br":
                lines.append([])
            else:
                lines[-1].append(node)
        lines = [line for line in lines if any(not is_blank(node) for node in line)]
        if lines and all(isinstance(line[0], Text) and _BULLET.match(line[0].data) for line in lines):
            for line in lines:
                line[0].data = _BULLET.sub("", line[0].data)  # type: ignore[attr-defined]
            paragraph.replace_with(new("ul", children=[new("li", children=line) for line in lines]))


def _definitions(tree: Tree) -> None:
    for listing in tree.find("dl"):
        entries, entry = list[Element](), None
        for part in [one for one in listing.select("dt, dd") if one.closest("dl") is listing]:
            if part.tag == "dt" or entry is None:
                entry = new("li")
                entries.append(entry)
            children = list(part.children)
            if part.tag == "dt":
                entry.append(new("strong", children=children))
                entry.append(Text(": "))
            else:
                entry.extend([*children, Text(" ")])
        listing.replace_with(new("ul", children=entries))


def _numbers(tree: Tree) -> None:
    """Tell of lists that count otherwise than one by one and upwards."""
    for listing in tree.find("ol"):
        first, *further = [one for one in listing.children if isinstance(one, Element) and one.tag == "li"] or [listing]
        if listing.attr("reversed") is not None or any(attribute(one, "value") for one in further):
            tree.mark(listing, COUNTED)
        if attribute(first, "value").isdigit() and first is not listing:
            listing.attrs["start"] = attribute(first, "value")


def _headings(tree: Tree, own_places: Container[str]) -> None:
    last = 1
    for heading in tree.find(HEADINGS):
        if is_blank(heading):
            heading.unwrap()
            continue
        taken = slug(heading.text) in own_places
        if taken:
            tree.mark(heading, TAKEN.format(" ".join(heading.text.split())))
        if taken or heading.closest("li, blockquote, td, th"):
            heading.tag = "p"
            heading.wrap_children(new("strong"))
            continue
        level = max(2, min(int(heading.tag[1]), last + 1))
        heading.tag, last = f"h{level}", level
        heading.strip_tags("strong, b, br") if not heading.select("br") else _one_line(heading)


def _one_line(heading: Element) -> None:
    for end in heading.select("br"):
        end.replace_with(Text(" "))
    heading.strip_tags("strong, b")


def _lifted(tree: Tree) -> None:
    for element in tree.find("sub, sup"):
        words, signs = element.text, _UP if element.tag == "sup" else _DOWN
        small = words.translate(signs)
        if not element.select("*") and all(ord(sign) in signs for sign in words.strip()):
            element.replace_with(Text(small))
            continue
        if words.strip() and not element.select("import-foot, a"):
            tree.mark(element, LIFTED.format(words.strip()[:40]))
        element.unwrap()
