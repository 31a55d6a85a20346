"""All checks of a Markdown text, each a function that gives the slips it finds, and what becomes of these."""

from collections.abc import Callable, Iterable
from functools import lru_cache

from plugins.publishing.slips.brackets import lone_brackets
from plugins.publishing.slips.breaks import (
    breaks_of_nothing,
    divided_words,
    entries_run_together,
    lines_run_together,
    tabs_in_sentences,
)
from plugins.publishing.slips.captions import marks_in_captions
from plugins.publishing.slips.code import code_meant_as_text, sentences_in_code, text_taken_for_code
from plugins.publishing.slips.definitions import lines_not_shown
from plugins.publishing.slips.emphasis import open_emphasis
from plugins.publishing.slips.footnotes import lost_footnotes
from plugins.publishing.slips.headings import bold_for_headings, headings_misread
from plugins.publishing.slips.html import html_shown
from plugins.publishing.slips.letters import odd_letters
from plugins.publishing.slips.lines import Block, Slip
from plugins.publishing.slips.lists import lists_misread
from plugins.publishing.slips.lists_in_a_line import lists_in_a_line
from plugins.publishing.slips.masks import uncovered
from plugins.publishing.slips.notes import notes_taken_for_lists
from plugins.publishing.slips.odd_lists import lists_in_entries, lists_of_one, lists_that_change_signs
from plugins.publishing.slips.quotations import quotations_misread, signs_before_figures, signs_in_sentences
from plugins.publishing.slips.quotes import odd_quotes
from plugins.publishing.slips.references import broken_links, escaped_links
from plugins.publishing.slips.signs import escaped_marks, foreign_signs
from plugins.publishing.slips.tables import tables_misread
from plugins.publishing.slips.text import Text
from plugins.publishing.slips.unseen import blanks_that_do_harm, unseen_signs

Check = Callable[[Text], Iterable[Slip]]
MISTAKES: tuple[Check, ...] = (
    code_meant_as_text,
    escaped_links,
    text_taken_for_code,
    headings_misread,
    notes_taken_for_lists,
    lists_misread,
    quotations_misread,
    signs_in_sentences,
    lines_not_shown,
    lost_footnotes,
    html_shown,
    foreign_signs,
    escaped_marks,
    unseen_signs,
    blanks_that_do_harm,
    tables_misread,
    marks_in_captions,
    entries_run_together,
    breaks_of_nothing,
    open_emphasis,
    lone_brackets,
    broken_links,
)
"""The page would say something else than was meant, or show signs that were not: the command ends with 1."""
HINTS: tuple[Check, ...] = (
    lines_run_together,
    tabs_in_sentences,
    signs_before_figures,
    divided_words,
    lists_of_one,
    lists_that_change_signs,
    lists_in_entries,
    lists_in_a_line,
    sentences_in_code,
    odd_quotes,
    odd_letters,
    bold_for_headings,
)
"""The page would say what was meant, and look odd: told among what is to be considered, and stops nothing."""


@lru_cache(maxsize=1024)
def find_slips(source: str) -> tuple[Slip, ...]:
    """Give what in a Markdown text will not read as it was meant, in the order of the checks."""
    return _found(_text(source), MISTAKES)


def find_oddities(source: str) -> tuple[Slip, ...]:
    """Give what in a Markdown text will look odd, but for blocks of which something worse is told."""
    text, told = _text(source), {slip.line for slip in find_slips(source)}
    worse = {line.number for block in text.blocks for line in block.lines if told & _numbers(block)}
    return tuple(slip for slip in _found(text, HINTS) if slip.line not in worse)


@lru_cache(maxsize=64)
def _text(source: str) -> Text:
    """Give a text, worked out once for both."""
    return Text(source)


def _numbers(block: Block) -> set[int]:
    return {line.number for line in block.lines}


def _found(text: Text, checks: Iterable[Check]) -> tuple[Slip, ...]:
    return tuple(slip._replace(message=uncovered(slip.message)) for check in checks for slip in check(text))
