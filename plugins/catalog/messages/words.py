"""Which values a field takes, said in German: of one that is not meant, too long, too short, or still waits."""

import re
from collections.abc import Iterable

from plugins.catalog.fields import models_in
from plugins.catalog.german_words import english_word
from plugins.catalog.messages.shapes import mapping_wanted, text_wanted
from plugins.catalog.messages.spot import Spot
from plugins.catalog.problems import did_you_mean, nearest, shown
from plugins.catalog.wanted import explanation, wanted, words_of
from plugins.catalog.yaml.quotes import wrapping
from plugins.catalog.yaml.slips import ODD_BLANKS

_BRACKETS = re.compile(r"\[\[|\]\]")


def around(spot: Spot) -> str | None:
    """Say which signs around a value are too many: quotation marks, or what is left of those of a hint."""
    if spot.kind not in {"literal_error", "value_error"} or not isinstance(spot.typed, str):
        return None
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


def not_yet(spot: Spot) -> str:
    """Say that a hint still stands where the owner's answer belongs."""
    field = spot.fields.get(spot.last)
    is_entry = spot.path[-1:] != (spot.last,)
    is_needed = is_entry or field is None or field.is_required()
    whole = f", oder „{spot.whole}“ mit allem darunter löschen" if spot.whole else ""
    way = whole if is_needed else ", oder die Zeile löschen"
    hint = shown(spot.finding.get("ctx", {}).get("tag", spot.typed), 100)
    return f"hier fehlt noch {spot.name}; „{hint}“ samt den Klammern durch Ihre Angabe ersetzen{way}"


def unknown_word(spot: Spot) -> str:
    """Say of a word that it is none of those that are meant."""
    if not isinstance(spot.typed, str):
        return text_wanted(spot)
    return _not_meant(spot, spot.typed, spot.finding["ctx"]["expected"].replace(" or ", ", "))


def unknown_choice(spot: Spot) -> str:
    """Say of a word by which a kind of record is chosen that it is none of those that are meant."""
    return _not_meant(spot, spot.finding["ctx"]["tag"], spot.finding["ctx"]["expected_tags"])


def choice_wanted(spot: Spot) -> str:
    """Say that fields belong here; where a word chooses none of their kinds, say which one does."""
    field = spot.fields.get(spot.last)
    chooser = str(field.discriminator) if field else ""
    models = tuple(models_in(field.annotation)) if field else ()
    kinds = [kind for model in models for kind in words_of(model.model_fields[chooser].annotation)]
    if not isinstance(spot.typed, str) or not spot.typed.isalpha() or nearest(spot.typed, kinds):
        return mapping_wanted(spot)
    explained = explained_words(spot, kinds) or f"möglich sind {', '.join(kinds)}"
    return f"„{shown(spot.typed)}“ ist für {spot.name} nicht vorgesehen; darunter „{chooser}: …“ schreiben, {explained}"


def _not_meant(spot: Spot, typed: str, expected: str) -> str:
    words = expected.replace("'", "").split(", ")
    english = english_word(typed, words)
    explained = None if nearest(typed, words) else explained_words(spot, words)
    right = f"richtig ist „{english}“" if english else explained or did_you_mean(typed, words)
    return f"„{shown(typed)}“ ist für {spot.name} nicht vorgesehen; {right}"


def explained_words(spot: Spot, words: Iterable[str]) -> str | None:
    """Give what the description of a field says of each of its words."""
    said = explanation(spot.fields.get(spot.last), words)
    return f"möglich sind {said}" if said else None


def own_message(spot: Spot) -> str:
    """Say what a check of our own says."""
    if not isinstance(spot.typed, str):
        return text_wanted(spot)
    field = spot.fields.get(spot.last)
    english = english_word(spot.typed, ("true", "false")) if field and field.annotation is bool else None
    return f"„{shown(spot.typed)}“ ist {spot.finding['ctx']['error']}{f', hier also {english}' if english else ''}"


def too_long(spot: Spot) -> str:
    """Say of a text that it is too long, and by how much."""
    return f"{spot.name} ist mit {len(spot.typed)} Zeichen zu lang; höchstens {spot.limit}"


def too_short(spot: Spot) -> str:
    """Say of a text that it is empty or too short."""
    if not spot.typed.strip():
        return f"{spot.name} ist leer; ausfüllen{wanted(spot.fields.get(spot.last))}"
    return f"{spot.name} ist mit {len(spot.typed)} Zeichen zu kurz; mindestens {spot.limit}"


def too_few(spot: Spot) -> str:
    """Say of a list that it has too few entries."""
    field = spot.fields.get(spot.last)
    described = f": {field.description}" if field and field.description else ""
    return f"die Liste {spot.name} ist zu kurz; mindestens {spot.limit} Eintrag{described}"
