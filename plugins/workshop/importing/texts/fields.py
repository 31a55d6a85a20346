"""What the fields of a page builder's part say: words, addresses, pictures, and what is only for the looks of it."""

import base64
import json
import re
from binascii import Error
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import unescape
from typing import Any, Literal
from urllib.parse import unquote, urlsplit

from plugins.publishing.photo_faults import PHOTOS
from plugins.workshop.importing.media import ending
from plugins.workshop.importing.texts.field_names import (
    FIGURES,
    LOOKS,
    OF_THE_BUILDER,
    PICTURES,
    QUERIES,
    TITLES,
    WORDY,
)

Kind = Literal["title", "words", "html", "link", "picture", "numbers", "played", "behind", "tip"]
DEEPEST = 60
_ADDRESS = re.compile(r"(?:https?:)?//[^\s<>\"]+|/(?!/)[^\s<>\"]*|(?:mailto:|tel:|www\.)[^\s<>\"]+", re.IGNORECASE)
_OF_BAKERY = re.compile(r"(?:^|\|)url:([^|]+)")
_KEYWORD = re.compile(
    r"(?:on|off|yes|no|true|false|none|null|default|inherit|auto|left|right|center|top|bottom|full|large|medium|small|"
    r"thumbnail|h[1-6]|div|span|p|_self|_blank|all|any|post|page|publish|draft|classic|solid|custom)",
    re.IGNORECASE,
)
_OF_CODES = frozenset({"shortcode", "content", "text", "editor", "html"})
"""Fields that may hold shortcodes."""
_TOKEN = re.compile(r"[a-z0-9 _-]+")
_UNIT = re.compile(r"px|r?em|v[hw]|deg|m?s|pt|fr|custom")
_FOR_LOOKS = re.compile(
    r"#[0-9a-f]{3,8}|(?:rgb|hsl)a?\([^)]*\)|-?[\d.]+(?:px|r?em|%|v[hw]|deg|m?s|pt)?(?:[ |]+-?[\d.]+(?:px|r?em|%)?)*"
    r"|[^|]*\|.*\|.*|[\w-]+\s*:\s*[^;]+;.*|[0-9a-f-]{16,}|fa[bsrl]?\s+fa-.*|(?-i:(?!e-)[a-z0-9]+(?:[_-]+[a-z0-9]+)+)"
    r"|@ET-DC@.*|px|r?em|v[hw]|deg|m?s|pt|fr|\{.*|\[\w.*|\.[\w-]+.*\{.*",
    re.IGNORECASE | re.DOTALL,
)
_READS = re.compile(r"[^\W\d_a-zäöü][^\W\d_]+[.!?:]?$|.*[^\W\d_]{2}.*\s.*[^\W\d_]{2}|.*[^\W\d_]\s+[^\W\d_]", re.DOTALL)


@dataclass(frozen=True)
class Field:
    """A field with what it says; ``name`` is made of the names above it and its own."""

    name: str
    kind: Kind
    value: str

    @property
    def parts(self) -> tuple[str, ...]:
        """The parts of its name."""
        return _parts(self.name)


def saying(given: Mapping[str, Any], *, strict: bool = False) -> tuple[Field, ...]:
    """Give the fields that say something, in their order; ``strict`` takes only what reads like words."""
    return tuple(_fields("", given, strict, 0))


def _fields(name: str, value: Any, strict: bool, depth: int) -> Iterator[Field]:
    if depth > DEEPEST:
        return
    if isinstance(value, Mapping):
        has_address = isinstance(value.get("url"), str) and value["url"]
        for key, inner in value.items():
            if key == "id" and has_address:
                continue
            whole = f"{name}.{key}" if name else str(key)
            if not str(key).startswith("_"):
                yield from _fields(whole, inner, strict, depth + 1)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _fields("" if isinstance(inner, Mapping) else name, inner, strict, depth + 1)
    elif isinstance(value, str | int | float) and not isinstance(value, bool):
        yield from _one(name, str(value).strip(), strict, depth)


def _one(name: str, value: str, strict: bool, depth: int) -> Iterator[Field]:
    if (inner := _unpacked(value)) is not None:
        yield from _fields(name, inner, strict, depth + 1)
    elif kind := _kind(name, value, strict):
        yield Field(name, kind, _said(kind, value))
        if tip := re.search(r"\|title:([^|]+)", value) if kind == "link" else None:
            yield Field(f"{name}.tip", "tip", unquote(tip[1]))


def _said(kind: Kind, value: str) -> str:
    if kind in {"link", "picture", "played", "behind"}:
        return _address(value)
    return " ".join(re.sub(r"<[^<>]*>", " ", value).split()) if kind == "title" else value


def _kind(name: str, value: str, strict: bool) -> Kind | None:
    parts = set(_parts(name))
    if not re.search(r"\w" if "." in name else r"[\w%€$£]", value):
        return None
    if address := _address(value):
        return _kind_of_address(parts, address)
    if re.fullmatch(r"\d+(?:\s*,\s*\d+)*", value) and parts & PICTURES and not parts & {"size", "width", "height"}:
        return "numbers"
    return None if _is_for_looks(_parts(name)) else _kind_of_words(name, value, strict)


def _is_for_looks(parts: tuple[str, ...]) -> bool:
    if parts[-1] == "size" and FIGURES & set(parts):
        return False
    for_looks = parts[-1] in LOOKS or parts[0] in OF_THE_BUILDER or bool(QUERIES & set(parts))
    return for_looks or (bool(LOOKS & set(parts)) and parts[-1] not in WORDY)


def _kind_of_words(name: str, value: str, strict: bool) -> Kind | None:
    parts = _parts(name)
    if (re.search(r"</?[a-z][^<>]*>", value) and not _is_title(parts, value)) or (
        parts[-1] in _OF_CODES and re.match(r"\[\w", value)
    ):
        return "html"
    figure = FIGURES & set(parts) and re.fullmatch(r"\W{0,2}[\d.,]*\s?\S{0,3}", value) and not _UNIT.fullmatch(value)
    if not figure and (_KEYWORD.fullmatch(value) or _FOR_LOOKS.fullmatch(value)):
        return None
    wordy = any(part in WORDY or part.endswith(("text", "title", "label")) for part in parts)
    if not (_READS.match(value) or (wordy and not strict)) or (parts[-1] == "name" and _TOKEN.fullmatch(value)):
        return None
    return "title" if _is_title(parts, value) else "words"


def _is_html(parts: tuple[str, ...], value: str) -> bool:
    marked = re.search(r"</?[a-z][^<>]*>", value) and not _is_title(parts, value)
    return bool(marked or (parts[-1] in _OF_CODES and re.match(r"\[\w", value)))


def _is_title(parts: tuple[str, ...], value: str) -> bool:
    named = (parts[-1] in TITLES or parts[-2:] == ("title", "text")) and not {"job", "role"} & set(parts)
    return (
        named and len(value) <= 200 and "\n" not in value and not re.search(r"<(?:p|div|h\d|ul|ol|img|table)\b", value)
    )


def _kind_of_address(parts: set[str], address: str) -> Kind | None:
    host = urlsplit(address).netloc.lower() if "[" not in address else ""
    if ending(address) in PHOTOS:
        return "behind" if parts & {"background", "bg", "parallax", "overlay"} else "picture"
    if parts & {"icon", "css", "font", "background", "bg", "library"}:
        return "behind"
    plays = re.search(r"(?:youtube|youtu\.be|vimeo|soundcloud|spotify)", host) or ending(address) in {".mp4", ".mp3"}
    return "played" if plays else "link" if len(address) > 1 or parts & {"link", "url", "href"} else None


def _address(value: str) -> str:
    """Give the address that a value is, also as WPBakery writes it (url:…|title:…)."""
    if of_bakery := _OF_BAKERY.search(value):
        return unquote(of_bakery[1]).strip()
    value = re.sub(r"^\w+,(?=https?://)", "", value)
    return unescape(value) if _ADDRESS.fullmatch(value) and not value.startswith("/*") else ""


def _unpacked(value: str) -> Any:
    """Give what a value holds that is packed: JSON, also as part of an address, or the code of WPBakery."""
    if value.startswith("#E-8_"):
        try:
            return {"html": unquote(base64.b64decode(value[5:]).decode())}
        except (Error, UnicodeDecodeError):
            return None
    plain = unquote(value) if value[:3].upper() in {"%5B", "%7B"} else value
    if not re.match(r"\s*(?:\[\s*[\[{\"]|\{\s*\")", plain):
        return None
    try:
        return json.loads(plain)
    except (ValueError, RecursionError):
        return None


def _parts(name: str) -> tuple[str, ...]:
    return tuple(re.split(r"[._\s-]+", re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower()))
