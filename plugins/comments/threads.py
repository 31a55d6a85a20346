"""Put the comments of a page in reading order: oldest first, answers under what they answer."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from markupsafe import Markup

from plugins.catalog.models.comments import Comment
from plugins.catalog.visible import visible
from plugins.comments.text import paragraphs

GERMANY = ZoneInfo("Europe/Berlin")
DEEPEST = 3
"""Answers to answers further down are not set in any more."""


@dataclass(frozen=True)
class Answered:
    """The comment that another one answers, and where it stands."""

    name: str
    route: str


@dataclass(frozen=True)
class CommentView:
    """A comment as a page shows it; ``anchor`` is its id there, ``answers`` that of the comment it answers."""

    anchor: str
    name: str
    day: date
    iso: str
    text: Markup
    depth: int
    owner: bool
    answers: str | None

    @property
    def size(self) -> int:
        """About how many bytes the comment takes in the page."""
        return 260 + len(self.text.encode()) + 2 * len(self.name.encode())


def anchor(comment_id: str) -> str:
    """Give the id that a comment has on its page."""
    return f"kommentar-{comment_id}"


def in_reading_order(comments: Iterable[Comment]) -> tuple[CommentView, ...]:
    """Show the approved comments, given oldest first; an answer to one that is not shown stands by itself."""
    shown = {comment.id: comment for comment in comments if comment.status == "approved"}
    answers: dict[str | None, list[Comment]] = {}
    for comment in shown.values():
        answers.setdefault(comment.parent if comment.parent in shown else None, []).append(comment)
    return tuple(_view(comment, depth, shown) for comment, depth in _walk(answers))


def _walk(answers: Mapping[str | None, list[Comment]]) -> Iterator[tuple[Comment, int]]:
    waiting = [(comment, 0) for comment in reversed(answers.get(None, []))]
    while waiting:
        comment, depth = waiting.pop()
        yield comment, depth
        waiting += [(answer, depth + 1) for answer in reversed(answers.get(comment.id, []))]


def _view(comment: Comment, depth: int, shown: Mapping[str, Comment]) -> CommentView:
    local = comment.date.astimezone(GERMANY)
    return CommentView(
        anchor=anchor(comment.id),
        name=_line(comment.name),
        day=local.date(),
        iso=local.isoformat(),
        text=paragraphs(comment.message),
        depth=min(depth, DEEPEST),
        owner=comment.owner,
        answers=anchor(comment.parent) if depth and comment.parent else None,
    )


def _line(name: str) -> str:
    return " ".join(visible(name).split())
