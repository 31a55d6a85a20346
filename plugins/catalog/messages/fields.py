"""Which fields a record has, said in German: of one that is missing, unknown, or stands in the wrong record."""

import re
from collections.abc import Iterable

from plugins.catalog.fields import layout, owners_of
from plugins.catalog.german_words import FOREIGN_FIELDS, STATUS_FIELDS, english_field
from plugins.catalog.messages.spot import Spot
from plugins.catalog.models.redirect_shapes import entry_of
from plugins.catalog.node import Path
from plugins.catalog.problems import asked, nearest
from plugins.catalog.wanted import line_wanted

_SCHEMA_LINE = "yaml-language-server"
"""With what the note begins by which editors find the schema."""

_PASSWORD = re.compile(r"pass(?:w|phrase)|kennw|geheimwort|(?:^|_)(?:pass|pwd?|secret)$")


def elsewhere(spot: Spot, home: Path) -> str:
    """Say that a field stands too far left or right, and so in the wrong record."""
    if len(home) > len(spot.path):
        return f"{spot.name} gehört zu {_record(home)}; so weit einrücken wie dessen andere Felder"
    return f"{spot.name} gehört nicht zu {_record(spot.path)}; weniger weit einrücken"


def no_such_record(spot: Spot) -> str:
    """Say which fields a record has in which none of them stands."""
    needed = any(field.is_required() for field in spot.fields.values())
    right = f"hierher gehören {layout(spot.fields, spot.last)}" if needed else _known(spot)
    return f"das Feld {spot.name} ist unbekannt; {right}"


def in_place_of(spot: Spot, lacking: str) -> str:
    """Say that an unknown field stands where the only one is missing."""
    return f"das Feld {spot.name} ist unbekannt; gemeint ist wohl „{lacking}“, das hier fehlt"


def is_password(written: str) -> bool:
    """Tell a field by whose name it holds a password: such a value belongs into no other field."""
    return _PASSWORD.search(written.casefold().replace("-", "_").replace(" ", "_")) is not None


def meant_field(written: str, fields: Iterable[str]) -> str | None:
    """Give the field that an unknown one was probably meant to be."""
    known = tuple(fields)
    if is_password(written):
        return None
    if written.casefold() in STATUS_FIELDS and "status" in known:
        return "status"
    return english_field(written, known) or nearest(written, known)


def _record(path: Path) -> str:
    return next((f"„{step}“" for step in reversed(path[:-1]) if isinstance(step, str)), "den Feldern ganz links")


def missing(spot: Spot) -> str:
    """Say that a field is missing, and what belongs into it."""
    return f"das Feld {spot.name} fehlt; ergänzen{line_wanted(spot.last, spot.fields.get(spot.last))}"


def unknown_field(spot: Spot) -> str:
    """Say of a field that its record does not know it, and what it may have been meant to be."""
    meant = meant_field(spot.last, spot.fields)
    if meant == "status" and spot.last.casefold() in STATUS_FIELDS:
        right = "einen Entwurf kennzeichnet „status: draft“, sonst die Zeile löschen"
        return f"das Feld {spot.name} ist unbekannt; {right}"
    if spot.last in spot.others:
        choice = spot.others[spot.last]
        right = "das dort schreiben, wenn Sie diesen Weg wollen, sonst die Zeile löschen"
        return f"{spot.name} gibt es nur bei „{choice}“; {right}"
    if is_password(spot.last):
        return f"das Feld {spot.name} ist unbekannt; die Zeile löschen, nach einem Passwort wird nie gefragt"
    owners = owners_of(spot.last, spot.fields)
    if owners:
        where = " oder ".join(f"„{owner}“" for owner in owners)
        return f"{spot.name} gehört zu {where}; unter die Zeile „{owners[0]}:“ setzen und weiter einrücken"
    right = asked(meant) if meant else _no_field(spot)
    return f"das Feld {spot.name} ist unbekannt; {right}"


def _no_field(spot: Spot) -> str:
    if "redirects" in spot.fields and (entry := entry_of(spot.last, spot.typed)):
        return f"unter „redirects:“ ist es ein Eintrag: {entry}"
    if re.search(r"\s", spot.last) or spot.last == _SCHEMA_LINE:
        return "ist es eine Notiz, „# “ davorsetzen, sonst die Zeile löschen"
    if spot.last.casefold() in FOREIGN_FIELDS:
        return "diese Website braucht es nicht, die Zeile löschen"
    return _known(spot)


def _known(spot: Spot) -> str:
    """Name the fields that a record knows, and say what else to do about one that is like none of them."""
    which = "das Feld mit allem darunter" if isinstance(spot.typed, list | dict) else "die Zeile"
    return f"bekannt sind: {', '.join(sorted(spot.fields))}; eines davon schreiben, sonst {which} löschen"
