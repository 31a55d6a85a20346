"""What a mistyped line of YAML looks like, and what to say of it."""

import re
from dataclasses import dataclass

from plugins.catalog.problems import shown
from plugins.catalog.yaml.rows import Finding, Rows

_PROTECTED = "\u00a0\u2007\u202f"
ODD_BLANKS = _PROTECTED + "\u00ad\u1680\u2000-\u2006\u2008-\u200f\u202a-\u202e\u205f-\u2064\u2066-\u2069\u3000\ufeff"
"""Signs that look like a blank or like nothing, as they come from web pages and word processors."""
LIST_SIGNS = "–—−‐‑•·‣▪●◦○■*"
"""Signs that word processors and habit put before the entries of a list."""

_SHORT = 60
"""So many signs are typed anew."""

_CLAUSE = re.compile(r" *[–—] (?=[^\W\dA-ZÄÖÜ])(?![a-z_]+:(?:\s|$))")
"""How a clause begins behind a dash, unlike the first field of an entry."""
_STEP = 2
"""So many blanks further in goes on the text of a field."""
_START = r" *(?:- +)*"
_KEY = r"(?P<key>[^\W\d][\w-]*)"

_TABLE = (
    (r" *(?P<at>\t)\s*(?P<rest>\S.*)", "ein Tabulator in der Einrückung; löschen und mit Leerzeichen einrücken", ""),
    (r" *-(?P<at>\t)\s*(?P<rest>.*)", "ein Tabulator hinter „-“; löschen und ein Leerzeichen tippen", " {rest}"),
    (
        rf" *(?P<at>[{ODD_BLANKS}])[\s{ODD_BLANKS}]*(?P<rest>.*)",
        "am Anfang der Zeile steht {blank}; alles vor dem ersten Wort löschen und mit der Leertaste neu einrücken",
        "",
    ),
    (
        rf" *-(?P<at>[{ODD_BLANKS}])(?P<rest>.*)",
        "hinter „-“ steht {blank}; löschen und mit der Leertaste neu tippen",
        " {rest}",
    ),
    (
        rf"{_START}{_KEY}\s*:(?P<at>[{ODD_BLANKS}])(?P<rest>.*)",
        "hinter „{key}:“ steht {blank}; löschen und mit der Leertaste neu tippen",
        " {rest}",
    ),
    (
        rf" *(?P<at>[{LIST_SIGNS}])[\s{ODD_BLANKS}]*(?P<rest>[^\s*].*)",
        "„{at}“ ist kein Listenzeichen; jeder Eintrag beginnt mit Bindestrich und Leerzeichen: „- {rest}“",
        "- {rest}",
    ),
    (
        r" *(?P<at>--) *(?P<rest>[^\s-].*)",
        "„--“ ist kein Listenzeichen; jeder Eintrag beginnt mit einem einzigen Bindestrich und Leerzeichen: „- {rest}“",
        "- {rest}",
    ),
    (
        r" *(?P<at>[0-9]{1,2}[.)]) +(?P<rest>\S.*)",
        "„{at}“ ist kein Listenzeichen; jeder Eintrag beginnt mit Bindestrich und Leerzeichen: „- {rest}“",
        "- {rest}",
    ),
    (
        r" *(?P<at>-)(?P<rest>[^\s-].*)",
        "hinter „-“ fehlt ein Leerzeichen; richtig ist „- {rest}“",
        "- {rest}",
    ),
    (
        rf"{_START}{_KEY}\s*(?P<at>[：∶﹕ː꞉;])\s*(?P<rest>.*)",
        "„{at}“ ist kein gewöhnlicher Doppelpunkt; richtig ist „{key}: {rest}“",
        ": {rest}",
    ),
    (
        rf"{_START}{_KEY}\s*(?P<at>:?=)\s*(?P<rest>.*)",
        "hinter „{key}“ steht „{at}“ statt eines Doppelpunkts; richtig ist „{key}: {rest}“",
        ": {rest}",
    ),
    (
        rf"{_START}(?P<at>{_KEY}):(?!//)(?P<rest>[^\s:].*)",
        "hinter „{key}:“ fehlt ein Leerzeichen; richtig ist „{key}: {rest}“",
        "{key}: {rest}",
    ),
)
"""From the surest sign to the least sure: what the line looks like, with ``at`` where the mistake is; what to say;
what should stand from there on, or nothing where the line is to be indented anew."""

_SLIPS = tuple((re.compile(pattern), sentence, right) for pattern, sentence, right in _TABLE)


@dataclass(frozen=True)
class Slip:
    """A mistake in a line; ``column`` counts from 0, ``right`` is the line as it should be, empty if set in wrongly."""

    column: int
    message: str
    right: str


def slip_in(line: str) -> Slip | None:
    """Look for a mistake that shows in the line itself."""
    for pattern, sentence, right in _SLIPS:
        match = pattern.match(line)
        if match:
            found = {name: shown(part, 50) for name, part in match.groupdict().items()}
            message = sentence.format(**found, blank=odd_blank(match["at"])).replace(": “", ":“")
            begin = match.start("at")
            return Slip(begin, message, f"{line[:begin]}{right.format(**match.groupdict())}" if right else "")
    return None


def slip_at(rows: Rows, number: int) -> Finding | None:
    """Look for a mistake that shows in a line of a text, and say how the line was meant."""
    slip = slip_in(rows.typed(number))
    if slip is None:
        return None
    if goes_on := _clause(rows, number):
        return goes_on
    right = slip.right or _indented(rows, number)
    return Finding(number, slip.column, slip.message, ((number, right),))


def _clause(rows: Rows, number: int) -> Finding | None:
    """Tell a clause behind a dash that goes on with the text of the field above, and is not set in."""
    above, indent = next(rows.above(number), None), rows[number].indent
    column = above.inner + _STEP if above and above.key and above.value[:1].isalnum() else indent
    if above is None or column < indent + _STEP or not _CLAUSE.match(rows.typed(number)):
        return None
    message = f"diese Zeile gehört zum Text von „{above.key}“; um {column - indent} Leerzeichen weiter einrücken"
    return Finding(number, indent, message, ((number, rows[number].moved(column)),))


def _indented(rows: Rows, number: int) -> str:
    """Give a line as far in as the field or the entry above it."""
    words = re.sub(rf"^[\s{ODD_BLANKS}]+", "", rows.typed(number))
    entry = words.startswith("- ")
    for above in rows.above(number):
        if above.key and not above.bare:
            return " " * (above.inner + 2) + words
        if above.dashes if entry else above.key:
            return " " * (above.indent if entry else above.inner) + words
    return words


def hidden_sign(sign: str, value: str) -> str:
    """Say that a value holds a sign that looks like a blank or like nothing."""
    what = "den Wert" if len(value) <= _SHORT else "das Wort, an dem es steht,"
    return f"hier steht {odd_blank(sign)}; {what} löschen und neu tippen"


def odd_blank(sign: str) -> str:
    """Name a sign that looks like a blank or like nothing."""
    kind = "geschütztes Leerzeichen" if sign in _PROTECTED else "unsichtbares Zeichen"
    return f"ein {kind} (U+{ord(sign[0]):04X})"
