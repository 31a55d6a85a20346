"""The name of a program of the kept sample claims the same as one that the site shows, with marks and without."""

from pathlib import Path

import pytest

from plugins.catalog import Loaded
from plugins.publishing.claim_checks import check_claims
from tests.example_catalog import catalog, consultant, program
from tests.publishing.outlines import outline
from tests.publishing.test_page_claims import PROOF

FALSE = (
    "Seit 2015 bin ich Prozessbegleiter im Programm Nasse Wiese.",
    "Ich bin Prozessbegleiter für Nasse Wiese.",
    "Akkreditiert für Nasse Wiese",
    "Ich bin für Nasse Wiese akkreditiert.",
    "Ich bin auch in Nasse Wiese akkreditiert.",
    "Ich bin für die Nasse Wiese akkreditiert.",
    "Ich bin akkreditiert für Offene Stadt und Nasse Wiese.",
    "Seit 2015 bin ich Prozessbegleiter des Programms Nasse Wiese.",
    "Ich bin Prozessbegleiterin für »Nasse Wiese«.",
    "Ich bin im Pool von Nasse Wiese.",
    "Ich bin für Nasse Wiese zertifiziert.",
    "Meine Akkreditierung bei Nasse Wiese gilt.",
    "Ich bin akkreditiert für:\n\n- Nasse Wiese",
    "Ich bin für Offene Stadt akkreditiert. 2023 kam Nasse Wiese dazu.",
    "Ich bin für Nasse Wiese Prozessbegleiterin.",
    "Programme gibt es: Nasse Wiese. Dafür bin ich akkreditiert.",
    "Nasse Wiese ist schön. Dafür bin ich akkreditiert.",
    "Nasse Wiese hat mich anerkannt.",
    "Ich darf in Nasse Wiese Orte begleiten.",
)
TRUE = (
    "Nasse Wiese Kiel e. V. ist ein Verein.",
    "Ich bin im Verein Nasse Wiese Kiel e. V. aktiv.",
    "Ich bin Prozessbegleiterin bei Nasse Wiese Kiel e. V.",
    "Ich bin für Nasse Wiese nicht akkreditiert.",
    "Für Nasse Wiese habe ich bisher keine Akkreditierung.",
    "Meine Kollegin Ute Bark ist für Nasse Wiese akkreditiert.",
    "Ute Bark ist für Nasse Wiese akkreditiert.",
    "Nasse Wiese kenne ich gut.",
    "Ich begleite auch Nasse Wiese.",
    "Ich bin für Offene Stadt akkreditiert und kenne Nasse Wiese.",
    "Ich stehe auf einer nassen Wiese und bin für Offene Stadt akkreditiert.",
    "Ich bin für Offene Stadt akkreditiert. Nasse Wiese ist ein anderes Programm.",
    "Ich bin Prozessbegleiterin am Meer.",
    "Ich bin akkreditiert und wohne am Meer.",
    "Ich bin Prozessbegleiterin für Offene Stadt.",
    "Ich bin in allen Programmen akkreditiert.",
    "Das Programm hat mich anerkannt.",
    "Außer für Nasse Wiese bin ich für alle akkreditiert.",
    "Akkreditiert bin ich für Offene Stadt, nicht für Nasse Wiese.",
    "Ich bin für Nasse Wiese Kiel e. V. akkreditiert.",
)


def told(root: Path, text: str) -> list[str]:
    """Check a text of a site with one program, whose sample has two others."""
    sample = root / "examples/muster/data/programs.yaml"
    sample.parent.mkdir(parents=True)
    sample.write_text(
        "programs:\n  - id: wiese\n    name: Nasse Wiese\n  - id: meer\n    name: Meer\n", encoding="utf-8"
    )
    owner = consultant(accreditations=[{"program": "stadt", **PROOF, "role": "Prozessbegleiterin"}])
    facts = catalog(programs=(program("stadt", name="Offene Stadt"),), consultant=owner)
    return [str(one) for one in check_claims(outline(root, {"seiten/a.md": text}, loaded=Loaded(facts, ())))]


@pytest.mark.parametrize("sentence", FALSE)
def test_a_claim_for_a_program_that_the_site_does_not_show_is_told(tmp_path: Path, sentence: str) -> None:
    (problem,) = told(tmp_path, sentence)
    there = "dazu steht in data/consultant.yaml keine Akkreditierung; hier streichen oder dort und das Programm selbst"
    assert f"für »Nasse Wiese«, {there} in data/programs.yaml eintragen (§ 5 UWG)" in problem


@pytest.mark.parametrize("sentence", TRUE)
def test_what_claims_nothing_of_it_is_let_be(tmp_path: Path, sentence: str) -> None:
    assert told(tmp_path, sentence) == []
