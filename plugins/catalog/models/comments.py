"""What visitors wrote under a page (Kommentare): one file each, below data/comments/<page id>/."""

import re
from datetime import UTC, datetime
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BeforeValidator, Field, StringConstraints, WithJsonSchema

from plugins.catalog.models.record import Record
from plugins.catalog.models.types import Flag
from plugins.catalog.visible import visible

MAX_MESSAGE = 10_000
MAX_NAME = 80

Status = Literal["pending", "approved", "rejected"]


def _instant(text: Any) -> datetime:
    if isinstance(text, datetime):
        return text
    try:
        moment = datetime.fromisoformat(str(text))
    except ValueError:
        raise ValueError("kein Zeitpunkt; erwartet wird etwa 2026-11-22 oder 2026-11-22T12:30:00Z") from None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _identifying(text: str) -> str:
    if not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9_-]{0,63}", text):
        raise ValueError("keine Kennung; erlaubt sind bis zu 64 Buchstaben a–z, Ziffern, „-“ und „_“")
    return text


def _with_letters(text: str) -> str:
    if not re.search(r"\w", text) and not visible(text).strip():
        raise ValueError("ohne sichtbaren Text; ausfüllen oder die Datei löschen")
    return text


CommentId = Annotated[str, AfterValidator(_identifying)]
Instant = Annotated[
    datetime, BeforeValidator(_instant), WithJsonSchema({"type": "string", "description": "2026-11-22T12:30:00Z"})
]


class Comment(Record):
    """A comment as Staticman writes it too: ``_id``, ``_parent``, name, message, date; and whether it may be shown."""

    id: CommentId = Field(alias="_id")
    """Kennung; sie steht in der Adresse des Kommentars"""
    parent: CommentId | None = Field(default=None, alias="_parent")
    """Kennung des Kommentars, auf den dieser antwortet"""
    name: Annotated[str, StringConstraints(min_length=1, max_length=MAX_NAME), AfterValidator(_with_letters)]
    """Name, wie er erscheint"""
    message: Annotated[str, StringConstraints(min_length=1, max_length=MAX_MESSAGE), AfterValidator(_with_letters)]
    """Text, höchstens 10.000 Zeichen"""
    date: Instant
    """Wann der Kommentar geschrieben wurde"""
    status: Status = "pending"
    """pending (wartet), approved (freigegeben, erscheint) oder rejected (abgelehnt)"""
    owner: Flag = False
    """true, wenn Sie selbst geantwortet haben"""
