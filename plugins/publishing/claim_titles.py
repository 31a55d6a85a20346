"""What a sentence about her calls her in a program: „Ich arbeite als Prozessbegleiterin für »B«“."""

import re
from collections.abc import Iterator, Sequence

from plugins.catalog import Catalog
from plugins.catalog.program_names import as_quoted
from plugins.catalog.roles import stems_of
from plugins.publishing.other_claims import counted
from plugins.publishing.other_patterns import CHOSEN
from plugins.publishing.readings import Reading
from plugins.publishing.taken_back import is_taken_back
from plugins.publishing.title_patterns import titles, turned_titles
from plugins.publishing.unproven import Unproven
from plugins.publishing.whose_title import is_alone, is_hers

_ALWAYS = "begleit"
"""Who accompanies places or processes, whatever the data call her."""
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
        for pattern in turned_titles(self.stems, who):
            yield from ((found, found["role"]) for found in pattern.finditer(quoted))


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
