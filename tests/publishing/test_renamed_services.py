"""A service that got a new name in the data is told by it where a text has the old one as a name."""

import pytest

from tests.project import Project
from tests.publishing.considering import considered

SERVICES, PROFILE = "data/services.yaml", "content/seiten/profil.md"
SAID = "„Sprechstunde“ heißt in data/services.yaml jetzt »Offene Werkstatt«; ist dieses Angebot gemeint, auch hier"


def rename(project: Project) -> None:
    project.replace(SERVICES, "name: Sprechstunde", "name: Offene Werkstatt")


@pytest.mark.parametrize(
    "text",
    [
        "Mein liebstes Angebot ist »Sprechstunde«.",
        "Mein liebstes Angebot ist „Sprechstunde“.",
        "Mehr über die [Sprechstunde]({filename}/angebote/sprechstunde.md).",
        "## Sprechstunde\n\nSie dauert eine Stunde.",
        "**Sprechstunde:** Sie dauert eine Stunde.",
    ],
)
def test_the_old_name_of_a_service_is_told(small: Project, text: str) -> None:
    small.append(PROFILE, f"\n\n{text}\n")
    assert considered(small) == []
    rename(small)
    (line,) = considered(small)
    assert line.startswith(f"{small.place_of(PROFILE, 'Sprechstunde')}: {SAID}")


def test_its_old_name_in_the_menu_is_told(small: Project) -> None:
    small.replace("data/site.yaml", "menu:", "menu:\n  - {text: Sprechstunde, page: /angebote/sprechstunde/}")
    rename(small)
    (line,) = considered(small)
    assert line.startswith(f"{small.place_of('data/site.yaml', 'Sprechstunde')}: {SAID}")


@pytest.mark.parametrize(
    "text", ["Die Sprechstunde im Rathaus ist schön.", "Sie liegt unter »sprechstunde«.", "- Sprechstunde\n- Gespräch"]
)
def test_a_word_that_is_no_name_is_let_be(small: Project, text: str) -> None:
    small.append(PROFILE, f"\n\n{text}\n")
    rename(small)
    assert considered(small) == []


def test_a_name_that_is_nearly_its_id_is_told(small: Project) -> None:
    small.replace(SERVICES, "name: Sprechstunde", "name: Sprechtunde")
    (line,) = considered(small)
    said = "„Sprechtunde“, und die Kennung heißt „sprechstunde“; ist der Name vertippt, ihn berichtigen"
    assert line == f"{small.place_of(SERVICES, 'Sprechtunde')}: {said}"


def test_a_name_that_only_grew_is_let_be(small: Project) -> None:
    small.append(PROFILE, "\n\nMehr in der [Sprechstunde]({filename}/angebote/sprechstunde.md).\n")
    small.replace(SERVICES, "name: Sprechstunde", "name: Sprechstunde im Haus")
    assert considered(small) == []
