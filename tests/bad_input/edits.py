"""Ways to spoil a copy of the project; each tells where the problems must be shown.

The mark ‸ in a new text stands before the character at which a problem is expected; it is not written.
"""

import re
from collections.abc import Callable, Iterator

from tests.project import Project

MARK = "‸"
Edit = Callable[[Project], list[str]]
"""Changes a project and gives the places, as ``file:line:column``, at which it was marked."""


def swap(file: str, pattern: str, new: str) -> Edit:
    """Replace the first match of a pattern (``^`` and ``$`` are those of a line)."""

    def edit(project: Project) -> list[str]:
        text, count = re.subn(pattern, lambda _: new, project.read(file), count=1, flags=re.MULTILINE)
        assert count == 1, f"{file} has nothing like {pattern}"
        return _write_marked(project, file, text)

    return edit


def write(file: str, text: str) -> Edit:
    """Write a whole file."""
    return lambda project: _write_marked(project, file, text)


def append(file: str, text: str) -> Edit:
    """Write a text to the end of a file."""
    return lambda project: _write_marked(project, file, project.read(file) + text)


def remove(file: str) -> Edit:
    """Delete a file."""

    def edit(project: Project) -> list[str]:
        project.path(file).unlink()
        return [f"{file}:1:1"]

    return edit


def save_as_latin_1(file: str) -> Edit:
    """Save the first ü of a file as an old editor would."""

    def edit(project: Project) -> list[str]:
        before, _, after = project.read(file).partition("ü")
        project.write(file, before.encode() + "ü".encode("latin-1") + after.encode())
        return list(_places(file, f"{before}{MARK}"))

    return edit


def save_as_utf_16(file: str) -> Edit:
    """Save a file in an encoding that is not UTF-8 from its first byte on."""

    def edit(project: Project) -> list[str]:
        project.write(file, project.read(file).encode("utf-16"))
        return [f"{file}:1:1"]

    return edit


def swell(file: str, size: int) -> Edit:
    """Make a file as large as ``size`` bytes; it takes no room on the disk."""

    def edit(project: Project) -> list[str]:
        with project.path(file).open("wb") as stream:
            stream.truncate(size)
        return [f"{file}:1:1"]

    return edit


def _write_marked(project: Project, file: str, text: str) -> list[str]:
    project.write(file, text.replace(MARK, ""))
    return list(_places(file, text))


def _places(file: str, text: str) -> Iterator[str]:
    parts = text.split(MARK)
    for count in range(1, len(parts)):
        before = "".join(parts[:count])
        yield f"{file}:{before.count(chr(10)) + 1}:{len(before) - before.rfind(chr(10))}"
