"""What a mistyped line of YAML looks like, and what to say of it."""

import re
from dataclasses import dataclass

from plugins.catalog.problems import shown

_PROTECTED = "\u00a0\u2007\u202f"
ODD_BLANKS = _PROTECTED + "\u00ad\u1680\u2000-\u2006\u2008-\u200f\u205f\u2060\u3000\ufeff"
"""Signs that look like a blank or like nothing, as they come from web pages and word processors."""
LIST_SIGNS = "–—−‐‑•·‣▪●◦○■*"
"""Signs that word processors and habit put before the entries of a list."""

_START = r" *(?:- +)*"
_KEY = r"(?P<key>[^\W\d][\w-]*)"

_TABLE = (
    (r" *(?P<at>\t)", "ein Tabulator in der Einrückung; löschen und mit Leerzeichen einrücken"),
    (r" *-(?P<at>\t)", "ein Tabulator hinter „-“; löschen und ein Leerzeichen tippen"),
    (
        rf" *(?P<at>[{ODD_BLANKS}])",
        "am Anfang der Zeile steht {blank}; alles vor dem ersten Wort löschen und mit der Leertaste neu einrücken",
    ),
    (rf" *-(?P<at>[{ODD_BLANKS}])", "hinter „-“ steht {blank}; löschen und mit der Leertaste neu tippen"),
    (
        rf"{_START}{_KEY}\s*:(?P<at>[{ODD_BLANKS}])",
        "hinter „{key}:“ steht {blank}; löschen und mit der Leertaste neu tippen",
    ),
    (
        rf" *(?P<at>[{LIST_SIGNS}])[\s{ODD_BLANKS}]*(?P<rest>[^\s*].*)",
        "„{at}“ ist kein Listenzeichen; jeder Eintrag beginnt mit Bindestrich und Leerzeichen: „- {rest}“",
    ),
    (r" *(?P<at>-)(?P<rest>[^\s-].*)", "hinter „-“ fehlt ein Leerzeichen; richtig ist „- {rest}“"),
    (
        rf"{_START}{_KEY}\s*(?P<at>[：∶﹕ː꞉;])\s*(?P<rest>.*)",
        "„{at}“ ist kein gewöhnlicher Doppelpunkt; richtig ist „{key}: {rest}“",
    ),
    (
        rf"{_START}{_KEY}\s*(?P<at>:?=)\s*(?P<rest>.*)",
        "hinter „{key}“ steht „{at}“ statt eines Doppelpunkts; richtig ist „{key}: {rest}“",
    ),
    (
        rf"{_START}(?P<at>{_KEY}):(?!//)(?P<rest>[^\s:].*)",
        "hinter „{key}:“ fehlt ein Leerzeichen; richtig ist „{key}: {rest}“",
    ),
)
"""From the surest sign to the least sure: what the line looks like, with ``at`` where the mistake is; what to say."""

_SLIPS = tuple((re.compile(pattern), sentence) for pattern, sentence in _TABLE)


@dataclass(frozen=True)
class Slip:
    """A mistake in a line; ``column`` counts from 0."""

    column: int
    message: str


def slip_in(line: str) -> Slip | None:
    """Look for a mistake that shows in the line itself."""
    for pattern, sentence in _SLIPS:
        match = pattern.match(line)
        if match:
            found = {name: shown(part, 50) for name, part in match.groupdict().items()}
            return Slip(match.start("at"), sentence.format(**found, blank=odd_blank(match["at"])).replace(": “", ":“"))
    return None


def odd_blank(sign: str) -> str:
    """Name a sign that looks like a blank or like nothing."""
    kind = "geschütztes Leerzeichen" if sign in _PROTECTED else "unsichtbares Zeichen"
    return f"ein {kind} (U+{ord(sign[0]):04X})"
