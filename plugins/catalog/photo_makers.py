"""Who made a photo, by what its file says: Exif, IPTC, XMP or the words of a PNG (Urheber)."""

import os
import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring
from PIL.ImageFile import ImageFile
from PIL.IptcImagePlugin import getiptcinfo

from plugins.catalog.photos import UNREADABLE, opened

ARTIST, COPYRIGHT, XP_AUTHOR = 0x013B, 0x8298, 0x9C9D
"""Exif 2.3: who made a photo, and whose it is; the last is what Windows writes."""
BY_LINE, CREDIT, NOTICE = (2, 80), (2, 110), (2, 116)
"""IPTC IIM 4.2: who made a photo, who hands it on, and whose it is."""
NOBODY = frozenset({"", "user", "benutzer", "admin", "administrator", "unknown", "unbekannt", "python-docx", "owner"})
"""Names of nobody."""
_LI = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}li"
_MADE = (
    "{http://purl.org/dc/elements/1.1/}creator",
    "{http://ns.adobe.com/tiff/1.0/}Artist",
    "{http://ns.useplus.org/ldf/xmp/1.0/}ImageCreatorName",
)
_OWNED = (
    "{http://ns.adobe.com/photoshop/1.0/}Credit",
    "{http://purl.org/dc/elements/1.1/}rights",
    "{http://ns.adobe.com/xap/1.0/rights/}Owner",
    "{http://ns.useplus.org/ldf/xmp/1.0/}CopyrightOwnerName",
)
"""XMP: who made a photo, and who hands it on or whose it is."""
_PACKET = re.compile(rb"<x:xmpmeta\b.*?</x:xmpmeta>", re.DOTALL)
_BEHIND = re.compile(rb"tEXt|zTXt|iTXt|eXIf")
"""What a PNG says of itself; it may stand behind the picture, which then has to be read first."""
_TAIL = 65_536
_YEARS = r"(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)\d\d)?"
_MARKS = re.compile(
    rf"\A(?:[\s:,]*(?:©|\(c\)|copyright|(?:by|von)\b|(?:foto(?:graf(?:in)?)?|photo(?:grapher)?)(?:\s*:|\s+(?:by|von)\b)"
    rf"|{_YEARS}(?!\w)))+[\s:,]*|(?:[\s.,;–-]*(?:(?<!\w){_YEARS}|all rights reserved|alle rechte vorbehalten))+\W*\Z",
    re.IGNORECASE,
)
"""What stands round the name in a notice of copyright."""


def maker_of(path: Path) -> str:
    """Read who made a photo; empty if it says nothing or cannot be read, for then no page shows it."""
    try:
        with opened(path) as photo:
            if photo.format == "PNG" and _BEHIND.search(path.read_bytes()[-_TAIL:]):
                photo.load()
            names = (_MARKS.sub("", said).strip(" \t\r\n\0") for said in _said(photo))
            return next((name for name in names if name.casefold() not in NOBODY), "")
    except UNREADABLE:
        return ""


def makers(name: str) -> tuple[str, ...]:
    """Give each of several who made a photo, as Exif and XMP list them."""
    return tuple(one for one in re.split(r"\s*;\s*", name) if one)


def _said(photo: ImageFile) -> Iterator[str]:
    """Give all that a photo says of its maker, and only then whose it is."""
    exif, iptc, xmp = photo.getexif(), getiptcinfo(photo) or {}, _described(_packet(photo))
    words = {str(key).lower(): said for key, said in photo.info.items()}
    yield _text(exif.get(ARTIST))
    yield _wide(exif.get(XP_AUTHOR))
    yield _text(iptc.get(BY_LINE))
    yield from (_in_xmp(xmp, name) for name in _MADE)
    yield from (_text(words.get(key)) for key in ("author", "artist", "creator"))
    yield _text(iptc.get(CREDIT))
    yield _text(exif.get(COPYRIGHT))
    yield _text(iptc.get(NOTICE))
    yield from (_in_xmp(xmp, name) for name in _OWNED)
    yield _text(words.get("copyright"))


def _text(found: object) -> str:
    """Give words as they were typed: programs write UTF-8 where the formats want other alphabets."""
    if isinstance(found, list):
        return "; ".join(map(_text, found))
    raw = found if isinstance(found, bytes) else str(found or "").encode("latin-1", "ignore")
    if isinstance(found, str) and found.encode("latin-1", "ignore").decode("latin-1") != found:
        return found
    first = next(filter(bytes.strip, raw.split(b"\0")), b"")  # behind it stands whose the edited photo is (Exif 2.3)
    try:
        return first.decode("utf-8").strip()
    except UnicodeDecodeError:
        return first.decode("cp1252", "replace").strip()


def _wide(found: object) -> str:
    raw = bytes(found) if isinstance(found, bytes | tuple) else b""
    return raw.decode("utf-16-le", "ignore").strip("\0 ")


def _packet(photo: ImageFile) -> bytes:
    """Give the description in XML; of some formats Pillow does not know where it stands."""
    if photo.format in {"GIF", "JPEG2000"}:
        found = _PACKET.search(Path(os.fsdecode(photo.filename)).read_bytes())
        return found[0] if found else b""
    packet = photo.info.get("xmp")
    return packet.rstrip(b"\0 ") if isinstance(packet, bytes) else b""


def _described(packet: bytes) -> Element:
    try:
        root: Element = fromstring(packet or b"<none/>")
    except (ParseError, DefusedXmlException):
        return Element("none")
    return root


def _in_xmp(root: Element, name: str) -> str:
    """Give a property, be it an attribute, the text of an element or its list."""
    found = [one for element in root.iter(name) for one in (*element.iter(_LI), element)]
    texts = dict.fromkeys(one.text.strip() for one in found if one.text and one.text.strip())
    by_attribute = next((element.get(name) for element in root.iter() if element.get(name)), None)
    return "; ".join(texts) or (by_attribute or "").strip()
