"""An owner is accredited for what her data prove, and is called what her data say."""

import pytest

from tests.preflight.built import Built

CONSULTANT, PAGE = "data/consultant.yaml", "kontakt/index.html"


@pytest.fixture
def halved(built: Built) -> Built:
    """A site whose owner is accredited for »Engagiertes Land« only."""
    built.source(CONSULTANT, r"  - program: engagierte-stadt\n(?:    .*\n)+", "")
    return built


@pytest.mark.parametrize(
    "html",
    [
        "<p>Ich bin für »Engagierte Stadt« akkreditiert.</p>",
        '<p>Guten Tag. Ich bin <a href="/akkreditierung/">akkreditiert</a> für »Engagierte Stadt«!</p>',
        "<ul><li>Akkreditierte Begleiterin („Engagierte Stadt“)</li></ul>",
    ],
)
def test_a_claim_without_an_accreditation_is_named_with_its_program(html: str, halved: Built) -> None:
    halved.insert(PAGE, html)
    assert PAGE in halved.found("akkreditierung-belegt")
    messages = [finding.problem.message for finding in halved.examine().findings]
    assert any("»Engagierte Stadt«" in message and "akkreditiert" in message for message in messages)


@pytest.mark.parametrize(
    "html",
    [
        "<p>Ich bin für »Engagiertes Land« akkreditiert.</p>",
        "<p>Ich bin akkreditiert. Viel Freude macht mir auch »Engagierte Stadt«.</p>",
        "<p>Für »Engagierte Stadt« bin ich nicht akkreditiert.</p>",
        "<p>Die Akkreditierung für »Engagierte Stadt« vergibt das Programmbüro.</p>",
        "<ol><li><div data-as-typed><p>Sind Sie akkreditiert für »Engagierte Stadt«?</p></div></li></ol>",
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
