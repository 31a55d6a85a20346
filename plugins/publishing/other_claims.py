"""What claims an accreditation in other words: „zertifiziert“, „gelistet“, „im Pool“, „darf … arbeiten“."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from plugins.catalog.ellipsis import PROOF, QUOTED
from plugins.catalog.program_names import as_quoted
from plugins.publishing.granted_patterns import GRANTED, GRANTED_BARE, GRANTED_SENTENCES
from plugins.publishing.other_patterns import BARE, CLAIMS, NUMBER, SENTENCES, Clause
from plugins.publishing.program_counts import NUMBERS
from plugins.publishing.readings import Reading
from plugins.publishing.taken_back import is_taken_back
from plugins.publishing.unproven import Unproven

_TELLING = re.compile(
    r"(?i)zertifi|gelistet|beruf(?:en|ung)|berief|ern(?:a|e)nn|bestell(?:te|ung)|benannt|lizenz|autorisiert|registriert"
    r"|eingetragen|pool|liste\b"
    r"|offiziell|erlaub|berechtigung|(?:akkreditier|anerkenn|zulass)ung|(?:akkreditiert|anerkannt|zugelassen)(?:en)?\b"
    r"|\b(?:listet|führt|darf)\b|prozessbegleit"
)
"""Without one of these nothing is claimed so."""
_PIECE = re.compile(r"[^,;:()–—]+")
_COUNTED = re.compile(
    rf"\b(?:(?P<all>[Aa]lle[nr]?)\s+)?(?:[Dd](?:en|er|ie)\s+)?(?:(?P<number>{NUMBER})\s+)?Programm(?:en?|büros)\b(?!\s*[»„])"
)
"""Words for several programs, with their number or without."""
_OF_PROCESSES = re.compile(r"(?i)\b(?:prozess|orts|stadt|dorf)begleit(?:er|erin|ung)\b")
_OF_NETWORKS = re.compile(rf"\b{PROOF}\b")
"""What networks that are no programs give, too."""
_NUMBERS = {**NUMBERS, "beide": 2, "beiden": 2, "beider": 2}
_REMEDY = "keine Akkreditierung; hier streichen oder dort eintragen (§ 5 UWG)"


def claimed_otherwise(
    reading: Reading, follows: str, told: Unproven, *, alone: bool = False
) -> Iterator[tuple[int, str]]:
    """Give the programs for which a sentence says in other words what the data lack.

    Where it stands ``alone``, as a heading or an entry, it may do so without a word of her.
    """
    for start, found in _claims(reading, follows, told.known, alone=alone):
        yield from _told(found, reading.sentence[: start + len(found.string)], start, told)


def claims_otherwise(reading: Reading, follows: str, names: Sequence[str]) -> bool:
    """Tell whether a sentence claims accreditations in other words, whose number may be less than all."""
    return any(_claims(reading, follows, names))


def _claims(
    reading: Reading, follows: str, names: Sequence[str], *, alone: bool = False
) -> Iterator[tuple[int, re.Match[str]]]:
    """Give the clauses that do so, and where they begin; one that is taken back beside them is let be."""
    if not _is_telling(reading.sentence) or reading.sentence.rstrip().endswith("?"):
        return
    quoted = as_quoted(reading.sentence, names)
    sentences = (*SENTENCES, *GRANTED_SENTENCES)
    whole = _claim(quoted, (*sentences, *BARE, *GRANTED_BARE) if alone else sentences)
    pieces = ((0, whole),) if whole else ((one.start(), _claim(one[0])) for one in _PIECE.finditer(quoted))
    for start, found in pieces:
        if found and not is_taken_back(reading.sentence, follows, start + found.start(), start + found.end()):
            yield start, found


@lru_cache(maxsize=4096)
def _is_telling(sentence: str) -> bool:
    return _TELLING.search(sentence) is not None


def _claim(text: str, patterns: Sequence[Clause] = (*CLAIMS, *GRANTED)) -> re.Match[str] | None:
    small = _small(text)
    return next(filter(None, (pattern.fullmatch(small) for pattern in patterns)), None)


def _small(text: str) -> str:
    return re.sub(r"^\W*[A-ZÄÖÜ](?!ool)", lambda first: first[0].lower(), text)


def _told(found: re.Match[str], sentence: str, start: int, told: Unproven) -> Iterator[tuple[int, str]]:
    by = next((group for group in ("word", "role", "work") if found.groupdict().get(group)), None)
    said = sentence[start + found.start(by) : start + found.end(by)] if by else _pool(found, sentence, start)
    for index, name in _named(sentence, start, told):
        message = told.message(f"darf … {said}" if by == "work" else said, name)
        if message:
            yield index, message
    yield from counted(sentence, start, told)


def _pool(found: re.Match[str], sentence: str, start: int) -> str:
    return f"{found['into']} {sentence[start + found.start('pool') : start + found.end('pool')]}"


def counted(sentence: str, start: int, told: Unproven) -> Iterator[tuple[int, str]]:
    """Give the words for more programs than there are accreditations."""
    names, proven = told.names, told.proven
    for found in _COUNTED.finditer(sentence, start):
        number = _NUMBERS.get(found["number"] or "", len(names) if found["all"] else 0)
        if number == len(names) > len(proven):
            lacking = " und ".join(f"»{name}«" for name in names if name not in proven)
            yield found.start(), f"„{found[0]}“, aber für {lacking} steht in data/consultant.yaml {_REMEDY}"
        elif number > len(proven):
            there = ("steht keine Akkreditierung", "steht nur eine Akkreditierung")[min(len(proven), 1)]
            there = f"stehen nur {len(proven)} Akkreditierungen" if len(proven) > 1 else there
            message = f"„{found[0]}“, aber in data/consultant.yaml {there}"
            yield found.start(), f"{message}; den Satz anpassen oder die fehlenden dort eintragen (§ 5 UWG)"


def _named(sentence: str, start: int, told: Unproven) -> Iterator[tuple[int, str]]:
    """Give the programs that a sentence names from there on; who accompanies processes does so in programs only."""
    found = {index: name for index, _, name in told.named_in(sentence) if index >= start}
    if _OF_PROCESSES.search(sentence, start) and not _OF_NETWORKS.search(sentence):
        for quoted in re.finditer(QUOTED, sentence[start:]):
            found.setdefault(start + quoted.start() + 1, quoted[0][1:-1])
    yield from sorted(found.items())
