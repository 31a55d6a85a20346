"""Write and remove comment files so that a crash at any moment leaves every comment whole."""

import fcntl
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from plugins.catalog.models.comments import Comment
from plugins.comments.reading import FOLDER

REMOVED = ".removed"
"""Ids of comments from elsewhere that were deleted here and must not come back; ids say nothing of a person."""

ARRIVED = ".arrived"
"""How comments came from elsewhere: id, page, fingerprint and moment, so that what is done to them here is known."""


class Noted(NamedTuple):
    """Where a comment arrived, the fingerprint of what it said, and when it was written (older notes do not say)."""

    page_id: str
    fingerprint: str
    moment: str = ""


class _Dumper(yaml.SafeDumper):
    """Writes texts of several lines as blocks, so that they can be read and mended by hand."""


def _represent(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|" if "\n" in text else None)


_Dumper.add_representer(str, _represent)


def yaml_of(comment: Comment, depth: int) -> str:
    """Give a comment as YAML; ``depth`` is how many folders its file lies below ``data/``."""
    fields: dict[str, Any] = comment.model_dump(by_alias=True, exclude_defaults=True)
    fields |= {"date": comment.date.astimezone(UTC).isoformat(timespec="seconds"), "status": comment.status}
    fields |= {"owner": "true"} if comment.owner else {}
    head = f"# yaml-language-server: $schema={'../' * depth}schema/comment.schema.json\n"
    written = {name: str(value) for name, value in fields.items()}
    return head + yaml.dump(written, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=110)


def path_of(root: Path, page_id: str, comment: Comment) -> Path:
    """Give the file of a new comment."""
    return root / FOLDER / page_id / f"{comment.date.astimezone(UTC).date()}-{comment.id}.yaml"


def write_comment(root: Path, path: Path, comment: Comment) -> None:
    """Put a comment into its file in one step: written beside, then renamed."""
    path.parent.mkdir(parents=True, exist_ok=True)
    _write_beside(path, text_of(root, path, comment))


def text_of(root: Path, path: Path, comment: Comment) -> str:
    """Give what a comment's file holds."""
    return yaml_of(comment, len(path.parent.relative_to(root / "data").parts))


def remove_comment(root: Path, path: Path, comment_id: str, banned: bool) -> None:
    """Delete a comment; one that came from elsewhere stays away if it is banned, and may come again if not."""
    if banned and "-" in comment_id and comment_id not in removed_ids(root):
        _write_beside(root / FOLDER / REMOVED, "".join(f"{known}\n" for known in (*removed_ids(root), comment_id)))
    path.unlink(missing_ok=True)
    if comment_id in (known := noted_arrivals(root)):
        left = {name: noted for name, noted in known.items() if name != comment_id}
        _write_beside(root / FOLDER / ARRIVED, _notes(left))


def removed_ids(root: Path) -> tuple[str, ...]:
    """Give the ids of comments from elsewhere that were deleted here."""
    path = root / FOLDER / REMOVED
    return tuple(path.read_text(encoding="utf-8").split()) if path.exists() else ()


def fingerprint(comment: Comment) -> str:
    """Give what tells a comment's words from others without saying them."""
    return sha256(f"{comment.name}\0{comment.message}".encode()).hexdigest()[:16]


def moment_of(comment: Comment) -> str:
    """Give when a comment was written, as it is noted."""
    return comment.date.astimezone(UTC).strftime("%Y%m%d%H%M%S")


def noted_arrivals(root: Path) -> dict[str, Noted]:
    """Give how comments arrived, by their id."""
    path = root / FOLDER / ARRIVED
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    fields = (line.split(" ") for line in lines)
    return {parts[0]: Noted(*parts[1:]) for parts in fields if len(parts) in {3, 4}}


def note_arrivals(root: Path, comments: Iterable[tuple[Path, Comment, str]]) -> None:
    """Note what has arrived, each with the file that it lies in, and its fingerprint if it is not that of its words."""
    new = tuple(comments)
    if new:
        _write_beside(root / FOLDER / ARRIVED, with_arrivals(root, new))


def with_arrivals(root: Path, comments: Iterable[tuple[Path, Comment, str]]) -> str:
    """Give the notes of what has arrived, with what arrives now."""
    folder = root / FOLDER
    new = {
        one.id: Noted(path.parent.relative_to(folder).as_posix(), noted_as or fingerprint(one), moment_of(one))
        for path, one, noted_as in comments
    }
    return _notes(noted_arrivals(root) | new)


def _notes(noted: dict[str, Noted]) -> str:
    return "".join(f"{' '.join((name, *one)).rstrip()}\n" for name, one in sorted(noted.items()))


@contextmanager
def sole_moderator(root: Path) -> Iterator[None]:
    """Hold the comments' folder, so that two commands at once do not mix."""
    folder = root / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def _write_beside(path: Path, text: str) -> None:
    beside = path.with_name(f".{path.name}.part")
    with beside.open("w", encoding="utf-8", newline="\n") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)
