"""Sentences that say of a place that it takes part in a program in which it does not by the data."""

import re
from collections.abc import Iterator
from functools import cache

from plugins.catalog import Problem
from plugins.catalog.models.programs import Program
from plugins.catalog.models.towns import Town
from plugins.catalog.passages import Passage
from plugins.catalog.program_names import as_quoted
from plugins.publishing.outline import Outline
from plugins.publishing.program_meant import programs_spoken_of
from plugins.publishing.town_states import town_node

_QUOTED = r"[»„\"][^»„\"«“”]+[«“”\"]"
_LIST = rf"{_QUOTED}(?:(?:,| und| sowie)(?: an| bei| in)? {_QUOTED})*"
_AT = (
    r"(?:[Aa][nm]|[Bb]eim?|[Ii][nm]|[Zz]um?)(?: de[mr]| diesem)?"
    rf" (?:(?:(?:\w*[Pp]rogramm|Netzwerk) )?{_LIST}|(?:Förderp|P)rogramm\b(?! (?:de[rs]|für|zu[mr]?|von|aus)\b))"
)
_OF = rf"(?:{_AT}|(?:aus|von|vom|des) (?:dem )?(?:(?:Programm|Netzwerk)s? )?{_QUOTED})"
_GAP = r"(?:(?!(?:an|am|bei|beim|zu|zum|zur|wie)\b)[^\s.,;:»„]+ )*?"
"""What may stand between, but for what somebody takes part in."""
_REST = rf"{_GAP}(?:{_AT} )?{_GAP}"
_SOMEWHERE = re.compile(r"\b(?:a[nm]|beim?|zu[mr]?|im \w*(?:netzwerk|verein|verbund|verband|kreis))\b", re.IGNORECASE)
_THEREIN = rf"(?: {_AT}|(?! (?:an|am|bei|beim|in|im)\b))"
_DABEI = r"dabei\b(?!,[^.,]* zu )"
_FINAL = rf"(?:ist(?=[.,;!])|{_GAP}(?:teilnimmt|mitmacht|mitwirkt|dabei ist|beteiligt ist)\b)"
_VERBS = (
    ("nimmt|nahm", "nehmen|nahmen", rf"teil\b{_THEREIN}"),
    ("macht", "machen", rf"mit\b(?: {_AT}|(?=\s*(?:[.,;:!–]|$|und\b|aber\b)))"),
    ("ist|war", "sind|waren", rf"(?:{_DABEI}|beteiligt\b){_THEREIN}"),
)
"""For one place, for several, and what ends the clause."""
_PLACE = "\ue000"
"""Stands for each letter of the place of which a sentence is asked."""
_KIND = r"(?:Stadt|Gemeinde|Markt|Flecken|Ort)"
_PART = rf"(?:ein(?:e[mnr]?)? (?:[a-zäöüß]+ )*)?(?:Kommune|Dorf|{_KIND}) {_OF}(?=[.,;:)!]|$)"
_ITEM = r"[A-ZÄÖÜ][\w-]+(?: [A-ZÄÖÜ][\w-]+)?"
_AND = r"(?:,| und| sowie)"
_SUBJECT = rf"(?:(?:[Aa]uch|[Hh]eute|[Ii]nzwischen) )?(?:[Dd](?:ie|er|as) )?(?:{_KIND} )?"
_BEGINNING = r"(?:\A|[:;–] |, (?:(?:und|aber|denn|doch) )?)"
_WITH_ME = r"\b(?:[Ii]ch|[Ww]ir) (?:[a-zäöüß]+ )*?(?:in|aus|bei|von|mit|nach|für|über) "
_ANTECEDENT = (
    rf"(?:\A(?:(?:In|Aus|Bei|Von|Mit|Nach) )?|[:–] |{_WITH_ME}|\b(?:ist|war|heißt|etwa|zum Beispiel) )"
    rf"(?:(?:[Dd](?:ie|er|em|en) )?{_KIND} )?"
)
"""What stands before a place of which the next clause speaks, unlike „ein Verein in Polle, der …“."""
_SEVERAL = re.compile(r"\b(?:nehmen|nahmen|machen|sind|waren)\b")
_UNSURE = re.compile(
    r"\b(?:nicht|kein\w*|ohne|statt|bald|möchten?|will|wollen|wollte\w*|bewirbt|bewerben|beworben|künftig\w*|oder|ob"
    r"|wenn|falls|könnten?|kann|können|würden?|soll\w*|dürf\w*|hoff\w*|wünsch\w*|vielleicht|anders als|gegensatz"
    r"|unterschied|wie (?:in|bei|im))\b|\?",
    re.IGNORECASE,
)
OF_SOMETHING_ELSE = re.compile(r"\b(?:[Ii]ch|[Mm]eine?[mnrs]?|[Mm]ich|[Ww]ir|gibt es|besteht)\b")


def town_programs(outline: Outline, passage: Passage, said: tuple[int, str], town: Town) -> Iterator[Problem]:
    """Give the programs in which a sentence says that a place takes part, unlike the data."""
    start, sentence = said
    known = {part.program for one in outline.catalog.towns if one.name == town.name for part in one.participations}
    marked = as_quoted(sentence, [program.name for program in outline.catalog.programs])
    clauses = () if _UNSURE.search(sentence) else _clauses(marked, town.name)
    spoken_of = programs_spoken_of(outline, passage, sentence) if clauses else ()
    for index, program in _meant(spoken_of, sentence, clauses):
        if program.id not in known:
            place = town_node(outline, town).at(("participations",)).place
            there = f"bei {town.name} steht dieses Programm nicht ({place.file}, Zeile {place.line})"
            message = f"»{program.name}«, und {there}; ist seine Teilnahme gemeint, eines von beiden berichtigen"
            yield passage.problem(start + index, message)


def _meant(
    spoken_of: tuple[tuple[int, Program], ...], sentence: str, clauses: tuple[re.Match[str], ...]
) -> tuple[tuple[int, Program], ...]:
    """Give the programs that the clauses name, or else the only one of which the sentence speaks."""
    within = tuple(one for one in spoken_of if any(found.start() < one[0] < found.end() for found in clauses))
    if within:
        share = len(within) > 1 and any(_SEVERAL.search(found[0]) for found in clauses)
        return () if share else within
    strange = any(re.search(_QUOTED, found[0]) for found in clauses) or OF_SOMETHING_ELSE.search(sentence)
    elsewhere = _SOMEWHERE.search(re.sub(_AT, "", sentence))
    return () if strange or elsewhere or len(spoken_of) > 1 else spoken_of


def _clauses(sentence: str, town: str) -> tuple[re.Match[str], ...]:
    """Give the clauses that say of a place, alone or in a list, that it takes part."""
    marked = re.sub(rf"(?<![\w-]){re.escape(town)}(?![\w-]| (?:Nord|Süd|Ost|West|Mitte)\b)", _hidden, sentence)
    return tuple(_taking_part().finditer(marked))


def _hidden(name: re.Match[str]) -> str:
    return _PLACE * len(name[0])


@cache
def _taking_part() -> re.Pattern[str]:
    """Give the pattern of the clauses; it takes long to compile, so there is one for all places."""
    name = f"{_PLACE}+"
    several = rf"(?:{_ITEM}{_AND} )*{name}(?:{_AND} {_ITEM})*"
    subject = rf"{_BEGINNING}{_SUBJECT}{name}(?: \([^)]*\)| in [A-ZÄÖÜ][\w-]+)?"
    forms = [rf"{_ANTECEDENT}{name}, (?:das|die|der) {_GAP}{_AT} {_FINAL}", rf"{name}, {_PART}"]
    forms += [rf"{subject} ist {_PART}", rf"{subject} gehört {_GAP}(?=zu){_AT}"]
    for one, more, end in _VERBS:
        forms.append(rf"{subject} (?:{one}) {_REST}{end}")
        forms.append(rf"(?:\A|[:;–] ){_SUBJECT}{several} (?:{more}) {_REST}{end}")
        forms.append(rf"(?:{_AT} )?\b(?:{one}) {_SUBJECT}{name} {_REST}{end}")
        forms.append(rf"(?:{_AT} )?\b(?:{more}) (?:auch )?{several} {_REST}{end}")
    return re.compile("|".join(forms))
