"""The signs that stand beside a program's colour, so that it never speaks alone: on badges and on the map."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain

from plugins.catalog.models.color import NAMES
from plugins.catalog.models.programs import Program

Outline = tuple[tuple[int, int], ...]
"""Corners in per cent of the sign's width and height."""

OF_NAMES: Mapping[str, str] = {
    "town": "M-5 5.5V0H-6.5L0-6 6.5 0H5V5.5Z",
    "field": "M-6.5 5C-6.5-7 6.5-7 6.5 5Z",
    "water": "M0-7C2-3.5 4.5-1.5 4.5 1.5A4.5 4.5 0 0 1-4.5 1.5C-4.5-1.5-2-3.5 0-7Z",
    "stone": "M-5.5 0C-5.5-3.5-2.5-5.5.5-5.5S5.5-3 5.5.5 2.5 5-.5 5-5.5 3-5.5 0Z",
}
"""Roof, hill, drop and stone as the map draws them; badges have theirs from ``badge.css``."""

_DIAMOND: Outline = ((50, 0), (100, 50), (50, 100), (0, 50))
_TRIANGLE: Outline = ((0, 8), (100, 8), (50, 98))
_SQUARE: Outline = ((5, 5), (95, 5), (95, 95), (5, 95))
_CROSS: Outline = (
    *((34, 0), (66, 0), (66, 34), (100, 34), (100, 66), (66, 66)),
    *((66, 100), (34, 100), (34, 66), (0, 66), (0, 34), (34, 34)),
)
_SALTIRE: Outline = (
    *((22, 0), (50, 28), (78, 0), (100, 22), (72, 50), (100, 78)),
    *((78, 100), (50, 72), (22, 100), (0, 78), (28, 50), (0, 22)),
)
_HOURGLASS: Outline = ((0, 0), (100, 0), (50, 50), (100, 100), (0, 100), (50, 50))

OF_OWN: tuple[tuple[Outline, ...], ...] = (
    (_DIAMOND,),
    (_CROSS,),
    (_TRIANGLE,),
    (_SQUARE, ((30, 30), (70, 30), (70, 70), (30, 70))),
    (_DIAMOND, ((50, 30), (70, 50), (50, 70), (30, 50))),
    (_SALTIRE,),
    (_TRIANGLE, ((32, 26), (68, 26), (50, 60))),
    (_HOURGLASS,),
)
"""Signs that mean nothing, for colours without a name; a second outline is a hole."""

_WIDTH = 12
"""How wide a sign is on the map, in the map's units."""


def assign_signs(programs: Iterable[Program]) -> Mapping[str, tuple[Outline, ...]]:
    """Give every program colour without a name a sign, in the order of the programs.

    From the ninth on they come round again; a program's name always stands beside its sign.
    """
    own = (program.color_name for program in programs if program.color_name not in NAMES)
    return {name: OF_OWN[index % len(OF_OWN)] for index, name in enumerate(dict.fromkeys(own))}


def map_shapes(programs: Iterable[Program]) -> Mapping[str, str]:
    """Give what the map draws for each program colour, as the data of a path around its place."""
    return {**OF_NAMES, **{color: _path(sign) for color, sign in assign_signs(programs).items()}}


def clipping(sign: tuple[Outline, ...]) -> str:
    """Give the declaration that cuts a sign out of a badge's square."""
    corners = ", ".join(f"{x}% {y}%" for x, y in chain.from_iterable(map(_closed, sign)))
    return f"clip-path: polygon(evenodd, {corners})"


def _closed(outline: Outline) -> Outline:
    """Lead an outline back to its start, from where the next may begin without drawing a line."""
    return (*outline, outline[0])


def _path(sign: tuple[Outline, ...]) -> str:
    return "".join(f"M{' '.join(_corners(outline))}Z" for outline in sign)


def _corners(outline: Outline) -> Iterator[str]:
    for corner in outline:
        yield ",".join(f"{(part - 50) * _WIDTH / 100:g}" for part in corner)
