"""The number that a text gives of what the site lists is that of the data."""

import pytest

from tests.project import Project
from tests.publishing.considering import considered

SERVICES, TOWNS, PROFILE = (f"content/seiten/{name}.md" for name in ("angebote", "orte", "profil"))
TOLD = "und in data/{}.yaml stehen 2; sind diese gezählt, die Zahl anpassen"


@pytest.mark.parametrize(
    ("file", "sentence", "said", "name"),
    [
        (SERVICES, "Drei Angebote stehen zur Wahl.", "Drei Angebote", "services"),
        (SERVICES, "Hier finden Sie 4 Angebote.", "4 Angebote", "services"),
        (PROFILE, "Meine vier Leistungen sind schnell genannt.", "vier Leistungen", "services"),
        (PROFILE, "Ich habe drei Angebote für Sie.", "drei Angebote", "services"),
        (PROFILE, "Für den Anfang habe ich 3 Leistungen.", "3 Leistungen", "services"),
        (SERVICES, "Alle vier Angebote gelten auch am Wochenende.", "vier Angebote", "services"),
        (PROFILE, "Im Verzeichnis stehen sechs Orte.", "sechs Orte", "towns"),
        (PROFILE, "Ich kenne alle sechs Orte im Verzeichnis.", "sechs Orte", "towns"),
        (TOWNS, "Verzeichnet sind sechs Orte.", "sechs Orte", "towns"),
        (TOWNS, "Sechs Orte stehen hier.", "Sechs Orte", "towns"),
        (TOWNS, "Im Verzeichnis stehen 6 Orte.", "6 Orte", "towns"),
        (TOWNS, "Alle sechs Orte im Verzeichnis.", "sechs Orte", "towns"),
        (TOWNS, "Sechs Gemeinden sind hier aufgeführt.", "Sechs Gemeinden", "towns"),
        (TOWNS, "Hier stehen sechs Orte, die mitmachen.", "sechs Orte", "towns"),
        (TOWNS, "Zurzeit stehen hier sechs Orte.", "sechs Orte", "towns"),
        (TOWNS, "Die Karte zeigt alle drei Städte.", "drei Städte", "towns"),
    ],
)
def test_another_number_is_told(small: Project, file: str, sentence: str, said: str, name: str) -> None:
    small.append(file, f"\n\n{sentence}\n")
    assert considered(small) == [f"{small.place_of(file, said)}: „{said}“, {TOLD.format(name)}"]


@pytest.mark.parametrize(
    ("file", "sentence"),
    [
        (SERVICES, "Zwei Angebote stehen zur Wahl."),
        (SERVICES, "Bei anderen gibt es drei Angebote."),
        (PROFILE, "Drei Angebote habe ich gelesen."),
        (PROFILE, "Ich habe drei Angebote eingeholt."),
        (SERVICES, "Alle zwei Angebote gelten auch am Wochenende."),
        (PROFILE, "Ich kenne alle sechs Orte im Verzeichnis der Stiftung."),
        (TOWNS, "Zwei Orte stehen hier."),
        (TOWNS, "Drei Orte sind noch nicht im Verzeichnis."),
        (TOWNS, "Drei Orte habe ich selbst begleitet."),
        (TOWNS, "Drei Orte kenne ich seit langem, und alle stehen im Verzeichnis der Stiftung."),
        (TOWNS, "Hier stehen zwei Orte."),
        (TOWNS, "Hier stehen zwei von 24 Orten."),
        (TOWNS, "In Bayern gibt es 24 Orte."),
        (TOWNS, "> Hier stehen neun Orte."),
    ],
)
def test_the_number_of_the_data_and_of_something_else_is_let_be(small: Project, file: str, sentence: str) -> None:
    small.append(file, f"\n\n{sentence}\n")
    assert considered(small) == []
