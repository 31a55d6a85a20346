"""Comments that come from elsewhere (Ankunft): each with its page, or with what keeps it out."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from plugins.catalog.models.comments import MAX_NAME, Comment
from plugins.catalog.visible import visible
from plugins.comments.checks import FURTHEST_EAST
from plugins.comments.moderation import Change, Given, NotPossible, new_comment

AHEAD = "Dieser Tag kommt erst noch; das Datum im Export berichtigen."


@dataclass(frozen=True)
class Arrival:
    """A comment from elsewhere and its page; without a comment ``refused`` says what keeps it out.

    ``former_id`` is the id under which an older version of this software took it in, ``called_there`` the one that
    answers name, if that is another.
    """

    page_id: str
    comment_id: str
    comment: Comment | None
    refused: str = ""
    former_id: str = ""
    called_there: str = ""

    @property
    def called(self) -> str:
        """Give the id by which answers name it."""
        return self.called_there or self.comment_id


@dataclass(frozen=True)
class Arrived(Change):
    """A change that elsewhere is the reason for; it is noted, so that what is edited here later can be told from it.

    What was edited here before keeps the ``fingerprint`` under which it is noted.
    """

    fingerprint: str = ""

    def noting(self) -> tuple[Path, Comment, str]:
        """Give what is noted."""
        return self.path, self.comment, self.fingerprint


def arrive(make: Callable[[], Given], page_id: str, comment_id: str, former_id: str = "") -> Arrival:
    """Make an arrival of what somebody wrote elsewhere."""
    try:
        given = make()
    except NotPossible as reason:
        return Arrival(page_id, comment_id, None, str(reason), former_id)
    comment, refused = _fit(given)
    if comment:
        return Arrival(page_id, comment_id, comment, former_id=former_id)
    whose = f"Von {visible(given.name)[:MAX_NAME] or 'jemandem'} am {given.moment:%d.%m.%Y}: {refused}"
    return Arrival(page_id, comment_id, None, whose, former_id)


def _fit(given: Given) -> tuple[Comment | None, str]:
    """Give a comment, or why there is none."""
    try:
        comment = new_comment(given)
    except NotPossible as reason:
        return None, str(reason)
    return (None, AHEAD) if comment.date > datetime.now(UTC) + FURTHEST_EAST else (comment, "")
