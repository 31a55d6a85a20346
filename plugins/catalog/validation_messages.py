"""What pydantic finds, said in German: what is wrong, and what would be right."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from plugins.catalog.fields import inner_fields, layout, owners_of
from plugins.catalog.german_words import FOREIGN_FIELDS, STATUS_FIELDS, english_field, english_word
from plugins.catalog.models.types import HINT
from plugins.catalog.node import Path
from plugins.catalog.problems import asked, did_you_mean, nearest, shown
from plugins.catalog.wanted import wanted
from plugins.catalog.yaml.quotes import in_quotes, wrapping
from plugins.catalog.yaml.rows import is_field_name
from plugins.catalog.yaml.slips import ODD_BLANKS, hidden_sign, slip_in

Finding = ErrorDetails
_BRACKETS = re.compile(r"\[\[|\]\]")
_SCHEMA_LINE = "yaml-language-server"
"""With what the note begins by which editors find the schema."""
_WORD = r"[\w.-]*\w"
"""What may stand in a list in one line as it is."""
PASSWORDS = frozenset({"password", "passwort", "pass", "passwd", "kennwort", "pwd"})


@dataclass(frozen=True)
class Spot:
    """A finding, and the fields of the record in which it lies.

    ``others`` are the fields that the record would have with another choice, and that choice.
    """

    finding: Finding
    fields: Mapping[str, FieldInfo]
    others: Mapping[str, str] = field(default_factory=dict)

    @property
    def kind(self) -> str:
        """What pydantic calls the mistake."""
        return self.finding["type"]

    @property
    def path(self) -> Path:
        """Where it lies."""
        return self.finding["loc"]

    @property
    def typed(self) -> Any:
        """What stands there."""
        return self.finding["input"]

    @property
    def last(self) -> str:
        """The name of the field, or of the list in which the entry stands; empty at the top."""
        return next((step for step in reversed(self.path) if isinstance(step, str)), "")

    @property
    def name(self) -> str:
        """The field as messages name it."""
        return f"„{shown(self.last)}“" if self.last else "der Eintrag"

    @property
    def waits(self) -> bool:
        """Whether a hint still stands where its owner's own answer belongs (Platzhalter)."""
        typed = self.finding.get("ctx", {}).get("tag", self.typed)
        return isinstance(typed, str) and re.fullmatch(HINT, typed.strip(), re.DOTALL) is not None

    @property
    def limit(self) -> Any:
        """The least or greatest length that is allowed."""
        limits = self.finding["ctx"]
        return limits.get("max_length", limits.get("min_length"))


def describe(spot: Spot) -> str:
    """Say what is wrong and what would be right."""
    sign = unseen(spot)
    if sign:
        return hidden_sign(sign[0], sign.string)
    if spot.waits:
        return _not_yet(spot)
    around = _around(spot) if spot.kind in {"literal_error", "value_error"} and isinstance(spot.typed, str) else None
    return around or _DESCRIBE.get(spot.kind, _unexpected)(spot)


def _around(spot: Spot) -> str | None:
    """Say which signs around a value are too many: quotation marks, or what is left of those of a hint."""
    typed = spot.typed.strip()
    left, pair = _BRACKETS.search(typed), wrapping(typed)
    if left:
        right = shown(_BRACKETS.sub("", typed).strip(), 60)
        return f"„{left[0]}“ blieb vom Platzhalter stehen; löschen, hier also {right}"
    if pair:
        return f"{pair[0]} und {pair[1]} gehören nicht um diesen Wert; ohne sie: {shown(typed[1:-1], 60)}"
    return None


def unseen(spot: Spot) -> re.Match[str] | None:
    """Find the sign that cannot be seen and for which a value is not what it seems to be."""
    typed = spot.finding.get("ctx", {}).get("tag", spot.typed)
    checked = spot.kind in {"literal_error", "value_error", "union_tag_invalid"} and isinstance(typed, str)
    return re.search(f"[{ODD_BLANKS}]", typed) if checked else None


def elsewhere(spot: Spot, home: Path) -> str:
    """Say that a field stands too far left or right, and so in the wrong record."""
    if len(home) > len(spot.path):
        return f"{spot.name} gehört zu {_record(home)}; so weit einrücken wie dessen andere Felder"
    return f"{spot.name} gehört nicht zu {_record(spot.path)}; weniger weit einrücken"


def no_such_record(spot: Spot) -> str:
    """Say which fields a record has in which none of them stands."""
    return f"das Feld {spot.name} ist unbekannt; hierher gehören {layout(spot.fields, spot.last)}"


def in_place_of(spot: Spot, lacking: str) -> str:
    """Say that an unknown field stands where the only one is missing."""
    return f"das Feld {spot.name} ist unbekannt; gemeint ist wohl „{lacking}“, das hier fehlt"


def meant_field(written: str, fields: Iterable[str]) -> str | None:
    """Give the field that an unknown one was probably meant to be."""
    known = tuple(fields)
    if written.casefold() in STATUS_FIELDS and "status" in known:
        return "status"
    return english_field(written, known) or nearest(written, known)


def _record(path: Path) -> str:
    return next((f"„{step}“" for step in reversed(path[:-1]) if isinstance(step, str)), "den Feldern ganz links")


def _not_yet(spot: Spot) -> str:
    field = spot.fields.get(spot.last)
    is_entry = spot.path[-1:] != (spot.last,)
    way = "" if is_entry or field is None or field.is_required() else ", oder die Zeile löschen"
    hint = shown(spot.finding.get("ctx", {}).get("tag", spot.typed), 100)
    return f"hier fehlt noch {spot.name}; „{hint}“ samt den Klammern durch Ihre Angabe ersetzen{way}"


def _missing(spot: Spot) -> str:
    return f"das Feld {spot.name} fehlt; ergänzen{wanted(spot.fields.get(spot.last))}"


def _unknown_field(spot: Spot) -> str:
    meant = meant_field(spot.last, spot.fields)
    if meant == "status" and spot.last.casefold() in STATUS_FIELDS:
        right = "einen Entwurf kennzeichnet „status: draft“, sonst die Zeile löschen"
        return f"das Feld {spot.name} ist unbekannt; {right}"
    if spot.last in spot.others:
        choice = spot.others[spot.last]
        right = "das dort schreiben, wenn Sie diesen Weg wollen, sonst die Zeile löschen"
        return f"{spot.name} gibt es nur bei „{choice}“; {right}"
    if spot.last.casefold() in PASSWORDS:
        return f"das Feld {spot.name} ist unbekannt; die Zeile löschen, nach einem Passwort wird nie gefragt"
    owners = owners_of(spot.last, spot.fields)
    if owners:
        where = " oder ".join(f"„{owner}“" for owner in owners)
        return f"{spot.name} gehört zu {where}; unter die Zeile „{owners[0]}:“ setzen und weiter einrücken"
    right = asked(meant) if meant else _no_field(spot)
    return f"das Feld {spot.name} ist unbekannt; {right}"


def _no_field(spot: Spot) -> str:
    if re.search(r"\s", spot.last) or spot.last == _SCHEMA_LINE:
        return "ist es eine Notiz, „# “ davorsetzen, sonst die Zeile löschen"
    if spot.last.casefold() in FOREIGN_FIELDS:
        return "diese Website braucht es nicht, die Zeile löschen"
    return did_you_mean(spot.last, spot.fields)


def _unknown_word(spot: Spot) -> str:
    if not isinstance(spot.typed, str):
        return _text_wanted(spot)
    return _not_meant(spot, spot.typed, spot.finding["ctx"]["expected"].replace(" or ", ", "))


def _unknown_choice(spot: Spot) -> str:
    return _not_meant(spot, spot.finding["ctx"]["tag"], spot.finding["ctx"]["expected_tags"])


def _not_meant(spot: Spot, typed: str, expected: str) -> str:
    words = expected.replace("'", "").split(", ")
    english = english_word(typed, words)
    explained = None if nearest(typed, words) else _explained(spot, words)
    right = f"richtig ist „{english}“" if english else explained or did_you_mean(typed, words)
    return f"„{shown(typed)}“ ist für {spot.name} nicht vorgesehen; {right}"


def _explained(spot: Spot, words: Iterable[str]) -> str | None:
    """Give what the description of a field says of each of its words."""
    field = spot.fields.get(spot.last)
    said = (field.description or "").rpartition(": ")[2] if field else ""
    return f"möglich sind {said}" if all(word in said for word in words) else None


def _own_message(spot: Spot) -> str:
    if not isinstance(spot.typed, str):
        return _text_wanted(spot)
    field = spot.fields.get(spot.last)
    english = english_word(spot.typed, ("true", "false")) if field and field.annotation is bool else None
    return f"„{shown(spot.typed)}“ ist {spot.finding['ctx']['error']}{f', hier also {english}' if english else ''}"


def _too_long(spot: Spot) -> str:
    return f"{spot.name} ist mit {len(spot.typed)} Zeichen zu lang; höchstens {spot.limit}"


def _too_short(spot: Spot) -> str:
    if not spot.typed.strip():
        return f"{spot.name} ist leer; ausfüllen{wanted(spot.fields.get(spot.last))}"
    return f"{spot.name} ist mit {len(spot.typed)} Zeichen zu kurz; mindestens {spot.limit}"


def _too_few(spot: Spot) -> str:
    field = spot.fields.get(spot.last)
    described = f": {field.description}" if field and field.description else ""
    return f"die Liste {spot.name} ist zu kurz; mindestens {spot.limit} Eintrag{described}"


def _text_wanted(spot: Spot) -> str:
    wanted = f"{spot.name}: hier gehört ein einfacher Text hin"
    if isinstance(spot.typed, dict) and len(spot.typed) == 1:
        ((key, value),) = spot.typed.items()
        if isinstance(value, str) and not is_field_name(key):
            right = f"in gerade Anführungszeichen setzen: {in_quotes(f'{key}: {value}')}"
            return f"{wanted}; der Doppelpunkt macht ein Feld daraus, darum {right}"
    if isinstance(spot.typed, list):
        inner = ", ".join(str(one) for one in spot.typed)
        right = f": {shown(inner, 60)}" if len(spot.typed) == 1 else ""
        return f"{wanted}, keine Liste; die eckigen Klammern (oder „- “) weglassen{right}"
    return f"{wanted}, keine Liste und keine Felder; Text mit „: “ in gerade Anführungszeichen setzen"


def _list_wanted(spot: Spot) -> str:
    wanted = f"{spot.name}: hier gehört eine Liste hin"
    if isinstance(spot.typed, dict) and spot.typed:
        return f"{wanted}; vor „{shown(next(iter(spot.typed)))}“ fehlt „- “"
    words = re.split(r"[\s,;]+", str(spot.typed).strip("()[]{}\"'„“»« "))
    if not inner_fields(spot.fields.get(spot.last)) and all(re.fullmatch(_WORD, word) for word in words):
        return f"{wanted}; richtig ist „{spot.last}: [{', '.join(words)}]“"
    return f"{wanted}; jeder Eintrag beginnt mit „- “, in einer eigenen Zeile"


def _mapping_wanted(spot: Spot) -> str:
    text = spot.typed if isinstance(spot.typed, str) else ""
    word, _, rest = text.partition(" ")
    slip = slip_in(text)
    if slip:
        return f"{spot.name}: {slip.message}"
    if is_field_name(word) and rest.strip():
        return f"{spot.name}: hinter „{word}“ fehlt der Doppelpunkt; jedes Feld als „feld: Wert“ in seine Zeile setzen"
    inner = inner_fields(spot.fields.get(spot.last))
    right = f": {layout(inner, text)}" if inner and text else ""
    return f"{spot.name}: hier gehören Felder hin, jedes als „feld: Wert“ in seiner Zeile{right}"


def _line_wanted(spot: Spot) -> str:
    return f"{spot.name}: hier gehört eine einzige Zeile hin"


def _unexpected(spot: Spot) -> str:
    return f"{spot.name}: dieser Wert passt hier nicht; {_described(spot) or 'die Schreibung prüfen'}"


def _described(spot: Spot) -> str:
    field = spot.fields.get(spot.last)
    return f"hierher gehört: {field.description}" if field and field.description else ""


_DESCRIBE: dict[str, Callable[[Spot], str]] = {
    "missing": _missing,
    "union_tag_not_found": _missing,
    "union_tag_invalid": _unknown_choice,
    "extra_forbidden": _unknown_field,
    "literal_error": _unknown_word,
    "value_error": _own_message,
    "string_too_long": _too_long,
    "string_too_short": _too_short,
    "too_short": _too_few,
    "string_type": _text_wanted,
    "string_pattern_mismatch": _line_wanted,
    "tuple_type": _list_wanted,
    "model_type": _mapping_wanted,
    "model_attributes_type": _mapping_wanted,
    "dict_type": _mapping_wanted,
}
