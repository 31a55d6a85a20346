"""A program's name claims the same without its marks: in a list, behind a colon, in a sentence that goes on."""

from pathlib import Path

import pytest

from tests.publishing.test_claim_sentences import PARTLY, told

FALSE = (
    "Ich bin akkreditiert für:\n\n- Offene Stadt\n- Stille Ufer",
    "Ich bin akkreditiert für:\n\n1. Offene Stadt\n2. Stille Ufer",
    "Ich bin akkreditiert für:\n\n- **Offene Stadt**\n- **Stille Ufer**",
    "Ich bin akkreditiert für:\n\n- Stille Ufer, seit 2024",
    "Akkreditiert für:\n\n- Stille Ufer",
    "Akkreditiert für: Offene Stadt, Stille Ufer.",
    "Akkreditiert für: Stille Ufer, Offene Stadt.",
    "Ich bin für Offene Stadt akkreditiert. Dazu kam 2023 Stille Ufer.",
    "Meine Akkreditierungen: Offene Stadt, Offenes Land und Stille Ufer",
    "Wofür bin ich akkreditiert? Für Offene Stadt und Stille Ufer.",
    "Programme, für die ich akkreditiert bin:\n\n- Offene Stadt\n- Stille Ufer (seit 2024)",
)
"""They claim the third program, of which the data have no accreditation."""
TRUE = (
    "Ich bin akkreditiert für:\n\n- Offene Stadt\n- Offenes Land",
    "Akkreditiert für: Offene Stadt, Offenes Land.",
    "Akkreditiert für:\n\n- Offene Stadt\n- Offenes Land\n\nWeitere Programme:\n\n- Stille Ufer",
    "Akkreditiert bin ich für Offene Stadt und Offenes Land.\n\n## Stille Ufer\n\nDas dritte Programm.",
    "Ich bin akkreditiert.\n\n## Die Programme\n\n- Offene Stadt\n- Offenes Land\n- Stille Ufer",
    "Akkreditiert für Offene Stadt. Stille Ufer begleite ich ohne Akkreditierung.",
    "Ich bin akkreditiert für:\n\n- Offene Stadt\n- Offenes Land\n\nStille Ufer kenne ich gut.",
    "Akkreditiert für:\n\n- Offene Stadt\n- Offenes Land\n- Stille Ufer: noch nicht",
    "Nicht akkreditiert:\n\n- Stille Ufer",
    "Ich bin für Offene Stadt akkreditiert. Mehr zu Stille Ufer steht unten.",
    "Ich bin für Offene Stadt akkreditiert und liebe stille Ufer.",
    "Ich bin für Offene Stadt akkreditiert, Frau Kern für Stille Ufer.",
    "Für Offene Stadt bin ich akkreditiert, anders als für Stille Ufer.",
    "| Programm | akkreditiert |\n|---|---|\n| Offene Stadt | seit 2019 |\n| Offenes Land | seit 2021 |",
    "## Akkreditiert\n\n- Offene Stadt\n- Offenes Land\n\n## Nicht akkreditiert\n\n- Stille Ufer",
    "Akkreditiert für:\n\n- »Offene Stadt«\n- »Stille Ufer« (noch nicht)",
)
"""They name it, and claim nothing of it."""


@pytest.mark.parametrize("sentence", FALSE)
def test_a_name_without_marks_goes_on_with_a_claim(tmp_path: Path, sentence: str) -> None:
    (problem,) = told(tmp_path, PARTLY, sentence)
    assert "für »Stille Ufer«, dazu steht in data/consultant.yaml keine Akkreditierung" in problem


@pytest.mark.parametrize("sentence", TRUE)
def test_a_name_without_marks_may_stand_where_it_claims_nothing(tmp_path: Path, sentence: str) -> None:
    assert told(tmp_path, PARTLY, sentence) == []
