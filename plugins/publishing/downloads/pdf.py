"""What a PDF tells beside its text, and whether everybody can open and read it (PDF/UA)."""

import logging
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject

from plugins.publishing.downloads.properties import Remark

_REMEDY = (
    "es dort entfernen, wo die Datei entstanden ist (in Word und LibreOffice unter „Datei > Eigenschaften“), und das "
    "PDF neu ausgeben"
)
LOCKED = "die Datei lässt sich nur mit einem Passwort öffnen; ohne Passwort ausgeben, wenn alle sie lesen sollen"
BROKEN = "die Datei ist kein lesbares PDF, manche Programme öffnen sie nicht; neu ausgeben und wieder dorthin legen"
SCANNED = (
    "die Datei besteht nur aus Bildern, ein Screenreader findet keinen Text darin; mit Texterkennung (OCR) "
    "neu ausgeben oder besser gleich aus dem Programm, in dem sie geschrieben wurde"
)
UNTAGGED = (
    "die Datei ist für Screenreader kaum zu lesen, denn ihr {}; in Word beim Speichern als PDF unter „Optionen“ die "
    "„Dokumentstrukturtags für Barrierefreiheit“ wählen, in LibreOffice „Universelle Barrierefreiheit (PDF/UA)“"
)
COMMENTED = "die Datei enthält Kommentare oder Markierungen, die alle lesen können; löschen und neu ausgeben"
_NOTES = frozenset({"/Text", "/Highlight", "/Underline", "/StrikeOut", "/Squiggly", "/Caret", "/Ink", "/Popup"})
"""Kinds of annotations that readers make, and no program that writes a PDF (ISO 32000, 12.5.6)."""
_LOOKED_AT = 3
"""Pages that show whether all are scans."""
_CREATOR = re.compile(rb"<dc:creator>.{0,200}?<rdf:li[^>]*>([^<]{1,200})</rdf:li>", re.DOTALL)


def pdf_remarks(path: Path) -> Sequence[Remark]:
    """Give what there is to think about a PDF."""
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it tells of every oddity, in English
    try:
        reader = PdfReader(path)
        if reader.is_encrypted and not reader.decrypt(""):
            return (Remark(LOCKED),)
        return tuple(_remarks(reader))
    except Exception:
        return (Remark(BROKEN),)


def _remarks(reader: PdfReader) -> Iterator[Remark]:
    found = reader.metadata
    authors = dict.fromkeys(str(one).strip() for one in ((found.author if found else "") or "", _described(reader)))
    persons = tuple(("als Verfasser", author) for author in authors if author)
    yield Remark(persons=persons, title=str((found.title if found else "") or ""), remedy=_REMEDY)
    if any(map(_is_commented, reader.pages)):
        yield Remark(COMMENTED)
    if all(_is_scan(page) for page in reader.pages[:_LOOKED_AT]):
        yield Remark(SCANNED)
    elif lacking := _lacking(reader.root_object):
        yield Remark(UNTAGGED.format(lacking))


def _lacking(root: DictionaryObject) -> str:
    marked = root.get("/MarkInfo", DictionaryObject()).get_object()
    is_tagged = isinstance(marked, DictionaryObject) and bool(marked.get("/Marked"))
    lacking = [] if is_tagged else ["fehlt die Gliederung (Tags)"]
    return " und ".join([*lacking, *([] if root.get("/Lang") else ["fehlt die Angabe der Sprache"])])


def _is_scan(page: DictionaryObject) -> bool:
    """Tell a page on which a picture lies and no letter."""
    found = page.get("/Resources", DictionaryObject()).get_object()
    resources = found if isinstance(found, DictionaryObject) else DictionaryObject()
    drawn = resources.get("/XObject", DictionaryObject()).get_object()
    pictures = drawn.values() if isinstance(drawn, DictionaryObject) else ()
    return not resources.get("/Font") and any(one.get_object().get("/Subtype") == "/Image" for one in pictures)


def _is_commented(page: DictionaryObject) -> bool:
    """Tell a page on which a reader left a note or marked something."""
    found = page.get("/Annots", ArrayObject()).get_object()
    notes = [one.get_object() for one in found] if isinstance(found, ArrayObject) else []
    known = (one for one in notes if isinstance(one, DictionaryObject) and one.get("/Subtype") in _NOTES)
    return any(one.get("/T") or one.get("/Contents") for one in known)


def _described(reader: PdfReader) -> str:
    """Give the author whom the description in XML names (XMP)."""
    described = reader.root_object.get("/Metadata")
    text = described.get_object().get_data() if described else b""
    named = _CREATOR.search(text[:200_000])
    return named[1].decode("utf-8", "replace") if named else ""
