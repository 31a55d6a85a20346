"""Comments that come from elsewhere: what is new is added, what has changed there and not here is renewed."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from plugins.catalog.models.comments import Comment
from plugins.comments.moderation import Change, Given, NotPossible, brief, new_comment
from plugins.comments.reading import Conversation, Written
from plugins.comments.storage import Noted, fingerprint, noted_arrivals, path_of, removed_ids

REFUSED = "Nicht übernommen: {} auf /{}/. {}"
STAYS = "{}: hier geändert; es bleibt, wie es hier steht."
ELSEWHERE = (
    "{}: gehört nach den Adressen zu /{}/ und liegt unter /{}/; soll er dorthin, die Datei {} nach data/comments/{}/ "
    "verschieben."
)


@dataclass(frozen=True)
class Arrival:
    """A comment from elsewhere and its page; without a comment ``refused`` says what keeps it out.

    ``former_id`` is the id under which an older version of this software took it in.
    """

    page_id: str
    comment_id: str
    comment: Comment | None
    refused: str = ""
    former_id: str = ""


@dataclass(frozen=True)
class Arrived(Change):
    """A change that elsewhere is the reason for; it is noted, so that what is edited here later can be told from it."""


def arrive(make: Callable[[], Given], page_id: str, comment_id: str, former_id: str = "") -> Arrival:
    """Make an arrival of what somebody wrote elsewhere."""
    try:
        return Arrival(page_id, comment_id, new_comment(make()), former_id=former_id)
    except NotPossible as reason:
        return Arrival(page_id, comment_id, None, str(reason), former_id)


def settle(
    root: Path, conversation: Conversation, arrivals: Iterable[Arrival], say: Callable[[str], None] = print
) -> Iterator[Change]:
    """Plan what arrivals change; what was edited, rejected or deleted here stays so."""
    removed = frozenset(removed_ids(root))
    wanted = [one for one in arrivals if not removed & {one.comment_id, one.former_id}]
    desk = _Desk(root, noted_arrivals(root), {one.comment.id: one for one in conversation.written}, say)
    names = {one.comment_id: desk.own_id(one) for one in wanted if one.comment or desk.here(one)}
    for arrival in wanted:
        if arrival.comment is None:
            say(REFUSED.format(arrival.comment_id, arrival.page_id, arrival.refused))
        else:
            yield from desk.settled(arrival, _rooted(arrival.comment, names, desk.written))
    say(f"{sum(desk.here(one) is not None for one in wanted)} Kommentare waren schon da.")


def _rooted(comment: Comment, names: Mapping[str, str], written: Mapping[str, Written]) -> Comment:
    """Let an answer name what it answers by the id it has here, or nothing."""
    parent = names.get(comment.parent or "") or (comment.parent if comment.parent in written else None)
    return comment if parent == comment.parent else comment.model_copy(update={"parent": parent})


@dataclass(frozen=True)
class _Desk:
    """What is known here while arrivals are settled: the comments, and how they arrived before."""

    root: Path
    noted: Mapping[str, Noted]
    written: Mapping[str, Written]
    say: Callable[[str], None] = field(repr=False)

    def here(self, arrival: Arrival) -> Written | None:
        """Give the comment as it lies here, under its id or under the one that older versions gave it."""
        found, former = self.written.get(arrival.comment_id), self.written.get(arrival.former_id)
        same = former and arrival.comment and former.comment.date == arrival.comment.date
        return found or (former if same else None)

    def own_id(self, arrival: Arrival) -> str:
        """Give the id that an arrival has here, or will have."""
        found = self.here(arrival)
        return found.comment.id if found else arrival.comment_id

    def settled(self, arrival: Arrival, comment: Comment) -> Iterator[Change]:
        """Give what changes by one arrival."""
        written = self.here(arrival)
        if written is None:
            said = f"{comment.id} auf /{arrival.page_id}/ von {comment.name}: übernommen."
            yield Arrived(path_of(self.root, arrival.page_id, comment), comment, said)
            return
        noted = self.noted.get(written.comment.id)
        known = {"id": written.comment.id, "status": written.comment.status}
        renewed = comment.model_copy(update=known)
        touched = noted is None or noted.fingerprint != fingerprint(written.comment)
        if written.page_id != arrival.page_id:
            yield from self._moved(written, written.comment if touched else renewed, arrival.page_id, noted)
        elif touched and fingerprint(renewed) != fingerprint(written.comment):
            self.say(STAYS.format(brief(written)))
        elif not touched and renewed != written.comment:
            yield Arrived(self.root / written.file, renewed, f"{brief(written)}: erneuert.")

    def _moved(self, written: Written, comment: Comment, page_id: str, noted: Noted | None) -> Iterator[Change]:
        """Move a comment that lies where it arrived; one that was put elsewhere since stays there."""
        if noted is None:
            places = (page_id, written.page_id, written.file, page_id)
            self.say(ELSEWHERE.format(written.comment.id, *places))
        elif noted.page_id == written.page_id:
            old = self.root / written.file
            yield Arrived(
                path_of(self.root, page_id, comment), comment, f"{brief(written)}: nach /{page_id}/ verschoben."
            )
            yield Change(old, comment, f"{written.file}: weggenommen.", removed=True)
