"""What time does to facts: accreditations end, and what was checked long ago wants checking again."""

from collections.abc import Iterator
from datetime import date, timedelta

from plugins.catalog import Problem
from plugins.catalog.node import Node
from plugins.catalog.partial_date import PartialDate
from plugins.preflight.site import Site
from plugins.preflight.sources import nodes

REVIEW_PERIOD = timedelta(days=365)
NOTICE = timedelta(days=30)
REVIEW_FIELDS = frozenset({"reviewed", "collected"})
"""Fields that say when a record, a page or a file was last checked."""


def ended_accreditations(site: Site) -> Iterator[Problem]:
    """Who calls herself accredited must be so today (§ 5 UWG)."""
    for index, accreditation in enumerate(site.sources.catalog.consultant.accreditations):
        if accreditation.until and last_day(accreditation.until) < site.expectations.today:
            place = site.sources.consultant.at(("accreditations", index, "until")).place
            message = (
                f"die Akkreditierung für „{accreditation.program}“ ist am {_day(last_day(accreditation.until))} "
                "abgelaufen; verlängern lassen oder den Eintrag streichen"
            )
            yield Problem(place, message)


def overdue_reviews(site: Site) -> Iterator[Problem]:
    """Nothing goes out that nobody has checked for a year."""
    for node, due in _reviews(site):
        if due < site.expectations.today:
            message = (
                f"die Prüfung war am {_day(due)} fällig; alle Angaben dazu prüfen, dann das heutige Datum eintragen"
            )
            yield Problem(node.place, message)


def coming_reviews(site: Site) -> Iterator[Problem]:
    """A review is announced thirty days before it is due."""
    today = site.expectations.today
    for node, due in _reviews(site):
        if today <= due <= today + NOTICE:
            yield Problem(node.place, f"bis zum {_day(due)} prüfen, ob alles noch stimmt, und das Datum erneuern")


def overdue_audit(site: Site) -> Iterator[Problem]:
    """What the site says of its accessibility was tested within a year."""
    catalog, record = site.sources.catalog, site.sources.records["data/accessibility.yaml"]
    tested = catalog.accessibility.tested_at(catalog.website.address)
    if tested is None:
        yield Problem(
            record.place, "die Barrierefreiheit dieser Website ist noch nicht geprüft; „make audit“ ausführen"
        )
    elif (due := last_day(tested) + REVIEW_PERIOD) < site.expectations.today:
        place = record.at(("tested",)).place
        yield Problem(place, f"der Prüflauf zur Barrierefreiheit war am {_day(due)} fällig; „make audit“ ausführen")


def last_day(moment: PartialDate) -> date:
    """Give the last day of a year, a month or a day."""
    if not moment.month:
        return date(moment.year, 12, 31)
    if moment.day:
        return date(moment.year, moment.month, moment.day)
    return date(moment.year + moment.month // 12, moment.month % 12 + 1, 1) - timedelta(days=1)


def _reviews(site: Site) -> Iterator[tuple[Node, date]]:
    for record in site.sources.records.values():
        for field, node in nodes(record):
            if field in REVIEW_FIELDS:
                yield node, last_day(PartialDate.parse(str(node.value))) + REVIEW_PERIOD


def _day(day: date) -> str:
    return f"{day.day}.{day.month}.{day.year}"
