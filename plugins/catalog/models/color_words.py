"""What an owner may write where a colour is wanted, and what to tell her if it is none."""

import re
from collections.abc import Mapping
from functools import partial
from typing import Literal

Depth = Literal["deep", "pale", "night"]
"""What is wanted: text on light paper, light paper or text on dark, dark paper."""

EXPECTED = (
    'erwartet wird ein Hex-Wert wie "#7a1f5c" (in geraden Anführungszeichen, weil # in YAML eine Notiz beginnt), '
    "oder ein Paar mit light und dark"
)
WORDS: Mapping[str, tuple[str, str]] = {
    "rot red": ("#8e1714", "#fbdcd8"),
    "orange": ("#753600", "#ffdfb8"),
    "gelb yellow": ("#5a4500", "#fbdf97"),
    "grün gruen green": ("#16522c", "#dcefd8"),
    "türkis tuerkis teal turquoise petrol": ("#0f4f58", "#d3eeee"),
    "blau blue navy": ("#1a4880", "#dbe9f8"),
    "lila violett purple violet": ("#5a2d82", "#ebdff6"),
    "rosa pink": ("#871852", "#fadbe8"),
    "braun brown": ("#6a3c1d", "#f0dfcf"),
    "grau grey gray": ("#474747", "#e6e6e6"),
    "schwarz black": ("#1a1a1a", "#dedede"),
    "weiß weiss white": ("#474747", "#ffffff"),
    "beige creme": ("#57452a", "#f5efe3"),
    "town ziegel": ("#862518", "#f8e9e2"),
    "field blatt": ("#21512b", "#e8f0e1"),
    "water wasser": ("#0f4f58", "#e1eff0"),
    "stone stein": ("#4f463e", "#eee8df"),
}
"""Words for colours, German and English, and a deep and a pale tone of each that suit the site."""
NIGHT = 0.3
"""How much of a deep tone is left in a paper for the dark."""

_SHADE = re.compile(r"^(hell|dunkel|light|dark)[ -]*")
_HEX = re.compile(r"#?([0-9a-f]{3}|[0-9a-f]{6})", re.IGNORECASE)
_NEXT_FIELD = re.compile(r"\s+[a-z]+:")
_WITHIN = re.compile(r"#([0-9a-f]{6}|[0-9a-f]{3})(?![0-9a-f])", re.IGNORECASE)
_SEE_THROUGH = re.compile(r"#?([0-9a-f]{6})[0-9a-f]{2}", re.IGNORECASE)
_DIGITS = re.compile(r"#([0-9a-f]+)")
_RGB = re.compile(r"rgba?\s*\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})\b.*\)|(\d{1,3}),\s*(\d{1,3}),\s*(\d{1,3})")


def read_hex(text: str) -> str | None:
    """Give a colour as ``#rrggbb`` in small letters, with or without #, in three digits or six; None if it is none."""
    found = _HEX.fullmatch(text.strip())
    if found is None:
        return None
    digits = found[1].lower()
    return "#" + (digits if len(digits) == 6 else "".join(digit * 2 for digit in digits))


def explain(text: str, depth: Depth) -> str:
    """Say what would be right instead of a text that is no colour, as near to what was meant as can be guessed."""
    for guess in (partial(_by_word, depth=depth), _by_rgb, _by_opacity, _by_letter, _by_length, _by_hex_within):
        meant = guess(text.strip().lower())
        if meant:
            return meant
    return EXPECTED


def _by_word(text: str, depth: Depth) -> str | None:
    word = _SHADE.sub("", text)
    tones = next((tones for words, tones in WORDS.items() if word in words.split()), None)
    return f'hier passt etwa "{_tone(*tones, depth)}" (in geraden Anführungszeichen)' if tones else None


def _tone(deep: str, pale: str, depth: Depth) -> str:
    if depth == "night":
        return "#" + bytes(round(part * NIGHT) for part in bytes.fromhex(deep[1:])).hex()
    return pale if depth == "pale" else deep


def _by_rgb(text: str) -> str | None:
    found = _RGB.fullmatch(text)
    parts = [int(part) for part in found.groups() if part] if found else []
    if not parts or max(parts) > 255:
        return None
    return f'als Hex-Wert wäre das "#{bytes(parts).hex()}" (in geraden Anführungszeichen)'


def _by_opacity(text: str) -> str | None:
    found = _SEE_THROUGH.fullmatch(text)
    return f'die letzten zwei Stellen (Deckkraft) weglassen: "#{found[1]}"' if found else None


def _by_letter(text: str) -> str | None:
    """Find a letter in place of the figure that it looks like."""
    digits = text.replace("o", "0").replace("l", "1").replace("i", "1")
    meant = read_hex(digits) if digits != text and text.startswith("#") else None
    letter, figure = ("O", 0) if "o" in text else ("l", 1)
    return f'statt des Buchstabens {letter} die Ziffer {figure} schreiben: "{meant}"' if meant else None


def _by_length(text: str) -> str | None:
    found = _DIGITS.fullmatch(text)
    return f"ein Hex-Wert hat hinter # sechs Stellen oder drei, hier sind es {len(found[1])}" if found else None


def _by_hex_within(text: str) -> str | None:
    found = _WITHIN.search(text)
    if found and _NEXT_FIELD.match(text, found.end()):
        return f'dahinter fehlt das schließende Anführungszeichen: "#{found[1]}"'
    return f'in geraden Anführungszeichen und ohne alles andere: "#{found[1]}"' if found else None
