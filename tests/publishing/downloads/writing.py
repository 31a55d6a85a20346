"""Documents that tests write by hand."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from pypdf import PdfWriter
from pypdf.generic import BooleanObject, DictionaryObject, NameObject, StreamObject, TextStringObject

CORE = (
    '<cp:coreProperties xmlns:cp="urn:cp" xmlns:dc="urn:dc"><dc:creator>{}</dc:creator><dc:title>{}</dc:title>'
    "<cp:lastModifiedBy>{}</cp:lastModifiedBy></cp:coreProperties>"
)
META = '<m xmlns:meta="urn:meta"><meta:initial-creator>{}</meta:initial-creator></m>'
DAY = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Frühlingsfest\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"


def packed(**parts: str) -> bytes:
    """Pack parts whose names have two underscores for each slash, and end with ``.xml``."""
    stream = BytesIO()
    with ZipFile(stream, "w", ZIP_DEFLATED) as document:
        for name, text in parts.items():
            document.writestr(ZipInfo(f"{name.replace('__', '/')}.xml"), text, ZIP_DEFLATED)
    return stream.getvalue()


def pdf(
    *, author: str = "", title: str = "", tagged: bool = True, scanned: bool = False, locked: bool = False
) -> bytes:
    """Write a PDF of one page."""
    writer = PdfWriter()
    page = writer.add_blank_page(300, 300)
    drawn = StreamObject()
    drawn.update({NameObject("/Subtype"): NameObject("/Image")})
    name, value = (
        ("/XObject", DictionaryObject({NameObject("/I"): writer._add_object(drawn)}))
        if scanned
        else (
            "/Font",
            DictionaryObject({NameObject("/F"): DictionaryObject()}),
        )
    )
    page[NameObject("/Resources")] = DictionaryObject({NameObject(name): value})
    if tagged:
        marked = DictionaryObject({NameObject("/Marked"): BooleanObject(True)})
        writer.root_object[NameObject("/MarkInfo")] = marked
        writer.root_object[NameObject("/Lang")] = TextStringObject("de")
    writer.add_metadata({"/Author": author, "/Title": title})
    if locked:
        writer.encrypt("Fluss", "Ufer", algorithm="RC4-128")
    stream = BytesIO()
    writer.write(stream)
    return stream.getvalue()
