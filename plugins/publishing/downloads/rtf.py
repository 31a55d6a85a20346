"""Properties of documents in RTF, and what reviewers left in them."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from plugins.publishing.downloads.office import NOTED, REMEDY
from plugins.publishing.downloads.properties import Remark

_PERSONS = {
    "author": "als Verfasser",
    "operator": "als letzten Bearbeiter",
    "manager": "als Vorgesetzten",
    "company": "als Firma",
}
_FIELD = re.compile(rb"\{(?:\\\*)?\\(author|operator|manager|company|title)\s((?:[^{}\\]|\\[^*])*)\}")
_REVIEW = re.compile(rb"\\(?:annotation|revised|deleted)(?![a-z0-9])")
_SIGN = re.compile(r"\\'([0-9a-fA-F]{2})|\\u(-?\d+) ?(?:\\'[0-9a-fA-F]{2}|\?)?|\\([{}\\])|\\[a-z]+-?\d* ?")
_MOST = 20_000_000
"""Bytes that are read."""


def rtf_remarks(path: Path) -> Sequence[Remark]:
    """Give what a document tells beside its text."""
    with path.open("rb") as file:
        content = file.read(_MOST)
    found = tuple(_fields(content))
    persons = tuple((_PERSONS[name], text) for name, text in found if name in _PERSONS)
    title = next((text for name, text in found if name == "title"), "")
    noted = NOTED if _REVIEW.search(content) else ""
    return (Remark(persons=persons, title=title, remedy=REMEDY), Remark(noted))


def _fields(content: bytes) -> Iterator[tuple[str, str]]:
    for name, text in _FIELD.findall(content):
        yield name.decode(), _SIGN.sub(_shown, text.decode("cp1252", "replace")).strip()


def _shown(sign: re.Match[str]) -> str:
    if sign[1]:
        return bytes.fromhex(sign[1]).decode("cp1252", "replace")
    return chr(int(sign[2]) % 65_536) if sign[2] else sign[3] or ""
