"""How the colours that an owner does not give follow from those that she does."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from plugins.catalog.models.color import NAMES
from plugins.publishing.look.palette import THEME, Own, Scheme
from plugins.publishing.look.tokens import Tokens, pairs
from plugins.publishing.look.tones import beside, in_tone, nearest, turned, wash

STRONGEST: Mapping[Scheme, str] = {"light": "#000000", "dark": "#ffffff"}
"""The ink that can be read on most grounds."""
CALM = {"ground": 0.03, "ink": 0.02, "signal": 0.06}
"""How much chroma these keep at most in the dark."""


class _Given(NamedTuple):
    """What a derivation starts from; ``colors`` are those that must stay as they are."""

    scheme: Scheme
    colors: Tokens
    accents: tuple[str, ...]

    @property
    def theme(self) -> Tokens:
        return THEME[self.scheme]


def derive(scheme: Scheme, own: Own, accents: Iterable[str]) -> Tokens:
    """Give all colours of a scheme: the owner's as they are, the others so that every text can be read."""
    known = _Given(scheme, given_in(scheme, own), tuple(dict.fromkeys((*accents, *NAMES))))
    dimmed = {token: dim(token, tones.light) for token, tones in own.items()} if scheme == "dark" else {}
    tokens = {**known.theme, **dimmed, **known.colors}
    tokens.update(_grounds(known, tokens))
    for token in ("ink", *known.accents, "link", "rule"):
        tokens[token] = _fitted(known, tokens, token)
    tokens["ink-soft"] = _soft_ink(known, tokens)
    sign = _sign(known, tokens)
    return {**tokens, "signal-ink": sign, "signal-line": sign}


def given_in(scheme: Scheme, own: Own) -> Tokens:
    """Give the colours that the owner wrote for a scheme herself."""
    tones = ((token, pair.light if scheme == "light" else pair.dark) for token, pair in own.items())
    return {token: color for token, color in tones if color}


def dim(token: str, color: str) -> str:
    """Give the dark tone that follows from a light one, in the colour's hue."""
    if THEME["light"].get(token) == color:
        return THEME["dark"][token]
    return in_tone(color, THEME["dark"][token], at_most=CALM[token]) if token in CALM else turned(color)


def _grounds(known: _Given, tokens: Tokens) -> dict[str, str]:
    """Give what lies under text, and the lines; all of them follow from the ground."""
    theme, ground = known.theme, tokens["ground"]
    names = () if ground == theme["ground"] else ("sheet", "hairline", "rule")
    near = {name: beside(ground, theme[name], theme["ground"]) for name in names}
    washes = {
        f"{accent}-wash": wash(ground, tokens[accent], _wash_model(theme, accent), theme["ground"])
        for accent in known.accents
        if names or accent not in theme
    }
    return near | washes


def _wash_model(theme: Tokens, accent: str) -> str:
    return theme.get(f"{accent}-wash", theme["town-wash"])


def _soft_ink(known: _Given, tokens: Tokens) -> str:
    theme, soft = known.theme, tokens["ink-soft"]
    if tokens["ink"] != theme["ink"]:
        soft = beside(tokens["ink"], soft, theme["ink"])
    return _fitted(known, {**tokens, "ink-soft": soft}, "ink-soft")


def _sign(known: _Given, tokens: Tokens) -> str:
    """Give the colour of title and frame of the notice: the ink, or on a dark ground the signal's own hue, alight."""
    theme, sign = known.theme, tokens["signal-ink"]
    if theme["signal-ink"] == theme["ink"]:
        sign = tokens["ink"]
    elif tokens["signal"] != theme["signal"]:
        sign = beside(tokens["signal"], sign, theme["signal"])
    return _fitted(known, {**tokens, "signal-ink": sign}, "signal-ink")


def _fitted(known: _Given, tokens: Tokens, token: str) -> str:
    """Give a token's colour, moved as little as its pairs ask for; what the owner gave is left alone.

    A signal on which nothing can be read asks for nothing: it is told where it is shown.
    """
    if token in known.colors:
        return tokens[token]
    black = {**tokens, token: STRONGEST[known.scheme]}
    own = [pair for pair in pairs(known.accents) if pair.upper == token]
    needed = [pair for pair in own if pair.ground != "signal" or pair.holds(black)]

    def passes(color: str) -> bool:
        tried = {**tokens, token: color}
        return all(pair.holds(tried) for pair in needed)

    return nearest(tokens[token], passes, lighter=known.scheme == "dark")
