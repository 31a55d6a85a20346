"""What a program's own page or record claims without its name: „Für dieses Programm bin ich akkreditiert.“."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from plugins.catalog import Catalog, Place
from plugins.catalog.ellipsis import PROOF
from plugins.catalog.models.programs import Program
from plugins.catalog.program_names import name_pattern, named_in
from plugins.catalog.records import Located
from plugins.catalog.roles import role_stem, stems_of
from plugins.publishing import claim_words as words
from plugins.publishing.clauses import Clause, points_back
from plugins.publishing.outline import TEXT_FOLDERS
from plugins.publishing.readings import Reading

_PAGE = re.compile(rf"content/{TEXT_FOLDERS['programs']}/(?P<id>[^/]+)\.md")
_THIS = re.compile(
    r"\b(?:[Dd]iese[sm]?|[Dd]as|[Dd]em|[Ii]m|[Vv]om|[Bb]eim|[Dd]es)\s+Programms?\b(?!\s*[»„])"
    r"|\b(?:[Hh]ierfür|[Dd]afür|[Ii]n diesem(?! Programm))\b"
)
_HERE = re.compile(r"\b[Hh]ier\b")
"""What on a program's page means this program."""
_ADMITTED_HERE = re.compile(
    r"\W*(?:(?:[Hh]ier|[Ii]ch|bin|[Aa]uch|schon|bereits|als\s+\w*[Bb]egleit\w+|[Ss]eit(?:\s+[A-ZÄÖÜ]\w+)?(?:\s+\d{4})?)\s+)+"
    r"zugelassen\W*"
)
"""A clause that says no more than that; „hier zugelassen“ with more of its own may be of a court or a town."""
_AS = re.compile(r"\b[Aa]ls\s+([A-ZÄÖÜ][\w-]+)")
_ELSEWHERE = re.compile(
    r"(?i)\bProgrammen?\b|\b(?:andere[mnrs]?|anderswo|woanders|dort|beide[nr]?|alle[nr]?|zwei|drei|vier|fünf"
    r"|eine[mns]? (?:von|der)|wofür|worin|welche[mns]?|wo)\b"
)
_LIMITED = re.compile(
    r"\b(?:[Ff]ür|[Bb]ei|[Ii]n|[Ii]m)\s+(?!(?:Sie|Ihnen|Ihre[mnrs]?)\b|(?:\w+\s+)?(?:Jahr|Januar|Februar|März|April|Mai|Juni|Juli|August|September"
    r"|Oktober|November|Dezember|Herbst|Winter|Sommer|Frühjahr|Frühling|Zeit|Phase)\b|\d)"
)
"""What says for what else she is accredited."""
_BY_SOMEBODY = re.compile(
    r"\b(?:hat|haben)\b.*\b(?:mich|uns)\b|\b(?:mich|uns)\b.*\b(?:hat|haben)\b|\b(?:vo[nm]|durch)\s"
)
_OFFERED = re.compile(
    r"\b[Aa]ls\s.*\b(?:komme|begleite|unterstütze|moderiere|helfe|arbeite)\s+ich\b.*\b(?:Ihnen|Sie|Ihre?[mnrs]?)\b"
)
"""What offers her work to those who read the page of a program."""
_CALLED = r"\b[Aa]kkreditierte[rn]?\s+(?P<role>[A-ZÄÖÜ][\w-]+)"
_YOU = r"(?:Ihnen|Sie|Ihre?[mnrs]?)\b"
_WORK = r"(?:begleite|unterstütze|berate|stehe|helfe|biete)"
_SO_CALLED = (
    re.compile(rf"\b[Aa]ls\s+{_CALLED}\s+(?:{_WORK}\s+ich\s+(?:\w+\s+)?{_YOU}|(?:bin|freue)\s+ich\b.*\b{_YOU})"),
    re.compile(rf"\b[Ii]ch\s+(?:{_WORK}\s+{_YOU}|bin\s+für\s+Sie\b).*\bals\s+{_CALLED}"),
    re.compile(rf"\b(?:[Mm]it|[Ii]n|[Aa]n)\s+mir\s+(?:haben|finden|bekommen)\s+Sie\s+eine[nr]?\s+{_CALLED}"),
    re.compile(rf"^\W*(?:[Ii]ch\s+bin|\w+\s+bin\s+ich)\s+(?:eine?\s+)?{_CALLED}\W*$"),
)
"""What does so, or says no more than that she is one, by a name for what people do in programs."""
_OF_OTHERS = re.compile(r"\b(?:ist|sind|wird|werden|wurden|gilt|gelten)\b")
"""Verbs of a clause that says something of others, unless it speaks of her."""
_OF_HERS = re.compile(rf"\b(?:[Mm]eine|[Uu]nsere)\s+(?:\w+\s+)?{PROOF}\b")
_OFFICE = re.compile(r"\bProgrammbüro\b")
Told = tuple[int, str]


@dataclass
class PageClaims:
    """Claims on the pages and in the records of programs; ``denied`` holds those that said before that she is not.

    ``overview`` is the file of the page of all programs: of an only one it speaks as that program's own page does.
    """

    catalog: Catalog
    proven: tuple[str, ...]
    records: tuple[Located[Program], ...] = ()
    overview: str | None = None
    denied: set[str] = field(default_factory=set)

    def check(self, place: Place, reading: Reading, follows: str) -> Iterator[Told]:
        """Give what a sentence on a program's page claims of it without its name, or denies."""
        program = self._about(place) if any(clause.claim for clause in reading.clauses) else None
        if program is None:
            return
        herself = words.OF_HERSELF.search(reading.sentence) or self.catalog.consultant.name in reading.sentence
        if not herself or self._names_another(reading, program):
            return
        proven, here = program.name in self.proven, f"{_where(place)} von »{program.name}«"
        for clause in () if proven else self._affirmed(reading, program, follows):
            there = "dazu steht in data/consultant.yaml keine Akkreditierung; hier streichen oder dort eintragen"
            yield _index(clause), f"„{clause.word}“ {here}, {there} (§ 5 UWG)"
        denied = tuple(one for one in reading.clauses if one.holds is False)
        for clause in (one for one in denied if proven and denied == (one,) and one.claim and self._is_of_her(one)):
            if _denies_this(clause, reading, program, self._roles()):
                there = "dazu steht in data/consultant.yaml eine Akkreditierung; den Satz anpassen oder sie dort"
                yield _index(clause), f"„nicht … {clause.word}“ {here}, {there} streichen"
        self.denied |= {program.id} if denied else set()

    def meant(self, place: Place, reading: Reading, follows: str) -> dict[int, str]:
        """Give the program of a page where clauses mean it without its name, by where these begin."""
        program = self._about(place)
        if program is None or self._names_another(reading, program):
            return {}
        return {one.start: program.name for one in self._affirmed(reading, program, follows)}

    def program_of(self, place: Place, reading: Reading) -> str | None:
        """Give the program of a page, where a sentence and the one before it name no other."""
        program = self._about(place)
        return program.name if program and not self._names_another(reading, program) else None

    def _affirmed(self, reading: Reading, program: Program, follows: str) -> Iterator[Clause]:
        """Give the clauses that say of her that she is accredited for the program of their page."""
        taken_back = any(
            one.holds is False or (one.holds is None and words.LEADING_DENIAL.match(one.text))
            for one in reading.clauses
        )
        alone = not (taken_back or program.id in self.denied or words.DENIAL.search(follows))
        for clause in (one for one in reading.clauses if one.claim and one.holds and self._is_of_her(one)):
            if _says_this(clause) or (alone and _means_this(clause, reading, program, self._roles())):
                yield clause

    def _is_of_her(self, clause: Clause) -> bool:
        hers = words.IN_PERSON.search(clause.text) or self.catalog.consultant.name in clause.text
        return bool(hers or _OF_HERS.search(clause.text)) or not _OF_OTHERS.search(clause.text)

    def _roles(self) -> frozenset[str]:
        consultant = self.catalog.consultant
        return stems_of((consultant.role, *(one.role for one in consultant.accreditations)))

    def _about(self, place: Place) -> Program | None:
        """Give the program of whose page or record a place is."""
        page = _PAGE.fullmatch(place.file)
        if place.file == self.overview and len(self.catalog.programs) == 1:
            return self.catalog.programs[0]
        if page:
            return next((one for one in self.catalog.programs if one.id == page["id"]), None)
        above = (one for one in self.records if one.node.place.file == place.file and one.node.place < place)
        found = max(above, key=lambda one: one.node.place, default=None)
        return found.record if found else None

    def _names_another(self, reading: Reading, program: Program) -> bool:
        """Tell whether a sentence names a program by itself, or the one before another, or one that this points to."""
        names = [one.name for one in self.catalog.programs]
        before = re.sub(rf"»?{name_pattern(program.name).pattern}«?", "", reading.before)
        text = f"{reading.before if points_back(reading.clauses) else before} {reading.sentence}"
        return "»" in text or any(named_in(text, names))


def _where(place: Place) -> str:
    return "auf der Seite" if place.file.startswith("content/") else "im Eintrag"


def _index(clause: Clause) -> int:
    return clause.start + (clause.claim.start() if clause.claim and not clause.joined else 0)


def as_named(text: str) -> str:
    """Put a name of dots in place of the words that point to a program, as long as these are."""
    for pattern in (_THIS, _HERE):
        text = pattern.sub(lambda found: f"»{'·' * (len(found[0]) - 2)}«", text)
    return text


def _is_participle(clause: Clause) -> bool:
    """Tell whether a clause says „akkreditiert“ of her, and not what she has, or what kind of a person she is."""
    return re.fullmatch(r"(?i)akkreditiert", clause.word) is not None


def _says_this(clause: Clause) -> bool:
    """Tell whether a clause itself points to the program of its page."""
    here = _HERE.search(clause.text) and (_is_participle(clause) or _ADMITTED_HERE.fullmatch(clause.text))
    return bool(_THIS.search(clause.text) or here)


def _means_this(clause: Clause, reading: Reading, program: Program, roles: frozenset[str]) -> bool:
    """Tell whether a clause can mean nothing but the program of its page."""
    if _ELSEWHERE.search(reading.sentence) or _LIMITED.search(reading.sentence) or re.fullmatch(PROOF, clause.word):
        return False
    if _BY_SOMEBODY.search(reading.sentence):
        office = program.office
        return bool(_OFFICE.search(reading.sentence)) or any(
            name in reading.sentence for name in (office.name, office.operator)
        )
    if any(role_stem(role) not in roles and "begleit" not in role.lower() for role in _AS.findall(clause.text)):
        return False
    called = (found["role"] for pattern in _SO_CALLED for found in pattern.finditer(clause.text))
    offered = _OFFERED.search(clause.text) or any(role_stem(role) in roles for role in called)
    return _is_participle(clause) or bool(offered)


def _denies_this(clause: Clause, reading: Reading, program: Program, roles: frozenset[str]) -> bool:
    if words.NOT_TODAY.search(reading.sentence) or not words.PLAIN_DENIAL.search(clause.text):
        return False
    return bool(_says_this(clause) or _means_this(clause, reading, program, roles)) and not re.search(
        r"\b(?:um|weil|dass|nur|allein)\b", reading.sentence
    )
