"""Find what one person wrote, and who else may be that person (Art. 17 DSGVO)."""

import re
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from itertools import groupby

from plugins.catalog.problems import did_you_mean
from plugins.catalog.slugs import slug
from plugins.catalog.visible import visible
from plugins.comments.moderation import COMMAND, brief
from plugins.comments.reading import Conversation, Written

SHORTEST_NAME = 3
"""So many letters at least has a name that is looked for in what others wrote, unless all of it is shorter."""
LIKE = 0.85
"""So much alike are two words of which one has a slip."""
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
_TITLES = frozenset(
    {"herr", "herrn", "frau", "familie", "fam", "eheleute", "dr", "prof", "professor", "dipl", "ing", "von"}
)
"""What stands beside a name and does not tell one person from another, as words are compared."""
SPELLED = "Auch so geschrieben: „{}“. Nichts davon ist gelöscht. Ist es dieselbe Person: {} delete {}"
NAMED = "Der Name steht noch in {} (von {}); dort selbst streichen."


def by_person(conversation: Conversation, name: str) -> tuple[Written, ...]:
    """Give all comments under a name, however its letters, umlauts and spaces are written."""
    wanted = _spelled(name)
    return tuple(written for written in conversation.written if _spelled(written.comment.name) == wanted)


def nobody(conversation: Conversation, name: str) -> str:
    """Say that nobody wrote under a name, and what else is told of it."""
    further = tuple(also_told(conversation, (), name))
    said = f"Von „{visible(name)}“ gibt es keinen Kommentar"
    if further:
        return "\n".join((f"{said}, der genau so unterschrieben ist.", *further))
    return f"{said}; {did_you_mean(name, {written.comment.name for written in conversation.written})}"


def also_told(conversation: Conversation, gone: tuple[Written, ...], name: str) -> Iterator[str]:
    """Say who else may be the person, and where others name her."""
    left = tuple(written for written in conversation.written if written not in gone)
    for other, of_other in groupby(sorted(_alike(left, name), key=_name), key=_name):
        theirs = tuple(of_other)
        ids = " ".join(written.comment.id for written in theirs)
        yield SPELLED.format(visible(other), COMMAND, ids)
        yield from (f"    {brief(written)}" for written in theirs)
    for written in _naming(left, name):
        yield NAMED.format(written.file, visible(written.comment.name))


def _name(written: Written) -> str:
    return written.comment.name


def _alike(left: Iterable[Written], name: str) -> Iterator[Written]:
    """Give the comments under another name that may be the same person's."""
    wanted = _without_titles(_words(name))
    known = dict[str, bool]()
    for written in left:
        other = written.comment.name
        if other not in known:
            known[other] = _may_be(wanted, _without_titles(_words(other)))
        if known[other]:
            yield written


def _may_be(wanted: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Tell whether one name holds all of the other, its initials, or both words in one."""
    if not wanted or not other:
        return False
    joined = {"".join(wanted), "".join(reversed(wanted))}
    return _holds(other, wanted) or _holds(wanted, other) or any(word.strip("0123456789") in joined for word in other)


def _holds(name: tuple[str, ...], words: tuple[str, ...]) -> bool:
    return all(any(_is_like(word, own) for own in name) for word in words)


def _is_like(one: str, other: str) -> bool:
    if one == other or (1 in {len(one), len(other)} and one[0] == other[0]):
        return True
    return SequenceMatcher(None, one, other, autojunk=False).ratio() >= LIKE


def _naming(left: Iterable[Written], name: str) -> Iterator[Written]:
    """Give the comments in which a name of a person stands, such as an answer that greets her."""
    words = _without_titles(_words(name))
    parts = {word for word in words if len(word) >= SHORTEST_NAME} or set(words)
    forms = parts | {f"{part}s" for part in parts}
    return (written for written in left if not forms.isdisjoint(_words(written.comment.message)))


def _spelled(name: str) -> str:
    return " ".join(visible(name).casefold().translate(_UMLAUTS).split())


def _words(text: str) -> tuple[str, ...]:
    """Give the words of a text as names are compared: Jörg, Joerg and Jorg alike."""
    return tuple(map(_plain, re.findall(r"[^\W_]+", visible(text).casefold())))


def _plain(word: str) -> str:
    latin = slug(word)
    return re.sub("(?<=[aou])e", "", latin) if len(latin) >= len(word) else word


def _without_titles(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(word for word in words if word not in _TITLES) or words
