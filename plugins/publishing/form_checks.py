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
_FEMININE_ENDING = re.compile(
    r"(?:er|or|eur|ent|ant|ist|og|log|graf|graph|ik|ekt|at|ier|är|wirt|ärzt|anwält|rät|beamt|köch|bäu|chef|gatt|freund)in$"
    r"|(?:fach|kauf|amt|obfach|ob)frau$"
)
_MASCULINE_ENDING = re.compile(
    r"(?:(?<!ut)er|(?<!mot)or|eur|ent|ant|ist|oge|graf|graph|ekt|wirt|arzt|anwalt|chef|fachmann|kaufmann|obmann)$"
)
"""How other words for persons end; they count where nothing but a person can stand."""
_NO_PERSONS = re.compile(
    r"(?:mutter|schwester|tochter|feuer|wasser|sommer|winter|wetter|fenster|ufer|muster|alter|jahr|dörfer|länder|bücher"
    r"|häuser|kinder|männer|güter|fächer|mitglieder|nummer|theater|zimmer|leber|talent|moment|element|instrument"
    r"|dokument|fundament|argument|projekt|objekt|aspekt|effekt|garant|mist|geist|gast|stört|schwerin|ort|wort|motor)$"
)
"""Words that end like those and say nothing of man or woman."""
_WORD = r"(?P<word>[A-ZÄÖÜ][\w-]*)(?![\w*:_/(])"
"""A word; one with a gender star, a colon or a slash behind it means everybody."""
_WORDS = re.compile(r"[\w-]+(?![\w*:_/(])")
_ASIDE = r"(?:(?:von Beruf|von Haus aus|im (?:Haupt|Neben)beruf|in [A-ZÄÖÜ][\w-]+|seit [\w ]*?Jahren|Ihre?|Eure?)\s+)"
"""What may stand between, and speaks of nobody else."""
_SMALL = (
    rf"(?:{_ASIDE}|(?!(?:mit|bei|von|neben|zu|für|an|auf|in|aus|nach|über|ohne|der|die|dem|den|einer|einem)\s)"
    r"[a-zäöüß0-9-]+,?\s+)*"
)
"""Words between „bin“ or „als“ and the word for a person that do not turn it into somebody else."""
_BEING = r"(?:bin|war|wurde|werde|bleibe)"
_I_AM = rf"(?:\b[Ii]ch\s+{_BEING}|\b{_BEING}\s+ich)"
_HEADS = re.compile(rf"(?:^|\bund |, |& ){_SMALL}{_WORD}")
"""The words of a title that say what somebody is."""
OWN = re.compile(r"\b(?:ich|mich|mir|meine?)\b", re.IGNORECASE)
STATED = tuple(
    re.compile(pattern)
    for pattern in (
        rf"{_I_AM}\s+(?:die\s+|der\s+)?{_SMALL}{_WORD}",
        rf"{_I_AM}\s+{_SMALL}[A-ZÄÖÜ][\w-]+\s+und\s+{_SMALL}{_WORD}",
        rf"^\W*{_WORD}(?=[^,;:]*\b(?:bin\s+ich|war\s+ich)\b)",
        rf"\b[Mm]eine?\s+(?:Rolle|Beruf|Tätigkeit|Ausbildung)[^.;:]*?(?::|\bist\b|\bheißt\b)\s+{_SMALL}{_WORD}",
        rf"\b(?:[Ii]n|[Mm]it|[Aa]n)\s+mir\b[^,;:]*?\beinen?\s+{_SMALL}{_WORD}",
        rf"\b(?:[Ii]ch|[Mm]ich)\b[^;:]*\bzu[rm]\s+{_SMALL}{_WORD}(?=[^.;:]*\b(?:aus|fort|weiter)?gebildet\b)",
    )
)
"""Where a sentence says that its writer is something."""
PREDICATES = (
    *STATED,
    *(
        re.compile(pattern)
        for pattern in (
            rf"\b[Aa]ls\s+{_SMALL}{_WORD}(?=[^,;]*\b(?:ich|mich|mir|meine?)\b)",
            rf"\b(?:[Ii]ch|[Mm]ich|[Mm]ir|[Mm]eine?)\b[^;:]*?\bals\s+{_SMALL}{_WORD}",
            rf"\b[Aa]ls\s+{_SMALL}[A-ZÄÖÜ][\w-]+\s+und\s+{_SMALL}{_WORD}(?=.*\b(?:ich|mich|mir|meine?)\b)",
        )
    ),
)
"""The same, and where one does something as what one is."""
_SOMEBODY = re.compile(
    r"(?:^|(?P<before>\w+)\s+)(?:Frau|Herrn?|den|die|eine[n]?|das|Ihren?|unsere[n]?)\s+(?:[a-zäöüß]+\s+)*"
    r"(?!Rolle|Arbeit|Ausbildung|Aufgabe|Tätigkeit|Zeit|Erfahrung|Akkreditierung)[A-ZÄÖÜ][\w-]*(?:\s+[A-ZÄÖÜ][\w-]*)?\s+$"
)
"""An object before „als“: it is somebody else who is so called."""
_PREPOSITIONS = re.compile(
    r"(?:in|an|auf|für|bei|mit|durch|ohne|gegen|um|über|unter|vor|hinter|neben|nach|seit|von|zu)$"
)


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
    stated = {match.start("word") for pattern in STATED for match in pattern.finditer(sentence)}
    return sorted(
        (index, word)
        for index, word in said.items()
        if _is_wrong(word, form, sure=index in stated) and not _is_somebody(word, sentence[:index])
    )


def _is_somebody(word: str, before: str) -> bool:
    """Tell whether somebody else is called so: „Ich stelle Ihnen Frau Kern als …“, „Ich bin der Leiterin dankbar.“."""
    if before.endswith(" der ") and word.endswith("in"):
        return True
    somebody = _SOMEBODY.search(before.rpartition("als ")[0])
    return somebody is not None and not _PREPOSITIONS.match(somebody["before"] or "")


def _is_wrong(word: str, form: Form, *, sure: bool = False) -> bool:
    """Tell whether a word does not fit; where it is ``sure`` to be a person, by its ending alone."""
    small = word.lower()
    feminine = _FEMININE_ENDING.search(small) is not None and not _NO_PERSONS.search(small)
    masculine = sure and _MASCULINE_ENDING.search(small) is not None and not _NO_PERSONS.search(small)
    by_ending = {"feminine": masculine, "masculine": feminine, "neutral": masculine or feminine}
    return small.endswith(WRONG[form]) or by_ending[form]


def _titles(found: Located[Consultant]) -> Iterator[Problem]:
    consultant = found.record
    titles: list[tuple[Path, str]] = [(("role",), consultant.role), (("profession",), consultant.profession)]
    titles += [(("accreditations", number, "role"), one.role) for number, one in enumerate(consultant.accreditations)]
    for path, title in titles:
        heads = {match["word"] for match in _HEADS.finditer(title)}
        wrong = [word for word in _WORDS.findall(title) if _is_wrong(word, consultant.form, sure=word in heads)]
        if wrong:
            yield Problem(found.place(*path), _message(wrong[0], consultant))


def _message(word: str, consultant: Consultant) -> str:
    return f"„{word}“ passt nicht zu „form: {consultant.form}“ in data/consultant.yaml; eines von beiden ändern"
