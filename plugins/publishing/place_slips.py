"""Names of places that texts write with a letter too much, too few or another: „Göttigen“, „Eimbeck“."""

import re
from collections.abc import Iterator
from string import capwords

from plugins.catalog import Problem
from plugins.catalog.problems import slips
from plugins.catalog.slugs import slug
from plugins.publishing.outline import Outline
from plugins.publishing.passages import facts_of, published_passages

LONG_ENOUGH = 7
"""So many letters a name has of which another is most likely a slip."""
SHORTEST = 5
"""So many letters a name has that may lack its umlauts: „Hoxter“, „Hoexter“."""
_WORD = re.compile(rf"(?<![\w.@/-])[A-ZÄÖÜ][a-zäöüß]{{{SHORTEST - 1},}}(?![\w@/-])")
_PLAIN = str.maketrans({"ä": "a", "ö": "o", "ü": "u", "Ä": "A", "Ö": "O", "Ü": "U"})


def place_slips(outline: Outline) -> Iterator[Problem]:
    """Give the words of texts that are one letter away from the owner's city, an office's, or a place of the data."""
    catalog = outline.catalog
    offices = (program.office.city for program in catalog.programs)
    towns = (town.name for town in catalog.towns)
    names = (catalog.consultant.address.city, *offices, *towns)
    known = {part for name in names for part in _parts(name) if len(part) >= SHORTEST}
    said = {word for passage in facts_of(outline) for word in _WORD.findall(passage.text)}
    by_begin = {first: [one for one in known if _first(one) == first] for first in {_first(one) for one in known}}
    for passage in published_passages(outline):
        for found in _WORD.finditer(passage.text):
            word = found[0]
            near = next((name for name in by_begin.get(_first(word), ()) if _is_slip(word, name)), None)
            if near and word not in said | known:
                yield passage.problem(found.start(), f"„{word}“: ist „{near}“ gemeint, es berichtigen")


def _parts(name: str) -> tuple[str, ...]:
    """Give a name of one word, and what makes a name out of „Bad“."""
    first, _, rest = name.partition(" ")
    return (name,) if not rest else (rest,) if first == "Bad" and " " not in rest else ()


def _is_slip(word: str, name: str) -> bool:
    """Tell a slip from the forms that a name has: „Göttingens“, „Göttinger“, „Lüneburger“."""
    own = (word == f"{name}s", word.endswith("er") and word[:-2] in (name, name[:-2], name[:-1]))
    if any(own) or abs(len(word) - len(name)) > 1:
        return False
    if len(name) < LONG_ENOUGH or len(word) < LONG_ENOUGH - 1:
        return _lacks_umlauts(word, name) or _is_turned(word, name) or _is_doubled(word, name)
    return slips(word, name) == 1 or (word[-1] == "a" and f"{word[:-1]}er" == name)


def _first(word: str) -> str:
    return word[0].translate(_PLAIN)


def _is_turned(word: str, name: str) -> bool:
    """Tell whether two letters next to each other have changed places, which makes hardly another word."""
    return sorted(word) == sorted(name) and slips(word, name) == 1


def _is_doubled(word: str, name: str) -> bool:
    return any(word == name[:at] + name[at - 1] + name[at:] for at in range(2, len(name) + 1))


def _lacks_umlauts(word: str, name: str) -> bool:
    return word != name and word in {name.translate(_PLAIN), capwords(slug(name))}
