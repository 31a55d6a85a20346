"""Addresses of a former website, and where their content is to be found now (Weiterleitungen)."""

import re
from typing import Annotated, Any
from urllib.parse import unquote

from pydantic import BeforeValidator, StringConstraints, WithJsonSchema

from plugins.catalog.models.record import Record


def _route(text: Any) -> str:
    """Read a path as browsers show it or as they send it (percent-encoded, RFC 3986)."""
    route = unquote(str(text))
    if route == "/" or re.fullmatch(r"(/[\w+,@~-][\w.+,@~-]*)+/?", route):
        return route
    raise ValueError(
        "keine Adresse dieser Website; sie beginnt mit / und enthält nur Buchstaben, Ziffern und - _ . , + ~ @, "
        "etwa /2022/07/15/titel/"
    )


Route = Annotated[
    str, BeforeValidator(_route), StringConstraints(max_length=300), WithJsonSchema({"type": "string", "pattern": "^/"})
]


def bare(route: str) -> str:
    """Give an address without its final slash, as two spellings of one address are compared."""
    return route.rstrip("/")


class Redirect(Record):
    """An address that has moved (Weiterleitung); it is known with and without final slash."""

    old: Route
    """Frühere Adresse, etwa /2022/07/15/titel/"""
    new: Route
    """Heutige Adresse einer Seite dieser Website, etwa /aktuelles/titel/"""


class Redirects(Record):
    """The file redirects.yaml."""

    redirects: tuple[Redirect, ...] = ()
    """Frühere Adressen und ihre heutigen Ziele"""
    gone: tuple[Route, ...] = ()
    """Frühere Adressen, deren Inhalt es nicht mehr gibt"""

    def entries(self) -> tuple[tuple[tuple[str | int, ...], str], ...]:
        """Give every old address with its place in the file: first those that moved, then those that are gone."""
        moved = tuple((("redirects", index, "old"), move.old) for index, move in enumerate(self.redirects))
        return (*moved, *((("gone", index), route) for index, route in enumerate(self.gone)))
