"""Check that the owner's texts speak of her as her data do: as a woman, as a man, or as neither."""

import re
from collections.abc import Iterator

from plugins.catalog import Place, Problem
from plugins.catalog.models.consultant import Consultant, Form
from plugins.catalog.node import Path
from plugins.catalog.other_people import of_herself
from plugins.catalog.passages import Passage
from plugins.catalog.records import Located
from plugins.publishing.form_entries import of_entries
from plugins.publishing.form_lines import HEADING, PORTRAIT, SUMMARY, Lines, of_hired
from plugins.publishing.form_patterns import HEADS, MYSELF, OFFICE, WHOLE, WITHOUT_I, Ways, name_pattern, of_person
from plugins.publishing.form_words import MASCULINE, Certainty, counterpart, is_wrong, right_title, right_words
from plugins.publishing.noun_phrases import with_phrase
from plugins.publishing.outline import Outline
from plugins.publishing.own_entries import own_entries
from plugins.publishing.own_lines import own_headings, own_portrait, own_summaries
from plugins.publishing.passages import passages
from plugins.publishing.pronouns import pronouns_of
from plugins.publishing.somebody import is_of_another, is_somebody

OWN = re.compile(r"\b(?:ich|mich|mir|meine?)\b", re.IGNORECASE)
_OFFICE = re.compile(OFFICE)
_WORDS = re.compile(rf"[\w-]+{WHOLE}")
_NONE = re.compile(r"\b[Kk]eine?\s+(?:[a-zäöüß]+\s+)*$")
"""What says that she is not so called."""
_OF_A_PLACE = re.compile(r"\s+(?!Ihr)[A-ZÄÖÜ]")
"""What stands behind the name of a place that is no name of a person: „Kölner Urgestein“."""
_OR = r"\s*(?:\b(?:und|oder|sowie|bzw\.|beziehungsweise)|/|,)\s+(?:[a-zäöüß]+\s+)?"
"""What stands between both forms: „Moderatorin oder Moderator“."""


def check_forms(outline: Outline) -> Iterator[Problem]:
    """Give the words in which the owner is spoken of in another form than her data say."""
    found = outline.loaded.consultant
    if found is not None:
        told: dict[Place, Problem] = {}
        for problem in (*_titles(found), *_in_texts(outline, found.record), *_in_her_places(outline, found)):
            told.setdefault(problem.place, problem)
        yield from told.values()


def _in_texts(outline: Outline, owner: Consultant) -> Iterator[Problem]:
    named, hired = re.compile(name_pattern(owner.name)), of_hired(f"{owner.role} {owner.profession}")
    for passage in passages(outline):
        if named.search(passage.text):
            yield from _said_in(passage, owner.form, of_person(owner.name))
            for index, word, right in pronouns_of(passage, owner.name, owner.form):
                yield passage.problem(index, _message(word, right, owner.form))
        without_i = WITHOUT_I.search(passage.text)
        if without_i or OWN.search(passage.text):
            yield from _said_in(of_herself(passage, owner.name), owner.form, MYSELF)
        if without_i and not _OFFICE.search(passage.text):
            yield from _said_in(of_herself(passage, owner.name), owner.form, hired)


def _in_her_places(outline: Outline, found: Located[Consultant]) -> Iterator[Problem]:
    """Give the words in places where key words are hers, though nobody says so."""
    owner = found.record
    for entry in own_entries(outline):
        if not OWN.search(entry.text):
            yield from _said_in(entry, owner.form, of_entries())
    places: tuple[tuple[Iterator[Passage], Ways | Lines], ...] = (
        (own_summaries(outline, found.node), SUMMARY),
        (own_headings(outline), HEADING),
        (own_portrait(found.node), PORTRAIT),
    )
    for lines, ways in places:
        for line in lines:
            yield from _said_in(line, owner.form, ways)


def said_of_oneself(sentence: str, form: Form) -> list[tuple[int, str]]:
    """Give the words by which a sentence calls its writer in another form than this one, with their indexes."""
    return _misfits(sentence, form, MYSELF)


def _said_in(passage: Passage, form: Form, ways: Ways | Lines) -> Iterator[Problem]:
    """Give the words by which a passage calls somebody in another form."""
    for start, sentence in passage.sentences():
        for index, word in _misfits(sentence, form, ways):
            said, right = _instead(sentence[:index], word, form, of_herself=ways is MYSELF)
            yield passage.problem(start + index + len(word) - len(said), _message(said, right, form))


def _instead(before: str, word: str, form: Form, *, of_herself: bool) -> tuple[str, str]:
    """Give a word, with the adjectives that change with it, and what fits a form."""
    if form == "neutral":
        return word, right_words(word, form, of_herself=of_herself)
    said, right = with_phrase(before, word, counterpart(word), woman=form == "feminine")
    return said, f"„{right}“"


def _misfits(sentence: str, form: Form, ways: Ways | Lines) -> list[tuple[int, str]]:
    said = {index: (word, certainty) for index, word, certainty in ways.find(sentence)}
    return sorted(
        (index, word)
        for index, (word, certainty) in said.items()
        if is_wrong(word, form, certainty)
        and not _is_let_be(word, index, sentence)
        and not (ways is MYSELF and is_of_another(sentence[:index]))
    )


def _is_let_be(word: str, index: int, sentence: str) -> bool:
    """Tell whether nobody is called so, somebody else is, or all are, by both forms."""
    before, after, other = sentence[:index], sentence[index + len(word) :], re.escape(counterpart(word))
    if word.endswith("er") and not word.lower().endswith(MASCULINE) and _OF_A_PLACE.match(after):
        return True
    behind = re.match(rf"{_OR}{other}\b", after)
    return bool(_NONE.search(before) or behind or re.search(rf"\b{other}{_OR}$", before) or is_somebody(word, before))


def _titles(found: Located[Consultant]) -> Iterator[Problem]:
    consultant = found.record
    titles: list[tuple[Path, str]] = [(("role",), consultant.role), (("profession",), consultant.profession)]
    titles += [(("accreditations", number, "role"), one.role) for number, one in enumerate(consultant.accreditations)]
    for path, title in titles:
        heads = {match["word"] for match in HEADS.finditer(title)}
        sure = {word: Certainty.SURE if word in heads else Certainty.LIKELY for word in _WORDS.findall(title)}
        wrong = [word for word, certainty in sure.items() if is_wrong(word, consultant.form, certainty)]
        if wrong:
            before, form = title[: title.index(wrong[0])], consultant.form
            said, right = _instead(before, wrong[0], form, of_herself=False)
            right = right_title(wrong[0], form) if form == "neutral" else right
            yield Problem(found.place(*path), _message(said, right, form))


def _remedy(right: str, form: Form) -> str:
    """Say what to write; where several words would serve all, none of them fits just where the wrong one stood."""
    return (
        f"den Satz umschreiben, etwa mit {right},"
        if form == "neutral" and "“ oder „" in right
        else f"{right} schreiben"
    )


def _message(word: str, right: str, form: Form) -> str:
    there = f"„{word}“ passt nicht zu „form: {form}“ in data/consultant.yaml"
    return f"{there}; {_remedy(right, form)} oder dort die Form ändern"
