"""Hours, spans and weekdays that cannot be are given to think about, and all others are left alone."""

from pathlib import Path

import pytest

from plugins.publishing.odd_times import odd_in, odd_times
from tests.publishing.outlines import outline

ODD = {
    "um 25 Uhr": "„25 Uhr“ gibt es nicht; die Uhrzeit berichtigen",
    "um 18.75 Uhr": "„18.75 Uhr“ gibt es nicht",
    "um 24:30 Uhr": "„24:30 Uhr“ gibt es nicht",
    "von 18 bis 17 Uhr": "„18 bis 17 Uhr“ endet vor dem Anfang; die Uhrzeit berichtigen",
    "von 18:30 Uhr bis 18 Uhr": "„18:30 Uhr bis 18 Uhr“ endet vor dem Anfang",
    "zwischen 14 und 12 Uhr": "„zwischen 14 und 12 Uhr“ endet vor dem Anfang",
    "zwischen 9.30 Uhr und 8.30 Uhr": "„zwischen 9.30 Uhr und 8.30 Uhr“ endet vor dem Anfang",
    "am Abend, 19–18 Uhr": "„19–18 Uhr“ endet vor dem Anfang",
    "vom 12. bis 10. Mai": (
        "„12. bis 10. Mai“ endet vor dem Anfang; das Datum berichtigen, oder hinter „12.“ den Monat ergänzen"
    ),
    "vom 12. bis zum 10. Mai": "endet vor dem Anfang",
    "am Dienstag, 25.11.2026": "der 25.11.2026 ist kein Dienstag, sondern ein Mittwoch; eines von beiden berichtigen",
    "am Montag, dem 20. November 2026": "der 20. November 2026 ist kein Montag, sondern ein Freitag",
    "vom 21. Dezember 2026 bis 6. Januar 2026": "„21. Dezember 2026 bis 6. Januar 2026“ endet vor dem Anfang",
    "2012–2001: Studium": "„2012–2001“ endet vor dem Anfang; die Jahre berichtigen",
    "seit 2099: Beraterin": "„seit 2099“ liegt in der Zukunft; das Jahr berichtigen",
    "am Mo, 27.11.26.": "der 27.11.26 ist kein Montag, sondern ein Freitag",
    "am Sa., 27.11.2026.": "der 27.11.2026 ist kein Samstag, sondern ein Freitag",
    "am Do 27. 11. 2026.": "ist kein Donnerstag, sondern ein Freitag",
    "am Sonnabend, 27.11.2026.": "der 27.11.2026 ist kein Sonnabend, sondern ein Freitag",
    "von 10-25 Uhr": "„25 Uhr“ gibt es nicht",
    "von 25-8 Uhr": "„25 Uhr“ gibt es nicht",
    "vom 12.–10.5.2026": "„12.–10.5.2026“ endet vor dem Anfang",
    "vom 5.12. bis 3.12.2026": "„5.12. bis 3.12.“ endet vor dem Anfang; das Datum berichtigen",
}
SOUND = (
    "um 24 Uhr, um 0 Uhr, um 9.30 Uhr, um 23:59 Uhr",
    "zwischen 22 und 6 Uhr, zwischen 12 und 14 Uhr, zwischen 2 Kursen um 1 Uhr",
    "von 22 bis 6 Uhr, von 8 bis 8 Uhr, von 17 bis 18.30 Uhr, 9–12 Uhr",
    "25 Uhren und die 30-Uhr-Sammlung",
    "vom 10. bis 12. Mai, vom 28. Mai bis 2. Juni, vom 1. September bis 31. Juli",
    "am 12., 14. und 10. Mai",
    "am Mittwoch, 25.11.2026, und am Freitag, dem 20. November 2026",
    "am Samstag, 28.11.2026, und am Sonnabend, den 28. November 2026",
    "am Dienstag, 31.11.2026",
    "2001–2012, 2012 bis 2014, vom 21. Dezember 2026 bis 6. Januar 2027, seit 2001, Nr. 20/2024, 31. Februar 2024",
    "jeden Dienstag, 25. November",
    "vom 28.12. bis 3.1.2027, vom 3.12. bis 5.12., vom 5. bis 12.12.2026",
)


@pytest.mark.parametrize("words", ODD)
def test_what_cannot_be_is_told(words: str) -> None:
    ((_, message),) = odd_in(f"Wir treffen uns {words}")
    assert ODD[words] in message


@pytest.mark.parametrize("words", SOUND)
def test_what_can_be_is_left_alone(words: str) -> None:
    assert list(odd_in(f"Wir treffen uns {words} im Saal.")) == []


def test_it_is_told_where_it_stands(tmp_path: Path) -> None:
    (problem,) = odd_times(outline(tmp_path, {"seiten/profil.md": "Wir treffen uns\num 25 Uhr im Saal."}))
    assert str(problem).startswith("content/seiten/profil.md:2:4: „25 Uhr“ gibt es nicht")
