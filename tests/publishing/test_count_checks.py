"""What texts, titles and menus say of the number of programs is true of those in the data, however it is put."""

from pathlib import Path
from typing import Any

import pytest

from plugins.catalog import Loaded
from plugins.catalog.models.website import Website
from plugins.catalog.node import Node
from plugins.catalog.records import Located
from plugins.catalog.yaml.text import parse_yaml
from plugins.publishing import routes
from plugins.publishing.count_checks import check_counts
from plugins.publishing.plans import PagePlan
from tests.example_catalog import SENTENCE, catalog, program
from tests.publishing.outlines import outline

NAMES = ("stadt", "land", "insel")
INDEX = (PagePlan(routes.PROGRAMS, "programs", "seiten/programme.md"),)
MENU = """\
address: https://www.ort.example
menu:
  - text: Start
    page: /
  - text: {label}
    page: /programme/
footer:
  - text: Programm
    page: /programme/stadt/
"""


def told(
    root: Path, programs: int, text: str, path: str = "seiten/a.md", title: str = "Titel", **more: Any
) -> list[str]:
    """Check a text that stands below a head of three lines, on a site with so many programs."""
    loaded = Loaded(catalog(programs=tuple(map(program, NAMES[:programs]))), (), **more)
    texts = {path: f"---\ntitle: {title}\n---\n{text}"}
    return [str(problem) for problem in check_counts(outline(root, texts, INDEX, loaded=loaded))]


SEVERAL = {
    "Ich arbeite in mehreren Programmen.": (16, "mehreren Programmen"),
    "Nimmt Ihr Ort an einem dieser Programme teil?": (24, "dieser Programme"),
    "Wer an keinem der Programme teilnimmt, fragt mich.": (8, "keinem der Programme"),
    "Ich begleite Orte in den Programmen »Stadt« und »Land«.": (22, "den Programmen"),
    "Was unsere Programme wollen.": (5, "unsere Programme"),
    "Wer dabei ist, wissen die Programmbüros.": (23, "die Programmbüros"),
    "Ein weiteres Programm kam dazu.": (5, "weiteres Programm"),
    "Die Programme, in denen ich Orte begleite.": (1, "Die Programme"),
    "Worum es in diesen Programmen geht.": (13, "diesen Programmen"),
    "Fragen zu einem Programm beantwortet das jeweilige Programmbüro.": (42, "jeweilige Programmbüro"),
    "Den Gutschein gibt das jeweilige Programmbüro.": (24, "jeweilige Programmbüro"),
}
ONE = {
    "Das Programm, in dem ich Orte begleite.": (1, "Das Programm, in dem ich"),
    "Worum es in diesem Programm geht.": (10, "in diesem Programm geht"),
    "Nimmt Ihr Ort am Programm teil, gibt es einen Gutschein.": (1, "Nimmt Ihr Ort am Programm teil"),
}


@pytest.mark.parametrize("sentence", SEVERAL)
def test_of_one_program_nobody_speaks_as_of_several(tmp_path: Path, sentence: str) -> None:
    column, words = SEVERAL[sentence]
    (problem,) = told(tmp_path, 1, sentence)
    says = f"„{words}“, aber in data/programs.yaml steht nur ein Programm; den Satz anpassen"
    assert problem == f"content/seiten/a.md:4:{column}: {says}"
    assert told(tmp_path, 2, sentence) == told(tmp_path, 3, sentence) == []


@pytest.mark.parametrize("sentence", ONE)
def test_of_several_programs_nobody_speaks_as_a_new_site_does_of_one(tmp_path: Path, sentence: str) -> None:
    column, words = ONE[sentence]
    (problem,) = told(tmp_path, 2, sentence)
    says = f"„{words}“, aber in data/programs.yaml stehen 2 Programme; den Satz anpassen"
    assert problem == f"content/seiten/a.md:4:{column}: {says}"
    assert told(tmp_path, 1, sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Die Programme der Stiftung kenne ich.",
        "Mit mehreren Förderprogrammen geht viel.",
        "Ich vergleiche mehrere Programme von anderen Trägern.",
        "Was das Programm will, und was des Programmbüros ist.",
        "Ein anderes Programm läuft aus.",
        "Logos der Programme verwende ich nicht.",
        "Ich richte mich nach dem jeweiligen Programm des Abends.",
        "Beide Seiten kommen zu Wort.",
    ],
)
def test_what_is_no_word_of_her_programs_may_be_said_with_any_number_of_them(tmp_path: Path, sentence: str) -> None:
    for count in (1, 2, 3):
        assert told(tmp_path, count, sentence) == []


def test_an_article_may_speak_of_programs_in_general_but_not_of_a_wrong_number(tmp_path: Path) -> None:
    text = "Die Programme ändern sich, mehrere Programme enden. So geht es den zwei Programmen.\n"
    (problem,) = told(
        tmp_path, 1, text, "aktuelles/a.md", f"Titel\ndate: 2026-01-01\ndescription: {SENTENCE}\nsummary: {SENTENCE}"
    )
    assert "„zwei Programmen“" in problem


def test_on_the_page_about_all_programs_a_sentence_may_count_them_without_their_word(tmp_path: Path) -> None:
    assert told(tmp_path, 2, "Alle drei leben von Menschen.") == []
    (problem,) = told(tmp_path, 2, "Alle drei leben von Menschen.", "seiten/programme.md")
    assert problem.startswith("content/seiten/programme.md:4:1: „Alle drei“")
    assert told(tmp_path, 1, "Rat und Verein, beide sind da.", "seiten/programme.md") == []


@pytest.mark.parametrize(
    ("count", "sentence"),
    [
        (2, "Alle drei bringen Menschen zusammen."),
        (2, "Alle vier fördern Orte und begleiten Menschen."),
        (3, "Beide bringen Menschen zusammen."),
        (3, "Beide unterstützen Orte dabei, die sich aufmachen wollen."),
        (3, "Beide verbinden Rathaus und Verein."),
    ],
)
def test_a_paragraph_of_that_page_may_begin_with_a_number_and_any_verb(
    tmp_path: Path, count: int, sentence: str
) -> None:
    for text in (sentence, f"Davor.\n\n{sentence} Danach."):
        (problem,) = told(tmp_path, count, text, "seiten/programme.md")
        assert f"„{sentence[:5].strip()}" in problem
        assert told(tmp_path, 5 - count, text, "seiten/programme.md") == [] or "vier" in sentence
        assert told(tmp_path / "elsewhere", count, text) == []
    assert told(tmp_path, count, f"Rat und Verein sind da. {sentence}", "seiten/programme.md") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Beide großen Vereine haben ein Büro.",
        "Beide beteiligten Orte lernen voneinander.",
        "Alle vier großen Vereine sind dabei.",
        "Beide neuen Häuser: ein Gewinn.",
        "Beide genannten Räte ließen uns ein.",
        "Beide Seiten kommen zu Wort.",
    ],
)
def test_there_an_adjective_is_no_verb(tmp_path: Path, sentence: str) -> None:
    for count in (1, 2, 3):
        assert told(tmp_path, count, sentence, "seiten/programme.md") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Auf Wunsch stelle ich zwei Programme zur Auswahl, ein kurzes und ein langes.",
        "Kieler Theater zeigen jedes Jahr zwei Programme für Kinder.",
        "Das Museum hat vier Programme für Schulen.",
        "Das Museum am Markt zeigt vier Programme.",
        "Unsere Stadtbücherei bietet im Winter drei neue Programme.",
        "Im Dorfkino liefen beide Programme der Kurzfilmtage.",
        "Früher habe ich vier Programme für Jugendliche geleitet.",
        "Für den Landkreis habe ich sechs Programme entwickelt.",
        "2018 habe ich vier Programme moderiert.",
        "Vier Programme der Landesregierung fördern das Ehrenamt.",
    ],
)
def test_what_a_house_shows_or_she_once_led_is_none_of_her_programs(tmp_path: Path, sentence: str) -> None:
    for count in (1, 2, 3):
        assert told(tmp_path, count, sentence) == []
        assert told(tmp_path, count, f"{sentence} Es gibt fünf Programme.") != []


@pytest.mark.parametrize(
    "sentence",
    [
        "Das Theater nimmt an fünf Programmen teil.",
        "Im Theater zeige ich fünf Programme.",
        "Die Stiftung hat fünf Programme.",
        "Das Theater zeigt alle fünf Programme.",
        "In fünf Programmen habe ich Gruppen geleitet.",
        "Alle fünf Programme haben mich anerkannt, und ich habe viel entwickelt.",
    ],
)
def test_what_has_to_do_with_hers_counts(tmp_path: Path, sentence: str) -> None:
    assert told(tmp_path, 3, sentence) != []


@pytest.mark.parametrize("title", ["Drei Akkreditierungen, eine Haltung", "Vier Akkreditierungen – eine Haltung."])
def test_a_title_that_counts_accreditations_counts_hers(tmp_path: Path, title: str) -> None:
    (problem,) = told(tmp_path, 3, "Text.", title=title)
    assert problem.startswith(f"content/seiten/a.md:2:8: „{title[:21].rstrip(',')}“, aber in data/consultant.yaml")


@pytest.mark.parametrize(
    "title",
    [
        "Eine Akkreditierung, eine Haltung",
        "Drei Akkreditierungen im Jahr",
        "Drei Akkreditierungen vergibt das Büro im Jahr.",
        "Drei Akkreditierungen, ein Verfahren und wie das Büro es führt",
    ],
)
def test_a_title_that_counts_those_of_others_may_stand(tmp_path: Path, title: str) -> None:
    assert told(tmp_path, 3, "Text.", title=title) == []
    more = f"\ndate: 2026-01-01\ndescription: {SENTENCE}\nsummary: {SENTENCE}"
    assert told(tmp_path, 3, "Text.", "aktuelles/a.md", f"Drei Akkreditierungen, ein Abend{more}") == []


@pytest.mark.parametrize(
    ("one", "several"),
    [
        ("Programm", "Programme"),
        ("Das Programm", "Die Programme"),
        ("Programm für Orte", "Programme für Orte"),
        ("Das Programm im Überblick", "Die Programme im Überblick"),
        ("Mein Programm und mehr", "Meine Programme und mehr"),
    ],
)
def test_the_title_of_that_page_and_the_menu_fit_the_number(tmp_path: Path, one: str, several: str) -> None:
    for count, right, wrong in ((1, one, several), (2, several, one)):
        assert told(tmp_path, count, "Text.", "seiten/programme.md", right, **menu(right)) == []
        problems = told(tmp_path, count, "Text.", "seiten/programme.md", wrong, **menu(wrong))
        assert [problem.partition(": ")[0] for problem in problems] == [
            "data/site.yaml:5:11",
            "content/seiten/programme.md:2:8",
        ]
        assert all(f"„{wrong}“, aber in data/programs.yaml ste" in problem for problem in problems)
        assert all(problem.endswith(f"; „{right}“ schreiben") for problem in problems)


@pytest.mark.parametrize("title", ["Programme der Stiftung", "Programm des Abends", "Programmbüros", "Worum es geht"])
def test_another_title_of_that_page_may_stand(tmp_path: Path, title: str) -> None:
    for count in (1, 2, 3):
        assert told(tmp_path, count, "Text.", "seiten/programme.md", title) == []


def menu(label: str) -> dict[str, Any]:
    """Give the settings of a site whose menu says this of the programs, with their places."""
    root = parse_yaml(MENU.format(label=label), "data/site.yaml").root
    assert isinstance(root, Node)
    return {"website": Located(Website.model_validate(root.plain()), root), "roots": {"site": root}}
