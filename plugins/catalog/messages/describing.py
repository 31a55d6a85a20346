"""What pydantic finds, said in German: what is wrong, and what would be right."""

from collections.abc import Callable

from plugins.catalog.messages import fields, lists, shapes, words
from plugins.catalog.messages.nothing import nothing
from plugins.catalog.messages.periods import period
from plugins.catalog.messages.spot import Spot
from plugins.catalog.models.redirect_shapes import FOREIGN_SHAPE
from plugins.catalog.yaml.slips import hidden_sign


def describe(spot: Spot) -> str:
    """Say what is wrong and what would be right."""
    sign = words.unseen(spot)
    if sign:
        return hidden_sign(sign[0], sign.string)
    if spot.waits:
        return words.not_yet(spot)
    return nothing(spot) or period(spot) or words.around(spot) or _DESCRIBE.get(spot.kind, _unexpected)(spot)


def _unexpected(spot: Spot) -> str:
    return f"{spot.name}: dieser Wert passt hier nicht; {_described(spot) or 'die Schreibung prüfen'}"


def _described(spot: Spot) -> str:
    field = spot.fields.get(spot.last)
    return f"hierher gehört: {field.description}" if field and field.description else ""


_DESCRIBE: dict[str, Callable[[Spot], str]] = {
    "missing": fields.missing,
    "union_tag_not_found": fields.missing,
    "union_tag_invalid": words.unknown_choice,
    "extra_forbidden": fields.unknown_field,
    "literal_error": words.unknown_word,
    "value_error": words.own_message,
    "string_too_long": words.too_long,
    "too_long": words.too_long,
    "string_too_short": words.too_short,
    "too_short": words.too_few,
    "string_type": shapes.text_wanted,
    "string_pattern_mismatch": shapes.line_wanted,
    "tuple_type": lists.list_wanted,
    "model_type": shapes.mapping_wanted,
    "model_attributes_type": words.choice_wanted,
    "dict_type": shapes.mapping_wanted,
    FOREIGN_SHAPE: lambda spot: str(spot.finding["msg"]),
}
