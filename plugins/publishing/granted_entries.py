"""Entries of a curriculum vitae that have an accreditation among other things: „2024: Umzug, Zulassung für »B«“."""

import re
from collections.abc import Iterator

from plugins.catalog import Problem
from plugins.catalog.ellipsis import UNSURE
from plugins.catalog.program_names import as_quoted, in_guillemets, named_in
from plugins.publishing import claim_words as words
from plugins.publishing.accredited import facts_hold
from plugins.publishing.claim_dates import claimed_entries
from plugins.publishing.granted_patterns import ENTRY
from plugins.publishing.outline import Outline
from plugins.publishing.own_entries import own_entries
from plugins.publishing.taken_back import is_taken_back
from plugins.publishing.unproven import Unproven

_QUOTED = re.compile(r"»(?P<name>[^«]+)«")
_UNKNOWN = (
    "»{}« steht nicht in data/programs.yaml und hat keine Akkreditierung in data/consultant.yaml; gibt es sie (noch), "
    "ist nichts zu tun, sonst streichen"
)
_ABOUT = re.compile(
    r"(?i)\b(?:zu[rm]?|über|um|auf|für|von|an|bei|beim|vor)\s[^,;(]*$"
    r"|\b(?:bewerb|antr[aä]g|verfahren|programmbüro|geschäftsstelle|referat|referent)"
)
"""What makes the accreditation what another word is about."""


def claimed_in_entries(outline: Outline, told: Unproven) -> Iterator[Problem]:
    """Give what her own entries claim that the data lack: an accreditation at all, or from when on."""
    entries = tuple(own_entries(outline))
    yield from claimed_entries(entries, outline, told)
    for entry in entries:
        found = ENTRY.fullmatch(as_quoted(entry.text, told.known))
        if found and not _is_open(found, entry.text):
            named = (one for one in told.named_in(entry.text) if found.start("grant") <= one[0] < found.end("grant"))
            lacking = ((start, told.message(found["word"], name)) for start, _, name in named)
            yield from (entry.problem(start, message) for start, message in lacking if message)


def granted_elsewhere(outline: Outline) -> Iterator[Problem]:
    """Give the names in marks for which her entries have an accreditation, and that are no program of the data."""
    names = [program.name for program in outline.catalog.programs]
    for entry in own_entries(outline) if facts_hold(outline) else ():
        text = in_guillemets(entry.text)
        found = ENTRY.fullmatch(as_quoted(text, names))
        if found and not _is_open(found, entry.text) and not any(named_in(text, names)):
            yield from (
                entry.problem(one.start(), _UNKNOWN.format(one["name"]))
                for one in _QUOTED.finditer(text, *found.span("grant"))
                if not text[: one.start()].endswith(("Programm ", "Programms "))
            )


def _is_open(found: re.Match[str], text: str) -> bool:
    """Tell whether an entry says that she has none, or none any more, or speaks of it only."""
    if _ABOUT.search(found["before"]) or is_taken_back(text, "", *found.span("grant")):
        return True
    return any(pattern.search(text) for pattern in (words.DENIAL, words.DONE_WITH_IT, UNSURE))
