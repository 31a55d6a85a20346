"""Values that stand alone, for the name of their field was deleted."""

import re
from collections.abc import Iterable, Iterator

from plugins.catalog.mending.lists import fields_above, fields_below
from plugins.catalog.problems import shown
from plugins.catalog.yaml.rows import Finding, Repair, Row, Rows


def without_value(rows: Rows, row: Row) -> Repair:
    """Give a line without the value that stands alone where the fields of a record stand, if it is such a line."""
    beside = (*fields_above(rows, row.number, row.inner), *fields_below(rows, row.number, row.inner))
    is_alone = row.word and not row.key and len(row.dashes) <= len("- ") and beside
    return row.put(row.inner, "") if is_alone and not rows.may_be_field(_first_word(row)) else ()


def _first_word(row: Row) -> str:
    return re.split(r"\W", row.word, maxsplit=1)[0].lower()


def name_left_out(row: Row, missing: Iterable[str]) -> Iterator[Finding]:
    """Try a value as the one of each field that is missing without it."""
    for name in missing:
        right = f"{name}: {row.text[row.inner :]}"
        message = f"vor diesem Wert fehlt der Name des Feldes, „{name}: “; richtig ist „{shown(right, 60)}“"
        yield Finding(row.number, row.inner, message, row.put(row.inner, right))
