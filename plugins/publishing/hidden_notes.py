"""Notes between ``<!--`` and ``-->``, which are for the writer alone: they come neither to a page nor to a check."""

import re

from plugins.publishing.slips.masks import mask

_NOTE = re.compile(r"[ \t]*<!--.*?-->(?P<ends>[ \t]*(?=\n|\Z))?", re.DOTALL)


def without_notes(source: str, fill: str = "") -> str:
    """Give a text without its hidden notes; every line stays where it is. Code, and what is escaped, is none.

    With a blank to ``fill`` their places, what stands behind them in their lines stays where it is, too.
    """
    kept, end = "", 0
    for found in _NOTE.finditer(mask(source)) if "<!--" in source else ():
        kept += source[end : found.start()]
        note, end = source[found.start() : found.end()], found.end()
        within = kept and not kept.endswith("\n") and found["ends"] is None and "\n" not in note
        kept += fill * len(note) if within else "\n" * note.count("\n")
    return kept + source[end:]
