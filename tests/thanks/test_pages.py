"""The page of thanks is there only where a form leads to it, and speaks of what can have been sent."""

from typing import Any

import pytest

from plugins.thanks.pages import plan_pages
from tests.bad_input.refusal import found_in
from tests.example_catalog import catalog, program, voucher, website
from tests.project import FACTS, Project

EMAIL = {"channel": "email"}
SERVICE = {"channel": "endpoint", "action": "https://formulare.ort.example/f", "provider": "Formdienst"}
ISSO = {"channel": "isso", "server": "https://isso.ort.example", "provider": "Ich"}
TWICE = "[apache, apache]"
TEXT, PAGE = "content/seiten/danke.md", "output/danke/index.html"
WHY = "die Danke-Seite gibt es nur, wenn ein Formular etwas sendet (data/site.yaml, enquiries und comments); "


def view(**changes: Any) -> Any:
    (plan,) = plan_pages(catalog(**changes))
    return plan.view


def test_thanks_names_the_programs_with_vouchers_where_there_are_others_too() -> None:
    assert view().granting == ""
    assert view(voucher=voucher(programs=["land"])).granting == "»Land«"
    three = (program("stadt"), program("land"), program("insel"))
    assert view(programs=three, voucher=voucher(programs=["insel", "stadt"])).granting == "»Stadt« oder »Insel«"
    assert view(voucher=None).granting == ""


def test_thanks_sends_nobody_to_an_office_who_cannot_have_a_voucher(rich: Project) -> None:
    asked = "geht es um Prozessbegleitung und haben Sie noch nicht mit Ihrem Programmbüro gesprochen"
    rich.settings(enquiries=SERVICE)
    assert rich.run("html").code == 0
    assert f"G{asked[1:]}" in rich.read(PAGE)
    rich.replace("data/voucher.yaml", "\nuses:", "\nprograms: [lebendige-mitte]\nuses:")
    rich.write("data/services.yaml", rich.read("data/services.yaml").replace("voucher: true", "voucher: false"))
    assert rich.run("html").code == 0
    assert f"Nimmt Ihr Ort am Programm »Lebendige Mitte« teil, {asked}" in rich.read(PAGE)


@pytest.mark.parametrize(
    ("comments", "enquiries", "spoken_of"),
    [
        (EMAIL, SERVICE, (True, False)),
        (SERVICE, EMAIL, (False, True)),
        (SERVICE, SERVICE, (True, True)),
        (ISSO, EMAIL, (False, True)),
    ],
)
def test_thanks_speaks_of_what_can_have_led_there(
    comments: dict[str, str], enquiries: dict[str, str], spoken_of: tuple[bool, bool]
) -> None:
    shown = view(website=website(comments=comments, enquiries=enquiries))
    assert (shown.enquiries, shown.comments) == spoken_of
    off = view(website=website(comments=comments, enquiries=enquiries, parts={"comments": "false"}))
    assert (off.enquiries, off.comments) == (enquiries == SERVICE, False)


@pytest.mark.parametrize("way", [{"comments": SERVICE}, {"enquiries": SERVICE}, {"comments": ISSO}])
def test_one_form_that_sends_something_leads_to_the_page_of_thanks(way: dict[str, Any], small: Project) -> None:
    small.settings(**way)
    assert small.run("html").code == 0
    assert "unterwegs zu mir" in small.read(PAGE)


@pytest.mark.parametrize("settings", [{}, {"comments": SERVICE, "parts": {"comments": False}}], ids=["mails", "off"])
@pytest.mark.parametrize(
    "text", [None, "", "---\ntitle: [\n---\n# TODO [[Hier]]\n"], ids=["no text", "empty", "broken"]
)
def test_where_no_form_sends_anything_the_page_is_not_there_and_its_text_is_not_read(
    settings: dict[str, Any], text: str | None, small: Project
) -> None:
    small.settings(**settings)
    if settings:
        small.write("data/redirects.yaml", "redirects: []\n")
    small.path(TEXT).unlink()
    if text is not None:
        small.write(TEXT, text)
    run = small.run("publish")
    assert run.code == 0, run.err
    published = small.output()
    assert not [name for name in published if name.startswith("danke")]
    assert not [name for name, content in published.items() if name.endswith(".html") and b"/danke/" in content]
    assert "Danke" not in small.run("check").out


def test_a_link_to_the_page_of_thanks_is_told_where_there_is_none(small: Project) -> None:
    small.append("content/seiten/profil.md", "\n[a]({filename}/seiten/danke.md) [b](/danke/)\n")
    small.write("data/redirects.yaml", "redirects:\n  - {old: /alt/, new: /danke/}\n")
    told = found_in(small)
    assert len(told) == 3
    assert all(WHY in problem for problem in told), told
    small.settings(enquiries=SERVICE)
    assert found_in(small) == ()


def test_with_the_first_form_the_text_is_wanted(small: Project) -> None:
    small.path(TEXT).unlink()
    assert found_in(small) == ()
    small.settings(enquiries=SERVICE)
    (missing,) = found_in(small)
    assert missing.startswith(f"{TEXT}:1:1: diese Datei fehlt; ")
    small.write(TEXT, "")
    (emptied,) = found_in(small)
    assert emptied.startswith(f"{TEXT}:1:1: der Datei fehlt der Kopf; ganz oben")


MISTAKES = {
    "a wrong value": "menu: []\nx-menu:\n",
    "an unreadable file": "\nkaputt\n",
    "a doubled line": f"hosts: {TWICE}\nmenu:\n",
}


@pytest.mark.parametrize("mistake", MISTAKES.values(), ids=MISTAKES)
@pytest.mark.parametrize("enquiries", [EMAIL, SERVICE])
def test_a_mistake_elsewhere_in_the_settings_makes_nothing_of_the_page_of_thanks_a_problem(
    mistake: str, enquiries: dict[str, str], small: Project
) -> None:
    small.settings(enquiries=enquiries)
    if enquiries == EMAIL:
        small.path(TEXT).unlink()
    else:
        small.append("content/seiten/profil.md", "\n[Danke](/danke/)\n")
    small.write(FACTS, small.read(FACTS).replace("menu:\n", mistake))
    told = found_in(small)
    assert told
    assert all(problem.startswith(FACTS) for problem in told), told


@pytest.mark.parametrize(("comments", "enquiries"), [(EMAIL, SERVICE), (SERVICE, EMAIL), (SERVICE, SERVICE)])
def test_thanks_asks_what_it_was_only_if_it_may_have_been_either(
    comments: dict[str, str], enquiries: dict[str, str], small: Project
) -> None:
    small.settings(comments=comments, enquiries=enquiries)
    assert small.run("html").code == 0
    page = small.read(PAGE)
    assert ("<strong>Haben Sie" in page) == (comments == enquiries == SERVICE)
    assert ("ommentar" in page) == (comments == SERVICE)


@pytest.mark.parametrize(("preset", "asked"), [("staticman", False), ("plain", True)])
def test_nothing_is_said_of_an_address_that_no_form_asks_for(preset: str, asked: bool, small: Project) -> None:
    small.settings(comments={**SERVICE, "preset": preset})
    assert small.run("html").code == 0
    said = small.read(PAGE) + small.read("output/datenschutz/index.html")
    assert ("Ihre E-Mail-Adresse" in said) == asked
