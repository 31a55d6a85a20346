"""The star within a word that means all genders, which is no sign of emphasis: „Bürger*innen“."""

import re

from markdown_it.rules_inline import StateInline

_STAR = re.compile(r"(?<=\w)\*(?=in(?:nen)?(?!\w))")


def gender_star(state: StateInline, silent: bool) -> bool:
    """Read such a star as text."""
    if not _STAR.match(state.src, state.pos):
        return False
    if not silent:
        state.pending += "*"
    state.pos += 1
    return True
