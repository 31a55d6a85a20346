"""Words that say that there is nothing to tell, where a field is left out instead (keine Angabe)."""

from plugins.catalog.german_words import NO_END, english_word, says_nothing
from plugins.catalog.messages.spot import Spot
from plugins.catalog.problems import shown
from plugins.catalog.wanted import words_of

_KINDS = frozenset({"value_error", "literal_error", "model_type", "tuple_type"})


def nothing(spot: Spot) -> str | None:
    """Say of a word like »keine« what to do instead, where leaving out the field says the same."""
    field = spot.fields.get(spot.last)
    if field is None or spot.kind not in _KINDS or spot.path[-1:] != (spot.last,) or not _is_meant(spot):
        return None
    is_list = spot.kind == "tuple_type"
    if is_list and field.is_required() and not any(hasattr(one, "min_length") for one in field.metadata):
        return f"{spot.name}: hier gehört eine Liste hin; eine leere schreibt man „{spot.last}: []“"
    is_left_out = not field.is_required() and (field.default == () if is_list else field.default in (None, ()))
    right = "die Zeile" if is_left_out else f"„{spot.whole}“ mit allem darunter" if spot.whole else ""
    said = f"„{shown(str(spot.typed), 40)}“ ist keine Angabe für {spot.name}"
    return f"{said}; gibt es nichts anzugeben, {right} löschen" if right else None


def _is_meant(spot: Spot) -> bool:
    field, typed = spot.fields[spot.last], spot.typed
    if not isinstance(typed, str) or english_word(typed, words_of(field.annotation)):
        return False
    return says_nothing(typed) or (spot.last == "until" and typed.strip().casefold() in NO_END)
