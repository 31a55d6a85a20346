"""Footnotes: those of the block editor, of extensions, and those that a word processor leaves behind."""

import re

from turbohtml import Element, Text, parse_fragment

from plugins.workshop.importing.texts.surroundings import Surroundings
from plugins.workshop.importing.texts.tree import Tree, attribute, new

_NAME = re.compile(
    r"#_?(?:ftn|edn|fn|footnote|note|sdfootnote|easy-footnote-bottom|reference|cite[_-]note)[\w:.-]*", re.IGNORECASE
)
_BACK = re.compile(
    r"#_?(?:ftnref|ednref|fnref|footnote-?ref|noteref|rf|sdfootnote\d+anc|cite[_-]ref|ref)[\w:.-]*", re.IGNORECASE
)
_MARKED = re.compile(r"[\s.:)\]↩↑^⤴️\u21a9\ufe0e\[(]*\d{0,3}[\s.:)\]↩↑^⤴\u21a9\ufe0e]*$")


def bring_footnotes(tree: Tree, around: Surroundings) -> None:
    """Write every footnote as this site does, numbered in the order of the text."""
    bodies = _collected(tree, dict(around.notes))
    number, order = 0, list[Element]()
    seen: dict[str, int] = {}
    for element in tree.find("import-foot, sup[data-fn], a[href^='#']"):
        body, key = _body(element, bodies)
        outer = element.closest("sup") or element
        if body is None or outer.parent is None:
            continue
        if key not in seen:
            number += 1
            seen[key] = number
            order.append(new("import-footnote", {"number": str(number)}, children=list(body.children)))
        outer.replace_with(new("import-footref", {"number": str(seen[key])}))
    for ruler in tree.find("hr.footnotes-sep"):
        ruler.decompose()
    for footnote in order:
        tree.root.append(new("p", children=[footnote]))


def _collected(tree: Tree, notes: dict[str, str]) -> dict[str, Element]:
    """Take the notes out of the end of the text, by the name that the text calls them."""
    bodies = {name: new("div", children=list(parse_fragment(html).children)) for name, html in notes.items()}
    for back in tree.find("a[href^='#']"):
        holder = back.closest("li, p, div")
        if _BACK.fullmatch(attribute(back, "href")) and holder is not None and not _is_reference(back, holder):
            name = attribute(holder, "id") or attribute(back, "id") or attribute(back, "name") or _own_name(back)
            back.decompose()
            if name and holder.parent is not None:
                holder.extract()
                bodies[name] = _without_number(holder)
    return bodies


def _own_name(back: Element) -> str:
    return re.sub(r"ref|anc", lambda found: "sym" if found[0] == "anc" else "", attribute(back, "href")[1:])


def _is_reference(link: Element, holder: Element) -> bool:
    """Tell a link in a sentence from one in a note: the note begins or ends with it."""
    whole, own = holder.text.strip(), link.text.strip()
    return not (whole.startswith(own) or whole.endswith(own)) or not _MARKED.fullmatch(own)


def _without_number(body: Element) -> Element:
    first = next((node for node in body.descendants if isinstance(node, Text) and node.data.strip()), None)
    if first is not None:
        first.data = re.sub(r"^\s*[\[(]?\d{1,3}[\])]?[.:)]?\s+", "", first.data)
    return body


def _body(element: Element, bodies: dict[str, Element]) -> tuple[Element | None, str]:
    if element.tag == "import-foot":
        return new("div", children=list(element.children)), f"foot-{id(element)}"
    name = attribute(element, "data-fn") or attribute(element, "href").removeprefix("#")
    return bodies.get(name), name
