"""Check that exceptions speak of checks and files that there are (Ausnahmen)."""

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from plugins.catalog import Problem
from plugins.catalog.models.exceptions import allowances_in
from plugins.catalog.problems import asked, nearest
from plugins.preflight import CHECKS, no_such_check
from plugins.publishing.outline import Outline

SOURCES = (".md", ".yaml")
"""How the owner's own files end; an exception may also name a page that was built."""


def check_exceptions(outline: Outline) -> Iterator[Problem]:
    """Give the exceptions that name no check or no file, for these would accept nothing."""
    root = outline.loaded.roots.get("exceptions")
    if root is None or any(problem.place.file == root.place.file for problem in outline.loaded.problems):
        return
    files = (*(word.file for word in outline.everything), *outline.records)
    for index, one in enumerate(allowances_in(root)):
        node = root.at(("exceptions", index))
        if one.check not in CHECKS:
            yield Problem(node.at(("check",)).place, no_such_check(one.check, CHECKS))
        bare = re.sub(r"(?::\d+){1,2}$", "", one.file)
        if bare != one.file:
            yield Problem(node.at(("file",)).place, f"„{one.file}“ hat Zeile und Spalte; ohne sie: {bare}")
        elif one.file.endswith(SOURCES) and not (outline.root / one.file).is_file():
            yield Problem(node.at(("file",)).place, f"die Datei „{one.file}“ gibt es nicht; {_right(one.file, files)}")


def _right(written: str, files: tuple[str, ...]) -> str:
    same = [file for file in files if PurePosixPath(file).name == PurePosixPath(written).name]
    near = same[0] if len(same) == 1 else nearest(written, files)
    return asked(near) if near else "ihren Namen eintragen, wie die Meldung ihn nennt, etwa content/seiten/kontakt.md"
