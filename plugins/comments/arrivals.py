"""Comments that come from elsewhere: what is new is added, what has changed there is renewed."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from plugins.catalog.models.comments import Comment
from plugins.comments.moderation import Change, Given, NotPossible, brief, new_comment
from plugins.comments.reading import Conversation, Written
from plugins.comments.storage import path_of, removed_ids


@dataclass(frozen=True)
class Arrival:
    """A comment from elsewhere and its page; without a comment ``refused`` says what keeps it out."""

    page_id: str
    comment_id: str
    comment: Comment | None
    refused: str = ""


def arrive(given: Given) -> Arrival:
    """Make an arrival of what somebody wrote elsewhere."""
    try:
        return Arrival(given.page_id, given.comment_id, new_comment(given))
    except NotPossible as reason:
        return Arrival(given.page_id, given.comment_id, None, str(reason))


def settle(root: Path, conversation: Conversation, arrivals: Iterable[Arrival]) -> Iterator[Change]:
    """Plan what arrivals change; the status given here stays, and what was deleted here does not come back."""
    removed = frozenset(removed_ids(root))
    wanted = [arrival for arrival in arrivals if arrival.comment_id not in removed]
    here = {written.comment.id: written for written in conversation.written}
    known = {*here, *(arrival.comment_id for arrival in wanted if arrival.comment)}
    for arrival in wanted:
        if arrival.comment is None:
            print(f"Nicht übernommen: {arrival.comment_id} auf /{arrival.page_id}/. {arrival.refused}")
        else:
            yield from _settled(root, arrival.page_id, _rooted(arrival.comment, known), here.get(arrival.comment_id))
    print(f"{sum(arrival.comment_id in here for arrival in wanted)} Kommentare waren schon da.")


def _rooted(comment: Comment, known: set[str]) -> Comment:
    return comment if comment.parent in known else comment.model_copy(update={"parent": None})


def _settled(root: Path, page_id: str, comment: Comment, written: Written | None) -> Iterator[Change]:
    if written is None:
        said = f"{comment.id} auf /{page_id}/ von {comment.name}: übernommen."
        yield Change(path_of(root, page_id, comment), comment, said)
        return
    renewed = comment.model_copy(update={"status": written.comment.status})
    if renewed != written.comment:
        yield Change(root / written.file, renewed, f"{brief(written)}: erneuert.")
