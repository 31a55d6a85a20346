"""The theme's drawings that know their colours themselves, in an owner's: the favicon and the map of the states."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from plugins.publishing.look.palette import SCHEMES, THEME, Palette, Scheme

DRAWINGS = ("favicon.svg", "states.svg")
DRAWN = ("town", "field")
"""The colours of roofs and hills in the theme."""
LAND: Mapping[Scheme, tuple[str, str]] = {"light": ("#efe6d7", "#b3a48d"), "dark": ("#2a251f", "#6b5f50")}
"""The states and their borders in ``states.svg``."""


def own_drawings(theme: Path, palette: Palette) -> Mapping[str, bytes]:
    """Give the drawings that differ from the theme's, by their paths below ``theme/``."""
    changes = {old: new for old, new in _changes(palette) if old != new}
    if not changes:
        return {}
    drawings = {name: (theme / "static" / name).read_text(encoding="utf-8") for name in DRAWINGS}
    painted = {name: _painted(svg, changes) for name, svg in drawings.items()}
    return {name: svg.encode() for name, svg in painted.items() if svg != drawings[name]}


def _painted(svg: str, changes: Mapping[str, str]) -> str:
    return re.sub(r"#[0-9a-f]{6}\b", lambda found: changes.get(found[0], found[0]), svg)


def _changes(palette: Palette) -> Iterator[tuple[str, str]]:
    """Give the colours in drawings and what they become; roofs and hills follow the programs, as in the masthead."""
    first, second = drawn_accents(palette.accents)
    for scheme in SCHEMES:
        theme, own = THEME[scheme], palette[scheme]
        yield from ((theme["ground"], own["ground"]), (theme["town"], own[first]), (theme["field"], own[second]))
        if own["ground"] != theme["ground"]:
            yield from _land(scheme, own["ground"])


def drawn_accents(accents: tuple[str, ...]) -> tuple[str, str]:
    """Give the colours of roofs and hills: those of the first two programs; one alone has both."""
    first, second = ((accents or ("link",)) * 2)[:2]
    return DRAWN if {first, second} == set(DRAWN) else (first, second)


def _land(scheme: Scheme, ground: str) -> Iterator[tuple[str, str]]:
    from plugins.publishing.look.tones import beside  # noqa: PLC0415 (0.1 s, and most sites need none)

    for color in LAND[scheme]:
        yield color, beside(ground, color, THEME[scheme]["ground"])
