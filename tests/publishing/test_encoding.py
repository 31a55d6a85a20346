"""Copies of photos carry nothing but the picture, and are made once."""

from io import BytesIO
from pathlib import Path
from typing import Literal
from unicodedata import normalize

import pytest
from PIL import Image, ImageChops, ImageStat

from plugins.publishing.encoding import encode
from plugins.publishing.photo_cache import CACHE
from plugins.publishing.pictures import FORMATS, Picture, find_pictures
from tests.project import Project

ENCODED = "bilder/Portr%C3%A4t%20neu.JPG"
GPS, DESCRIPTION, MAKER, ARTIST = 0x8825, 0x010E, 0x010F, 0x013B


@pytest.fixture
def photo(tmp_path: Path) -> Picture:
    folder = tmp_path / "content/bilder"
    folder.mkdir(parents=True)
    save_with_gps(folder / "platz.jpg")
    picture = find_pictures(tmp_path)["bilder/platz.jpg"]
    assert picture
    return picture


def save_with_gps(path: Path) -> None:
    image = Image.linear_gradient("L").convert("RGB").resize((1200, 800))
    exif = image.getexif()
    exif[MAKER] = "Geheimkamera"
    exif[DESCRIPTION] = "Geheime Notiz"
    exif.get_ifd(GPS)[2] = (51.0, 20.0, 30.0)
    image.save(path, exif=exif, comment=b"Geheimer Kommentar")


@pytest.mark.parametrize("ending", FORMATS)
def test_a_copy_has_no_exif_no_gps_and_no_comment(photo: Picture, ending: str, tmp_path: Path) -> None:
    target = tmp_path / f"copy.{ending}"
    target.write_bytes(encode(photo, 480, ending))
    with Image.open(target) as copy:
        assert copy.size == (480, 320)
        assert dict(copy.getexif()) == {}
    assert b"Geheim" not in target.read_bytes()


@pytest.mark.parametrize("ending", FORMATS)
def test_the_same_photo_gives_the_same_bytes(photo: Picture, ending: str, tmp_path: Path) -> None:
    first, second = tmp_path / f"first.{ending}", tmp_path / f"second.{ending}"
    first.write_bytes(encode(photo, 480, ending))
    second.write_bytes(encode(photo, 480, ending))
    assert first.read_bytes() == second.read_bytes()


def test_the_site_shows_copies_keeps_the_original_at_home_and_encodes_once(small: Project) -> None:
    save_with_gps(small.path("content/bilder/platz.jpg"))
    save_with_gps(small.path("content/bilder/unbenutzt.jpg"))
    small.append("content/seiten/profil.md", "\n\n![Ein Platz]({static}/bilder/platz.jpg)\n")
    first = small.run("html")
    assert first.code == 0, first.err
    names = {Path(file).name.split(".")[0] for file in small.output() if file.startswith("bilder/")}
    assert names == {"platz-480", "platz-960", "platz-1200"}
    assert "platz.jpg wird" in first.out
    assert "platz.jpg wird" not in small.run("html").out


def test_a_copy_that_a_power_cut_left_in_the_cache_is_made_anew(small: Project) -> None:
    save_with_gps(small.path("content/bilder/platz.jpg"))
    small.append("content/seiten/profil.md", "\n\n![Ein Platz]({static}/bilder/platz.jpg)\n")
    assert small.run("html").code == 0
    right = {file: small.path(f"output/{file}").read_bytes() for file in small.output() if file.startswith("bilder/")}
    for number, kept in enumerate(small.path(CACHE).rglob("platz-*")):
        kept.write_bytes((kept.read_bytes()[:50], b"", b"\0" * 999)[number % 3])
    assert "platz.jpg wird" in small.run("html").out
    assert {file: small.path(f"output/{file}").read_bytes() for file in right} == right


def test_a_photo_to_which_only_a_link_leads_goes_out_once_and_passes_the_gate(small: Project) -> None:
    save_with_gps(small.path("content/bilder/platz.jpg"))
    small.append("content/seiten/profil.md", "\n\nHier ist [das Foto vom Platz]({static}/bilder/platz.jpg).\n")
    run = small.run("publish")
    assert run.code == 0, run.out + run.err
    assert [file.split(".")[0] for file in small.output() if file.startswith("bilder/")] == ["bilder/platz-1200"]


@pytest.mark.parametrize("size", [(16, 16), (48, 32), (2, 2000), (120, 100)])
@pytest.mark.parametrize("ending", FORMATS)
def test_the_colors_of_a_small_picture_do_not_run_into_each_other(
    tmp_path: Path, ending: str, size: tuple[int, int]
) -> None:
    image = Image.new("RGB", size)
    colors = ((200, 30, 40), (30, 60, 190), (240, 210, 60), (30, 140, 70))
    image.putdata([colors[(x + 2 * y) % 4] for y in range(size[1]) for x in range(size[0])])
    (tmp_path / "content/bilder").mkdir(parents=True)
    image.save(tmp_path / "content/bilder/zeichen.png")
    picture = find_pictures(tmp_path)["bilder/zeichen.png"]
    assert picture
    with Image.open(BytesIO(encode(picture, size[0], ending))) as copy:
        assert max(ImageStat.Stat(ImageChops.difference(copy.convert("RGB"), image)).mean) < 9


PHOTO = '![Der Platz am Fluss]({static}/bilder/platz.jpg "Foto: Jule Bark")'
PLACES = {
    "alone": PHOTO,
    "two in a paragraph": f"{PHOTO}\n{PHOTO}",
    "three in a row": f"{PHOTO} {PHOTO} {PHOTO}",
    "beside text": f"Davor {PHOTO} danach.",
    "in a list": f"- Davor\n- {PHOTO}",
    "in a list beside text": f"1. {PHOTO} und Worte",
    "in a table": f"| Was | Wo |\n|---|---|\n| {PHOTO} | hier |",
    "in a link": f"[{PHOTO}](/angebote/)",
    "in a quotation": f"> {PHOTO}",
    "in a heading": f"## Am Platz {PHOTO}\n\nText.",
    "in bold": f"**{PHOTO}**",
    "in a footnote": f"Ein Satz.[^1]\n\n[^1]: {PHOTO}",
    "in a footnote behind words": f"Ein Satz.[^1]\n\n[^1]: Worte\n\n    {PHOTO}",
    "in a footnote with two numbers": f"Ein Satz.[^1] Noch einer.[^1]\n\n[^1]: {PHOTO}",
    "by reference": '![Der Platz am Fluss][platz]\n\n[platz]: {static}/bilder/platz.jpg "Foto: Jule Bark"',
}


@pytest.mark.parametrize("place", PLACES)
def test_every_photo_of_a_built_page_has_its_credit_wherever_it_stands(small: Project, place: str) -> None:
    exif = Image.Exif()
    exif[ARTIST] = "Jule Bark"
    Image.new("RGB", (1200, 800), "teal").save(small.path("content/bilder/platz.jpg"), exif=exif)
    small.append("content/seiten/profil.md", f"\n\n{PLACES[place]}\n")
    run = small.run("publish")
    assert run.code == 0, run.out + run.err
    page = small.read("output/profil/index.html")
    count = max(1, PLACES[place].count("!["))
    assert (page.count('<img src="/bilder/platz-480.'), page.count("Foto: Jule Bark</")) == (count, count)


def test_a_draft_shows_its_photo_where_drafts_are_seen_and_nothing_of_it_goes_out(small: Project) -> None:
    save_with_gps(small.path("content/bilder/platz.jpg"))
    head = f"title: Neues\ndescription: {'Was neu ist, und mehr davon, als man denkt. ' * 2}\nstatus: draft"
    small.write("content/seiten/neu.md", f"---\n{head}\n---\n{PHOTO}\n")
    assert small.run("html").code == 0
    assert any(file.startswith("bilder/platz-480") for file in small.output())
    assert small.run("publish").code == 0
    assert not any(file.startswith("bilder/platz") for file in small.output())


@pytest.mark.parametrize("written", ["bilder/Porträt neu.JPG", normalize("NFD", "bilder/Porträt neu.JPG"), ENCODED])
@pytest.mark.parametrize("kept", ["NFC", "NFD"])
def test_the_portrait_is_found_however_its_name_is_written(
    small: Project, written: str, kept: Literal["NFC", "NFD"]
) -> None:
    save_with_gps(small.path(normalize(kept, "content/bilder/Porträt neu.JPG")))
    small.append(
        "data/consultant.yaml", f'portrait:\n  file: "{written}"\n  alt: Eine Frau am Fluss\n  credit: "Foto: A"\n'
    )
    run = small.run("html")
    assert run.code == 0, run.err
    assert 'src="/bilder/portraet-neu-480.' in small.read("output/profil/index.html")
