"""Accredited by whoever runs the office of a program, without its name: „Die Stiftung hat mich akkreditiert.“."""

import re
from collections.abc import Iterator, Sequence

from plugins.catalog import Catalog
from plugins.catalog.ellipsis import PROVEN
from plugins.catalog.program_names import name_pattern
from plugins.catalog.roles import role_stem, stems_of
from plugins.publishing import claim_words as words
from plugins.publishing.other_patterns import ALSO, WHEN
from plugins.publishing.readings import Reading
from plugins.publishing.unproven import NONE, SOME

_TELLING = re.compile(rf"(?i)\b(?:{PROVEN}|gelistet|zertifiziert)\b")
_PIECE = re.compile(r"[^,;:–—]+")
_BRACKETS = re.compile(r"\s*\(([^()]*)\)")
_LEGAL = re.compile(r"(?:,?\s+(?:e\.\s?V\.|gGmbH|GmbH|gAG|AG|gUG))+$")
_ABBREVIATION = re.compile(r"[A-ZÄÖÜ][\wÄÖÜ]*[A-ZÄÖÜ]\w*")
_SHORTEST = 3
"""So many letters make an abbreviation of the words of a name."""
_ANY = rf"(?:(?:{WHEN}|{ALSO}|als\s+[A-ZÄÖÜ][\w-]+)\s+)*"
_ME = r"(?:mich|uns)"
_I_AM = r"(?:(?:bin|wurde)\s+ich|ich\s+(?:bin|wurde))"
_BY = r"(?:vom|beim|(?:von|durch|bei)(?:\s+(?:der|dem|die|das))?)\s+·"
_DONE = rf"(?P<done>{PROVEN}|gelistet|zertifiziert)"
_CLAIMS = tuple(
    re.compile(rf"\W*(?i:{pattern})\s*[.!]?\s*")
    for pattern in (
        rf"(?:(?:die|der|das)\s+)?·\s+hat\s+{_ME}\s+{_ANY}{_DONE}",
        rf"{_ANY}hat\s+{_ME}\s+(?:(?:die|der|das)\s+)?·\s+{_ANY}{_DONE}",
        rf"{_ME}\s+hat\s+(?:(?:die|der|das)\s+)?·\s+{_ANY}{_DONE}",
        rf"{_ANY}{_I_AM}\s+{_ANY}{_BY}\s+{_ANY}{_DONE}(?:\s+worden)?",
        rf"{_BY}\s+{_I_AM}\s+{_ANY}{_DONE}(?:\s+worden)?",
    )
)
"""Whole clauses that say nothing but this of her; a point stands for the name."""
_ROLE = re.compile(r"\b[Aa]ls\s+([A-ZÄÖÜ][\w-]+)")
_FOR_PROCESSES = re.compile(r"(?i)(?:prozess|orts|stadt|dorf)begleit")


def accredited_by_operator(
    reading: Reading, follows: str, catalog: Catalog, proven: Sequence[str]
) -> Iterator[tuple[int, str]]:
    """Give the operators that are said to have accredited her, and run offices only of programs that have not."""
    sentence = reading.sentence
    if not (_TELLING.search(sentence) and words.OF_HERSELF.search(sentence)) or sentence.rstrip().endswith("?"):
        return
    if words.DENIAL.search(sentence) or (words.STRONG.search(follows) and words.DENIAL.search(follows)):
        return
    offices = _offices(catalog, proven)
    plain = _BRACKETS.sub(lambda found: " " * len(found[0]), sentence)
    for piece in _PIECE.finditer(plain):
        for name, programs in offices.items():
            found = name_pattern(name).search(piece[0])
            word = _claimed_by(found, catalog) if programs and found else None
            if found and word:
                lacking = " und ".join(f"»{program}«" for program in programs)
                message = f"„{word}“ durch „{found[0]}“, das Büro von {lacking}, {NONE}; {SOME} (§ 5 UWG)"
                yield piece.start() + found.start(), message


def _claimed_by(name: re.Match[str], catalog: Catalog) -> str | None:
    """Give the word by which a piece says that whoever has this name accredited her, as what she is in programs."""
    text = f"{name.string[: name.start()]}·{name.string[name.end() :]}"
    claim = next(filter(None, (pattern.fullmatch(text) for pattern in _CLAIMS)), None)
    roles = _ROLE.findall(text)
    if claim is None or not (roles or claim["done"].lower() == "akkreditiert"):
        return None
    known = stems_of((catalog.consultant.role, *(one.role for one in catalog.consultant.accreditations)))
    hers = all(role_stem(role) in known or _FOR_PROCESSES.match(role) for role in roles)
    return claim["done"] if hers else None


def _offices(catalog: Catalog, proven: Sequence[str]) -> dict[str, list[str]]:
    """Give the programs of each name for an operator, and none where one of them has accredited her."""
    offices: dict[str, list[str]] = {}
    for program in catalog.programs:
        for name in _called(program.office.operator):
            offices.setdefault(name, []).append(program.name)
    asked = " ".join(one.check_with for one in catalog.consultant.accreditations)
    return {
        name: [] if set(programs) & set(proven) or name_pattern(name).search(asked) else programs
        for name, programs in offices.items()
    }


def _called(operator: str) -> Iterator[str]:
    """Give how an operator is called: its name, and its abbreviation."""
    name = _LEGAL.sub("", _BRACKETS.sub("", operator)).strip()
    initials = "".join(re.findall(r"\b[A-ZÄÖÜ]", name))
    short = {*filter(_ABBREVIATION.fullmatch, _BRACKETS.findall(operator))}
    yield from {name, *short, *([initials] if len(initials) >= _SHORTEST else [])}
