"""The colours of the theme as tokens, and which of them stand on which: what a palette must keep (WCAG 2.2)."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

Tokens = Mapping[str, str]
"""Colours (``#rrggbb``) by the names of their custom properties, without the dashes."""

TEXT, SIGN = 7.0, 3.0
"""The contrast that text needs (1.4.6), and lines that one must see to use the page (1.4.11)."""

LIGHT: Tokens = {
    "ground": "#fbf7f0",
    "sheet": "#f3ebde",
    "ink": "#211c17",
    "ink-soft": "#4b4339",
    "hairline": "#d8cbb8",
    "rule": "#7d7060",
    "link": "#1d4a6b",
    "signal": "#fbdf97",
    "signal-line": "#211c17",
    "signal-ink": "#211c17",
    "town": "#8b2a1c",
    "town-wash": "#f8e9e2",
    "field": "#26562f",
    "field-wash": "#e8f0e1",
    "water": "#0f4f58",
    "water-wash": "#e1eff0",
    "stone": "#514840",
    "stone-wash": "#eee8df",
}
DARK: Tokens = {
    "ground": "#1a1714",
    "sheet": "#24201b",
    "ink": "#f2ebdf",
    "ink-soft": "#cfc4b4",
    "hairline": "#40382f",
    "rule": "#93866f",
    "link": "#9cc9ea",
    "signal": "#3b2f12",
    "signal-line": "#f0c865",
    "signal-ink": "#f0c865",
    "town": "#f2a893",
    "town-wash": "#35211b",
    "field": "#a8d5a2",
    "field-wash": "#1f2c1d",
    "water": "#93d2d6",
    "water-wash": "#182b2d",
    "stone": "#d8ccbd",
    "stone-wash": "#2c2722",
}
"""The colours of ``theme/styles/tokens.css``; a test keeps both in step."""


@dataclass(frozen=True)
class Pair:
    """A colour that stands on another, and the contrast that it needs there."""

    upper: str
    ground: str
    least: float = TEXT

    def holds(self, tokens: Tokens) -> bool:
        """Tell whether the contrast is enough."""
        return contrast(tokens[self.upper], tokens[self.ground]) >= self.least


@lru_cache(maxsize=64)
def pairs(accents: tuple[str, ...]) -> tuple[Pair, ...]:
    """Give all pairs that the theme's style sheets make; ``accents`` are the programs' colours by their tokens."""
    washes = tuple(f"{accent}-wash" for accent in accents)
    return (
        *(Pair("ink", ground) for ground in ("ground", "sheet", "signal", *washes)),
        *(Pair("ink-soft", ground) for ground in ("ground", "sheet", *washes)),
        *(Pair("link", ground) for ground in ("ground", "sheet")),
        *(Pair("link", ground, SIGN) for ground in ("signal", *washes)),
        *(Pair("rule", ground, SIGN) for ground in ("ground", "sheet")),
        Pair("signal-ink", "signal"),
        *(Pair(accent, ground) for accent in accents for ground in ("ground", "sheet", f"{accent}-wash")),
    )


@cache
def luminance(color: str) -> float:
    """Give the relative luminance of a colour (WCAG 2.2)."""
    red, green, blue = (_linear(int(color[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Give the contrast ratio of two colours (WCAG 2.2)."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
