"""Addresses of a former website, and where their content is to be found now (Weiterleitungen)."""

from typing import Annotated

from pydantic import BeforeValidator, model_validator

from plugins.catalog.models.old_route import OldRoute
from plugins.catalog.models.record import Record
from plugins.catalog.models.redirect_shapes import refuse_entry, refuse_file, refuse_list
from plugins.catalog.models.route import NewRoute, page_at


class Redirect(Record):
    """An address that has moved (Weiterleitung); it is known with and without final slash."""

    old: OldRoute
    """Frühere Adresse, etwa /2022/07/15/titel/"""
    new: NewRoute
    """Heutige Adresse einer Seite dieser Website, etwa /aktuelles/titel/"""

    _refuse = model_validator(mode="before")(refuse_entry)

    @property
    def is_idle(self) -> bool:
        """Whether it leads to itself."""
        return page_at(self.old) == page_at(self.new)


class Redirects(Record):
    """The file redirects.yaml."""

    redirects: Annotated[tuple[Redirect, ...], BeforeValidator(refuse_list)] = ()
    """Frühere Adressen und ihre heutigen Ziele"""
    gone: tuple[OldRoute, ...] = ()
    """Frühere Adressen, deren Inhalt es nicht mehr gibt"""

    _refuse = model_validator(mode="before")(refuse_file)

    def entries(self) -> tuple[tuple[tuple[str | int, ...], str], ...]:
        """Give every old address with its place in the file: first those that moved, then those that are gone."""
        moved = tuple((("redirects", index, "old"), move.old) for index, move in enumerate(self.redirects))
        return (*moved, *((("gone", index), route) for index, route in enumerate(self.gone)))
