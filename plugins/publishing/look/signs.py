"""The signs that stand beside a program's colour, so that it never speaks alone: on badges and as dots on the map."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from plugins.catalog.models.color import NAMES
from plugins.catalog.models.programs import Program


class Sign(NamedTuple):
    """A badge's sign and a dot, as declarations; ``COLOR`` stands for the token of the program's colour.

    ``contrast`` is the dot, and ``outline`` the badge's, where the reader forces colours of her own.
    """

    badge: str
    dot: str
    contrast: str
    outline: str = ""


_FULL, _OPEN = "fill: CanvasText; stroke: Canvas", "fill: Canvas; stroke: CanvasText"
_SMALL = "scale: 0.6; transform-box: fill-box; transform-origin: center"
_RING = "background: none; border: 0.17em solid; "
_ROOF, _HILL, _DROP, _STONE = (
    "clip-path: polygon(50% 0, 100% 45%, 100% 100%, 0 100%, 0 45%)",
    "inline-size: 1em; block-size: 0.6em; border-radius: 100% 100% 0 0 / 160% 160% 0 0",
    "border-radius: 0 60% 60%; rotate: 45deg; scale: 0.85",
    "border-radius: 45% 55% 40% 50%",
)
_OPEN_ROOF = (
    "clip-path: polygon(evenodd, 50% 0, 100% 45%, 100% 100%, 0 100%, 0 45%, 50% 0, "
    "50% 27%, 22% 53%, 22% 78%, 78% 78%, 78% 53%, 50% 27%)"
)
_SOLID_DOT, _HOLLOW_DOT, _DASHED_DOT, _RINGED_DOT = (
    "fill: var(--COLOR)",
    "fill: var(--ground); stroke: var(--COLOR); stroke-width: 3",
    "fill: var(--COLOR-wash); stroke: var(--COLOR); stroke-width: 2.5; stroke-dasharray: 3 2",
    "fill: var(--COLOR); stroke: var(--COLOR-wash); stroke-width: 3",
)

FULL: Mapping[str, Sign] = {
    "town": Sign(_ROOF, _SOLID_DOT, _FULL),
    "field": Sign(_HILL, _HOLLOW_DOT, _OPEN),
    "water": Sign(_DROP, _DASHED_DOT, _OPEN),
    "stone": Sign(_STONE, _RINGED_DOT, _FULL),
}
"""The signs of the four named colours, as ``badge.css`` and ``map.css`` draw them; a test keeps them in step."""

HOLLOW = (
    Sign(_OPEN_ROOF, f"{_SOLID_DOT}; {_SMALL}", _FULL),
    Sign(_RING + _HILL, f"{_HOLLOW_DOT}; {_SMALL}", _OPEN, "border-color: LinkText"),
    Sign(_RING + _DROP, f"{_DASHED_DOT}; {_SMALL}", _OPEN, "border-color: LinkText"),
    Sign(_RING + _STONE, f"{_RINGED_DOT}; {_SMALL}", _FULL, "border-color: LinkText"),
)
"""The same four as outlines, and their dots smaller."""


def assign_signs(programs: Iterable[Program]) -> Mapping[str, Sign]:
    """Give every program colour without a name a sign: first the full ones that are free, then the outlines.

    From the ninth program on they come round again; its name always stands beside them.
    """
    names = tuple(dict.fromkeys(program.color_name for program in programs))
    free = (*(FULL[name] for name in NAMES if name not in names), *HOLLOW)
    own = (name for name in names if name not in NAMES)
    return {name: free[index % len(free)] for index, name in enumerate(own)}
