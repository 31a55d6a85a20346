"""The approved comments of a WordPress export, each with the old address of its page."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit
from xml.etree.ElementTree import Element

from plugins.catalog.models.comments import MAX_NAME
from plugins.catalog.problems import shown
from plugins.comments.arrivals import Arrival, arrive
from plugins.comments.markup import plain_text
from plugins.comments.moderation import Given, NotPossible
from plugins.comments.wxr import Export, tag, value

NOT_WRITTEN_BY_PEOPLE = frozenset({"pingback", "trackback", "webmention"})
_PLAIN = ("p", "page_id", "attachment_id")
"""What the short addresses of posts, pages and files begin with."""


@dataclass(frozen=True)
class OldComment:
    """A comment and the old address of its page, as a path; ``parent`` is the WordPress id of what it answers.

    One without a ``moment`` has no date that could be read; ``site`` tells the sites apart from which comments come.
    """

    old_route: str
    number: str
    parent: str
    name: str
    message: str
    moment: datetime | None
    site: str = ""


@dataclass(frozen=True)
class Unwanted:
    """How many comments of an export stay away, by the reason."""

    waiting: int = 0
    spam: int = 0
    machines: int = 0


def read_export(path: Path, say: Callable[[str], None] = print) -> tuple[OldComment, ...]:
    """Give the approved comments of an export, answers moved up to the nearest approved; raises NotPossible.

    What had to be mended in the file is said.
    """
    export = Export(path)
    found, fields = list[OldComment](), dict[str, str]()
    for element in export:
        if tag(element) == "item":
            found += approved(element)
        else:
            fields.setdefault(tag(element), element.text or "")
    for remark in export.remarks:
        say(f"{remark}.")
    site = site_name(fields.get("base_blog_url") or fields.get("link", ""))
    return tuple(replace(comment, site=site) for comment in found)


def site_name(address: str) -> str:
    """Give the address of a website without what two spellings of it differ in."""
    parts = urlsplit(address.strip())
    return f"{parts.netloc.lower().removeprefix('www.')}{parts.path.rstrip('/')}"


def old_route(address: str) -> str:
    """Give the path of an address; the number of a short one (?p=12) belongs to it."""
    try:
        parts = urlsplit(address.strip())
    except ValueError:
        return "/"
    numbers = parse_qs(parts.query)
    short = next((f"?{name}={numbers[name][0]}" for name in _PLAIN if name in numbers), "")
    return f"{unquote(parts.path) or '/'}{short}"


def approved(item: Element) -> Iterator[OldComment]:
    """Give the approved comments of a post."""
    route = old_route(value(item, "link"))
    comments = [child for child in item if tag(child) == "comment"]
    parents = {_number(comment): value(comment, "comment_parent") for comment in comments}
    public = [comment for comment in comments if _is_approved(comment)]
    known = set(map(_number, public))
    for comment in public:
        number = _number(comment)
        yield OldComment(
            old_route=route,
            number=number,
            parent="" if _circles(number, parents) else _nearest(parents[number], parents, known),
            name=shown(plain_text(value(comment, "comment_author")), MAX_NAME) or "Ohne Namen",
            message=plain_text(_with_breaks(value(comment, "comment_content"))),
            moment=_moment(comment),
        )


def unwanted(item: Element) -> Unwanted:
    """Count the comments of a post that are not approved, by what they are."""
    others = [child for child in item if tag(child) == "comment" and not _is_approved(child)]
    machines = sum(value(one, "comment_type") in NOT_WRITTEN_BY_PEOPLE for one in others)
    spam = sum(value(one, "comment_approved") in {"spam", "trash", "post-trashed"} for one in others)
    return Unwanted(waiting=max(len(others) - machines - spam, 0), spam=spam, machines=machines)


def _is_approved(comment: Element) -> bool:
    by_people = value(comment, "comment_type") not in NOT_WRITTEN_BY_PEOPLE
    return by_people and value(comment, "comment_approved") == "1"


def _number(comment: Element) -> str:
    """Give the number of a comment, or what tells one without a number from others."""
    said = "".join(value(comment, f"comment_{name}") for name in ("author", "date_gmt", "date", "content"))
    number = value(comment, "comment_id")
    return number if number.isdecimal() else f"o{sha256(said.encode()).hexdigest()[:10]}"


def _nearest(parent: str, parents: dict[str, str], shown: set[str]) -> str:
    seen: set[str] = set()
    while parent in parents and parent not in shown and parent not in seen:
        seen.add(parent)
        parent = parents[parent]
    return parent if parent in shown else ""


def _circles(number: str, parents: dict[str, str]) -> bool:
    """Tell whether a comment answers itself, at once or by others."""
    at, seen = parents[number], set[str]()
    while at != number and at in parents and at not in seen:
        seen.add(at)
        at = parents[at]
    return at == number


def _with_breaks(content: str) -> str:
    """Keep the line ends that WordPress turns into breaks when it shows a comment."""
    return re.sub(r"(<br\s*/?>)\n", r"\1", content.replace("\r\n", "\n"), flags=re.IGNORECASE)


def _moment(comment: Element) -> datetime | None:
    for name in ("comment_date_gmt", "comment_date"):
        try:
            return datetime.fromisoformat(value(comment, name)).replace(tzinfo=UTC)
        except ValueError:
            continue
    return None


def prefix(site: str) -> str:
    """Give what the ids of a site's comments begin with, so that those of two sites never meet."""
    return f"wp-{sha256(site.encode()).hexdigest()[:6]}-" if site else "wp-"


def arrival(old: OldComment, page_id: str) -> Arrival:
    """Give an old comment as a new one under its page."""
    return arrive(lambda: _given(old, page_id), page_id, f"{prefix(old.site)}{old.number}", f"wp-{old.number}")


def _given(old: OldComment, page_id: str) -> Given:
    """Give an old comment approved as it was; raises NotPossible if nobody knows when it was written."""
    if old.moment is None:
        raise NotPossible("Sein Datum fehlt im Export oder ist nicht zu lesen.")
    own = prefix(old.site)
    parent = f"{own}{old.parent}" if old.parent else None
    return Given(page_id, old.name, old.message, old.moment, f"{own}{old.number}", parent, "approved")
