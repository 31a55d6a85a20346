"""Lines that begin with a day, which are no entries of a list: „14. Juni“, „1. bis 3. Mai“, „30. 9. bis 2. 10.“."""

import re

from markdown_it.rules_block import StateBlock, list_block

from plugins.publishing.typography import ANY_MONTH

_MONTH = rf"(?:{ANY_MONTH}|Jan|Febr?|Mrz|Apr|Jun|Jul|Aug|Sept?|Okt|Nov|Dez)\b"
DATE = re.compile(
    rf"\d{{1,2}}\.(?:[ \t]*(?:bis(?:[ \t]+zum)?|und|[–—/-])?[ \t]*\d{{1,2}}\.)?[ \t]*{_MONTH}"
    r"|(?:0?[1-9]|[12]\d|3[01])\.[ \t]+(?:0?[1-9]|1[0-2])\.(?=[ \t:,;)–—/-]|$)"
)


def starts_with_a_date(state: StateBlock, line: int, end: int, silent: bool) -> bool:
    """End a list above a line that begins with a day; such a line is a paragraph."""
    return silent and _is_date(state, line)


def list_without_dates(state: StateBlock, line: int, end: int, silent: bool) -> bool:
    """Read a list, unless what looks like its number is that of a day."""
    return not _is_date(state, line) and list_block(state, line, end, silent)


def _is_date(state: StateBlock, line: int) -> bool:
    return DATE.match(state.src, state.bMarks[line] + state.tShift[line], state.eMarks[line]) is not None
