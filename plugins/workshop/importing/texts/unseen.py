"""What nobody saw on the former website, and what said something in another way than by words."""

import re

from turbohtml import Element, Text

from plugins.workshop.importing.texts.tree import NOTE, Tree, attribute, is_blank

HIDDEN = "versteckter Text ist weggelassen; er steht an seiner Stelle als Notiz, die niemand sieht"
FORMULA = "eine Formel steht jetzt in einer Zeile da ({}); nachsehen, ob sie noch stimmt"
DRAWING = "eine Zeichnung (SVG) im Text ist weggelassen{}"
_STYLE = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))", re.IGNORECASE)
_NEVER = "[hidden], dialog:not([open])"
_HIDING = frozenset({"hidden", "d-none", "is-hidden", "uk-hidden", "w3-hide"})
"""Classes by which themes hide what bears them, unless another shows it on some screens."""
_SHOWING = re.compile(r"(?:\w+:|d-(?!none$)|hidden-)\S+")


def take_out_unseen(tree: Tree) -> None:
    """Make notes of what was hidden, so that it does not go out."""
    hidden = [one for one in tree.find("[style], [class]") if _is_hidden(one)]
    for element in (*tree.find(_NEVER), *hidden):
        if element.parent is None or not is_within_tree(element, tree):
            continue
        if is_blank(element):
            element.decompose()
        else:
            pictures = (attribute(image, "src") for image in element.select("img"))
            tree.replace_by_note(element, " ".join((element.text, *pictures)), HIDDEN)
    for copy in tree.find("noscript"):
        if _is_copy(copy, tree):
            copy.decompose()


def _is_hidden(element: Element) -> bool:
    names = attribute(element, "class").split()
    by_class = bool(_HIDING & set(names)) and not any(map(_SHOWING.fullmatch, names))
    return by_class or bool(_STYLE.search(attribute(element, "style")))


def is_within_tree(element: Element, tree: Tree) -> bool:
    """Tell whether an element still stands in a text."""
    return any(one is tree.root for one in element.ancestors)


def _is_copy(element: Element, tree: Tree) -> bool:
    """Tell whether the pictures for readers without programs stand in the text besides."""
    own = {_name(source) for image in element.select("img") for source in _sources(image)}
    others = (image for image in tree.find("img") if image.closest("noscript") is None)
    return not element.text.strip() and own <= {_name(source) for image in others for source in _sources(image)}


def _sources(image: Element) -> list[str]:
    names = ("src", "data-src", "data-lazy-src", "data-orig-file", "data-original")
    return [attribute(image, name) for name in names if attribute(image, name)]


def _name(source: str) -> str:
    return re.sub(r"(?:-\d+x\d+)?(\.\w+)(?:\?.*)?$", r"\1", source.rpartition("/")[2])


def say_in_words(tree: Tree) -> None:
    """Say formulas, drawings and what abbreviations mean."""
    for formula in tree.find("math"):
        for other in formula.select("annotation, annotation-xml"):
            other.decompose()
        words = " ".join(formula.text.split())
        tree.mark(formula, FORMULA.format(words))
        formula.replace_with(Text(words))
    for drawing in tree.find("svg"):
        if drawing.closest("a, button") is None and not is_icon(drawing):
            words = " ".join(drawing.text.split())
            tree.mark(drawing, DRAWING.format(f"; darin stand: {words}" if words else ""))
        drawing.decompose()
    said = set[str]()
    for short in tree.find("abbr[title], acronym[title]"):
        meaning = " ".join(attribute(short, "title").split())
        if meaning and meaning not in said and meaning.casefold() != short.text.strip().casefold():
            short.append(Text(f" ({meaning})"))
        said.add(meaning)


def is_icon(drawing: Element) -> bool:
    """Tell whether a drawing is a mere sign: small, or kept from readers."""
    size = re.match(r"\d+", attribute(drawing, "width")) or re.match(r"\d+", attribute(drawing, "height"))
    small = size is not None and int(size[0]) <= 64
    return small or attribute(drawing, "aria-hidden") == "true" or drawing.closest(NOTE) is not None
