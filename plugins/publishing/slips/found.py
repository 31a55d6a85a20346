"""All checks of a Markdown text, each a function that gives the slips it finds."""

from collections.abc import Iterator
from functools import lru_cache

from plugins.publishing.slips.brackets import lone_brackets
from plugins.publishing.slips.breaks import lines_run_together
from plugins.publishing.slips.code import code_meant_as_text, text_taken_for_code
from plugins.publishing.slips.emphasis import open_emphasis, stars_at_the_beginning
from plugins.publishing.slips.footnotes import lost_footnotes
from plugins.publishing.slips.headings import headings_misread
from plugins.publishing.slips.lines import Slip, blocks_of, lines_of, listings_of
from plugins.publishing.slips.lists import lists_misread
from plugins.publishing.slips.masks import hide_targets, mask, uncovered
from plugins.publishing.slips.notes import notes_taken_for_lists
from plugins.publishing.slips.references import broken_links, escaped_links, is_crossed, labels
from plugins.publishing.slips.signs import foreign_signs
from plugins.publishing.slips.tables import tables_misread
from plugins.publishing.slips.unseen import unseen_signs


@lru_cache(maxsize=1024)
def find_slips(source: str) -> tuple[Slip, ...]:
    """Give what in a Markdown text will not read as it was meant, in the order of the checks."""
    return tuple(slip._replace(message=uncovered(slip.message)) for slip in _found(source))


def _found(source: str) -> Iterator[Slip]:
    masked = mask(source)
    hidden = hide_targets(masked)
    known, lines, blocks = labels(masked), lines_of(hidden), blocks_of(source, hidden)
    listings = tuple(listings_of(source))
    yield from code_meant_as_text(lines_of(source), blocks)
    yield from escaped_links(source)
    yield from text_taken_for_code(blocks)
    yield from headings_misread(lines, blocks)
    notes, shown = tuple(notes_taken_for_lists(source, lines, blocks, listings)), stars_at_the_beginning(source, blocks)
    yield from notes
    listed = tuple(lists_misread(lines, blocks, listings, frozenset(note.line for note in notes)))
    yield from listed
    yield from lost_footnotes(lines)
    yield from foreign_signs(blocks)
    yield from unseen_signs(lines)
    for block in blocks:
        yield from tables_misread(block)
        if not {slip.line for slip in listed} & {line.number for line in block.lines}:
            yield from lines_run_together(block)
    for block, whole in zip(blocks, blocks_of(source, masked), strict=True):
        if block.is_prose:
            yield from open_emphasis(block, shown) if not is_crossed(whole.text) else ()
            yield from lone_brackets(block, known)
            yield from broken_links(whole, known)
