"""On a program's own page a claim without a name is one of that program, and so is a denial."""

from pathlib import Path

import pytest

from plugins.catalog import Loaded
from plugins.catalog.records import Located
from plugins.catalog.yaml.text import parse_yaml
from plugins.publishing.claim_checks import check_claims
from tests.example_catalog import catalog, consultant, program
from tests.publishing.outlines import outline

PROOF = {"role": "Beraterin", "check_with": "Büro", "check_at": "https://ort.example", "reviewed": "2026-09"}
NAMES = {"stadt": "Offene Stadt", "ufer": "Stille Ufer"}
CLAIMS = (
    "Für dieses Programm bin ich akkreditiert.",
    "Hierfür bin ich seit März akkreditiert.",
    "Ich bin in diesem Programm als Prozessbegleitung anerkannt.",
    "Ich bin akkreditiert.",
    "Auch hier bin ich akkreditiert.",
    "Das Programmbüro hat mich im Frühjahr anerkannt.",
    "Träger hat mich akkreditiert.",
    "Als akkreditierte Prozessbegleitung des Programms helfe ich gern.",
    "Ich habe die Akkreditierung für dieses Programm.",
    "Seit 2022 bin ich akkreditiert.",
    "Meine Akkreditierung gilt auch für dieses Programm.",
    "Das Programm hat mich anerkannt.",
    "Ich begleite Orte und bin dafür akkreditiert.",
    "Als akkreditierte Prozessbegleitung komme ich gern auch zu Ihnen.",
    "Als zugelassene Prozessbegleiterin begleite ich Ihren Ort.",
    "Als akkreditierte Prozessbegleitung stehe ich Ihnen zur Seite.",
    "Als akkreditierte Prozessbegleiterin bin ich für Sie da.",
    "Als akkreditierte Prozessbegleiterin unterstütze ich Sie in Ihrem Ort.",
    "Ich begleite Sie als akkreditierte Prozessbegleiterin.",
    "Mit mir haben Sie eine akkreditierte Prozessbegleiterin an Ihrer Seite.",
    "Ich bin akkreditierte Prozessbegleiterin.",
    "Alma Windfeder ist akkreditiert.",
    "In dieser Zeit wird Alma Windfeder als Prozessbegleitung akkreditiert.",
    "Seit 2024 bin ich hier zugelassen.",
    "Hier bin ich als Prozessbegleitung zugelassen.",
)
DENIALS = (
    "Für dieses Programm bin ich nicht akkreditiert.",
    "Ich bin nicht akkreditiert.",
    "Hier bin ich nicht akkreditiert.",
    "Ich habe für dieses Programm keine Akkreditierung.",
)
HARMLESS = (
    "Ich bin als Prozessbegleiterin akkreditiert, für dieses Programm aber nicht.",
    "Ich bin akkreditiert. Für dieses Programm gilt das nicht.",
    "Ich begleite in »Offene Stadt« Orte. Dafür bin ich akkreditiert.",
    "Akkreditiert bin ich für »Offene Stadt«.",
    "Akkreditierte Fachleute nennt Ihnen das Programmbüro.",
    "Meine Akkreditierung finden Sie auf einer eigenen Seite.",
    "Als akkreditierte Prozessbegleiterin kenne ich viele Orte.",
    "Als akkreditierte Prozessbegleiterin in einem anderen Programm komme ich gern zu Ihnen.",
    "Als akkreditierte Prozessbegleitung komme ich gern zu Ihnen. Für dieses Programm bin ich nicht akkreditiert.",
    "Als akkreditierte Prozessbegleiterin stehe ich gern auf Märkten.",
    "Als akkreditierte Prozessbegleiterin in »Offene Stadt« stehe ich Ihnen zur Seite.",
    "Als akkreditierte Mediatorin stehe ich Ihnen zur Seite.",
    "Ich bin akkreditierte Mediatorin.",
    "Ich bin akkreditierte Prozessbegleiterin, in diesem Programm aber nicht.",
    "Akkreditierte Prozessbegleiterinnen sind für Sie da.",
    "Ob Sie eine akkreditierte Prozessbegleiterin brauchen, kläre ich gern mit Ihnen.",
    "Als anerkannte Fachfrau komme ich gern zu Ihnen.",
    "Hier empfehle ich Ihnen akkreditierte Fachleute.",
    "Ich war dabei, als hier die ersten Begleitungen gefunden und akkreditiert wurden.",
    "Alma Windfeder war beim Auftakt zu Gast, akkreditiert wurden andere.",
    "Alma Windfeder zeigt hier, wer akkreditiert ist.",
    "Für ein anderes Programm bin ich akkreditiert.",
    "Ich bin für Städte akkreditiert.",
    "Bin ich hier akkreditiert?",
    "Sobald ich hier akkreditiert bin, steht es da.",
    "Wer in diesem Programm akkreditiert ist, sagt das Büro.",
    "Das Büro hat mich freundlich aufgenommen.",
    "Meine Kollegin Eva Kern ist für dieses Programm akkreditiert.",
    "Früher war ich für dieses Programm akkreditiert.",
    "Ich war hier schon vor Jahren akkreditiert.",
    "Eine Akkreditierung für dieses Programm strebe ich an.",
    "Ich bin im Dorf anerkannt.",
    "Ich begleite Orte ohne Akkreditierung, auch in diesem Programm.",
    "In diesem Programm begleite ich Orte auf Rechnung.",
    "Die Volkshochschule hat mich akkreditiert.",
    "Hier bin ich als Anwältin zugelassen.",
    "Ich bin hier am Gericht zugelassen.",
    "Als Mediatorin bin ich akkreditiert.",
    "Wofür ich akkreditiert bin, steht unter Akkreditierung.",
    "Ich bin akkreditiert, aber nicht hier.",
    "> Ich bin akkreditiert.",
)
"""On the page of a program for which she is not accredited."""


def told(root: Path, page: str, text: str) -> list[str]:
    """Check a text on the page of a program; she is accredited for »Offene Stadt« alone."""
    programs = tuple(program(one, name=name) for one, name in NAMES.items())
    facts = catalog(programs=programs, consultant=consultant(accreditations=[{"program": "stadt", **PROOF}]))
    return [str(one) for one in check_claims(outline(root, {page: text}, loaded=Loaded(facts, ())))]


@pytest.mark.parametrize("sentence", CLAIMS)
def test_a_claim_on_the_page_of_another_program_is_told_and_on_that_of_hers_is_not(
    tmp_path: Path, sentence: str
) -> None:
    (problem,) = told(tmp_path, "programme/ufer.md", sentence)
    assert problem.startswith("content/programme/ufer.md:1:")
    assert "auf der Seite von »Stille Ufer«, dazu steht in data/consultant.yaml keine Akkreditierung" in problem
    (tmp_path / "content/programme/ufer.md").unlink()
    assert told(tmp_path, "programme/stadt.md", sentence) == []


@pytest.mark.parametrize("sentence", DENIALS)
def test_a_denial_on_the_page_of_her_program_is_told_and_on_that_of_another_is_not(
    tmp_path: Path, sentence: str
) -> None:
    (problem,) = told(tmp_path, "programme/stadt.md", sentence)
    assert "auf der Seite von »Offene Stadt«, dazu steht in data/consultant.yaml eine Akkreditierung" in problem
    (tmp_path / "content/programme/stadt.md").unlink()
    assert told(tmp_path, "programme/ufer.md", sentence) == []


@pytest.mark.parametrize("sentence", HARMLESS)
def test_what_does_not_surely_mean_the_program_of_the_page_is_let_be(tmp_path: Path, sentence: str) -> None:
    assert told(tmp_path, "programme/ufer.md", sentence) == []


def test_once_a_page_says_that_she_is_not_accredited_a_bare_claim_means_another_program(tmp_path: Path) -> None:
    text = "Für dieses Programm bin ich nicht akkreditiert.\n\nIch bin akkreditiert.\n\nHierfür bin ich akkreditiert.\n"
    (problem,) = told(tmp_path, "programme/ufer.md", text)
    assert problem.startswith("content/programme/ufer.md:5:")


@pytest.mark.parametrize(
    "before", ["Für »Stille Ufer« bin ich nicht akkreditiert.", "»Stille Ufer« gibt es seit 2021."]
)
@pytest.mark.parametrize("claim", CLAIMS)
def test_a_claim_behind_the_name_of_the_page_s_own_program_is_of_that_program_too(
    tmp_path: Path, before: str, claim: str
) -> None:
    (problem,) = told(tmp_path, "programme/ufer.md", f"{before} {claim}")
    assert "»Stille Ufer«, dazu steht in data/consultant.yaml keine Akkreditierung" in problem


@pytest.mark.parametrize(
    "before", ["Für »Stille Ufer« bin ich nicht akkreditiert.", "»Stille Ufer« gibt es seit 2021."]
)
@pytest.mark.parametrize("sentence", [one for one in HARMLESS if not one.startswith(">")])
def test_behind_that_name_too_what_does_not_surely_mean_it_is_let_be(
    tmp_path: Path, before: str, sentence: str
) -> None:
    assert told(tmp_path, "programme/ufer.md", f"{before} {sentence}") == []


def test_behind_the_name_of_another_program_a_bare_claim_may_mean_that_one(tmp_path: Path) -> None:
    assert told(tmp_path, "programme/ufer.md", "Ich begleite »Offene Stadt«. Ich bin akkreditiert.") == []


def test_on_any_other_page_nothing_is_taken_for_a_program(tmp_path: Path) -> None:
    assert told(tmp_path, "angebote/ufer.md", "Für dieses Programm bin ich akkreditiert.") == []


RECORDS = """\
programs:
  - id: stadt
    summary: In dieser Zeit wird Alma Windfeder als Prozessbegleitung akkreditiert.
  - id: ufer
    summary: {}
"""


@pytest.mark.parametrize(
    ("summary", "places"),
    [
        ("In dieser Zeit wird Alma Windfeder als Prozessbegleitung akkreditiert.", ["data/programs.yaml:5:71"]),
        ("Dafür bin ich akkreditiert.", ["data/programs.yaml:5:28"]),
        ("In dieser Zeit werden Prozessbegleitungen akkreditiert.", []),
        ("Das Programmbüro akkreditiert Menschen von außen.", []),
        ("Alma Windfeder ist nicht akkreditiert.", []),
    ],
)
def test_the_record_of_a_program_is_read_as_its_page(tmp_path: Path, summary: str, places: list[str]) -> None:
    programs = tuple(program(one, name=name) for one, name in NAMES.items())
    facts = catalog(programs=programs, consultant=consultant(accreditations=[{"program": "stadt", **PROOF}]))
    root = parse_yaml(RECORDS.format(summary), "data/programs.yaml").root
    assert root
    located = tuple(Located(one, root.at(("programs", number))) for number, one in enumerate(programs))
    loaded = Loaded(facts, (), programs=located, roots={"programs": root})
    problems = [str(one) for one in check_claims(outline(tmp_path, loaded=loaded))]
    assert [one.partition(": ")[0] for one in problems] == places
    assert all("im Eintrag von »Stille Ufer«" in one for one in problems)
