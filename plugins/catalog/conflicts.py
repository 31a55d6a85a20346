"""What git leaves in a file of which it could not join two versions (Konflikt)."""

import re
from collections.abc import Iterator

from plugins.catalog.problems import Place, Problem

_MARK = re.compile(r"^(?P<sign>[<|=>])(?P=sign){6}(?: .*)?$", re.MULTILINE)
_QUOTATION = re.compile(r"^>{1,6}(?!>).*\n>{7}|^>{7}.*\n>{1,6}(?!>)", re.MULTILINE)
"""A mark that is none, but a quotation within others, beside one that is less deep."""
_SAID = {
    "<": (
        "hier beginnen zwei Fassungen derselben Stelle, die Git nicht vereinen konnte; eine behalten, die andere "
        "löschen, und mit ihr alle Zeilen, die mit <<<<<<<, ======= oder >>>>>>> beginnen"
    ),
    "|": "hier beginnt, wie die Stelle vor beiden Fassungen hieß; von dieser Zeile an bis vor ======= alles löschen",
    "=": "bis hierher reicht die erste Fassung, danach kommt die zweite; eine behalten und diese Zeile löschen",
    ">": "hier endet die zweite Fassung; eine der beiden behalten und diese Zeile löschen",
}


def conflict_marks(text: str, file: str) -> Iterator[Problem]:
    """Give a problem for each conflict, and for each mark left over; ``=======`` alone underlines a heading."""
    marks = [(text.count("\n", 0, mark.start()) + 1, mark["sign"]) for mark in _MARK.finditer(text)]
    signs = "".join(sign for _, sign in marks)
    if not set(signs) & set("<>") or (set(signs) == {">"} and _QUOTATION.search(text)):
        return
    for found in re.finditer(r"<\|?=>|.", signs):
        lines = [line for line, _ in marks[found.start() : found.end()]]
        yield Problem(Place(file, lines[0]), _whole(lines) if lines[1:] else _SAID[found[0]])


def _whole(lines: list[int]) -> str:
    """Say which lines of a conflict are the two versions; the second is last, behind what both were made from."""
    versions = _version(lines[0] + 1, lines[1] - 1), _version(lines[-2] + 1, lines[-1] - 1)
    return (
        f"von hier bis Zeile {lines[-1]} stehen zwei Fassungen derselben Stelle, die Git nicht vereinen konnte; "
        f"eine behalten ({' oder '.join(versions)}) und alle anderen dieser Zeilen löschen"
    )


def _version(first: int, last: int) -> str:
    if first > last:
        return "keine Zeile"
    return f"Zeile {first}" if first == last else f"Zeile {first} bis {last}"
