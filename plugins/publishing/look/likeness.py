"""Colours of programs that can hardly be told apart."""

from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

from plugins.catalog.models.color import NAMES, Tones
from plugins.catalog.models.color_words import WORDS
from plugins.publishing.look.palette import SCHEMES, Own, Palette, Scheme, palette_of
from plugins.publishing.look.tokens import pairs
from plugins.publishing.look.tones import difference, difference_to_the_color_blind, nearest

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


def free_colors(own: Own, accents: tuple[str, ...]) -> Iterator[str]:
    """Give colours unlike any program's and unlike those given before: the named ones, then others."""
    for color in (*NAMES, *(deep for deep, _ in WORDS.values())):
        token = color.removeprefix("#")
        if token in accents:
            continue
        tried = own if color in NAMES else {**own, token: Tones(light=color)}
        palette = palette_of(tried, (*accents, token))
        if _readable(palette, token) and not any(likeness(palette, token, accent) for accent in accents):
            yield color
            own, accents = tried, palette.accents


def _readable(palette: Palette, token: str) -> bool:
    needed = [pair for pair in pairs((token,)) if token in (pair.upper, pair.ground.removesuffix("-wash"))]
    return all(pair.holds(palette[scheme]) for scheme in SCHEMES for pair in needed)


def better_paper(own: Own, accents: tuple[str, ...]) -> BetterPaper | None:
    """Give a better paper, if it is the owner's that makes programs alike: on the theme's they would not be."""
    palette = palette_of(own, accents)
    found = first_likeness(palette)
    elsewhere = dict(own)
    elsewhere.pop("ground", None)
    if found is None or "ground" not in own or first_likeness(palette_of(elsewhere, accents)):
        return None

    def passes(color: str) -> bool:
        paper = own["ground"].model_copy(update={found.scheme: color})
        return first_likeness(palette_of({**own, "ground": paper}, accents)) is None

    paper = nearest(palette[found.scheme]["ground"], passes, lighter=found.scheme == "light")
    return BetterPaper(found.scheme, paper)


def first_likeness(palette: Palette) -> Likeness | None:
    """Tell in which scheme two of the programs are alike, if any are."""
    return next(filter(None, (likeness(palette, *pair) for pair in combinations(palette.accents, 2))), None)
