"""House rules over the towns: each stands there once, where it lies, and no year is one that cannot be."""

from collections.abc import Callable, Iterator

from plugins.catalog.models.programs import Program
from plugins.catalog.models.towns import Participation, Position, Town
from plugins.catalog.partial_date import PartialDate
from plugins.catalog.problems import Place, Problem
from plugins.catalog.records import Located, Records
from plugins.catalog.states import AGS_PREFIX, BOUNDS, State

GERMANY = {"lat": (47.27, 55.06), "lon": (5.86, 15.05)}
"""The extremes of the land, in degrees (BKG)."""


ONLY_ONE = {"ags": "dieser Gemeindeschlüssel", "position": "diese Position"}


def check_towns(towns: Records[Town], programs: Records[Program], collected: PartialDate | None) -> Iterator[Problem]:
    """Apply all rules of towns; ``collected`` is the day on which their facts were gathered."""
    yield from _doubled_towns(towns)
    copied = tuple(_copies(towns))
    yield from copied
    told = {problem.place for problem in copied}
    for town in towns.valid.values():
        yield from (problem for problem in _misplaced(town) if problem.place not in told)
        yield from _doubled_parts(town)
        yield from _mistimed(town, programs)
        yield from _after(town, collected) if collected else ()


def _doubled_towns(towns: Records[Town]) -> Iterator[Problem]:
    first: dict[tuple[str, str], Located[Town]] = {}
    for town in towns.valid.values():
        key = (town.record.name, town.record.state)
        other = first.setdefault(key, town)
        if other.record.id != town.record.id:
            message = f"„{key[0]}“ in {key[1]} steht schon in Zeile {other.place('name').line}"
            yield Problem(town.place("name"), f"{message}; weitere Teilnahmen gehören unter denselben Ort")


def _doubled_parts(town: Located[Town]) -> Iterator[Problem]:
    """Tell a participation that stands there twice; who left and came back has two, with their years."""
    first: dict[tuple[str, int | None], Place] = {}
    for index, part in enumerate(town.record.participations):
        place = town.place("participations", index, "program")
        earlier = first.setdefault((part.program, part.since), place)
        if earlier != place:
            message = f"die Teilnahme an „{part.program}“ steht schon in Zeile {earlier.line}"
            yield Problem(place, f"{message}; eine löschen und deren Belege bei der anderen ergänzen")


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
            message = f"steht in Zeile {other.place(field).line} schon bei {other.record.name}; hier die eigene Angabe"
            yield Problem(town.place(field), f"{ONLY_ONE[field]} {message} eintragen oder das Feld löschen")


def _misplaced(town: Located[Town]) -> Iterator[Problem]:
    ags, state = town.record.ags, town.record.state
    if ags and ags[:2] != AGS_PREFIX[state]:
        there = next((name for name, prefix in AGS_PREFIX.items() if prefix == ags[:2]), "keinem Bundesland")
        yield Problem(
            town.place("ags"),
            f"der Gemeindeschlüssel „{ags}“ passt nicht zu {state}; er gehört zu {there}, "
            f"in {state} beginnt er mit {AGS_PREFIX[state]}",
        )
    if town.record.position and not _in_germany(town.record.position):
        yield _outside(town, town.record.position)
    elif town.record.position and not _in_state(town.record.position, state):
        yield _astray(town, town.record.position)


def _in_germany(position: Position) -> bool:
    inside = (low <= getattr(position, axis) <= high for axis, (low, high) in GERMANY.items())
    return all(inside)


def _outside(town: Located[Town], position: Position) -> Problem:
    swapped = position.model_copy(update={"lat": position.lon, "lon": position.lat})
    right = "lat und lon sind vertauscht" if _in_germany(swapped) else "lat liegt dort bei 47 bis 55, lon bei 6 bis 15"
    where = f"lat {position.lat}, lon {position.lon}"
    return Problem(town.place("position"), f"die Position ({where}) liegt nicht in Deutschland; {right}")


def _in_state(position: Position, state: State) -> bool:
    south, north, west, east = BOUNDS[state]
    return south <= position.lat <= north and west <= position.lon <= east


def _astray(town: Located[Town], position: Position) -> Problem:
    south, north, west, east = BOUNDS[town.record.state]
    where = f"die Position (lat {position.lat}, lon {position.lon}) liegt weit außerhalb von {town.record.state}"
    right = f"lat liegt dort bei {south} bis {north}, lon bei {west} bis {east}"
    return Problem(town.place("position"), f"{where}; {right}, eines von beiden berichtigen")


def _mistimed(town: Located[Town], programs: Records[Program]) -> Iterator[Problem]:
    known = programs.valid.values() if programs.ids_certain else ()
    first_years = {program.record.id: program.record.first_year for program in known}
    for index, part in enumerate(town.record.participations):
        for field, earliest, reason in _bounds(part, first_years.get(part.program)):
            year = getattr(part, field)
            if year and earliest and year < earliest:
                place = town.place("participations", index, field)
                yield Problem(place, f"{field} {year} liegt vor {reason} {earliest}; berichtigen")


def _bounds(part: Participation, first_year: int | None) -> tuple[tuple[str, int | None, str], ...]:
    return (
        ("since", first_year, "dem Beginn des Programms"),
        ("until", part.since, "since"),
        ("last_documented", part.since, "since"),
    )


def _after(town: Located[Town], collected: PartialDate) -> Iterator[Problem]:
    """Tell years of which nobody could know when the facts were gathered."""
    for index, part in enumerate(town.record.participations):
        for field in ("since", "last_documented"):
            year = getattr(part, field)
            if year and year > collected.year:
                place = town.place("participations", index, field)
                message = f"{field} {year} liegt nach „collected“ ({collected}); eines von beiden berichtigen"
                yield Problem(place, message)
