"""Colours as an owner writes them: a hex value, a pair for light and dark, or a name (Farben)."""

from typing import Annotated, Any, Literal, get_args

from pydantic import BeforeValidator, GetJsonSchemaHandler, GetPydanticSchema, WithJsonSchema, model_validator
from pydantic.annotated_handlers import GetCoreSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

from plugins.catalog.models.color_words import Depth, explain, read_hex
from plugins.catalog.models.record import Record
from plugins.catalog.problems import asked, nearest

Name = Literal["town", "field", "water", "stone"]
NAMES: tuple[Name, ...] = get_args(Name)
MEANT = {
    "town": "ziegel stadt brick",
    "field": "blatt land feld leaf",
    "water": "wasser",
    "stone": "stein",
}
"""What else the four names may be called."""

HEX_SCHEMA = {"type": ["string", "integer"], "pattern": "^#?([0-9a-fA-F]{3}){1,2}$"}


def _reader(depth: Depth) -> BeforeValidator:
    def read(text: Any) -> str:
        color = read_hex(str(text))
        if color is None:
            raise ValueError(f"keine Farbe; {explain(str(text), depth)}")
        return color

    return BeforeValidator(read)


Deep = Annotated[str, _reader("deep"), WithJsonSchema(HEX_SCHEMA)]
Pale = Annotated[str, _reader("pale"), WithJsonSchema(HEX_SCHEMA)]
Night = Annotated[str, _reader("night"), WithJsonSchema(HEX_SCHEMA)]
"""Colours as ``#rrggbb``, however they were written; they differ in what is proposed for a word."""


class Tones(Record):
    """A colour for light and, if given, for dark (Farbton); a single value is the one for light."""

    light: Deep
    """Farbe im hellen Auftritt, als Hex-Wert in geraden Anführungszeichen"""
    dark: Pale | None = None
    """Farbe im dunklen Auftritt; fehlt sie, wird sie aus der hellen abgeleitet"""

    @model_validator(mode="before")
    @classmethod
    def _single(cls, written: Any) -> Any:
        if isinstance(written, list):
            raise ValueError("keine Farbe")  # noqa: TRY004 (what pydantic turns into a problem)
        return {"light": written} if isinstance(written, str) else written

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        """Let editors know that a single value will do."""
        pair = handler.resolve_ref_schema(handler(schema))
        return {"anyOf": [HEX_SCHEMA, pair]}


class PaperTones(Tones):
    """Tones of what lies under text (Farbton eines Grundes)."""

    light: Pale
    """Farbe im hellen Auftritt, als Hex-Wert in geraden Anführungszeichen"""
    dark: Night | None = None
    """Farbe im dunklen Auftritt; fehlt sie, wird sie aus der hellen abgeleitet"""


def _named_or_own(written: Any, own: core_schema.ValidatorFunctionWrapHandler) -> Any:
    if not isinstance(written, str) or read_hex(written):
        return own(written)
    word = written.strip()
    if word in NAMES:
        return word
    by_another_word = (name for name, words in MEANT.items() if word.lower() in words.split())
    meant = next(by_another_word, None) or nearest(word, NAMES)
    raise ValueError(f"keine Farbe; {asked(meant) if meant else _names_or(explain(word, 'deep'))}")


def _names_or(explained: str) -> str:
    return f"{explained}; möglich sind auch town (Ziegel), field (Blatt), water (Wasser) und stone (Stein)"


def _program_schema(source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
    return core_schema.no_info_wrap_validator_function(_named_or_own, handler(Tones))


def _program_json_schema(schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
    return {"anyOf": [{"enum": list(NAMES)}, handler(schema)]}


ProgramColor = Annotated[Name | Tones, GetPydanticSchema(_program_schema, _program_json_schema)]
"""A program's colour: one of the four names, or tones of its own."""
