"""German typography (DIN 5008, Duden): what looks wrong, with the text as it should be."""

import re
from collections.abc import Iterator

from plugins.catalog import Problem
from plugins.catalog.partial_date import MONTHS
from plugins.preflight.pages import Passage
from plugins.preflight.site import Site
from plugins.preflight.typeset import DOT, excerpt

NBSP, NARROW = "\u00a0", "\u202f"
ANY_MONTH = "|".join(MONTHS)
DOUBLE = "ein doppeltes Leerzeichen"
COUNTED = "Orte|Netzwerke|Städte|Uhr|Prozent|Euro|km|kB|MB"
RANGE, DASH = "ein Bindestrich statt „bis“", "ein Bindestrich als Gedankenstrich"
Rule = tuple[str, re.Pattern[str], str]
"""What is wrong, how to find it, and what to put in its place."""
_FROM = r"(?<![\w./,:+-])(?<!\d )([1-9]\d?(?:[.:]\d\d)?)"
_TO = r"[1-9]\d{0,2}(?:[.:]\d\d)?(?![\w/]|[.,:-]\d)"
"""Hours and numbers from one to another; not a telephone number, a date, or 2-3-fach."""


def _rules(*rules: tuple[str, str, str]) -> tuple[Rule, ...]:
    return tuple((name, re.compile(pattern), correction) for name, pattern, correction in rules)


SIGNS = _rules(
    ("gerade Anführungszeichen", r'"([^"\n]*)"', r"„\1“"),
    ("ein gerades Anführungszeichen", r'(?<=[^\W\d])"', "“"),
    ("ein Zollzeichen", r'(?<=\d)"(?!\w)', f"{NBSP}Zoll"),
    ("ein gerades Anführungszeichen", r'"(?=\w)', "„"),
    ("ein gerader Apostroph", r"(?<=\w)'(?=\w)(?![\w.%+&-]{1,64}@)|(?<=[sxzß])'(?=\s)", "’"),
    ("gerade Anführungszeichen", r"(?<!\w)'([^'\n]+)'(?!\w)", r"‚\1‘"),
    ("englische Anführungszeichen", "“([^“”„]*)”", r"„\1“"),
    (DOUBLE, r"(?<=\S)[ \u00a0]{2,}(?=\S)", " "),
    ("ein Leerzeichen vor dem Satzzeichen", r"(?<=\w)[ \u00a0]+(?=[,;!?]+(?:\s|$))", ""),
    (RANGE, rf"{_FROM} -{{1,3}} (?={_TO})", r"\1–"),
    (RANGE, rf"{_FROM}-(?={_TO}[ {NBSP}][A-ZÄÖÜ%€])", r"\1–"),
    (RANGE, r"(?<![\w./-])((?:19|20)\d\d) ?-{1,3} ?(?=(?:19|20)\d\d(?![\w/-]))", r"\1–"),
    (DASH, r"(?<=[\w)“«]) -{1,3} (?=\S)", " – "),
    ("drei Punkte statt „…“", r"(?<!\.)\.\.\.(?!\.)", "…"),
)
"""What is wrong wherever it stands."""
SPACES = _rules(
    (
        "ein Leerzeichen, das umbrechen kann",
        rf"(?<![.{NARROW}])\b([zudiovsa])\. ?(?=[aABÄdhRTouvU]\.)",
        rf"\1.{NARROW}",
    ),
    ("ein Leerzeichen, das umbrechen kann", r"(§§?) ?(?=\d)", rf"\1{NBSP}"),
    ("ein Leerzeichen, das umbrechen kann", r"\b(Abs\.|Art\.|Nr\.|Dr\.|Prof\.|Buchst\.) (?=\w)", rf"\1{NBSP}"),
    ("ein Leerzeichen, das umbrechen kann", rf"(\d\.) (?=(?:{ANY_MONTH})\b)", rf"\1{NBSP}"),
    ("ein Leerzeichen, das umbrechen kann", r"(\d) ?(?=[%€](?!\w))", rf"\1{NBSP}"),
    ("ein Leerzeichen, das umbrechen kann", rf"(\d) (?=(?:{COUNTED})\b)", rf"\1{NBSP}"),
    ("ein Gedankenstrich, der in die nächste Zeile rutschen kann", r"(?<=[\w)“«]) – ", f"{NBSP}– "),
)
"""What is wrong where lines can break."""
SHOWN, UNSHOWN = ({ord(blank): shown for blank in (NBSP, NARROW)} for shown in (DOT, " "))
"""How blanks at which no line breaks stand in advice: seen where they are what is missing."""


def typography(site: Site) -> Iterator[Problem]:
    """Texts are set as German printers would set them."""
    for page in site.pages:
        for passage in page.own_passages:
            yield from _in_passage(passage)


def correct(text: str) -> str:
    """Give a text as it should be set."""
    for _, pattern, correction in (*SIGNS, *SPACES):
        text = pattern.sub(correction, text)
    return text


def _in_passage(passage: Passage) -> Iterator[Problem]:
    yield from _wrong(passage, SIGNS)
    yield from _wrong(passage, SPACES) if passage.flows else ()


def _wrong(passage: Passage, rules: tuple[Rule, ...]) -> Iterator[Problem]:
    """Give what is against these rules; a dash between two numbers is told as a range alone."""
    ranges = set[int]()
    for name, pattern, _ in rules:
        for match in pattern.finditer(passage.text):
            ranges |= {match.end()} if name == RANGE else set()
            if name == DASH and match.end() in ranges:
                continue
            wrong = excerpt(passage.text, *match.span())
            right = correct(wrong).translate(SHOWN if rules is SPACES else UNSHOWN)
            said = _between(passage.text, *match.span()) if name == DOUBLE else f"„{wrong}“; richtig: „{right}“"
            yield Problem(passage.place_of(*match.span()), f"{name}: {said}")


def _between(text: str, start: int, end: int) -> str:
    """Name the words around blanks that nobody could count in a quotation."""
    return f"zwischen „{text[:start].rsplit(maxsplit=1)[-1]}“ und „{text[end:].split(maxsplit=1)[0]}“; eines löschen"
