"""Words that leave open which of several programs, or whose office, is meant: „am Programm“, „das Programmbüro“."""

import re
from collections.abc import Iterator

from plugins.catalog import Catalog, Problem
from plugins.catalog.models.types import HINT
from plugins.publishing.about_one import Spoken, names_in
from plugins.publishing.accredited import accredited
from plugins.publishing.program_counts import WORDINGS
from plugins.publishing.views import granting_names

_NAMED = r"|\s+[„\"“»]|\s+[A-ZÄÖÜ]{2}|\s+[A-ZÄÖÜ][\w-]+ [A-ZÄÖÜ]"
"""Behind a program: its name, known here or not."""
_PROGRAM = re.compile(
    r"\b(?:D(?:as|em)|[IiAa]m|[Vv]om|[Zz]um|[Bb]eim|(?:[Aa]n|[Ii]n|[Bb]ei|[Vv]on|[Zz]u|[Aa]us) dem) Programm\b"
    r"(?!\s+(?:de[rs]|dieser|eine[rs]|Ihre[rs]|vo[nm]|für|zu[mr]?|am|an|beginnt|war)\b" + _NAMED + ")"
    r"|\b[Dd]es Programms\b(?!\s+(?:de[rs]|dieser|eine[rs]|vo[nm]|für)\b" + _NAMED + ")"
)
"""Within a sentence „das Programm“ may mean the program of any town."""
_WHICHEVER = re.compile(
    r"»|\bProgrammen?\b"
    r"|\b(?:[Jj]ede|[KkDdMmSs]?[Ee]ine|[Ww]elche|[Dd]iese|[Ii]hre?)[mns]?\s+(?:\w+\s+)?Programms?\b"
)
"""Says which program is meant, or that it is whichever it may be."""
_OCCASION = re.compile(
    r"\b(?:Uhr|Eintritt|Saal|Bühne|Pausen?|Musik|Rundgang|Abend(?:e?s)?|Fest(?:e?s)?|(?:Tagung|Ausstellung|Lesung)(?:en)?"
    r"|Vortr[aä]ge?n?s?|Konzert(?:en?|s)?|Theaters?|Filme?n?s?|\w+(?:fest|abend|tagung|konzert))\b"
)
"""Makes a program that of an evening."""
_OFFICE = re.compile(
    r"\b(?:[Dd](?:as|em|es)|[Bb]eim|[Vv]om|[Zz]um|[Ii]m) Programmbüros?\b"
    rf"(?!\s+(?:de[rs]|dieser|eine[rs]|vo[nm]|für|in)\b{_NAMED})"
)
_READERS = re.compile(
    r"\b(?:Sie|Ihnen|Ihre?\w?|[Zz]uerst|erste\w?|Wer|wer)\b|utschein"
    r"|\b(?:[Ee]in\w*|[Jj]ede\w*|[Tt]eilnehmende\w*|[Uu]nse\w+) (?:Ort|Stadt|Städte|Gemeinde|Dorf|Dörfer)"
)
"""Makes an office that of whoever asks: each place has one."""
_HER_PROOF = re.compile(
    r"\bmeine\w? (?:Akkreditierung|Anerkennung|Zulassung)"
    r"|\b(?:ich|mich)\b.*(?:akkreditier|anerkannt|zugelassen)|(?:akkreditier|anerkannt|zugelassen).*\b(?:ich|mich)\b",
    re.IGNORECASE,
)
_TOLD = tuple(wording.pattern for wording in WORDINGS if (wording.least, wording.most) == (0, 1))
"""Sentences that stop a publication where there are several programs."""


def left_open(one: Spoken, catalog: Catalog) -> Iterator[Problem]:
    """Tell „das Programm“ and „das Programmbüro“ where nothing beside them says which of several is meant."""
    names = [program.name for program in catalog.programs]
    if one.headed or one.passage.quoted or _WHICHEVER.search(one.around) or names_in(one.around, names):
        return
    for start, sentence in one.passage.sentences():
        hints = [found.span() for found in re.finditer(HINT, sentence)]
        for index, message in () if _is_told(sentence, catalog) else _said(sentence, one.around, catalog):
            if not any(first < index < end for first, end in hints):
                yield one.passage.problem(start + index, message)


def _is_told(sentence: str, catalog: Catalog) -> bool:
    """Tell whether another check speaks of a sentence already."""
    of_vouchers = "utschein" in sentence and granting_names(catalog)
    return bool(of_vouchers) or any(pattern.search(sentence) for pattern in _TOLD)


def _said(sentence: str, around: str, catalog: Catalog) -> Iterator[tuple[int, str]]:
    for found in () if _OCCASION.search(around) else _PROGRAM.finditer(sentence):
        message = f"„{found[0]}“, und in data/programs.yaml stehen {len(catalog.programs)}"
        yield found.start(), f"{message}; sagen, welches gemeint ist, oder „die Programme“"
    offices = {program.office.name for program in catalog.programs}
    for found in _OFFICE.finditer(sentence) if len(offices) > 1 and _is_any_office(sentence, around, catalog) else ():
        message = f"„{found[0]}“, und in data/programs.yaml stehen {len(offices)}"
        yield found.start(), f"{message}; sagen, welches gemeint ist, oder „die Programmbüros“"


def _is_any_office(sentence: str, around: str, catalog: Catalog) -> bool:
    """Tell whether an office is not that of whoever asks, or is asked for one of several accreditations."""
    proof = _HER_PROOF.search(sentence)
    return len(accredited(catalog)) > 1 if proof else not _READERS.search(around)
