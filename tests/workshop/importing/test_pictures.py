"""Pictures and files come along in full size, described, under clean names; what is missing leaves a note."""

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from plugins.workshop.importing.media import Media
from tests.project import Project
from tests.workshop.importing.exports import HOME, bring_in, entry, export, file, meta

UPLOADS = f"{HOME}/wp-content/uploads"


def picture(form: str = "JPEG", width: int = 900) -> bytes:
    """Give a picture of one color."""
    drawn = BytesIO()
    Image.new("RGB", (width, 600), (90, 120, 60)).save(drawn, form)
    return drawn.getvalue()


def test_a_picture_comes_in_full_size_with_its_description_and_what_stood_below_it(project: Project) -> None:
    content = f"""[caption id="attachment_30" width="300"]<a href="{UPLOADS}/2019/03/Altes-Rad.jpg"><img
    class="wp-image-30" src="{UPLOADS}/2019/03/Altes-Rad-300x200.jpg" alt="" /></a> Foto: Ida Muster[/caption]"""
    described = file(30, "2019/03/Altes-Rad.jpg", _wp_attachment_image_alt="Ein Rad aus Holz")
    project.write("export.xml", export(entry(1, "Rad", content), described))
    project.write("uploads/2019/03/Altes-Rad.jpg", picture(width=1800))
    project.write("uploads/2019/03/Altes-Rad-300x200.jpg", picture(width=300))
    answer = bring_in(project, "--media", str(project.root / "uploads"), "--write")
    assert "1 Bild nach content/bilder/" in answer.out, answer.err
    text = project.read("content/aktuelles/text-1.md")
    assert '![Ein Rad aus Holz]({static}/bilder/altes-rad.jpg "Foto: Ida Muster")' in text
    assert (project.root / "content/bilder/altes-rad.jpg").read_bytes() == picture(width=1800)
    assert project.run("check").code == 0


def test_a_gallery_shows_its_pictures_in_their_order(project: Project) -> None:
    files = [file(number, f"b{number}.png", _wp_attachment_image_alt=f"Nummer {number}") for number in (31, 32)]
    project.write("export.xml", export(entry(1, "Zwei", '[gallery ids="32,31"]'), *files))
    for number in (31, 32):
        project.write(f"uploads/b{number}.png", picture("PNG", 100 + number))
    bring_in(project, "--media", str(project.root / "uploads"), "--write")
    text = project.read("content/aktuelles/text-1.md")
    assert "![Nummer 32]({static}/bilder/b32.png)\n\n![Nummer 31]({static}/bilder/b31.png)" in text


def test_the_picture_of_a_post_stands_above_its_text(project: Project) -> None:
    first = file(30, "titel.gif", _wp_attachment_image_alt="Die Mühle")
    project.write("export.xml", export(entry(1, "Bild", more=meta(_thumbnail_id="30")), first))
    project.write("uploads/titel.gif", picture("GIF"))
    bring_in(project, "--media", str(project.root / "uploads"), "--write")
    assert "---\n![Die Mühle]({static}/bilder/titel.gif)\n\nEin Satz." in project.read("content/aktuelles/text-1.md")
    assert project.run("check").code == 0


def test_a_missing_picture_leaves_a_note_that_no_visitor_sees_and_is_told_with_its_line(project: Project) -> None:
    content = f'Davor.\n\n<img src="{UPLOADS}/fort.jpg" alt="Ein Steg">\n\nDanach.'
    project.write("export.xml", export(entry(1, "Steg", content)))
    answer = bring_in(project, "--write")
    assert f"<!-- Hier fehlt ein Bild: {UPLOADS}/fort.jpg Ein Steg -->" in project.read("content/aktuelles/text-1.md")
    line = project.place_of("content/aktuelles/text-1.md", "<!-- Hier").rpartition(":")[0]
    assert f"{line}: das Bild {UPLOADS}/fort.jpg fehlt" in project.read("import-bericht.md")
    assert answer.code == 0
    assert project.run("check").code == 0
    assert "fort.jpg" not in (project.run("html") and project.read("output/aktuelles/text-1/index.html"))


def test_what_is_no_picture_and_what_lies_elsewhere_is_told(project: Project) -> None:
    addresses = (f"{UPLOADS}/kaputt.jpg", "https://fremd.example/bild.jpg", f"{UPLOADS}/zeichen.svg")
    content = "".join(f'<img src="{address}">' for address in addresses)
    project.write("export.xml", export(entry(1, "Drei", content)))
    project.write("uploads/kaputt.jpg", b"\xff\xd8\xff\xe0 das war einmal")
    out = bring_in(project, "--media", str(project.root / "uploads")).out
    for said in ("ist beschädigt und nicht zu lesen", "liegt auf einer fremden Website", "das Format .svg"):
        assert said in out


def test_a_file_to_download_comes_along_and_its_link_leads_to_it(project: Project) -> None:
    content = f'<a href="{UPLOADS}/2019/Flyer%20%C3%9Cbersicht.pdf">Flyer</a> <a href="{UPLOADS}/lied.wma">Lied</a>'
    project.write("export.xml", export(entry(1, "Flyer", content)))
    project.write("uploads/2019/Flyer Übersicht.pdf", b"%PDF-1.4")
    project.write("uploads/lied.wma", b"ID3")
    bring_in(project, "--media", str(project.root / "uploads"), "--write")
    assert "[Flyer]({static}/dateien/flyer-uebersicht.pdf) Lied" in project.read("content/aktuelles/text-1.md")
    assert project.read("content/dateien/flyer-uebersicht.pdf") == "%PDF-1.4"
    assert "Dateien mit der Endung „.wma“ bietet diese Website nicht an" in project.read("import-bericht.md")


@pytest.mark.parametrize(
    "way", ["../../geheim.jpg", "/etc/geheim.jpg", "%2e%2e/geheim.jpg", "a/../../geheim.jpg", "\x00.jpg"]
)
def test_nothing_outside_the_folder_is_ever_found(tmp_path: Path, way: str) -> None:
    (tmp_path / "geheim.jpg").write_bytes(picture())
    (tmp_path / "uploads").mkdir()
    (tmp_path / "uploads/link.jpg").symlink_to(tmp_path / "geheim.jpg")
    media = Media((tmp_path / "uploads",))
    assert media.find(f"{UPLOADS}/{way}") is None
    assert media.find(f"{UPLOADS}/link.jpg") is None


@pytest.mark.parametrize("there", ["Fu\u0308r.JPG", "FÜR.jpg", "für-scaled.jpg", "für-1024x768.jpg"])
def test_a_picture_is_found_however_its_name_is_written(tmp_path: Path, there: str) -> None:
    (tmp_path / "2019").mkdir()
    (tmp_path / "2019" / there).write_bytes(picture())
    assert Media((tmp_path,)).find(f"{UPLOADS}/2019/f%C3%BCr-1024x768.jpg") == tmp_path / "2019" / there
