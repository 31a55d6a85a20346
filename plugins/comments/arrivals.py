"""Comments that come from elsewhere: what is new is added, what has changed there and not here is renewed."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from plugins.catalog.models.comments import MAX_NAME, Comment
from plugins.catalog.visible import visible
from plugins.comments.moderation import Change, Given, NotPossible, brief, new_comment
from plugins.comments.reading import Conversation, Written
from plugins.comments.storage import Noted, fingerprint, moment_of, noted_arrivals, path_of, removed_ids

REFUSED = "Nicht übernommen: {} auf /{}/. {}"
DELETED = "Hier gelöscht, und dabei bleibt es: {}."
STAYS = "{}: hier geändert; es bleibt, wie es hier steht."
ELSEWHERE = (
    "{}: gehört nach den Adressen zu /{}/ und liegt unter /{}/; soll er dorthin, die Datei {} nach data/comments/{}/ "
    "verschieben."
)


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
    """A change that elsewhere is the reason for; it is noted, so that what is edited here later can be told from it."""


def arrive(make: Callable[[], Given], page_id: str, comment_id: str, former_id: str = "") -> Arrival:
    """Make an arrival of what somebody wrote elsewhere."""
    try:
        given = make()
    except NotPossible as reason:
        return Arrival(page_id, comment_id, None, str(reason), former_id)
    try:
        return Arrival(page_id, comment_id, new_comment(given), former_id=former_id)
    except NotPossible as reason:
        whose = f"Von {visible(given.name)[:MAX_NAME] or 'jemandem'} am {given.moment:%d.%m.%Y}: {reason}"
        return Arrival(page_id, comment_id, None, whose, former_id)


def settle(
    root: Path, conversation: Conversation, arrivals: Iterable[Arrival], say: Callable[[str], None] = print
) -> Iterator[Change]:
    """Plan what arrivals change; what was edited, rejected or deleted here stays so."""
    desk = _Desk(root, noted_arrivals(root), {one.comment.id: one for one in conversation.written}, say)
    removed = frozenset((*removed_ids(root), *(desk.noted.keys() - desk.written.keys())))
    apart = tuple(_told_apart(arrivals, desk))
    wanted = [one for one in apart if not removed & {one.comment_id, one.former_id}]
    names = {one.called: desk.own_id(one) for one in wanted if one.comment or desk.here(one)}
    for arrival in wanted:
        if arrival.comment is None:
            say(REFUSED.format(arrival.comment_id, arrival.page_id, arrival.refused))
        else:
            yield from desk.settled(arrival, _rooted(arrival.comment, names, desk.written))
    if len(apart) > len(wanted):
        say(DELETED.format(len(apart) - len(wanted)))
    say(f"{sum(desk.here(one) is not None for one in wanted)} Kommentare waren schon da.")


def _told_apart(arrivals: Iterable[Arrival], desk: "_Desk") -> Iterator[Arrival]:
    """Give each arrival once and with an id of its own: two websites at one address number their comments alike."""
    moments = {name: moment_of(one.comment) for name, one in desk.written.items()}
    moments |= {name: noted.moment for name, noted in desk.noted.items() if noted.moment}
    seen = dict[str, str]()
    for arrival in arrivals:
        one = _of_its_moment(arrival, moments)
        said = fingerprint(one.comment) if one.comment else ""
        if one.comment_id not in seen:
            yield one
        elif seen[one.comment_id] != said:
            yield _named(one, f"{one.comment_id}-{said}")
        seen.setdefault(one.comment_id, said)


def _of_its_moment(arrival: Arrival, moments: dict[str, str]) -> Arrival:
    moment = moment_of(arrival.comment) if arrival.comment else ""
    another = moment and moments.setdefault(arrival.comment_id, moment) != moment
    return _named(arrival, f"{arrival.comment_id}-{moment}") if another else arrival


def _named(arrival: Arrival, name: str) -> Arrival:
    comment = arrival.comment and arrival.comment.model_copy(update={"id": name})
    return replace(arrival, comment_id=name, comment=comment, former_id="", called_there=arrival.comment_id)


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
        elif noted is None and renewed == written.comment:
            yield Arrived(self.root / written.file, renewed, f"{brief(written)}: wieder vermerkt.")
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
