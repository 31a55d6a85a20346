"""A word in the menu that is one letter away from the title of its page is given to think about."""

from tests.project import Project
from tests.publishing.considering import considered

SITE = "data/site.yaml"


def test_a_mistyped_word_is_told(small: Project) -> None:
    small.replace(SITE, "{text: Angebote, page", "{text: Angbote, page")
    (line,) = considered(small)
    said = "„Angbote“, und die Seite heißt „Angebote“; ist eines vertippt, es berichtigen"
    assert line == f"{small.place_of(SITE, 'Angbote')}: {said}"


def test_another_word_is_let_be(small: Project) -> None:
    small.replace(SITE, "{text: Angebote, page", "{text: Was ich anbiete, page")
    assert considered(small) == []
