"""What calls her accredited, and says so of every program: „Akkreditierte Prozessbegleiterin in allen Programmen“."""

import re
from collections.abc import Iterator

from plugins.catalog.attributes import ATTRIBUTE, looks_on
from plugins.catalog.program_names import ALL
from plugins.publishing import claim_words as words
from plugins.publishing.clauses import Clause
from plugins.publishing.program_counts import NUMBERS
from plugins.publishing.readings import Reading

_NUMBERED = rf"\b[Aa]lle[nr]?\s+(?P<number>{'|'.join(NUMBERS)})\s+Programmen?\b"
_FOR_ALL = re.compile(rf"\b(?:[Ff]ür|[Ii]n|[Bb]ei)\s+(?P<all>{ALL}|{_NUMBERED})")
_NOUN = r"(?:[a-zäöüß]+e[nrs]?\s+)*[A-ZÄÖÜ][\w-]+(?:\s+[A-ZÄÖÜ][\w-]+)?"
_LIST = rf"(?:(?:{_NOUN},\s+)*{_NOUN}\s+(?:und|sowie|oder)\s+)?{_NOUN}"
_TITLE = re.compile(rf"\w*\s+{_NOUN}(?:\s+(?:und|sowie)\s+{_NOUN})?(?:\s+(?:für|von|in|aus)\s+{_LIST})?,?\s+")
"""All that may stand from the attribute to the programs where they belong to what she is called."""
_TITLE_END = re.compile(r"\s*(?:[.,;:!()|]|[–—-]\s|$|und\s+[A-ZÄÖÜ])")
_WORK = r"(?:begleite|unterstütze|moderiere|berate|arbeite|helfe|bin|darf|kann)n?"
_WORKS = re.compile(rf"\b{_WORK}\s+(?:ich|wir)\b|\b(?:[Ii]ch|[Ww]ir)\s+(?:{_WORK}|sind)\b")
_DONE = r"(?:tätig|aktiv|unterwegs|dabei|da|für Sie da|arbeiten|begleiten|unterstützen|moderieren|beraten|helfen)"
_WORK_END = re.compile(
    rf"(?:\s+(?:gern\s+)?{_DONE})?\s*(?:[.,;!()]|[–—-]\s|$)|\s+(?:\w+\s+)?als\s|\s+{_WORK}\s+(?:ich|wir)\b"
)
_LISTED = re.compile(rf"(?:,\s+{_NOUN})*\s+(?:und|sowie|oder)\s+{_NOUN}\s+")
"""How nouns go on that are split from their clause: „, Dörfer und Vereine“."""
_LIMITED = re.compile(r"»|\bProgrammen?\b|\bBüros?\b|büros?\b")
"""What beside the programs says for which she is accredited, or whom she only works with."""


def called_for_all(reading: Reading, follows: str, total: int) -> Iterator[re.Match[str]]:
    """Give the words of every program where an attribute or what she does as one so called is said to hold for it.

    „Alle drei“ are all where so many are the ``total``; in one clause with the attribute their number says it.
    """
    called = tuple(one for one in reading.clauses if _calls(one))
    if len(called) != 1 or any(one.claim and not (one.joined or _calls(one)) for one in reading.clauses):
        return
    (clause,) = called
    for found in _FOR_ALL.finditer(reading.sentence):
        if _is_all(found, clause, total) and not words.RESTRICTED.match(reading.sentence[found.end() :]):
            end = next(one.end for one in reading.clauses if found.start() < one.end)
            said = Clause(clause.start, reading.sentence[clause.start : end], clause.claim, True)
            if _belongs(found, said) or (not words.STRONG.search(follows) and _is_work(found, said, clause.end)):
                yield found


def _calls(clause: Clause) -> bool:
    """Tell whether a clause says by an attribute that she is accredited."""
    return bool(clause.claim and clause.holds and not clause.joined and ATTRIBUTE.match(clause.claim[0]))


def _is_all(found: re.Match[str], clause: Clause, total: int) -> bool:
    """Tell whether words mean every program, and no number in the same clause says so too."""
    return not found["number"] or (NUMBERS[found["number"]] == total and found.start() >= clause.end)


def _belongs(found: re.Match[str], said: Clause) -> bool:
    """Tell whether the words belong to what she is called, and nothing more is said of them."""
    begin, start = said.claim.start() if said.claim else 0, found.start() - said.start
    title = _TITLE.fullmatch(said.text, begin, start) if start > begin else None
    return bool(title and _TITLE_END.match(said.text, found.end() - said.start))


def _is_work(found: re.Match[str], said: Clause, end: int) -> bool:
    """Tell whether her clause, which ends there or in a list, says that she works so called in every program."""
    before, behind = said.text[: max(found.start() - said.start, 0)], said.text[found.end() - said.start :]
    listed = _LISTED.fullmatch(before, end - said.start) if found.start() >= end else True
    if found.start() < said.start or not (listed and _WORKS.search(said.text) and _WORK_END.match(behind)):
        return False
    return not (_LIMITED.search(f"{before} {behind}") or looks_on(said.claim, before))
