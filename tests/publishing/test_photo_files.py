"""What lies among the photos is looked at to its end; what no page can show is told with its name and a remedy."""

import struct
from io import BytesIO
from pathlib import Path
from zlib import compress, crc32

import pytest
from PIL import Image

from plugins.publishing import photo_files
from plugins.publishing.photo_cache import CACHE
from plugins.publishing.pictures import find_pictures, unreadable
from tests.project import Project

PROFILE = "content/seiten/profil.md"


def saved(form: str, size: tuple[int, int] = (40, 30), **options: object) -> bytes:
    stream = BytesIO()
    Image.effect_noise(size, 90).convert("RGB").save(stream, form, **options)
    return stream.getvalue()


def media(brand: bytes) -> bytes:
    return struct.pack(">I", 24) + b"ftyp" + brand + b"\0" * 300


def vast(width: int, height: int) -> bytes:
    """Write a white PNG by hand that is larger than it weighs."""
    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", compress(b"")), (b"IEND", b""))
    chunks = (struct.pack(">I", len(of)) + name + of + struct.pack(">I", crc32(name + of)) for name, of in parts)
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def tiff_with(tag: int, value: int, bits: int = 8) -> bytes:
    """Write a TIFF by hand with one tag more than it needs, or another value of one."""
    size = 4 * 3 * 3 * bits // 8
    known = {256: 4, 257: 3, 258: bits, 259: 1, 262: 2, 273: 200, 277: 3, 278: 3, 279: size, tag: value}
    entries = b"".join(struct.pack("<HHIHH", name, 3, 1, of, 0) for name, of in sorted(known.items()))
    head = b"II*\0\x08\0\0\0" + struct.pack("<H", len(known)) + entries + b"\0\0\0\0"
    return head.ljust(200, b"\0") + b"\x50" * size


TOLD = {
    "IMG_1.HEIC": (
        media(b"heic"),
        "ist ein Foto im Format HEIC, das viele Browser nicht zeigen; als JPEG",
    ),
    "handy.jpg": (media(b"mif1"), "ist ein Foto im Format HEIC"),
    "live.MOV": (media(b"qt  "), "ist ein Video, und Videos zeigt diese Website nicht"),
    "logo.svg": (b"<?xml version='1.0'?>\n<svg/>", "ist eine Zeichnung im Format SVG"),
    "platz.jpg": (b"<!DOCTYPE html><title>Anmelden</title>", "ist eine gespeicherte Webseite und kein Bild"),
    "flyer.jpg": (b"%PDF-1.7", "ist ein PDF; nach content/dateien/ legen und verlinken, oder die Seite"),
    "werk.psd": (b"8BPS\0\1", "ist eine Arbeitsdatei der Bildbearbeitung"),
    "druck.jpg": (b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n", "ist eine Druckvorlage"),
    "roh.dng": (saved("TIFF"), "ist eine Rohdatei der Kamera"),
    "leer.jpg": (b"", "ist leer, 0 Bytes; noch einmal dorthin kopieren"),
    "text.png": (b"hallo", "ist kein lesbares Bild; als JPEG, PNG, WebP oder AVIF neu speichern"),
    "halb.gif": (saved("GIF")[:900], "ist nicht ganz da, das Ende fehlt; noch einmal dorthin kopieren"),
    "halb.tif": (saved("TIFF")[:300], "ist "),
    "webp.tif": (tiff_with(259, 50001), "ist ein TIFF seltener Art, das andere Programme verfälschen; als PNG"),
    "ebenen.tif": (tiff_with(284, 2, bits=16), "ist ein TIFF seltener Art"),
    "neu.jxl": (b"\xff\x0a" + b"\x50" * 40, "ist ein Bild in einem Format, das viele Browser nicht zeigen; als JPEG"),
    "alt.tga": (b"\0\0\2" + b"\0" * 40, "ist ein Bild in einem Format, das viele Browser nicht zeigen; als JPEG"),
    "logo.svgz": (b"\x1f\x8b\x08" + b"\0" * 40, "ist eine Zeichnung und kein Foto; als PNG ausgeben"),
    "halb.avif": (saved("AVIF", (90, 90))[:-40], "ist nicht ganz da, das Ende fehlt"),
    "halb.jp2": (saved("JPEG2000", (90, 90))[:-40], "ist nicht ganz da, das Ende fehlt"),
    "kopf.jpg": (saved("JPEG")[:200], "ist nicht ganz da, das Ende fehlt; noch einmal dorthin kopieren"),
    "halb.tiff": (saved("TIFF", compression="tiff_lzw")[:300], "ist nicht ganz da, das Ende fehlt"),
    "werk.kra": (b"PK\x03\x04" + b"\0" * 40, "ist eine Arbeitsdatei der Bildbearbeitung"),
    "halb.bmp": (saved("BMP")[:-40], "ist nicht ganz da, das Ende fehlt"),
    "halb.ico": (saved("ICO", sizes=[(32, 30)])[:-40], "ist nicht ganz da, das Ende fehlt"),
    "riesig.png": (
        vast(16_320, 12_240),
        "ist zu groß: 200 Megapixel, gelesen werden bis zu 178; verkleinert",
    ),
    "lang.png": (saved("PNG", (10, 20_000)), "ist 20000 Pixel hoch und nur 10 breit, so lässt es sich nicht zeigen"),
}


@pytest.mark.parametrize("name", TOLD)
def test_a_file_that_is_no_photo_is_told_for_what_it_is(
    tmp_path: Path, name: str, recwarn: pytest.WarningsRecorder, capfd: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "content/bilder" / name
    file.parent.mkdir(parents=True)
    content, told = TOLD[name]
    file.write_bytes(content)
    for _ in range(2):  # the second time it is remembered
        assert find_pictures(tmp_path) == {f"bilder/{name}": None}
        assert unreadable(tmp_path, f"bilder/{name}").startswith(f"„content/bilder/{name}“ {told}")
    assert not recwarn.list
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("name", ["foto.jfif", "foto.JPEG", "foto", "scan.TIFF", "bild.bmp", "bild.webp"])
def test_what_a_file_is_its_bytes_say_and_not_its_name(tmp_path: Path, name: str) -> None:
    file = tmp_path / "content/bilder" / name
    file.parent.mkdir(parents=True)
    file.write_bytes(saved("PNG"))
    assert find_pictures(tmp_path)[f"bilder/{name}"]


def looked_at_again(_: object) -> None:
    raise AssertionError


def test_a_photo_is_looked_at_once_as_long_as_it_stays_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "content/bilder/platz.png"
    file.parent.mkdir(parents=True)
    file.write_bytes(saved("PNG"))
    first = find_pictures(tmp_path)
    monkeypatch.setattr(photo_files, "opened", looked_at_again)
    assert find_pictures(tmp_path) == first
    file.write_bytes(saved("PNG", (50, 30)))
    with pytest.raises(AssertionError):
        find_pictures(tmp_path)


@pytest.mark.parametrize("left", [b"", b'{"fing', b"\0" * 200])
def test_what_a_power_cut_left_of_the_memory_is_not_believed(tmp_path: Path, left: bytes) -> None:
    file = tmp_path / "content/bilder/platz.png"
    file.parent.mkdir(parents=True)
    file.write_bytes(saved("PNG"))
    first = find_pictures(tmp_path)
    (kept,) = (tmp_path / CACHE).rglob("*.json")
    kept.write_bytes(left)
    assert find_pictures(tmp_path) == first


def test_links_of_the_system_and_folders_that_are_called_like_photos_are_told(small: Project) -> None:
    small.path("content/bilder/weg.jpg").symlink_to("nirgends.jpg")
    small.path("content/bilder/urlaub.jpg/a.jpg").write_bytes(saved("JPEG"))
    small.append(PROFILE, "\n![Am Fluss]({static}/bilder/weg.jpg)\n\n![Am See]({static}/bilder/urlaub.jpg)\n")
    told = small.run("check").err
    assert "„content/bilder/weg.jpg“ ist eine Verknüpfung; die Datei selbst in den Ordner kopieren" in told
    assert "„content/bilder/urlaub.jpg“ ist ein Ordner und heißt wie ein Bild; ihn umbenennen" in told


def test_photos_that_show_less_than_they_hold_are_given_to_think_about(small: Project) -> None:
    pages, white = BytesIO(), BytesIO()
    Image.new("L", (30, 20)).save(pages, "TIFF", save_all=True, append_images=[Image.new("L", (30, 20), 9)])
    logo = Image.new("RGBA", (30, 20), (255, 255, 255, 0))
    logo.paste((255, 255, 255, 255), (5, 5, 25, 15))
    logo.save(white, "PNG")
    moving = saved("GIF", save_all=True, append_images=[Image.new("RGB", (40, 30))])
    said = {
        "scan.tif": (pages.getvalue(), "das Bild hat 2 Seiten, und gezeigt wird nur die erste"),
        "winkt.gif": (moving, "das Bild bewegt sich, und gezeigt wird nur sein erstes Bild"),
        "logo.png": (white.getvalue(), "das Bild ist hell auf durchsichtigem Grund und kaum zu sehen"),
    }
    for name, (content, _) in said.items():
        small.write(f"content/bilder/{name}", content)
        small.append(PROFILE, f"\n![Ein Kreis von Leuten]({{static}}/bilder/{name})\n")
    run = small.run("check")
    assert run.code == 0, run.err
    for name, (_, told) in said.items():
        assert f"content/bilder/{name}:1:1: {told}" in run.out


def test_photos_that_are_too_small_are_given_to_think_about(small: Project) -> None:
    small.write("content/bilder/ich.jpg", saved("JPEG", (120, 160)))
    small.write("content/bilder/punkt.gif", saved("GIF", (1, 1)))
    small.append("data/consultant.yaml", "portrait:\n  file: bilder/ich.jpg\n  alt: Eine Frau am Zaun\n")
    small.append(PROFILE, "\n![Ein Kreis von Leuten]({static}/bilder/punkt.gif)\n")
    told = small.run("check").out
    assert "content/bilder/ich.jpg:1:1: das Porträt ist nur 120 Pixel breit und erscheint unscharf" in told
    assert "content/bilder/punkt.gif:1:1: das Bild ist nur 1 mal 1 Pixel groß und kaum zu sehen" in told


def test_a_drawing_that_a_text_shows_is_told_with_the_name_it_will_have(small: Project) -> None:
    small.write("content/bilder/logo.svg", "<svg/>")
    small.append(PROFILE, "\n![Ein Rad]({static}/bilder/logo.svg)\n")
    assert (
        "als PNG ausgeben, 1600 Pixel breit, dann hier etwa „{static}/bilder/logo.png“ schr" in small.run("check").err
    )
