"""No sentence claims an accreditation that the data lack, or counts programs that are not there (§ 5 UWG)."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from plugins.catalog import Loaded, Problem
from plugins.catalog.problems import Place
from plugins.publishing.claim_checks import check_claims
from plugins.publishing.count_checks import check_counts
from plugins.publishing.outline import Outline
from tests.example_catalog import catalog, consultant, program
from tests.publishing.outlines import outline

HEAD = "---\ntitle: Titel\n---\n"
STADT, LAND = program("stadt"), program("land")
BOTH = consultant(
    accreditations=[
        {
            "program": name,
            "role": "Beraterin",
            "check_with": "Büro",
            "check_at": "https://ort.example",
            "reviewed": "2026-09",
        }
        for name in ("stadt", "land")
    ]
)


def checked(sketch: Outline) -> Iterator[Problem]:
    """Hold a site against its data in both ways: what it claims, and how many programs it speaks of."""
    yield from check_claims(sketch)
    yield from check_counts(sketch)


def found(root: Path, text: str, **facts: object) -> list[str]:
    """Check a text that stands below a head of three lines; the catalog is accredited for »Stadt« alone."""
    loaded = Loaded(catalog(**facts), ())
    return [str(problem) for problem in checked(outline(root, {"seiten/a.md": HEAD + text}, loaded=loaded))]


@pytest.mark.parametrize(
    "sentence",
    [
        "Ich bin akkreditiert für »Stadt«.",
        "Ich bin nicht akkreditiert für »Land«.",
        "»Land« ist das jüngere Programm. Akkreditiert bin ich für »Stadt«.",
        "Beide Seiten kommen zu Wort, im Programm wie im Rathaus.",
        "Mit beiden Händen packen wir im Programm an.",
        "In beiden Programmen gibt es Gutscheine.",
        "Es gibt zwei Programme.",
        "Ich bin akkreditiert und leite »Dorfwerkstätten«.",
        "Ich bin akkreditiert. Viel Freude macht mir auch »Land«.",
        "Die Akkreditierung für »Land« vergibt das Programmbüro.",
        "Ich begleite Orte im Programm »Stadt«. Dafür bin ich akkreditiert.",
        "Ich kenne »Land« gut. Akkreditiert bin ich dafür nicht. Für »Stadt« bin ich akkreditiert.",
        "Ich mag »Land«. Dafür bin ich nicht anerkannt.",
        "Wir nennen es »Kaffeerunde«. Dafür bin ich als Nachbarin anerkannt.",
        "»Land« nimmt neue Orte auf. Die Bewerbungen dafür sind zugelassen.",
        "Ich arbeite auf dem Land. Dafür bin ich akkreditiert.",
    ],
)
def test_what_the_data_say_may_be_said(tmp_path: Path, sentence: str) -> None:
    assert found(tmp_path, sentence) == []


@pytest.mark.parametrize(
    ("sentence", "column", "said"),
    [
        ("Akkreditiert für »Stadt« und »Land«.", 31, "„Akkreditiert“ für »Land«, dazu steht in data/consultant.yaml"),
        ("Für **»Land«** bin ich [akkreditiert](/akkreditierung/).", 8, "„akkreditiert“ für »Land«"),
        ("Meine Akkreditierung gilt im Programm Land.", 39, "„Akkreditierung“ für »Land«"),
        ("Ich bin für »Insel« akkreditiert.", 14, "„akkreditiert“ für »Insel«"),
        ("Akkreditierte Begleiterin („Land“).", 29, "„Akkreditierte“ für »Land«"),
        ("Akkreditiert für Bewegte Insel.", 18, "„Akkreditiert“ für »Bewegte Insel«"),
        ("Für beide bin ich akkreditiert.", 5, "„beide“, aber in data/consultant.yaml steht nur eine Akkreditierung"),
        (
            "Für zwei Programme bin ich akkreditiert.",
            5,
            "„zwei Programme“, aber in data/consultant.yaml steht nur eine",
        ),
        ("Für alle drei bin ich akkreditiert.", 5, "„alle drei“, aber in data/consultant.yaml steht nur eine"),
        ("Im Programm »Land« bin ich gern. [Dafür](/a/) bin ich akkreditiert.", 14, "„akkreditiert“ für »Land«"),
        ("»Land« ist jung. Auch dafür bin ich anerkannt.", 2, "„anerkannt“ für »Land«"),
        ("Programme gibt es: »Insel« und »Stadt«. Für beide Orte bin ich zugelassen.", 21, "„zugelassen“ für »Insel«"),
        ("Es gibt drei Programme.", 9, "„drei Programme“, aber in data/programs.yaml stehen 2 Programme"),
    ],
)
def test_a_claim_without_its_proof_is_shown_where_it_stands(
    tmp_path: Path, sentence: str, column: int, said: str
) -> None:
    (problem,) = found(tmp_path, sentence)
    assert problem.startswith(f"content/seiten/a.md:4:{column}: {said}")


def test_a_program_that_is_taken_out_of_the_data_is_missed_in_titles_descriptions_and_texts(tmp_path: Path) -> None:
    description = "Für beide Programme bin ich als Begleiterin von Orten akkreditiert."
    head = f"---\ntitle: Akkreditiert für »Stadt« und »Land«\ndescription: {description}\n---\n"
    body = "Zu beiden gehört Beratung. Was das Programm\nwill: »Land« liegt fern, für »Land« bin ich akkreditiert.\n"
    one = Loaded(catalog(programs=(STADT,)), ())
    problems = sorted(checked(outline(tmp_path, {"seiten/a.md": head + body}, loaded=one)))
    assert [str(problem).partition(": ")[0].removeprefix("content/seiten/a.md:") for problem in problems] == [
        *("2:38", "3:18"),
        *("5:4", "6:31"),
    ]


def test_with_three_programs_both_is_wrong_and_three_is_right(tmp_path: Path) -> None:
    three = {"programs": (STADT, LAND, program("insel")), "consultant": BOTH}
    assert found(tmp_path, "Was die drei Programme wollen.", **three) == []
    assert found(tmp_path, "Für beide bin ich akkreditiert.", **three) == []
    (problem,) = found(tmp_path, "An einem der beiden Programme teilnehmen.", **three)
    assert "„beiden Programme“, aber in data/programs.yaml stehen 3 Programme" in problem


def test_while_the_facts_themselves_are_wrong_nothing_is_said_of_claims(tmp_path: Path) -> None:
    broken = (Problem(Place("data/consultant.yaml", 3), "kaputt"),)
    sketch = outline(
        tmp_path,
        {"seiten/a.md": f"{HEAD}Für »Land« akkreditiert."},
        loaded=Loaded(catalog(), broken, doubtful=frozenset({"consultant"})),
    )
    assert list(checked(sketch)) == []


@pytest.mark.parametrize("named", ['"Land"', "„Land“", "‚Land‘", '"Starke Ufer"', "„Starke Ufer“", "»Starke Ufer«"])
@pytest.mark.parametrize("said", ["Ich bin für {} akkreditiert.", "Im Programm {} bin ich akkreditiert."])
def test_a_name_claims_the_same_in_whichever_marks_it_stands(tmp_path: Path, named: str, said: str) -> None:
    (problem,) = found(tmp_path, said.format(named))
    place = said.index("{}") + 2
    assert problem.startswith(f"content/seiten/a.md:4:{place}: „akkreditiert“ für »{named[1:-1]}«")


def test_what_stands_in_quotation_marks_and_is_no_name_claims_nothing(tmp_path: Path) -> None:
    text = 'Im Rathaus: "Gut so" heißt "weiter", auch für "die Kleinen". Ich bin für »Stadt« akkreditiert.'
    assert found(tmp_path, text) == []
