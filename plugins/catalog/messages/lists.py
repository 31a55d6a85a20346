"""A list that is wanted where a text stands, said in German with what was typed as its entries (Listen)."""

import re
from collections.abc import Sequence
from typing import Any, get_args

from pydantic.fields import FieldInfo

from plugins.catalog.fields import inner_fields
from plugins.catalog.german_words import english_word
from plugins.catalog.messages.spot import Spot
from plugins.catalog.messages.words import explained_words
from plugins.catalog.models.old_route import OldRoute
from plugins.catalog.models.reference import Reference
from plugins.catalog.models.types import IDENTIFIER, Url
from plugins.catalog.problems import shown
from plugins.catalog.slugs import slug
from plugins.catalog.wanted import words_of
from plugins.catalog.yaml.quotes import as_value

_EACH_ONE = frozenset({"alle", "all", "beide", "sämtliche"})
_ALL_OF_THEM = (
    "; jedes mit seiner Kennung (id) nennen, in eckigen Klammern mit Komma dazwischen: „[eines, ein-anderes]“"
)
_FEW = 4
"""So many entries are shown at most."""
_AROUND = re.compile(r"""\(([^()]*)\)|\[([^][]*)\]|\{([^{}]*)\}|"([^"]*)"|'([^']*)'|[„“»«]([^„“”»«]*)[“”»«]""")
"""Brackets or quotation marks around the whole of a text."""


def list_wanted(spot: Spot) -> str:
    """Say that a list belongs here, and how what stands there is written as one."""
    return f"{spot.name}: hier gehört eine Liste hin{_right(spot, spot.fields.get(spot.last))}"


def _right(spot: Spot, field: FieldInfo | None) -> str:
    if isinstance(spot.typed, dict) and spot.typed:
        return f"; vor „{shown(next(iter(spot.typed)))}“ fehlt „- “"
    typed, allowed = _bare(str(spot.typed)), words_of(field.annotation) if field else ()
    if not typed or inner_fields(field):
        return "; jeder Eintrag beginnt mit „- “, in einer eigenen Zeile"
    if allowed:
        return _chosen(spot, _pieces(r"[\s,;]+", typed), allowed)
    if _holds(field, Reference):
        return _ALL_OF_THEM if typed.lower() in _EACH_ONE else _in_line(spot, _ids(typed))
    return _below(typed, _pieces(r"[\s,;]+", typed) if _holds(field, Url, OldRoute) else _phrases(typed))


def _bare(typed: str) -> str:
    """Give what was typed without the brackets and quotation marks around the whole of it."""
    match = _AROUND.fullmatch(typed.strip())
    inner = next(filter(None, match.groups()), "") if match else ""
    return _bare(inner) if inner else typed.strip()


def _pieces(pattern: str, typed: str) -> list[str]:
    return [piece.strip() for piece in re.split(pattern, typed) if piece.strip() not in ("", "und")]


def _ids(typed: str) -> list[str]:
    """Give the ids that were typed, also by the names from which they are made."""
    words = _pieces(r"[\s,;]+", typed)
    return words if all(re.fullmatch(IDENTIFIER, one) for one in words) else [*map(slug, _pieces("[,;]|und ", typed))]


def _in_line(spot: Spot, words: Sequence[str]) -> str:
    return f"; richtig ist „{spot.last}: [{', '.join(words)}]“"


def _chosen(spot: Spot, words: Sequence[str], allowed: Sequence[str]) -> str:
    known = {one.lower(): one for one in allowed}
    right = [known.get(word.lower()) or english_word(word, allowed) for word in words]
    strange = [word for word, one in zip(words, right, strict=True) if one is None]
    if not strange:
        return _in_line(spot, [one for one in right if one])
    names = ", ".join(f"„{shown(word, 40)}“" for word in strange)
    verb = "ist" if len(strange) == 1 else "sind"
    possible = explained_words(spot, allowed) or f"möglich sind {', '.join(allowed)}"
    return f", und {names} {verb} nicht vorgesehen; {possible}, geschrieben als „{spot.last}: [{allowed[0]}]“"


def _phrases(typed: str) -> list[str]:
    """Give the entries between semicolons or commas; a clause that goes on in lower case is none of its own."""
    pieces = _pieces(";" if ";" in typed else ",", typed)
    return pieces if ";" in typed or all(one[0].isupper() or one[0].isdigit() for one in pieces) else [typed]


def _below(typed: str, entries: Sequence[str]) -> str:
    written = ", ".join(f"„- {shown(as_value(one), 60)}“" for one in entries[:_FEW])
    more = ", …" if entries[_FEW:] else ""
    if len(entries) == 1:
        several = "; sind es mehrere Einträge, jeder in seine" if "," in typed else ""
        return f"; darunter in eine eigene Zeile schreiben: {written}{several}"
    return f"; darunter jeden Eintrag in eine eigene Zeile schreiben: {written}{more}"


def _holds(field: FieldInfo | None, *kinds: Any) -> bool:
    """Tell whether the entries of a list are of one of these kinds."""
    return field is not None and any(kind in _parts(field.annotation) for kind in kinds)


def _parts(annotation: Any) -> list[Any]:
    parts = get_args(annotation)
    return [*parts, *(inner for part in parts if get_args(part) for inner in _parts(part))]
