"""What was imported once (``data/.imported``): it never comes again, whatever has become of it here."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from plugins.workshop.importing.old_site import OldText

FILE = "data/.imported"
NOTE = (
    "# Was „make import“ übernommen hat: Website, Art, Nummer dort, Datei oder Adresse hier, bei Texten auch Tag, Name "
    "und Titel dort. Nicht ändern."
)
What = Literal["text", "file", "redirect", "page", "footer"]


@dataclass(frozen=True)
class Kept:
    """What came from where: the site, what it is, its number there, and its path or address here.

    Of a text also what tells it from another with its number: two websites at one address number their texts alike.
    """

    site: str
    what: What
    number: str
    here: str
    day: str = ""
    name: str = ""
    title: str = ""

    def is_of(self, text: OldText) -> bool:
        """Tell whether this is a text: it has its day, and its name or its title."""
        if not (self.day or self.name or self.title):
            return True
        day, name, title = marks(text)
        alike = (self.name, self.title) == (name, title) or bool(name and self.name == name)
        return (alike or bool(title and self.title == title)) and (self.day == day or "" in {self.day, day})


def marks(text: OldText) -> tuple[str, str, str]:
    """Give the day, the name and the title of a text; that of a draft, or one that nobody knows, is no day."""
    return "" if text.draft or text.undated else str(text.day), _plain(text.name), _plain(text.title)


def read_kept(root: Path) -> tuple[Kept, ...]:
    """Give all that was imported; lines that cannot be read are passed over."""
    path = root / FILE
    lines = path.read_text(encoding="utf-8").split("\n") if path.is_file() else []
    fields = [line.rstrip("\r").split("\t") for line in lines if not line.startswith("#")]
    return tuple(Kept(*one) for one in fields if len(one) in {4, 7})  # type: ignore[arg-type]


def written_kept(kept: Iterable[Kept]) -> str:
    """Give the file that holds what was imported."""
    lines = ("\t".join(map(_plain, _columns(one))) for one in kept)
    return "\n".join((NOTE, *lines, ""))


def _columns(one: Kept) -> tuple[str, ...]:
    """Give the columns of a line, those of a text alone only if it has them."""
    there = (one.day, one.name, one.title)
    return (one.site, one.what, one.number, one.here, *(there if any(there) else ()))


def finder(kept: Iterable[Kept], site: str) -> Callable[[OldText], str]:
    """Give what finds the file as which a text came before, or nothing."""
    known: dict[str, list[Kept]] = {}
    for one in kept:
        if one.site == _plain(site) and one.what == "text":
            known.setdefault(one.number, []).append(one)
    return lambda text: next((one.here for one in known.get(_plain(text.number), ()) if one.is_of(text)), "")


def places(kept: Iterable[Kept], site: str, what: What) -> Mapping[str, str]:
    """Give where things of a site are here, by their number there."""
    return {_plain(one.number): one.here for one in kept if one.site == _plain(site) and one.what == what}


def _plain(text: str) -> str:
    return " ".join(text.split())
