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
    services = [routes.service(service.id) for service in facts.services if service.voucher]
    return [routes.HOME, routes.ACCREDITATION, routes.SERVICES, routes.VOUCHER, routes.CONTACT, *programs, *services]


def test_first_the_program_office_stands_in_the_owners_words_wherever_one_could_ask(
    pages: Pages, facts: Catalog
) -> None:
    for route in where_one_could_ask(facts):
        said = words(notice(pages[route]))
        for telling in ("zuerst Ihr Programmbüro", "berät Sie", "stellt den Gutschein aus", "selbst aussuchen"):
            assert telling in said, route


def notice(page: BuiltPage) -> LexborNode:
    (aside,) = (node for node in page.main.css("aside") if "Zuerst zum Programmbüro" in words(node))
    return aside
