"""Signs that Markdown has for itself and that stood there to be seen: set as code they stay what they are."""

import re
from collections.abc import Iterator

from turbohtml import Element, Text

from plugins.workshop.importing.texts.emphasis import join
from plugins.workshop.importing.texts.tree import Tree, is_within, new

SHOWN = "„{}“ bedeutet in Markdown etwas; damit es zu sehen ist, steht es jetzt als Code da"
_RULE = re.compile(r"\s*(?:(?:\*\s*){3,}|(?:_\s*){3,}|(?:-\s*){3,})")
_SIGNS = re.compile(
    r"(?<!\S)(?:#{2,6}|~)(?!\S)|"
    r"\S*\\\S*|\*{2,}|[\w./-]*__[\w./-]*|&(?:#\d+|#x[0-9a-f]+|[a-z]\w*);|&(?:amp|lt|gt|quot|nbsp)\b",
    re.IGNORECASE,
)
_MARKING = frozenset({"strong", "em"})
_UNTOUCHED = frozenset({"code", "pre", "import-note"})


def show_signs(tree: Tree) -> None:
    """Make rules of lines of signs, and code of signs among words."""
    for paragraph in tree.find("p"):
        if _RULE.fullmatch(paragraph.text) and not paragraph.select("img, import-note"):
            paragraph.replace_with(new("hr"))
    for node in [node for node in tree.root.descendants if isinstance(node, Text)]:
        if not is_within(node, _UNTOUCHED):
            _show(tree, node)
    for code in tree.find("code"):
        join(code)


def _show(tree: Tree, node: Text) -> None:
    spans = tuple(_spans(node))
    if not spans:
        return
    pieces, at = list[Text | Element](), 0
    for start, end in spans:
        pieces += [Text(node.data[at:start])] if start > at else []
        pieces.append(new("code", text=node.data[start:end]))
        at = end
        tree.mark(node, SHOWN.format(node.data[start:end]))
    node.replace_with(*pieces, *([Text(node.data[at:])] if node.data[at:] else []))


def _spans(node: Text) -> Iterator[tuple[int, int]]:
    """Give where signs stand, also single ones that touch what is marked."""
    words, last = node.data, len(node.data) - 1
    beside = {at for at, by in ((0, node.previous_sibling), (last, node.next_sibling)) if _marks(by)}
    alone = {(at, at + 1) for at in beside if words[at : at + 1] in {"*", "_"}}
    found = {found.span() for found in _SIGNS.finditer(words)}
    yield from sorted(found | {one for one in alone if not any(start <= one[0] < end for start, end in found)})


def _marks(beside: object) -> bool:
    return isinstance(beside, Element) and beside.tag in _MARKING
