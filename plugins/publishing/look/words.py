"""What is said of colours that are too weak, or alike."""

from collections.abc import Mapping
from dataclasses import dataclass
from math import floor

from plugins.catalog.models.color import Tones
from plugins.publishing.look.palette import Scheme

IN_GERMAN: Mapping[Scheme, str] = {"light": "im hellen Auftritt", "dark": "im dunklen Auftritt"}
ON_PAPER: Mapping[Scheme, tuple[str, str, str]] = {
    "light": ("dunkel", "schwarze", "hell"),
    "dark": ("hell", "weiße", "dunkel"),
}
"""What a bad paper is, the strongest ink on it, and what text must not be there."""
GROUNDS = {
    "ground": "vom Papier",
    "sheet": "vom Grund der Fußzeile",
    "signal": "vom Grund des Hinweises",
}
TINTED = "vom getönten Kopf der Programmseite"
WRITTEN = ("Schrift des Hinweises", "Links im Hinweis")
FAR = 0.2
"""The difference (ΔE OK) from which on a colour that would do is no longer much like the one that was meant."""


@dataclass(frozen=True)
class Weak:
    """A colour that was given and is too weak where it stands, or under what stands on it.

    ``better`` is the nearest that would do, ``far`` how far it is off; ``paper`` is a ground on which the colour itself
    would do, and ``text`` what is written on the colour if it is a ground itself. ``on_proposed`` tells that it was
    judged on a better paper than hers, ``program`` whose colour cannot be read on a paper.
    """

    token: str
    color: str
    ground: str
    ratio: float
    least: float
    better: str
    far: float
    paper: str | None = None
    text: str | None = None
    on_proposed: bool = False
    program: str | None = None
    program_color: str = ""


def too_weak(weak: Weak, scheme: Scheme, instead: str | None = None) -> str:
    """Say what is too weak where, and what would be right: ``instead`` of the nearest colour, if that will not do."""
    if weak.program:
        return _unsuitable(weak, scheme)
    say = {"ground": _of_the_paper, "signal": _of_the_signal}.get(weak.token, _of_a_text)
    fault = f"„{weak.color}“ {say(weak, scheme)} ({_needed(weak)})"
    nearest = f'am nächsten kommt "{weak.better}"{_further(weak, scheme)}'
    return f"{fault}; {instead or nearest}"


def another(free: str | None) -> str:
    """Name a colour that is free in place of one that is another program's, or like it."""
    return "eine andere nehmen, " + ("mit einem deutlich anderen Farbton" if free is None else f"etwa {_quoted(free)}")


def _unsuitable(weak: Weak, scheme: Scheme) -> str:
    """Say that a paper and a program's colour cannot live together, and that the paper had better give way."""
    text = f"auf „{weak.color}“ als Papier hebt sich {IN_GERMAN[scheme]} die Programmfarbe „{weak.program_color}“"
    return f'{text} zu wenig ab ({_needed(weak)}); das Papier ändern, am nächsten kommt "{weak.better}"'


def swapped(right: Tones) -> str:
    """Say that the tones of a pair are the wrong way round."""
    return f'light und dark sind vertauscht; richtig wäre {{light: "{right.light}", dark: "{right.dark}"}}'


def taken(program: str, free: str | None) -> str:
    """Say that a program's colour is another's, and name a colour that is free."""
    return f"diese Farbe hat schon das Programm »{program}«; {another(free)}"


def look_alike(program: str, scheme: Scheme, free: str | None, *, to_the_color_blind: bool) -> str:
    """Say that a program's colour is like another's, and name a colour that is free."""
    eyes = "bei Farbsehschwäche " if to_the_color_blind else ""
    message = f"diese Farbe ist {IN_GERMAN[scheme]} {eyes}kaum von der des Programms »{program}« zu unterscheiden"
    pair = ", oder als Paar eine eigene dunkle Farbe (dark) dazuschreiben" if scheme == "dark" else ""
    return f"{message}; {another(free)}{pair}"


def leveling(color: str, scheme: Scheme, better: str) -> str:
    """Say that a paper leaves the programs' colours too little room to differ."""
    message = f"auf „{color}“ als Papier sind die Farben der Programme {IN_GERMAN[scheme]} kaum zu unterscheiden"
    return f'{message}; am nächsten kommt "{better}"'


def _quoted(free: str) -> str:
    return f'"{free}"' if free.startswith("#") else free


def _of_the_paper(weak: Weak, scheme: Scheme) -> str:
    bad, ink, _ = ON_PAPER[scheme]
    return f"ist {IN_GERMAN[scheme]} als Papier zu {bad}, selbst {ink} Schrift ist darauf zu schwach"


def _of_the_signal(weak: Weak, scheme: Scheme) -> str:
    return f"ist {IN_GERMAN[scheme]} als Grund zu {ON_PAPER[scheme][0]} für die {WRITTEN[weak.text == 'link']}"


def _of_a_text(weak: Weak, scheme: Scheme) -> str:
    if weak.on_proposed:
        return f"hebt sich {IN_GERMAN[scheme]} auch vom vorgeschlagenen Papier zu wenig ab"
    return f"hebt sich {IN_GERMAN[scheme]} zu wenig {GROUNDS.get(weak.ground, TINTED)} ab"


def _further(weak: Weak, scheme: Scheme) -> str:
    """Say what else would do, or why nothing near will."""
    if weak.paper:
        return f', oder als Papier "{weak.paper}"'
    if weak.far < FAR or weak.token in ("ground", "signal"):
        return ""
    ground, _, text = ON_PAPER[scheme]
    paper = {"dunkel": "hellem", "hell": "dunklem"}[ground]
    return f" (so {text} wie diese Farbe kann Schrift auf {paper} Papier nicht sein)"


def _needed(weak: Weak) -> str:
    return f"{_ratio(weak.ratio)} : 1, nötig sind {weak.least:.0f} : 1"


def _ratio(ratio: float) -> str:
    """Give a ratio with two places, never rounded up to what it misses."""
    return f"{floor(ratio * 100) / 100:.2f}".replace(".", ",")
