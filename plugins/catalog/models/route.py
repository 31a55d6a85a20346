"""Addresses of pages, as browsers show them and as owners write them (Adressen)."""

import re
from functools import partial
from pathlib import PurePosixPath
from typing import Annotated, Any, NamedTuple
from urllib.parse import unquote, urlsplit

from pydantic import BeforeValidator, StringConstraints, ValidationInfo, WithJsonSchema

from plugins.catalog.models.site_address import ascii_host

_ROUTE = re.compile(r"/|(/[\w+,@~-][\w.+,@~-]*)+/?")
_FOREIGN = re.compile(
    r"(?i)(?:https?://)?(?:[\w-]+\.)*(?:linkedin|xing|facebook|instagram|youtube|twitter|x|bsky|tiktok|threads|wa|t|google"
    r"|wikipedia)\.(?:com|de|me|net|org|app)(?:/|$)"
)
"""Websites that are nobody's own."""


class Wanted(NamedTuple):
    """What is wanted at a place; of a whole address that stands there, and what else to do with one that is foreign.

    ``like`` are the addresses that are right there, ``allowed`` says so, ``lost`` goes on where none is meant.
    """

    own: str
    foreign: str
    further: str = ""
    like: re.Pattern[str] = _ROUTE
    allowed: str = "sie beginnt mit / und enthält nur Buchstaben, Ziffern und - _ . , + ~ @"
    lost: str = "etwa /profil/"


_PREVIEW = ("127.0.0.1", "localhost")
_HOME = re.compile(r"(?:https?://)?[^/?#]+/?", re.IGNORECASE)
"""The address of a whole website."""
_OUTSIDE = "ein Link zu einer fremden Website gehört in einen Text, etwa in content/seiten/profil.md"
_GONE = "gibt es hier keine Seite, die passt, den Eintrag löschen und die alte Adresse unter „gone“ schreiben"
_PAGE = Wanted(
    "von einer eigenen Seite",
    f"eine fremde Website, und hierher kommen nur Seiten dieser; den Eintrag löschen, {_OUTSIDE}",
    f"; {_OUTSIDE}",
)
_NEW = Wanted(
    "von einer Seite dieser Website",
    f"eine fremde Website, und eine Weiterleitung führt zu einer Seite dieser; {_GONE}",
    f"; zu einer fremden Website führt keine Weiterleitung, {_GONE}",
)
_OWN_FOLDER = frozenset({"content", "seiten"})
"""Folders of texts that are no part of an address."""


def read_route(text: Any, info: ValidationInfo, wanted: Wanted = _PAGE) -> str:
    """Read a path as browsers show it or as they send it (percent-encoded, RFC 3986); raises ValueError in German."""
    route = unquote(str(text).strip())
    if wanted.like.fullmatch(route):
        return route
    if _FOREIGN.match(route):
        raise ValueError(wanted.foreign)
    if _is_whole(route):
        raise ValueError(_whole(route, wanted, (info.context or {}).get("own", "")))
    raise ValueError(f"keine Adresse dieser Website; {wanted.allowed}, {_so(meant_route(route, wanted.like), wanted)}")


def _whole(route: str, wanted: Wanted, own: str) -> str:
    """Say of a whole web address what to write for it; ``own`` is the host of this site, if it is known."""
    is_own = own != "" and host_of(route) in {own, *_PREVIEW}
    if own and wanted.further and not is_own:
        return wanted.foreign
    meant = "/" if is_own and _HOME.fullmatch(route) else meant_route(route, wanted.like)
    only = f"{wanted.own} steht hier nur der Teil ab dem ersten Schrägstrich hinter dem Namen der Website"
    return f"eine ganze Webadresse; {only}, {_so(meant, wanted)}{'' if is_own else wanted.further}"


def host_of(address: str) -> str:
    """Give the name of a host without what many put before it; empty if an address names none."""
    try:
        host = urlsplit(address if "://" in address else f"https://{address}").hostname or ""
    except ValueError:
        return ""
    return ascii_host(host).removeprefix("www.") if "." in host or host in _PREVIEW else ""


def is_route(text: str) -> bool:
    """Tell whether a text is the address of a page."""
    return _ROUTE.fullmatch(unquote(text)) is not None


def _so(meant: str | None, wanted: Wanted) -> str:
    return f"hier also {meant}" if meant else wanted.lost


def meant_route(written: str, like: re.Pattern[str] = _ROUTE) -> str | None:
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
    return route if route != "/" and like.fullmatch(route) else None


def _is_whole(written: str) -> bool:
    return re.match(r"(?i)https?://|www\.", written) is not None


def _page_of_text(path: str) -> str:
    steps = PurePosixPath(path).with_suffix("").parts
    kept = [step for step in steps if step != "/" and step not in _OWN_FOLDER]
    return "/".join(kept) + "/"


Path = Annotated[str, StringConstraints(max_length=300), WithJsonSchema({"type": "string", "pattern": "^/"})]
Route = Annotated[Path, BeforeValidator(read_route)]
NewRoute = Annotated[Path, BeforeValidator(partial(read_route, wanted=_NEW))]


def bare(route: str) -> str:
    """Give an address without its final slash, as two spellings of one address are compared."""
    return route.rstrip("/")


def page_at(route: str) -> str:
    """Give what an address and every other spelling of it have in common: no final slash, no ``index.html``."""
    return bare(re.sub(r"/index\.html/?$", "/", route))
