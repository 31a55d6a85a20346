"""What is wrong with comments is found, at its place, in German, all at once."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from plugins.comments.checks import check_conversation
from plugins.comments.reading import read_conversation
from tests.comments.moderating import comment_yaml, write_comment
from tests.project import Project

FILE = "data/comments/akkreditierung/2026-11-01-a1.yaml"

ADDRESSES = frozenset({"/akkreditierung/", "/aktuelles/der-erste-schluessel/", "/feed.xml"})
NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


def check(project: Project) -> list[str]:
    """Check the comments below a folder against two pages, on 22 November 2026."""
    conversation = read_conversation(project.root)
    return [str(problem) for problem in check_conversation(conversation, ADDRESSES, frozenset(), NOW)]


@pytest.mark.parametrize(
    ("written", "problem"),
    [
        (comment_yaml(_parent="weg"), f"{FILE}:6:10: einen Kommentar „weg“ gibt es nicht"),
        (comment_yaml(_parent="b1"), f"{FILE}:6:10: „b1“ gehört zur Seite „aktuelles/der-erste-schluessel“"),
        (
            comment_yaml(_parent="b1"),
            "; diese Datei nach data/comments/aktuelles/der-erste-schluessel/ verschieben, jene nach "
            "data/comments/akkreditierung/ oder die Zeile löschen",
        ),
        (comment_yaml(_parent="a1"), f"{FILE}:6:10: die Antworten bilden einen Kreis"),
        (comment_yaml("b1"), "die Kennung „b1“ hat schon data/comments/akkreditierung/2026-11-01-a1.yaml"),
        (comment_yaml("b1"), "; eine der beiden Dateien löschen oder hier eine andere Kennung eintragen"),
        (comment_yaml(date="2999-01-01"), f"{FILE}:4:7: das Datum liegt in der Zukunft"),
        (comment_yaml(date="gestern"), f"{FILE}:4:7: „gestern“ ist kein Zeitpunkt"),
        (comment_yaml(message=""), f"{FILE}:3:"),
        (comment_yaml(message='"  "'), f"{FILE}:3:10: „“ ist ohne sichtbaren Text"),
        (comment_yaml(message='"\\u200b\\u202e"'), f"{FILE}:3:10:"),
        (comment_yaml(message="a" * 10_001), f"{FILE}:3:10: „message“ ist mit 10001 Zeichen zu lang; höchstens 10000"),
        (comment_yaml(name="a" * 81), f"{FILE}:2:7: „name“ ist mit 81 Zeichen zu lang; höchstens 80"),
        (comment_yaml(name=None), f"{FILE}:1:1: das Feld „name“ fehlt"),
        (comment_yaml(status="approve"), f"{FILE}:5:9: „approve“ ist für „status“ nicht vorgesehen; meinten Sie"),
        (comment_yaml(email="x@ort.example"), f"{FILE}:6:1: das Feld „email“ ist unbekannt; die Zeile löschen"),
        (
            comment_yaml(Antwort="Danke!"),
            "die Zeile löschen und mit „.venv/bin/python -m plugins.comments reply a1“ ant",
        ),
        (comment_yaml(stern="5"), f"{FILE}:6:1: das Feld „stern“ ist unbekannt; bekannt sind"),
        (comment_yaml("../../x"), f"{FILE}:1:6: „../../x“ ist keine Kennung"),
        (b"_id: a1\nname: \xff\n", f"{FILE}:2:7: kein gültiges UTF-8"),
        (b"", f"{FILE}:1:1: hier steht nichts"),
        (b"_id: a1\nname: *x\n", f"{FILE}:2:7: ein Verweis"),
        (b"x" * 1_000_001, "die Datei hat 1 MB"),
    ],
)
def test_a_mistake_in_a_comment_is_one_problem_at_its_place(tmp_path: Path, written: str | bytes, problem: str) -> None:
    project = Project(tmp_path)
    write_comment(project, "b1", "aktuelles/der-erste-schluessel")
    project.write(FILE, written)
    problems = check(project)
    assert len(problems) == 1, problems
    assert problem in problems[0]


def test_a_broken_comment_ends_the_build_and_leaves_the_last_site(project: Project) -> None:
    write_comment(project, "a1", date="nie")
    project.plant_output()
    before = project.output()
    run = project.run("html")
    assert run.code == 1
    assert len(run.problems) == 1
    assert project.output() == before


def test_comments_on_a_page_that_does_not_exist_are_one_problem(tmp_path: Path) -> None:
    for comment_id in ("a1", "a2"):
        write_comment(Project(tmp_path), comment_id, "akreditierung")
    write_comment(Project(tmp_path), "a3", "aktuelles/herbst")
    write_comment(Project(tmp_path), "a4", "seiten/akkreditierung")
    assert sorted(check(Project(tmp_path))) == [
        "data/comments/akreditierung:1:1: eine Seite „akreditierung“ gibt es nicht; "
        "heißt die Seite „akkreditierung“, den Ordner so nennen, ist sie gelöscht, auch ihn löschen",
        "data/comments/aktuelles/herbst:1:1: eine Seite „aktuelles/herbst“ gibt es nicht; "
        "heißt sie jetzt anders, den Ordner so nennen, ist sie gelöscht, auch ihn löschen",
        "data/comments/seiten/akkreditierung:1:1: eine Seite „seiten/akkreditierung“ gibt es nicht; "
        "heißt die Seite „akkreditierung“, den Ordner so nennen, ist sie gelöscht, auch ihn löschen",
    ]


def test_a_circle_of_many_is_one_problem(tmp_path: Path) -> None:
    for comment_id, parent in (("a1", "a2"), ("a2", "a3"), ("a3", "a1"), ("a4", "a1")):
        write_comment(Project(tmp_path), comment_id, _parent=parent)
    problems = check(Project(tmp_path))
    assert len(problems) == 1
    assert "Kreis" in problems[0]


def test_a_broken_comment_does_not_make_its_answers_wrong(tmp_path: Path) -> None:
    write_comment(Project(tmp_path), "a1", date="nie")
    write_comment(Project(tmp_path), "a2", _parent="a1")
    assert len(check(Project(tmp_path))) == 1


def test_pages_in_doubt_are_not_missed(tmp_path: Path) -> None:
    write_comment(Project(tmp_path), page="aktuelles/kaputt")
    conversation = read_conversation(tmp_path)
    assert list(check_conversation(conversation, ADDRESSES, frozenset({"kaputt"}), NOW)) == []


def test_what_staticman_writes_is_read_unchanged(tmp_path: Path) -> None:
    uuid = "6d8e0b10-9f2a-11ee-8c90-0242ac120002"
    fields = "name: Änne\nmessage: \"Zwei\\r\\nZeilen\"\ndate: '2026-11-01T12:30:00.123Z'\nstatus: pending\n"
    text = f"_id: {uuid}\n{fields}"
    Project(tmp_path).write(f"data/comments/akkreditierung/1730464200123-{uuid}.yml", text)
    assert check(Project(tmp_path)) == []
    assert read_conversation(tmp_path).written[0].comment.message == "Zwei\r\nZeilen"


def test_a_day_that_has_begun_somewhere_on_earth_is_not_the_future(tmp_path: Path) -> None:
    write_comment(Project(tmp_path), date="2026-11-23")
    assert check(Project(tmp_path)) == []


@pytest.mark.parametrize(
    ("file", "message"),
    [
        ("2026-11-01-a1.yaml", "der Kommentar liegt in keinem Ordner einer Seite und erscheint nirgends; in den ihrer"),
        ("akkreditierung/a1.txt", "die Datei wird nicht gelesen; ist es ein Kommentar, in „a1.yaml“ umbenennen"),
        ("akkreditierung/a1.yaml.txt", "die Datei wird nicht gelesen; ist es ein Kommentar, in „a1.yaml“ umbenennen"),
        ("akkreditierung/A1.YAML", "die Datei wird nicht gelesen; ist es ein Kommentar, in „A1.yaml“ umbenennen"),
        ("a1.md", "die Datei wird nicht gelesen"),
        ("kommentar.docx", "die Datei wird nicht gelesen; ist es ein Kommentar, seinen Text mit „.venv/bin/python -m"),
        ("kommentar.eml", "eine gespeicherte E-Mail gehört nicht hierher, denn in ihr steht die Adresse der Person"),
        ("akkreditierung/Re Kommentar.EML", "eine gespeicherte E-Mail gehört nicht hierher"),
    ],
)
def test_a_file_that_never_appears_is_told_by_its_name(tmp_path: Path, file: str, message: str) -> None:
    project = Project(tmp_path)
    project.write(f"data/comments/{file}", comment_yaml())
    (problem,) = check(project)
    assert problem.startswith(f"data/comments/{file}:1:1: {message}")


@pytest.mark.parametrize("words", ["Danke!", "Danke! Eine Frage: Geht das auch in Seeblick?", ""])
@pytest.mark.parametrize("name", ["a1.txt", "a1.md", "a1"])
def test_words_without_the_fields_of_a_comment_are_to_be_taken_in(tmp_path: Path, name: str, words: str) -> None:
    project = Project(tmp_path)
    project.write(f"data/comments/akkreditierung/{name}", f"{words}\n")
    (problem,) = check(project)
    assert "umbenennen" not in problem
    assert "ist es ein Kommentar, seinen Text mit „.venv/bin/python -m plugins.comments add“ aufnehmen" in problem


@pytest.mark.parametrize("words", ["Danke!", "- Danke!", "Danke!\nUnd bis bald."])
def test_a_comment_that_is_only_words_is_to_be_taken_in(tmp_path: Path, words: str) -> None:
    Project(tmp_path).write(FILE, f"{words}\n")
    (problem,) = check(Project(tmp_path))
    assert "hier fehlen die Felder eines Kommentars; was hier steht, mit „.venv/bin/python -m plugins.com" in problem


@pytest.mark.parametrize("name", [".removed", ".DS_Store", "Thumbs.db", "a1.yaml~", ".gitkeep"])
def test_what_systems_and_commands_leave_there_is_passed_over(tmp_path: Path, name: str) -> None:
    Project(tmp_path).write(f"data/comments/akkreditierung/{name}", "x")
    assert check(Project(tmp_path)) == []


@pytest.mark.parametrize(
    ("page", "status", "message"),
    [
        ("kontakt", "approved", "kann man nicht kommentieren; soll man es können, in ihrem Kopf „comments: true“ schr"),
        (
            "angebote/vortrag",
            "approved",
            "kann man nicht kommentieren; gehört der Ordner zu einer anderen, ihn nach deren Adresse nennen, sonst",
        ),
        ("kontakt", "pending", ""),
        ("akkreditierung", "approved", ""),
    ],
)
def test_an_approved_comment_where_none_appear_is_to_be_considered(
    rich: Project, page: str, status: str, message: str
) -> None:
    write_comment(rich, "zz1", page, status=status)
    run = rich.run("check")
    told = [line.strip() for line in run.out.splitlines() if "freigegebener Kommentar" in line]
    assert [line.partition(": ")[0] for line in told] == ([f"data/comments/{page}:1:1"] if message else [])
    assert all(f"unter der Seite „{page}“ {message}" in line for line in told)
