"""A site that is about accreditation proves one (§ 5 UWG); what its texts claim is checked before it is built."""

from collections.abc import Iterator

from plugins.catalog import Problem
from plugins.preflight.site import Site


def no_accreditation(site: Site) -> Iterator[Problem]:
    """A site that is about accreditation names at least one."""
    if not site.sources.catalog.consultant.accreditations:
        message = "keine Akkreditierung eingetragen; ohne Nachweis darf die Website sie nicht nennen (§ 5 UWG)"
        yield Problem(site.sources.consultant.at(("accreditations",)).place, message)
