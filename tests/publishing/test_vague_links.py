"""A link whose words say nothing of where it leads is given to think about, with the title of the page there."""

import pytest

from plugins.publishing.vague_links import vague_links
from tests.project import Project
from tests.publishing.considering import told_by

PROFILE = "content/seiten/profil.md"
CONTACT = "{filename}/seiten/kontakt.md"
VAGUE = {
    f"[hier klicken]({CONTACT})": "„hier klicken“ sagt nicht, wohin der Link führt; das Ziel nennen, "
    f"etwa [Kontakt]({CONTACT})",
    f"[Klicken Sie hier]({CONTACT}#telefon).": "„Klicken Sie hier“ sagt nicht, wohin der Link führt; das Ziel nennen, "
    f"etwa [Kontakt]({CONTACT}#telefon)",
    "[**Link**](/impressum/)": "„Link“ sagt nicht, wohin der Link führt; das Ziel nennen, etwa [Impressum](/imp",
    "[hier](https://www.anderswo.example/weit)": "etwa [Titel der Zielseite](…)",
    "[hier](mailto:moin@anderswo.example)": "etwa [moin@anderswo.example](mailto:moin@anderswo.example)",
    "[dieser Link](https://www.anderswo.example)": "„dieser Link“ sagt nicht",
    "[mehr\ndazu](https://www.anderswo.example)": "„mehr dazu“ sagt nicht, wohin der Link führt",
    "[PDF](https://www.anderswo.example)": "„PDF“ sagt nicht, wohin der Link führt",
    "[→](https://www.anderswo.example)": "„→“ sagt nicht",
    "[mehr](https://www.anderswo.example)": "„mehr“ sagt nicht",
    "[www.hier.de](https://www.anderswo.de/x)": "zu lesen ist „www.hier.de“, und der Link führt zu „https://www.ander",
    "[https://hier.de/a](https://www.anderswo.de)": "zu lesen ist „https://hier.de/a“",
    "[moin@hier.de](mailto:tag@hier.de)": "zu lesen ist „moin@hier.de“, und der Link führt zu „mailto:tag@hier.de“",
    "[Weiterlesen …](https://www.anderswo.example)": "„Weiterlesen …“ sagt nicht",
}
TELLING = (
    f"Hier finden Sie den [Kontakt]({CONTACT}).",
    f"[mehr über die Programme]({CONTACT})",
    f"[Hier geht es zum Kontakt]({CONTACT})",
    f'[mehr]({CONTACT} "Kontakt")',
    f"`[hier]({CONTACT})`",
    "![hier](bilder/feld.jpg)",
    "[hier.de](https://www.hier.de/x)",
    "[ver.di](https://www.verdi.example)",
    "[Moin@hier.de](mailto:moin@hier.de?subject=x)",
)


@pytest.mark.parametrize("link", VAGUE)
def test_a_link_that_says_nothing_is_told(small: Project, link: str) -> None:
    small.append(PROFILE, f"\n\nEs folgt: {link}\n")
    (line,) = told_by(vague_links, small)
    assert line.startswith(f"{small.place_of(PROFILE, link)}: ")
    assert VAGUE[link] in line


def test_a_link_that_names_its_target_is_let_be(small: Project) -> None:
    small.append(PROFILE, "".join(f"\n\n{link}\n" for link in TELLING))
    assert told_by(vague_links, small) == []
