"""Words that say of somebody's name whether it is a woman's or a man's: „Frau“, „Sie hilft“, „…, der zuhört“."""

import re
from collections.abc import Iterator

from plugins.catalog.models.consultant import Form
from plugins.catalog.passages import Passage
from plugins.publishing.form_patterns import name_pattern

Said = tuple[int, str, str]
"""Where a word stands, the word, and what to write instead."""
_MASCULINE = {"Er": "Sie", "er": "sie", "der": "die", "Herr": "Frau", "Herrn": "Frau"}
_FEMININE = {"Sie": "Er", "sie": "er", "die": "der", "Frau": "Herr"}
_RIGHT = {"feminine": _MASCULINE, "masculine": _FEMININE, "neutral": {**_MASCULINE, **_FEMININE}}
"""The words that are wrong for a form, each with its counterpart."""
_ADDRESS = ("Frau", "Herr", "Herrn")
WITHOUT, AGAIN, NOT_SO = "nur den Namen, ohne Anrede,", "den Namen noch einmal", "ohne dieses Wort"
_PRONOUN = re.compile(r"^\W*(?P<word>Er|Sie)\s+(?!sind\b)[a-zäöüß]*[a-mo-zäöüß]\b(?!\s+(?:man|ich|wir)\b)")
"""Begins a sentence about one person; where „Sie“ is a visitor or several, the verb ends with „n“."""
_GOING_ON = (
    r"(?:\s+(?!sie\b|er\b)[a-zäöüß]+)+,?\s+(?:und|aber|denn|doch)\s+"
    r"(?P<word>er|sie)\s+[a-zäöüß]*t\b(?!\s+(?:man|ich|wir)\b)"
)
"""Behind a name, with nobody and nothing else between: „… ist geduldig, und sie hört zu“."""
_PLAIN = re.compile(r"^\s+(?!und\b|oder\b|sowie\b|mit\b)[a-zäöüß]")
_NOUN = re.compile(r"(?<![\w-])(?!(?:Ihnen|Sie)\b)[A-ZÄÖÜ][\w-]*")
_OWNING = re.compile(
    r"\s+(?:(?!(?:alle|viele|sie|die|den|der|beide|diese|jede|andere|uns|und|wie|es|man|wer)[mnrs]?\s)[a-zäöüß]+\s+)+"
    r"(?P<word>(?:ihr|sein)(?:e[mnrs]?)?)\s+(?:[a-zäöüß]+\s+)?[A-ZÄÖÜ]"
)
"""What behind a name says whose something is, with nobody else between."""
_NO_OTHER = re.compile(r"(?:\b(?:ist|war|wird|wurde|bleibt|als|und|oder|sowie|in|aus)|,)\s+$")
"""What stands before a noun to which no pronoun points: „ist Coach“, „aus Köln“."""


_KIN = re.compile(
    r"\b(?:[Mm]ein|[Uu]nser|[Ii]hr|[Ss]ein)(?:e[mnrs]?)?\s+(?:[a-zäöüß]+\s+)?(?i:(?:ehe|groß|ur|schwieger|stief)*)"
    r"(?i:frau|mann|mutter|vater|schwester|bruder|schwägerin|schwager|tochter|sohn|tante|onkel|oma|opa|cousine|cousin)\b"
)
"""Somebody else of the same name."""


def pronouns_of(passage: Passage, name: str, form: Form) -> Iterator[Said]:
    """Give the forms of address and the pronouns of a name that another form has."""
    her, before, kin = name_pattern(name), "", _KIN.search(passage.text)
    for start, sentence in passage.sentences():
        for index, word in _said_with(sentence, her, before):
            of_kin = kin and word in _ADDRESS
            if not of_kin and (word in _RIGHT[form] or _is_wrong_owning(word, form)):
                yield start + index, word, _right(word, form)
        before = sentence


def _said_with(sentence: str, her: str, before: str) -> Iterator[tuple[int, str]]:
    for name in re.finditer(her, sentence):
        if address := re.match(r"Frau|Herrn?", name[0]):
            yield name.start(), address[0]
    relative = re.match(rf"\W*{her},\s+(?P<word>der|die)\s+(?!ich\b|wir\b|man\b)[a-zäöüß]", sentence)
    pronoun = _PRONOUN.match(sentence) if _is_about(before, her) else None
    also = re.match(rf"\W*{her}{_GOING_ON}", sentence) if not before or _is_about(before, her) else None
    first = re.match(rf"\W*{her}", sentence)
    owning = _OWNING.match(sentence, first.end()) if first else None
    yield from ((found.start("word"), found["word"]) for found in (relative, pronoun, also, owning) if found)


def _is_about(sentence: str, her: str) -> bool:
    """Tell whether a sentence is about somebody of this name, and names nothing else that a pronoun could mean."""
    name = re.match(rf"\W*{her}", sentence)
    rest = sentence[name.end() :] if name else ""
    return bool(_PLAIN.match(rest)) and all(_NO_OTHER.search(rest[: noun.start()]) for noun in _NOUN.finditer(rest))


def _is_wrong_owning(word: str, form: Form) -> bool:
    wrong = {"feminine": ("sein",), "masculine": ("ihr",), "neutral": ("sein", "ihr")}
    return word.startswith(wrong[form])


def _right(word: str, form: Form) -> str:
    if word.startswith(("sein", "ihr")):
        other = word.replace("sein", "ihr", 1) if word.startswith("sein") else word.replace("ihr", "sein", 1)
        return NOT_SO if form == "neutral" else f"„{other}“"
    if form != "neutral":
        return f"„{_RIGHT[form][word]}“"
    return WITHOUT if word in _ADDRESS else AGAIN
