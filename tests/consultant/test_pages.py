"""The consultant's pages show who she is, what she offers and how to reach her."""

from typing import Any

import pytest

from plugins.consultant.pages import plan_pages
from tests.example_catalog import catalog, consultant, program, voucher, website
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
        "/danke/": "seiten/danke.md",
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


def test_thanks_names_the_programs_with_vouchers_where_there_are_others_too() -> None:
    assert views()["/danke/"].granting == ""
    assert views(voucher=voucher(programs=["land"]))["/danke/"].granting == "»Land«"
    three = (program("stadt"), program("land"), program("insel"))
    some = views(programs=three, voucher=voucher(programs=["insel", "stadt"]))
    assert some["/danke/"].granting == "»Stadt« oder »Insel«"
    assert views(voucher=None)["/danke/"].granting == ""


def test_thanks_sends_nobody_to_an_office_who_cannot_have_a_voucher(rich: Project) -> None:
    asked = "geht es um Prozessbegleitung und haben Sie noch nicht mit Ihrem Programmbüro gesprochen"
    assert rich.run("html").code == 0
    assert f"G{asked[1:]}" in rich.read("output/danke/index.html")
    rich.replace("data/voucher.yaml", "\nuses:", "\nprograms: [lebendige-mitte]\nuses:")
    rich.write("data/services.yaml", rich.read("data/services.yaml").replace("voucher: true", "voucher: false"))
    assert rich.run("html").code == 0
    assert f"Nimmt Ihr Ort am Programm »Lebendige Mitte« teil, {asked}" in rich.read("output/danke/index.html")


def test_the_way_to_the_voucher_begins_with_the_program_that_gives_it(rich: Project) -> None:
    assert views()["/"].granting == ""
    rich.replace("data/voucher.yaml", "\nuses:", "\nprograms: [weites-feld]\nuses:")
    rich.write("data/services.yaml", rich.read("data/services.yaml").replace("voucher: true", "voucher: false"))
    assert rich.run("html").code == 0
    page = read_pages(rich.root / "output")["/"]
    section = page.one('section[aria-labelledby="teil-gutschein"] .section__head')
    assert words(section) == "Der Weg zum Gutschein im Programm »Weites Feld«"


@pytest.mark.parametrize(
    ("comments", "enquiries", "spoken_of"),
    [
        (EMAIL, EMAIL, (True, False)),
        (EMAIL, SERVICE, (True, False)),
        (SERVICE, EMAIL, (False, True)),
        (SERVICE, SERVICE, (True, True)),
        (ISSO, EMAIL, (False, True)),
    ],
)
def test_thanks_speaks_of_what_can_have_led_there(
    comments: dict[str, str], enquiries: dict[str, str], spoken_of: tuple[bool, bool]
) -> None:
    shown = views(website=website(comments=comments, enquiries=enquiries))["/danke/"]
    assert (shown.enquiries, shown.comments) == spoken_of
    off = views(website=website(comments=comments, enquiries=enquiries, parts={"comments": "false"}))["/danke/"]
    assert (off.enquiries, off.comments) == (True, False)


@pytest.mark.parametrize("comments", [EMAIL, SERVICE])
@pytest.mark.parametrize("enquiries", [EMAIL, SERVICE])
def test_thanks_asks_what_it_was_only_if_it_may_have_been_either(
    comments: dict[str, str], enquiries: dict[str, str], small: Project
) -> None:
    small.settings(comments=comments, enquiries=enquiries)
    assert small.run("html").code == 0
    page = small.read("output/danke/index.html")
    assert ("<strong>Haben Sie" in page) == (comments == enquiries == SERVICE)
    assert ("ommentar" in page) == (comments == SERVICE)


@pytest.mark.parametrize(("preset", "asked"), [("staticman", False), ("plain", True)])
def test_nothing_is_said_of_an_address_that_no_form_asks_for(preset: str, asked: bool, small: Project) -> None:
    small.settings(comments={**SERVICE, "preset": preset})
    assert small.run("html").code == 0
    said = small.read("output/danke/index.html") + small.read("output/datenschutz/index.html")
    assert ("Ihre E-Mail-Adresse" in said) == asked


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
    small.replace("data/consultant.yaml", "address: Serverweg 1, 07999 Quellstedt", f"address: {provider}")
    assert small.run("html").code == 0
    page = words(read_pages(small.root / "output")["/datenschutz/"].main)
    assert page.count(ends) == 3
    assert f"{ends}." not in page


def test_she_is_the_editor_unless_the_record_names_another() -> None:
    assert views()["/impressum/"].editor == "Alma Windfeder"
    assert views(consultant=consultant(editor="Bruno Beispiel"))["/impressum/"].editor == "Bruno Beispiel"
