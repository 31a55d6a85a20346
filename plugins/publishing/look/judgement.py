"""Judges the colours that an owner gave: which is too weak on what, and which would do in its place."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from plugins.publishing.look.derivation import derive, given_in
from plugins.publishing.look.palette import Own, Scheme
from plugins.publishing.look.tokens import Pair, Tokens, contrast, pairs
from plugins.publishing.look.tones import difference, nearest
from plugins.publishing.look.words import Weak

STRONGEST: Mapping[Scheme, str] = {"light": "#000000", "dark": "#ffffff"}

Passes = Callable[[str], bool]


@dataclass(frozen=True)
class Judge:
    """Judges the colours that an owner wrote for one scheme."""

    scheme: Scheme
    own: Own
    accents: tuple[str, ...]

    def weak(self) -> Iterator[Weak]:
        """Give the colours that are too weak; a ground on which nothing can be read hides what stands on it."""
        given, tokens = given_in(self.scheme, self.own), self._derived(self.own)
        bad_ground = self._found("ground", self._on_paper(), tokens) if "ground" in given else None
        if bad_ground:
            yield bad_ground
            return
        texts = [
            self._found(token, self._needed(token), tokens) for token in given if token not in ("ground", "signal")
        ]
        weak = [found for found in texts if found]
        yield from weak
        if "signal" in given and not {"ink", "link"} & {found.token for found in weak}:
            signal = self._found("signal", [pair for pair in pairs(()) if _is_the_signals(pair)], tokens)
            if signal:
                yield signal

    def _derived(self, own: Own) -> Tokens:
        return {**derive(self.scheme, own, self.accents), "strongest": STRONGEST[self.scheme]}

    def _with(self, token: str, color: str) -> Tokens:
        """Give the tokens as they would be, had the owner written another colour."""
        return self._derived({**self.own, token: self.own[token].model_copy(update={self.scheme: color})})

    def _on_paper(self) -> list[Pair]:
        """Give what the paper must carry: the strongest ink there is, on all grounds that follow from it."""
        grounds = ("ground", "sheet", *(f"{accent}-wash" for accent in self.accents))
        return [Pair("strongest", ground) for ground in grounds]

    def _needed(self, token: str) -> list[Pair]:
        """Give where a text must be readable; if it is not on a signal of hers, that is the signal's fault."""
        hers = "signal" in given_in(self.scheme, self.own)
        every = (pair for pair in pairs(self.accents) if pair.upper == token)
        return [pair for pair in every if not (hers and _is_the_signals(pair))]

    def _found(self, token: str, needed: list[Pair], tokens: Tokens) -> Weak | None:
        failing = [pair for pair in needed if not pair.holds(tokens)]
        if not failing:
            return None
        worst = min(failing, key=lambda pair: contrast(tokens[pair.upper], tokens[pair.ground]) / pair.least)
        is_text = token == worst.upper
        better = nearest(tokens[token], self._passing(token, needed), lighter=(self.scheme == "dark") == is_text)
        return Weak(
            token=token,
            color=tokens[token],
            ground=worst.ground,
            ratio=contrast(tokens[worst.upper], tokens[worst.ground]),
            least=worst.least,
            better=better,
            far=difference(tokens[token], better),
            paper=self._paper(needed, tokens) if is_text else None,
            text=None if is_text else worst.upper,
        )

    def _passing(self, token: str, needed: list[Pair]) -> Passes:
        def passes(color: str) -> bool:
            tokens = self._with(token, color)
            return all(pair.holds(tokens) for pair in needed)

        return passes

    def _paper(self, needed: list[Pair], tokens: Tokens) -> str | None:
        """Give the nearest paper on which the colour would do, if the paper is hers and there is one."""
        if "ground" not in given_in(self.scheme, self.own):
            return None
        passes = self._passing("ground", needed)
        paper = nearest(tokens["ground"], passes, lighter=self.scheme == "light")
        return paper if passes(paper) else None


def _is_the_signals(pair: Pair) -> bool:
    return pair.ground == "signal" and pair.upper in ("ink", "link")
