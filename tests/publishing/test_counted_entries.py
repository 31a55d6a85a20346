"""A number that leads to a list is that of its entries."""

import pytest

from tests.project import Project
from tests.publishing.considering import considered

PROFILE = "content/seiten/profil.md"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Drei Beispiele:\n\n- Haus\n- Hof", "Drei"),
        ("Gern gefragt. Zwei Dinge sind wichtig:\n\n- Haus\n- Hof\n- Garten", "Zwei"),
        ("Zwei Beispiele:\n\n- Haus\n- Hof", ""),
        ("Zwei Beispiele:\n\n- Haus\n    - mit Dach\n- Hof", ""),
        ("Zwei Beispiele und ein Rat:\n\n- Haus\n- Hof\n- Ruhe", ""),
        ("Zwei Beispiele.\n\n- Haus", ""),
        ("Mein Weg mit Ihnen hat drei Schritte:\n\n- Haus\n- Hof", "drei"),
        ("Mit diesen vier Methoden arbeite ich:\n\n- Haus\n- Hof\n- Garten", "vier"),
        ("Ich gehe in drei Schritten vor:\n\n- Haus\n- Hof", "drei"),
        ("Ich gehe in zwei Schritten vor:\n\n- Haus\n- Hof", ""),
        ("Mit zwei Orten mache ich das:\n\n- Haus\n- Hof\n- Garten", ""),
        ("An zwei Abenden geht es um das:\n\n- Haus\n- Hof\n- Garten", ""),
    ],
)
def test_another_number_is_told(small: Project, text: str, said: str) -> None:
    small.append(PROFILE, f"\n\n{text}\n\nUnd so weiter.\n")
    told = [line for line in considered(small) if "Einträge" in line]
    count = text.count("\n- ")
    message = f"„{said}“, und die Liste darunter hat {count} Einträge; eines von beiden berichtigen"
    assert told == ([f"{small.place_of(PROFILE, f'{said} ')}: {message}"] if said else [])
