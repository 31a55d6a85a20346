"""Check what the owner claims of herself: accredited for programs of which her data say so (§ 5 UWG)."""

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
ADMITTED = re.compile(r"(?<!\bnicht )\b(?:anerkannt|zugelassen)\b")
"""The same in simpler words; it counts where it points back to a name."""
MEANT = re.compile(r"(?i)\b(?:dafür|hierfür|für (?:beide|alle|sie|diese|dieses)|in (?:beiden|allen|diesen|diesem))\b")
"""What points to the names in the sentence before."""
OF_HERSELF = re.compile(r"\b(?:[Ii]ch|[Mm]ich|[Ww]ir|[Uu]ns)\b")
DENIED = re.compile(r"\b(?:nicht|keine?)\b")
_BEFORE_NAME = r"\b(?:für|in|im|bei|beim|von|vom|und|sowie|oder|Programm\w*)|,"
NAMED = re.compile(rf"(?:{_BEFORE_NAME}|»)\s*»([^«]+)«")
"""Names as the programs' own are written, where they say what something holds for."""
NAMED_BEFORE = re.compile(rf"(?:{_BEFORE_NAME}|:)\s*»([^«]+)«")
"""The same in a sentence to which the next one points."""
_CAPITAL = r"(?!Ihr(?:e[mnrs]?)?\b)[A-ZÄÖÜ]"
"""How a name begins; a visitor who is addressed politely is none."""
BARE = re.compile(rf"\b(?:für|und|sowie|Programm\w*)\s+({_CAPITAL}[a-zäöüß]+(?:es|e|er|en) {_CAPITAL}[\w-]+)")
"""Names without quotation marks: an adjective in capitals before its noun."""


def check_claims(outline: Outline) -> Iterator[Problem]:
    """Give every program for which a sentence claims an accreditation that the data lack."""
    if not facts_hold(outline):
        return
    for passage in passages(outline):
        if CLAIM.search(passage.text) or ADMITTED.search(passage.text):
            yield from _unproven(passage, outline.catalog)


def facts_hold(outline: Outline) -> bool:
    """Tell whether the facts are sound without which a claim can be neither right nor wrong."""
    unsure = {problem.place.file for problem in outline.loaded.problems}
    return not unsure & {"data/consultant.yaml", "data/programs.yaml"} and bool(outline.catalog.programs)


def accredited(catalog: Catalog) -> tuple[str, ...]:
    """Give the names of the programs for which the data have an accreditation."""
    ids = {accreditation.program for accreditation in catalog.consultant.accreditations}
    return tuple(program.name for program in catalog.programs if program.id in ids)


def _unproven(passage: Passage, catalog: Catalog) -> Iterator[Problem]:
    proven = accredited(catalog)
    others = [program.name for program in catalog.programs if program.name not in proven]
    begin, before = 0, ""
    for start, sentence in passage.sentences():
        claimed = (*_claimed(sentence, others, start), *_claimed_before(sentence, before, others, begin))
        for index, claim, name in claimed:
            if name not in proven:
                message = f"„{claim}“ für »{name}«, dazu steht in data/consultant.yaml keine Akkreditierung"
                yield passage.problem(index, f"{message}; hier streichen oder dort eintragen (§ 5 UWG)")
        begin, before = start, sentence


def _claimed(sentence: str, others: list[str], start: int) -> Iterator[tuple[int, str, str]]:
    """Give the names for which a sentence claims something, each once: the index, the word that claims, the name."""
    if CLAIM.search(sentence):
        found = {match.start(1): match[1] for pattern in (NAMED, BARE) for match in pattern.finditer(sentence)}
        for name in others:
            found |= {match.start(): name for match in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", sentence)}
        yield from ((start + index, "akkreditiert", name) for index, name in sorted(found.items()))


def _claimed_before(sentence: str, before: str, others: list[str], start: int) -> Iterator[tuple[int, str, str]]:
    """Give the names in the sentence before that are meant: „Dafür bin ich akkreditiert.“."""
    claim = CLAIM.search(sentence) or ADMITTED.search(sentence)
    if claim and _points_back(sentence):
        found = {match.start(1): match[1] for match in NAMED_BEFORE.finditer(before)}
        for name in others:
            found |= {match.start() + 1: name for match in re.finditer(re.escape(f"»{name}«"), before)}
        yield from ((start + index, claim[0], name) for index, name in sorted(found.items()))


def _points_back(sentence: str) -> bool:
    """Tell whether a sentence speaks of her and of what the one before it names, and denies nothing."""
    about_before = MEANT.search(sentence) and "»" not in sentence
    return bool(about_before and OF_HERSELF.search(sentence) and not DENIED.search(sentence))
