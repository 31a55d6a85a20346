"""What every host is told of the site: the one source of headers and redirects."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from plugins.catalog.models.redirects import Redirects
from plugins.catalog.models.route import bare
from plugins.publishing import routes
from plugins.publishing.security import Policy

LASTING = ("/bilder/", "/theme/fonts/")
"""Folders whose files carry a hash of their content in their names, so that browsers may keep them for good."""
KEEP = "public, max-age=31536000, immutable"
FILES = "public, max-age=600, must-revalidate"
"""For files to download, which keep their names when they change."""
REFRESH = "public, max-age=300, must-revalidate"
"""For all other files: five minutes, so that a correction is soon seen."""
DENIED = ("camera", "geolocation", "microphone", "payment", "usb")


@dataclass(frozen=True)
class HostedSite:
    """The site as its host must know it; ``url`` has no final slash, addresses count from the host's root."""

    url: str
    policy: Policy
    redirects: Redirects

    @property
    def base(self) -> str:
        """The path below which the site lies on its host, without final slash: empty but for project pages."""
        return routes.base_path(self.url)

    @property
    def domain(self) -> str:
        """The name of the site's host."""
        return urlsplit(self.url).hostname or ""

    @property
    def not_found(self) -> str:
        """The address of the page for missing pages."""
        return self.base + routes.NOT_FOUND

    @property
    def caching(self) -> Mapping[str, str]:
        """How long browsers keep what lies in some folders, by their addresses; all else is REFRESH."""
        kept = dict.fromkeys((self.base + folder for folder in LASTING), KEEP)
        return {**kept, self.base + routes.DOWNLOADS: FILES}

    def moved(self) -> tuple[tuple[str, str], ...]:
        """Give every spelling of every old address that moved, with its new one."""
        moves = self.redirects.redirects
        return tuple((self.base + old, self.base + move.new) for move in moves for old in spellings(move.old))

    def gone(self) -> tuple[str, ...]:
        """Give every spelling of every old address that is gone."""
        return tuple(self.base + old for route in self.redirects.gone for old in spellings(route))

    def headers(self, content_security_policy: str) -> Mapping[str, str]:
        """Give the headers of every answer.

        HSTS (RFC 6797) leaves subdomains alone: others may run there without HTTPS.
        """
        return {
            "Content-Security-Policy": content_security_policy,
            "Strict-Transport-Security": "max-age=31536000",
            "X-Content-Type-Options": "nosniff",
            "Referrer-Policy": "strict-origin-when-cross-origin",
            "Permissions-Policy": ", ".join(f"{feature}=()" for feature in DENIED),
            "Cross-Origin-Opener-Policy": "same-origin",
        }


def spellings(route: str) -> tuple[str, ...]:
    """Give an address without and with final slash."""
    return (bare(route), f"{bare(route)}/")


def both_spellings(route: str) -> str:
    """Give the expression, as Apache (PCRE) and Caddy (RE2) read it, for both spellings of an address.

    What their files could take for a sign of their own stands there by its number.
    """
    return re.sub(r"[^\w/~-]", lambda sign: _by_number(sign[0]), bare(route)) + "/?$"


def _by_number(sign: str) -> str:
    return f"\\x{ord(sign):02x}" if sign.isascii() else sign
