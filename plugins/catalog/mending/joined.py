"""Two lines that became one, for the line break between them was deleted."""

import re
from collections.abc import Iterator

from plugins.catalog.mending.edits import columns
from plugins.catalog.problems import shown
from plugins.catalog.yaml.rows import Finding, Row, Rows

_LIST = re.compile(r" *(?:- +)*(?P<key>[a-z][a-z_]*):(?P<entry>- +\S.*)$")
_FIELD = re.compile(r"(?P<dash>- +)?(?P<word>[a-z][a-z_]*):(?=\s|$)")


def joined(rows: Rows, row: Row) -> Iterator[Finding]:
    """Try a line that ends before a field or the first entry of a list that stands further on in it."""
    match = _LIST.match(row.text)
    if match and rows.may_be_field(match["key"]):
        yield from _apart(rows, row, match.start("entry"), match["key"])
    for field in _FIELD.finditer(row.text):
        for begin in range(field.start("word"), field.end("word")):
            key = row.text[begin : field.end("word")]
            if _may_end(row.text[:begin]) and rows.may_be_field(key):
                whole = field["dash"] and key == field["word"]
                yield from _apart(rows, row, field.start() if whole else begin, key)


def _may_end(before: str) -> bool:
    """Tell whether a line may end here: it says something, and no brace is open."""
    return re.search(r"\w", before) is not None and before.count("{") <= before.count("}")


def _apart(rows: Rows, row: Row, begin: int, key: str) -> Iterator[Finding]:
    before, behind = row.text[:begin].rstrip(), row.text[begin:]
    what = f"{_between(row, begin, key)}; „{shown(behind, 40)}“ gehört in eine eigene Zeile"
    for column in columns(rows, row):
        yield Finding(row.number, begin, what, ((row.number, f"{before}\n{' ' * column}{behind}"),))


def _between(row: Row, begin: int, key: str) -> str:
    if row.text[begin] == "-" and key not in row.text[begin:]:
        return f"hinter „{key}:“ fehlt der Zeilenumbruch"
    if row.text[begin - 1] == " ":
        return f"hier beginnt mit „{key}:“ ein zweites Feld"
    return f"vor „{key}:“ fehlt der Zeilenumbruch"
