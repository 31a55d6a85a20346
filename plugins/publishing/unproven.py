"""Say that the data have no accreditation for what a text claims one for (§ 5 UWG)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from plugins.catalog import Problem
from plugins.catalog.passages import Passage
from plugins.catalog.problems import slip_of
from plugins.publishing.listed_names import Listed

NONE, SOME = "dazu steht in data/consultant.yaml keine Akkreditierung", "hier streichen oder dort eintragen"
UNKNOWN = "hier streichen oder dort und das Programm selbst in data/programs.yaml eintragen"
RENAMED = "oder, wenn das Programm nicht mehr so heißt, hier seinen neuen Namen schreiben"


@dataclass(frozen=True)
class Unproven:
    """The programs of the data by name, and those of them for which there is an accreditation."""

    names: Sequence[str]
    proven: Sequence[str]

    def message(self, word: str, name: str) -> str | None:
        """Say what is wrong with a word that claims something for a name; None if it is proven."""
        if name in self.proven:
            return None
        meant = slip_of(name, self.names)
        if name in self.names:
            remedy = SOME
        else:
            remedy = f"meinten Sie »{meant}«? Sonst {UNKNOWN}" if meant else f"{UNKNOWN}, {RENAMED}"
        return f"„{word}“ für »{name}«, {NONE}; {remedy} (§ 5 UWG)"

    def problems(self, passage: Passage, one: Listed, word: str, begin: int = 0) -> Iterator[Problem]:
        """Give what is wrong with a name that begins behind so many signs of a passage."""
        message = self.message(word, one.name)
        yield from (passage.problem(begin + one.start, message),) if message else ()
