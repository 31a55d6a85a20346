"""The only star within a word, which means all genders and is no sign of emphasis: „Bürger*innen“, „jede*r“."""

import re

from markdown_it.rules_inline import StateInline

_STAR = re.compile(r"(?<=[^\W\d_])\*(?=[^\W\d_])")
_ENDING = re.compile(r"\*(?:innen|in)(?![^\W\d_])")
"""Behind it no star is a sign of emphasis that begins: „*Lehrer*innen*“."""
_WORD_BEFORE, _WORD_BEHIND = re.compile(r"[\w*]*$"), re.compile(r"[\w*]*")


def gender_star(state: StateInline, silent: bool) -> bool:
    """Read such a star as text; two in one word make a part of it bold or italic."""
    if not _STAR.match(state.src, state.pos):
        return False
    begin = max(state.src.rfind(blank, 0, state.pos) for blank in " \n") + 1
    before = _WORD_BEFORE.search(state.src, begin, state.pos)
    behind = _WORD_BEHIND.match(state.src, state.pos + 1)
    if not _ENDING.match(state.src, state.pos) and "*" in f"{before[0] if before else ''}{behind[0] if behind else ''}":
        return False
    if not silent:
        state.pending += "*"
    state.pos += 1
    return True
