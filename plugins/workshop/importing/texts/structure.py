"""Headings, lists, tables and emphasis as this site knows them."""

import re

from turbohtml import Element, Node, Text

from plugins.workshop.importing.texts.tree import Tree, attribute, is_blank, new

HEADINGS = "h1, h2, h3, h4, h5, h6"
FLAT = "eine Tabelle, die nur zur Anordnung diente, ist in Absätze aufgelöst"
SPANNED = "in der Tabelle gingen Felder über mehrere Spalten oder Zeilen; die übrigen sind jetzt leer"
NO_HEAD = "der Tabelle fehlen Worte in der ersten Zeile; sagen, was in der Spalte steht"
LIFTED = "„{}“ stand hoch- oder tiefgestellt und steht jetzt in der Zeile"
_UP = str.maketrans("0123456789+-=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ")
_DOWN = str.maketrans("0123456789+-=()", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎")
_BULLET = re.compile(r"\s*[•·●◦▪■‣∙○]\s*(?=\S)")
_MOST = 200
"""So many columns or rows at most a field may claim."""


def put_in_order(tree: Tree) -> None:
    """Give a text the structure that can be written here."""
    _bullets(tree)
    _definitions(tree)
    for table in reversed(list(tree.find("table"))):
        _table(tree, table)
    _headings(tree)
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


def _headings(tree: Tree) -> None:
    last = 1
    for heading in tree.find(HEADINGS):
        if is_blank(heading):
            heading.unwrap()
            continue
        if heading.closest("li, blockquote, td, th"):
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


def _table(tree: Tree, table: Element) -> None:
    rows = [row for row in table.select("tr") if row.closest("table") is table]
    widths = [len(_cells(row)) for row in rows]
    complex_ = table.select(f"table, ul, ol, blockquote, pre, {HEADINGS}, import-flat")
    if not rows or max(widths) < 2 or len(rows) < 2 or complex_:
        _flatten(tree, table)
        return
    caption = table.select_one("caption")
    if caption is not None:
        table.insert_before(new("p", children=[new("strong", children=list(caption.children))]))
        caption.decompose()
    if table.select("[colspan], [rowspan]"):
        tree.mark(table, SPANNED)
        _spread(rows)
    _even(rows)
    if any(is_blank(cell) for cell in _cells(rows[0])):
        tree.mark(table, NO_HEAD)
        for cell in _cells(rows[0]):
            cell.append(Text("–")) if is_blank(cell) else None


def _cells(row: Element) -> list[Element]:
    return [one for one in row.children if isinstance(one, Element) and one.tag in {"td", "th"}]


def _flatten(tree: Tree, table: Element) -> None:
    if table.text.strip() and table.select("td, th"):
        tree.mark(table, FLAT)
    for part in table.select("td, th, caption"):
        part.tag = "div"
    table.strip_tags("tr, tbody, thead, tfoot, colgroup, col")
    table.tag = "div"


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
