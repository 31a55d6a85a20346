"""The consultant's pages show who she is, what she offers and how to reach her."""

from typing import Any

from plugins.consultant.pages import plan_pages
from tests.example_catalog import catalog, consultant, program, voucher
from tests.project import Project


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


def test_the_profile_names_only_programs_she_is_accredited_for() -> None:
    assert [program.name for program in views()["/profil/"].programs] == ["Stadt"]
    assert views(consultant=consultant(accreditations=[]))["/profil/"].programs == ()


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


def test_she_is_the_editor_unless_the_record_names_another() -> None:
    assert views()["/impressum/"].editor == "Alma Windfeder"
    assert views(consultant=consultant(editor="Bruno Beispiel"))["/impressum/"].editor == "Bruno Beispiel"
