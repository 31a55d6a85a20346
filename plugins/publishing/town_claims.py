"""Sentences that say of a place since when it takes part, or in which program, unlike the data."""

import re
from collections.abc import Iterator

from plugins.catalog import Problem
from plugins.catalog.clock import build_day
from plugins.catalog.models.towns import Participation, Town
from plugins.catalog.passages import Passage
from plugins.publishing.contradictions import EITHER, contradiction
from plugins.publishing.outline import Outline, text_file
from plugins.publishing.passages import published_passages
from plugins.publishing.program_meant import programs_spoken_of
from plugins.publishing.town_programs import OF_SOMETHING_ELSE, town_programs
from plugins.publishing.town_states import state_claims, town_node

_YEAR = re.compile(
    r"\b(?P<word>[Ss]eit|[Bb]is)(?: dem Jahr| Anfang| Mitte| Ende)? (?P<year>(?:19|20)\d\d)\b(?![.–-]\d)"
)
_APART = re.compile(r"[;:()]|,|\s[–—-]\s|\s(?:und|aber|doch|sondern)\s")
"""What parts a statement from the next."""
_TAKES_PART = re.compile(
    r"\b(?:dabei|macht mit|teil|teilnimmt|teilnahm|beteiligt|Teilnahme|Mitglied|Netzwerk\w*|(?:Förderp|P)rogramms?)\b"
)
_NOT = re.compile(r"\b(?:nicht|kein\w*|ohne|statt|bald|möchte|will|bewirbt|beworben|künftig|oder)\b")
_TODAY = r"nimmt\b[^.,;]*\bteil|ist (?:seit \d{4} )?(?:mit )?dabei|macht mit|gehört zum Programm"
_TODAY_BEFORE = r"[Ss]eit \d{4} ist|[Aa]uch dabei ist"
_KINDS = "Stadt|Gemeinde|Markt|Flecken"
"""Kinds of a place itself; a district or a joint municipality may bear the name of its seat."""
_WITHIN = {"Gemeinde": ("Stadt", "Markt", "Flecken")}
"""Kinds that are of a wider one too."""
_ARTICLES = ("der ", "die ", "das ", "dem ", "den ", "in ", "im ")
_FIELDS = {"seit": "since", "bis": "until"}


def town_claims(outline: Outline) -> Iterator[Problem]:
    """Give what contradicts the data of the only place that a sentence names, or that its page is about."""
    towns = outline.catalog.towns
    own = {text_file("towns", town.id): town for town in towns}
    by_name = {town.name: town for town in towns}
    named = re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, by_name))})(?![\w-])")
    for passage in published_passages(outline) if towns else ():
        if passage.place(0).file not in own and not named.search(passage.text):
            continue
        for start, sentence in passage.sentences() if not passage.quoted else ():
            names = {found[0] for found in named.finditer(sentence)}
            for name in sorted(names):
                yield from town_programs(outline, passage, (start, sentence), by_name[name])
            town = by_name[min(names)] if len(names) == 1 else None if names else own.get(passage.place(0).file)
            for one in (town,) if town else map(by_name.__getitem__, sorted(names)):
                yield from _of_years(outline, passage, (start, sentence), one, names - {one.name})
            if town:
                yield from state_claims(outline, passage, (start, sentence), town)
                yield from _of_today(outline, passage, (start, sentence), town)
                yield from _of_kinds(outline, passage, (start, sentence), town)


def _of_years(
    outline: Outline, passage: Passage, said: tuple[int, str], town: Town, others: set[str]
) -> Iterator[Problem]:
    """Tell another year of taking part, in a clause that names none of the ``others``."""
    start, sentence = said
    meant = _meant(outline, passage, sentence, town)
    for found in _YEAR.finditer(sentence):
        field = _FIELDS[found["word"].lower()]
        years = {index: getattr(part, field) for index, part in meant.items()}
        known = {*years.values()}
        if years and not known & {None, int(found["year"])} and _is_of(town, sentence, found, others):
            place = town_node(outline, town).at(("participations", min(years), field)).place
            there = f"bei {town.name} steht „{field}: {years[min(years)]}“ ({place.file}, Zeile {place.line})"
            message = f"„{found[0]}“, und {there}; ist die Teilnahme gemeint, eines von beiden berichtigen"
            yield passage.problem(start + found.start(), message)


def _of_today(outline: Outline, passage: Passage, said: tuple[int, str], town: Town) -> Iterator[Problem]:
    """Tell that a place takes part whose part has ended by the data."""
    start, sentence = said
    meant = _meant(outline, passage, sentence, town)
    ends = [part.until for part in meant.values() if part.until]
    today = re.search(
        rf"(?<![\w-]){re.escape(town.name)} (?:{_TODAY})|(?:{_TODAY_BEFORE}) {re.escape(town.name)}\b", sentence
    )
    if today and ends and len(ends) == len(meant) and max(ends) < build_day().year and not _NOT.search(sentence):
        place = town_node(outline, town).at(("participations", max(meant), "until")).place
        there = f"bei {town.name} steht „until: {max(ends)}“ ({place.file}, Zeile {place.line})"
        yield passage.problem(start + today.start(), f"„{today[0]}“, und {there}; eines von beiden berichtigen")


def _of_kinds(outline: Outline, passage: Passage, said: tuple[int, str], town: Town) -> Iterator[Problem]:
    """Tell a word for its kind before a name, unless it is the wider one, or ends the name of a program."""
    start, sentence = said
    for found in re.finditer(rf"(?P<before>\S+\s|\A)(?P<kind>{_KINDS}) {re.escape(town.name)}(?![\w-])", sentence):
        named = found["before"][:1].isupper() and not found["before"].lower().startswith(_ARTICLES)
        if found["kind"] != town.kind and not named and town.kind not in _WITHIN.get(found["kind"], ()):
            place = town_node(outline, town).at(("kind",)).place
            words, index = f"{found['kind']} {town.name}", start + found.start("kind")
            remedy = f"ist dieser Ort gemeint, {EITHER}"
            yield passage.problem(index, contradiction(words, place, f"kind: {town.kind}", remedy))


def _meant(outline: Outline, passage: Passage, sentence: str, town: Town) -> dict[int, Participation]:
    """Give the participations of which a sentence speaks, by their index: in the programs it means, or all."""
    named = {program.id for _, program in programs_spoken_of(outline, passage, sentence)}
    parts = enumerate(town.participations)
    return {index: part for index, part in parts if not named or part.program in named}


def _is_of(town: Town, sentence: str, year: re.Match[str], others: set[str]) -> bool:
    """Tell whether a year is that of taking part: said in a clause with the name, or right behind it."""
    ends = [0, *(end for found in _APART.finditer(sentence) for end in found.span()), len(sentence)]
    begin, end = max(one for one in ends if one <= year.start()), min(one for one in ends if one >= year.end())
    clause = sentence[begin:end]
    if any(
        other in clause or re.search(rf"{re.escape(other)},? (?:und |oder |sowie )?$", sentence[:begin])
        for other in others
    ):
        return False
    names = rf"(?<![\w-])(?:{re.escape(town.name)}|[Dd](?:er|ie) (?:Ort|{town.kind}))"
    named = re.search(rf"{names}(?![\w-])", clause) or re.search(rf"{names}[,(\s–—-]*$", sentence[:begin])
    return bool(named and (_TAKES_PART.search(clause) or "»" in clause)) and not OF_SOMETHING_ELSE.search(clause)
