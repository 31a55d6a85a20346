"""An exception that names no check or no file is told before anything is published."""

import pytest

from tests.project import Project

FILE = "data/exceptions.yaml"
EXCEPTION = """\
exceptions:
  - check: reste
    file: content/seiten/profil.md
    reason: Das soll so sein.
    until: 2027-03-31
"""


def wrong(project: Project, old: str, new: str) -> tuple[str, ...]:
    project.write(FILE, EXCEPTION.replace(old, new))
    return project.run("check").problems


@pytest.mark.parametrize(
    ("old", "new", "place", "says"),
    [
        ("reste", "rest", "2:12", "die Prüfung „rest“ gibt es nicht; meinten Sie „reste“?"),
        ("reste", "bla-bla", "2:12", "den Namen eintragen, der in der Meldung in eckigen Klammern steht"),
        ("content/seiten/", "", "3:11", "„profil.md“ gibt es nicht; meinten Sie „content/seiten/profil.md“?"),
    ],
)
def test_what_an_exception_speaks_of_is_there(small: Project, old: str, new: str, place: str, says: str) -> None:
    (problem,) = wrong(small, old, new)
    assert problem.startswith(f"{FILE}:{place}: ")
    assert problem.endswith(says)


def test_it_may_name_a_text_a_data_file_or_a_page(small: Project) -> None:
    for file in ("data/site.yaml", "profil/index.html"):
        assert wrong(small, "content/seiten/profil.md", file) == ()
