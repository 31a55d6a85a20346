"""Names of files that hold on every system, and in addresses."""

from unicodedata import combining, normalize

from plugins.catalog.slugs import slug
from plugins.publishing import routes

LONGEST = 80
_OF_WINDOWS = frozenset(
    {"con", "prn", "aux", "nul", *(f"{name}{digit}" for name in ("com", "lpt") for digit in range(10))}
)
"""Names that Windows keeps for itself."""
RESERVED = frozenset(
    {
        *(routes.PROFILE, routes.ACCREDITATION, routes.PROGRAMS, routes.SERVICES, routes.TOWNS, routes.VOUCHER),
        *(routes.NEWS, routes.CONTACT, routes.THANKS, routes.IMPRINT, routes.PRIVACY, routes.ACCESSIBILITY),
        *(routes.PLAIN_LANGUAGE, routes.STYLEGUIDE, f"/{routes.COMMENTS}/", "/start/", "/404/", "/entwuerfe/"),
        *("/theme/", "/bilder/", "/dateien/"),
    }
)
"""Addresses that pages of this software have or may have."""


def name_for(*wishes: str) -> str:
    """Give the first wish of which something is left as a name."""
    return next((short_name(name) for wish in wishes if (name := slug(_without_accents(wish)))), "text")


def short_name(name: str) -> str:
    """Give a name that is not too long and that no system keeps for itself."""
    cut = name if len(name) <= LONGEST else name[:LONGEST].rpartition("-")[0] or name[:LONGEST]
    return f"{cut}-datei" if cut in _OF_WINDOWS else cut


def _without_accents(text: str) -> str:
    """Give a text with accents taken from all letters but the German ones."""
    signs = (sign if sign.lower() in "äöüß" else normalize("NFD", sign) for sign in normalize("NFC", text))
    return "".join(sign for part in signs for sign in part if not combining(sign))
