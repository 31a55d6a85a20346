"""As what a sentence says that she is accredited, where the data have another role for the program."""

import re
from collections.abc import Iterator, Sequence

from plugins.catalog.ellipsis import QUOTED
from plugins.catalog.models.consultant import Accreditation
from plugins.catalog.program_names import ALL, as_quoted, named_in
from plugins.catalog.roles import role_stem, stems_of
from plugins.publishing.accredited import there
from plugins.publishing.claim_dates import says_only_so
from plugins.publishing.clauses import Clause
from plugins.publishing.outline import Outline
from plugins.publishing.program_counts import NUMBERS
from plugins.publishing.readings import Reading

_AS = re.compile(r"\b[Aa]ls (?P<role>[A-ZÄÖÜ][\w-]+)")
_EVERY = (
    rf"(?:{ALL}|\b[Aa]llen?\s+(?P<number>{'|'.join(NUMBERS)})\s+Programmen?\b|\b(?P<both>[Bb]eiden?)\s+Programmen?\b)"
)
_EACH = re.compile(_EVERY)
_LIST = rf"{QUOTED}(?:(?:,|\s+und|\s+sowie)\s+(?:(?:für|in|bei)\s+)?{QUOTED})*"
_CALLED = re.compile(
    r"\b[Aa]kkreditierte[rn]?\s+(?P<role>[A-ZÄÖÜ][\w-]+)\s+"
    rf"(?:(?:für|in|bei|im|von)\s+(?:(?:das|dem|die|den)\s+)?(?:Programme?n?\s+)?{_LIST}|(?:für|in|bei)\s+{_EVERY})"
)
"""What she is called, with what for right behind it."""


def roles_in(reading: Reading, outline: Outline) -> Iterator[tuple[int, str]]:
    """Give the roles that the data have for other programs than those for which a sentence claims them."""
    names = {program.id: program.name for program in outline.catalog.programs}
    if reading.sentence.rstrip().endswith("?"):
        return
    for clause in (one for one in reading.clauses if one.holds):
        for role, said in _claimed(clause, as_quoted(clause.text, names.values())):
            misfits = tuple(_misfits(role["role"], said, outline.catalog.consultant.accreditations, names))
            if misfits:
                programs = " und ".join(f"»{names[one.program]}«" for one in misfits)
                roles = dict.fromkeys(f"{there(outline, one, 'role')} „role: {one.role}“" for one in misfits)
                message = f"„{role['role']}“ für {programs}, dort steht {' und '.join(roles)}"
                yield clause.start + role.start("role"), f"{message}; eines von beiden berichtigen (§ 5 UWG)"


def _claimed(clause: Clause, quoted: str) -> Iterator[tuple[re.Match[str], str]]:
    """Give the one role that a clause names, and what it says for which programs."""
    roles = tuple(_AS.finditer(quoted))
    if len(roles) == 1 and says_only_so(clause, quoted):
        yield roles[0], clause.text
    yield from ((found, clause.text[found.start() : found.end()]) for found in _CALLED.finditer(quoted))


def _misfits(role: str, said: str, held: Sequence[Accreditation], names: dict[str, str]) -> Iterator[Accreditation]:
    """Give the accreditations that are meant and have another role, where this one is that of others."""
    stem = role_stem(role)
    fitting = {one.program for one in held if stem in stems_of((one.role,))}
    meant = _meant(said, {one.program for one in held}, names) - fitting if fitting else set()
    yield from {one.program: one for one in held if one.program in meant}.values()


def _meant(said: str, held: set[str], names: dict[str, str]) -> set[str]:
    named = {name for _, _, name in named_in(said, names.values())}
    if named:
        return {one for one in held if names.get(one) in named}
    every = _EACH.search(said)
    number = (2 if every["both"] else NUMBERS.get(every["number"] or "", len(held))) if every else 0
    return held if number == len(held) else set()
