"""Whatever lies among the photos is told, or every copy of it shows what it holds, under a clean address."""

import re
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from plugins.catalog.photos import path_of
from plugins.publishing.encoding import encode
from plugins.publishing.pictures import FORMATS, Picture, find_pictures, unreadable
from tests.inputs import BUDGET

KINDS = {
    "RGB": ("PNG", "JPEG", "WEBP", "TIFF", "BMP", "AVIF", "JPEG2000"),
    "RGBA": ("PNG", "WEBP", "TIFF", "AVIF"),
    "L": ("PNG", "JPEG", "TIFF", "BMP"),
    "LA": ("PNG", "TIFF"),
    "P": ("PNG", "GIF", "BMP"),
    "1": ("PNG", "TIFF"),
    "I;16": ("PNG", "TIFF"),
    "CMYK": ("JPEG", "TIFF"),
}
TURNED = {"JPEG", "PNG", "WEBP"}
"""Formats in which a camera's word on how the photo was held is kept and tried."""
ORIENTATION = 0x0112
TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""How a photo is to be turned for each value (Exif 2.3, Orientation)."""
QUARTER = 16
"""Pixels; a photo to try has four fields, each as wide and high as the blocks of a lossy format."""
NEARLY = 24
"""What lossy formats and four inks may change of 255 shades in the middle of a field."""
CLEAN = re.compile(r"/bilder/[a-z0-9-]+-\d+\.[0-9a-f]{10}\.jpg")
shades = st.integers(0, 255)
colors = st.tuples(shades, shades, shades, st.sampled_from((0, 96, 255)))
names = st.text(st.characters(exclude_characters="/\0", exclude_categories=("Cs",)), min_size=1, max_size=40)


@dataclass(frozen=True)
class Photo:
    """Four fields, as a program wrote them, and what a viewer shows of each: from the left, row by row."""

    content: bytes
    seen: Image.Image


@st.composite
def photos(draw: st.DrawFn) -> Photo:
    """Give a photo in one of the kinds that programs write, with what is seen of it on white, by plain arithmetic."""
    mode = draw(st.sampled_from(sorted(KINDS)))
    form = draw(st.sampled_from(KINDS[mode]))
    fields = Image.new("RGBA", (2, 2))
    fields.putdata([_as_kept(mode, form, draw(colors)) for _ in range(4)])
    turn = draw(st.sampled_from((1, *TURNS))) if form in TURNED else 1
    exif = Image.Exif()
    exif[ORIENTATION] = turn
    large = fields.resize((2 * QUARTER, 2 * QUARTER), Image.Resampling.NEAREST)
    options = {"exif": exif} if form in TURNED else {}
    stream = BytesIO()
    _in_mode(large, mode, form).save(
        stream, form, **options, **({"transparency": 4} if mode == "P" and form != "BMP" else {})
    )
    shown = Image.new("RGB", (2, 2))
    shown.putdata([_on_white(*color) for color in fields.get_flattened_data()])
    return Photo(stream.getvalue(), shown.transpose(TURNS[turn]) if turn in TURNS else shown)


def _as_kept(mode: str, form: str, color: tuple[int, int, int, int]) -> tuple[int, int, int, int]:
    """Give a color as the mode can keep it."""
    red, green, blue, alpha = color
    grey = red if mode != "1" else 255 * (red > 127)
    clear = {"RGBA": alpha, "LA": alpha, "P": 255 * (alpha > 0) if form != "BMP" else 255}.get(mode, 255)
    return (grey, grey, grey, clear) if mode in {"L", "LA", "1", "I;16"} else (red, green, blue, clear)


def _in_mode(fields: Image.Image, mode: str, form: str) -> Image.Image:
    if mode == "P":
        return _with_palette(fields)
    if mode == "I;16":
        return fields.convert("L").convert("I").point(lambda value: value * 257).convert("I;16")
    if mode == "1":
        return fields.convert("L").point(lambda value: 255 * (value > 127)).convert("1")
    return fields.convert("RGB").convert("CMYK") if mode == "CMYK" else fields.convert(mode)


def _with_palette(fields: Image.Image) -> Image.Image:
    """Give four entries of a palette for the fields, and a fifth for what is clear."""
    found = list(dict.fromkeys(color for color in fields.get_flattened_data() if color[3]))
    image = Image.new("P", fields.size)
    image.putpalette([shade for color in (found + [(0, 0, 0, 0)] * 4)[:4] for shade in color[:3]] + [255, 0, 255])
    image.putdata([found.index(color) if color[3] else 4 for color in fields.get_flattened_data()])
    return image


def _on_white(red: int, green: int, blue: int, alpha: int) -> tuple[int, ...]:
    return tuple(round((shade * alpha + 255 * (255 - alpha)) / 255) for shade in (red, green, blue))


def looked_at(root: Path, content: bytes, name: str = "foto.jpg") -> Picture | None:
    folder = root / "content/bilder"
    folder.mkdir(parents=True)
    (folder / name).write_bytes(content)
    (found,) = find_pictures(root).values()
    return found


@given(photos())
@BUDGET
def test_every_copy_shows_what_the_file_holds(photo: Photo) -> None:
    with TemporaryDirectory() as folder:
        root = Path(folder)
        picture = looked_at(root, photo.content)
        assert picture is not None
        assert (picture.width, picture.height) == (2 * QUARTER, 2 * QUARTER)
        for ending in FORMATS:
            (root / f"copy.{ending}").write_bytes(encode(picture, picture.width, ending))
            with Image.open(root / f"copy.{ending}") as copy:
                assert not copy.getexif()
                _assert_alike(copy.convert("RGB"), photo.seen)


def _assert_alike(copy: Image.Image, seen: Image.Image) -> None:
    for x in (0, 1):
        for y in (0, 1):
            middle = copy.getpixel((x * QUARTER + QUARTER // 2, y * QUARTER + QUARTER // 2))
            right = seen.getpixel((x, y))
            assert max(abs(one - other) for one, other in zip(middle, right, strict=True)) <= NEARLY, (middle, right)


@given(photos(), st.data())
@BUDGET
def test_a_file_that_was_cut_or_spoilt_is_told_or_shown(photo: Photo, data: st.DataObject) -> None:
    content = bytearray(photo.content[: data.draw(st.integers(0, len(photo.content)))])
    for at in data.draw(st.lists(st.integers(0, max(len(content) - 1, 0)), max_size=4)) if content else ():
        content[at] = data.draw(shades)
    with TemporaryDirectory() as folder:
        root = Path(folder)
        if picture := looked_at(root, bytes(content)):
            for ending in FORMATS:
                (root / f"copy.{ending}").write_bytes(encode(picture, picture.widths[-1], ending))
        else:
            assert len(unreadable(root, "bilder/foto.jpg")) > len("„content/bilder/foto.jpg“ ")


WHITE = Image.new("RGB", (1, 1), "white")


@given(names, st.sampled_from((".jpg", ".JPG", ".jpeg", ".png", "")))
@BUDGET
def test_a_file_of_any_name_gets_a_clean_address_and_is_found_as_it_is_written(name: str, ending: str) -> None:
    stream = BytesIO()
    WHITE.save(stream, "PNG")
    with TemporaryDirectory() as folder:
        root = Path(folder)
        try:
            (root / "content/bilder").mkdir(parents=True)
            (root / "content/bilder" / f"{name}{ending}").write_bytes(stream.getvalue())
        except (OSError, ValueError):
            return
        found = find_pictures(root)
        for path, picture in found.items():
            assert picture is not None, path
            assert CLEAN.fullmatch(picture.largest)
            assert path_of(f"{{static}}/{path}", found) == path
