"""Sentences read one after the other, each with what it claims by itself or as the one before it goes on."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from plugins.catalog.ellipsis import goes_on
from plugins.catalog.passages import Passage
from plugins.catalog.program_names import as_quoted
from plugins.publishing import claim_words as words
from plugins.publishing.clauses import Clause, claim_in, read_clauses

_ASKED = re.compile(r"^\W*(?:(?:Sind|Haben) (?:Sie|wir)|(?:Bin|Habe) ich)\b[^?]*\?\W*$")
_YES = re.compile(r"^\W*Ja\b(?!\W+(?:und nein|aber|doch)\b)")


@dataclass(frozen=True)
class Reading:
    """A sentence and where it begins, its clauses, and the sentence before it in the same passage.

    ``asked`` is the question to which it says yes.
    """

    start: int
    sentence: str
    clauses: tuple[Clause, ...]
    previous: "Reading | None" = None
    asked: Clause | None = None

    @property
    def before(self) -> str:
        """What the sentence before says."""
        return self.previous.sentence if self.previous else ""

    @property
    def affirmed(self) -> str:
        """What the sentence says holds of her, and the one before it."""
        own = " ".join(clause.text for clause in self.clauses if clause.holds)
        return f"{self.previous.affirmed} {own}" if self.previous else own


class Reader:
    """Reads passages in their order; ``leading`` is a claim that the next sentence may go on with.

    It goes on in the next paragraph or entry if the one that made it is ``open``: „Wofür ich akkreditiert bin:“.
    """

    def __init__(self, names: Sequence[str]) -> None:
        self.names = names
        self.leading: Clause | None = None
        self.open = False

    def read(self, passage: Passage) -> tuple[Reading, ...]:
        """Read the sentences of a passage; an entry with the noun says for itself what it claims."""
        if self.leading and words.NOUN.search(passage.text) and not self.leading.text.rstrip().endswith((":", "?")):
            self.leading = None
        readings = tuple(self._read(passage))
        if not self.open:
            self.leading = None
        return readings

    def _read(self, passage: Passage) -> Iterator[Reading]:
        previous: Reading | None = None
        for start, sentence in passage.sentences():
            clauses, asked = self._clauses(sentence), self.leading if self._affirms(sentence) else None
            if not (self.leading and clauses[0].joined and not claim_in(sentence, sentence)):
                self.leading = _leading(sentence, clauses)
                self.open = passage.text.rstrip().endswith((":", "?")) or "." not in passage.text
            previous = Reading(start, sentence, clauses, previous, asked)
            yield previous

    def _affirms(self, sentence: str) -> bool:
        """Tell whether a sentence says yes, and no more of its own, to „Sind Sie … akkreditiert?“."""
        if not (self.leading and _ASKED.match(self.leading.text) and _YES.match(sentence)):
            return False
        return goes_on(sentence) and not words.DENIAL.search(f"{self.leading.text} {sentence}")

    def _clauses(self, sentence: str) -> tuple[Clause, ...]:
        """Give the clauses of a sentence, in which names are the same with marks as without."""
        if not (self.leading or words.CLAIMING.search(sentence)):
            return (Clause(0, sentence),)
        clauses = read_clauses(as_quoted(sentence, self.names), self.leading)
        return tuple(replace(one, text=_unmarked(one.text, sentence[one.start : one.end])) for one in clauses)


def _unmarked(text: str, written: str) -> str:
    return "".join(sign if mark in "»«" else mark for mark, sign in zip(text, written, strict=True))


def _leading(sentence: str, clauses: tuple[Clause, ...]) -> Clause | None:
    """Give the claim that the next sentence may go on with: „Wofür ich akkreditiert bin:“; a question denies it."""
    asked = claim_in(sentence, sentence) if sentence.rstrip().endswith("?") else None
    if asked:
        return Clause(0, sentence, asked, re.match(r"\W*(?:Wofür|Für welche|In welche|Wo)\b", sentence) is not None)
    return next((clause for clause in reversed(clauses) if clause.claim), None)
