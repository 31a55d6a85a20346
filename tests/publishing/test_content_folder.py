"""What lies in ``content/`` and is not read is told with what to do; what systems leave behind is not."""

from pathlib import Path

import pytest

from plugins.publishing.pictures import find_pictures
from plugins.publishing.words import read_words
from tests.catalog.test_data_folder import LEFT_BEHIND

NOT_READ = {
    "aktuelles/neu.txt": "die Endung „.txt“ wird nicht gelesen; die Datei „neu.md“ nennen",
    "aktuelles/neu.md.txt": "die Endung „.txt“ wird nicht gelesen; die Datei „neu.md“ nennen",
    "seiten/neu.MD": "die Endung „.MD“ wird nicht gelesen; die Datei „neu.md“ nennen",
    "seiten/Über uns.markdown": "die Datei „ueber-uns.md“ nennen",
    "seiten/neu": "ohne Endung wird die Datei nicht gelesen; die Datei „neu.md“ nennen",
    "seiten/neu.docx": "„.docx“ werden nicht gelesen; den Text in die Datei content/seiten/neu.md übertragen",
    "angebote/neu.odt": "den Text in die Datei content/angebote/neu.md übertragen",
    "seiten/neu.rtf": "den Text in die Datei content/seiten/neu.md übertragen",
    "seiten/neu.html": "den Text in die Datei content/seiten/neu.md übertragen",
    "seiten/neu.pdf": "den Text in die Datei content/seiten/neu.md übertragen",
    "brief.docx": "den Text in die Datei content/seiten/brief.md übertragen",
    "notizen.md": "in content/ selbst wird nichts gelesen; Seiten gehören nach content/seiten/, Beiträge nach",
    "blog/x.md": "der Ordner content/blog/ wird nicht gelesen; Seiten gehören nach content/seiten/",
    "papiere/flyer.pdf": "„.pdf“ werden nicht gelesen; den Text in die Datei content/seiten/flyer.md übertragen",
    "papiere/notiz.md": "der Ordner content/papiere/ wird nicht gelesen; Seiten gehören nach content/seiten/",
    "downloads/Anfahrt.docx": "den Text in die Datei content/seiten/anfahrt.md übertragen",
    "papiere/tabelle.xlsx": "der Ordner content/papiere/ wird nicht gelesen; die Datei herausnehmen oder, zum",
    "blog/2026/x.md": "der Ordner content/blog/ wird nicht gelesen",
    "orte/bayern/kronach.md": "Ordner in content/orte/ werden nicht gelesen; nach content/orte/ verschieben",
    "angebote/neu/rat.md": "Ordner in content/angebote/ werden nicht gelesen; nach content/angebote/ verschieben",
    "aktuelles/haus.jpg": "Fotos werden nur in content/bilder/ gefunden; dorthin verschieben",
    "haus.HEIC": "Fotos werden nur in content/bilder/ gefunden; dorthin verschieben",
    "seiten/tabelle.xlsx": "„.xlsx“ werden nicht gelesen und erscheinen nirgends; herausnehmen",
}
TAKEN = {
    "seiten/neu.txt": "seiten/neu.md",
    "alt/neu.md": "seiten/neu.md",
    "alt/neu.txt": "aktuelles/neu.md",
    "neu.md": "angebote/neu.md",
    "orte/bayern/neu.md": "orte/neu.md",
    "seiten/neu.jpg": "bilder/neu.jpg",
}
HEAD = f"---\ntitle: A\ndate: 2026-01-01\nsummary: S\ndescription: {'a' * 50}\n---\nText"


def write(root: Path, path: str, text: str | bytes = "Text") -> None:
    file = root / "content" / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(text if isinstance(text, bytes) else text.encode())


@pytest.mark.parametrize(("path", "says"), NOT_READ.items(), ids=NOT_READ)
def test_a_file_that_is_not_read_is_told_with_what_to_do(tmp_path: Path, path: str, says: str) -> None:
    write(tmp_path, path)
    words = read_words(tmp_path, {})
    (problem,) = words.problems
    assert str(problem).startswith(f"content/{path}:1:1: ")
    assert says in problem.message
    assert not words.pages
    assert not words.articles


@pytest.mark.parametrize("path", TAKEN)
def test_nothing_is_to_be_moved_over_a_file_that_is_there(tmp_path: Path, path: str) -> None:
    write(tmp_path, TAKEN[path], HEAD)
    write(tmp_path, path)
    (problem,) = (one for one in read_words(tmp_path, {}).problems if one.place.file == f"content/{path}")
    assert f"; content/{TAKEN[path]} gibt es schon" in problem.message
    assert problem.message.endswith("diese Datei aus content/ herausnehmen, ohne jene zu überschreiben")


@pytest.mark.parametrize("path", ["seiten/notizen.txt", "alt/notizen.md", "notizen.txt", "seiten/haus.jpg"])
def test_what_is_to_be_no_page_may_be_taken_out(tmp_path: Path, path: str) -> None:
    write(tmp_path, path)
    (problem,) = read_words(tmp_path, {}).problems
    assert problem.message.endswith("herausnehmen")


PAGE = f"---\ntitle: A\ndescription: {'a' * 50}\n---\nText"
RENAMED = {
    "articles": ("blog", {"blog/a.md": HEAD, "blog/2026/b.md": HEAD}, "ihn „aktuelles“ nennen"),
    "articles beside others": ("blog", {"blog/a.md": HEAD, "aktuelles/b.md": HEAD}, "nach content/aktuelles/ versch"),
    "pages": ("hilfe", {"hilfe/a.md": PAGE, "seiten/b.md": PAGE}, "nach content/seiten/ verschieben"),
    "photos": ("fotos", {"fotos/a.jpg": "x", "fotos/2026/b.png": "x"}, "ihn „bilder“ nennen"),
    "texts without head": (
        "leistungen",
        {"leistungen/a.md": "Text", "programme/b.md": "Text", "akkreditierung/c.md": "Text"},
        "ihn „angebote“ nennen",
    ),
}


@pytest.mark.parametrize(("folder", "files", "says"), RENAMED.values(), ids=RENAMED)
def test_of_a_folder_by_another_name_one_message_says_what_it_should_be(
    tmp_path: Path, folder: str, files: dict[str, str], says: str
) -> None:
    for path, text in files.items():
        write(tmp_path, path, text)
    (problem,) = read_words(tmp_path, {}).problems
    assert str(problem).startswith(f"content/{folder}:1:1: dieser Ordner wird nicht gelesen; ")
    assert says in problem.message


def test_a_folder_of_several_kinds_is_told_file_by_file(tmp_path: Path) -> None:
    write(tmp_path, "blog/a.md", HEAD)
    write(tmp_path, "blog/b.jpg")
    assert [problem.place.file for problem in read_words(tmp_path, {}).problems] == [
        "content/blog/a.md",
        "content/blog/b.jpg",
    ]


@pytest.mark.parametrize("path", ["aktuell", "blog", "Seiten", "seiten/alt", "orte/bayern"])
def test_an_empty_folder_is_no_mistake(tmp_path: Path, path: str) -> None:
    (tmp_path / "content" / path).mkdir(parents=True)
    assert read_words(tmp_path, {}).problems == ()


@pytest.mark.parametrize("name", LEFT_BEHIND)
@pytest.mark.parametrize("folder", ["", "seiten/", "blog/", "bilder/"])
def test_what_systems_leave_behind_is_neither_told_nor_read(tmp_path: Path, folder: str, name: str) -> None:
    write(tmp_path, f"{folder}{name}", b"\x00\xff\xfe")
    words = read_words(tmp_path, {})
    assert (words.pages, words.articles, words.unread, words.problems) == ({}, {}, frozenset(), ())


@pytest.mark.parametrize("path", ["bilder/haus.jpg", "bilder/2026/haus.xyz"])
def test_photos_have_a_folder_of_their_own(tmp_path: Path, path: str) -> None:
    write(tmp_path, path)
    assert read_words(tmp_path, {}).problems == ()


def test_what_keeps_the_folder_of_photos_in_git_is_no_photo(tmp_path: Path) -> None:
    write(tmp_path, "bilder/.gitkeep", "")
    assert find_pictures(tmp_path) == {}


def test_pages_and_articles_may_lie_in_folders(tmp_path: Path) -> None:
    write(tmp_path, "seiten/hilfe/a.md")
    write(tmp_path, "aktuelles/2026/b.md", HEAD)
    words = read_words(tmp_path, {})
    assert words.problems == ()
    assert [*words.pages, *words.articles] == ["seiten/hilfe/a.md", "aktuelles/2026/b.md"]


def test_a_conflict_in_a_text_is_told_once_and_nothing_else_of_it(tmp_path: Path) -> None:
    write(tmp_path, "seiten/a.md", "---\ntitle: A\n---\n<<<<<<< HEAD\n# Eins\n=======\n#### Zwei\n>>>>>>> neu\n")
    words = read_words(tmp_path, {})
    assert [problem.place.line for problem in words.problems] == [4]
    assert words.unread == {"seiten/a.md"}


def test_an_underlined_heading_is_no_conflict(tmp_path: Path) -> None:
    write(tmp_path, "seiten/a.md", "Ein Titel\n---------\n\nEin Text.\n")
    assert read_words(tmp_path, {}).problems == ()
