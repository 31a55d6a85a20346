"""House rules of prices: what the page says itself of a price is not said in its amount as well."""

import re
from collections.abc import Iterator

from plugins.catalog.models.amount import ON_REQUEST
from plugins.catalog.models.services import Price, Service
from plugins.catalog.problems import Problem
from plugins.catalog.records import Located, Records

_TAX = r"(?:zzgl|zuz(?:ü|ue)glich|inkl|einschl|netto|brutto|M\.?w\.?St|USt|Umsatz|Mehrwert|steuerfrei)"
SAID = {
    "per": re.compile(r"(?:\b(?:je|pro)\s+|/\s*)[^\W\d_].*", re.IGNORECASE),
    "vat": re.compile(rf"[,(]?\s*\b{_TAX}.*", re.IGNORECASE),
    "since": re.compile(r"[,(]?\s*\b(?:seit|gültig|Stand)\b.*", re.IGNORECASE),
}
"""By a field of a price, how an amount says the same in words of its own."""


def check_prices(services: Records[Service]) -> Iterator[Problem]:
    """Tell what would stand on the page twice, and what nothing can be said of."""
    for service in services.valid.values():
        if service.record.price:
            yield from _check(service, service.record.price)


def _check(service: Located[Service], price: Price) -> Iterator[Problem]:
    for field, words in SAID.items():
        if getattr(price, field) is None:
            continue
        said = words.search(price.amount)
        if price.amount == ON_REQUEST:
            message = f"bei „{ON_REQUEST}“ gibt es kein „{field}“; die Zeile löschen"
            yield Problem(service.node.at(("price",)).key_place((field,)), message)
        elif said:
            message = f"„{said[0].strip(' ,()')}“ steht schon unter „{field}“; hier nur den Betrag schreiben"
            yield Problem(service.place("price", "amount"), message)
