"""A claim of accreditation is checked for the names of programs, and a visitor is no program."""

import pytest

from plugins.publishing.claim_words import BARE


@pytest.mark.parametrize(
    "sentence",
    [
        "Wofür ich akkreditiert bin und was Prozessbegleitung für Ihren Ort leisten kann.",
        "Als akkreditierte Prozessbegleiterin bin ich für Ihre Fragen da, und für Ihr Vorhaben.",
        "Akkreditiert bin ich, und da bin ich für Menschen Ihrer Stadt.",
        "Akkreditiert bin ich, und Ihre Stadt darf das wissen.",
    ],
)
def test_whoever_is_addressed_politely_is_no_program(sentence: str) -> None:
    assert BARE.findall(sentence) == []


def test_a_program_without_quotation_marks_is_found() -> None:
    assert BARE.findall("akkreditiert für Engagierte Region und Offenes Land") == ["Engagierte Region", "Offenes Land"]
