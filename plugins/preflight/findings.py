"""What preflight finds: a problem, which check found it, and whether it stops a publication."""

from dataclasses import dataclass

from plugins.catalog import Place, Problem


@dataclass(frozen=True, order=True)
class Finding:
    """A problem found by a check; a warning is listed but stops nothing (Fehler, Hinweis)."""

    problem: Problem
    check: str
    warning: bool = False


def is_owners(place: Place) -> bool:
    """Tell whether a place is in a file of the owner's, not on a page."""
    return place.file.startswith(("content/", "data/"))
