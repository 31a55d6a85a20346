"""Tables that Markdown does not take for tables, or not as they were meant."""

import re
from collections.abc import Iterator

from plugins.catalog.problems import shown
from plugins.publishing.slips.lines import Block, Line, Slip

NO_LINE_BEFORE = "vor einer Tabelle fehlt eine leere Zeile; sonst wird sie Fließtext"
NO_LINE_BEHIND = "unter einer Tabelle fehlt eine leere Zeile; sonst wird dieser Satz ein Feld von ihr"
NORULER = "unter der ersten Zeile einer Tabelle fehlt die Zeile mit den Strichen; „{}“ schreiben"
OTHER_WIDTH = "diese Zeile der Tabelle hat {} Felder, die erste {}; angleichen"
EMPTY_HEAD = "ein Feld in der ersten Zeile der Tabelle ist leer; sagen, was in der Spalte steht"
TABS = (
    "Tabulatoren machen auf der Seite keine Tabelle; senkrechte Striche setzen, in dieser Zeile „{}“, darunter „{}“, "
    "ebenso in den übrigen"
)
RULER = re.compile(r" {0,3}(?=[^\n]*\|)\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$")
LONGEST = 80
"""As much of a line is shown."""
_TABS = re.compile(r"(?<=\S)[ ]*\t\s*(?=\S)")
_FIELDS = re.compile(r"[^\t]*\w[^\t]*\w[^\t]*\t\s*\S")
"""A word and what stands behind a tab; before it, a sign, a letter or a digit would be a bullet."""
_ROW = re.compile(r" {0,3}\|.*\|[ \t]*$")


def tables_misread(block: Block) -> Iterator[Slip]:
    """Give the lines that keep a table from being one, or its fields from being shown."""
    if block.is_code:
        return
    ruler = next((index for index, line in enumerate(block.lines) if RULER.match(line.text)), None)
    if ruler is None:
        yield from _set_with_tabs(block) if set_with_tabs(block) else _unruled(block)
    elif ruler == 1 and "|" in block.first.text:
        yield from _rows(block)
    elif ruler > 1:
        yield block.lines[ruler - 1].slip(NO_LINE_BEFORE)
    else:
        yield block.lines[ruler].slip("über der Zeile mit den Strichen fehlt die erste Zeile der Tabelle; ergänzen")


def set_with_tabs(block: Block) -> bool:
    """Tell whether lines below each other have fields with tabs between them, as a spreadsheet copies them."""
    plain = not (block.is_code or block.is_list or "|" in block.text)
    return plain and len(block.lines) > 1 and all(_FIELDS.match(line.text) for line in block.lines)


def _set_with_tabs(block: Block) -> Iterator[Slip]:
    fields = _TABS.split(block.first.text.strip())
    yield block.first.slip(TABS.format(shown(f"| {' | '.join(fields)} |", LONGEST), f"|{'---|' * len(fields)}"))


def _unruled(block: Block) -> Iterator[Slip]:
    rows = [line for line in block.lines if _ROW.match(line.text)]
    if len(rows) > 1:
        yield rows[0].slip(NORULER.format(f"|{'---|' * len(_cells(rows[0]))}"))


def _rows(block: Block) -> Iterator[Slip]:
    width = len(_cells(block.first))
    if not all(cell.strip() for cell in _cells(block.first)):
        yield block.first.slip(EMPTY_HEAD)
    for line in block.lines[1:]:
        count = len(_cells(line))
        if "|" not in line.text:
            yield line.slip(NO_LINE_BEHIND)
            return
        if count > width or (count < width and line is block.lines[1]):
            yield line.slip(OTHER_WIDTH.format(count, width))


def _cells(line: Line) -> list[str]:
    return line.text.strip().removeprefix("|").removesuffix("|").split("|")
