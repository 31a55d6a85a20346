"""What stands below an image, or appears over a link, is read like any other text of hers."""

from pathlib import Path

import pytest

from tests.publishing.test_claim_sentences import PARTLY, told


@pytest.mark.parametrize(
    ("text", "column"),
    [
        ('![Am Fluss]({static}/bilder/a.jpg "Ich bin für »Stille Ufer« akkreditiert")', 49),
        ('Mehr [über mich](/profil/ "Für »Stille Ufer« bin ich akkreditiert").', 33),
    ],
)
def test_a_caption_that_claims_is_told_where_it_stands(tmp_path: Path, text: str, column: int) -> None:
    (problem,) = told(tmp_path, PARTLY, text)
    assert problem.startswith(f"content/seiten/a.md:4:{column}: „akkreditiert“ für »Stille Ufer«")


@pytest.mark.parametrize(
    "text",
    [
        '![Am Fluss]({static}/bilder/a.jpg "Foto: Ute Bark")',
        '![Am Fluss]({static}/bilder/a.jpg "Ich bin für »Offene Stadt« akkreditiert")',
        '![Ute Bark]({static}/bilder/a.jpg "Ute Bark, Prozessbegleiterin für »Stille Ufer«")',
    ],
)
def test_a_caption_that_claims_nothing_wrong_is_let_be(tmp_path: Path, text: str) -> None:
    assert told(tmp_path, PARTLY, text) == []
