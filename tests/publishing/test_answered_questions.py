"""Whoever says yes to a question whether she is accredited claims it."""

from pathlib import Path

import pytest

from tests.publishing.test_claim_sentences import PARTLY, told

FALSE = (
    "## Sind Sie für »Stille Ufer« akkreditiert?\n\nJa, seit 2024.",
    "Sind Sie für »Stille Ufer« akkreditiert? Ja, seit 2024.",
    "Sind Sie auch für Stille Ufer akkreditiert? Ja.",
    "Sind Sie für »Offene Stadt« und »Stille Ufer« akkreditiert? Ja, das bin ich.",
    "**Bin ich für »Stille Ufer« akkreditiert?**\n\nJa, und zwar seit dem Frühjahr.",
)
TRUE = (
    "## Sind Sie für »Offene Stadt« akkreditiert?\n\nJa, seit 2024.",
    "## Sind Sie für »Stille Ufer« akkreditiert?\n\nNein.",
    "Sind Sie für »Offene Stadt« und »Stille Ufer« akkreditiert? Ja und nein.",
    "Sind Sie für »Stille Ufer« akkreditiert? Ja, aber erst ab 2030.",
    "Sind Sie für »Stille Ufer« akkreditiert? Ja, bald.",
    "Sind Sie für »Stille Ufer« akkreditiert? Ja, das fragen viele.",
    "Sind Sie für »Stille Ufer« akkreditiert? Ja, für »Offene Stadt«.",
    "Begleiten Sie auch Orte in »Stille Ufer«?\n\nJa, seit 2024.",
    "Sind Sie für »Stille Ufer« nicht akkreditiert? Ja, so ist es.",
    "Kennen Sie jemanden, der für »Stille Ufer« akkreditiert ist? Ja.",
    "Kommen Sie auch, wenn Sie für »Stille Ufer« nicht akkreditiert sind? Ja, gern.",
    "Sind Sie für »Stille Ufer« akkreditiert?\n\nDas werde ich oft gefragt. Nein.",
)


@pytest.mark.parametrize("sentence", FALSE)
def test_a_yes_claims_what_the_question_asks(tmp_path: Path, sentence: str) -> None:
    (problem,) = told(tmp_path, PARTLY, sentence)
    assert "für »Stille Ufer«, dazu steht in data/consultant.yaml keine Akkreditierung" in problem


@pytest.mark.parametrize("sentence", TRUE)
def test_any_other_answer_claims_nothing(tmp_path: Path, sentence: str) -> None:
    assert told(tmp_path, PARTLY, sentence) == []
