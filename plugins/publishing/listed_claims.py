"""What lists claim: „Ich bin akkreditiert für:“ and below it the names, or „Akkreditierungen“ as their heading."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from plugins.catalog import Problem
from plugins.catalog.passages import Passage
from plugins.publishing import claim_words as words
from plugins.publishing.claim_leads import is_title, keeps, leads_on, of_programs
from plugins.publishing.claim_tables import claimed_in_rows
from plugins.publishing.claim_titles import Titles
from plugins.publishing.listed_names import Listed, counted, is_alone, listed_in, says_no_more
from plugins.publishing.unproven import Unproven

_COLON = re.compile(r":\s+")
_OWN = re.compile(
    r"[\s:,(–—-]*(?:(?:dort|hier|dafür|da|bin|ich|auch|seit|ab|als|(?:19|20)\d\d|[A-ZÄÖÜ]\w*(?:begleit|berat|moderat)\w*)\s+)*"
    r"(?P<word>akkreditiert(?:e[rn]?\s+[A-ZÄÖÜ]\w*)?)(?:\s+(?:seit|ab|als|worden|im|(?-i:[A-ZÄÖÜ])\w+|(?:19|20)\d\d))*[\s).!]*",
    re.IGNORECASE,
)
"""What an entry says of the name before it."""


@dataclass(frozen=True)
class _Lead:
    word: str
    text: str
    strict: bool
    """The name of an entry stands alone, for nobody said that all of them are programs."""


def listed_claims(passages: Iterable[Passage], told: Unproven, titles: Titles) -> Iterator[Problem]:
    """Give what lists and tables claim for programs that the data lack; what others say is hidden in ``passages``."""
    lead, entries = None, list[Passage]()
    heading = before = ""
    for passage in passages:
        if passage.sign == "-" and lead:
            entries.append(passage)
            continue
        yield from _in_list(lead, entries, told)
        yield from claimed_in_rows(passage, before, told) if passage.sign == "|" else _in_line(passage, told)
        lead, entries = _lead(passage, lead, titles), []
        heading = passage.text if passage.sign == "#" else heading
        before = passage.text if passage.text.rstrip().endswith(":") else heading
    yield from _in_list(lead, entries, told)


def _lead(passage: Passage, before: _Lead | None, titles: Titles) -> _Lead | None:
    word = None if passage.sign in (">", "|") else leads_on(passage.text) or titles.leads_on(passage.text)
    if word:
        return _Lead(word, passage.text, strict=is_title(passage.text))
    return before if before and before.strict and not passage.sign and keeps(passage.text) else None


def _in_list(lead: _Lead | None, entries: Sequence[Passage], told: Unproven) -> Iterator[Problem]:
    if not lead:
        return
    found = [_claimed(passage.text, told.known, strict=lead.strict) for passage in entries]
    for number, one in counted(found, of_programs=of_programs(lead.text)):
        yield from told.problems(entries[number], one, lead.word)


def _claimed(text: str, names: Sequence[str], *, strict: bool) -> tuple[Listed, ...]:
    found, rest = listed_in(text, names)
    return found if (is_alone if strict else says_no_more)(rest) and not words.DENIAL.search(text) else ()


def _in_line(passage: Passage, told: Unproven) -> Iterator[Problem]:
    """Give what a line claims that has its names behind a colon, or before the word that claims."""
    if not words.CLAIMING.search(passage.text):
        return
    for start, sentence in passage.sentences():
        colon = _COLON.search(sentence)
        word = leads_on(sentence[: colon.start()]) if colon else None
        if colon and word:
            entry = _claimed(sentence[colon.end() :].rstrip(" ."), told.known, strict=False)
            for _, one in counted([entry], of_programs=of_programs(sentence[: colon.start()])):
                yield from told.problems(passage, one, word, start + colon.end())
    found, rest = listed_in(passage.text, told.known)
    own = _OWN.fullmatch(rest) if found else None
    for one in found if own else ():
        yield from told.problems(passage, one, own["word"].split()[0] if own else "") if one.sure else ()
