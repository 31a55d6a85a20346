"""What is no mistake, and yet surely not as its owner wants it (Zu bedenken)."""

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import timedelta
from pathlib import PurePosixPath
from urllib.parse import urlsplit

from plugins.catalog import Problem
from plugins.catalog.clock import build_day
from plugins.catalog.models.types import HINT
from plugins.catalog.partial_date import german_day
from plugins.publishing import routes
from plugins.publishing.accessibility_claims import accessibility_claims
from plugins.publishing.conformance_claims import conformance_claims
from plugins.publishing.copied_days import copied_days
from plugins.publishing.copied_lists import copied_lists
from plugins.publishing.copied_programs import copied_programs
from plugins.publishing.counted_entries import counted_entries
from plugins.publishing.crossed_links import crossed_links
from plugins.publishing.downloads.remarks import remarks
from plugins.publishing.downloads.stated import stated_otherwise
from plugins.publishing.empty_sections import empty_sections
from plugins.publishing.familiar_address import familiar_address
from plugins.publishing.file_names import alike_names, brackets_in_names
from plugins.publishing.former_details import former_details
from plugins.publishing.former_facts import former_facts
from plugins.publishing.granted_entries import granted_elsewhere
from plugins.publishing.impossible_days import impossible_days
from plugins.publishing.known_addresses import OF_THE_START
from plugins.publishing.lacking_newsletter import lacking_newsletter
from plugins.publishing.later_claims import later_claims
from plugins.publishing.left_out import left_out
from plugins.publishing.listed_numbers import listed_numbers
from plugins.publishing.lone_signs import lone_signs
from plugins.publishing.menu_slips import menu_slips
from plugins.publishing.milestone_order import out_of_order
from plugins.publishing.miscounted import miscounted
from plugins.publishing.mistyped_dials import mistyped_dials
from plugins.publishing.mistyped_names import unknown_companies
from plugins.publishing.odd_contacts import odd_contacts
from plugins.publishing.odd_domains import odd_domains
from plugins.publishing.odd_links import odd_links
from plugins.publishing.odd_photos import linked_alone, odd_photos
from plugins.publishing.odd_times import odd_times
from plugins.publishing.office_hours import office_hours
from plugins.publishing.outline import Outline
from plugins.publishing.own_years import own_years
from plugins.publishing.parts_off import parts_off_spoken_of
from plugins.publishing.past_dates import past_dates
from plugins.publishing.place_slips import place_slips
from plugins.publishing.program_claims import program_claims
from plugins.publishing.program_years import program_years
from plugins.publishing.quoted_values import quoted_values
from plugins.publishing.renamed_services import renamed_services
from plugins.publishing.repeated import repeated
from plugins.publishing.service_figures import service_figures
from plugins.publishing.shared_contacts import shared_contacts
from plugins.publishing.size_limits import size_limits
from plugins.publishing.sizes_then import sizes_then
from plugins.publishing.stale_prices import stale_prices
from plugins.publishing.stated_hosts import stated_hosts
from plugins.publishing.stated_log_days import stated_log_days
from plugins.publishing.stated_vat_ids import stated_vat_ids
from plugins.publishing.town_claims import town_claims
from plugins.publishing.town_states import states_of_programs
from plugins.publishing.typing_slips import typing_slips
from plugins.publishing.undelivered import undelivered
from plugins.publishing.vague_links import vague_links
from plugins.publishing.vat_claims import vat_claims
from plugins.publishing.voucher_gaps import voucher_gaps
from plugins.publishing.which_program import which_program

NO_HOST = (
    "unter hosts steht kein Host, also erfährt keiner von den Weiterleitungen in data/redirects.yaml; eintragen, wo "
    "die Website liegt, etwa hosts: [apache], oder die Weiterleitungen beim Anbieter selbst einrichten"
)
NO_NUMBER = (
    "hat keine Hausnummer; gibt es eine, sie ergänzen, denn das Impressum nennt eine Anschrift, unter der Post ankommt"
)
NO_SURNAME = "ist nur ein Wort; das Impressum nennt Vor- und Nachnamen, den fehlenden ergänzen"
GENERATION = 30
FIRST_YEAR = 1991
"""Before it no website was there to publish anything."""
AHEAD = timedelta(days=300)
"""So long nobody plans an article ahead; who mistypes this year for the next one is told."""
NO_COMMENTS = (
    "Kommentare sind eingeschaltet, und unter keiner Seite kann man kommentieren; wo man es können soll, im Kopf "
    "„comments: true“ ergänzen, etwa in content/akkreditierung/akkreditierung.md, oder die Kommentare abschalten"
)


def considerations(outline: Outline) -> tuple[Problem, ...]:
    """Give what an owner should think about; it stops no publication."""
    told = tuple(problem for consider in RULES for problem in consider(outline))
    places = {problem.place for problem in told}
    return (*told, *(problem for problem in former_facts(outline) if problem.place not in places))


def _address_of_a_page(outline: Outline) -> Iterator[Problem]:
    """Tell an address that seems to be the one of a page: the whole site would move below it."""
    root, address = outline.loaded.roots.get("site"), outline.catalog.website.address
    last = PurePosixPath(urlsplit(address).path).name
    if root and (last in OF_THE_START or f"/{last}/" in outline.addresses - {routes.HOME}):
        whole = address.removesuffix(f"/{last}")
        moved = f"die ganze Website läge damit unter {address}/, auch {address}{routes.CONTACT}"
        yield Problem(root.at(("address",)).place, f"{moved}; soll sie unter {whole}/ liegen, „/{last}“ weglassen")


def _no_house_number(outline: Outline) -> Iterator[Problem]:
    found = outline.loaded.consultant
    street = found.record.address.street if found else ""
    if found and not re.search(rf"\d|{HINT}", street):
        yield Problem(found.place("address", "street"), f"„{street}“ {NO_NUMBER}")


def _long_before(outline: Outline) -> Iterator[Problem]:
    """Tell a first milestone that is more than a generation older than all that followed."""
    for program in outline.loaded.programs:
        first, *others = program.record.milestones or (None,)
        years = [day.year for one in others for day in (one.date, one.until) if day]
        years += [first.until.year] if first and first.until else []
        if first and years and first.date.year + GENERATION < min(years):
            said = f"der erste Meilenstein ist von {first.date.year}, der Rest der Geschichte beginnt {min(years)}"
            yield Problem(program.place("milestones", 0, "date"), f"{said}; ist das Jahr vertippt, es berichtigen")


def _single_name(outline: Outline) -> Iterator[Problem]:
    found = outline.loaded.consultant
    name = found.record.name.strip() if found else ""
    if found and not found.record.legal_form and not re.search(rf"\s|{HINT}", name):
        yield Problem(found.place("name"), f"„{name}“ {NO_SURNAME}")


def _odd_years(outline: Outline) -> Iterator[Problem]:
    """Tell an article from before the web, and one whose day its owner will hardly wait for."""
    latest = build_day() + AHEAD
    for word in outline.words.articles.values():
        year = word.matter.date.year
        early = f"trägt ein Datum von {year}, da gab es noch keine Websites" if year < FIRST_YEAR else ""
        said = early or (f"erscheint erst am {german_day(word.matter.date)}" if word.matter.date > latest else "")
        if said and word.head:
            place = word.head.at(("date",)).place
            yield Problem(place, f"der Beitrag {said}; ist das Jahr vertippt, es berichtigen")


def _redirects_for_nobody(outline: Outline) -> Iterator[Problem]:
    redirects, root = outline.loaded.redirects, outline.loaded.roots.get("site")
    if redirects and root and redirects.record.entries() and not outline.catalog.website.hosts:
        yield Problem(root.at(("hosts",)).place, NO_HOST)


def _comments_nowhere(outline: Outline) -> Iterator[Problem]:
    root = outline.loaded.roots.get("site")
    if root and outline.catalog.website.parts.comments and not any(word.matter.comments for word in outline.everything):
        yield Problem(root.at(("parts", "comments")).place, NO_COMMENTS)


RULES: tuple[Callable[[Outline], Iterable[Problem]], ...] = (
    voucher_gaps,
    _comments_nowhere,
    _redirects_for_nobody,
    miscounted,
    sizes_then,
    out_of_order,
    copied_days,
    copied_lists,
    copied_programs,
    _long_before,
    _no_house_number,
    _single_name,
    _odd_years,
    which_program,
    left_out,
    parts_off_spoken_of,
    repeated,
    _address_of_a_page,
    crossed_links,
    undelivered,
    odd_photos,
    linked_alone,
    alike_names,
    brackets_in_names,
    remarks,
    stated_otherwise,
    empty_sections,
    impossible_days,
    odd_times,
    odd_contacts,
    odd_domains,
    town_claims,
    states_of_programs,
    renamed_services,
    listed_numbers,
    own_years,
    odd_links,
    past_dates,
    granted_elsewhere,
    later_claims,
    program_claims,
    program_years,
    place_slips,
    menu_slips,
    counted_entries,
    typing_slips,
    former_details,
    shared_contacts,
    stale_prices,
    vat_claims,
    lone_signs,
    quoted_values,
    accessibility_claims,
    office_hours,
    service_figures,
    size_limits,
    familiar_address,
    vague_links,
    stated_vat_ids,
    stated_hosts,
    stated_log_days,
    unknown_companies,
    mistyped_dials,
    conformance_claims,
    lacking_newsletter,
)
