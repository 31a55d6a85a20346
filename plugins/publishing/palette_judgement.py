"""Judges the colours that an owner gave: which is too weak on what, and which would do in its place."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from plugins.publishing.palette import Palette, Scheme
from plugins.publishing.palette_derivation import Given, grounds
from plugins.publishing.palette_tokens import Pair, Tokens, contrast, pairs
from plugins.publishing.palette_tones import difference, nearest
from plugins.publishing.palette_words import Weak

STRONGEST: Mapping[Scheme, str] = {"light": "#000000", "dark": "#ffffff"}

Passes = Callable[[str], bool]


@dataclass(frozen=True)
class Judge:
    """Judges one scheme of a palette; ``given`` are the tokens that the owner wrote for it herself."""

    palette: Palette
    scheme: Scheme
    given: frozenset[str]

    def weak(self) -> Iterator[Weak]:
        """Give the colours that are too weak; a ground on which nothing can be read hides what stands on it."""
        bad_ground = self._ground() if "ground" in self.given else None
        if bad_ground:
            yield bad_ground
            return
        texts = [weak for token in sorted(self.given - {"ground", "signal"}) if (weak := self._text(token))]
        yield from texts
        if "signal" in self.given and not {"ink", "link"} & {weak.token for weak in texts}:
            signal = self._signal()
            if signal:
                yield signal

    @property
    def _tokens(self) -> Tokens:
        return self.palette[self.scheme]

    def _with(self, token: str, color: str) -> Tokens:
        """Give the tokens as they would be with another colour, its wash and all grounds with it."""
        tokens = {**self._tokens, token: color}
        return tokens | grounds(Given(self.scheme, {}, self.palette.accents), tokens)

    def _ground(self) -> Weak | None:
        """Ask whether even the strongest ink can be read on the paper, and on all that follows from it."""
        strongest = STRONGEST[self.scheme]
        washes = (f"{accent}-wash" for accent in self.palette.accents)
        needed = [Pair("strongest", ground) for ground in ("ground", "sheet", *washes)]

        def passes(color: str) -> bool:
            tokens = {**self._with("ground", color), "strongest": strongest}
            return all(pair.holds(tokens) for pair in needed)

        return self._found("ground", needed, {**self._tokens, "strongest": strongest}, passes)

    def _signal(self) -> Weak | None:
        needed = [pair for pair in pairs(()) if pair.ground == "signal" and pair.upper in ("ink", "link")]
        return self._found("signal", needed, self._tokens, self._passing("signal", needed))

    def _text(self, token: str) -> Weak | None:
        """Ask whether a colour can be read wherever it stands; if not on a signal of hers, it is the signal's fault."""
        hers = "signal" in self.given
        every = [pair for pair in pairs(self.palette.accents) if pair.upper == token]
        needed = [pair for pair in every if not (hers and pair.ground == "signal")]
        return self._found(token, needed, self._tokens, self._passing(token, needed))

    def _passing(self, token: str, needed: list[Pair]) -> Passes:
        def passes(color: str) -> bool:
            tokens = self._with(token, color)
            return all(pair.holds(tokens) for pair in needed)

        return passes

    def _found(self, token: str, needed: list[Pair], tokens: Tokens, passes: Passes) -> Weak | None:
        failing = [pair for pair in needed if not pair.holds(tokens)]
        if not failing:
            return None
        worst = min(failing, key=lambda pair: contrast(tokens[pair.upper], tokens[pair.ground]) / pair.least)
        text = token == worst.upper
        better = nearest(tokens[token], passes, lighter=(self.scheme == "dark") == text)
        return Weak(
            token=token,
            color=tokens[token],
            ground=worst.ground,
            ratio=contrast(tokens[worst.upper], tokens[worst.ground]),
            least=worst.least,
            better=better,
            far=difference(tokens[token], better),
            paper=self._paper(needed) if text and "ground" in self.given else None,
        )

    def _paper(self, needed: list[Pair]) -> str | None:
        """Give the nearest paper on which the colour would do, if there is one."""
        passes = self._passing("ground", needed)
        paper = nearest(self._tokens["ground"], passes, lighter=self.scheme == "light")
        return paper if passes(paper) else None
