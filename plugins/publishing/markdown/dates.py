"""Lines that begin with a day, which are no entries of a list: „14. Juni 2026: Auftakt“, „1. bis 3. Mai“."""

import re

from markdown_it.rules_block import StateBlock, list_block

from plugins.publishing.typography import ANY_MONTH

_MONTH = rf"(?:{ANY_MONTH}|Jan|Febr?|Mrz|Apr|Jun|Jul|Aug|Sept?|Okt|Nov|Dez)\b"
DATE = re.compile(
    rf"\d{{1,2}}\.(?:[ \t]*(?:bis|und|[–—/-])?[ \t]*\d{{1,2}}\.)?[ \t]*{_MONTH}"
    r"|\d{1,2}\.[ \t]+\d{1,2}\.[ \t]+\d{2,4}\b"
)


def starts_with_a_date(state: StateBlock, line: int, end: int, silent: bool) -> bool:
    """End a list above a line that begins with a day; such a line is a paragraph."""
    return silent and _is_date(state, line)


def list_without_dates(state: StateBlock, line: int, end: int, silent: bool) -> bool:
    """Read a list, unless what looks like its number is that of a day."""
    return not _is_date(state, line) and list_block(state, line, end, silent)


def _is_date(state: StateBlock, line: int) -> bool:
    return DATE.match(state.src, state.bMarks[line] + state.tShift[line], state.eMarks[line]) is not None
