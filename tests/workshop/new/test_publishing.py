"""A site that was begun goes out as soon as its owner has said everything, and says nothing that is not hers."""

import re
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from tests.workshop.new.projects import MARKS, SOFTWARE, Project, sample_project
from tests.workshop.new.test_answers import ANSWERS

NOTHING_ELSE = "parts: {news: false, voucher: false, comments: false, plain_language: false, towns: false}\n"
SOME_TOWNS = "towns: [Alsfeld, boizenburg]\n" + NOTHING_ELSE.replace(", towns: false", "")
ONE = ANSWERS.replace("  - Moderation", "  - Moderation\n  - Zukunft gestalten\n  - Rat für alle")
THREE = ANSWERS.replace("masculine", "neutral").replace(
    "  - lebendige-mitte", "  - lebendige-mitte\n  - weites-feld\n  - name: Offene Küste"
)
OWNERS = {
    "a man with one program and nothing else": ONE + NOTHING_ELSE,
    "a man with one program and towns": ONE + SOME_TOWNS,
    "a woman with two programs": ANSWERS.replace("masculine", "feminine").replace(
        "  - lebendige-mitte", "  - lebendige-mitte\n  - weites-feld"
    ),
    "somebody with three programs and everything": THREE,
}
SINGULAR = [owner for owner in OWNERS if "one program" in owner]


@pytest.fixture(scope="module", params=OWNERS)
def published(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Project]:
    """A site with all its placeholders filled, published by the real commands."""
    project = sample_project(tmp_path_factory.mktemp("published") / "project", SOFTWARE)
    (project.root / "antworten.yaml").write_text(OWNERS[request.param], encoding="utf-8")
    run = project.run("plugins.workshop.new", "--from", "antworten.yaml")
    assert (run.code, run.err) == (0, "")
    refused = project.publishing("publish")
    assert refused.code == 1
    waiting = [line for line in refused.err.splitlines() if "[[" in line or "Platzhalter" in line or ".invalid" in line]
    assert f"{len(waiting)} Probleme gefunden" in refused.err
    assert f"{len(waiting)} Stellen" in run.out
    assert project.fill() == len(waiting)
    result = project.publishing("publish")
    assert result.code == 0, result.err
    assert "keine Fehler" in result.out
    assert result.out.count("[prueflauf]") == result.out.count("]\n") == 1
    return request.param, project


def pages(project: Project) -> dict[str, str]:
    """Give what visitors and search engines read of every page."""
    files = sorted((project.root / "output").rglob("*.html"))
    return {path.relative_to(project.root / "output").as_posix(): _text(path) for path in files}


def _text(path: Path) -> str:
    document = LexborHTMLParser(path.read_text(encoding="utf-8"))
    head = [element.attributes.get("content") or "" for element in document.css("meta")]
    for element in document.css("style, script"):
        element.decompose()
    assert document.root is not None
    return " ".join((*head, *document.root.text(separator=" ").split()))


def said(pattern: str, project: Project) -> list[str]:
    """Give what matches, with the words around it."""
    around = rf".{{0,40}}(?:{pattern}).{{0,40}}"
    return [f"{name}: {found}" for name, text in pages(project).items() for found in re.findall(around, text)]


def test_it_is_published_once_every_hint_is_replaced(published: tuple[str, Project]) -> None:
    owner, project = published
    assert ("voucher: true" in project.read("data/site.yaml")) == ("nothing else" not in owner and "towns" not in owner)
    assert not said(r"\[\[|\.invalid", project)


def test_nothing_of_the_sample_goes_out(published: tuple[str, Project]) -> None:
    _, project = published
    everything = project.files("output")
    unpacked = {name: text for name, text in everything.items() if not name.endswith((".gz", ".br", ".zst", ".woff2"))}
    found = [(name, mark) for name, text in unpacked.items() for mark in MARKS if mark.encode() in text]
    assert found == []


def test_of_one_program_nobody_reads_a_plural_nor_of_another(published: tuple[str, Project]) -> None:
    owner, project = published
    if owner in SINGULAR:
        assert said(r"(?<!/)\b[Pp]rogrammen?\b(?!/)(?<!Programm)", project) == []
        assert said(r"(?<!des )\bProgrammbüros\b|\b[Bb]eide\b|Weites Feld|weites-feld", project) == []


def test_programs_are_never_counted(published: tuple[str, Project]) -> None:
    _, project = published
    assert said(r"\b[Bb]eide[nr]? Programm|\b(?:zwei|drei)\s+Programm", project) == []


def test_of_parts_that_are_off_nothing_goes_out(published: tuple[str, Project]) -> None:
    owner, project = published
    if "nothing else" in owner:
        assert said(r"[Gg]utschein|[Kk]ommentar|Aktuelles|Einfacher? Sprache|Verzeichnis|\bKarte\b", project) == []
        assert not (project.root / "output/feed.xml").exists()


def test_nobody_is_called_what_he_or_she_is_not(published: tuple[str, Project]) -> None:
    owner, project = published
    wrong = {"a man": "in", "a woman": "", "somebody": "(?:in)?"}
    ending = next(ending for who, ending in wrong.items() if owner.startswith(who))
    assert said(rf"\b\w*(?:[Bb]eglei|[Bb]era)ter{ending}\b", project) == []
