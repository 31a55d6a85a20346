"""Stand-ins for what could not be read, so that pages are planned and checked all the same.

Nothing is ever built from them: where one stands in, there is a problem.
"""

from plugins.catalog.models.accessibility import Accessibility
from plugins.catalog.models.channels import CommentChannel, EndpointChannel
from plugins.catalog.models.consultant import Consultant
from plugins.catalog.models.programs import Program
from plugins.catalog.models.voucher import Voucher
from plugins.catalog.models.website import Parts, Website
from plugins.catalog.partial_date import PartialDate

DAY = PartialDate(1000, 1)
WORD = "Unlesbar"
SENTENCE = "Hier steht, was wegen eines Fehlers nicht gelesen werden konnte."
URL = "https://www.example.org"


FORM = EndpointChannel(channel="endpoint", action=URL, provider=WORD)


def website(parts: Parts, **ways: CommentChannel) -> Website:
    """Stand in for the settings of a site of these parts, with these ways of ``comments`` and ``enquiries``."""
    entries = [{"text": WORD, "page": "/"}]
    return Website.model_validate({"address": URL, "menu": entries, "footer": entries, "parts": parts, **ways})


def consultant() -> Consultant:
    """Stand in for the consultant."""
    fields = dict.fromkeys(("name", "role", "profession", "summary"), WORD)
    address = {"street": WORD, "postcode": "01067", "city": WORD}
    host = {"name": WORD, "address": f"{WORD}, 01067 {WORD}", "log_days": f"{WORD} Tage"}
    reachable = {"email": "unlesbar@example.org", "phone": "030 1234567"}
    return Consultant.model_validate(
        {
            "sample": True,
            "form": "neutral",
            **fields,
            "address": address,
            "host": host,
            **reachable,
            "accreditations": (),
        }
    )


def program(program_id: str) -> Program:
    """Stand in for a program of which only the id is known."""
    return Program.model_validate(
        {
            "id": program_id,
            "name": WORD,
            "color": "stone",
            "summary": SENTENCE,
            "audience": WORD,
            "network": {"count": 0, "unit": WORD, "as_of": DAY},
            "milestones": [{"date": DAY, "title": WORD, "confidence": "medium"}],
            "building_blocks": [{"name": WORD}],
            "office": {"name": WORD, "operator": WORD, "city": WORD, "website": URL},
            "sources": [URL],
            "reviewed": DAY,
        }
    )


def voucher() -> Voucher:
    """Stand in for the voucher procedure."""
    step = {"actor": "office", "title": WORD, "text": WORD}
    return Voucher.model_validate({"summary": WORD, "notice": WORD, "uses": [WORD], "steps": [step], "unknown": WORD})


def accessibility() -> Accessibility:
    """Stand in for what was tested."""
    return Accessibility.model_validate({"checks": [WORD]})
