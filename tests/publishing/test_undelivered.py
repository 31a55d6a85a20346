"""What lies among the photos and no page can show is given to think about; of what a text names, only there."""

import pytest

from tests.project import Project

PROFILE = "content/seiten/profil.md"
SAID = {
    "content/bilder/flyer.pdf": "ist kein Bild; soll man die Datei herunterladen können, sie nach content/dateien/",
    "content/bilder/2026/scan.TIFF": "ist kein lesbares Bild; als JPEG, PNG, WebP oder AVIF neu speichern,",
    "content/bilder/haus.heic": "ist ein Foto im Format HEIC, das viele Browser nicht zeigen; als JPEG",
    "content/bilder/notiz": "ist kein Bild und erscheint nirgends",
}


@pytest.mark.parametrize("file", SAID)
def test_a_file_among_the_photos_that_is_none_is_told(small: Project, file: str) -> None:
    small.write(file, "etwas")
    run = small.run("check")
    assert run.code == 0, run.err
    (line,) = (line.strip() for line in run.out.partition("Zu bedenken:\n")[2].splitlines() if "content/" in line)
    assert line.startswith(f"{file}:1:1: {SAID[file]}")
    assert line.endswith("aus content/bilder/ herausnehmen")


def test_of_a_file_that_a_text_shows_that_is_told_in_the_text_alone(small: Project) -> None:
    small.write("content/bilder/scan.tiff", "etwas")
    small.append(PROFILE, "\n![Ein Haus]({static}/bilder/scan.tiff)\n")
    (line,) = (line for line in small.run("check").err.splitlines() if line.startswith("content/"))
    assert line.startswith(small.place_of(PROFILE, "{static}/bilder/scan.tiff"))


def test_what_systems_leave_behind_is_not_told(small: Project) -> None:
    small.write("content/bilder/.DS_Store", "etwas")
    assert "Zu bedenken" not in small.run("check").out
