"""The consultant's pages show who she is, what she offers and how to reach her."""

from typing import Any

import pytest

from plugins.consultant.pages import plan_pages
from tests.example_catalog import catalog, consultant
from tests.project import Project
from tests.site.pages import read_pages, words

EMAIL = {"channel": "email"}
SERVICE = {"channel": "endpoint", "action": "https://formulare.ort.example/f", "provider": "Formdienst"}
ISSO = {"channel": "isso", "server": "https://isso.ort.example", "provider": "Ich"}


def views(**changes: Any) -> dict[str, Any]:
    return {plan.route: plan.view for plan in plan_pages(catalog(**changes))}


def test_each_page_has_its_text() -> None:
    bodies = {plan.route: plan.body for plan in plan_pages(catalog())}
    assert bodies == {
        "/": "seiten/start.md",
        "/profil/": "seiten/profil.md",
        "/kontakt/": "seiten/kontakt.md",
        "/404.html": "seiten/404.md",
        "/impressum/": "seiten/impressum.md",
        "/datenschutz/": "seiten/datenschutz.md",
        "/barrierefreiheit/": "seiten/barrierefreiheit.md",
    }


def test_the_home_page_shows_programs_services_and_the_way_to_the_voucher() -> None:
    home = views()["/"]
    assert [card.program.name for card in home.programs] == ["Stadt", "Land"]
    assert [card.name for card in home.services] == ["Moderation", "Rat", "Ruhend"]
    assert len(home.steps) == 3


def roles(**changes: Any) -> dict[str, list[str]]:
    return {role.name: [program.name for program in role.programs] for role in views(**changes)["/profil/"].roles}


def test_the_profile_names_only_programs_she_is_accredited_for_and_as_what() -> None:
    (stadt,) = consultant().accreditations
    land, other = (stadt.model_copy(update={"program": "land"} | more) for more in ({}, {"role": "Talbegleiterin"}))
    assert roles() == {"Prozessbegleiterin": ["Stadt"]}
    assert roles(consultant=consultant(accreditations=[stadt, land])) == {"Prozessbegleiterin": ["Stadt", "Land"]}
    two_roles = consultant(accreditations=[stadt, other])
    assert roles(consultant=two_roles) == {"Prozessbegleiterin": ["Stadt"], "Talbegleiterin": ["Land"]}
    assert roles(consultant=consultant(accreditations=[])) == {}


def test_the_contact_page_names_every_office_to_ask_first() -> None:
    assert len(views()["/kontakt/"].notice.offices) == 2


def test_the_way_to_the_voucher_begins_with_the_program_that_gives_it(rich: Project) -> None:
    assert views()["/"].granting == ""
    rich.replace("data/voucher.yaml", "\nuses:", "\nprograms: [weites-feld]\nuses:")
    rich.write("data/services.yaml", rich.read("data/services.yaml").replace("voucher: true", "voucher: false"))
    assert rich.run("html").code == 0
    page = read_pages(rich.root / "output")["/"]
    section = page.one('section[aria-labelledby="teil-gutschein"] .section__head')
    assert words(section) == "Der Weg zum Gutschein im Programm »Weites Feld«"


@pytest.mark.parametrize(("enquiries", "led"), [(EMAIL, False), (SERVICE, True)])
def test_who_may_use_a_form_is_led_there_from_the_ways_to_reach_her(
    enquiries: dict[str, str], led: bool, small: Project
) -> None:
    small.settings(enquiries=enquiries)
    assert small.run("html").code == 0
    ways = small.read("output/kontakt/index.html").partition('<dl class="contact-ways">')[2].partition("</dl>")[0]
    assert ('<a href="#anfrage">' in ways) == led


@pytest.mark.parametrize(
    ("provider", "ends"),
    [
        ("Formdienst Inc.", "Formdienst Inc."),
        ("Formdienst GmbH", "Formdienst GmbH."),
        ("Haus »Am Markt e. V.«", "e. V.«"),
    ],
)
def test_a_fact_that_brings_its_own_full_stop_gets_no_second_one(provider: str, ends: str, small: Project) -> None:
    small.settings(enquiries=SERVICE | {"provider": provider}, comments=ISSO | {"provider": provider})
    small.replace("data/consultant.yaml", "address: Serverweg 1, ", "address: ")
    small.replace("data/consultant.yaml", "07999 Quellstedt", f"07999 Quellstedt, {provider}")
    assert small.run("html").code == 0
    page = words(read_pages(small.root / "output")["/datenschutz/"].main)
    assert page.count(ends) == 3
    assert f"{ends}." not in page


def test_she_is_the_editor_unless_the_record_names_another() -> None:
    assert views()["/impressum/"].editor == "Alma Windfeder"
    assert views(consultant=consultant(editor="Bruno Beispiel"))["/impressum/"].editor == "Bruno Beispiel"


def test_numbers_of_registers_and_taxes_stand_in_the_impressum_alone(rich: Project) -> None:
    assert rich.run("html").code == 0
    pages = {route: page.html for route, page in read_pages(rich.root / "output").items()}
    for number in ("HRB", "DE000000012"):
        assert [route for route, html in pages.items() if number in html] == ["/impressum/"]
    assert "<strong>Alma Windfeder</strong>" in pages["/datenschutz/"]


ACCESSIBILITY = "content/seiten/barrierefreiheit.md"
OPEN = "## Was nicht geprüft ist"


def headings(project: Project) -> list[str]:
    """Give the headings of the accessibility page in their order."""
    assert project.run("html").code == 0
    return [words(node) for node in read_pages(project.root / "output")["/barrierefreiheit/"].main.css("h1, h2")]


def test_what_was_tested_stands_before_what_was_not(small: Project) -> None:
    small.append(ACCESSIBILITY, f"\n\n{OPEN}\n\nMenschen haben die Seiten noch nicht getestet.\n")
    tested = headings(small)
    assert tested[0] == "Barrierefreiheit"
    assert tested.index("Was geprüft ist") < tested.index("Was nicht geprüft ist") < tested.index("Einfache Sprache")


def test_without_a_test_the_text_is_shown_as_it_is_written(small: Project) -> None:
    small.write("data/accessibility.yaml", "checks: [Jede Seite mit axe-core]\n")
    small.append(ACCESSIBILITY, f"\n\n{OPEN}\n\nMenschen haben die Seiten noch nicht getestet.\n")
    assert "Was geprüft ist" not in headings(small)
    assert "Was nicht geprüft ist" in headings(small)
