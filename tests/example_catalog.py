"""A small catalog made by hand, so that planning is tested without files."""

from typing import Any

from plugins.catalog import Catalog
from plugins.catalog.models.accessibility import Accessibility
from plugins.catalog.models.consultant import Consultant
from plugins.catalog.models.programs import Program
from plugins.catalog.models.services import Service
from plugins.catalog.models.towns import Town
from plugins.catalog.models.voucher import Voucher
from plugins.catalog.models.website import Website
from plugins.catalog.partial_date import PartialDate

SOURCE = "https://www.ort.example/beleg"
SENTENCE = "Ein Satz, der lang genug ist, um als Beschreibung einer Seite zu taugen."


def website(**changes: Any) -> Website:
    """Make the settings of a site that has all parts."""
    links = [{"text": "Start", "page": "/"}]
    return Website.model_validate({"address": "https://www.ort.example", "menu": links, "footer": links} | changes)


def consultant(**changes: Any) -> Consultant:
    """Make a consultant, accredited for »Stadt« alone."""
    fields = {
        "sample": "false",
        "name": "Alma Windfeder",
        "form": "feminine",
        "role": "Prozessbegleiterin",
        "profession": "Beraterin",
        "summary": "Ich begleite Orte.",
        "address": {"street": "Am Kirschgarten 4", "postcode": "06999", "city": "Lindenhaag"},
        "email": "post@ort.example",
        "phone": "03496 0120345",
        "host": {"name": "Webhof", "address": "Serverweg 2, 06999 Lindenhaag", "log_days": "7 Tage"},
        "accreditations": [
            {
                "program": "stadt",
                "role": "Prozessbegleiterin",
                "check_with": "Programmbüro Stadt",
                "check_at": SOURCE,
                "reviewed": "2026-11-22",
            }
        ],
    }
    return Consultant.model_validate(fields | changes)


def program(program_id: str, **changes: Any) -> Program:
    """Make a program whose only milestone lies in 2015."""
    name = program_id.capitalize()
    fields = {
        "id": program_id,
        "name": name,
        "color": "town",
        "summary": SENTENCE,
        "audience": "Alle",
        "network": {"count": "113", "unit": "Orte", "as_of": "2022-06"},
        "milestones": [{"date": "2015", "title": "Beginn", "confidence": "high"}],
        "building_blocks": [{"name": "Prozessbegleitung"}],
        "office": {"name": f"Programmbüro {name}", "operator": "Träger", "city": "Berlin", "website": SOURCE},
        "sources": [SOURCE],
        "reviewed": "2026-11-22",
    }
    return Program.model_validate(fields | changes)


def service(service_id: str, **changes: Any) -> Service:
    """Make a service of both programs that can be booked and paid by voucher."""
    fields = {
        "id": service_id,
        "name": service_id.capitalize(),
        "summary": SENTENCE,
        "programs": ["stadt", "land"],
        "occasions": ["Anlass"],
        "formats": ["Format"],
        "results": ["Ergebnis"],
        "voucher": "true",
        "status": "available",
    }
    return Service.model_validate(fields | changes)


def participation(program_id: str = "stadt", **changes: Any) -> dict[str, Any]:
    """Give the fields of a town's part in a program."""
    return {"program": program_id, "confidence": "high", "sources": [SOURCE]} | changes


def town(town_id: str, name: str, state: str = "Hessen", *parts: dict[str, Any], **changes: Any) -> Town:
    """Make a town, by default one that takes part in »Stadt«."""
    fields = {"id": town_id, "name": name, "kind": "Stadt", "state": state}
    return Town.model_validate(fields | {"participations": list(parts) or [participation()]} | changes)


def voucher(**changes: Any) -> Voucher:
    """Make a voucher procedure of both programs in which everybody acts once."""
    actors = ("participant", "office", "consultant")
    fields = {
        "summary": "Ein Gutschein.",
        "notice": "Fragen Sie zuerst Ihr Programmbüro.",
        "programs": ["stadt", "land"],
        "uses": ["Eine Vision entwickeln"],
        "steps": [{"actor": actor, "title": f"Schritt {actor}", "text": "Text."} for actor in actors],
        "unknown": "Den Umfang klärt das Programmbüro.",
    }
    return Voucher.model_validate(fields | changes)


def accessibility() -> Accessibility:
    """Make the record of a test run on this site."""
    fields = {"tested": "2026-11-22", "address": "https://www.ort.example", "checks": ["Jede Seite mit axe-core"]}
    return Accessibility.model_validate(fields)


def catalog(**changes: Any) -> Catalog:
    """Make a catalog of two programs, four services and five towns, one of which has left »Stadt«."""
    fields: dict[str, Any] = {
        "website": website(),
        "consultant": consultant(),
        "programs": (program("stadt"), program("land", color="field")),
        "services": (
            service("ruhend", status="paused"),
            service("moderation"),
            service("entwurf", status="draft"),
            service("rat", programs=["land"], voucher="false"),
        ),
        "towns": (
            town("zeitz", "Zeitz", "Sachsen-Anhalt"),
            town("giessen", "Gießen", "Hessen", participation(since="2015", until="2017")),
            town("oestrich", "Östrich", "Hessen"),
            town("offenbach", "Offenbach", "Hessen", participation(), participation("land")),
            town("dorf", "Dorf", "Bayern", participation("land")),
        ),
        "towns_collected": PartialDate(2026, 11, 22),
        "voucher": voucher(),
        "accessibility": Accessibility.model_validate(
            {"tested": "2026-11-22", "address": "https://www.ort.example", "checks": ["Jede Seite mit axe-core"]}
        ),
    }
    return Catalog(**(fields | changes))
