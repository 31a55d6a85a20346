"""Names of places that texts write with a letter too much, too few or another: „Göttigen“, „Eimbeck“."""

import re
from collections.abc import Iterator

from plugins.catalog import Problem
from plugins.catalog.problems import slips
from plugins.publishing.outline import Outline
from plugins.publishing.passages import facts_of, published_passages

LONG_ENOUGH = 7
"""So many letters a name has of which another is most likely a slip."""
_WORD = re.compile(rf"(?<![\w.@/-])[A-ZÄÖÜ][a-zäöüß]{{{LONG_ENOUGH - 2},}}(?![\w@/-])")


def place_slips(outline: Outline) -> Iterator[Problem]:
    """Give the words of texts that are one letter away from the owner's city, an office's, or a place of the data."""
    catalog = outline.catalog
    offices = (program.office.city for program in catalog.programs)
    towns = (town.name for town in catalog.towns)
    names = (catalog.consultant.address.city, *offices, *towns)
    known = {part for name in names for part in _parts(name) if len(part) >= LONG_ENOUGH}
    said = {word for passage in facts_of(outline) for word in _WORD.findall(passage.text)}
    by_begin = {first: [name for name in known if name[0] == first] for first in {name[0] for name in known}}
    for passage in published_passages(outline):
        for found in _WORD.finditer(passage.text):
            word = found[0]
            near = next((name for name in by_begin.get(word[0], ()) if _is_slip(word, name)), None)
            if near and word not in said | known:
                yield passage.problem(found.start(), f"„{word}“: ist „{near}“ gemeint, es berichtigen")


def _parts(name: str) -> tuple[str, ...]:
    """Give a name of one word, and what makes a name out of „Bad“."""
    first, _, rest = name.partition(" ")
    return (name,) if not rest else (rest,) if first == "Bad" and " " not in rest else ()


def _is_slip(word: str, name: str) -> bool:
    """Tell a slip from the forms that a name has: „Göttingens“, „Göttinger“, „Lüneburger“."""
    own = (word == f"{name}s", word.endswith("er") and word[:-2] in (name, name[:-2], name[:-1]))
    return abs(len(word) - len(name)) <= 1 and not any(own) and slips(word, name) == 1
