"""What only the fields around an unknown one show, said in German: the one meant is there, or where it belongs."""

from collections.abc import Sequence
from typing import NamedTuple

from plugins.catalog.fields import inner_fields, owners_of
from plugins.catalog.german_words import STATUS_FIELDS
from plugins.catalog.messages.fields import meant_field
from plugins.catalog.messages.spot import Spot
from plugins.catalog.node import Node
from plugins.catalog.yaml.messages import blanks


class _Below(NamedTuple):
    """The field of an entry below which another one belongs."""

    field: str
    column: int
    line: int


def beside(spot: Spot, record: Node) -> str | None:
    """Say what the record of an unknown field shows of it."""
    if spot.kind != "extra_forbidden" or not isinstance(record.value, dict):
        return None
    owners = owners_of(spot.last, spot.fields)
    if not owners:
        return _there_already(spot, record)
    owner = record.value.get(owners[0])
    return _in_entry(spot, owners[0], owner) if owner and len(owners) == 1 else None


def _there_already(spot: Spot, record: Node) -> str | None:
    """Say that the field that was meant stands in the record."""
    meant = meant_field(spot.last, spot.fields)
    has_words_of_its_own = spot.last in spot.others or spot.last.casefold() in STATUS_FIELDS
    if meant is None and not has_words_of_its_own and spot.fields.keys() <= record.key_places.keys():
        return f"das Feld {spot.name} ist unbekannt; alle, die hierher gehören, stehen schon da, dieses löschen"
    if meant is None or meant not in record.key_places or has_words_of_its_own:
        return None
    where = f"„{meant}“ steht schon in Zeile {record.key_places[meant].line}"
    return f"das Feld {spot.name} ist unbekannt; {where}, ein zweites gibt es nicht, diese Zeile löschen"


def _in_entry(spot: Spot, owner: str, entries: Node) -> str | None:
    """Say below which line of the entries of a list a field belongs that stands beside the list."""
    order = list(inner_fields(spot.fields[owner]))
    before = order[: order.index(spot.last)]
    found = [_last_of(before, entry) for entry in entries.value if isinstance(entry, Node)]
    lines = [one for one in found if one]
    if not lines or len({(one.field, one.column) for one in lines}) > 1:
        return None
    where = " oder ".join(str(one.line) for one in lines)
    right = f"unter „{lines[0].field}:“ (jetzt Zeile {where}) setzen, mit {blanks(lines[0].column - 1)} davor"
    return f"{spot.name} gehört zu „{owner}“; {right}"


def _last_of(names: Sequence[str], entry: Node) -> _Below | None:
    """Give the last of some fields of an entry, if it ends in the line in which it begins."""
    there = [name for name in names if name in entry.key_places]
    place = entry.key_places[there[-1]] if there else None
    alone = place is not None and entry.at((there[-1],)).last_line == place.line
    return _Below(there[-1], place.column, place.line) if place and alone else None
