"""A link that dials another number than people read in it is told, in whichever way both are written."""

from pathlib import Path

import pytest

from plugins.publishing.dialled_links import dialled_links
from tests.publishing.outlines import outline

WRONG = {
    "[0351 8996054](tel:+493518996055)": (
        "der Link wählt „tel:+493518996055“, zu lesen ist „0351 8996054“; wählen soll er „tel:+493518996054“, "
        "oder die Nummer davor berichtigen"
    ),
    "[Tel. 0351/899 60-54](tel:03518996045 'Anrufen')": "wählen soll er „tel:+493518996054“, oder die Nummer davor",
    "[Büro (0351 8996054)](tel:+493518996055)": "zu lesen ist „0351 8996054“; wählen soll er „tel:+493518996054“",
    "[Büro (0351) 8996054](tel:+493518996055)": "zu lesen ist „(0351) 8996054“; wählen soll er „tel:+493518996054“",
    "[0351 8996054](tel:+4903518996054)": "hinter +49 fällt die 0 weg, sonst erreicht der Link niemanden; „tel:+49351",
    "[Rufen Sie an](tel:004903518996054)": "„tel:00493518996054“ schreiben",
}
RIGHT = (
    "[0351 8996054](tel:+493518996054)",
    "[+49 (0)351 899 60 54](tel:+49-351-8996054)",
    "[0049 351 8996054](tel:03518996054)",
    "[8996054](tel:+493518996054)",
    "[0351 899-0](tel:+4935189954)",
    "[0351 1234567 oder 0351 7654321](tel:+493511234567)",
    "[Rufen Sie an](tel:+493518996054)",
    "[am 24.11.2026](tel:+493518996054)",
    "[+43 1 234567](tel:00431234567)",
    "`[0351 8996054](tel:+493518996055)`",
)


@pytest.mark.parametrize("link", WRONG)
def test_a_link_that_dials_another_number_is_told(tmp_path: Path, link: str) -> None:
    (problem,) = dialled_links(outline(tmp_path, {"seiten/kontakt.md": f"Telefon: {link}."}))
    assert str(problem).startswith(f"content/seiten/kontakt.md:1:{10 + link.index('](') + 2}: ")
    assert WRONG[link] in problem.message


@pytest.mark.parametrize("link", RIGHT)
def test_a_link_that_dials_what_it_shows_is_left_alone(tmp_path: Path, link: str) -> None:
    assert list(dialled_links(outline(tmp_path, {"seiten/kontakt.md": f"Telefon: {link}."}))) == []
