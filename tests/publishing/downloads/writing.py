"""Documents that tests write by hand."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from pypdf import PdfReader, PdfWriter
from pypdf.annotations import Text
from pypdf.generic import BooleanObject, DictionaryObject, NameObject, StreamObject, TextStringObject

CORE = (
    '<cp:coreProperties xmlns:cp="urn:cp" xmlns:dc="urn:dc"><dc:creator>{}</dc:creator><dc:title>{}</dc:title>'
    "<cp:lastModifiedBy>{}</cp:lastModifiedBy></cp:coreProperties>"
)
META = '<m xmlns:meta="urn:meta"><meta:initial-creator>{}</meta:initial-creator></m>'
GUESTS = (
    "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Treffen\r\nATTENDEE;CN=Ute;ROLE=REQ-PARTICIPANT:mailto:ute@windf\r\n"
    " eder.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)
DAY = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Frühlingsfest\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"


def packed(**parts: str) -> bytes:
    """Pack parts whose names have two underscores for each slash, and end with ``.xml``."""
    stream = BytesIO()
    with ZipFile(stream, "w", ZIP_DEFLATED) as document:
        for name, text in parts.items():
            document.writestr(ZipInfo(f"{name.replace('__', '/')}.xml"), text, ZIP_DEFLATED)
    return stream.getvalue()


def typed(kind: str) -> bytes:
    """Pack a document that says what it is as OpenDocument and EPUB do."""
    stream = BytesIO()
    with ZipFile(stream, "w") as document:
        document.writestr("mimetype", kind)
        document.writestr("content.xml", "<a/>")
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


def noted(content: bytes) -> bytes:
    """Leave a note of a reader on the first page of a PDF."""
    writer, stream = PdfWriter(clone_from=PdfReader(BytesIO(content))), BytesIO()
    writer.add_annotation(0, Text(text="Stimmt das?", rect=(0, 0, 9, 9)))
    writer.write(stream)
    return stream.getvalue()
