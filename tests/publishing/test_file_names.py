"""Files whose names nobody or not every machine tells apart are told."""

from pathlib import Path
from unicodedata import normalize

import pytest

from plugins.publishing.downloads.files import find_downloads
from plugins.publishing.file_names import alike_names, check_file_names
from plugins.publishing.pictures import find_pictures
from tests.project import Project
from tests.publishing.outlines import outline
from tests.publishing.test_encoding import save_with_gps


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


@pytest.mark.parametrize(
    ("name", "says"),
    [
        (
            "bilder/zw\u200bda.jpg",
            "im Namen dieser Datei steht ein unsichtbares Zeichen, das niemand tippt; sie „zwda.jpg“",
        ),
        (
            "dateien/Mai\u00ad.pdf",
            "im Namen dieser Datei steht ein unsichtbares Zeichen, das niemand tippt; sie „Mai.pdf“",
        ),
        (
            "bilder/a&amp;b.jpg",
            "„&amp;“ im Namen dieser Datei liest ein Text als „&“; sie umbenennen, etwa in „a-b.jpg“",
        ),
        ("dateien/Fl&auml;che.pdf", "„&auml;“ im Namen dieser Datei liest ein Text als „ä“; sie umbenennen"),
    ],
)
def test_a_name_that_no_text_can_hold_is_told_of_the_file(tmp_path: Path, name: str, says: str) -> None:
    (told,), _ = _told(tmp_path, name)
    assert told.startswith(f"content/{name}:1:1: {says}")


@pytest.mark.parametrize("name", ["bilder/a & b.jpg", "bilder/a&b;.jpg", "bilder/👩\u200d💻.jpg", "dateien/AT&T.pdf"])
def test_other_signs_in_names_are_let_be(tmp_path: Path, name: str) -> None:
    assert _told(tmp_path, name) == ([], [])


@pytest.mark.parametrize("written", ["zw\u200bda.jpg", "zwda.jpg"])
def test_of_a_photo_with_such_a_name_the_text_is_not_blamed(small: Project, written: str) -> None:
    save_with_gps(small.path("content/bilder/zw\u200bda.jpg"))
    small.append("content/seiten/profil.md", f"\n![Am Ufer]({{static}}/bilder/{written})\n")
    lines = [line for line in small.run("check").err.splitlines() if line.startswith("content/")]
    assert all("nennen" in line or "hier steht ein unsichtbares" in line for line in lines), lines
    assert any(line.startswith("content/bilder/") for line in lines)


@pytest.mark.parametrize("name", ["nur(auf.jpg", "nur)zu.jpg", "a)b(c.jpg"])
def test_a_lone_bracket_in_a_name_is_given_to_think_about(small: Project, name: str) -> None:
    save_with_gps(small.path(f"content/bilder/{name}"))
    small.append("content/seiten/profil.md", f"\n![Am Ufer](<{{static}}/bilder/{name}>)\n")
    run = small.run("check")
    assert run.code == 0, run.err
    assert f"content/bilder/{name}:1:1: im Namen steht eine Klammer ohne Gegenstück" in run.out


@pytest.mark.parametrize(("name", "written"), [("nur(auf.jpg", r"nur\(aus.jpg"), ("nur)zu.jpg", "nur)zu.jpg")])
def test_a_name_with_a_lone_bracket_is_proposed_so_that_it_can_be_copied(
    small: Project, name: str, written: str
) -> None:
    save_with_gps(small.path(f"content/bilder/{name}"))
    small.append("content/seiten/profil.md", f"\n![Am Ufer]({{static}}/bilder/{written})\n")
    assert f"meinten Sie „<{{static}}/bilder/{name}>“?" in small.run("check").err


@pytest.mark.parametrize("written", ["bilder/alle/a.jpg", "dateien/brief.pages"])
def test_of_a_folder_in_which_nobody_looks_the_text_is_not_blamed(small: Project, written: str) -> None:
    small.write("content/dateien/brief.pages/Index.zip", b"PK")
    small.write("anderswo/a.jpg", b"")
    small.path("content/bilder/alle").symlink_to(small.root / "anderswo")
    small.append("content/seiten/profil.md", f"\n[Das hier]({{static}}/{written})\n")
    assert "profil.md" not in small.run("check").err
