"""What was imported once (``data/.imported``): it never comes again, whatever has become of it here."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

FILE = "data/.imported"
NOTE = "# Was „make import“ übernommen hat: Website, Art, Nummer dort, Datei oder Adresse hier. Nicht ändern."
What = Literal["text", "file", "redirect", "page", "footer"]


@dataclass(frozen=True)
class Kept:
    """What came from where: the site, what it is, its number there, and its path or address here."""

    site: str
    what: What
    number: str
    here: str


def read_kept(root: Path) -> tuple[Kept, ...]:
    """Give all that was imported; lines that cannot be read are passed over."""
    path = root / FILE
    lines = path.read_text(encoding="utf-8").splitlines() if path.is_file() else []
    fields = [line.split("\t") for line in lines if not line.startswith("#")]
    return tuple(Kept(one[0], one[1], one[2], one[3]) for one in fields if len(one) == 4)  # type: ignore[arg-type]


def written_kept(kept: Iterable[Kept]) -> str:
    """Give the file that holds what was imported."""
    lines = ("\t".join(map(_plain, (one.site, one.what, one.number, one.here))) for one in kept)
    return "\n".join((NOTE, *lines, ""))


def places(kept: Iterable[Kept], site: str, what: What) -> Mapping[str, str]:
    """Give where things of a site are here, by their number there."""
    return {_plain(one.number): one.here for one in kept if one.site == _plain(site) and one.what == what}


def _plain(text: str) -> str:
    return " ".join(text.split())
