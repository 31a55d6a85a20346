"""Check what the owner says of herself against her data: accredited for these programs, and only for them (§ 5 UWG)."""

import re
from collections.abc import Iterator

from plugins.catalog import Catalog, Problem
from plugins.catalog.passages import Passage
from plugins.publishing.outline import Outline
from plugins.publishing.passages import passages

CLAIM = re.compile(
    r"(?<!\bnicht )(?<!\bnicht mehr )(?<!\bnoch nicht )\b(?:akkreditiert|(?:meine[rn]?|unsere[rn]?) Akkreditierung)",
    re.IGNORECASE,
)
NAMED = re.compile(r"(?:\b(?:für|in|im|bei|beim|von|vom|und|sowie|oder|Programm\w*)|,|»)\s*»([^«]+)«")
"""Names as the programs' own are written, where they say what something holds for."""
_CAPITAL = r"(?!Ihr(?:e[mnrs]?)?\b)[A-ZÄÖÜ]"
"""How a name begins; a visitor who is addressed politely is none."""
BARE = re.compile(rf"\b(?:für|und|sowie|Programm\w*)\s+({_CAPITAL}[a-zäöüß]+(?:es|e|er|en) {_CAPITAL}[\w-]+)")
"""Names without quotation marks: an adjective in capitals before its noun."""
CLAIMED_IN = {"data/consultant.yaml", "data/programs.yaml"}
"""Facts without which a claim can be neither right nor wrong."""
NUMBERS = {"zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "2": 2, "3": 3, "4": 4, "5": 5, "6": 6}
COUNTED = re.compile(rf"\b({'|'.join(NUMBERS)})\s+(?:[a-zäöüß]+\s+){{0,2}}Programmen?\b", re.IGNORECASE)
ALL_OF = re.compile(r"\b[Aa]lle[nr]?\s+(drei|vier|fünf|sechs)\b(?!\s+(?:[a-zäöüß]+\s+)?[A-ZÄÖÜ])")
BOTH = re.compile(r"\b[Bb]eide([nr]?)\b(?:\s+(?:[a-zäöüß]+e[nr]\s+)?([A-ZÄÖÜ]\w*))?")
"""„Beide“ with the noun that follows, if one does; else it speaks of what the paragraph is about."""
COUNTING = re.compile(r"(?i)\bbeide|programme|\balle[nr]? ")
"""Without one of these no sentence counts programs."""
ABOUT_PROGRAMS = re.compile(r"\bProgramm|»[^«]+«|akkreditier", re.IGNORECASE)


def check_claims(outline: Outline) -> Iterator[Problem]:
    """Give every sentence that claims an accreditation which the data lack, or counts programs wrongly."""
    unsure = {problem.place.file for problem in outline.loaded.problems}
    if unsure & CLAIMED_IN or not outline.catalog.programs:
        return
    for passage in passages(outline):
        if CLAIM.search(passage.text):
            yield from _unproven(passage, outline.catalog)
        if COUNTING.search(passage.text):
            yield from _miscounted(passage, outline.catalog)


def _unproven(passage: Passage, catalog: Catalog) -> Iterator[Problem]:
    proven = _accredited(catalog)
    others = [program.name for program in catalog.programs if program.name not in proven]
    for start, sentence in passage.sentences():
        if CLAIM.search(sentence):
            for index, name in _names(sentence, others):
                if name not in proven:
                    message = f"„akkreditiert“ für »{name}«, dazu steht in data/consultant.yaml keine Akkreditierung"
                    yield passage.problem(start + index, f"{message}; hier streichen oder dort eintragen (§ 5 UWG)")


def _names(sentence: str, others: list[str]) -> Iterator[tuple[int, str]]:
    """Give the names for which a sentence claims something, with their index, each once."""
    found = {match.start(1): match[1] for pattern in (NAMED, BARE) for match in pattern.finditer(sentence)}
    for name in others:
        found |= {match.start(): name for match in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", sentence)}
    yield from sorted(found.items())


def _accredited(catalog: Catalog) -> dict[str, None]:
    ids = {accreditation.program for accreditation in catalog.consultant.accreditations}
    return {program.name: None for program in catalog.programs if program.id in ids}


def _miscounted(passage: Passage, catalog: Catalog) -> Iterator[Problem]:
    programs, accredited = len(catalog.programs), len(_accredited(catalog))
    for start, sentence in passage.sentences():
        claims = CLAIM.search(sentence) is not None
        for index, said, number in _counts(sentence, passage.text):
            if claims and number != accredited:
                message = f"„{said}“, aber in data/consultant.yaml {_stand(accredited, 'Akkreditierung', 'en')}"
                yield passage.problem(start + index, f"{message}; den Satz anpassen (§ 5 UWG)")
            elif not claims and number != programs:
                message = f"„{said}“, aber in data/programs.yaml {_stand(programs, 'Programm', 'e')}"
                yield passage.problem(start + index, f"{message}; den Satz anpassen")


def _counts(sentence: str, around: str) -> Iterator[tuple[int, str, int]]:
    """Give every number of programs that a sentence names: its index, its words, and the number."""
    about_programs = ABOUT_PROGRAMS.search(around) is not None
    for pattern, meant in ((COUNTED, True), (ALL_OF, about_programs)):
        for match in pattern.finditer(sentence) if meant else ():
            yield match.start(), match[0], NUMBERS[match[1].lower()]
    for match in BOTH.finditer(sentence):
        if match[2].startswith("Programm") if match[2] else about_programs:
            yield match.start(), match[0], 2


def _stand(count: int, one: str, ending: str) -> str:
    if count == 1:
        return f"steht nur ein{'e' if one.endswith('ung') else ''} {one}"
    return f"stehen {count} {one}{ending}" if count else f"steht kein{'e' if one.endswith('ung') else ''} {one}"
