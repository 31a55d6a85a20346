"""The head of a Markdown file: YAML between two lines of three hyphens."""

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, WithJsonSchema

from plugins.catalog.models.record import Record
from plugins.catalog.models.summary import Summary
from plugins.catalog.models.types import HINT, Flag, Line, Reviewed, Text
from plugins.catalog.node import Node
from plugins.catalog.partial_date import in_iso, longest
from plugins.catalog.problems import Problem
from plugins.catalog.yaml.text import parse_yaml
from plugins.publishing.fences import FENCE, is_like_fence, lower_fence, upper_fence, without_second_heads


def _day(text: Any) -> date:
    try:
        return date.fromisoformat(str(text))
    except ValueError:
        meant = in_iso(str(text)) or ""
        right = longest(str(text)) or f"erwartet wird etwa {meant if meant.count('-') == 2 else '2026-10-05'}"
        raise ValueError(f"kein Tag; {right}") from None


def _no_while_open(text: Any) -> Any:
    return False if re.fullmatch(HINT, str(text)) else text


Day = Annotated[date, BeforeValidator(_day), WithJsonSchema({"type": "string", "format": "date"})]
Answer = Annotated[Flag, BeforeValidator(_no_while_open, json_schema_input_type=bool)]
"""Yes or no; no as long as a hint stands in its place."""
Status = Literal["published", "draft"]


class PageMatter(Record):
    """The head of a page."""

    title: Line | None = None
    """Überschrift der Seite"""
    description: Summary | None = None
    """Beschreibung für Suchmaschinen, 50 bis 160 Zeichen"""
    comments: Answer = False
    """true, wenn unter der Seite »Kommentar schreiben« stehen soll"""
    status: Status = "published"
    """draft, solange die Seite ein Entwurf ist"""
    reviewed: Reviewed | None = None
    """Wann der Text zuletzt geprüft wurde; nach einem Jahr muss er wieder geprüft werden"""


class ArticleMatter(Record):
    """The head of a news article (Aktuelles)."""

    title: Line
    """Überschrift"""
    description: Summary
    """Beschreibung für Suchmaschinen, 50 bis 160 Zeichen"""
    date: Day
    """Tag der Veröffentlichung, etwa 2026-10-05"""
    summary: Text
    """Anreißer für die Übersicht, ein bis zwei Sätze"""
    comments: Answer = True
    """false, wenn unter dem Beitrag nicht kommentiert werden soll"""
    status: Status = "published"
    """draft, solange der Beitrag ein Entwurf ist"""


FIELDS = frozenset((*PageMatter.model_fields, *ArticleMatter.model_fields))
"""The fields that a head can have."""


@dataclass(frozen=True)
class Split:
    """A Markdown file taken apart; ``head`` is None if there is no front matter or it cannot be read."""

    head: Node | None
    body: str
    body_line: int
    problems: tuple[Problem, ...] = ()


@lru_cache(maxsize=1024)
def split(text: str, file: str) -> Split:
    """Take the front matter off a Markdown text; each is read once as long as it says the same."""
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    begun = lines[0].rstrip() == FENCE
    end = next((number for number, line in enumerate(lines[1:], 1) if line.rstrip() == FENCE), None)
    upper = None if begun else upper_fence(lines, file, FIELDS)
    meant = begun or (upper is not None and is_like_fence(lines[0]))
    if problems := tuple(filter(None, (upper, lower_fence(lines, end, file) if meant else None))):
        return Split(None, "", 1, problems)
    if end is None or not begun:
        return Split(None, "\n".join(lines), 1)
    yaml_text = parse_yaml("\n".join(lines[1:end]), file, first_line=2, homes={"": FIELDS})
    body, problems = without_second_heads(lines[end + 1 :], file, end + 2, FIELDS)
    return Split(yaml_text.meant, "\n".join(body), end + 2, (*yaml_text.problems, *problems))
