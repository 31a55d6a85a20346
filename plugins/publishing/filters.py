"""Jinja filters: addresses and dates as templates print them."""

import re
from collections.abc import Callable
from datetime import date, datetime
from urllib.parse import quote, urlsplit

from plugins.catalog.mails import encoded_mail
from plugins.catalog.models.site_address import readable_host
from plugins.catalog.partial_date import PartialDate, german_day


def iso_day(moment: PartialDate | date) -> str:
    """Print a date for machines, without a time."""
    return str(moment.date() if isinstance(moment, datetime) else moment)


def ended(words: str) -> str:
    """End a sentence with words that may bring their own full stop, as abbreviations do: GmbH., Inc., e. V."""
    return words if words.rstrip('«»“”"').endswith((".", "!", "?", "…")) else f"{words}."


def tel(phone: str) -> str:
    """Give the ``tel:`` address of a German phone number (RFC 3966, E.164), a leading zero as +49."""
    digits = re.sub(r"\(0\)|[^0-9+]", "", phone)
    return "tel:" + re.sub(r"^0(?!0)", "+49", re.sub(r"^00", "+", digits))


def mailto(address: str) -> str:
    """Give the ``mailto:`` address of an e-mail address (RFC 6068)."""
    return f"mailto:{quote(encoded_mail(address), safe='@')}"


def host(address: str) -> str:
    """Give the host of a web address as people say it, without www."""
    return readable_host((urlsplit(address).hostname or address).removeprefix("www."))


def route_filters(base_path: str, site_url: str) -> dict[str, Callable[[str], str]]:
    """Give the filters that turn a route into an address below the site's base path, or an absolute one."""
    return {
        "url": lambda route: base_path + route,
        "absolute": lambda route: site_url + route,
    }


FILTERS = {"day": german_day, "iso": iso_day, "tel": tel, "mailto": mailto, "ended": ended, "host": host}
