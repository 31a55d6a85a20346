"""What handbook, questions and messages show as an example: it looks like a fact and is nobody's (Beispielangaben)."""

import re
from functools import lru_cache

_ANYWHERE = re.compile(
    r"(?i:(?:\b[\w.-]*@)?(?<![\w-])(?:[\w-]+\.)*(?:ihre-domain|ihr-anbieter|mein-dienst)\.de\b)"
    r"|\bIHR-NAME\b|(?i:\bihr-name)(?=\.\w+\.)|github\.io/REPOSITORY\b"
    r"|\bVorname Nachname\b|\bMein (?:Anbieter|Dienst) GmbH\b|\b12345 Ort\b"
    r"|(?:^|(?<=!\[))Was auf dem Bild zu sehen ist(?=\]|$)"
    r"|(?<![\d/-])(?:0351[ /-]?123456|030[ /-]?1234567)(?![\d])"
)
_WHOLE = {
    "title": "Überschrift(?: der Seite)?",
    "name": "Vor- und Nachname|Name(?: (?:des|eines) (?:Angebots|Orts|Anbieters|nächsten))?",
    "services": "Name (?:eines Angebots|des nächsten)",
    "street": "Straße 1|Straße und Hausnummer",
    "postcode": "12345",
    "city": "Ort",
    "provider": "Name und Anschrift des Dienstes",
    "credit": "Foto: (?:Name|Vorname Nachname)",
}
"""What is an example only where it is all that a field says."""


@lru_cache(maxsize=8192)
def example_marks(text: str, field: str = "") -> tuple[tuple[int, str], ...]:
    """Give every example in a text, its index and its words; ``field`` is the one whose value the text is."""
    if field in _WHOLE and re.fullmatch(_WHOLE[field], text.strip()):
        return ((0, text),)
    return tuple((match.start(), match[0]) for match in _ANYWHERE.finditer(text))
