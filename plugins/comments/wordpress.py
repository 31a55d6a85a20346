"""Read the approved comments of a WordPress export (WXR): XML from elsewhere, so nothing in it is trusted."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import unquote, urlsplit
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import iterparse

from plugins.catalog.models.comments import MAX_NAME
from plugins.comments.markup import plain_text
from plugins.comments.moderation import Given, NotPossible

PREFIX = "wp-"
NOT_WRITTEN_BY_PEOPLE = frozenset({"pingback", "trackback"})


@dataclass(frozen=True)
class OldComment:
    """A comment and the old address of its page, as a path; ``parent`` is the WordPress id of what it answers."""

    old_route: str
    number: str
    parent: str
    name: str
    message: str
    moment: datetime


def read_export(path: Path) -> tuple[OldComment, ...]:
    """Give the approved comments of an export, answers moved up to the nearest approved; raises NotPossible."""
    try:
        return tuple(comment for item in _items(path) for comment in _approved(item))
    except DefusedXmlException:
        raise NotPossible(f"{path.name} enthält XML-Entitäten; ein Export aus WordPress hat keine.") from None
    except ParseError as error:
        line, column = error.position
        raise NotPossible(
            f"{path.name}:{line}:{column + 1}: kein gültiges XML; den Export neu herunterladen."
        ) from None
    except OSError as error:
        raise NotPossible(f"{path}: {error.strerror}.") from None


def _items(path: Path) -> Iterator[Element]:
    for _, element in iterparse(path, events=("end",)):
        if _tag(element) == "item":
            yield element
            element.clear()


def _tag(element: Element) -> str:
    """Give the tag without its namespace, which differs between versions of the export."""
    return element.tag.rpartition("}")[2]


def _value(element: Element, tag: str) -> str:
    found = next((child for child in element if _tag(child) == tag), None)
    return (found.text or "").strip() if found is not None else ""


def _approved(item: Element) -> Iterator[OldComment]:
    old_route = unquote(urlsplit(_value(item, "link")).path) or "/"
    comments = [child for child in item if _tag(child) == "comment"]
    parents = {_value(comment, "comment_id"): _value(comment, "comment_parent") for comment in comments}
    approved = {_value(comment, "comment_id"): comment for comment in comments if _is_approved(comment)}
    for number, comment in approved.items():
        yield OldComment(
            old_route=old_route,
            number=number,
            parent=_nearest(parents[number], parents, approved),
            name=plain_text(_value(comment, "comment_author"))[:MAX_NAME] or "Ohne Namen",
            message=plain_text(_with_breaks(_value(comment, "comment_content"))),
            moment=_moment(comment),
        )


def _is_approved(comment: Element) -> bool:
    by_people = _value(comment, "comment_type") not in NOT_WRITTEN_BY_PEOPLE
    return by_people and _value(comment, "comment_approved") == "1" and _value(comment, "comment_id").isdigit()


def _nearest(parent: str, parents: dict[str, str], approved: dict[str, Element]) -> str:
    seen: set[str] = set()
    while parent in parents and parent not in approved and parent not in seen:
        seen.add(parent)
        parent = parents[parent]
    return parent if parent in approved else ""


def _with_breaks(content: str) -> str:
    """Keep the line ends that WordPress turns into breaks when it shows a comment."""
    return content.replace("\r\n", "\n")


def _moment(comment: Element) -> datetime:
    for tag in ("comment_date_gmt", "comment_date"):
        try:
            return datetime.fromisoformat(_value(comment, tag)).replace(tzinfo=UTC)
        except ValueError:
            continue
    raise NotPossible(f"Der Kommentar {_value(comment, 'comment_id')} hat kein Datum; den Export neu herunterladen.")


def given(old: OldComment, page_id: str) -> Given:
    """Give an old comment as a new one, approved as it was."""
    parent = f"{PREFIX}{old.parent}" if old.parent else None
    return Given(page_id, old.name, old.message, old.moment, f"{PREFIX}{old.number}", parent, "approved")
