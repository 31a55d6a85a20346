"""Read text and YAML files; whatever is wrong with them becomes a problem with its place."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from unicodedata import normalize

from plugins.catalog.conflicts import conflict_marks
from plugins.catalog.foreign_files import foreign_file
from plugins.catalog.node import Node
from plugins.catalog.problems import Place, Problem
from plugins.catalog.system_errors import reason_of
from plugins.catalog.yaml.composing import Composer
from plugins.catalog.yaml.repairing import compose_as_meant
from plugins.catalog.yaml.rows import Homes, Rows
from plugins.catalog.yaml.unprintable import without_hidden_breaks

MAX_BYTES = 1_000_000


@dataclass(frozen=True)
class YamlText:
    """What was read of a YAML text: its root, if it could be read, and what is wrong.

    ``meant`` is the root with the mistakes put right that are understood, so that what stands beside them is checked
    too; nothing is ever made from it, for there is a problem.
    """

    root: Node | None
    problems: tuple[Problem, ...]
    meant: Node | None = None


def parse_yaml(
    text: str, file: str, first_line: int = 1, by_hand: bool = True, homes: Homes = MappingProxyType({})
) -> YamlText:
    """Parse one YAML document; ``first_line`` is the line of the file on which the text begins.

    A text typed ``by_hand`` is looked at for what YAML accepts and its writer cannot have meant; ``homes`` says which
    fields belong together.
    """
    typed, hidden = without_hidden_breaks(text, file, first_line) if by_hand else (text, ())
    composer = Composer(Rows(typed, first_line, homes), file, by_hand).compose()
    if by_hand:
        meant, problems, repaired = compose_as_meant(composer)
        return YamlText(None if repaired or hidden else meant, with_hidden(hidden, problems), meant)
    return YamlText(composer.root, tuple(sorted(composer.problems)), composer.root)


def with_hidden(hidden: tuple[Problem, ...], problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Give what is wrong with a text and its hidden line ends; what else is told of their lines is only an echo."""
    lines = {problem.place.line for problem in hidden}
    return tuple(sorted({*hidden, *(problem for problem in problems if problem.place.line not in lines)}))


def read_yaml(path: Path, file: str, by_hand: bool = True, homes: Homes = MappingProxyType({})) -> YamlText:
    """Read and parse a YAML file; ``file`` is its name in problems."""
    text, problems = read_text(path, file)
    return YamlText(None, problems) if text is None else parse_yaml(text, file, by_hand=by_hand, homes=homes)


def read_text(path: Path, file: str) -> tuple[str | None, tuple[Problem, ...]]:
    """Read a UTF-8 text of at most 1 MB; its lines end as on Unix, and a byte order mark is dropped.

    An umlaut of two signs, as macOS gives it (Unicode, NFD), is read as the one that keyboards type (NFC).
    """
    if foreign := foreign_file(path, file):
        return None, (foreign,)
    try:
        size = path.stat().st_size
        raw = path.read_bytes() if size <= MAX_BYTES else b""
    except FileNotFoundError:
        return _refused(Place(file), "die Datei fehlt; anlegen oder aus der Versionsgeschichte zurückholen")
    except IsADirectoryError:
        return _refused(Place(file), f"hier liegt ein Ordner, und keine Datei; ihn umbenennen, ohne „{path.suffix}“")
    except OSError as error:
        return _refused(Place(file), f"die Datei lässt sich nicht lesen: {reason_of(error)}")
    if size > MAX_BYTES:
        return _refused(Place(file), f"die Datei hat {size / 1e6:.0f} MB; erlaubt ist höchstens 1 MB")
    return _decoded(raw.replace(b"\r\n", b"\n").replace(b"\r", b"\n"), file)


def _decoded(raw: bytes, file: str) -> tuple[str | None, tuple[Problem, ...]]:
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = raw[: error.start].decode("utf-8-sig", errors="replace")
        place = Place(file, before.count("\n") + 1, len(before) - before.rfind("\n"))
        return _refused(place, "kein gültiges UTF-8; die Datei im Editor als „UTF-8“ speichern")
    marks = tuple(conflict_marks(text, file))
    return (None, marks) if marks else (normalize("NFC", text), ())


def _refused(place: Place, message: str) -> tuple[None, tuple[Problem, ...]]:
    return None, (Problem(place, message),)
