"""Since when a sentence says that she is accredited, where the data say a later time."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType

from plugins.catalog import Catalog, Problem
from plugins.catalog.clock import is_ahead
from plugins.catalog.ellipsis import PROOF, PROVEN, QUOTED
from plugins.catalog.models.consultant import Accreditation
from plugins.catalog.partial_date import PartialDate
from plugins.catalog.passages import Passage
from plugins.catalog.program_names import as_quoted, named_in
from plugins.catalog.roles import role_stem, stems_of
from plugins.publishing import claim_words as words
from plugins.publishing.accredited import there
from plugins.publishing.claim_moments import AT, SINCE, Moment, masked, moments_in
from plugins.publishing.clauses import Clause
from plugins.publishing.outline import Outline
from plugins.publishing.program_counts import NUMBERS
from plugins.publishing.readings import Reading
from plugins.publishing.unproven import Unproven

_COUNTS = {"beide": 2, **NUMBERS}
_EVERY = r"(?:[Aa]llen?|[Bb]eiden?|(?:zwei|drei|vier|fünf|sechs)fach)"
_NAMES = rf"{QUOTED}(?:(?:,|\s+und|\s+sowie)\s+(?:für\s+)?{QUOTED})*"
_ROLE = re.compile(r"\b(?:[Aa]ls|[Aa]kkreditierte[rn]?) ([A-ZÄÖÜ][\w-]+)")
_CALLED = r"[Aa]kkreditierte[rn]? [A-ZÄÖÜ][\w-]+"
_LEADING = rf"für|das|dem|die|den|im|in|bei|Programme?n?|auch|schon|bereits|zwei|drei|vier|fünf|sechs|{_EVERY}"
_BETWEEN = rf"(?:\s+(?:bin|ich|als [A-ZÄÖÜ][\w-]+|{_LEADING}|{_NAMES})(?=\s))*\s+"
_DATED = re.compile(rf"{SINCE}{_BETWEEN}(?:[Aa]kkreditiert\b|{_CALLED})|\b[Aa]kkreditiert{_BETWEEN}{SINCE}")
"""Since when she is accredited, with nothing between that may be meant instead."""
_TITLE = re.compile(rf"[ .!]*(?:{_DATED.pattern}|{_CALLED}{_BETWEEN}{SINCE})[ .!]*")
_OF_HER = r"ich|mich|wir|uns|(?:[Mm]ein|[Uu]nser)e"
_STATES = r"bin|sind|haben?|gilt|besteht|besitze|trage"
_EVENTS = r"wurden?|worden|hat|erhielt|bekam|erwarb|erhalten|bekommen|erworben"
_WITH_IT = r"und|nun|dann|später|schließlich|offiziell|erstmals|zuerst|Programmbüro|von|vom"
_WHOLE = re.compile(
    rf"(?i:[^\w↑↓»„]*(?:(?:{_OF_HER}|{_STATES}|{_EVENTS}|{_LEADING}|{PROVEN}|Akkreditierung|{_WITH_IT})\b"
    rf"|{QUOTED}|als [A-ZÄÖÜ][\w-]+|{SINCE}|{AT})(?=\W))+\W*"
)
"""A clause that says nothing else."""
_DONE = re.compile(rf"\b(?:{_EVENTS})\b|\b(?:habe ich mich|ich habe mich)\b")
"""What happens at a time, where „akkreditiert“ alone would be a state."""
_PAIR = re.compile(rf"(?:{SINCE}|{AT})\s+(?:auch\s+)?(?:für|in)\s+(?:das Programm\s+)?{QUOTED}")
_ANY_PROOF = re.compile(rf"(?i)\b(?:die|eine)\s+{PROOF}\b")
_MOMENT = rf"(?:{SINCE}|{AT})"
_PROOF_OF = (
    rf"(?:(?:(?:[Ee]rste|[Mm]eine)\s+)?[Aa]kkreditier(?:ung|t)(?:\s+als\s+[A-ZÄÖÜ][\w-]+)?|{_CALLED})"
    rf"(?:\s+(?:für|in|im|von|durch|beim?)\s+(?:(?:das|dem)\s+)?(?:Programm\s+)?{_NAMES})?"
)
_ENTRY = rf"\W*(?:{_MOMENT}\s*[:,–-]?\s+{_PROOF_OF}|{_PROOF_OF},?\s+\(?{_MOMENT})\W*"
"""An entry of a curriculum vitae that says nothing else: „2019: Akkreditierung als Prozessbegleiterin“."""
NOTHING: Mapping[int, str] = MappingProxyType({})
Told = tuple[int, str]


def dated_in(reading: Reading, outline: Outline, meant: Mapping[int, str] = NOTHING) -> Iterator[Told]:
    """Give the moments from which a sentence says that she is accredited, before those of the data.

    ``meant`` are the programs that clauses mean by words which point to them, by where the clauses begin.
    """
    names, sentence = [program.name for program in outline.catalog.programs], reading.sentence
    title = _TITLE.fullmatch(masked(sentence, moments_in(sentence)))
    if sentence.rstrip().endswith("?") or not (title or words.OF_HERSELF.search(sentence)):
        return
    for clause in (one for one in reading.clauses if one.holds and not _is_of_what_was_before(one, reading, names)):
        about = meant.get(clause.start)
        for moment, said in _said(clause, as_quoted(clause.text, names)):
            later = _later(outline, f"{said} »{about}«" if about else said, moment)
            if later:
                yield clause.start + moment.start, _too_early(moment, later)


def claimed_entries(entries: Iterable[Passage], outline: Outline, told: Unproven) -> Iterator[Problem]:
    """Give what entries of her curriculum vitae claim: before the moments of the data, or for what these lack."""
    catalog = outline.catalog
    names = [program.name for program in catalog.programs]
    for entry in entries:
        quoted = as_quoted(entry.text, names)
        moments = tuple(moments_in(quoted))
        if len(moments) != 1 or not (re.fullmatch(_ENTRY, masked(quoted, moments)) and _is_hers(quoted, catalog)):
            continue
        lacking = ((start, told.message("Akkreditierung", name)) for start, _, name in told.named_in(entry.text))
        yield from (entry.problem(start, message) for start, message in lacking if message)
        later = _later(outline, entry.text, moments[0])
        if later:
            yield entry.problem(moments[0].start, _too_early(moments[0], later))


def _is_hers(entry: str, catalog: Catalog) -> bool:
    """Tell whether an entry names a program of the data, or no other and a role that she has in one."""
    held = stems_of(one.role for one in catalog.consultant.accreditations)
    named = any(named_in(entry, [program.name for program in catalog.programs]))
    return named or ("»" not in entry and any(role_stem(role) in held for role in _ROLE.findall(entry)))


def _too_early(moment: Moment, later: str) -> str:
    when = re.sub(r"^(?:Seit|Im|Am)\b", lambda first: first[0].lower(), moment.said)
    message = f"„{when}“ akkreditiert, aber {later}"
    return f"{message}; eines von beiden berichtigen (§ 5 UWG)"


def says_only_so(clause: Clause, text: str) -> bool:
    """Tell whether a clause says that she is accredited, by whom, as what and when, and nothing else."""
    named = "»" in text or "Programm" in text or not words.ADMITTED.match(clause.word)
    told = named and re.fullmatch(rf"(?i)Akkreditierung|{PROVEN}", clause.word)
    return bool(told and _WHOLE.fullmatch(f"{masked(text, moments_in(text))} "))


def _is_of_what_was_before(clause: Clause, reading: Reading, names: Sequence[str]) -> bool:
    """Tell whether an accreditation without a name may be one of which the sentence before speaks."""
    named = any(named_in(clause.text, names)) or "»" in clause.text
    if named or not (reading.previous and _ANY_PROOF.search(clause.text)):
        return False
    return not (any(named_in(reading.before, names)) or words.CLAIMING.search(reading.before))


def _said(clause: Clause, quoted: str) -> Iterator[tuple[Moment, str]]:
    """Give the moments of a clause that claims, each with what it is said of."""
    text, moments = clause.text, tuple(moments_in(quoted))
    plain = masked(quoted, moments)
    found = _DATED.search(plain) or _TITLE.fullmatch(plain)
    if found:
        since = next(one for one in moments if one.is_since and found.start() <= one.start < found.end())
        yield since, text if len(moments) == 1 else text[found.start() : found.end()]
    elif says_only_so(clause, quoted):
        pairs = {pair.start(): text[pair.start() : pair.end()] for pair in _PAIR.finditer(plain)}
        alone = len(moments) == 1
        for one in moments if alone or len(pairs) == len(moments) == len(re.findall(QUOTED, quoted)) else ():
            if one.is_since or _DONE.search(plain):
                yield one, text if alone else pairs[one.start]


def _later(outline: Outline, said: str, moment: Moment) -> str | None:
    """Say where she is accredited later: for a program that is meant, or else at all.

    A day to come is a mistake of the data, and tells nothing of the sentence.
    """
    held = meant_by(outline.catalog, said)
    names = {program.id: program.name for program in outline.catalog.programs}
    known = [(one.since, one) for one in held if one.since and not is_ahead(one.since.first_day)]
    days = {one.program: (since, one) for since, one in sorted(known, key=moment_of, reverse=True)}
    named = {name for _, _, name in named_in(said, names.values())}
    each = {one for one in days if names.get(one) in named} if named else every_in(said, days)
    late = max((days[one] for one in each if days[one][0].first_day > moment.last_day), default=None, key=moment_of)
    if late:
        since, one = late
        return f"{there(outline, one, 'since')} steht für »{names[one.program]}« „since: {since}“"
    first = min(days.values(), default=None, key=moment_of)
    sure = first and not (each or named) and len(known) == len(held)
    if not (sure and first and first[0].first_day > moment.last_day):
        return None
    return f"{there(outline, first[1], 'since')} steht „since: {first[0]}“"


def moment_of(dated: tuple[PartialDate, Accreditation]) -> tuple[PartialDate, str]:
    """Give by what accreditations that are dated are ordered."""
    return dated[0], dated[1].program


def every_in(said: str, days: Mapping[str, object]) -> set[str]:
    """Give all programs where that is what is said, or nothing where their number is another."""
    found = re.search(rf"\b{_EVERY}\b(?:\s+(?P<number>{'|'.join(_COUNTS)}))?", said)
    if not found:
        return set()
    number = next((count for word, count in _COUNTS.items() if word in found[0].lower()), len(days))
    return set(days) if number == len(days) else set()


def meant_by(catalog: Catalog, said: str) -> tuple[Accreditation, ...]:
    """Give the accreditations that a role in what is said leaves, which are none if she has it elsewhere."""
    held = catalog.consultant.accreditations
    roles = {role_stem(role) for role in _ROLE.findall(said)}
    if not roles or roles <= stems_of((catalog.consultant.role,)) - stems_of(one.role for one in held):
        return held
    return tuple(one for one in held if roles & stems_of((one.role,)))
