"""Links as texts have them, in a field that takes the address or the file itself; their braces mean something else."""

import re

from plugins.catalog.models.route import meant_route
from plugins.catalog.yaml.rows import Finding, Rows

_OWN = re.compile(r"(?<=[:\-,] )\{(?P<mark>filename|static)\}(?P<path>[^\s,}\"']+)")


def own_link(rows: Rows, number: int) -> Finding | None:
    """Tell a link of a text to another text or a photo, and say what the field takes."""
    row = rows[number]
    found = _OWN.search(row.text)
    if found is None:
        return None
    right = found["path"].lstrip("/") if found["mark"] == "static" else meant_route(found["path"])
    if right is None:
        return None
    message = f"„{{{found['mark']}}}…“ gilt nur in Texten unter content/, nicht in data/; hier also {right}"
    repair = ((number, row.text[: found.start()] + right + row.text[found.end() :]),)
    return Finding(number, found.start(), message, repair)
