"""The marks of the sample identity (Musterperson); no other file of the software knows them."""

import re
from collections.abc import Iterator
from functools import lru_cache

STREET, POSTCODE, CITY = "Heidestraße 17", "51147", "Köln"
"""Where the specimen of the German identity card lives."""
_MARKS = re.compile(
    r"\b(?:(?:Erika|Max)\s+)?Muster(?:mann|frau|weg|stra(?:ße|sse)|allee|gasse|stadt|hausen|dorf|person|-Hosting)\w*|\bexample\.(?:org|com|net)\b",
    re.IGNORECASE,
)
_TOWN = rf"\b{POSTCODE}\s+{CITY}\b"
_STREET = re.compile(rf"\bHeidestra(?:ße|sse)\s+17\b(?:,?\s+(?:{_TOWN}|{POSTCODE}\b))?", re.IGNORECASE)
_ADDRESS = re.compile(rf"{_STREET.pattern}|{_TOWN}", re.IGNORECASE)
_NUMBER = re.compile(r"\+?[0-9(][0-9 ()/-]{6,}[0-9]")
_FICTION = re.compile(r"30 ?23125|40 ?66969|69 ?90009|89 ?99998|221 ?4710|1522 ?8817386|171 ?3920")
"""The numbers that the Bundesnetzagentur keeps for fiction, without country code and leading zero."""
_OF_THE_SAMPLE = "2214710"


def has_street(text: str) -> bool:
    """Tell whether the street of the sample stands in a text."""
    return _STREET.search(text) is not None


def whose(mark: str) -> str:
    """Say of a mark of the sample that it is one; numbers like the sample's are nobody's."""
    digits = _digits(mark)
    kept = _FICTION.match(digits) and not digits.startswith(_OF_THE_SAMPLE)
    return "ist für Film und Fernsehen freigehalten und niemandes Nummer" if kept else "gehört zum Muster"


@lru_cache(maxsize=8192)
def sample_marks(text: str, *, street: bool = True, town: bool = False) -> tuple[tuple[int, str], ...]:
    """Give every mark of the sample in a text, its index and its words; an owner's own ``street`` is none.

    Its ``town`` is one only beside the street, where others may live too. All lines of a site are asked each time.
    """
    return tuple(_marks(text, street=street, town=town))


def _marks(text: str, *, street: bool, town: bool) -> Iterator[tuple[int, str]]:
    for pattern in (_MARKS, _ADDRESS if town else _STREET) if street else (_MARKS,):
        yield from ((match.start(), match[0]) for match in pattern.finditer(text))
    for match in _NUMBER.finditer(text):
        if _FICTION.match(_digits(match[0])):
            yield match.start(), match[0]


def _digits(number: str) -> str:
    """Give the digits of a number without country code and leading zero."""
    return re.sub(r"[^0-9]", "", re.sub(r"^(?:\+|00)49|\(0\)", "", number)).lstrip("0")
