"""»Zuerst zum Programmbüro« stands wherever one could ask, and network figures have their date."""

import re

from selectolax.lexbor import LexborNode

from plugins.catalog import Catalog
from plugins.publishing import routes
from tests.site.pages import BuiltPage, words

Pages = dict[str, BuiltPage]


def where_one_could_ask(facts: Catalog) -> list[str]:
    """Give the addresses of all pages that lead to an enquiry for which there are vouchers."""
    programs = [routes.program(program.id) for program in facts.programs]
    paid = (one for one in facts.services if one.status != "draft" and one.programs and one.voucher)
    services = [routes.service(one.id) for one in paid]
    return [routes.HOME, routes.ACCREDITATION, routes.SERVICES, routes.VOUCHER, routes.CONTACT, *programs, *services]


def notice(page: BuiltPage) -> LexborNode:
    """Give the notice of a page that must have one."""
    (aside,) = (node for node in page.main.css("aside") if "Zuerst zum Programmbüro" in words(node))
    return aside


def test_first_the_program_office_stands_wherever_one_could_ask_for_facilitation(pages: Pages, facts: Catalog) -> None:
    for route in where_one_could_ask(facts):
        assert facts.voucher.notice in words(notice(pages[route])), route


def test_the_notice_leads_to_the_offices_that_are_meant(pages: Pages, facts: Catalog) -> None:
    offices = {program.id: program.office.website for program in facts.programs}
    meant = {routes.program(program.id): {program.id} for program in facts.programs}
    meant |= {routes.service(service.id): set(service.programs) for service in facts.services}
    for route in where_one_could_ask(facts):
        linked = {node.attributes["href"] for node in notice(pages[route]).css("a[href]")}
        expected = {offices[program_id] for program_id in meant.get(route) or offices}
        assert linked & set(offices.values()) == expected, route


def test_a_service_of_no_program_says_nothing_of_vouchers(pages: Pages, facts: Catalog) -> None:
    (service,) = (service for service in facts.services if not service.programs)
    main = pages[routes.service(service.id)].main
    assert not main.css("aside.notice")
    assert "Gutschein" not in [words(term) for term in main.css("dt")]


def test_a_service_that_no_voucher_pays_for_says_so_and_no_more_of_vouchers(pages: Pages, facts: Catalog) -> None:
    (service,) = (one for one in facts.services if one.programs and not one.voucher and one.status != "draft")
    main = pages[routes.service(service.id)].main
    assert "für dieses Angebot gilt der Gutschein nicht" in words(main)
    assert not main.css("aside.notice")


def test_on_the_contact_page_the_notice_comes_before_the_ways_to_write(pages: Pages, facts: Catalog) -> None:
    html = pages[routes.CONTACT].main.html or ""
    assert html.index("Zuerst zum Programmbüro") < html.index(f"mailto:{facts.consultant.email}")


def test_network_figures_never_stand_without_their_date(pages: Pages) -> None:
    figures = [(route, figure) for route, page in pages.items() for figure in page.main.css(".figure")]
    assert figures
    for route, figure in figures:
        assert re.search(r"Stand (\w+ )?\d{4}", words(figure)), route
