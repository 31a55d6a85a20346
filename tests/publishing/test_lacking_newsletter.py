"""A newsletter that a text offers and to which nothing leads is given to think about."""

import pytest

from plugins.publishing.lacking_newsletter import lacking_newsletter
from tests.project import Project
from tests.publishing.considering import told_by

PROFILE = "content/seiten/profil.md"
OFFERED = (
    "Hier können Sie meinen Newsletter abonnieren.",
    "Melden Sie sich zu meinem Newsletter an.",
    "Ich lade ein.\nAbonnieren Sie gern meinen kleinen Newsletter.",
    "Bestellen Sie den Newsletter.",
)
SOUND = (
    "Schreiben Sie mir, wenn Sie meinen Newsletter abonnieren möchten.",
    "Einen Newsletter gibt es nicht, also können Sie meinen Newsletter nicht abonnieren.",
    "Den Newsletter des Programms »Offene Türen« können Sie dort abonnieren.",
    "Mein Newsletter liegt auch im Rathaus.",
    "Hier können Sie den [Brief der Stiftung](https://www.stiftung.example), den Newsletter, abonnieren.",
    "> Hier können Sie meinen Newsletter abonnieren.",
)


@pytest.mark.parametrize("text", OFFERED)
def test_a_newsletter_that_nothing_leads_to_is_told(small: Project, text: str) -> None:
    small.append(PROFILE, f"\n\n{text}\n")
    assert told_by(lacking_newsletter, small) == [
        f"{small.place_of(PROFILE, 'Newsletter')}: „Newsletter“, und auf dieser Website führt nichts zu einem; "
        "einen Link dorthin ergänzen oder den Satz streichen"
    ]


def test_what_is_not_offered_so_is_let_be(small: Project) -> None:
    small.append(PROFILE, "".join(f"\n\n{text}\n" for text in SOUND))
    assert told_by(lacking_newsletter, small) == []


def test_where_a_link_leads_to_it_nothing_is_told(small: Project) -> None:
    small.append(PROFILE, f"\n\n{OFFERED[0]}\n\n[Zum Newsletter](https://www.brief.example)\n")
    assert told_by(lacking_newsletter, small) == []
