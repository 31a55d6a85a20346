"""Write what was planned: whole, or not at all."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from plugins.comments.arrivals import Arrived
from plugins.comments.moderation import Change
from plugins.comments.reading import FOLDER, read_conversation
from plugins.comments.settling import settle
from plugins.comments.storage import ARRIVED, text_of, with_arrivals
from plugins.workshop.importing.journal import Journal, journal
from plugins.workshop.importing.planning import Plan


@dataclass(frozen=True)
class Conversed:
    """What becomes of the comments: the changes, and what is said of those that do not come."""

    changes: tuple[Change, ...]
    said: tuple[str, ...]


def comments_of(root: Path, plan: Plan) -> Conversed:
    """Plan the comments below a project folder."""
    said = list[str]()
    changes = tuple(settle(root, read_conversation(root), plan.arrivals, said.append)) if plan.arrivals else ()
    return Conversed(changes, tuple(said))


def write_all(root: Path, plan: Plan, also: Mapping[str, str] = MappingProxyType({})) -> None:
    """Write a plan below a project folder, and further files; if anything fails, all is taken back."""
    changes = comments_of(root, plan).changes
    with journal(root) as written:
        for file in plan.files:
            written.new(f"content/{file.path}", file.bytes())
        for text in plan.texts:
            written.new(text.file, text.content.encode())
        for name, content in (*plan.further.items(), *also.items()):
            written.put(name, content.encode())
        _write_comments(root, changes, written)


def _write_comments(root: Path, changes: Sequence[Change], written: Journal) -> None:
    for change in changes:
        name = change.path.relative_to(root).as_posix()
        if change.removed:
            written.remove(name)
        else:
            written.put(name, text_of(root, change.path, change.comment).encode())
    arrived = [one.noting() for one in changes if isinstance(one, Arrived)]
    if arrived:
        written.put(f"{FOLDER}/{ARRIVED}", with_arrivals(root, arrived).encode())
