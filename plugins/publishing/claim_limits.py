"""What a sentence denies altogether, or limits to some programs."""

import re
from collections.abc import Iterator

from plugins.catalog.ellipsis import PROVEN, QUOTED
from plugins.catalog.program_names import named_in
from plugins.publishing import claim_words as words
from plugins.publishing.readings import Reading

_NONE = re.compile(
    r"\b[Ff]ür kein(?:es der (?:(?:drei|vier|fünf) )?Programme| (?:einziges )?Programm)\b"
    r"(?!\s+(?:de[rs]|vo[nm]|aus|wie)\b|,\s+(?:das|die|für)\b)"
)
_LIMITED = re.compile(r"(?i)\b(?:sonst|außer|weitere\w*|andere\w*|mehr)\b")
_NAMES = rf"{QUOTED}(?:(?:,|\s+und|\s+sowie)\s+(?:für\s+)?{QUOTED})*"
_ONLY = re.compile(
    rf"\W*(?:(?P<first>Nur|Lediglich|Ausschließlich|Allein) für (?:das Programm )?{_NAMES}\s*bin ich (?:als \w+ )?"
    rf"{PROVEN}"
    rf"|Ich bin (?:als \w+ )?(?P<second>nur|lediglich|ausschließlich) für (?:das Programm )?{_NAMES}\s*{PROVEN}"
    rf"|Akkreditiert bin ich (?P<third>nur|lediglich|ausschließlich) für (?:das Programm )?{_NAMES})\s*[.!]?"
)
"""A whole sentence that takes some programs for all."""
Told = tuple[int, str]


def limits_in(reading: Reading, proven: tuple[str, ...]) -> Iterator[Told]:
    """Give what a sentence says of her accreditations as a whole and the data do not."""
    if words.OF_HERSELF.search(reading.sentence) and not reading.sentence.rstrip().endswith("?"):
        yield from _none(reading, proven)
        yield from _only(reading.sentence, proven)


def _none(reading: Reading, proven: tuple[str, ...]) -> Iterator[Told]:
    found = _NONE.search(reading.sentence)
    denied = any(clause.holds is False for clause in reading.clauses)
    if (
        found
        and denied
        and proven
        and not (_LIMITED.search(reading.sentence) or words.NOT_TODAY.search(reading.sentence))
    ):
        there = " und ".join(f"»{name}«" for name in proven)
        message = f"„{found[0]}“, aber für {there} steht in data/consultant.yaml eine Akkreditierung"
        yield found.start(), f"{message}; den Satz anpassen oder sie dort streichen"


def _only(sentence: str, proven: tuple[str, ...]) -> Iterator[Told]:
    found = _ONLY.fullmatch(sentence)
    named = {name for _, _, name in named_in(sentence, proven)}
    others = " und ".join(f"»{name}«" for name in proven if name not in named)
    if found and named and others:
        group = found.lastgroup or "first"
        message = f"„{found[group]}“, aber auch für {others} steht in data/consultant.yaml eine Akkreditierung"
        yield found.start(group), f"{message}; den Satz anpassen oder sie dort streichen"
