"""What to say of an address under which there is no page."""

import re
from collections.abc import Collection, Iterable, Mapping
from pathlib import PurePosixPath

from plugins.catalog.models.route import meant_route, page_at
from plugins.catalog.problems import asked, nearest, slip_of
from plugins.catalog.slugs import slug
from plugins.publishing import routes

BEGIN = "ihren Text in content/seiten/{}.md anlegen, mit title und description (docs/redaktion.md, »Eine neue Seite«)"
OF_THE_START = frozenset({"start", "startseite", "home", "homepage", "index", "willkommen"})
"""How other websites call the address of their first page."""


def unknown_page(written: str, known: Mapping[str, str], named: Collection[str] = ()) -> str:
    """Say that there is no such page, and which is meant if one is like it, or the only one ``named`` beside it.

    ``known`` are the texts of all pages by their addresses.
    """
    meant = meant_address(written, known) or (next(iter(named)) if len(named) == 1 else None)
    there = f"die Adresse eintragen, wie sie in der Vorschau im Browser steht{_anew(written)}"
    return f"die Seite „{written}“ gibt es nicht; {asked(meant) if meant else there}"


def page_of(written: str, known: Mapping[str, str]) -> str | None:
    """Give the page whose address is not the name of its text, as it is written, above all the first page."""
    name = slug(PurePosixPath(written).stem) if PurePosixPath(written).parent == PurePosixPath("/") else ""
    if name in OF_THE_START and routes.HOME in known:
        return routes.HOME
    return next((route for route, text in known.items() if text == f"seiten/{name}.md"), None)


def instead_of(path: str, known: Iterable[str], mark: str = "") -> str:
    """Go on behind »gibt es nicht«: what is meant by a slip; what is gone for good can only be left out."""
    near = nearest(path, known)
    if near and near == slip_of(path, known):
        return f"; meinten Sie „{mark}{near}“?"
    gone = "den Link weglassen oder auf eine andere Seite richten, und den Satz danach lesen"
    new = "" if near else _anew(re.sub(r"^seiten(/.+)\.md$", r"\1/", path))
    return f" oder nicht mehr; {f'meinten Sie „{mark}{near}“? sonst ' if near else ''}{gone}{new}"


def _anew(written: str) -> str:
    """Go on behind another remedy: how a page begins that is still to come, if a text alone makes it."""
    name = slug(PurePosixPath(written).stem)
    if PurePosixPath(written).parent != PurePosixPath("/") or not name:
        return ""
    spelled = "" if written == routes.prose(name) else f"hier „{routes.prose(name)}“ schreiben und "
    return f", oder, soll es sie neu geben, {spelled}{BEGIN.format(name)}"


def meant_address(written: str, known: Mapping[str, str]) -> str | None:
    """Give the address of a page that is like one that was written."""
    route = meant_route(written.lower())
    if route in known:
        return route
    if (folder := f"{page_at(written.lower())}/") in known:
        return folder
    if called := page_of(written, known):
        return called
    if lawful := next((one for one in (routes.PRIVACY, routes.IMPRINT) if written.startswith(one.rstrip("/"))), None):
        return lawful
    elsewhere = [one for one in known if PurePosixPath(one).name == PurePosixPath(route or written).name]
    return slip_of(written, known) or (elsewhere[0] if len(elsewhere) == 1 else None)
