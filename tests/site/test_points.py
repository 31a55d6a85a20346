"""Every point of the owner's text stands on the accreditation page, and what it says above all everywhere it must."""

import re

import pytest
from selectolax.lexbor import LexborNode

from plugins.catalog import Catalog
from plugins.publishing import routes
from tests.site.pages import BuiltPage, words

Pages = dict[str, BuiltPage]

POINTS = {
    1: ("Bürgerschaftliches Engagement", "Säulen", "Demokratie", "Freiheit", "gut leben|Lebensqualität", "Gemeinsinn"),
    2: (
        *("»Engagierte Stadt«", "»Engagiertes Land«", "Engagementlandschaften", "Städten", "Gemeinden"),
        *("ländlichen Räumen", "Kooperationen statt Projekte", "begleiten Menschen und Organisationen vor Ort"),
        "Verantwortungsgemeinschaften",
    ),
    3: ("Beraterin", "Prozessbegleiterin", "für zwei Programme akkreditiert", "freue ich mich"),
    4: (
        *("überzeugt", "gemeinnützigen Organisationen", "öffentlichen Verwaltung", "Wirtschaft", "gute Bedingungen"),
        *(
            "beteiligen",
            "füreinander",
            "nicht länger nebeneinander",
            "gemeinsam Lösungen",
            r"113 Orte \(Stand Juni 2022\)",
        ),
    ),
    5: (
        *(
            "seit 2015",
            "belastbare Netzwerke",
            "nachweislich verbessert",
            "Seit 2020",
            "neuen Orten und Partnerschaften",
        ),
        *("Augenhöhe", "Vernetzung"),
    ),
    6: (
        "regelmäßig",
        "austauschen",
        "voneinander lernen",
        "Dorfwerkstätten",
        "Qualifizierungsreihe.*online",
        "Maßnahmen",
    ),
    7: ("beiden Programmen", "Baustein", "von außen", "neutral", "Moderation", "fachliche Beratung", "Prozessberatung"),
    8: ("Gutscheine", "Beratungstage", "Stundenkontingente", "Vermittelt wird einzeln", "Fachleute", "auch ich"),
    9: ("zum Beispiel|unter anderem", "Vision", "Strategie", "Konzept", "größere Veranstaltung.* Moderation"),
    10: (
        *("Zuerst zum Programmbüro", "als Erstes Ihr Programmbüro", "beraten", "Gutschein ausgestellt"),
        *("Bei wem Sie ihn einlösen, bestimmen Sie selbst", "Wahl auf mich"),
    ),
    11: ("Kommentar schreiben",),
}
"""Patterns that tell each point of the owner's text."""


@pytest.mark.parametrize("point", POINTS)
def test_the_accreditation_page_makes_the_point(pages: Pages, point: int) -> None:
    said = words(pages[routes.ACCREDITATION].main)
    assert [pattern for pattern in POINTS[point] if not re.search(pattern, said)] == []


def where_one_could_ask(facts: Catalog) -> list[str]:
    programs = [routes.program(program.id) for program in facts.programs]
    services = [routes.service(service.id) for service in facts.services]
    return [routes.HOME, routes.ACCREDITATION, routes.SERVICES, routes.VOUCHER, routes.CONTACT, *programs, *services]


def notice(page: BuiltPage) -> LexborNode:
    (aside,) = (node for node in page.main.css("aside") if "Zuerst zum Programmbüro" in words(node))
    return aside


def test_first_the_program_office_stands_wherever_one_could_ask_for_facilitation(pages: Pages, facts: Catalog) -> None:
    for route in where_one_could_ask(facts):
        said = words(notice(pages[route]))
        for telling in ("zuerst Ihr Programmbüro", "berät Sie", "stellt den Gutschein aus", "selbst aussuchen"):
            assert telling in said, route


def test_the_notice_leads_to_the_offices_that_are_meant(pages: Pages, facts: Catalog) -> None:
    offices = {routes.program(program.id): {program.office.website} for program in facts.programs}
    everyone = set().union(*offices.values())
    for route in where_one_could_ask(facts):
        linked = {node.attributes["href"] for node in notice(pages[route]).css("a[href]")}
        assert linked & everyone == offices.get(route, everyone), route


def test_on_the_contact_page_the_notice_comes_before_the_ways_to_write(pages: Pages, facts: Catalog) -> None:
    html = pages[routes.CONTACT].main.html or ""
    assert html.index("Zuerst zum Programmbüro") < html.index(f"mailto:{facts.consultant.email}")


def test_network_figures_never_stand_without_their_date(pages: Pages) -> None:
    for route, page in pages.items():
        for figure in page.main.css(".figure"):
            assert re.search(r"Stand (\w+ )?\d{4}", words(figure)), route
