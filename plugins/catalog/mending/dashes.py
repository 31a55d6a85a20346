"""Hyphens before lines: one too many, one too few."""

import re
from collections.abc import Iterator, Set

from plugins.catalog.mending.lists import fields_below, heading_of
from plugins.catalog.problems import shown
from plugins.catalog.yaml.columns import new_entry
from plugins.catalog.yaml.rows import Finding, Row, Rows
from plugins.catalog.yaml.slips import LIST_SIGNS, slip_at

_OTHER_SIGN = re.compile(rf"[{LIST_SIGNS}]|--|[0-9]{{1,2}}[.)]$")
_BLANKS = "durch zwei Leerzeichen ersetzen"


def doubled_hyphen(rows: Rows, row: Row) -> Iterator[Finding]:
    """Try a line without its hyphen: where it stands, and as far left as the hyphen."""
    if not row.dashes or (not row.key and row.dashes.count("-") == 1):
        return
    what = f"vor „{shown(row.key or row.text[row.inner :], 40)}“"
    rest = row.text[row.indent :].removeprefix("-").lstrip(" ")
    width = len(row.text) - row.indent - len(rest)
    for column, right in ((row.indent, "löschen"), (row.indent + width, _BLANKS)):
        message = f"{what} steht ein „- “ zu viel; {right}"
        yield Finding(row.number, row.indent, message, ((row.number, " " * column + rest),))


def other_sign(rows: Rows, row: Row) -> Iterator[Finding]:
    """Try a line that begins with another sign of a list as an entry."""
    slip = slip_at(rows, row.number) if _OTHER_SIGN.match(row.word) else None
    if slip:
        yield slip


def hyphens_before_fields(rows: Rows, row: Row) -> Iterator[Finding]:
    """Try entries that each begin with another field of the same record as one."""
    heading = heading_of(rows, row)
    known = rows.homes.get(heading.key, frozenset()) if heading else frozenset()
    more = tuple(_other_fields(rows, row, known))
    if row.key in known and len(more) > 1:
        lines = ", ".join(str(one.line) for one in more[1:])
        message = f"vor „{more[0].key}“ steht ein „- “ zu viel, ebenso in Zeile {lines}; {_BLANKS}"
        repair = tuple((one.number, " " * one.inner + one.text[one.inner :]) for one in more)
        yield Finding(more[0].number, more[0].indent, message, repair)


def _other_fields(rows: Rows, row: Row, known: Set[str]) -> Iterator[Row]:
    """Give the entries below one that begin with fields which it has not, up to one that begins with one again."""
    seen = {row.key}
    for one in rows.since(row.number + 1):
        if one.indent < row.indent or (one.indent == row.indent and one.key not in known - seen):
            return
        if one.indent == row.indent and one.dashes:
            yield one
        if one.inner == row.inner:
            seen.add(one.key)


def hyphens_left_out(rows: Rows, row: Row) -> Iterator[Finding]:
    """Try the first field below a heading, and every other one of its name there, as the beginnings of entries."""
    above = next(rows.above(row.number), None)
    again = [one for one in fields_below(rows, row.number, row.indent) if one.key == row.key]
    if again and row.key and above and above.key and not above.bare and above.inner + 2 <= row.indent:
        lines = ", ".join(str(one.line) for one in again)
        message = f"hier beginnt ein Eintrag, ebenso in Zeile {lines}; die zwei Leerzeichen vor „{row.key}“ durch „- “"
        repair = tuple((one.number, f"{' ' * (one.indent - 2)}- {one.text.lstrip()}") for one in (row, *again))
        yield Finding(row.number, row.indent, f"{message} ersetzen", repair)


def hyphen_left_out(rows: Rows, row: Row) -> Iterator[Finding]:
    """Try a line as the beginning of an entry: further left, and where it stands."""
    for column in (row.indent - 2, row.indent):
        if column >= 0 and row.key and not row.dashes:
            yield new_entry(rows, row, column)
