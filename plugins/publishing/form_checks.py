"""Check that the owner's texts speak of her as her data do: as a woman, as a man, or as neither."""

import re
from collections.abc import Iterator

from plugins.catalog import Problem
from plugins.catalog.models.consultant import Consultant, Form
from plugins.catalog.node import Path
from plugins.catalog.records import Located
from plugins.publishing.outline import Outline
from plugins.publishing.passages import passages

_STEMS = (
    *("begleiter", "berater", "moderator", "trainer", "mediator", "veranstalter", "anbieter", "betreiber", "gründer"),
    *("leiter", "organisator", "koordinator", "supervisor", "coach", "partner", "inhaber", "unternehmer", "träger"),
    *("referent", "dozent", "lehrer", "autor", "forscher", "planer", "gestalter", "entwickler", "vermittler"),
    *("wissenschaftler", "soziologe", "pädagoge", "psychologe", "geograf", "geograph", "politologe", "ethnologe"),
    *("experte", "kollege", "führer", "redakteur", "arbeiter", "gutachter", "sprecher", "lotse", "freund", "nachbar"),
)
"""Ends of words for persons, as one says them of a man; of a woman with „in“ in place of a final „e“."""
MASCULINE = _STEMS
FEMININE = tuple(f"{stem.removesuffix('e')}in" for stem in _STEMS)
WRONG = {"feminine": MASCULINE, "masculine": FEMININE, "neutral": (*MASCULINE, *FEMININE)}
"""How words end that do not fit the owner."""
_WORD = r"(?P<word>[A-ZÄÖÜ][\w-]*)(?![\w*:_/(])"
"""A word; one with a gender star, a colon or a slash behind it means everybody."""
_WORDS = re.compile(r"[\w-]+(?![\w*:_/(])")
_SMALL = r"(?:(?!(?:mit|bei|von|neben|zu|für|an|auf|der|die|dem|den|einer|einem)\s)[a-zäöüß0-9-]+\s+)*"
"""Words between „bin“ or „als“ and the word for a person that do not turn it into somebody else."""
OWN = re.compile(r"\b(?:ich|mich|mir|meine?)\b", re.IGNORECASE)
PREDICATES = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b(?:[Ii]ch\s+bin|bin\s+ich)\s+{_SMALL}{_WORD}",
        rf"\b(?:[Ii]ch\s+bin|bin\s+ich)\s+{_SMALL}[A-ZÄÖÜ][\w-]+\s+und\s+{_SMALL}{_WORD}",
        rf"\b[Aa]ls\s+{_SMALL}{_WORD}(?=.*\b(?:ich|mich|mir|meine?)\b)",
        rf"\b(?:[Ii]ch|[Mm]ich|[Mm]ir|[Mm]eine?)\b[^;:]*?\b(?:als|bin)\s+{_SMALL}{_WORD}",
        rf"\b[Aa]ls\s+{_SMALL}[A-ZÄÖÜ][\w-]+\s+und\s+{_SMALL}{_WORD}(?=.*\b(?:ich|mich|mir|meine?)\b)",
        rf"^\W*{_WORD}(?=[^,;:]*\b(?:bin\s+ich|war\s+ich)\b)",
    )
)
"""Where a sentence says what its writer is."""


def check_forms(outline: Outline) -> Iterator[Problem]:
    """Give the words in which the owner is spoken of in another form than her data say."""
    found = outline.loaded.consultant
    if found is None:
        return
    yield from _titles(found)
    for passage in passages(outline):
        for start, sentence in passage.sentences() if OWN.search(passage.text) else ():
            for index, word in said_of_oneself(sentence, found.record.form):
                yield passage.problem(start + index, _message(word, found.record))


def said_of_oneself(sentence: str, form: Form) -> list[tuple[int, str]]:
    """Give the words by which a sentence calls its writer in another form than this one, with their indexes."""
    said = {match.start("word"): match["word"] for pattern in PREDICATES for match in pattern.finditer(sentence)}
    return sorted((index, word) for index, word in said.items() if _is_wrong(word, form))


def _is_wrong(word: str, form: Form) -> bool:
    return word.lower().endswith(WRONG[form])


def _titles(found: Located[Consultant]) -> Iterator[Problem]:
    consultant = found.record
    titles: list[tuple[Path, str]] = [(("role",), consultant.role), (("profession",), consultant.profession)]
    titles += [(("accreditations", number, "role"), one.role) for number, one in enumerate(consultant.accreditations)]
    for path, title in titles:
        wrong = [word for word in _WORDS.findall(title) if _is_wrong(word, consultant.form)]
        if wrong:
            yield Problem(found.place(*path), _message(wrong[0], consultant))


def _message(word: str, consultant: Consultant) -> str:
    return f"„{word}“ passt nicht zu „form: {consultant.form}“ in data/consultant.yaml; eines von beiden ändern"
