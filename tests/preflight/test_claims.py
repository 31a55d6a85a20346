"""An owner is accredited for what her data prove, and is called what her data say."""

import pytest

from tests.preflight.built import Built

CONSULTANT, PAGE = "data/consultant.yaml", "kontakt/index.html"


@pytest.fixture
def halved(built: Built) -> Built:
    """A site whose owner is accredited for »Weites Feld« only."""
    built.source(CONSULTANT, r"  - program: lebendige-mitte\n(?:    .*\n)+", "")
    return built


@pytest.mark.parametrize(
    "html",
    [
        "<p>Ich bin für »Lebendige Mitte« akkreditiert.</p>",
        '<p>Guten Tag. Ich bin <a href="/akkreditierung/">akkreditiert</a> für »Lebendige Mitte«!</p>',
        "<ul><li>Akkreditierte Begleiterin („Lebendige Mitte“)</li></ul>",
    ],
)
def test_a_claim_without_an_accreditation_is_named_with_its_program(html: str, halved: Built) -> None:
    halved.insert(PAGE, html)
    assert PAGE in halved.found("akkreditierung-belegt")
    messages = [finding.problem.message for finding in halved.examine().findings]
    assert any("»Lebendige Mitte«" in message and "akkreditiert" in message for message in messages)


@pytest.mark.parametrize(
    "html",
    [
        "<p>Ich bin für »Weites Feld« akkreditiert.</p>",
        "<p>Ich bin akkreditiert. Viel Freude macht mir auch »Lebendige Mitte«.</p>",
        "<p>Für »Lebendige Mitte« bin ich nicht akkreditiert.</p>",
        "<p>Die Akkreditierung für »Lebendige Mitte« vergibt das Programmbüro.</p>",
        "<ol><li><div data-as-typed><p>Sind Sie akkreditiert für »Lebendige Mitte«?</p></div></li></ol>",
    ],
)
def test_what_claims_nothing_unproven_may_be_said(html: str, halved: Built) -> None:
    halved.insert(PAGE, html)
    assert PAGE not in halved.found("akkreditierung-belegt")


@pytest.mark.parametrize("word", ["Beraterin", "Prozessbegleiterin"])
def test_a_form_of_the_sample_is_found_where_the_owner_is_called_otherwise(word: str, built: Built) -> None:
    built.source(CONSULTANT, "role: Prozessbegleiterin", "role: Prozessbegleiter")
    built.source(CONSULTANT, "profession: Beraterin", "profession: Berater")
    for page in built.pages:
        text = built.read(page).replace("Prozessbegleiterin", "Prozessbegleiter")
        built.write(page, text.replace("Beraterin", "Berater"))
    built.insert("profil/index.html", "<p>Ich suche Prozessbegleiterinnen und eine Unternehmensberaterin.</p>")
    assert built.found("bezeichnung") == set()
    built.insert(PAGE, f"<p>Als {word} bin ich viel unterwegs.</p>")
    assert built.found("bezeichnung") == {PAGE}
