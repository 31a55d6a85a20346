"""Words that claim every program at once, where the data prove only some: „für alle Programme“, „für beide“."""

import re
from collections.abc import Iterator, Mapping, Sequence

from plugins.catalog.attributes import ATTRIBUTE
from plugins.catalog.program_names import named_in
from plugins.publishing import claim_words as words
from plugins.publishing.called_for_all import called_for_all
from plugins.publishing.clauses import Clause
from plugins.publishing.readings import Reading

Told = tuple[int, str]
"""Where words stand in a sentence, and what is wrong with them."""
Named = Sequence[tuple[int, str]]


class WholeClaims:
    """Finds in sentences what is claimed of all programs."""

    def __init__(self, names: Sequence[str], proven: Sequence[str]) -> None:
        self.names = names
        self.missing = {*names} - {*proven}

    def check(
        self, reading: Reading, follows: str, excepted: set[str], named: Mapping[Clause, Named]
    ) -> Iterator[Told]:
        """Give the words that claim every program, where one is neither proven nor excepted.

        ``named`` are the programs of each clause.
        """
        elsewhere = {name for clause in reading.clauses if not clause.holds for _, name in named[clause]}
        missing = self.missing - excepted - elsewhere
        if not missing or words.EXCEPT_SOME.search(reading.sentence):
            return
        patterns = [words.ALL, *([words.ALL_BUT] if excepted else [])]
        patterns += [words.ALL_THE_REST] if any(named_in(reading.affirmed, self.names)) else []
        for clause in (clause for clause in reading.clauses if clause.holds):
            rest = reading.sentence[clause.start :]
            before = "»" in reading.before or bool(named[clause]) or "»" in rest or rest.rstrip().endswith(":")
            for index, said in _all_in(clause, rest, patterns, names_before=before):
                yield index, self._lacking(said, missing)
        for found in called_for_all(reading, follows, len(self.names)):
            yield found.start("all"), self._lacking(found["all"], missing)

    def in_clause(self, clause: Clause, rest: str) -> Iterator[Told]:
        """Give the words of a clause that claim every program, with the ``rest`` of its sentence."""
        for index, said in _all_in(clause, rest, (words.ALL,)) if self.missing else ():
            yield index, self._lacking(said, self.missing)

    def _lacking(self, said: str, missing: set[str]) -> str:
        lacking = " und ".join(f"»{name}«" for name in self.names if name in missing)
        message = f"„{said}“, aber für {lacking} steht in data/consultant.yaml keine Akkreditierung"
        return f"{message}; den Satz anpassen oder dort eintragen (§ 5 UWG)"


def _all_in(
    clause: Clause, rest: str, patterns: Sequence[re.Pattern[str]], *, names_before: bool = False
) -> Iterator[Told]:
    for found in (found for pattern in patterns for found in pattern.finditer(clause.text)):
        pointing = names_before and words.POINTING.match(found[0])
        attribute = ATTRIBUTE.match(clause.word) and not words.ADMITTED.search(clause.text)
        attribute = attribute and not ATTRIBUTE.match(clause.text[found.end() :].lstrip())
        part = words.PART_OF.search(clause.text[: found.start()])
        if not (pointing or attribute or part or words.RESTRICTED.match(rest[found.end() :])):
            yield clause.start + found.start(), found[0]
