"""A comment of an export that was taken over before is not lost when nobody names its page again."""

from tests.comments.moderating import moderate
from tests.comments.test_wordpress import ARTICLE, OLD, comment, export
from tests.project import Project

ELSEWHERE = "https://www.alte-seite.example/ohne-seite/"


def taken_over(project: Project) -> None:
    """Take over two comments of three with --map."""
    project.write("export.xml", export((OLD, comment(1) + comment(2, 1)), (ELSEWHERE, comment(3))))
    answer = moderate(project, "import-wordpress", "export.xml", "--map", f"{OLD}={ARTICLE}")
    assert "1 ohne heutige Seite" in answer.out


def files(project: Project) -> dict[str, str]:
    """Give all comments' files."""
    folder = project.root / "data/comments"
    return {str(path.relative_to(folder)): path.read_text("utf-8") for path in folder.rglob("*.yaml")}


def test_what_lies_here_already_needs_no_place(project: Project) -> None:
    taken_over(project)
    before = files(project)
    again = moderate(project, "import-wordpress", "export.xml")
    assert "2 Kommentare waren schon da." in again.out
    assert "Nicht übernommen: Kommentar 3 von Person 3" in again.out
    assert again.out.count("Nicht übernommen") == 1
    assert "1 ohne heutige Seite" in again.out
    assert files(project) == before


def test_what_was_moved_here_by_hand_stays_where_it_lies(project: Project) -> None:
    taken_over(project)
    folder = project.root / "data/comments"
    (folder / "akkreditierung").mkdir(exist_ok=True)
    for path in (folder / ARTICLE).glob("*.yaml"):
        path.rename(folder / "akkreditierung" / path.name)
    before = files(project)
    assert "2 Kommentare waren schon da." in moderate(project, "import-wordpress", "export.xml").out
    assert files(project) == before


def test_what_was_deleted_here_is_not_called_without_a_page(project: Project) -> None:
    taken_over(project)
    moderate(project, "delete", "wp-2")
    again = moderate(project, "import-wordpress", "export.xml")
    assert "1 Kommentare waren schon da." in again.out
    assert "Hier gelöscht, und dabei bleibt es: 1." in again.out
    assert "1 ohne heutige Seite" in again.out


def test_a_comment_of_another_website_with_the_same_number_is_not_taken_for_it(project: Project) -> None:
    taken_over(project)
    other = comment(1).replace("2022-07-16 09", "2023-01-02 10")
    project.write("andere.xml", export((ELSEWHERE, other)))
    again = moderate(project, "import-wordpress", "andere.xml")
    assert "0 Kommentare waren schon da." in again.out
    assert "1 ohne heutige Seite" in again.out
