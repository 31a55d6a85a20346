"""Fold many comments into pages, so that each page stays within one round trip."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from plugins.comments.threads import CommentView
from plugins.publishing import routes

ROOM_BELOW_TEXT = 3_500
ROOM_OF_ITS_OWN = 22_000
"""Bytes of HTML for comments: under a page's own text, and on a page that shows nothing else."""


@dataclass(frozen=True)
class Folded:
    """One page of comments and its address."""

    route: str
    comments: tuple[CommentView, ...]


def fold(comments: Sequence[CommentView], route: str) -> tuple[Folded, ...]:
    """Give the pages of comments: the older ones, oldest first, and at the end the page itself with the latest.

    What has filled an older page keeps its place there when new comments come, and so its address.
    """
    first_below = len(comments) - _fitting(reversed(comments), ROOM_BELOW_TEXT)
    older = _pages(comments[:first_below])
    folded = tuple(Folded(routes.comments(route, number), page) for number, page in enumerate(older, 1))
    return (*folded, Folded(route, tuple(comments[first_below:])))


def _pages(comments: Sequence[CommentView]) -> Iterator[tuple[CommentView, ...]]:
    start = 0
    while start < len(comments):
        count = max(1, _fitting(islice(comments, start, None), ROOM_OF_ITS_OWN))
        yield tuple(comments[start : start + count])
        start += count


def _fitting(comments: Iterable[CommentView], room: int) -> int:
    count = 0
    for comment in comments:
        room -= comment.size
        if room < 0:
            break
        count += 1
    return count
