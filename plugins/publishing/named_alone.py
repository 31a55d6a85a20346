"""Sentences that name one of several programs, or of several accreditations, as if there were no other."""

import re
from collections.abc import Iterator, Sequence

from plugins.catalog import Catalog, Problem
from plugins.publishing.about_one import Spoken, names_in
from plugins.publishing.accredited import accredited

_NAME = r"»[^«]+«"
_HERS = re.compile(
    rf"\bIch begleite Orte,? (?:die am|im) Programm {_NAME} (?:teilnehmen\.|und bin dafür\b)"
    rf"|\bnimmt er am Programm {_NAME} teil\?"
)
"""Sentences that ``make new`` writes for one program."""
_TOWNS = re.compile(rf"\bHier stehen Orte, die am Programm {_NAME} teilnehmen\b")
_PROOF = r"(?:akkreditiert|anerkannt|zugelassen)"
_ACCREDITED = re.compile(
    rf"\b[Ii]ch bin\b.*\b{_PROOF}\b|\bbin ich\b.*\b{_PROOF}\b|\bhat mich\b.*\b{_PROOF}\b|\bMeine Akkreditierung\b"
)
_HELD_BACK = re.compile(r"\b(?:nicht|kein\w*|ohne|bald|auch|beantragt|weitere\w?)\b")
_DATED = re.compile(r"\b(?:[Ss]eit|[Aa]b|[Bb]is)\b[^,;]*\b(?:19|20)\d\d\b")
"""What holds for one of them alone; only the text about all accreditations has it for each."""
_SEVERAL = re.compile(r"\b[Bb]eide[nr]?\b|\bProgrammen?\b|\bAkkreditierungen\b")

_ABOUT_ALL = "content/akkreditierung/"


def named_alone(page: Sequence[Spoken], catalog: Catalog) -> Iterator[Problem]:
    """Tell the sentences of a page that name one program alone."""
    for one in page:
        for found in (*_HERS.finditer(one.passage.text), *_of_towns(one.passage.text, catalog)):
            message = f"„{found[0]}“ nennt ein Programm, und in data/programs.yaml stehen {len(catalog.programs)}"
            yield one.passage.problem(found.start(), f"{message}; gilt es auch für ein anderes, es dazuschreiben")
    yield from _accredited_for_one(page, catalog)


def _of_towns(text: str, catalog: Catalog) -> Iterator[re.Match[str]]:
    shown = {part.program for town in catalog.towns for part in town.participations}
    names = {program.name for program in catalog.programs if program.id in shown}
    return (found for found in _TOWNS.finditer(text) if names - names_in(found[0], [*names]))


def _accredited_for_one(page: Sequence[Spoken], catalog: Catalog) -> Iterator[Problem]:
    """Tell the first sentence that names an accreditation, where its page is silent about others."""
    hers = accredited(catalog)
    missing = [name for name in hers if not any(names_in(one.passage.text, [name]) for one in page)]
    for one in page if missing and not any(_SEVERAL.search(one.passage.text) for one in page) else ():
        for start, sentence in () if one.headed or one.passage.quoted else one.passage.sentences():
            is_of_one = _DATED.search(sentence) and not one.passage.place(start).file.startswith(_ABOUT_ALL)
            if names_in(sentence, hers) and _says_accredited(sentence) and not is_of_one:
                others = ", ".join(f"»{name}«" for name in missing)
                message = f"der Text nennt nicht alle Ihre Akkreditierungen (data/consultant.yaml); es fehlt {others}"
                yield one.passage.problem(start, f"{message}; dazuschreiben, wenn dieser Satz auch dafür gilt")
                return


def _says_accredited(sentence: str) -> bool:
    return bool(_ACCREDITED.search(sentence)) and not (_HERS.search(sentence) or _HELD_BACK.search(sentence))
