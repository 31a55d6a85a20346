"""What is left open in a text is found in it, and what only looks like it is left alone."""

import pytest

from plugins.preflight.leftovers import left_in

OPEN = (
    "Am ??.??.2026 treffen wir uns.",
    "Am 05.xx.2026 treffen wir uns.",
    "Am XX.05. treffen wir uns.",
    "Am ?? Mai, oder am xx. Juni 2026.",
    "Um ?? Uhr geht es los.",
    "Um 18:xx Uhr geht es los.",
    "Um 18.?? geht es los.",
    "Seit 20xx gibt es die Runde.",
    "Das kostet xx €.",
    "Das kostet ?? Euro.",
    "Am TT.MM.JJJJ sehen wir uns.",
    "Mehr dazu ???",
    "Treffpunkt (Ort ergänzen)",
)
CLOSED = (
    "Wer kommt?? Alle kommen.",
    "Wirklich ?! Ja. Wie bitte ?",
    "Um 18 Uhr? Um 19 Uhr?",
    "Größe XX-Large, Kapitel XX und XXI.",
    "Was war 2020? Und 1999?",
    "Die Adresse ist www.xx-verein.example.",
    "Kostet das 20? Oder 30?",
    "Am 5. Mai, um 18:30 Uhr, für 20 Euro.",
)


@pytest.mark.parametrize("text", OPEN)
def test_an_open_place_is_to_be_filled(text: str) -> None:
    (found,) = left_in(text)
    assert "sieht aus wie eine offene Stelle; entfernen oder ausfüllen" in found.message


@pytest.mark.parametrize("text", CLOSED)
def test_a_question_or_a_numeral_is_no_open_place(text: str) -> None:
    assert list(left_in(text)) == []
