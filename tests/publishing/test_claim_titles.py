"""Whoever calls herself „Prozessbegleiterin für »B«“ claims an accreditation for it."""

from pathlib import Path

import pytest

from plugins.catalog import Loaded
from plugins.catalog.yaml.text import parse_yaml
from plugins.publishing.claim_checks import check_claims
from tests.example_catalog import catalog, consultant, program
from tests.publishing.outlines import outline
from tests.publishing.test_claim_sentences import NAMES, PARTLY, told
from tests.publishing.test_page_claims import PROOF

FALSE = (
    "Ich arbeite als Prozessbegleiterin für »Stille Ufer«.",
    "Ich arbeite als Prozessbegleiterin für Stille Ufer.",
    "Als Prozessbegleiterin für »Stille Ufer« begleite ich Orte.",
    "Als Prozessbegleiterin für »Stille Ufer« begleite ich Orte am Wasser, die etwas vorhaben.",
    "Als Prozessbegleiterin im Programm »Stille Ufer« begleite ich Orte.",
    "Ich bin Prozessbegleiterin für »Stille Ufer«.",
    "Ich bin Prozessbegleiterin in »Stille Ufer«.",
    "Ich bin Prozessbegleiterin bei »Stille Ufer«.",
    "Ich bin Prozessbegleiterin im Programm »Stille Ufer«.",
    "Ich bin Prozessbegleiterin am Programm »Stille Ufer«.",
    "Ich bin Prozessbegleiterin von »Stille Ufer«.",
    "Ich bin Prozessbegleiterin der »Stillen Ufer«.",
    "Ich bin Prozessbegleiter für das Programm »Stille Ufer«.",
    "Ich bin Beraterin und Prozessbegleiterin für »Stille Ufer«.",
    "Ich bin Beraterin und seit 2021 Prozessbegleiterin für »Stille Ufer«.",
    "Seit 2015 bin ich Prozessbegleiter im Programm Stille Ufer.",
    "Seit 2015 bin ich Prozessbegleiter des Programms Stille Ufer.",
    "Seit 2021 arbeite ich als Prozessbegleiterin für »Offene Stadt« und »Stille Ufer«.",
    "Ich begleite Orte als Prozessbegleiterin für »Stille Ufer«.",
    "Ich bin für »Stille Ufer« als Prozessbegleiterin tätig.",
    "In »Stille Ufer« arbeite ich als Prozessbegleiterin.",
    "Seit 2020 bin ich als Prozessbegleiterin im Programm »Stille Ufer« tätig.",
    "Ich bin als Prozessbegleiterin für »Stille Ufer« unterwegs.",
    "Im Programm »Stille Ufer« bin ich Prozessbegleiterin.",
    "Mein Name ist Alma Windfeder, ich bin Prozessbegleiterin für »Stille Ufer«.",
    "Alma Windfeder ist Prozessbegleiterin für »Stille Ufer«.",
    "Alma Windfeder, Prozessbegleiterin für »Stille Ufer«",
    "Alma Windfeder arbeitet als Prozessbegleiterin für »Stille Ufer«.",
    "- seit 2024: Prozessbegleiterin im Programm »Stille Ufer«",
    "- seit 2024 Prozessbegleiterin für »Stille Ufer«",
    "- Prozessbegleiterin für »Stille Ufer« (seit 2024)",
    "- 2021–heute: Prozessbegleiterin, Stille Ufer",
    "# Prozessbegleiterin für »Stille Ufer«",
    "## Ihre Prozessbegleiterin für »Stille Ufer«",
    "Ihre Prozessbegleiterin im Programm »Stille Ufer«",
    "Ich bin Ihre Prozessbegleiterin für »Stille Ufer«.",
    "Ich bin Ihre Prozessbegleiterin im Programm »Stille Ufer«.",
    "Mit mir haben Sie eine Prozessbegleiterin für »Stille Ufer« an Ihrer Seite.",
    "Wir sind Prozessbegleiterinnen für »Stille Ufer«.",
    "Ich freue mich, Prozessbegleiterin für »Stille Ufer« zu sein.",
    "Meine Arbeit als Prozessbegleiterin für »Stille Ufer« macht mir Freude.",
    "Meine Aufgabe als Prozessbegleiterin im Programm »Stille Ufer« ist es, zuzuhören.",
    "In meiner Arbeit als Prozessbegleiterin im Programm »Stille Ufer« höre ich zu.",
    "Prozessbegleiterin für »Offene Stadt«, »Offenes Land« und »Stille Ufer«",
    "Prozessbegleiterin für »Offene Stadt« und »Stille Ufer«",
    "Prozessbegleiterin für »Stille Ufer«",
    "Prozessbegleiterin »Stille Ufer«",
    "Prozessbegleiterin »Offene Stadt« und »Stille Ufer«",
    "Ich bin ausgebildete Prozessbegleiterin für »Stille Ufer«.",
)
TRUE = (
    "Ich bin Prozessbegleiterin und mag »Stille Ufer«.",
    "Ich arbeite als Prozessbegleiterin für »Offene Stadt«.",
    "Als Prozessbegleiterin für »Offene Stadt« kenne ich »Stille Ufer« gut.",
    "Ich bin Prozessbegleiterin für »Offene Stadt«, nicht für »Stille Ufer«.",
    "Prozessbegleiterin für »Stille Ufer« bin ich nicht.",
    "Ich bin keine Prozessbegleiterin für »Stille Ufer«.",
    "Die Prozessbegleiterin von »Stille Ufer« kenne ich gut.",
    "Ich arbeite mit der Prozessbegleiterin für »Stille Ufer« zusammen.",
    "Ich bin mit der Prozessbegleiterin für »Stille Ufer« befreundet.",
    "Ich bin eine Freundin der Prozessbegleiterin für »Stille Ufer«.",
    "Ich suche eine Prozessbegleiterin für »Stille Ufer«.",
    "Wer Prozessbegleiterin für »Stille Ufer« werden will, fragt das Büro.",
    "Wie wird man Prozessbegleiterin für »Stille Ufer«?",
    "Prozessbegleiterinnen für »Stille Ufer« nennt Ihnen das Programmbüro.",
    "Prozessbegleiter*innen für »Stille Ufer« finden Sie beim Programmbüro.",
    "## Prozessbegleitung für »Stille Ufer«",
    "## Prozessbegleitung in »Stille Ufer«",
    "## Prozessbegleiter*innen in »Stille Ufer«",
    "## Prozessbegleiter für »Stille Ufer«",
    "## Neue Prozessbegleiterin für »Stille Ufer«",
    "Prozessbegleiterin für »Stille Ufer« gesucht",
    "Prozessbegleiterin für »Stille Ufer« ist Ute Bark.",
    "Prozessbegleiterin für »Stille Ufer«: Ute Bark",
    "- Ute Bark, Prozessbegleiterin für »Stille Ufer«",
    "Ute Bark, Prozessbegleiterin für »Stille Ufer«, berät Sie gern.",
    "Mit dabei: Ute Bark, Prozessbegleiterin für »Stille Ufer«.",
    "Ich danke Ute Bark, Prozessbegleiterin für »Stille Ufer«.",
    "Ich empfehle Ihnen Ute Bark als Prozessbegleiterin für »Stille Ufer«.",
    "Als Prozessbegleiterin für »Stille Ufer« empfehle ich Ute Bark.",
    "Als Prozessbegleiterin für »Stille Ufer« kenne ich Ute Bark.",
    "Meine Kollegin Ute Bark ist Prozessbegleiterin für »Stille Ufer«.",
    "Meine Kollegin arbeitet als Prozessbegleiterin für »Stille Ufer«.",
    "Ute Bark arbeitet als Prozessbegleiterin für »Stille Ufer«, ich für »Offene Stadt«.",
    "Ute Bark ist Prozessbegleiterin im Programm »Stille Ufer«.",
    "Ich möchte Prozessbegleiterin für »Stille Ufer« werden.",
    "Ich werde 2027 Prozessbegleiterin für »Stille Ufer«.",
    "Ich bin auf dem Weg, Prozessbegleiterin für »Stille Ufer« zu werden.",
    "Ich war von 2015 bis 2020 Prozessbegleiterin für »Stille Ufer«.",
    "- 2015–2020: Prozessbegleiterin für »Stille Ufer«",
    "- 2015 bis 2020 Prozessbegleiterin im Programm »Stille Ufer«",
    "- bis 2020: Prozessbegleiterin für »Stille Ufer«",
    "Bis 2019 arbeitete ich als Prozessbegleiterin für »Stille Ufer«.",
    "Früher war ich Prozessbegleiterin für »Stille Ufer«.",
    "Ich arbeite als Prozessbegleiterin in »Stille Ufer«, akkreditiert bin ich dort nicht.",
    "Ich arbeite als Prozessbegleiterin in »Stille Ufer«, aber ohne Akkreditierung.",
    "Ich bin Prozessbegleiterin. Für »Stille Ufer« bin ich nicht akkreditiert.",
    "In »Stille Ufer« moderiere ich.",
    "In »Stille Ufer« bin ich als Prozessbegleiterin zu Gast.",
    "In »Stille Ufer« arbeite ich mit einer Prozessbegleiterin zusammen.",
    "Sind Sie Prozessbegleiterin für »Stille Ufer«?",
    "Sie suchen eine Prozessbegleiterin für »Stille Ufer«? Fragen Sie das Programmbüro.",
    "Sobald ich Prozessbegleiterin für »Stille Ufer« bin, steht es hier.",
    "Falls ich Prozessbegleiterin für »Stille Ufer« werde, steht es hier.",
    "»Stille Ufer« hat eigene Prozessbegleiterinnen.",
    "Im Programm »Stille Ufer« gibt es Prozessbegleiter*innen.",
    "Im Programm »Stille Ufer« arbeiten Prozessbegleiterinnen.",
    "Ich kenne die Prozessbegleiterinnen von »Stille Ufer«.",
    "Ich freue mich, wenn Sie eine Prozessbegleiterin für »Stille Ufer« finden.",
    "Als Prozessbegleiterin begleite ich Orte; »Stille Ufer« kenne ich nur als Gast.",
    "Ich bin Prozessbegleiterin in »Offene Stadt« und kenne »Stille Ufer«.",
    "Ich bin Prozessbegleiterin, »Stille Ufer« ist mir neu.",
    "Alma Windfeder ist Prozessbegleiterin für »Offene Stadt« und »Offenes Land«.",
    "Prozessbegleiterin für »Offene Stadt« und »Offenes Land«",
    "Ich bin Prozessbegleiterin in zwei Programmen.",
    "Ich arbeite als Prozessbegleiterin in beiden Programmen, »Offene Stadt« und »Offenes Land«.",
    "Prozessbegleiterin werden in »Stille Ufer«",
    "Was tut eine Prozessbegleiterin in »Stille Ufer«?",
    "Was Prozessbegleiter*innen in »Stille Ufer« tun",
    "Ich bin froh, dass »Stille Ufer« eine Prozessbegleiterin für Kiel hat.",
    "Ich bin froh, dass Ute Bark als Prozessbegleiterin für »Stille Ufer« arbeitet.",
    "Ich freue mich über jede Prozessbegleiterin für »Stille Ufer«.",
    "Ich vermittle Sie an eine Prozessbegleiterin für »Stille Ufer«.",
    "Ich bin Nachbarin einer Prozessbegleiterin für »Stille Ufer«.",
    "> Ich bin Prozessbegleiterin für »Stille Ufer«.",
    "Ich bilde Prozessbegleiterinnen für »Stille Ufer« aus.",
    "Die Prozessbegleitung in »Stille Ufer« ist ein Baustein.",
    "Zur Prozessbegleitung in »Stille Ufer« berät Sie das Programmbüro.",
    "Für die Prozessbegleitung in »Stille Ufer« gibt es Gutscheine.",
    "Ich erkläre, was Prozessbegleitung in »Stille Ufer« heißt.",
    "| Name | Aufgabe |\n|---|---|\n| Ute Bark | Prozessbegleiterin für »Stille Ufer« |",
    "| Jahr | Aufgabe |\n|---|---|\n| 2021 | Prozessbegleiterin für »Offene Stadt« |",
)
COUNTED = (
    "Ich bin Prozessbegleiterin in drei Programmen.",
    "Ich bin Prozessbegleiterin in allen Programmen.",
    "Als Prozessbegleiterin in allen drei Programmen begleite ich Orte.",
)


@pytest.mark.parametrize("sentence", FALSE)
def test_her_title_in_a_program_is_a_claim(tmp_path: Path, sentence: str) -> None:
    (problem,) = told(tmp_path, PARTLY, sentence)
    assert "“ für »Stille Ufer«, dazu steht in data/consultant.yaml keine Akkreditierung; hier streichen" in problem


@pytest.mark.parametrize("sentence", COUNTED)
def test_her_title_in_all_programs_is_one_for_each(tmp_path: Path, sentence: str) -> None:
    (problem,) = told(tmp_path, PARTLY, sentence)
    assert "aber für »Stille Ufer« steht in data/consultant.yaml keine Akkreditierung" in problem


@pytest.mark.parametrize("sentence", [*FALSE, *COUNTED])
def test_whoever_is_accredited_may_call_herself_so(tmp_path: Path, sentence: str) -> None:
    assert told(tmp_path, "three programs", sentence) == []


@pytest.mark.parametrize("sentence", TRUE)
def test_what_is_said_of_others_or_of_another_time_is_let_be(tmp_path: Path, sentence: str) -> None:
    assert told(tmp_path, PARTLY, sentence) == []


def facts(role: str, **fields: str) -> Loaded:
    """Give facts of an owner with this role, accredited for the first of two programs, and what she wrote in fields."""
    root = parse_yaml("".join(f"{name}: {text}\n" for name, text in fields.items()), "data/consultant.yaml").root
    assert root
    owner = consultant(role=role, accreditations=[{"program": "stadt", **PROOF, "role": role}])
    programs = tuple(program(one, name=NAMES[one]) for one in ("stadt", "ufer"))
    return Loaded(catalog(programs=programs, consultant=owner), (), roots={"consultant": root})


@pytest.mark.parametrize(
    "summary",
    [
        "Prozessbegleiterin für »Stille Ufer« mit Sitz in Kiel.",
        "Als Prozessbegleiterin im Programm Stille Ufer berate ich.",
    ],
)
def test_the_facts_about_her_are_read_so_too(tmp_path: Path, summary: str) -> None:
    (problem,) = check_claims(outline(tmp_path, loaded=facts("Prozessbegleiterin", summary=summary)))
    assert str(problem).startswith("data/consultant.yaml:1:")


def test_the_role_that_the_data_have_is_such_a_title_and_her_profession_is_none(tmp_path: Path) -> None:
    texts = {
        "seiten/a.md": "Ich bin Ufermoderatorin für »Stille Ufer«.",
        "seiten/b.md": "Ich bin Beraterin für »Stille Ufer«.",
    }
    (problem,) = check_claims(outline(tmp_path, texts, loaded=facts("Ufermoderatorin", name="Alma")))
    assert str(problem).startswith("content/seiten/a.md:1:30: „Ufermoderatorin“ für »Stille Ufer«")


def test_the_title_of_somebody_whom_a_table_lists_is_not_hers(tmp_path: Path) -> None:
    rows = "| Wer | Was |\n|---|---|\n| {} | Prozessbegleiterin für »Stille Ufer« |"
    assert told(tmp_path, PARTLY, rows.format("Ute Bark")) == []
    assert len(told(tmp_path, PARTLY, rows.format("seit 2021"))) == 1


def test_long_sentences_are_read_without_trying_all_their_parts(tmp_path: Path) -> None:
    assert told(tmp_path, PARTLY, f"Prozessbegleiterin {'seit Mai 2021 im Januar 2021 ' * 60}gern.") == []
    assert told(tmp_path, PARTLY, f"Ich bin {'Frau in Kiel, ' * 60}Prozessbegleiterin daheim.") == []
