"""Until when a sentence says that she is accredited, where the data say an earlier time."""

import re
from collections.abc import Iterator, Mapping

from plugins.catalog.program_names import as_quoted, named_in
from plugins.publishing import claim_words as words
from plugins.publishing.accredited import there
from plugins.publishing.claim_dates import NOTHING, Told, every_in, meant_by, moment_of, says_only_so
from plugins.publishing.claim_moments import Moment, moments_in
from plugins.publishing.clauses import Clause
from plugins.publishing.outline import Outline
from plugins.publishing.readings import Reading

_VALID = re.compile(r"\b(?:ist|gültig)\b")
_UNTIL = re.compile(r"(?:\b[Gg]ültig\s+)?\b[Bb]is\s+(?:(?:zum|einschließlich)\s+)*$")


def ended_in(reading: Reading, outline: Outline, meant: Mapping[int, str] = NOTHING) -> Iterator[Told]:
    """Give the moments until which a sentence says that she is accredited, behind those of the data.

    ``meant`` are the programs that clauses mean by words which point to them, by where the clauses begin.
    """
    names, sentence = [program.name for program in outline.catalog.programs], reading.sentence
    of_her = words.OF_HERSELF.search(sentence) or re.match(r"\W*[Aa]kkreditiert\b", sentence)
    for clause in (one for one in reading.clauses if one.holds and of_her and not sentence.rstrip().endswith("?")):
        until = _until(clause, as_quoted(clause.text, names))
        about = meant.get(clause.start)
        earlier = _earlier(outline, f"{clause.text} »{about}«" if about else clause.text, until) if until else None
        if until and earlier:
            message = f"„bis {until.said}“ akkreditiert, aber {earlier}"
            yield clause.start + until.start, f"{message}; eines von beiden berichtigen (§ 5 UWG)"


def _until(clause: Clause, quoted: str) -> Moment | None:
    """Give the moment until which a clause says that it holds, and says nothing else."""
    for moment in moments_in(quoted):
        lead = _UNTIL.search(quoted, 0, moment.start)
        if lead:
            end = moment.start + len(moment.said)
            plain = f"{quoted[: lead.start()]}{' ' * (end - lead.start())}{quoted[end:]}"
            plain = _VALID.sub(" ", plain) if "gültig" in quoted else plain
            return moment if says_only_so(clause, plain) else None
    return None


def _earlier(outline: Outline, said: str, moment: Moment) -> str | None:
    """Say where she is accredited no longer then: for a program that is meant, or else at all."""
    held = meant_by(outline.catalog, said)
    names = {program.id: program.name for program in outline.catalog.programs}
    endless = {one.program for one in held if not one.until}
    known = [(one.until, one) for one in held if one.until and one.program not in endless]
    ends = {one.program: (until, one) for until, one in sorted(known, key=moment_of)}
    named = {name for _, _, name in named_in(said, names.values())}
    each = {one for one in ends if names.get(one) in named} if named else every_in(said, ends)
    early = min((ends[one] for one in each if ends[one][0].last_day < moment.first_day), default=None, key=moment_of)
    if early:
        until, one = early
        return f"{there(outline, one, 'until')} steht für »{names[one.program]}« „until: {until}“"
    last = max(ends.values(), default=None, key=moment_of)
    if not last or each or named or endless or last[0].last_day >= moment.first_day:
        return None
    return f"{there(outline, last[1], 'until')} steht „until: {last[0]}“"
