"""Settle what comes from elsewhere: what is new is added, what has changed there and not here is renewed."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from plugins.catalog.models.comments import MAX_NAME, Comment
from plugins.comments.arrivals import Arrival, Arrived
from plugins.comments.moderation import COMMAND, Change, brief
from plugins.comments.reading import Conversation, Written
from plugins.comments.storage import Noted, fingerprint, moment_of, noted_arrivals, path_of, removed_ids

REFUSED = "Nicht übernommen: {} auf /{}/. {}"
BY_HAND = (
    f"Was nicht übernommen ist, im Export berichtigen oder selbst aufnehmen: {COMMAND} add --page /{{}}/ --name NAME "
    "--date 2026-10-19 eingeben, dann seinen Text."
)
SHORTENED = " Der Name war zu lang und ist gekürzt."
ELSEWHERE = (
    "{}: gehört nach den Adressen zu /{}/ und liegt unter /{}/; soll er dorthin, die Datei {} nach data/comments/{}/ "
    "verschieben."
)
STAYS = "{}: hier geändert; es bleibt, wie es hier steht."
DELETED = "Hier gelöscht, und dabei bleibt es: {}."


def settle(
    root: Path, conversation: Conversation, arrivals: Iterable[Arrival], say: Callable[[str], None] = print
) -> Iterator[Change]:
    """Plan what arrivals change; what was edited, rejected or deleted here stays so."""
    desk = _Desk(root, noted_arrivals(root), {one.comment.id: one for one in conversation.written}, say)
    removed = frozenset((*removed_ids(root), *(desk.noted.keys() - desk.written.keys())))
    apart = tuple(_told_apart(arrivals, desk))
    wanted = [one for one in apart if not removed & {one.comment_id, one.former_id}]
    names = {one.called: desk.own_id(one) for one in wanted if one.comment or desk.here(one)}
    moved = dict[str, str]()
    for arrival in wanted:
        if arrival.comment is None:
            say(REFUSED.format(arrival.comment_id, arrival.page_id, arrival.refused))
            continue
        for change in desk.settled(arrival, _rooted(arrival.comment, names, desk.written)):
            moved |= {change.comment.id: arrival.page_id} if change.removed else {}
            yield change
    yield from desk.following(moved)
    if refused := [one.page_id for one in wanted if one.comment is None]:
        say(BY_HAND.format(refused[-1]))
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
            said += SHORTENED if len(comment.name) == MAX_NAME and comment.name.endswith("…") else ""
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
            touched = noted.fingerprint != fingerprint(written.comment)
            yield from self._put(written, comment, page_id, noted.fingerprint if touched else "")

    def following(self, moved: Mapping[str, str]) -> Iterator[Change]:
        """Move what answers a comment that moves, and does not come from elsewhere now."""
        for name, written in self.written.items():
            above = self._above(written, moved)
            if above and name not in moved and written.page_id == self.written[above].page_id:
                noted = self.noted.get(name)
                yield from self._put(written, written.comment, moved[above], noted and noted.fingerprint)

    def _above(self, written: Written, moved: Mapping[str, str]) -> str | None:
        """Give the nearest comment that moves of those which one answers, at once or by others."""
        above, seen = written.comment.parent or "", set[str]()
        while above in self.written and above not in moved and above not in seen:
            seen.add(above)
            above = self.written[above].comment.parent or ""
        return above if above in moved else None

    def _put(self, written: Written, comment: Comment, page_id: str, noted_as: str | None) -> Iterator[Change]:
        """Put a comment below another page; None if it is not noted how it arrived."""
        path, said = path_of(self.root, page_id, comment), f"{brief(written)}: nach /{page_id}/ verschoben."
        yield Change(path, comment, said) if noted_as is None else Arrived(path, comment, said, fingerprint=noted_as)
        yield Change(self.root / written.file, comment, f"{written.file}: weggenommen.", removed=True)
