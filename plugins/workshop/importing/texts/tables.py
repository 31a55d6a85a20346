"""Tables as this site knows them: one line a row, and in a field no more than words."""

from collections.abc import Sequence
from itertools import takewhile

from turbohtml import Element, Text

from plugins.workshop.importing.texts.tree import HEADINGS, Tree, attribute, is_blank, new

FLAT = "eine Tabelle, die nur zur Anordnung diente, ist in Absätze aufgelöst"
NESTED = "in einer Tabelle stand eine weitere; die äußere ist in Absätze aufgelöst"
IN_LIST = "eine Tabelle in einer Liste ist in Zeilen aufgelöst, die Felder mit Strichen dazwischen"
JOINED = "in Feldern der Tabelle standen Listen oder mehrere Absätze; sie stehen jetzt hintereinander"
SPANNED = "in der Tabelle gingen Felder über mehrere Spalten oder Zeilen; die übrigen sind jetzt leer"
NO_HEAD = "der Tabelle fehlen Worte in der ersten Zeile; sagen, was in der Spalte steht"
_BLOCKS = f"p, ul, ol, li, blockquote, pre, div, {HEADINGS}"
_PARTS = "td, th, caption, tr, tbody, thead, tfoot, colgroup, col"
_MOST = 200
"""So many columns or rows at most a field may claim."""
_LONG = 300
"""A field of so many signs, in a table without a head, holds a piece of a page."""


def put_tables_in_order(tree: Tree) -> None:
    """Make tables of those that can be written, and paragraphs of the others."""
    for table in reversed(list(tree.find("table"))):
        _table(tree, table)


def _table(tree: Tree, table: Element) -> None:
    rows = [row for row in table.select("tr") if row.closest("table") is table]
    widths = [len(_cells(row)) for row in rows]
    if not rows or max(widths) < 2 or len(rows) < 2 or _is_layout(table):
        _flatten(tree, table, NESTED if table.select("table, import-flat") and len(rows) > 1 else FLAT)
        return
    if table.closest("li") is not None:
        _in_lines(tree, table, rows)
        return
    _captioned(table)
    if any([_joined(cell) for row in rows for cell in _cells(row)]):  # noqa: C419 (each is to be joined)
        tree.mark(table, JOINED)
    if table.select("[colspan], [rowspan]"):
        tree.mark(table, SPANNED)
        _spread(rows)
    _even(rows)
    if any(is_blank(cell) for cell in _cells(rows[0])):
        tree.mark(table, NO_HEAD)
        for cell in _cells(rows[0]):
            cell.append(Text("–")) if is_blank(cell) else None


def _is_layout(table: Element) -> bool:
    """Tell whether a table only puts pieces of a page beside each other."""
    if table.select("table, import-flat") or attribute(table, "role") in {"presentation", "none"}:
        return True
    holding = [cell for cell in table.select("td, th") if cell.select(f"ul, ol, blockquote, pre, {HEADINGS}, p + p")]
    return not table.select("th, thead") and any(len(cell.text.strip()) > _LONG for cell in holding)


def _captioned(table: Element) -> None:
    caption = table.select_one("caption")
    if caption is not None:
        table.insert_before(new("p", children=[new("strong", children=list(caption.children))]))
        caption.decompose()


def _joined(cell: Element) -> bool:
    """Put what stood in blocks of a field behind one another; tell whether it was more than one."""
    leaves = [one for one in cell.select(_BLOCKS) if not one.select(_BLOCKS) and not is_blank(one)]
    several = False
    for leaf in leaves:
        texts = _texts_before(leaf, cell)
        before = "".join(text.data for text in texts).rstrip()
        if before:
            for text in reversed(texts):
                text.data = text.data.rstrip()
                if text.data:
                    break
            leaf.insert_before(Text(" " if before[-1] in ".,:;!?–" else "; "))
            several = True
        if leaf.tag in {*HEADINGS.split(", "), "pre"}:
            leaf.wrap_children(new("code" if leaf.tag == "pre" else "strong"))
    cell.strip_tags(_BLOCKS)
    cell.normalize()
    return several


def _texts_before(leaf: Element, cell: Element) -> list[Text]:
    nodes = takewhile(lambda node: node is not leaf, cell.descendants)
    return [node for node in nodes if isinstance(node, Text)]


def _in_lines(tree: Tree, table: Element, rows: Sequence[Element]) -> None:
    tree.mark(table, IN_LIST)
    line = new("span")
    for row in rows:
        line.append(new("br")) if line.children else None
        for index, cell in enumerate(_cells(row)):
            _joined(cell)
            line.append(Text(" – ")) if index else None
            line.extend(list(cell.children))
    table.replace_with(line)
    line.unwrap()


def _flatten(tree: Tree, table: Element, message: str) -> None:
    if table.text.strip() and table.select("td, th"):
        tree.mark(table, message)
    for part in [one for one in table.select(_PARTS) if one.closest("table") is table]:
        if part.tag in {"td", "th", "caption"}:
            part.tag = "div"
        else:
            part.unwrap()
    table.tag = "div"


def _cells(row: Element) -> list[Element]:
    return [one for one in row.children if isinstance(one, Element) and one.tag in {"td", "th"}]


def _spread(rows: list[Element]) -> None:
    """Put an empty field wherever one above or beside it reached."""
    waiting: dict[int, int] = {}
    for row in rows:
        column = 0
        for cell in _cells(row):
            column = _fill(cell, column, waiting)
            wide, high = (_number(cell, name) for name in ("colspan", "rowspan"))
            waiting |= {column + step: high - 1 for step in range(wide) if high > 1}
            for _ in range(wide - 1):
                cell.insert_after(new("td", {"import-filler": ""}))
            column += 1


def _fill(cell: Element, column: int, waiting: dict[int, int]) -> int:
    while waiting.get(column, 0) and cell.attr("import-filler") is None:
        waiting[column] -= 1
        cell.insert_before(new("td"))
        column += 1
    return column


def _number(cell: Element, name: str) -> int:
    value = attribute(cell, name)
    return min(int(value), _MOST) if value.isdigit() and int(value) else 1


def _even(rows: list[Element]) -> None:
    width = max(len(_cells(row)) for row in rows)
    for row in rows:
        for cell in row.select("td, th"):
            cell.attrs.pop("colspan", None)
            cell.attrs.pop("rowspan", None)
        for _ in range(width - len(_cells(row))):
            row.append(new("td"))
