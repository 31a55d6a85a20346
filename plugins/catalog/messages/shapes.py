"""Whether a text or fields belong somewhere, said in German."""

from collections.abc import Mapping
from typing import Any

from plugins.catalog.fields import inner_fields, layout
from plugins.catalog.messages.fields import meant_field
from plugins.catalog.messages.spot import Spot
from plugins.catalog.problems import shown
from plugins.catalog.yaml.quotes import in_quotes
from plugins.catalog.yaml.rows import is_field_name
from plugins.catalog.yaml.slips import slip_in


def text_wanted(spot: Spot) -> str:
    """Say that a text belongs here, no list and no fields."""
    wanted = f"{spot.name}: hier gehört ein einfacher Text hin"
    if isinstance(spot.typed, dict) and spot.typed:
        return f"{wanted}{_for_fields(spot, spot.typed)}"
    if isinstance(spot.typed, list):
        inner = ", ".join(str(one) for one in spot.typed)
        right = f": {shown(inner, 60)}" if len(spot.typed) == 1 else ""
        several = len(spot.typed) > 1 and any(isinstance(step, int) for step in spot.path)
        more = "; nur eines davon, und für jedes weitere einen eigenen Eintrag anlegen" if several else ""
        return f"{wanted}, keine Liste; die eckigen Klammern (oder „- “) weglassen{right}{more}"
    return f"{wanted}, keine Liste und keine Felder; Text mit „: “ in gerade Anführungszeichen setzen"


def _for_fields(spot: Spot, typed: Mapping[str, Any]) -> str:
    """Go on behind »Text« where fields stand: as one, without their names, or in the list to which they belong."""
    key, value = next(iter(typed.items()))
    is_one = len(typed) == 1 and isinstance(value, str)
    if is_one and not is_field_name(key):
        right = f"in gerade Anführungszeichen setzen: {in_quotes(f'{key}: {value}')}"
        return f"; der Doppelpunkt macht ein Feld daraus, darum {right}"
    owner = next((name for name in spot.fields if typed.keys() <= inner_fields(spot.fields[name]).keys()), None)
    is_entry = spot.path[-1:] != (spot.last,)
    if is_one and is_entry:
        also = f", oder, mit „{_lacking(spot, owner, key)}“, unter „{owner}:“ setzen" if owner else ""
        return f" und kein Feld; „{key}:“ weglassen, richtig ist „- {shown(value, 60)}“{also}"
    if owner and is_entry:
        return f" und keine Felder; mit ihnen gehört der Eintrag unter „{owner}:“"
    return ", keine Liste und keine Felder; Text mit „: “ in gerade Anführungszeichen setzen"


def _lacking(spot: Spot, owner: str, key: str) -> str:
    return next(name for name in inner_fields(spot.fields[owner]) if name != key)


def mapping_wanted(spot: Spot) -> str:
    """Say that fields belong here."""
    text = spot.typed if isinstance(spot.typed, str) else ""
    word, _, rest = text.partition(" ")
    slip = slip_in(text)
    if slip:
        return f"{spot.name}: {slip.message}"
    is_entry = spot.path[-1:] != (spot.last,)
    inner = spot.fields if is_entry else inner_fields(spot.fields.get(spot.last))
    if is_field_name(word) and rest.strip() and (not inner or meant_field(word, inner)):
        return f"{spot.name}: hinter „{word}“ fehlt der Doppelpunkt; jedes Feld als „feld: Wert“ in seine Zeile setzen"
    right = f"{', das erste hinter „- “' * is_entry}: {layout(inner, text)}" if inner and text else ""
    return f"{spot.name}: hier gehören Felder hin, jedes als „feld: Wert“ in seiner Zeile{right}"


def line_wanted(spot: Spot) -> str:
    """Say that a single line belongs here."""
    return f"{spot.name}: hier gehört eine einzige Zeile hin"
