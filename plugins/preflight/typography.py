"""German typography (DIN 5008, Duden): what looks wrong, with the text as it should be."""

import re
from collections.abc import Iterator

from plugins.catalog import Problem
from plugins.catalog.partial_date import MONTHS
from plugins.preflight.pages import Passage
from plugins.preflight.site import Site
from plugins.preflight.typeset import excerpt

NBSP, NARROW = "\u00a0", "\u202f"
ANY_MONTH = "|".join(MONTHS)
DOUBLE = "ein doppeltes Leerzeichen"
COUNTED = "Orte|Netzwerke|Städte|Uhr|Prozent|Euro|km|kB|MB"
SIGNS = (
    ("gerade Anführungszeichen", r'"([^"\n]*)"', r"„\1“"),
    ("ein gerades Anführungszeichen", r'(?<=\w)"', "“"),
    ("ein gerades Anführungszeichen", r'"(?=\w)', "„"),
    ("ein gerader Apostroph", r"(?<=\w)'(?=\w)|(?<=[sxzß])'(?=\s)", "’"),
    ("gerade Anführungszeichen", r"(?<!\w)'([^'\n]+)'(?!\w)", r"‚\1‘"),
    ("englische Anführungszeichen", "“([^“”„]*)”", r"„\1“"),
    (DOUBLE, r"(?<=\S)[ \u00a0]{2,}(?=\S)", " "),
    ("ein Leerzeichen vor dem Satzzeichen", r"(?<=\w)[ \u00a0]+(?=[,;!?](?:\s|$))", ""),
    ("ein Bindestrich als Gedankenstrich", r"(?<=[\w)“«]) -{1,3} (?=\S)", f"{NBSP}– "),
    ("ein Bindestrich statt „bis“", r"(?<![\w./-])((?:19|20)\d\d) ?- ?((?:19|20)\d\d)(?![\w/-])", r"\1–\2"),
    ("drei Punkte statt „…“", r"(?<!\.)\.\.\.(?!\.)", "…"),
)
"""What is wrong wherever it stands, how to find it, and what to put in its place."""
SPACES = (
    ("ein Leerzeichen, das umbrechen kann", r"\b([zudiovsa])\. ?(?=[aABÄdhRTouvU]\.)", rf"\1.{NARROW}"),
    ("ein Leerzeichen, das umbrechen kann", r"(§§?) ?(?=\d)", rf"\1{NBSP}"),
    ("ein Leerzeichen, das umbrechen kann", r"\b(Abs\.|Art\.|Nr\.|Dr\.|Prof\.|Buchst\.) (?=\w)", rf"\1{NBSP}"),
    ("ein Leerzeichen, das umbrechen kann", rf"(\d\.) (?=(?:{ANY_MONTH})\b)", rf"\1{NBSP}"),
    ("ein Leerzeichen, das umbrechen kann", r"(\d) ?(?=[%€](?!\w))", rf"\1{NBSP}"),
    ("ein Leerzeichen, das umbrechen kann", rf"(\d) (?=(?:{COUNTED})\b)", rf"\1{NBSP}"),
    ("ein Gedankenstrich, der in die nächste Zeile rutschen kann", r"(?<=[\w)“«]) – ", f"{NBSP}– "),
)
"""What is wrong where lines can break."""
VISIBLE = str.maketrans({NBSP: "·", NARROW: "·"})


def typography(site: Site) -> Iterator[Problem]:
    """Texts are set as German printers would set them."""
    for page in site.pages:
        for passage in page.own_passages:
            yield from _in_passage(passage)


def correct(text: str) -> str:
    """Give a text as it should be set."""
    for _, pattern, correction in (*SIGNS, *SPACES):
        text = re.sub(pattern, correction, text)
    return text


def _in_passage(passage: Passage) -> Iterator[Problem]:
    for name, pattern, _ in (*SIGNS, *SPACES) if passage.flows else SIGNS:
        for match in re.finditer(pattern, passage.text):
            wrong = excerpt(passage.text, match.start(), match.end())
            right = f"„{wrong}“; richtig: „{correct(wrong).translate(VISIBLE)}“"
            said = _between(passage.text, *match.span()) if name == DOUBLE else right
            yield Problem(passage.place_of(*match.span()), f"{name}: {said}")


def _between(text: str, start: int, end: int) -> str:
    """Name the words around blanks that nobody could count in a quotation."""
    return f"zwischen „{text[:start].rsplit(maxsplit=1)[-1]}“ und „{text[end:].split(maxsplit=1)[0]}“; eines löschen"
