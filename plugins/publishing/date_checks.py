"""Check that nothing was looked at on a day to come, and that pages of the law say when they were read last."""

from collections.abc import Iterator
from datetime import date

from plugins.catalog import Place, Problem
from plugins.catalog.clock import build_day, is_ahead
from plugins.catalog.node import Node
from plugins.catalog.partial_date import PartialDate
from plugins.catalog.reviews import REVIEW_FIELDS, numeric_day
from plugins.publishing import routes
from plugins.publishing.outline import Outline

AS_OF = "as_of"
LOOKED_AT = REVIEW_FIELDS | {AS_OF, "tested"}
REVIEWED = frozenset({routes.IMPRINT, routes.PRIVACY, routes.ACCESSIBILITY})
"""Pages that are to be read again every year, since laws and facts change."""
_OF_A_LOOK = "den Tag eintragen, an dem zuletzt nachgesehen wurde"
_OF_A_NUMBER = "eintragen, von wann die Zahl ist, nicht den Tag, an dem Sie nachsehen"


def check_dates(outline: Outline) -> Iterator[Problem]:
    """Give every day of a look at facts that lies in the future."""
    heads = (word.head for word in outline.everything if word.head)
    for root in (*outline.loaded.roots.values(), *heads):
        for field, node in root.leaves():
            day = _first_day(node) if field in LOOKED_AT else None
            if day and is_ahead(day):
                said = f"„{field}“ liegt in der Zukunft (heute ist der {numeric_day(build_day())})"
                yield Problem(node.place, f"{said}; {_OF_A_NUMBER if field == AS_OF else _OF_A_LOOK}")
    yield from _coming_accreditations(outline)
    yield from _never_reviewed(outline)


def _coming_accreditations(outline: Outline) -> Iterator[Problem]:
    """Give the accreditations that do not hold yet, while pages say that they do (§ 5 UWG)."""
    found = outline.loaded.consultant
    for index, one in enumerate(found.record.accreditations if found else ()):
        if found and one.since and is_ahead(one.since.first_day):
            said = f"die Akkreditierung gilt erst ab {numeric_day(one.since.first_day)}"
            message = (
                f"{said}, die Website nennt sie schon heute; das Datum berichtigen oder den Eintrag bis dahin weglassen"
            )
            yield Problem(found.place("accreditations", index, "since"), message)


def _never_reviewed(outline: Outline) -> Iterator[Problem]:
    """Give the pages of the law that do not say when they were read last: nobody would be reminded of them."""
    for plan in outline.plans:
        word = outline.words.pages.get(plan.body) if plan.route in REVIEWED and not plan.is_prose else None
        if word and word.head and "reviewed" not in word.head.value:
            message = "im Kopf fehlt „reviewed“, der Tag, an dem Sie diese Seite zuletzt geprüft haben; nach einem Jahr"
            example = f"reviewed: {build_day().isoformat()}"
            yield Problem(Place(word.file), f"{message} erinnert die Website daran; eintragen, etwa {example}")


def _first_day(node: Node) -> date | None:
    try:
        return PartialDate.parse(str(node.value)).first_day
    except ValueError:
        return None
