"""Addresses of former pages, whatever signs they were made of (frühere Adressen)."""

import re
from typing import Annotated, Any
from urllib.parse import unquote

from pydantic import BeforeValidator, ValidationInfo

from plugins.catalog.models.route import Path, Wanted, read_route

_STEP = r"/(?![.\s])[^/\\]+(?<!\s)"
_OLD = Wanted(
    "von einer früheren Seite",
    "eine fremde Website, und weitergeleitet werden nur frühere Adressen dieser; den Eintrag löschen",
    like=re.compile(rf"/|({_STEP})+/?"),
    allowed="sie beginnt mit /, und kein Teil davon beginnt mit einem Punkt oder Leerzeichen",
    lost="sonst den Eintrag löschen",
)
_TWO = re.compile(r"(/.*?)\s*(?:-+>|=+>|[→>,;|]|\s)\s*((?:/|https?://).*)")
"""Two addresses in one line, as they stand in tables and in notes."""
_PATTERN = re.compile(r"\*(?=/?$)|/\*|\.\*|/:[a-z]|\$\d|\{\w+\}|^\^")
"""What stands for other signs in the rules of some host."""
_NOT = "lässt sich nicht weiterleiten; den Eintrag löschen"
_DELETE = "lässt sich auf keinem Host weiterleiten; den Eintrag löschen"


def _old_route(text: Any, info: ValidationInfo) -> str:
    """Read the address of a former page; hosts forward single addresses, by their path."""
    written = str(text).strip()
    if why := _not_forwarded(written):
        raise ValueError(why)
    return read_route(written, info, _OLD)


def _not_forwarded(written: str) -> str | None:
    """Say why no host can forward what is written, or what of it one can."""
    if _PATTERN.search(written):
        return "ein Muster, und weitergeleitet wird jede Adresse für sich; für jede einen Eintrag schreiben"
    if "?" in unquote(written):
        return f"eine Adresse mit Fragezeichen, und was dahinter steht, {_NOT}"
    if "#" in written:
        return f"eine Stelle in einer Seite, und was hinter # steht, erfährt kein Host; {_before_the_mark(written)}"
    if two := _TWO.fullmatch(written):
        right = f"hierher gehört nur „{two[1]}“, und „{two[2]}“ hinter „new:“ oder in einen eigenen Eintrag"
        return f"mehr als eine Adresse; {right}"
    return _unreadable(written)


def _before_the_mark(written: str) -> str:
    page = written.partition("#")[0]
    return f"hier also {page}" if page.strip("/") else "den Eintrag löschen"


def _unreadable(written: str) -> str | None:
    """Say of signs in an address that no two hosts read alike."""
    route = unquote(written)
    if re.search(r"(?i)%2f", written):
        return f"eine Adresse mit einem Schrägstrich (%2F) in einem Namen, und die {_DELETE}"
    if "\\" in route:
        return f"eine Adresse mit einem umgekehrten Schrägstrich, und die {_DELETE}"
    if "\N{REPLACEMENT CHARACTER}" in route or not route.isprintable():
        return f"eine Adresse mit einem Zeichen, das sich nicht lesen lässt, und die {_DELETE}"
    return None


def is_old_route(text: str) -> bool:
    """Tell whether a text is the address of a former page that hosts can forward."""
    return _not_forwarded(text) is None and _OLD.like.fullmatch(unquote(text)) is not None


OldRoute = Annotated[Path, BeforeValidator(_old_route)]
