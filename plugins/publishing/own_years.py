"""Sentences that say since when the owner does something, and contradict the list of her years (Werdegang)."""

import re
from collections.abc import Iterator

from plugins.catalog import Problem
from plugins.catalog.other_people import of_herself
from plugins.catalog.passages import Passage
from plugins.catalog.program_names import named_in
from plugins.publishing.claim_moments import Moment, moments_in
from plugins.publishing.outline import Outline
from plugins.publishing.own_entries import own_entries
from plugins.publishing.passages import passages

_AS = re.compile(
    r"\bals (?:[a-zäöüß]+e[rn]? )*(?P<what>[A-ZÄÖÜ][a-zäöüß]{5,})"
    r"|\bbin ich (?:[a-zäöüß]+e[rn]? )?(?P<who>[A-ZÄÖÜ][a-zäöüß]{5,})|\b(?P<how>selbst(?:st)?ändig|freiberuflich)"
)
_ENTRY = re.compile(r"\W*(?:[Ss]eit )?(?P<year>(?:19|20)\d\d)\b(?!\.\d)")
_LEEWAY = 1
"""So many years somebody may round up."""


def own_years(outline: Outline) -> Iterator[Problem]:
    """Give the moments since which she says to do what begins later in her list, or earlier by all it says."""
    begun = [(int(found["year"]), one) for one in own_entries(outline) if (found := _ENTRY.match(one.text))]
    names = [program.name for program in outline.catalog.programs]
    for passage in passages(outline, drafts=False) if begun else ():
        own = of_herself(passage, outline.catalog.consultant.name)
        for start, sentence in own.sentences() if passage.sign != "-" and not passage.quoted else ():
            for moment in moments_in(sentence):
                program = _program_of(moment, sentence, names)
                fitting = [(year, one) for year, one in begun if _may_be_of(program, one.text, names)]
                yield from _told(own, start, sentence, moment, fitting) if moment.is_since else ()


def _program_of(moment: Moment, sentence: str, names: list[str]) -> str | None:
    """Give the program that a sentence names with a moment: the next one behind it, or else the last before."""
    named = sorted((start, name) for start, _, name in named_in(sentence, names))
    behind = [name for start, name in named if start > moment.start]
    return next(iter(behind), named[-1][1] if named else None)


def _may_be_of(program: str | None, entry: str, names: list[str]) -> bool:
    """Tell whether an entry is not of another program alone."""
    named = {name for _, _, name in named_in(entry, names)}
    return program is None or not named or program in named


def _is_counted(moment: Moment) -> bool:
    """Tell whether a moment is counted back, as one rounds: „seit mehr als zehn Jahren“."""
    return "Jahren" in moment.said


def _told(
    passage: Passage, start: int, sentence: str, moment: Moment, begun: list[tuple[int, Passage]]
) -> Iterator[Problem]:
    done = _AS.search(sentence)
    if done is None or not re.search(r"\b(?:ich|bin)\b", sentence):
        return
    what = done["what"] or done["who"] or done["how"][:6]
    entries = [(year, entry) for year, entry in begun if what in entry.text]
    years = [year for year, _ in entries]
    earlier = entries and moment.last_day.year + _LEEWAY < min(years)
    if earlier or (entries and not _is_counted(moment) and moment.first_day.year > max(years) + _LEEWAY):
        year, entry = min(entries, key=lambda one: one[0])
        said = f"„{moment.said}“, und der Eintrag in Zeile {entry.place(0).line} beginnt {year}"
        there = "" if entry.place(0).file == passage.place(0).file else f" ({entry.place(0).file})"
        message = f"{said}{there}; ist dasselbe gemeint, eines von beiden berichtigen"
        yield passage.problem(start + moment.start, message)
