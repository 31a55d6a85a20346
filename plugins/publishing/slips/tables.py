"""Tables that Markdown does not take for tables, or not as they were meant."""

import re
from collections.abc import Iterator
from itertools import pairwise

from plugins.catalog.problems import shown
from plugins.publishing.slips.lines import Block, Line, Slip
from plugins.publishing.slips.text import Text

NO_LINE_BEHIND = "unter einer Tabelle fehlt eine leere Zeile; sonst wird dieser Satz ein Feld von ihr"
NORULER = "unter der ersten Zeile einer Tabelle fehlt die Zeile mit den Strichen; „{}“ schreiben"
OTHER_WIDTH = "diese Zeile der Tabelle hat {} Feld{}, die erste {}; angleichen"
LONG_DASHES = "„{}“ ist ein Gedankenstrich, daraus wird keine Tabelle; den Bindestrich nehmen: „{}“"
EMPTY_HEAD = "ein Feld in der ersten Zeile der Tabelle ist leer; sagen, was in der Spalte steht"
NO_STROKES = (
    "{} machen auf der Seite keine Tabelle; senkrechte Striche setzen, in dieser Zeile „{}“, darunter „{}“, "
    "ebenso in den übrigen"
)
NO_ROWS = "unter den Strichen fehlen die Zeilen der Tabelle; steht eine leere Zeile dazwischen, sie löschen"
ABOVE = (
    "diese Zeile gehört nicht zur Tabelle darunter, denn sie hat andere Felder; ohne senkrechte Striche schreiben, "
    "mit einer leeren Zeile darunter"
)
STROKES_ONLY = "„|“ am Anfang macht hier keine neue Zeile; löschen, und ans Ende jeder Zeile zwei Leerzeichen setzen"
APART = "zwischen der ersten Zeile der Tabelle und der mit den Strichen steht eine leere; löschen"
TORN = "die leere Zeile darüber beendet die Tabelle; löschen, dann gehört diese Zeile dazu"
_CROSSES = re.compile(r"^\+(?:[-=:]{2,}\+)+", re.MULTILINE)
"""The rule of a table of another dialect, which is told as such."""
RULER = re.compile(r" {0,3}(?=[^\n]*\|)\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$")
LONGEST = 80
"""As much of a line is shown."""
_LONG_DASHES = re.compile(r" {0,3}(?=[^\n]*\|)[|: \t-]*([–—−])[|: \t–—−-]*$")
_SEPARATORS = (
    ("Tabulatoren", re.compile(r"(?!\d\.\d\.?\t)[^\t]*\w[^\t]*\w[^\t]*\t\s*\S"), re.compile(r"(?<=\S)[ ]*\t\s*(?=\S)")),
    ("Leerzeichen", re.compile(r"\S*\w\S*\w[^\t]*? {3,}\S"), re.compile(r"(?<=\S) {3,}(?=\S)")),
    ("Strichpunkte", re.compile(r"[A-ZÄÖÜ\d](?=.{1,48}\w$)[^;]*(?:; ?[^; ][^;]*)+$"), re.compile(r" *; *")),
)
"""What a writer may set between fields: its name, what a whole line of it looks like, and how it is found.

Before a tab there is a word; a sign, a letter or a digit would be a bullet.
"""
_STROKE = re.compile(r"(?<!\\)\|")
_VERSE = re.compile(r" {0,3}\|[ \t][^|]+$")
_ROW = re.compile(r" {0,3}\|.*\|[ \t]*$")


def tables_misread(text: Text) -> Iterator[Slip]:
    """Give the lines that keep a table from being one, or its fields from being shown."""
    above, apart = None, {head.first.number: ruler for head, ruler in pairwise(text.blocks) if _are_apart(head, ruler)}
    yield from (ruler.first.slip(APART) for ruler in apart.values())
    told = {*apart, *(ruler.first.number for ruler in apart.values())}
    heads = {block.first.number for block in text.blocks if block.kind == "table"}
    for block in (one for one in text.blocks if one.first.number not in told):
        if block.kind == "paragraph" and _ROW.match(block.lines[-1].text) and block.lines[-1].number + 1 in heads:
            yield block.lines[-1].slip(ABOVE)
        elif above == "table" and block.kind == "paragraph" and _ROW.match(block.first.text):
            yield block.first.slip(TORN)
        else:
            yield from _misread(block)
        above = block.kind if block.kind != "field" else above


def _are_apart(head: Block, ruler: Block) -> bool:
    """Tell the first line of a table, and the line with the dashes, between which an empty one stands."""
    alone = head.kind == ruler.kind == "paragraph" and len(head.lines) == 1
    return alone and "|" in head.text and RULER.match(ruler.first.text) is not None


def _misread(block: Block) -> Iterator[Slip]:
    if block.kind == "table":
        yield from _rows(block)
    if block.kind != "paragraph":
        return
    ruler = next((index for index, line in enumerate(block.lines) if RULER.match(line.text)), None)
    if ruler is None:
        yield from _without_strokes(block) if separated(block) else _unruled(block)
    elif ruler:
        head, line = _cells(block.lines[ruler - 1]), block.lines[ruler]
        yield line.slip(_other_width(len(_cells(line)), len(head)))
    else:
        yield block.first.slip("über der Zeile mit den Strichen fehlt die erste Zeile der Tabelle; ergänzen")


def separated(block: Block) -> tuple[str, re.Pattern[str]] | None:
    """Give what stands between the fields of lines below each other that were to be a table, as a sheet copies them."""
    if block.kind != "paragraph" or len(block.lines) == 1 or "|" in block.text:
        return None
    for name, row, separator in _SEPARATORS:
        texts = [line.text for line in block.lines]
        counts = {len(separator.findall(text.strip())) for text in texts}
        if all(map(row.match, texts)) and (name == "Tabulatoren" or len(counts) == 1):
            return name, separator
    return None


def _without_strokes(block: Block) -> Iterator[Slip]:
    if found := separated(block):
        fields = found[1].split(block.first.text.strip())
        row = shown(f"| {' | '.join(fields)} |", LONGEST)
        yield block.first.slip(NO_STROKES.format(found[0], row, f"|{'---|' * len(fields)}"))


def _unruled(block: Block) -> Iterator[Slip]:
    rows = [line for line in block.lines if _ROW.match(line.text)]
    ruler = f"|{'---|' * len(_cells(block.first))}"
    dashes = next(((line, found) for line in block.lines[1:] if (found := _LONG_DASHES.match(line.text))), None)
    if dashes and "|" in block.first.text:
        yield dashes[0].slip(LONG_DASHES.format(dashes[1][1], ruler))
    elif (rows or _divided(block)) and not _CROSSES.search(block.text):
        row = rows[0] if rows else block.first
        yield row.slip(NORULER.format(f"|{'---|' * len(_cells(row))}"))
    elif len(block.lines) > 1 and all(_VERSE.match(line.text) for line in block.lines):
        yield block.first.slip(STROKES_ONLY)


def _divided(block: Block) -> bool:
    """Tell lines below each other that strokes divide into as many fields."""
    counts = {len(_STROKE.findall(line.text)) for line in block.lines}
    return (
        len(block.lines) > 1 and len(counts) == 1 and 0 not in counts and all(" | " in one.text for one in block.lines)
    )


def _rows(block: Block) -> Iterator[Slip]:
    if len(block.lines) == 2:
        yield block.lines[1].slip(NO_ROWS)
    width = len(_cells(block.first))
    if not all(cell.strip() for cell in _cells(block.first)):
        yield block.first.slip(EMPTY_HEAD)
    for line in block.lines[1:]:
        count = len(_cells(line))
        if "|" not in line.text:
            yield line.slip(NO_LINE_BEHIND)
            return
        if count != width:
            yield line.slip(_other_width(count, width))


def _other_width(count: int, width: int) -> str:
    return OTHER_WIDTH.format(count, "er" * (count > 1), width)


def _cells(line: Line) -> list[str]:
    return _STROKE.split(line.text.strip().removeprefix("|").removesuffix("|"))
