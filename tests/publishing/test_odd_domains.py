"""Domains that belong together and differ by a slip are given to think about, both places at once."""

import pytest

from tests.project import FACTS, Project
from tests.publishing.considering import considered
from tests.publishing.test_odd_contacts import CONSULTANT

PROGRAMS = "data/programs.yaml"
SITE, MAIL = "www.immerfeld.example", "post@immerfeld.example"
BOTH = "ist dasselbe gemeint, eines von beiden berichtigen"


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        (FACTS, SITE, "www.imerfeld.example"),
        (FACTS, SITE, "www.immerfeld.com"),
        (CONSULTANT, MAIL, "post@immerfedl.example"),
        (CONSULTANT, MAIL, "post@immerfeld.de"),
    ],
)
def test_the_address_of_the_site_that_is_nearly_that_of_the_mailbox_is_told(
    small: Project, file: str, old: str, new: str
) -> None:
    small.replace(file, old, new)
    site, mail = (new if old == one else one for one in (SITE, MAIL))
    said = f"die Website heißt hier „{site.removeprefix('www.')}“, Ihre E-Mail-Adresse in {CONSULTANT} (Zeile 12)"
    place = small.place_of(FACTS, "https://www.")
    assert considered(small) == [f"{place}: {said} endet auf „{mail.partition('@')[2]}“; {BOTH}"]


@pytest.mark.parametrize("mail", ["jonte@gmail.com", "post@feldarbeit.example", "post@buero.immerfeld.example"])
def test_a_mailbox_elsewhere_is_let_be(small: Project, mail: str) -> None:
    small.replace(CONSULTANT, MAIL, mail)
    assert considered(small) == []


@pytest.mark.parametrize("host", ["offene-tuern", "ofene-türen", "offene-teuren"])
def test_a_website_of_an_office_that_is_nearly_its_mailbox_is_told(small: Project, host: str) -> None:
    small.replace(PROGRAMS, "website: https://www.offene-tueren", f"website: https://www.{host}")
    place, mail = small.place_of(PROGRAMS, f"https://www.{host}"), small.place_of(PROGRAMS, "buero@").split(":")[1]
    said = f"hier heißt die Website „{host}.example“, in Zeile {mail} „offene-tueren.example“"
    assert considered(small) == [f"{place}: {said}; {BOTH}"]


def test_where_only_the_mailbox_is_another_it_is_told_there(small: Project) -> None:
    small.replace(PROGRAMS, "buero@offene-tueren", "buero@offene-tuerne")
    (line,) = considered(small)
    assert line.startswith(f"{small.place_of(PROGRAMS, 'buero@')}: hier heißt die Website „offene-tuerne.example“")


OTHERS = ("offene-türen", "offene-tueren2", "nord.offene-tueren", "haus-und-hof")


@pytest.mark.parametrize("host", OTHERS)
def test_a_website_of_an_office_by_another_name_than_its_mailbox_is_let_be(small: Project, host: str) -> None:
    small.replace(PROGRAMS, "website: https://www.offene-tueren", f"website: https://{host}")
    small.replace(PROGRAMS, "- https://www.offene-tueren", f"- https://{host}")
    assert considered(small) == []


def test_a_website_of_an_office_away_from_all_else_of_it_is_told_with_where_asking_leads_to(small: Project) -> None:
    small.replace(PROGRAMS, "website: https://www.offene-tueren", "website: https://haus-und-hof")
    place, asked = small.place_of(PROGRAMS, "https://haus-und-hof"), small.place_of(CONSULTANT, "https://www.offene")
    said = "die Website des Büros ist hier „haus-und-hof.example“, seine Belege und „check_at“"
    way = f"({CONSULTANT}, Zeile {asked.split(':')[1]}) führen zu „offene-tueren.example“"
    assert considered(small) == [f"{place}: {said} {way}; ist das Büro umgezogen, sie dort auch ändern"]


def test_an_office_whose_accreditations_are_asked_for_at_its_website_is_let_be(small: Project) -> None:
    small.replace(PROGRAMS, "website: https://www.offene-tueren", "website: https://haus-und-hof")
    small.replace(CONSULTANT, "check_at: https://www.offene-tueren", "check_at: https://www.haus-und-hof")
    assert considered(small) == []


@pytest.mark.parametrize("domain", ["offenetueren.example", "offen-e-tueren.example", "offene-tueren.test"])
def test_a_mailbox_of_an_office_with_another_hyphen_or_ending_than_all_else_is_told(
    small: Project, domain: str
) -> None:
    small.replace(PROGRAMS, "buero@offene-tueren.example", f"buero@{domain}")
    (line,) = considered(small)
    assert line.startswith(
        f"{small.place_of(PROGRAMS, f'buero@{domain}')}: hier heißt die Website „{domain}“, in Zeile "
    )
