"""Files whose names nobody or not every machine tells apart are told."""

from pathlib import Path
from unicodedata import normalize

import pytest

from plugins.publishing.downloads.files import find_downloads
from plugins.publishing.file_names import alike_names, check_file_names
from plugins.publishing.pictures import find_pictures
from tests.publishing.outlines import outline


def _told(root: Path, *names: str) -> tuple[list[str], list[str]]:
    for name in names:
        file = root / "content" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(b"%PDF-1.7 %%EOF")
    sketch = outline(root, pictures=find_pictures(root), downloads=find_downloads(root))
    return [str(one) for one in check_file_names(sketch)], [str(one) for one in alike_names(sketch)]


@pytest.mark.parametrize("folder", ["bilder", "dateien"])
def test_two_files_whose_names_differ_in_how_umlauts_are_kept_are_a_problem(tmp_path: Path, folder: str) -> None:
    name = f"{folder}/Bürger.pdf"
    (told,), _ = _told(tmp_path, normalize("NFC", name), normalize("NFD", name))
    assert told.startswith(
        f"content/{name}:1:1: diesen Namen tragen zwei Dateien; die Umlaute darin sind einmal als ein"
    )


def test_two_photos_whose_names_differ_in_capitals_are_given_to_think_about(tmp_path: Path) -> None:
    none, (told,) = _told(tmp_path, "bilder/Platz.JPG", "bilder/platz.jpg")
    assert none == []
    assert told.startswith("content/bilder/platz.jpg:1:1: unterscheidet sich von „content/bilder/Platz.JPG“ nur in")


def test_two_downloads_that_would_have_one_address_are_a_problem(tmp_path: Path) -> None:
    (told,), _ = _told(tmp_path, "dateien/Flyer Mai.pdf", "dateien/flyer-mai.PDF", "dateien/alt/flyer-mai.pdf")
    assert told == (
        "content/dateien/flyer-mai.PDF:1:1: diese Datei bekäme dieselbe Adresse wie „content/dateien/Flyer Mai.pdf“, "
        "nämlich „/dateien/flyer-mai.pdf“; eine von beiden umbenennen"
    )
