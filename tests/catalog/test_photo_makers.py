"""Who made a photo is read wherever programs write it, and in whatever alphabet they do."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from plugins.catalog.photo_makers import maker_of, makers

ARTIST, COPYRIGHT, XP_AUTHOR = 0x013B, 0x8298, 0x9C9D
NAME = "Jörg Weiß"
DESCRIPTION = (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    '<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:ps="http://ns.adobe.com/photoshop/1.0/" '
    'xmlns:tiff="http://ns.adobe.com/tiff/1.0/" xmlns:xr="http://ns.adobe.com/xap/1.0/rights/" '
    'xmlns:plus="http://ns.useplus.org/ldf/xmp/1.0/" {}>'
    "{}</rdf:Description></rdf:RDF></x:xmpmeta>"
)


def saved(form: str = "JPEG", **options: object) -> bytes:
    stream = BytesIO()
    Image.new("RGB", (20, 10), "teal").save(stream, form, **options)
    return stream.getvalue()


def exif(tag: int, words: bytes, form: str = "JPEG") -> bytes:
    """Write words of Exif as they are, byte for byte."""
    found = Image.Exif()
    found[tag] = words
    return saved(form, exif=found)


def xmp(inner: str, attributes: str = "", form: str = "JPEG") -> bytes:
    return saved(form, xmp=DESCRIPTION.format(attributes, inner).encode())


def iptc(number: int, words: bytes) -> bytes:
    """Put a record of IPTC into a JPEG, in a block of Photoshop (Adobe, 8BIM 0x0404)."""
    record = b"\x1c\x02" + bytes([number]) + len(words).to_bytes(2) + words
    record += b"\0" * (len(record) % 2)
    block = b"Photoshop 3.0\x008BIM\x04\x04\0\0" + len(record).to_bytes(4) + record
    content = saved()
    return content[:2] + b"\xff\xed" + (len(block) + 2).to_bytes(2) + block + content[2:]


def png(key: str, **options: bool) -> bytes:
    words = PngInfo()
    words.add_itxt(key, NAME) if options.get("wide") else words.add_text(key, NAME)
    return saved("PNG", pnginfo=words)


def gif(packet: bytes) -> bytes:
    """Put a description into a GIF (XMP, part 3: an application extension that ends in a trailer of 257 bytes)."""
    content = saved("GIF")
    begin = 13 + 3 * 2 ** ((content[10] & 7) + 1)
    said = b"\x21\xff\x0bXMP DataXMP" + packet + b"\x01" + bytes(range(255, -1, -1)) + b"\0"
    return content[:begin] + said + content[begin:]


def behind(content: bytes) -> bytes:
    """Move what a PNG says behind its picture, where some programs put it."""
    begin = content.index(b"tEXt") - 4
    end = begin + 12 + int.from_bytes(content[begin : begin + 4])
    rest, last = content[end:-12], content[-12:]
    return content[:begin] + rest + content[begin:end] + last


FILES: dict[str, Callable[[], bytes]] = {
    "Exif in UTF-8": lambda: exif(ARTIST, NAME.encode()),
    "Exif in Latin-1": lambda: exif(ARTIST, NAME.encode("latin-1")),
    "Exif of a PNG": lambda: exif(ARTIST, NAME.encode(), "PNG"),
    "Exif of a WebP": lambda: exif(ARTIST, NAME.encode(), "WEBP"),
    "Exif of an AVIF": lambda: exif(ARTIST, NAME.encode(), "AVIF"),
    "a TIFF": lambda: exif(ARTIST, NAME.encode(), "TIFF"),
    "a notice": lambda: exif(COPYRIGHT, f"© 2024 {NAME}. All rights reserved.".encode()),
    "a notice with an editor": lambda: exif(COPYRIGHT, f"Copyright (c) 2019-2024 {NAME}".encode() + b"\0Blatt"),
    "a notice with a year behind": lambda: exif(COPYRIGHT, f"Copyright by {NAME}, 2021".encode()),
    "Windows": lambda: exif(XP_AUTHOR, f"{NAME}\0".encode("utf-16-le")),
    "by-line in UTF-8": lambda: iptc(80, NAME.encode()),
    "by-line in Latin-1": lambda: iptc(80, NAME.encode("latin-1")),
    "IPTC credit": lambda: iptc(110, NAME.encode()),
    "IPTC notice": lambda: iptc(116, f"(c) {NAME}".encode()),
    "XMP creator": lambda: xmp(f"<dc:creator><rdf:Seq><rdf:li>{NAME}</rdf:li></rdf:Seq></dc:creator>"),
    "XMP creator without a list": lambda: xmp(f"<dc:creator>{NAME}</dc:creator>"),
    "XMP rights": lambda: xmp(
        f'<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">© {NAME}</rdf:li></rdf:Alt></dc:rights>'
    ),
    "XMP credit": lambda: xmp("", f'ps:Credit="{NAME}"'),
    "XMP of a WebP": lambda: xmp("", f'ps:Credit="{NAME}"', "WEBP"),
    "XMP owner": lambda: xmp("", f'xr:Owner="{NAME}"'),
    "XMP artist": lambda: xmp(f"<tiff:Artist>{NAME}</tiff:Artist>"),
    "XMP of PLUS": lambda: xmp(f'<plus:ImageCreator rdf:parseType="Resource" plus:ImageCreatorName="{NAME}"/>'),
    "XMP of a TIFF": lambda: saved("TIFF", tiffinfo={700: DESCRIPTION.format(f'ps:Credit="{NAME}"', "").encode()}),
    "XMP of a GIF": lambda: gif(DESCRIPTION.format(f'ps:Credit="{NAME}"', "").encode()),
    "another word of a PNG": lambda: png("artist"),
    "words of a PNG": lambda: png("Author"),
    "wide words of a PNG": lambda: png("Author", wide=True),
    "rights of a PNG": lambda: png("Copyright"),
    "words behind the picture": lambda: behind(png("Author")),
}


@pytest.mark.parametrize("kind", FILES)
def test_the_name_is_found_as_it_was_typed(tmp_path: Path, kind: str) -> None:
    file = tmp_path / "platz"
    file.write_bytes(FILES[kind]())
    assert maker_of(file) == NAME


@pytest.mark.parametrize(
    "content",
    [saved(), exif(ARTIST, b"unknown"), exif(COPYRIGHT, b"\xc2\xa9 2024"), xmp("<dc:creator"), b"", b"\xff\xd8"],
)
def test_a_file_that_names_nobody_or_is_spoilt_wants_no_name(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "platz"
    file.write_bytes(content)
    assert maker_of(file) == ""


def test_who_made_a_photo_goes_before_whose_it_is(tmp_path: Path) -> None:
    found = Image.Exif()
    found[ARTIST], found[COPYRIGHT] = NAME.encode(), b"Blatt am Fluss"
    (tmp_path / "platz").write_bytes(saved(exif=found))
    assert maker_of(tmp_path / "platz") == NAME


def test_several_makers_are_each_to_be_named() -> None:
    assert makers("Jule Bark; Ole Bark") == ("Jule Bark", "Ole Bark")
