"""Addresses of pages, as browsers show them and as owners write them (Adressen)."""

import re
from pathlib import PurePosixPath
from typing import Annotated, Any
from urllib.parse import unquote, urlsplit

from pydantic import BeforeValidator, StringConstraints, WithJsonSchema

_ROUTE = re.compile(r"/|(/[\w+,@~-][\w.+,@~-]*)+/?")
_FOREIGN = re.compile(
    r"(?i)(?:https?://)?(?:[\w-]+\.)*(?:linkedin|xing|facebook|instagram|youtube|twitter|x|bsky|tiktok|threads|wa|t|google"
    r"|wikipedia)\.(?:com|de|me|net|org|app)(?:/|$)"
)
"""Websites that are nobody's own."""
_OUTSIDE = "ein Link zu einer fremden Website gehört in einen Text, etwa in content/seiten/profil.md"
_OWN_FOLDER = frozenset({"content", "seiten"})
"""Folders of texts that are no part of an address."""


def _route(text: Any) -> str:
    """Read a path as browsers show it or as they send it (percent-encoded, RFC 3986)."""
    route = unquote(str(text))
    if _ROUTE.fullmatch(route):
        return route
    allowed = "sie beginnt mit / und enthält nur Buchstaben, Ziffern und - _ . , + ~ @"
    meant = meant_route(route)
    if _FOREIGN.match(route):
        raise ValueError(f"eine fremde Website, und hierher kommen nur Seiten dieser; {_OUTSIDE}")
    if _is_whole(route):
        own = f"von einer eigenen Seite steht hier, was hinter dem Namen der Website kommt, {_so(meant)}"
        raise ValueError(f"keine Adresse dieser Website; {own}; {_OUTSIDE}")
    raise ValueError(f"keine Adresse dieser Website; {allowed}, {_so(meant)}")


def is_route(text: str) -> bool:
    """Tell whether a text is the address of a page."""
    return _ROUTE.fullmatch(unquote(text)) is not None


def _old_route(text: Any) -> str:
    """Read the address of a former page; hosts forward single addresses, by their path."""
    written = unquote(str(text))
    if "*" in written:
        raise ValueError("ein Muster, und weitergeleitet wird jede Adresse für sich; für jede einen Eintrag schreiben")
    if "?" in written:
        message = (
            "eine Adresse mit Fragezeichen, und was dahinter steht, lässt sich nicht weiterleiten; den Eintrag löschen"
        )
        raise ValueError(message)
    return _route(text)


def _so(meant: str | None) -> str:
    return f"hier also {meant}" if meant else "etwa /profil/"


def meant_route(written: str) -> str | None:
    """Give the address that is meant by a whole web address, the name of a text, or a path without its slashes."""
    path = re.split(r"[?#]", written.strip().removeprefix("{filename}"))[0]
    if _is_whole(path):
        path = urlsplit(path if "://" in path else f"https://{path}").path
    elif re.match(r"[a-z]+:|[^/]+\.[a-z]{2,}/", path) or not re.match(r"/?\w", path):
        return None
    if path.endswith(".md"):
        path = _page_of_text(path)
    route = re.sub(r"/+", "/", f"/{path}")
    route = route if route.endswith("/") or "." in PurePosixPath(route).name else f"{route}/"
    return route if route != "/" and _ROUTE.fullmatch(route) else None


def _is_whole(written: str) -> bool:
    return re.match(r"(?i)https?://|www\.", written) is not None


def _page_of_text(path: str) -> str:
    steps = PurePosixPath(path).with_suffix("").parts
    kept = [step for step in steps if step != "/" and step not in _OWN_FOLDER]
    return "/".join(kept) + "/"


Route = Annotated[
    str, BeforeValidator(_route), StringConstraints(max_length=300), WithJsonSchema({"type": "string", "pattern": "^/"})
]
OldRoute = Annotated[
    str,
    BeforeValidator(_old_route),
    StringConstraints(max_length=300),
    WithJsonSchema({"type": "string", "pattern": "^/"}),
]


def bare(route: str) -> str:
    """Give an address without its final slash, as two spellings of one address are compared."""
    return route.rstrip("/")
