"""Every entry of the menu and the foot leads to a page, and the pages of the law are among them."""

import re

import pytest

from tests.bad_input.refusal import found_in
from tests.project import Project

SITE = "data/site.yaml"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("/profil/", "/profiel/", "die Seite „/profiel/“ gibt es nicht; meinten Sie „/profil/“?"),
        ("/profil/", "/profil", "die Seite „/profil“ gibt es nicht; meinten Sie „/profil/“?"),
        ("/kontakt/", "https://anderswo.example", "eine fremde Website, und hierher kommen nur Seiten dieser"),
    ],
)
def test_an_entry_that_leads_nowhere_is_shown_where_it_stands(small: Project, old: str, new: str, said: str) -> None:
    small.replace(SITE, f"page: {old}", f"page: {new}")
    (problem,) = found_in(small)
    assert problem.startswith(f"{small.place_of(SITE, new)}: ")
    assert said in problem


def test_an_entry_to_a_draft_is_a_problem(small: Project) -> None:
    words = "Eine Seite, an der noch geschrieben wird und die trotzdem schon im Menü steht."
    small.write("content/seiten/neu.md", f"---\ntitle: Neu\nstatus: draft\ndescription: {words}\n---\nText.\n")
    small.replace(SITE, "/kontakt/", "/neu/")
    assert found_in(small) == (
        f"{small.place_of(SITE, '/neu/')}: die Seite „/neu/“ ist noch ein Entwurf; "
        "ist er fertig, in content/seiten/neu.md die Zeile „status: draft“ löschen, bis dahin den Eintrag weglassen",
    )


def test_two_entries_of_the_same_words_are_told(small: Project) -> None:
    small.replace(SITE, "text: Kontakt", "text: profil")
    (problem,) = found_in(small)
    assert problem.startswith(f"{small.place_of(SITE, 'profil,')}: „profil“ heißt schon der Eintrag in Zeile ")


def test_an_entry_with_the_title_of_another_page_is_told(small: Project) -> None:
    words = "Eine Seite über alles, was ich im Garten und in den Dörfern der Umgebung gesehen habe."
    small.write("content/seiten/garten.md", f"---\ntitle: Im Garten\ndescription: {words}\n---\nText.\n")
    small.replace(SITE, "text: Kontakt", "text: Im Garten")
    assert found_in(small) == (
        f"{small.place_of(SITE, '/kontakt/')}: „Im Garten“ führt zu /kontakt/; meinten Sie „/garten/“?",
    )


def test_two_entries_that_lead_each_to_the_page_of_the_other_are_told_both(small: Project) -> None:
    small.replace(SITE, "text: Profil, page: /profil/", "text: Profil, page: /kontakt/")
    small.replace(SITE, "text: Kontakt, page: /kontakt/", "text: Kontakt, page: /profil/")
    assert [problem.partition(": ")[2] for problem in found_in(small)] == [
        "„Profil“ führt zu /kontakt/; meinten Sie „/profil/“?",
        "„Kontakt“ führt zu /profil/; meinten Sie „/kontakt/“?",
    ]


def test_an_entry_that_leads_nowhere_is_led_to_the_page_of_its_name(small: Project) -> None:
    words = "Eine Seite über alles, was ich im Garten und in den Dörfern der Umgebung gesehen habe."
    small.write("content/seiten/garten.md", f"---\ntitle: Im Garten\ndescription: {words}\n---\nText.\n")
    small.replace(SITE, "text: Kontakt, page: /kontakt/", "text: im Garten, page: /draussen/")
    said = "die Seite „/draussen/“ gibt es nicht; meinten Sie „/garten/“?"
    assert found_in(small) == (f"{small.place_of(SITE, '/draussen/')}: {said}",)


@pytest.mark.parametrize(("written", "spelled"), [("/neu/", ""), ("/Neu", "hier „/neu/“ schreiben und ")])
def test_an_entry_for_a_page_still_to_come_is_told_which_text_to_begin(
    small: Project, written: str, spelled: str
) -> None:
    entry = "text: Kontakt, page: /kontakt/}\n  - {text: Neues, page: "
    small.replace(SITE, "text: Kontakt, page: /kontakt/", f"{entry}{written}")
    (problem,) = found_in(small)
    assert f"oder, soll es sie neu geben, {spelled}ihren Text in content/seiten/neu.md anlegen" in problem
    words = "Eine Seite über alles, was ich im Garten und in den Dörfern der Umgebung gesehen habe."
    small.write("content/seiten/neu.md", f"---\ntitle: Neues\ndescription: {words}\n---\nText.\n")
    small.replace(SITE, written, "/neu/")
    assert found_in(small) == ()


@pytest.mark.parametrize("written", ["/start/", "/Startseite/", "/index.html", "/home"])
def test_the_first_page_has_no_name_in_its_address(small: Project, written: str) -> None:
    small.replace(SITE, "text: Kontakt, page: /kontakt/", f"text: Anfang, page: {written}")
    (problem,) = found_in(small)
    assert problem.endswith(f"die Seite „{written}“ gibt es nicht; meinten Sie „/“?")


def test_no_text_is_to_be_begun_for_a_page_below_others(small: Project) -> None:
    small.replace(SITE, "text: Kontakt, page: /kontakt/", "text: Neues, page: /angebote/neu/")
    (problem,) = found_in(small)
    assert problem.endswith("wie sie in der Vorschau im Browser steht")


def test_a_text_under_a_new_name_is_told_where_it_is_missed_and_not_in_the_menu(small: Project) -> None:
    small.write("content/seiten/ueber-mich.md", small.read("content/seiten/profil.md"))
    small.path("content/seiten/profil.md").unlink()
    small.replace(SITE, "text: Profil", "text: Über mich")
    (problem,) = found_in(small)
    assert problem.startswith("content/seiten/profil.md:1:1: diese Datei fehlt; heißt sie jetzt ueber-mich.md")


@pytest.mark.parametrize("text", ["Schreiben Sie mir", "Im Garten"])
def test_an_entry_may_have_words_of_its_own(small: Project, text: str) -> None:
    small.replace(SITE, "text: Kontakt", f"text: {text}")
    assert found_in(small) == ()


@pytest.mark.parametrize("name", ["Impressum", "Datenschutz"])
def test_the_law_wants_its_pages_in_the_menu_or_the_foot(small: Project, name: str) -> None:
    entry = f"  - {{text: {name}, page: /{name.lower()}/}}\n"
    small.replace(SITE, entry, "")
    (problem,) = found_in(small)
    assert f"hier fehlt der Link „{name}“ zu /{name.lower()}/; das Gesetz verlangt ihn" in problem
    assert problem.endswith(
        f"unter „footer:“ ergänzen: „- text: {name}“ und darunter, genau unter „text“, „page: /{name.lower()}/“"
    )
    small.replace(SITE, "footer:\n", f"{entry}footer:\n")
    assert found_in(small) == ()


@pytest.mark.parametrize("name", ["Impressum", "Datenschutz"])
def test_the_lines_that_are_named_for_the_law_are_right_as_they_are(small: Project, name: str) -> None:
    small.replace(SITE, f"  - {{text: {name}, page: /{name.lower()}/}}\n", "")
    (problem,) = found_in(small)
    first, word, second = re.findall("„([^“]*)“", problem)[-3:]
    below = first.index(word) * " "
    small.replace(SITE, "footer:\n", f"footer:\n  {first}\n  {below}{second}\n")
    assert found_in(small) == ()


@pytest.mark.parametrize(
    ("old", "new", "right"),
    [
        ("text: Impressum", "text: Rechtliches", "statt „Rechtliches“ „Impressum“ schreiben"),
        ("page: /impressum/", "page: /angebote/", "statt /angebote/ /impressum/ schreiben"),
    ],
)
def test_of_an_entry_with_half_of_what_the_law_wants_the_other_half_is_named(
    small: Project, old: str, new: str, right: str
) -> None:
    line = small.place_of(SITE, old).split(":")[1]
    small.replace(SITE, old, new)
    (problem,) = (one for one in found_in(small) if "das Gesetz" in one)
    assert problem.endswith(f"; in Zeile {line} {right}")


def test_an_entry_for_a_page_of_the_law_under_a_longer_name_is_to_be_mended(small: Project) -> None:
    small.replace(SITE, "text: Datenschutz, page: /datenschutz/", "text: Datenschutz, page: /datenschutzerklaerung/")
    missing, unknown = found_in(small)
    line = small.place_of(SITE, "/datenschutzerklaerung/").split(":")[1]
    assert f"in Zeile {line} statt /datenschutzerklaerung/ /datenschutz/ schreiben" in missing
    assert "die Seite „/datenschutzerklaerung/“ gibt es nicht; meinten Sie" in unknown
    small.replace(SITE, "text: Datenschutz, page", "text: Datenschutzerklärung, page")
    assert f"in Zeile {line} statt /datenschutzerklaerung/ /datenschutz/ schreiben" in found_in(small)[0]


def test_menu_and_foot_stand_in_the_order_and_words_of_the_facts(small: Project) -> None:
    small.settings(menu=[{"text": "Über mich", "page": "/profil/"}, {"text": "Angebote", "page": "/angebote/"}])
    assert small.run("html").code == 0
    home = small.read("output/index.html")
    menu = home.partition('id="menu"')[2].partition("</nav>")[0]
    assert menu.index("Über mich") < menu.index("Angebote")
    assert "Kontakt" not in menu


def test_while_the_menu_cannot_be_read_no_page_is_taken_for_one_that_is_missed(small: Project) -> None:
    small.write("content/seiten/ueber-mich.md", small.read("content/seiten/profil.md"))
    small.path("content/seiten/profil.md").unlink()
    small.replace(SITE, "text: Profil", "text Profil")
    (problem,) = (one for one in found_in(small) if one.startswith("content/seiten/profil.md"))
    assert "heißt sie jetzt" not in problem
