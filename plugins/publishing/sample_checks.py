"""Check that nothing of the sample identity (Musterperson) stays on an owner's own site."""

from collections.abc import Iterator

from plugins.catalog import Problem
from plugins.catalog.models.consultant import Address, Consultant
from plugins.catalog.passages import Passage, line_passages, value_passages
from plugins.catalog.records import Located
from plugins.catalog.sample import CITY, POSTCODE, STREET, sample_marks
from plugins.publishing.outline import Outline

SHORT = 60
"""So long a value is shown whole."""


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
    for passage, is_value in _as_written(outline):
        whole = is_value and len(passage.text) <= SHORT
        for index, words in sample_marks(passage.text, street=not neighbour):
            said = passage.text if whole else words
            place = passage.place(0 if whole else index)
            yield Problem(place, f"„{said}“ gehört zum Muster; durch Ihre eigene Angabe ersetzen")
    yield from _address(found)
    if found.record.sample:
        yield Problem(found.place("sample"), "die Website ist noch ein Muster; zuletzt „sample: false“ setzen")


def _as_written(outline: Outline) -> Iterator[tuple[Passage, bool]]:
    """Give all values and lines as they are written, with the addresses of links, and whether each is a value.

    The record of tests names the site that was tested; on another it is not shown.
    """
    for name, root in outline.loaded.roots.items():
        yield from ((value, True) for value in value_passages(root) if name != "accessibility")
    for word in outline.everything:
        yield from ((value, True) for value in (value_passages(word.head) if word.head else ()))
        yield from ((line, False) for line in line_passages(word.source, word.file, word.source_line))


def _address(found: Located[Consultant]) -> Iterator[Problem]:
    if found.record.address == Address(street=STREET, postcode=POSTCODE, city=CITY):
        for field in ("postcode", "city"):
            value = getattr(found.record.address, field)
            message = f"„{value}“ gehört zur Anschrift des Musters; durch Ihre eigene Angabe ersetzen"
            yield Problem(found.place("address", field), message)
