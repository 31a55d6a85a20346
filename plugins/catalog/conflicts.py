"""What git leaves in a file of which it could not join two versions (Konflikt)."""

import re
from collections.abc import Iterator

from plugins.catalog.problems import Place, Problem

_MARK = re.compile(r"^(?P<sign>[<|=>])(?P=sign){6}(?: .*)?$", re.MULTILINE)
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
    """Give a problem for each mark; ``=======`` alone underlines a heading in Markdown."""
    marks = list(_MARK.finditer(text))
    if any(mark["sign"] in "<>" for mark in marks):
        for mark in marks:
            yield Problem(Place(file, text.count("\n", 0, mark.start()) + 1), _SAID[mark["sign"]])
