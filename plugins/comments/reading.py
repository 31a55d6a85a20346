"""Read all comments below ``data/comments/``."""

import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path, PurePath

from plugins.catalog.mails import EMAIL
from plugins.catalog.models.comments import Comment
from plugins.catalog.node import Node
from plugins.catalog.passages import Passage, value_passages
from plugins.catalog.passed_over import is_passed_over
from plugins.catalog.problems import Place, Problem
from plugins.catalog.validation import validate
from plugins.catalog.yaml.text import read_yaml

FOLDER = "data/comments"
ENDINGS = (".yaml", ".yml")
"""Staticman ends its files in .yml."""
CHECKED = ("_id", "_parent", "date")
"""The fields that are checked against other comments and the calendar."""
SHOWN = ("name", "message")
"""The fields that visitors read as they were written."""


@dataclass(frozen=True)
class Written:
    """A comment as it lies in its file; ``page_id`` is the folder's path, the page's address without outer slashes.

    ``places`` tells where its fields stand, ``mails`` the e-mail addresses that it shows and where they stand, ``own``
    is what the owner wrote; the rest of what was read is let go, for there may be thousands.
    """

    page_id: str
    file: str
    comment: Comment
    places: Mapping[str, Place]
    mails: tuple[tuple[str, Place], ...] = ()
    own: tuple[Passage, ...] = ()


@dataclass(frozen=True)
class Conversation:
    """All comments, by page, then oldest first; ``page_ids`` holds every folder that has a file, readable or not.

    ``homeless`` are the comments' files that lie in no page's folder, ``strays`` the files that are no comments, and
    ``misnamed`` those of them that hold the fields of one.
    """

    written: tuple[Written, ...]
    page_ids: frozenset[str]
    problems: tuple[Problem, ...]
    homeless: tuple[str, ...] = ()
    strays: tuple[str, ...] = ()
    misnamed: frozenset[str] = frozenset()


def read_conversation(root: Path) -> Conversation:
    """Read every comment below the project folder; a broken file leaves the others usable."""
    files = dict(_files(root))
    pages = {file: page_id for file, page_id in files.items() if file.endswith(ENDINGS)}
    found = [_read(root, file, page_id) for file, page_id in pages.items()]
    written = [comment for comment, _ in found if comment]
    return Conversation(
        written=tuple(sorted(written, key=lambda one: (one.page_id, one.comment.date, one.comment.id))),
        page_ids=frozenset(pages.values()),
        problems=tuple(problem for _, problems in found for problem in problems),
        homeless=tuple(file for file, page_id in pages.items() if not page_id),
        strays=tuple(file for file in files if file not in pages),
        misnamed=frozenset(file for file in files if file not in pages and _has_fields(root / file)),
    )


TAKE_IN = "mit „.venv/bin/python -m plugins.comments add“ aufnehmen"
ONLY_WORDS = f"hier fehlen die Felder eines Kommentars; was hier steht, {TAKE_IN} und die Datei herausnehmen"
_FIELD = re.compile(rb"^_?[a-z]+:(?:\s|$)", re.MULTILINE)
_HEAD = 10_000
"""So much of a file is enough to see whether it has fields."""


def _has_fields(path: Path) -> bool:
    with path.open("rb") as file:
        return _FIELD.search(file.read(_HEAD)) is not None


_REMEDIES = (
    (
        frozenset({"email", "e-mail", "mail", "phone", "telefon", "ip"}),
        "die Zeile löschen, solche Angaben über die Person bleiben weg (Datenschutz)",
    ),
    (
        frozenset({"antwort", "answer", "reply", "response"}),
        "die Zeile löschen und mit „.venv/bin/python -m plugins.comments reply {}“ antworten",
    ),
)
"""Fields that somebody may type into a comment, and what to do instead, with the comment's id."""


def _files(root: Path) -> Iterator[tuple[str, str]]:
    """Give the name of each file that somebody put there, relative to the project, and the id of its page."""
    top = str(root / FOLDER)
    for folder, _, names in os.walk(top):
        page_id = folder.removeprefix(top).replace(os.sep, "/").strip("/")
        for name in sorted(names):
            if not is_passed_over(PurePath(name)):
                yield "/".join(filter(None, (FOLDER, page_id, name))), page_id


def _read(root: Path, file: str, page_id: str) -> tuple[Written | None, tuple[Problem, ...]]:
    text = read_yaml(root / file, file, by_hand=False)
    if text.root is None:
        return None, text.problems
    if not isinstance(text.root.value, dict):
        return None, (Problem(text.root.place, ONLY_WORDS),)
    comment, problems = validate(Comment, text.root)
    if comment is None:
        return None, (*text.problems, *(_with_remedy(text.root, problem) for problem in problems))
    places = {field: text.root.at((field,)).place for field in CHECKED if text.root.at((field,)) is not text.root}
    own = tuple(value_passages(text.root.at(("message",)))) if comment.owner else ()
    return Written(page_id, file, comment, places, tuple(_mails(text.root)), own), text.problems


def _with_remedy(root: Node, problem: Problem) -> Problem:
    """Say what to do about a field that comments never have and that is typed into them."""
    names = {place: name for name, place in root.key_places.items()}
    name = names.get(problem.place, "")
    right = next((right for words, right in _REMEDIES if name.casefold() in words), None)
    if right is None:
        return problem
    comment_id = root.at(("_id",)).value if "_id" in root.key_places else "…"
    return replace(problem, message=f"das Feld „{name}“ ist unbekannt; {right.format(comment_id)}")


def _mails(root: Node) -> Iterator[tuple[str, Place]]:
    for node in (root.at((field,)) for field in SHOWN):
        for found in EMAIL.finditer(node.value) if isinstance(node.value, str) else ():
            yield found[0], node.place_at(found.start())
