"""Colours of programs that can hardly be told apart."""

from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

from plugins.catalog.models.color import NAMES
from plugins.catalog.models.look import Look
from plugins.catalog.models.programs import Program
from plugins.publishing.palette import SCHEMES, Palette, Scheme, make_palette
from plugins.publishing.palette_tones import difference, difference_to_the_color_blind, nearest

LEAST, LEAST_TO_THE_COLOR_BLIND = 0.05, 0.01
"""Differences (ΔE OK) below which two colours are alike; the theme's own have 0.076 and 0.024 at least.

Signs tell programs apart as well, so to the colour-blind only what is as good as the same counts.
"""


class Likeness(NamedTuple):
    """In which scheme two colours are alike, and whether to the colour-blind alone."""

    scheme: Scheme
    to_the_color_blind: bool


class BetterPaper(NamedTuple):
    """The paper nearest to the owner's on which no two programs are alike, and the scheme that it is for."""

    scheme: Scheme
    color: str


def likeness(palette: Palette, one: str, other: str) -> Likeness | None:
    """Tell whether two tokens of a palette are alike, to everybody or at least to somebody."""
    shown = [(scheme, palette[scheme][one], palette[scheme][other]) for scheme in SCHEMES]
    for scheme, left, right in shown:
        if difference(left, right) < LEAST:
            return Likeness(scheme, to_the_color_blind=False)
    for scheme, left, right in shown:
        if difference_to_the_color_blind(left, right) < LEAST_TO_THE_COLOR_BLIND:
            return Likeness(scheme, to_the_color_blind=True)
    return None


def free_names(palette: Palette) -> Iterator[str]:
    """Give the named colours that are not like any program's."""
    for name in NAMES:
        if name not in palette.accents and not any(likeness(palette, name, accent) for accent in palette.accents):
            yield name


def better_paper(look: Look, programs: tuple[Program, ...]) -> BetterPaper | None:
    """Give a better paper, if it is the owner's that makes programs alike: on the theme's they would not be."""
    palette = make_palette(look, programs)
    found = _first(palette)
    if found is None or look.colors.ground is None or _first(make_palette(_on(look, None, None), programs)):
        return None
    light, dark = look.colors.ground.light, look.colors.ground.dark

    def passes(color: str) -> bool:
        tones = (color, dark) if found.scheme == "light" else (light, color)
        return _first(make_palette(_on(look, *tones), programs)) is None

    paper = nearest(palette[found.scheme]["ground"], passes, lighter=found.scheme == "light")
    return BetterPaper(found.scheme, paper)


def _first(palette: Palette) -> Likeness | None:
    return next(filter(None, (likeness(palette, *pair) for pair in combinations(palette.accents, 2))), None)


def _on(look: Look, light: str | None, dark: str | None) -> Look:
    """Give the same look on another paper."""
    ground = {"ground": {"light": light, "dark": dark}} if light else {}
    rest = look.colors.model_dump(exclude_none=True, exclude={"ground"})
    return Look.model_validate({"colors": rest | ground})
