"""Plan the map of the towns: where each program's sign stands, and what is said of it."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from plugins.catalog import Catalog
from plugins.catalog.map_credits import map_credits
from plugins.catalog.models.towns import Town
from plugins.publishing import views
from plugins.publishing.look.signs import map_shapes
from plugins.towns.projection import on_map

MAP = "states.svg"
"""The drawing of the states on which the signs stand."""
STEP = 11
"""How far signs at one place stand apart, in the map's units."""

Place = tuple[int, int]


@dataclass(frozen=True)
class MapProgram:
    """A program on the map, with its sign as the data of a path."""

    name: str
    color: str
    shape: str


@dataclass(frozen=True)
class Layer:
    """Places of one program's sign, in the map's units."""

    color: str
    places: tuple[Place, ...]


@dataclass(frozen=True)
class MapView:
    """The map of the towns of which no source says that they left, in words too.

    ``missing`` tells of those that the map does not show, ``shared`` of those in more than one program.
    """

    layers: tuple[Layer, ...]
    programs: tuple[MapProgram, ...]
    shown: str
    shared: str
    missing: str
    credits: str


UNPLACED = (
    "Ein Ort steht nur in der Liste, denn wo er liegt, ist noch nicht eingetragen.",
    "{} Orte stehen nur in der Liste, denn wo sie liegen, ist noch nicht eingetragen.",
)
FORMER = (
    "Ein Ort steht nur in der Liste, denn er nimmt nicht mehr teil.",
    "{} Orte stehen nur in der Liste, denn sie nehmen nicht mehr teil.",
)
FORMER_TOO = (
    "Ein weiterer Ort steht nur in der Liste, denn er nimmt nicht mehr teil.",
    "{} weitere Orte stehen nur in der Liste, denn sie nehmen nicht mehr teil.",
)


def map_view(catalog: Catalog) -> MapView | None:
    """Give the map, if there is a town to show on it."""
    taking_part = [town for town in catalog.towns if any(part.ongoing for part in town.participations)]
    shown = [town for town in taking_part if town.on_map]
    if not shown:
        return None
    layers = _layers(catalog, shown)
    return MapView(
        layers=layers,
        programs=_programs(catalog, frozenset(layer.color for layer in layers)),
        shown=_shown(len(shown)),
        shared=_shared(sum(len(_colors(catalog, town)) > 1 for town in shown)),
        missing=_missing(len(taking_part) - len(shown), len(catalog.towns) - len(taking_part)),
        credits=map_credits(catalog),
    )


def _programs(catalog: Catalog, colors: frozenset[str]) -> tuple[MapProgram, ...]:
    shapes = map_shapes(catalog.programs)
    names = (name for name in map(views.program_name, catalog.programs) if name.color in colors)
    return tuple(MapProgram(name.name, name.color, shapes[name.color]) for name in names)


def _layers(catalog: Catalog, towns: list[Town]) -> tuple[Layer, ...]:
    """Put on top what is easily hidden: signs of programs with few towns, then those that stand beside others."""
    layers: dict[tuple[bool, str], list[Place]] = defaultdict(list)
    for place, colors in _at_places(catalog, towns).items():
        for color, beside in zip(colors, _side_by_side(place, len(colors)), strict=True):
            layers[len(colors) > 1, color].append(beside)
    lowest_first = sorted(layers, key=lambda key: (key[0], -len(layers[key]), key[1]))
    return tuple(Layer(color, tuple(sorted(layers[shared, color]))) for shared, color in lowest_first)


def _at_places(catalog: Catalog, towns: list[Town]) -> dict[Place, tuple[str, ...]]:
    """Give the colours at each place, in the order of the programs."""
    found: dict[Place, set[str]] = defaultdict(set)
    for town in towns:
        if town.position:
            found[on_map(town.position)] |= _colors(catalog, town)
    order = tuple(dict.fromkeys(program.color_name for program in catalog.programs))
    return {place: tuple(color for color in order if color in colors) for place, colors in found.items()}


def _colors(catalog: Catalog, town: Town) -> frozenset[str]:
    return frozenset(catalog.program(part.program).color_name for part in town.participations if part.ongoing)


def _side_by_side(place: Place, count: int) -> Iterator[Place]:
    x, y = place
    left = x - STEP * (count - 1) // 2
    return ((left + STEP * index, y) for index in range(count))


def _shown(count: int) -> str:
    if count == 1:
        return "die Lage eines Ortes in Deutschland. Er steht auch in der Liste darunter."
    return f"die Lage von {count} Orten in Deutschland. Alle stehen auch in der Liste darunter."


def _shared(count: int) -> str:
    return "Zeichen nebeneinander: ein Ort in mehreren Programmen." if count else ""


def _missing(unknown: int, former: int) -> str:
    """Say which towns of the list the map does not show: those of unknown place, and those that take part no more."""
    sentences = (_counted(unknown, *UNPLACED), _counted(former, *(FORMER_TOO if unknown else FORMER)))
    return " ".join(filter(None, sentences))


def _counted(count: int, one: str, many: str) -> str:
    return one if count == 1 else many.format(count) if count else ""
