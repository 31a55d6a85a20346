"""House rules over the towns: each stands there once, where it lies, and no year is one that cannot be."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import get_args

from plugins.catalog.beginnings import check_beginnings
from plugins.catalog.models.programs import Program
from plugins.catalog.models.towns import Participation, Position, Town
from plugins.catalog.partial_date import PartialDate
from plugins.catalog.problems import Place, Problem
from plugins.catalog.records import Located, Records
from plugins.catalog.states import AGS_PREFIX, BOUNDS, State
from plugins.catalog.town_names import check_names

GERMANY = {"lat": (47.27, 55.06), "lon": (5.86, 15.05)}
"""The extremes of the land, in degrees (BKG)."""


ONLY_ONE = {"ags": "dieser Gemeindeschlüssel", "position": "diese Position"}


@dataclass(frozen=True)
class Collected:
    """The day on which the facts of the towns were gathered, and where it stands."""

    day: PartialDate
    place: Place


def check_towns(towns: Records[Town], programs: Records[Program], collected: Collected | None) -> Iterator[Problem]:
    """Apply all rules of towns."""
    yield from _doubled_towns(towns)
    yield from check_names(towns)
    copied = tuple(_copies(towns))
    yield from copied
    told = {problem.place for problem in copied}
    for town in towns.valid.values():
        yield from (problem for problem in _misplaced(town) if problem.place not in told)
        yield from _doubled_parts(town, several=len(programs.nodes) > 1)
        yield from _unproven(town)
        yield from _mistimed(town, collected)
    yield from check_beginnings(towns, programs)
    yield from _after(towns, collected) if collected else ()


def _doubled_towns(towns: Records[Town]) -> Iterator[Problem]:
    first: dict[tuple[str, str], Located[Town]] = {}
    for town in towns.valid.values():
        key = (town.record.name, town.record.state)
        other = first.setdefault(key, town)
        if other.record.id != town.record.id:
            message = f"„{key[0]}“ in {key[1]} steht schon in Zeile {other.place('name').line}"
            copied = "ist der Eintrag kopiert, hier den Namen nennen, der gemeint ist"
            same = "ist es derselbe Ort, seine Teilnahmen dort unter „participations“ setzen und diesen Eintrag löschen"
            other_one = f"ist es ein anderer, der auch so heißt, ihn unterscheiden, etwa „{key[0]} (Landkreis …)“"
            yield Problem(town.place("name"), f"{message}; {copied}; {same}; {other_one}")


def _doubled_parts(town: Located[Town], *, several: bool) -> Iterator[Problem]:
    """Tell a participation that stands there twice; who left and came back has two, with their years."""
    parts = town.record.participations
    for index, part in enumerate(parts):
        before = (number for number, one in enumerate(parts[:index]) if one.program == part.program)
        twice = next((number for number in before if _is_same(parts[number], part)), None)
        if twice is not None:
            line = town.place("participations", twice, "program").line
            copied = "ist sie kopiert, hier das Programm nennen, das gemeint ist; sonst " if several else ""
            right = f"{copied}eine löschen und deren Belege bei der anderen ergänzen"
            back = "" if part.since == parts[twice].since else "; war der Ort dazwischen nicht dabei, fehlt „until“"
            message = f"die Teilnahme an „{part.program}“ steht schon in Zeile {line}; {right}{back}"
            yield Problem(town.place("participations", index, "program"), message)


def _unproven(town: Located[Town]) -> Iterator[Problem]:
    """Tell participations without a source, unless the owner knows of them herself."""
    for index, part in enumerate(town.record.participations):
        if not part.sources and part.confidence != "given":
            add = "„sources:“ und darunter, jeweils mit „- “ davor: Webadressen der Belege"
            right = "wissen Sie selbst von der Teilnahme, statt dessen „confidence: given“ schreiben"
            yield Problem(town.place("participations", index), f"das Feld „sources“ fehlt; ergänzen: {add}; {right}")


def _is_same(one: Participation, other: Participation) -> bool:
    """Tell whether two participations in a program are one: since the same year, or the earlier one never ended."""
    earlier = min(one, other, key=lambda part: part.since or 0)
    return one.since == other.since or not (earlier.until or earlier.last_documented)


def _copies(towns: Records[Town]) -> Iterator[Problem]:
    yield from _copied(towns, "ags", lambda town: town.ags)
    yield from _copied(towns, "position", lambda town: town.position and (town.position.lat, town.position.lon))


def _copied(towns: Records[Town], field: str, value_of: Callable[[Town], object]) -> Iterator[Problem]:
    """Tell what only one town can have and a copied entry has kept."""
    first: dict[object, Located[Town]] = {}
    for town in towns.valid.values():
        value = value_of(town.record)
        other = first.setdefault(value, town) if value else town
        if other.record.id != town.record.id and other.record.name != town.record.name:
            message = f"steht in Zeile {other.place(field).line} schon bei {other.record.name}; bei einem von beiden"
            right = f"die eigene Angabe eintragen oder das Feld löschen{_here(town, field)}"
            yield Problem(town.place(field), f"{ONLY_ONE[field]} {message} {right}")


def _here(town: Located[Town], field: str) -> str:
    first, last = town.node.key_place((field,)).line, town.node.at((field,)).last_line
    return f", hier „{field}“ mit allem darunter (Zeile {first} bis {last})" if last > first else ""


def _misplaced(town: Located[Town]) -> Iterator[Problem]:
    ags, state = town.record.ags, town.record.state
    meant = _elsewhere(town.record)
    if meant:
        message = (
            f"Gemeindeschlüssel und Position gehören zu {meant}, nicht zu {state}; richtig ist „{meant}“, oder beide"
        )
        yield Problem(town.place("state"), f"{message} sind falsch")
        return
    if ags and ags[:2] != AGS_PREFIX[state]:
        there = next((name for name, prefix in AGS_PREFIX.items() if prefix == ags[:2]), "keinem Bundesland")
        yield Problem(
            town.place("ags"),
            f"der Gemeindeschlüssel „{ags}“ passt nicht zu {state}; er gehört zu {there}, "
            f"in {state} beginnt er mit {AGS_PREFIX[state]}; ihn oder „state“ berichtigen",
        )
    if town.record.position and not _in_germany(town.record.position):
        yield _outside(town, town.record.position)
    elif town.record.position and not _in_state(town.record.position, state):
        yield _astray(town, town.record.position)


def _elsewhere(town: Town) -> State | None:
    """Give the other state in which both its key and its position say that a town lies."""
    if not town.ags or town.position is None or _in_state(town.position, town.state):
        return None
    there = (name for name in get_args(State) if town.ags.startswith(AGS_PREFIX[name]) and name != town.state)
    return next((name for name in there if _in_state(town.position, name)), None)


def _in_germany(position: Position) -> bool:
    inside = (low <= getattr(position, axis) <= high for axis, (low, high) in GERMANY.items())
    return all(inside)


def _outside(town: Located[Town], position: Position) -> Problem:
    swapped = position.model_copy(update={"lat": position.lon, "lon": position.lat})
    right = "lat und lon sind vertauscht" if _in_germany(swapped) else _bounds_of(town, f"in {town.record.state}")
    where = f"lat {position.lat}, lon {position.lon}"
    return Problem(town.place("position"), f"die Position ({where}) liegt nicht in Deutschland; {right}")


def _bounds_of(town: Located[Town], where: str) -> str:
    south, north, west, east = BOUNDS[town.record.state]
    return f"lat liegt {where} bei {south} bis {north}, lon bei {west} bis {east}"


def _in_state(position: Position, state: State) -> bool:
    south, north, west, east = BOUNDS[state]
    return south <= position.lat <= north and west <= position.lon <= east


def _astray(town: Located[Town], position: Position) -> Problem:
    where = f"die Position (lat {position.lat}, lon {position.lon}) liegt weit außerhalb von {town.record.state}"
    right = _bounds_of(town, "dort")
    return Problem(town.place("position"), f"{where}; {right}; die Position oder „state“ berichtigen")


def _mistimed(town: Located[Town], collected: Collected | None) -> Iterator[Problem]:
    late = {(index, year) for index, _, year in _late(town.record, collected.day.year)} if collected else set()
    for index, part in enumerate(town.record.participations):
        told: set[str] = set()
        for field, earliest, reason in _bounds(part):
            year = getattr(part, field)
            is_echo = field in told or (index, earliest) in late
            if year and earliest and year < earliest and not is_echo:
                told.add(field)
                place = town.place("participations", index, field)
                yield Problem(place, f"{field} {year} liegt vor {reason} {earliest}; berichtigen")


def _bounds(part: Participation) -> tuple[tuple[str, int | None, str], ...]:
    return (
        ("until", part.since, "since"),
        ("until", part.last_documented, "last_documented"),
        ("last_documented", part.since, "since"),
    )


def _after(towns: Records[Town], collected: Collected) -> Iterator[Problem]:
    """Tell years of which nobody could know when the facts were gathered; if many towns have one, that day is wrong."""
    late = [(town, *found) for town in towns.valid.values() for found in _late(town.record, collected.day.year)]
    if len({town.record.id for town, *_ in late}) > 1:
        lines = [town.place("participations", index, field).line for town, index, field, _ in late]
        said = (
            f"„collected“ ({collected.day}) liegt vor {len(late)} Jahreszahlen der Orte, zuerst in Zeile {min(lines)}"
        )
        yield Problem(collected.place, f"{said}; den Tag eintragen, an dem die Angaben gesammelt wurden")
        return
    for town, index, field, year in late:
        message = f"{field} {year} liegt nach „collected“ ({collected.day}); {_right_year(field)}"
        yield Problem(town.place("participations", index, field), message)


def _late(town: Town, latest: int) -> Iterator[tuple[int, str, int]]:
    for index, part in enumerate(town.participations):
        for field in ("since", "until", "last_documented"):
            year = getattr(part, field)
            if year and year > latest:
                yield index, field, year


def _right_year(field: str) -> str:
    return "die Zeile löschen, solange der Ort teilnimmt" if field == "until" else "eines von beiden berichtigen"
