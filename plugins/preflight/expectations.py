"""What the one who publishes knows of the site and its files do not say by themselves."""

from dataclasses import dataclass
from datetime import date

from plugins.catalog import Problem


@dataclass(frozen=True)
class SwitchedOff:
    """A part that is off: its name in ``data/site.yaml``, the sentence that says so, and what speaks of it.

    ``words`` is a regular expression.
    """

    name: str
    said: str
    words: str


@dataclass(frozen=True)
class Expectations:
    """What a site is held to.

    ``site_url`` is its absolute address, ``form_targets`` are the sources that its forms may send to (W3C CSP 3),
    ``unbuilt`` is how addresses of forms begin that something else answers than a file of the site,
    ``recipients`` the services that comments and enquiries go through, as the privacy page must name them. None
    of the three means: unknown; then the site is held to what it says of itself. ``hosts`` are the kinds of host
    it is built for, ``unlinked`` addresses that a host or a service opens though no page links to them, ``off`` the
    parts that it does without. ``accepted`` is what was found of its words before it was built and the file of
    exceptions accepts, each with the name of its check; None means that nobody looked.
    """

    today: date
    demo: bool = False
    site_url: str | None = None
    form_targets: tuple[str, ...] | None = None
    recipients: tuple[str, ...] | None = None
    hosts: tuple[str, ...] = ()
    off: tuple[SwitchedOff, ...] = ()
    unbuilt: tuple[str, ...] = ()
    accepted: tuple[tuple[str, Problem], ...] | None = None
    unlinked: frozenset[str] = frozenset({"/404.html", "/danke/"})
