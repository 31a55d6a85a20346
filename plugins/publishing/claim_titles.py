"""What a sentence about her calls her in a program: „Ich arbeite als Prozessbegleiterin für »B«“."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from plugins.catalog import Catalog
from plugins.catalog.program_names import as_quoted
from plugins.catalog.roles import stems_of
from plugins.publishing.other_claims import counted
from plugins.publishing.other_patterns import CHOSEN
from plugins.publishing.page_claims import as_named
from plugins.publishing.readings import Reading
from plugins.publishing.taken_back import is_taken_back
from plugins.publishing.title_patterns import POINTED, listed_title, titles, turned_titles
from plugins.publishing.unproven import Unproven
from plugins.publishing.whose_title import fits_form, is_alone, is_hers

_ALWAYS = "begleit"
"""Who accompanies places or processes, whatever the data call her."""
_OPEN = re.compile(
    r"\s(?P<lead>für|in|bei)(?:\s+(?:die|den|diesen?|folgenden?|zwei|drei|vier|fünf|sechs))*(?:\s+Programmen?)?[\s:*_–—-]*$"
)
_THERE = re.compile(r"\b[Dd]ort\b")
Told = tuple[int, str]
Title = tuple[re.Match[str], str]
"""What stands there, with the programs as „where“, and the word for her in it."""


class Titles:
    """Finds in sentences what she is called: her roles in the data, and not her profession."""

    def __init__(self, catalog: Catalog) -> None:
        consultant = catalog.consultant
        roles = stems_of((consultant.role, *(one.role for one in consultant.accreditations)))
        self.stems = "|".join(sorted({_ALWAYS, *map(re.escape, roles - stems_of((consultant.profession,)))}))
        self.owner, self.form = re.escape(consultant.name), consultant.form
        self.telling = re.compile(rf"{self.stems}|offiziell|{CHOSEN}", re.IGNORECASE)

    def of_her(self, reading: Reading, follows: str, names: Sequence[str], *, alone: bool) -> Iterator[Title]:
        """Give what a sentence calls her, but for what it asks or takes back.

        Where it stands ``alone``, as a heading or an entry, it may do so without a word of her.
        """
        sentence = reading.sentence
        if sentence.rstrip().endswith("?") or not self.telling.search(sentence):
            return
        they = "|[Ss]ie|[Ee]r" if re.search(self.owner, reading.before) else ""
        who = rf"(?:[Ii]ch|[Ww]ir|{self.owner}{they})"
        for found, role in self._found(as_quoted(sentence, names), who, alone=alone):
            if not is_taken_back(sentence, follows, *found.span()):
                yield found, role

    def _found(self, quoted: str, who: str, *, alone: bool) -> Iterator[Title]:
        for found in titles(self.stems).finditer(quoted):
            before, behind, role = quoted[: found.start()], quoted[found.end() :], found["chosen"] or found["role"]
            if is_hers(before, behind, who, self.owner) or (alone and is_alone(role, before, behind, self.form)):
                yield found, role
        listed = listed_title(self.stems).fullmatch(quoted) if alone else None
        if listed and fits_form(listed["role"], self.form):
            yield listed, listed["role"]
        for pattern in turned_titles(self.stems, who):
            yield from ((found, found["role"]) for found in pattern.finditer(quoted))

    def leads_on(self, text: str) -> str | None:
        """Give what a text calls her in programs that a list behind it names, if it ends so."""
        sentence = re.split(r"(?<=[.!?])\s+", text.strip())[-1]
        if not _OPEN.search(sentence):
            return None
        reading = Reading(0, _OPEN.sub(r" \g<lead> »·«", sentence), ())
        return next((role for _, role in self.of_her(reading, "", (), alone=True)), None)


def pointing(reading: Reading) -> Reading | None:
    """Give what a sentence reads like with a name for each word that points to a program elsewhere, if it has one."""
    named = _pointing(reading.sentence)
    return None if named == reading.sentence else replace(reading, sentence=named)


@lru_cache(maxsize=4096)
def _pointing(sentence: str) -> str:
    return as_named(_THERE.sub("»··«", sentence))


def pointed_in(reading: Reading, follows: str, titles: Titles, told: Unproven, program: str) -> Iterator[Told]:
    """Give where a ``pointing`` sentence calls her so in the program it means: „Ich bin dort Prozessbegleiterin.“."""
    for found, role in titles.of_her(reading, follows, told.known, alone=False):
        message = told.message(role, program) if re.search(POINTED, found["where"]) else None
        if message:
            yield found.start("role"), message


def titled_in(reading: Reading, follows: str, titles: Titles, told: Unproven, *, alone: bool) -> Iterator[Told]:
    """Give the programs in which a sentence calls her what she is not there by the data."""
    for found, role in titles.of_her(reading, follows, told.known, alone=alone):
        start, end = found.span("where")
        for index, _, name in told.named_in(reading.sentence):
            message = told.message(role, name) if start <= index < end else None
            if message:
                yield index, message
        yield from counted(reading.sentence[:end], start, told)


def calls_her(reading: Reading, follows: str, catalog: Catalog) -> bool:
    """Tell whether a sentence calls her so in programs, whose number may be less than all."""
    names = [program.name for program in catalog.programs]
    return any(Titles(catalog).of_her(reading, follows, names, alone=True))
