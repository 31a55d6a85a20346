"""The colours that an owner gave for one scheme: which is too weak on what, and which would do in its place."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from plugins.publishing.look.derivation import STRONGEST, derive, given_in
from plugins.publishing.look.palette import Own, Scheme
from plugins.publishing.look.tokens import Pair, Tokens, contrast, pairs
from plugins.publishing.look.tones import difference, nearest
from plugins.publishing.look.words import Weak

Passes = Callable[[str], bool]


@dataclass(frozen=True)
class Colors:
    """An owner's colours in one scheme, and all that follow; ``notice`` tells whether a page shows the signal."""

    scheme: Scheme
    own: Own
    accents: tuple[str, ...]
    notice: bool = True

    @cached_property
    def given(self) -> Tokens:
        """What she wrote for this scheme herself."""
        return given_in(self.scheme, self.own)

    @cached_property
    def tokens(self) -> Tokens:
        """All colours, and the strongest ink there is."""
        return {**derive(self.scheme, self.own, self.accents), "strongest": STRONGEST[self.scheme]}

    @property
    def texts(self) -> tuple[str, ...]:
        """What of hers is written in, not on."""
        return tuple(token for token in self.given if token not in ("ground", "signal"))

    def changed(self, better: Mapping[str, str]) -> "Colors":
        """Give the colours had she written others."""
        tones = {token: self.own[token].model_copy(update={self.scheme: color}) for token, color in better.items()}
        return replace(self, own={**self.own, **tones})

    def on_the_themes_paper(self) -> "Colors":
        """Give the colours had she left the paper alone."""
        own = dict(self.own)
        own.pop("ground", None)
        return replace(self, own=own)

    def holds(self, needed: list[Pair]) -> bool:
        """Tell whether all pairs have the contrast that they need."""
        return all(pair.holds(self.tokens) for pair in needed)

    def under(self, token: str) -> list[Pair]:
        """Give on what a text must be readable; if it is not on a signal of hers, that is the signal's fault."""
        shown = (pair for pair in pairs(self.accents) if pair.upper == token)
        return [pair for pair in shown if pair.ground != "signal" or (self.notice and "signal" not in self.given)]

    def on_paper(self) -> list[Pair]:
        """Give what the paper must carry: the strongest ink there is, on all grounds that follow from it."""
        grounds = ("ground", "sheet", *(f"{accent}-wash" for accent in self.accents))
        return [Pair("strongest", ground) for ground in grounds]


def weak_texts(colors: Colors) -> tuple[Weak, ...]:
    """Give what is too weak on its grounds."""
    return tuple(filter(None, (find_weak(colors, token, colors.under(token)) for token in colors.texts)))


def weak_signal(colors: Colors) -> Iterator[Weak]:
    """Give the signal if what stands on it cannot be read, unless that is too weak itself."""
    if colors.notice and "signal" in colors.given and not {"ink", "link"} & {weak.token for weak in weak_texts(colors)}:
        on_it = [pair for pair in pairs(()) if pair.ground == "signal" and pair.upper in ("ink", "link")]
        found = find_weak(colors, "signal", on_it)
        if found:
            yield found


def find_weak(colors: Colors, token: str, needed: list[Pair]) -> Weak | None:
    """Give a colour that fails one of the pairs that it is in, with the nearest that fails none."""
    failing = [pair for pair in needed if not pair.holds(colors.tokens)]
    if not failing:
        return None
    color = colors.tokens[token]
    worst = min(failing, key=lambda pair: _ratio(colors, pair) / pair.least)
    is_text = token == worst.upper
    better = nearest(color, _passing(colors, token, needed), lighter=(colors.scheme == "dark") == is_text)
    return Weak(
        token=token,
        color=color,
        ground=worst.ground,
        ratio=_ratio(colors, worst),
        least=worst.least,
        better=better,
        far=difference(color, better),
        text=None if is_text else worst.upper,
    )


def _ratio(colors: Colors, pair: Pair) -> float:
    return contrast(colors.tokens[pair.upper], colors.tokens[pair.ground])


def _passing(colors: Colors, token: str, needed: list[Pair]) -> Passes:
    return lambda color: colors.changed({token: color}).holds(needed)
