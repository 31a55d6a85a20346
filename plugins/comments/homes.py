"""Find where the comments of an export belong: by their old address, else where they lie already (Heimat)."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from plugins.comments.arrivals import Arrival
from plugins.comments.project import Home
from plugins.comments.reading import Conversation
from plugins.comments.storage import moment_of, noted_arrivals, removed_ids
from plugins.comments.wordpress import OldComment, arrival, prefix


@dataclass(frozen=True)
class Known:
    """The pages and moments of the comments that are here or were, by id; nobody knows them of some ``removed``."""

    pages: Mapping[str, str]
    moments: Mapping[str, str]
    removed: frozenset[str]

    def page_of(self, old: OldComment) -> str | None:
        """Give the page under which an old comment was taken over; None if it was not."""
        found = arrival(old, "").comment
        moment = moment_of(found) if found else ""
        own = f"{prefix(old.site)}{old.number}"
        names = (own, f"{own}-{moment}", f"wp-{old.number}")
        here = next((name for name in names if moment and self.moments.get(name) == moment), None)
        if here:
            return self.pages[here]
        return "" if any(name in self.removed and name not in self.moments for name in names) else None


def known_here(root: Path, conversation: Conversation) -> Known:
    """Give what is known of the comments that were taken over before."""
    noted, written = noted_arrivals(root), {one.comment.id: one for one in conversation.written}
    pages = {name: one.page_id for name, one in noted.items()} | {name: one.page_id for name, one in written.items()}
    moments = {name: moment_of(one.comment) for name, one in written.items()}
    moments |= {name: one.moment for name, one in noted.items() if one.moment}
    return Known(pages, moments, frozenset(removed_ids(root)))


def at_home(
    old: Iterable[OldComment], placed: Callable[[str], Home], known: Known
) -> tuple[tuple[Arrival, ...], tuple[OldComment, ...]]:
    """Give the old comments with a page as arrivals, and those without one."""
    arrived, lost = list[Arrival](), list[OldComment]()
    for comment in old:
        page_id = placed(comment.old_route).page_id
        page_id = known.page_of(comment) if page_id is None else page_id
        if page_id is None:
            lost.append(comment)
        else:
            arrived.append(arrival(comment, page_id))
    return tuple(arrived), tuple(lost)
