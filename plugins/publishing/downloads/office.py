"""Properties of office documents, read from a few small parts of each and no more (OOXML, OpenDocument)."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from xml.etree.ElementTree import Element, ParseError
from zipfile import BadZipFile, ZipFile

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from plugins.publishing.downloads.properties import Remark

OFFICE = frozenset({".odt", ".ods", ".odp", ".docx", ".xlsx", ".pptx"})
_MOST = 2_000_000
"""Bytes that are read of a part: a small file may unfold to a huge one."""
_PROPERTIES = ("docProps/core.xml", "docProps/app.xml", "meta.xml")
_PERSONS: Mapping[str, str] = {
    "creator": "als Verfasser",
    "initial-creator": "als Verfasser",
    "lastModifiedBy": "als letzten Bearbeiter",
    "printed-by": "als Drucker",
    "Manager": "als Vorgesetzten",
    "Company": "als Firma",
}
_REMEDY = (
    "entfernen: in Word „Datei > Informationen > Auf Probleme überprüfen > Dokument prüfen“, in LibreOffice „Datei > "
    "Eigenschaften > Eigenschaften zurücksetzen“, und neu speichern"
)
_NOTES = {"word/comments.xml": b"<w:comment ", "xl/comments1.xml": b"<comment ", "ppt/comments/comment1.xml": b"<p:cm "}
_CHANGES = {
    "word/document.xml": (b"<w:ins ", b"<w:del "),
    "content.xml": (b"<text:tracked-changes", b"<office:annotation"),
}
NOTED = (
    "die Datei enthält Kommentare oder nachverfolgte Änderungen, die alle lesen können; Änderungen annehmen, "
    "Kommentare löschen und neu speichern"
)
LOCKED = "die Datei lässt sich nur mit einem Passwort öffnen; ohne Passwort speichern, wenn alle sie lesen sollen"
BROKEN = "die Datei lässt sich nicht öffnen; neu speichern und noch einmal dorthin legen"


def office_remarks(path: Path) -> Sequence[Remark]:
    """Give what a document tells beside its text; of other files nothing."""
    if path.suffix.lower() not in OFFICE:
        return ()
    try:
        with ZipFile(path) as document:
            persons = tuple(_persons(document))
            title = next((text for name in _PROPERTIES for tag, text in _fields(document, name) if tag == "title"), "")
            noted, locked = _has_notes(document), b"encryption-data" in _read(document, "META-INF/manifest.xml")
    except (BadZipFile, OSError, ValueError, NotImplementedError, RuntimeError):
        return (Remark(BROKEN),)
    if locked:
        return (Remark(LOCKED),)
    return (Remark(persons=persons, title=title, remedy=_REMEDY), Remark(NOTED if noted else ""))


def _persons(document: ZipFile) -> Sequence[tuple[str, str]]:
    found = (field for name in _PROPERTIES for field in _fields(document, name))
    return [(_PERSONS[tag], text) for tag, text in found if tag in _PERSONS]


def _fields(document: ZipFile, name: str) -> Sequence[tuple[str, str]]:
    try:
        root: Element = fromstring(_read(document, name) or b"<none/>")
    except (ParseError, DefusedXmlException):
        return ()
    return [(one.tag.rpartition("}")[2], (one.text or "").strip()) for one in root.iter()]


def _has_notes(document: ZipFile) -> bool:
    marks = {**{name: (mark,) for name, mark in _NOTES.items()}, **_CHANGES}
    return any(mark in _read(document, name) for name, found in marks.items() for mark in found)


def _read(document: ZipFile, name: str) -> bytes:
    if name not in document.namelist():
        return b""
    with document.open(name) as part:
        return part.read(_MOST)
