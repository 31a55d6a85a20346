"""What a text is about: pages, sections and lists of one program, whose sentences need not name it again."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from plugins.catalog import Catalog
from plugins.catalog.passages import Passage
from plugins.catalog.program_names import foreign_in
from plugins.publishing.content_folder import ARTICLE_FOLDER
from plugins.publishing.outline import TEXT_FOLDERS
from plugins.publishing.passages import passages_of
from plugins.publishing.words import Word

_APART = (f"{TEXT_FOLDERS['programs']}/", f"{ARTICLE_FOLDER}/")
"""Texts about a program of their own, and those that may speak of the program of an evening."""


@dataclass(frozen=True)
class Spoken:
    """A passage with what it goes on from: the words before its list, and whether its heading names a program."""

    passage: Passage
    lead: str = ""
    headed: bool = False

    @property
    def around(self) -> str:
        """The passage with the words that lead to it."""
        return f"{self.lead} {self.passage.text}"


def is_about_one(word: Word, catalog: Catalog) -> bool:
    """Tell whether a text is about one program, by its folder, its record or its title."""
    titled = names_in(word.matter.title or "", [program.name for program in catalog.programs])
    return word.path.startswith(_APART) or word.path in _texts_of_one(catalog) or len(titled) == 1


def names_in(text: str, names: Sequence[str]) -> set[str]:
    """Give the programs that a text names beyond doubt."""
    return {name for _, _, name in foreign_in(text, names)}


def spoken(word: Word, names: Sequence[str]) -> Iterator[Spoken]:
    """Give the passages of a text; deeper headings, which begin further to the right, stay below the one that names."""
    lead, level = "", 0
    for passage in passages_of([word]):
        if passage.sign == "#":
            depth = passage.place(0).column
            level = depth if names_in(passage.text, names) else level if depth > level else 0
        lead = lead if passage.sign == "-" else ""
        yield Spoken(passage, lead, level > 0)
        lead = lead or (passage.text if passage.text.endswith(":") else "")


def _texts_of_one(catalog: Catalog) -> Collection[str]:
    """Give the paths of the texts about a service or a town that belongs to one program."""
    services = (("services", one.id, set(one.programs)) for one in catalog.services)
    towns = (("towns", one.id, {part.program for part in one.participations}) for one in catalog.towns)
    return {f"{TEXT_FOLDERS[kind]}/{name}.md" for kind, name, programs in (*services, *towns) if len(programs) == 1}
