"""What the owner does with comments: each action is planned as changes, shown, and then carried out."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from pydantic import ValidationError

from plugins.catalog.models.comments import MAX_MESSAGE, MAX_NAME, Comment
from plugins.catalog.problems import did_you_mean
from plugins.catalog.visible import visible
from plugins.comments.reading import Conversation, Written
from plugins.comments.storage import remove_comment, write_comment

COMMAND = ".venv/bin/python -m plugins.comments"
"""How the owner calls a command from the project's folder."""
STATUS = {"pending": "wartet", "approved": "freigegeben", "rejected": "abgelehnt"}


class NotPossible(Exception):  # noqa: N818 (an answer to the owner, not an error of the program)
    """Raised with a German sentence when a command cannot do what it is asked for; nothing is changed then."""


@dataclass(frozen=True)
class Change:
    """A comment to be written into its file, or to be removed; ``said`` tells the owner.

    One that is ``banned`` does not come back from where it came.
    """

    path: Path
    comment: Comment
    said: str
    removed: bool = False
    banned: bool = False


def carry_out(root: Path, changes: Iterable[Change], dry_run: bool, say: Callable[[str], None] = print) -> None:
    """Say each change and make it, one whole file at a time; a dry run only says."""
    for change in changes:
        say(change.said)
        if not dry_run:
            _make(root, change)
    if dry_run:
        say("Probelauf: Nichts wurde geändert.")


def _make(root: Path, change: Change) -> None:
    if change.removed:
        remove_comment(root, change.path, change.comment.id, change.banned)
    else:
        write_comment(root, change.path, change.comment)


def find(conversation: Conversation, wanted: str) -> Written:
    """Give the comment with an id, which may be cut short while it stays clear; raises NotPossible."""
    exact = [written for written in conversation.written if written.comment.id == wanted]
    found = exact or [written for written in conversation.written if written.comment.id.startswith(wanted)]
    if len(found) == 1:
        return found[0]
    if not found:
        ids = [written.comment.id for written in conversation.written]
        raise NotPossible(f"Einen Kommentar „{wanted}“ gibt es nicht; {did_you_mean(wanted, ids)}")
    several = ", ".join(written.comment.id for written in found[:5])
    raise NotPossible(f"„{wanted}“ passt auf mehrere Kommentare: {several} …; mehr von der Kennung angeben.")


def set_status(root: Path, conversation: Conversation, wanted: Iterable[str], status: str) -> tuple[Change, ...]:
    """Approve or reject comments."""
    found = (find(conversation, comment_id) for comment_id in wanted)
    return tuple(_with_status(root, written, status) for written in found)


def _with_status(root: Path, written: Written, status: str) -> Change:
    comment = written.comment.model_copy(update={"status": status})
    return Change(root / written.file, comment, f"{brief(written)}: {STATUS[status]}.")


def remove(root: Path, conversation: Conversation, gone: Iterable[Written], banned: bool) -> Iterator[Change]:
    """Remove comments; answers of others move up to what is left above them, before anything is removed."""
    leaving = {written.comment.id: written for written in gone}
    for written in conversation.written:
        if written.comment.parent in leaving and written.comment.id not in leaving:
            parent = _left_above(written.comment, leaving)
            comment = written.comment.model_copy(update={"parent": parent})
            yield Change(root / written.file, comment, f"{brief(written)}: bleibt und rückt nach oben.")
    for written in leaving.values():
        yield Change(root / written.file, written.comment, f"{brief(written)}: gelöscht.", removed=True, banned=banned)


def _left_above(comment: Comment, leaving: dict[str, Written]) -> str | None:
    parent, seen = comment.parent, set[str | None]()
    while parent in leaving and parent not in seen:
        seen.add(parent)
        parent = leaving[parent].comment.parent
    return None if parent in leaving else parent


@dataclass(frozen=True)
class Given:
    """What somebody wrote, as it came; without an id it gets one from its content, so that it can be added but once."""

    page_id: str
    name: str
    message: str
    moment: datetime
    comment_id: str = ""
    parent: str | None = None
    status: str = "pending"
    owner: bool = False


def new_comment(given: Given) -> Comment:
    """Make a comment, cleaned of what cannot be seen; raises NotPossible if it will not do."""
    name, message = " ".join(visible(given.name).split()), visible(given.message).strip()
    content = "\0".join((given.page_id, given.parent or "", name, message))
    fields = {
        "_id": given.comment_id or sha256(content.encode()).hexdigest()[:12],
        "_parent": given.parent,
        "name": name,
        "message": message,
        "date": given.moment,
        "status": given.status,
        "owner": given.owner,
    }
    try:
        return Comment.model_validate(fields)
    except ValidationError:
        raise NotPossible(f"{_unfit(name, message)}.") from None


def _unfit(name: str, message: str) -> str:
    """Say what of a comment will not do."""
    for words, what, most in ((name, "Der Name", MAX_NAME), (message, "Der Text", MAX_MESSAGE)):
        if not words:
            return f"{what} fehlt"
        if len(words) > most:
            return f"{what} ist mit {len(words)} Zeichen zu lang; erlaubt sind {most}"
    return "Name oder Text fehlt oder ist zu lang"


def brief(written: Written) -> str:
    """Give a comment in one line without control characters, safe for a terminal."""
    comment = written.comment
    text = " ".join(visible(comment.message).split())
    short = text if len(text) <= 50 else f"{text[:49]}…"
    return f"{comment.id}  {comment.date:%d.%m.%Y}  {written.page_id}  {visible(comment.name)}: „{short}“"
