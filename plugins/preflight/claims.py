"""A site that is about accreditation proves one (§ 5 UWG); what its texts claim is checked before it is built."""

from collections.abc import Iterator

from plugins.catalog import Problem
from plugins.preflight.site import Site


def no_accreditation(site: Site) -> Iterator[Problem]:
    """A site that is about accreditation names at least one."""
    if not site.sources.catalog.consultant.accreditations:
        message = (
            "keine Akkreditierung eingetragen, und ohne eine geht diese Website nicht ins Netz (§ 5 UWG); eintragen: "
            "„program“, „role“, „check_with“, „check_at“ und „reviewed“"
        )
        yield Problem(site.sources.consultant.at(("accreditations",)).place, message)
