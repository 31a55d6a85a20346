"""A photo appears as a viewer shows it: upright, in its colors, on white where it is clear."""

import struct
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from zlib import compress, crc32

import pytest
from PIL import Image, ImageChops, ImageCms, ImageDraw, ImageStat

from plugins.catalog.photos import opened
from plugins.publishing.photo_colors import as_seen

SIZE = (60, 40)
WHITE = (255, 255, 255)
NEARLY = 4
"""What lossy formats may change, of 255 shades on average."""


def seen(folder: Path, content: bytes) -> Image.Image:
    file = folder / "photo"
    file.write_bytes(content)
    with opened(file) as photo:
        return as_seen(photo)


def saved(image: Image.Image, form: str, **options: object) -> bytes:
    stream = BytesIO()
    image.save(stream, form, **options)
    return stream.getvalue()


def difference(one: Image.Image, other: Image.Image) -> float:
    assert (one.mode, one.size) == (other.mode, other.size)
    return max(ImageStat.Stat(ImageChops.difference(one, other)).mean)


def ink(mode: str, dark: object, clear: object) -> Image.Image:
    """Draw a dark bar on a ground that is to be clear."""
    image = Image.new(mode, SIZE, clear)
    ImageDraw.Draw(image).rectangle((10, 10, 49, 29), fill=dark)
    return image


def palette() -> Image.Image:
    image = ink("P", 1, 0)
    image.putpalette([255, 0, 255, 0, 0, 0])
    return image


def png(depth: int, colors: int, rows: list[bytes], clear: bytes = b"") -> bytes:
    """Write a PNG by hand, of kinds that Pillow reads and does not write."""
    head = struct.pack(">IIBBBBB", *SIZE, depth, colors, 0, 0, 0)
    raw = compress(b"".join(b"\0" + row for row in rows))
    parts = [(b"IHDR", head), *([(b"tRNS", clear)] if clear else []), (b"IDAT", raw), (b"IEND", b"")]
    chunks = (struct.pack(">I", len(of)) + name + of + struct.pack(">I", crc32(name + of)) for name, of in parts)
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def rows(dark: bytes, clear: bytes) -> list[bytes]:
    bar = clear * 10 + dark * 40 + clear * 10
    return [bar if 10 <= y <= 29 else clear * 60 for y in range(40)]


def few(bits: int, dark: int, clear: int) -> list[bytes]:
    """Give the rows of the bar in few bits a point."""
    pack = lambda row: int("".join(f"{shade:0{bits}b}" for shade in row), 2).to_bytes(len(row) * bits // 8)  # noqa: E731
    return [pack(row) for row in rows(bytes([dark]), bytes([clear]))]


CLEAR: dict[str, Callable[[], bytes]] = {
    "RGBA as PNG": lambda: saved(ink("RGBA", (0, 0, 0, 255), (0, 0, 0, 0)), "PNG"),
    "RGBA as WebP": lambda: saved(ink("RGBA", (0, 0, 0, 255), (0, 0, 0, 0)), "WEBP", lossless=True),
    "RGBA as AVIF": lambda: saved(ink("RGBA", (0, 0, 0, 255), (0, 0, 0, 0)), "AVIF", quality=98),
    "RGBA as TIFF": lambda: saved(ink("RGBA", (0, 0, 0, 255), (0, 0, 0, 0)), "TIFF"),
    "grey and alpha": lambda: saved(ink("LA", (0, 255), (0, 0)), "PNG"),
    "one clear color of a palette": lambda: saved(palette(), "PNG", transparency=0),
    "each color of a palette": lambda: saved(palette(), "PNG", transparency=b"\x00\xff"),
    "GIF": lambda: saved(palette(), "GIF", transparency=0),
    "one clear grey": lambda: saved(ink("L", 0, 9), "PNG", transparency=9),
    "one clear color": lambda: saved(ink("RGB", (0, 0, 0), (1, 2, 3)), "PNG", transparency=(1, 2, 3)),
    "one clear grey of 16 bits": lambda: png(16, 0, rows(b"\0\0", b"\3\t"), b"\3\t"),
    "one clear grey of two bits": lambda: png(2, 0, few(2, 0, 1), b"\0\1"),
    "one clear grey of four bits": lambda: png(4, 0, few(4, 0, 9), b"\0\x09"),
    "16 bits with alpha": lambda: png(16, 6, rows(b"\0" * 6 + b"\xff\xff", b"\0" * 8)),
    "no clear ground, one bit": lambda: saved(ink("1", 0, 1), "TIFF", compression="group4"),
}


@pytest.mark.parametrize("of", CLEAR)
def test_dark_ink_on_a_clear_ground_lies_on_white(tmp_path: Path, of: str) -> None:
    assert difference(seen(tmp_path, CLEAR[of]()), ink("RGB", (0, 0, 0), WHITE)) < NEARLY


def shades() -> Image.Image:
    return Image.linear_gradient("L").resize(SIZE)


def sixteen(order: str, of: Callable[[int], int] = lambda shade: shade * 257) -> bytes:
    return b"".join(struct.pack(f"{order}H", of(shade)) for shade in shades().tobytes())


def tiff(photometric: int, pixels: bytes = b"", bits: int = 16, kind: int = 1) -> bytes:
    """Write a TIFF by hand, in which zero is white (0) or black (1)."""
    shown = pixels or sixteen("<", lambda shade: shade * 257 if photometric else 65_535 - shade * 257)
    tags = [(256, 60), (257, 40), (258, bits), (259, 1), (262, photometric), (273, 134), (277, 1), (278, 40)]
    entries = b"".join(struct.pack("<HHIHH", tag, 3, 1, value, 0) for tag, value in tags)
    entries += struct.pack("<HHII", 279, 4, 1, len(shown)) + struct.pack("<HHIHH", 339, 3, 1, kind, 0)
    return b"II*\0\x08\0\0\0" + struct.pack("<H", 10) + entries + b"\0\0\0\0" + shown


def numbers(sign: str, most: int) -> bytes:
    return b"".join(struct.pack(f"<{sign}", shade * most // 255) for shade in shades().tobytes())


GREY: dict[str, Callable[[], bytes]] = {
    "PNG of 16 bits": lambda: png(16, 0, [sixteen(">")[y * 120 : y * 120 + 120] for y in range(40)]),
    "TIFF of 16 bits": lambda: tiff(1),
    "TIFF of 16 bits, zero is white": lambda: tiff(0),
    "TIFF of 32 bits": lambda: tiff(1, numbers("I", 2**32 - 1), 32),
    "TIFF of 16 bits below and above zero": lambda: tiff(1, numbers("h", 2**15 - 1), 16, 2),
    "TIFF of whole numbers": lambda: saved(shades().convert("I").point(lambda shade: shade * 257), "TIFF"),
    "TIFF of fractions": lambda: saved(shades().convert("F").point(lambda shade: shade * (1 / 255) + 0), "TIFF"),
}


@pytest.mark.parametrize("of", GREY)
def test_more_than_eight_bits_are_no_glare(tmp_path: Path, of: str) -> None:
    grey = shades()
    assert difference(seen(tmp_path, GREY[of]()), Image.merge("RGB", (grey, grey, grey))) < NEARLY


def colored() -> Image.Image:
    image = Image.new("RGB", SIZE, (40, 120, 60))
    ImageDraw.Draw(image).rectangle((0, 0, 29, 19), fill=(200, 40, 40))
    return image


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF"])
@pytest.mark.parametrize("turned", range(1, 9))
def test_a_photo_lies_upright_in_every_format(tmp_path: Path, form: str, turned: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = turned
    found = seen(tmp_path, saved(colored(), form, exif=exif.tobytes()))
    corners = ((0, 0), (1, 0), (1, 1), (0, 1), (0, 0), (1, 0), (1, 1), (0, 1))
    right, low = corners[turned - 1]
    assert found.size == (SIZE if turned < 5 else SIZE[::-1])
    red = found.getpixel((found.width - 3 if right else 2, found.height - 3 if low else 2))
    assert isinstance(red, tuple)
    assert red[0] > 150
    assert red[1] < 90


def test_how_a_photo_lies_only_its_exif_says(tmp_path: Path) -> None:
    words = b'<x xmlns:tiff="http://ns.adobe.com/tiff/1.0/" tiff:Orientation="6"/>'
    assert seen(tmp_path, saved(colored(), "JPEG", xmp=words)).size == SIZE


def bright(gamma: float, *others: tuple[bytes, bytes]) -> bytes:
    """Say in a PNG how bright its shades are meant, and whatever else."""
    content = saved(shades(), "PNG")
    parts = [(b"gAMA", struct.pack(">I", round(gamma * 100_000))), *others]
    said = b"".join(struct.pack(">I", len(of)) + name + of + struct.pack(">I", crc32(name + of)) for name, of in parts)
    return content[:33] + said + content[33:]


def test_a_png_is_as_bright_as_it_says(tmp_path: Path) -> None:
    light = seen(tmp_path, bright(1.0)).getpixel((30, 20))
    assert isinstance(light, tuple)
    assert (shades().getpixel((30, 20)), light[0]) == (131, 190)  # half of the light
    grey = Image.merge("RGB", (shades(),) * 3)
    assert difference(seen(tmp_path, bright(1 / 2.2)), grey) == 0
    assert difference(seen(tmp_path, bright(1.0, (b"sRGB", b"\0"))), grey) == 0


def wide_gamut(space: bytes = b"RGB ") -> bytes:
    """Give a profile with the primaries of Display P3 and the curve 2.2, or one of greys (ICC.1)."""
    fixed = lambda value: struct.pack(">i", round(value * 65_536))  # noqa: E731
    xyz = lambda *of: b"XYZ \0\0\0\0" + b"".join(map(fixed, of))  # noqa: E731
    curve = b"curv\0\0\0\0" + struct.pack(">IHH", 1, 563, 0)
    colors = ((0.51512, 0.2412, -0.00105), (0.29198, 0.69225, 0.04189), (0.1571, 0.06657, 0.78407))
    tags = [(b"wtpt", xyz(0.9642, 1, 0.8249))]
    tags += [(name, xyz(*of)) for name, of in zip((b"rXYZ", b"gXYZ", b"bXYZ"), colors, strict=True)]
    tags += [(name, curve) for name in (b"rTRC", b"gTRC", b"bTRC", b"kTRC")]
    at, table, body = 132 + 12 * len(tags), b"", b""
    for name, of in tags:
        table += name + struct.pack(">II", at + len(body), len(of))
        body += of
    white = fixed(0.9642) + fixed(1) + fixed(0.8249)
    head = (
        struct.pack(">I", at + len(body)) + b"lcms\2\x40\0\0mntr" + space + b"XYZ " + b"\0" * 12 + b"acsp" + b"\0" * 28
    )
    return (head + white).ljust(128, b"\0") + struct.pack(">I", len(tags)) + table + body


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_colors_of_another_profile_become_those_of_the_web(tmp_path: Path, form: str) -> None:
    image, profile = colored(), wide_gamut()
    options = {"quality": 98} if form == "JPEG" else {"lossless": True} if form == "WEBP" else {}
    right = ImageCms.profileToProfile(
        image, ImageCms.ImageCmsProfile(BytesIO(profile)), ImageCms.createProfile("sRGB"), outputMode="RGB"
    )
    assert right
    assert difference(right, image) > NEARLY
    assert difference(seen(tmp_path, saved(image, form, icc_profile=profile, **options)), right) < NEARLY


@pytest.mark.parametrize("profile", [b"rubbish" * 30, wide_gamut(b"GRAY")])
def test_a_profile_that_does_not_fit_is_passed_over(tmp_path: Path, profile: bytes) -> None:
    assert difference(seen(tmp_path, saved(colored(), "JPEG", quality=98, icc_profile=profile)), colored()) < NEARLY


def test_colors_of_print_are_those_a_viewer_shows(tmp_path: Path) -> None:
    print_ = colored().convert("CMYK")
    for content in (saved(print_, "JPEG", quality=98), saved(print_, "TIFF")):
        assert difference(seen(tmp_path, content), print_.convert("RGB")) < NEARLY
