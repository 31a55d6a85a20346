"""Check that nothing of the sample identity (Musterperson) stays on an owner's own site."""

from collections.abc import Iterator

from plugins.catalog import Problem
from plugins.catalog.examples import example_marks
from plugins.catalog.models.consultant import Address, Consultant
from plugins.catalog.node import Node
from plugins.catalog.passages import Passage, line_passages
from plugins.catalog.records import Located
from plugins.catalog.sample import CITY, POSTCODE, STREET, has_street, sample_marks, whose
from plugins.publishing.outline import Outline
from plugins.publishing.slips.masks import HINT, cover

SHORT = 60
"""So long a value is shown whole."""
OWN = "durch Ihre eigene Angabe ersetzen"


def check_sample(outline: Outline) -> Iterator[Problem]:
    """Give what is left of the sample, once the owner says that the site is no sample any more."""
    if not outline.catalog.consultant.sample:
        yield from sample_left(outline)


def sample_left(outline: Outline) -> Iterator[Problem]:
    """Give everything of the sample identity, wherever it stands in facts and texts."""
    found = outline.loaded.consultant
    if found is None:
        return
    neighbour = found.record.address.street == STREET and found.record.address.postcode != POSTCODE
    beside = {word.file for word in outline.everything if has_street(word.source)}
    for passage, field in _as_written(outline):
        town = field is None and passage.place(0).file in beside
        for index, words in sample_marks(passage.text, street=not neighbour, town=town):
            yield _left(passage, field, index, words, whose(words))
        for index, words in example_marks(HINT.sub(cover, passage.text), field or ""):
            yield _left(passage, field, index, words, "ist nur ein Beispiel")
    yield from _address(found)
    if found.record.sample:
        yield Problem(found.place("sample"), "die Website ist noch ein Muster; zuletzt „sample: false“ setzen")


def _left(passage: Passage, field: str | None, index: int, words: str, what: str) -> Problem:
    """Tell a mark; a short value is shown whole, where it begins."""
    whole = field is not None and len(passage.text) <= SHORT
    return passage.problem(0 if whole else index, f"„{passage.text if whole else words}“ {what}; {OWN}")


def _as_written(outline: Outline) -> Iterator[tuple[Passage, str | None]]:
    """Give all values with their fields, and all lines of texts as they are written, with the addresses of links.

    The record of tests names the site that was tested; on another it is not shown.
    """
    for name, root in outline.loaded.roots.items():
        yield from _values(root) if name != "accessibility" else ()
    for word in outline.everything:
        yield from _values(word.head) if word.head else ()
        yield from ((line, None) for line in line_passages(word.source, word.file, word.source_line))


def _values(root: Node) -> Iterator[tuple[Passage, str]]:
    for field, leaf in root.leaves():
        yield Passage(str(leaf.value), leaf.starts or ((0, leaf.place),)), field


def _address(found: Located[Consultant]) -> Iterator[Problem]:
    if found.record.address == Address(street=STREET, postcode=POSTCODE, city=CITY):
        for field in ("postcode", "city"):
            value = getattr(found.record.address, field)
            message = f"„{value}“ gehört zur Anschrift des Musters; {OWN}"
            yield Problem(found.place("address", field), message)
