"""Numbers and web addresses as one compares them, however they are typed."""

import re
from urllib.parse import urlsplit

from plugins.catalog.models.site_address import readable_host


def dialled(number: str) -> str:
    """Give the digits of a telephone number without what stands for Germany or for another town."""
    return re.sub(r"^(?:0049|49(?=\d{9})|0)", "", re.sub(r"\D", "", number.replace("(0)", "")))


def bare_host(address: str) -> str:
    """Give the host of a web address as people say it, without www."""
    return readable_host(urlsplit(address).hostname or "").lower().removeprefix("www.")


def bare_address(address: str) -> str:
    """Give host and path of a web address, without what leads to the same page anyway."""
    parts = urlsplit(address)
    return f"{bare_host(address)}{parts.path.rstrip('/')}{f'?{parts.query}' if parts.query else ''}"
