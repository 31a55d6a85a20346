"""What time does to facts: accreditations end, and what was checked long ago wants checking again."""

from collections.abc import Iterator

from plugins.catalog import Catalog, Problem
from plugins.catalog.models.site_address import readable_address
from plugins.catalog.node import Node
from plugins.catalog.reviews import NOTICE, REVIEW_PERIOD, numeric_day, renewed, reviews
from plugins.preflight.site import Site


def ended_accreditations(site: Site) -> Iterator[Problem]:
    """Who calls herself accredited must be so today (§ 5 UWG)."""
    catalog = site.sources.catalog
    for index, accreditation in enumerate(catalog.consultant.accreditations):
        if accreditation.until and accreditation.until.last_day < site.expectations.today:
            place = site.sources.consultant.at(("accreditations", index, "until")).place
            name = catalog.program(accreditation.program).name
            message = (
                f"die Akkreditierung für »{name}« ist am {numeric_day(accreditation.until.last_day)} "
                f"abgelaufen; {renewed(catalog.consultant)}"
            )
            yield Problem(place, message)


def ending_accreditations(site: Site) -> Iterator[Problem]:
    """The end of an accreditation is announced thirty days before: after it nothing is published."""
    catalog, today = site.sources.catalog, site.expectations.today
    for index, one in enumerate(catalog.consultant.accreditations):
        if one.until and one.until.last_day - NOTICE <= today <= one.until.last_day:
            said = f"die Akkreditierung für »{catalog.program(one.program).name}« läuft ab"
            right = f"danach wird nichts mehr veröffentlicht; {renewed(catalog.consultant)}"
            place = site.sources.consultant.at(("accreditations", index, "until")).place
            yield Problem(place, f"{said} (am {numeric_day(one.until.last_day)}), {right}")


def overdue_reviews(site: Site) -> Iterator[Problem]:
    """Nothing goes out that nobody has checked for a year and sixty days."""
    today = site.expectations.today
    for review in reviews(site.sources.records.values()):
        if review.is_too_late(today):
            yield Problem(review.place, review.message(today))


def coming_reviews(site: Site) -> Iterator[Problem]:
    """A review is announced thirty days before it is due, and asked for until it is too late."""
    today = site.expectations.today
    for review in reviews(site.sources.records.values()):
        if review.is_near(today):
            yield Problem(review.place, review.message(today))


def overdue_audit(site: Site) -> Iterator[Problem]:
    """What the site says of its accessibility was tested on itself, within a year."""
    catalog, record = site.sources.catalog, site.sources.records["data/accessibility.yaml"]
    tested = catalog.accessibility.tested_at(catalog.website.address)
    if tested is None:
        yield _never_audited(catalog, record)
    elif (due := tested.last_day + REVIEW_PERIOD) < site.expectations.today:
        place = record.at(("tested",)).place
        yield Problem(
            place, f"der Prüflauf zur Barrierefreiheit war am {numeric_day(due)} fällig; „make audit“ ausführen"
        )


def _never_audited(catalog: Catalog, record: Node) -> Problem:
    """Say that no audit was made of this site, or that it was made before the site moved."""
    last = catalog.accessibility
    if last.tested is None or last.address is None:
        never = "die Barrierefreiheit dieser Website ist noch nicht geprüft; „make audit“ ausführen"
        return Problem(record.place, never)
    before, now = map(readable_address, (last.address, catalog.website.address))
    return Problem(
        record.at(("address",)).place,
        f"auf Barrieren geprüft wurde am {numeric_day(last.tested.last_day)} die Website unter {before}, "
        f"ihre Adresse ist jetzt {now}; „make audit“ ausführen",
    )
