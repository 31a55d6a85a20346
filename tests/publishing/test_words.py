"""Every Markdown file is read and checked by itself; what is wrong has its place."""

from pathlib import Path

import pytest

from plugins.publishing.words import read_words


def write(root: Path, path: str, text: str | bytes) -> None:
    file = root / "content" / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(text if isinstance(text, bytes) else text.encode())


def problems(root: Path) -> list[str]:
    return [str(problem) for problem in read_words(root, {}).problems]


def test_pages_and_articles_are_read_by_their_path(tmp_path: Path) -> None:
    write(tmp_path, "seiten/profil.md", "---\ntitle: Profil\n---\nText")
    head = f"title: A\ndate: 2026-10-05\nsummary: S\ndescription: {'a' * 50}"
    write(tmp_path, "aktuelles/neu.md", f"---\n{head}\n---\nText")
    words = read_words(tmp_path, {})
    assert set(words.pages) == {"seiten/profil.md"}
    assert set(words.articles) == {"aktuelles/neu.md"}
    assert words.pages["seiten/profil.md"].slug == "profil"
    assert words.problems == ()


def test_a_byte_order_mark_and_windows_line_ends_do_no_harm(tmp_path: Path) -> None:
    write(tmp_path, "seiten/profil.md", b"\xef\xbb\xbf---\r\ntitle: Profil\r\n---\r\n## Wege\r\n")
    word = read_words(tmp_path, {}).pages["seiten/profil.md"]
    assert word.matter.title == "Profil"
    assert word.rendered.html == '<h2 id="wege">Wege</h2>'


@pytest.mark.parametrize(
    ("path", "text", "expected"),
    [
        ("seiten/a.md", b"---\ntitle: \xff\n---\nText", "content/seiten/a.md:2:8: kein gültiges UTF-8"),
        ("seiten/a.md", "---\ntitel: A\n---\nText", "content/seiten/a.md:2:1: das Feld „titel“ ist unbekannt"),
        ("seiten/a.md", "---\ntitle: A\n---\n\n# Oben\n", "content/seiten/a.md:5:1: eine Überschrift mit nur einem #"),
        ("seiten/a.md", "## Zwei\n\n#### Vier\n", "content/seiten/a.md:3:1: nach einer Überschrift mit ##"),
        ("aktuelles/a.md", "Text", "content/aktuelles/a.md:1:1: der Datei fehlt der Kopf; ganz oben einfügen"),
    ],
)
def test_what_is_wrong_with_a_text_is_named_with_its_place(
    tmp_path: Path, path: str, text: str | bytes, expected: str
) -> None:
    write(tmp_path, path, text)
    assert any(line.startswith(expected) for line in problems(tmp_path)), problems(tmp_path)


def test_what_stands_in_a_hidden_note_is_on_no_page_and_moves_no_line(tmp_path: Path) -> None:
    write(
        tmp_path, "seiten/a.md", "---\ntitle: A\n---\nEins <!-- Frau B.\n\nanrufen -->\n\n<!-- b -->\nZwei.\n\n**Drei\n"
    )
    word = read_words(tmp_path, {}).pages["seiten/a.md"]
    assert word.rendered.html == "<p>Eins</p>\n<p>Zwei.</p>\n<p>**Drei</p>"
    assert [problem.partition(": ")[0] for problem in problems(tmp_path)] == ["content/seiten/a.md:11:1"]


def test_a_hidden_note_within_a_line_leaves_no_gap_and_moves_no_place(tmp_path: Path) -> None:
    write(tmp_path, "seiten/a.md", "---\ntitle: A\n---\nEins <!-- b --> und `<!-- c -->` **zwei\n")
    assert read_words(tmp_path, {}).pages["seiten/a.md"].rendered.html == (
        "<p>Eins und <code>&lt;!-- c --&gt;</code> **zwei</p>"
    )
    assert [problem.partition(": ")[0] for problem in problems(tmp_path)] == ["content/seiten/a.md:4:34"]


def test_the_problems_of_all_texts_come_at_once_and_the_texts_count_as_unread(tmp_path: Path) -> None:
    write(tmp_path, "seiten/a.md", "---\ntitel: A\n---\nText")
    write(tmp_path, "angebote/b.md", "---\ntitle: [\n---\nText")
    words = read_words(tmp_path, {})
    assert {problem.place.file for problem in words.problems} == {"content/seiten/a.md", "content/angebote/b.md"}
    assert words.unread == {"seiten/a.md", "angebote/b.md"}


def test_a_mistake_in_the_head_hides_none_in_the_text_below_it(tmp_path: Path) -> None:
    write(tmp_path, "seiten/a.md", "---\ntitel: A\n---\nEins **zwei\n")
    assert [line.partition(": ")[0] for line in problems(tmp_path)] == [
        "content/seiten/a.md:2:1",
        "content/seiten/a.md:4:6",
    ]


def test_the_place_of_a_text_counts_the_head(tmp_path: Path) -> None:
    write(tmp_path, "seiten/a.md", "---\ntitle: A\n---\neins\nzwei ziel\nziel\n")
    word = read_words(tmp_path, {}).pages["seiten/a.md"]
    assert str(word.at((1, 5))) == "content/seiten/a.md:5:6"
    assert str(word.place_at(word.source.index("ziel"))) == "content/seiten/a.md:5:6"


def test_a_heading_sign_in_running_text_is_not_taken_for_the_heading(tmp_path: Path) -> None:
    write(tmp_path, "seiten/a.md", "Wir sind Nr. # 1 im Ort.\n\n# Oben\n")
    assert problems(tmp_path)[0].startswith("content/seiten/a.md:3:1: eine Überschrift mit nur einem #")


def test_each_skipped_level_is_named_at_its_own_line(tmp_path: Path) -> None:
    write(tmp_path, "seiten/a.md", "## A\n\n#### B\n\n## C\n\n#### D\n")
    places = [line.split(": ")[0] for line in problems(tmp_path)]
    assert places == ["content/seiten/a.md:3:1", "content/seiten/a.md:7:1"]


FOREIGN = {
    "a document": (b"PK\x03\x04\x14\x00", "ein Dokument von Word oder LibreOffice"),
    "an old document": (b"\xd0\xcf\x11\xe0\xa1", "ein Dokument von Word"),
    "formatted text": (b"{\\rtf1\\ansi title: A}", "formatierter Text (RTF)"),
    "a PDF": (b"%PDF-1.7", "ein PDF"),
    "a page": (b"<!DOCTYPE html><p>Text", "eine Webseite (HTML)"),
}


@pytest.mark.parametrize(("content", "what"), FOREIGN.values(), ids=FOREIGN)
def test_a_file_that_only_is_called_like_a_text_is_told_as_what_it_is(
    tmp_path: Path, content: bytes, what: str
) -> None:
    write(tmp_path, "aktuelles/a.md", content)
    (problem,) = problems(tmp_path)
    assert problem.startswith(f"content/aktuelles/a.md:1:1: in dieser Datei steckt {what}")
    assert "„a.md“ nennen" in problem


def test_a_field_that_only_pages_have_is_to_be_deleted_from_a_post(tmp_path: Path) -> None:
    head = f"title: A\ndate: 2026-01-01\nsummary: S\ndescription: {'a' * 50}\nreviewed: 2026-01-01"
    write(tmp_path, "aktuelles/a.md", f"---\n{head}\n---\nText")
    said = "das Feld „reviewed“ haben nur Seiten, keine Beiträge; die Zeile löschen"
    assert problems(tmp_path) == [f"content/aktuelles/a.md:6:1: {said}"]


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ("date: 2026-01-01", "das Feld „date“ haben nur Beiträge; ist es einer, die Datei nach content/aktuelles/"),
        ("date: 2026-01-01\nsummary: S", "die Felder „date“ und „summary“ haben nur Beiträge"),
    ],
)
def test_a_post_that_lies_among_the_pages_is_told_once(tmp_path: Path, fields: str, says: str) -> None:
    write(tmp_path, "seiten/a.md", f"---\ntitle: A\n{fields}\n---\nText")
    (problem,) = problems(tmp_path)
    assert problem.startswith(f"content/seiten/a.md:3:1: {says}")


@pytest.mark.parametrize("folder", ["Seiten", "seite", "SEITEN"])
def test_a_folder_whose_name_is_misspelt_is_told_once_and_its_texts_count_as_unread(
    tmp_path: Path, folder: str
) -> None:
    for name in ("a", "b"):
        write(tmp_path, f"{folder}/{name}.md", "---\ntitle: A\n---\nText")
    words = read_words(tmp_path, {})
    (problem,) = words.problems
    assert (
        str(problem)
        == f"content/{folder}:1:1: dieser Ordner wird nicht gelesen; ihn „seiten“ nennen, genau so geschrieben"
    )
    assert words.unread == {"seiten/a.md", "seiten/b.md"}


def test_of_a_folder_beside_the_right_one_the_texts_are_to_be_moved(tmp_path: Path) -> None:
    write(tmp_path, "seiten/a.md", "Text")
    write(tmp_path, "seitn/b.md", "Text")
    assert problems(tmp_path) == [
        "content/seitn:1:1: dieser Ordner wird nicht gelesen; was darin liegt, nach content/seiten/ verschieben"
    ]


@pytest.mark.parametrize("ending", [".MD", ".markdown", ".txt"])
def test_a_file_that_looks_like_a_text_but_is_not_read_is_a_problem(tmp_path: Path, ending: str) -> None:
    (tmp_path / "content/seiten").mkdir(parents=True)
    (tmp_path / f"content/seiten/neu{ending}").write_text("Ein Text.", encoding="utf-8")
    (tmp_path / "content/seiten/.gitkeep").write_text("", encoding="utf-8")
    (problem,) = read_words(tmp_path, {}).problems
    assert str(problem).startswith(f"content/seiten/neu{ending}:1:1: ")
    assert "„neu.md“ nennen" in problem.message
