"""Properties of office documents, read from a few small parts of each and no more (OOXML, OpenDocument)."""

import re
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
REMEDY = (
    "entfernen: in Word „Datei > Informationen > Auf Probleme überprüfen > Dokument prüfen“, in LibreOffice „Datei > "
    "Eigenschaften > Eigenschaften zurücksetzen“, und neu speichern"
)
_NOTES = {
    r"(?:word|xl|ppt)/(?:\w+/)?\w*comments?[^/]*\.xml": rb"<(?:\w+:)?(?:comment|threadedComment|cm)[\s>]",
    r"word/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml": rb"<w:(?:ins|del|moveFrom|moveTo) ",
    r"content\.xml": rb"<(?:text|table):tracked-changes|<\w+:annotation[\s>]",
}
"""Parts of documents in which reviewers leave something, and how that begins."""
_HIDDEN = {
    "ausgeblendete Blätter": (r"xl/workbook\.xml", rb"""state=["'](?:veryH|h)idden["']"""),
    "Notizen zu Folien": (r"ppt/notesSlides/[^/]+\.xml", rb"<a:t>[^<]{3,}"),
}
NOTED = (
    "die Datei enthält Kommentare oder nachverfolgte Änderungen, die alle lesen können; Änderungen annehmen, "
    "Kommentare löschen und neu speichern"
)
HIDDEN = "die Datei enthält {}, die alle lesen können; löschen und neu speichern, oder besser als PDF"
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
            noted = any(_holds(document, *found) for found in _NOTES.items())
            hidden = [what for what, found in _HIDDEN.items() if _holds(document, *found)]
            locked = b"encryption-data" in _read(document, "META-INF/manifest.xml")
    except (BadZipFile, OSError, ValueError, NotImplementedError, RuntimeError):
        return (Remark(BROKEN),)
    if locked:
        return (Remark(LOCKED),)
    return (Remark(persons=persons, title=title, remedy=REMEDY), Remark(NOTED if noted else ""), *_hidden(hidden))


def _persons(document: ZipFile) -> Sequence[tuple[str, str]]:
    found = (field for name in _PROPERTIES for field in _fields(document, name))
    return [(_PERSONS[tag], text) for tag, text in found if tag in _PERSONS]


def _fields(document: ZipFile, name: str) -> Sequence[tuple[str, str]]:
    try:
        root: Element = fromstring(_read(document, name) or b"<none/>")
    except (ParseError, DefusedXmlException):
        return ()
    return [(one.tag.rpartition("}")[2], (one.text or "").strip()) for one in root.iter()]


def _hidden(found: Sequence[str]) -> Sequence[Remark]:
    return (Remark(HIDDEN.format(" und ".join(found))),) if found else ()


def _holds(document: ZipFile, name: str, mark: bytes) -> bool:
    """Tell whether a part of such a name holds something that begins so."""
    parts = (one for one in document.namelist() if re.fullmatch(name, one, re.IGNORECASE))
    return any(re.search(mark, _read(document, one)) for one in parts)


def _read(document: ZipFile, name: str) -> bytes:
    if name not in document.namelist():
        return b""
    with document.open(name) as part:
        return part.read(_MOST)
