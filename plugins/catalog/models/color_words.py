"""What an owner may write where a colour is wanted, and what to tell her if it is none."""

import re

EXPECTED = (
    'erwartet wird ein Hex-Wert wie "#7a1f5c" (in geraden Anführungszeichen, weil # in YAML eine Notiz beginnt), '
    "oder ein Paar mit light und dark"
)
WORDS = {
    "rot red": "#96201b",
    "orange": "#7d3a00",
    "gelb yellow": "#fbdf97",
    "grün gruen green": "#1f5a33",
    "türkis tuerkis teal turquoise petrol": "#0f4f58",
    "blau blue navy": "#1c4a82",
    "lila violett purple violet": "#5a2d82",
    "rosa pink": "#8a1c55",
    "braun brown": "#6b3d1e",
    "grau grey gray": "#4b4b4b",
    "schwarz black": "#1a1a1a",
    "weiß weiss white": "#ffffff",
    "beige creme": "#f5efe3",
    "town ziegel": "#8b2a1c",
    "field blatt": "#26562f",
    "water wasser": "#0f4f58",
    "stone stein": "#514840",
}
"""Words for colours, German and English, and a tone of each that suits the site."""

_SHADE = re.compile(r"^(hell|dunkel|light|dark)[ -]*")
_HEX = re.compile(r"#?([0-9a-f]{3}|[0-9a-f]{6})", re.IGNORECASE)
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


def explain(text: str) -> str:
    """Say what would be right instead of a text that is no colour, as near to what was meant as can be guessed."""
    for guess in (_by_word, _by_rgb, _by_opacity, _by_length, _by_hex_within):
        meant = guess(text.strip().lower())
        if meant:
            return meant
    return EXPECTED


def _by_word(text: str) -> str | None:
    word = _SHADE.sub("", text)
    tone = next((tone for words, tone in WORDS.items() if word in words.split()), None)
    return f'ein Hex-Wert dafür wäre etwa "{tone}" (in geraden Anführungszeichen)' if tone else None


def _by_rgb(text: str) -> str | None:
    found = _RGB.fullmatch(text)
    parts = [int(part) for part in found.groups() if part] if found else []
    if not parts or max(parts) > 255:
        return None
    return f'als Hex-Wert wäre das "#{bytes(parts).hex()}" (in geraden Anführungszeichen)'


def _by_opacity(text: str) -> str | None:
    found = _SEE_THROUGH.fullmatch(text)
    return f'die letzten zwei Stellen (Deckkraft) weglassen: "#{found[1]}"' if found else None


def _by_length(text: str) -> str | None:
    found = _DIGITS.fullmatch(text)
    return f"ein Hex-Wert hat hinter # sechs Stellen oder drei, hier sind es {len(found[1])}" if found else None


def _by_hex_within(text: str) -> str | None:
    found = _WITHIN.search(text)
    return f'in geraden Anführungszeichen und ohne alles andere: "#{found[1]}"' if found else None
