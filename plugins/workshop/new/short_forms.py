"""Kinds and states as an owner may shorten them: „SH“, „Rhein“, „gem“."""

from collections.abc import Mapping, Sequence
from typing import Any, get_args

from plugins.catalog.models.towns import Kind
from plugins.catalog.states import ISO_CODE, State

KINDS: tuple[str, ...] = get_args(Kind)
STATES: tuple[str, ...] = get_args(State)
CODES = {code: state for state, code in ISO_CODE.items()}


def meant(said: str, words: Sequence[str], codes: Mapping[str, str]) -> str | None:
    """Give the word that is meant: of several with a beginning the one with which all others begin."""
    possible = begun(said, words)
    return codes.get(said.lower()) or next(
        (one for one in possible if all(other.startswith(one) for other in possible)), None
    )


def begun(said: str, words: Sequence[str]) -> list[str]:
    """Give the words that begin so."""
    return [word for word in words if said and word.casefold().startswith(said.casefold())]


def whole_kind(answer: Any) -> Any:
    """Give a kind in full if it is told shortened."""
    return (meant(answer, KINDS, {}) if isinstance(answer, str) else None) or answer


def whole_state(answer: Any) -> Any:
    """Give a state in full if it is told shortened or by its code."""
    return (meant(answer, STATES, CODES) if isinstance(answer, str) else None) or answer
