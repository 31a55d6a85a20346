"""Pull approved comments from Isso, a comment server (isso-comments.de), by its public API."""

import json
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from html import unescape
from http.client import HTTPException, HTTPResponse
from time import monotonic
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.parse import urlencode
from urllib.request import Request, urlopen

from plugins.catalog.models.comments import MAX_NAME
from plugins.catalog.problems import shown
from plugins.comments.arrivals import Arrival, arrive
from plugins.comments.moderation import Given, NotPossible

PREFIX = "isso-"
ACCEPTED = 1
"""Isso's mode of an approved comment; 4 is a deleted one that others answer."""
MAX_BYTES = 50_000_000
NOTHING_CHANGED = "die Kommentare hier bleiben, wie sie sind."
UNCHANGED = NOTHING_CHANGED[0].upper() + NOTHING_CHANGED[1:]


def pull(server: str, page_ids: Iterable[str], timeout: float) -> tuple[Arrival, ...]:
    """Fetch the approved comments on all pages; raises NotPossible unless every page could be read whole.

    ``timeout`` is in seconds, for each step of the connection.
    """
    return tuple(arrival for page_id in page_ids for arrival in _on_page(server, page_id, timeout))


def _on_page(server: str, page_id: str, timeout: float) -> Iterator[Arrival]:
    address = f"{server.rstrip('/')}/?{urlencode({'uri': f'/{page_id}/', 'plain': '1'})}"
    try:
        for entry, parent in _entries(json.loads(_fetch(address, timeout))):
            if entry["mode"] == ACCEPTED:
                yield _arrival(page_id, entry, parent)
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError):
        reason = f"Isso hat für „{page_id}“ etwas anderes als Kommentare geschickt; steht unter {server} wirklich Isso?"
        raise NotPossible(f"{reason} {UNCHANGED}") from None


def _fetch(address: str, timeout: float) -> bytes:
    request = Request(address, headers={"Accept": "application/json"})  # noqa: S310 (checked in the settings)
    try:
        with urlopen(request, timeout=timeout) as answer:  # noqa: S310
            return _read(answer, monotonic() + timeout)
    except HTTPError as error:
        raise NotPossible(f"Isso antwortet unter {address} mit dem Fehler {error.code}; {NOTHING_CHANGED}") from None
    except (URLError, HTTPException, OSError) as error:
        slow = isinstance(getattr(error, "reason", error), TimeoutError)
        what = "antwortet nicht rechtzeitig" if slow else "ist nicht zu erreichen"
        raise NotPossible(f"Isso unter {address} {what}; läuft der Server? {UNCHANGED}") from None


def _read(answer: HTTPResponse, deadline: float) -> bytes:
    raw = b""
    while chunk := answer.read1(65_536):
        raw += chunk
        if monotonic() > deadline:
            raise TimeoutError
        if len(raw) > MAX_BYTES:
            raise NotPossible(f"Die Antwort von Isso ist größer als 50 MB; {NOTHING_CHANGED}")
    return raw


def _entries(answer: Any) -> Iterator[tuple[dict[str, Any], str | None]]:
    """Give each comment with the id of the one it answers; one that Isso has deleted is answered by nobody."""
    for entry in answer["replies"]:
        yield entry, None
        there = f"{PREFIX}{entry['id']:d}" if entry["mode"] == ACCEPTED else None
        for reply in entry.get("replies", ()):
            yield reply, there


def _arrival(page_id: str, entry: dict[str, Any], parent: str | None) -> Arrival:
    """Make a comment; Isso stores the author's name with &, < and > escaped."""
    name = shown(unescape(entry["author"] or ""), MAX_NAME) or "Ohne Namen"
    moment, comment_id = datetime.fromtimestamp(int(entry["created"]), UTC), f"{PREFIX}{entry['id']:d}"
    given = Given(page_id, name, entry["text"], moment, comment_id, parent, "approved")
    return arrive(lambda: given, page_id, comment_id)
