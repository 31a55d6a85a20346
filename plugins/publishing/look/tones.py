"""Tones of a colour in OKLCH: lightness and chroma are moved, the hue stays; only a look of one's own needs them."""

from collections.abc import Callable
from functools import lru_cache
from math import isnan
from typing import NamedTuple

from coloraide import Color

STEPS = 1024
"""How finely lightness is tried."""
KEPT = 4096
"""How many colours are remembered: searches come by the same ones again and again."""
SEEN_BY = ("protan", "deutan", "tritan")
"""The kinds of colour blindness that can be simulated."""


class Tone(NamedTuple):
    """A colour in OKLCH; the hue in degrees, 0 for greys."""

    lightness: float
    chroma: float
    hue: float


@lru_cache(maxsize=KEPT)
def tone_of(color: str) -> Tone:
    """Give the tone of a colour."""
    lightness, chroma, hue = Color(color).convert("oklch").coords()
    return Tone(lightness, chroma, 0.0 if isnan(hue) else hue)


@lru_cache(maxsize=KEPT)
def paint(lightness: float, chroma: float, hue: float) -> str:
    """Give the colour of a tone; one that no screen shows gets less chroma."""
    tone = Color("oklch", [min(max(lightness, 0), 1), max(chroma, 0), hue])
    shown = tone.fit("srgb", method="oklch-chroma", jnd=0).convert("srgb").clip()
    return str(shown.to_string(hex=True, fit=False))


def beside(ground: str, model: str, model_ground: str) -> str:
    """Give what stands to a ground as ``model`` stands to ``model_ground``: as much lighter, as much stronger."""
    own, wanted, origin = tone_of(ground), tone_of(model), tone_of(model_ground)
    chroma = min(own.chroma * wanted.chroma / origin.chroma, own.chroma + wanted.chroma - origin.chroma)
    return paint(own.lightness + wanted.lightness - origin.lightness, chroma, own.hue)


def in_tone(color: str, model: str, *, at_most: float) -> str:
    """Give a colour the lightness of ``model``; its chroma stays, up to ``at_most``."""
    own = tone_of(color)
    return paint(tone_of(model).lightness, min(own.chroma, at_most), own.hue)


def turned(color: str) -> str:
    """Give a colour for text on dark paper: the darker it was, the lighter, so that two that differ go on to differ.

    On the whole the theme's own colours follow the same line.
    """
    own = tone_of(color)
    return paint(min(0.8 + 0.5 * (0.43 - own.lightness), 0.95), min(own.chroma, 0.12), own.hue)


def wash(ground: str, color: str, model: str, model_ground: str) -> str:
    """Give a colour's wash: as far from the ground as ``model`` is from ``model_ground``, in the colour's hue."""
    own, wanted = tone_of(color), tone_of(model)
    lightness = tone_of(ground).lightness + wanted.lightness - tone_of(model_ground).lightness
    return paint(lightness, min(own.chroma, wanted.chroma), own.hue)


def nearest(color: str, passes: Callable[[str], bool], *, lighter: bool) -> str:
    """Give the first colour of the same hue that passes, on the way from ``color`` to white or to black."""
    if passes(color):
        return color
    own, end = tone_of(color), 1.0 if lighter else 0.0

    def at(step: int) -> str:
        return paint(own.lightness + (end - own.lightness) * step / STEPS, own.chroma, own.hue)

    failing, passing = 0, STEPS
    while passing - failing > 1:
        middle = (failing + passing) // 2
        failing, passing = (failing, middle) if passes(at(middle)) else (middle, passing)
    return at(passing)


def difference(one: str, other: str) -> float:
    """Give how far apart two colours are for the eye (ΔE OK)."""
    return float(Color(one).delta_e(other, method="ok"))


def difference_to_the_color_blind(one: str, other: str) -> float:
    """Give how far apart two colours are for whoever sees least of it."""
    return min(float(Color(one).filter(kind).delta_e(Color(other).filter(kind), method="ok")) for kind in SEEN_BY)
