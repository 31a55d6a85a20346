"""Say that the data have no accreditation for what a text claims one for (§ 5 UWG)."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from plugins.catalog import Problem
from plugins.catalog.passages import Passage
from plugins.catalog.problems import slip_of
from plugins.catalog.program_names import alike, named_in, whole_in
from plugins.publishing.listed_names import Listed

NONE, SOME = "dazu steht in data/consultant.yaml keine Akkreditierung", "hier streichen oder dort eintragen"
UNKNOWN = "hier streichen oder dort und das Programm selbst in data/programs.yaml eintragen"
RENAMED = "oder, wenn das Programm nicht mehr so heißt, hier seinen neuen Namen schreiben"


@dataclass(frozen=True)
class Unproven:
    """The programs of the data by name, and those of them for which there is an accreditation.

    ``elsewhere`` are programs that the site does not show, and that everybody knows by their name all the same;
    ``by_now`` gives the name of a program by an old one.
    """

    names: Sequence[str]
    proven: Sequence[str]
    elsewhere: Sequence[str] = ()
    by_now: Callable[[str], str | None] = lambda _: None

    @cached_property
    def known(self) -> tuple[str, ...]:
        """All names of programs."""
        return (*self.names, *self.elsewhere)

    def named_in(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Give where a text names a program: from, to, and its name."""
        yield from named_in(text, self.names)
        yield from whole_in(text, self.elsewhere)

    def message(self, word: str, name: str) -> str | None:
        """Say what is wrong with a word that claims something for a name; None if it is proven."""
        if name in self.proven:
            return None
        if now := self.by_now(name):
            return f"„{word}“ für »{name}«, und das heißt in data/programs.yaml jetzt »{now}«; auch hier so schreiben"
        slip = slip_of(name, self.names)
        meant = slip or alike(name, self.names)
        if name in self.names:
            remedy = SOME
        elif name in self.elsewhere:
            remedy = UNKNOWN
        else:
            remedy = f"{f'meinten Sie »{meant}«? Sonst ' if meant else ''}{UNKNOWN}{'' if slip else f', {RENAMED}'}"
        return f"„{word}“ für »{name}«, {NONE}; {remedy} (§ 5 UWG)"

    def problems(self, passage: Passage, one: Listed, word: str, begin: int = 0) -> Iterator[Problem]:
        """Give what is wrong with a name that begins behind so many signs of a passage."""
        message = self.message(word, one.name)
        yield from (passage.problem(begin + one.start, message),) if message else ()
