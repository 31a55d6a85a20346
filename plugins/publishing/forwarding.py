"""How old addresses are told to hosts that know no rules of their owner: as pages, or as lines of ``_redirects``."""

import re
from collections.abc import Iterable

from plugins.catalog.models.website import HostKind
from plugins.publishing import routes

PAGES: tuple[HostKind, ...] = ("github",)
"""Hosts that forward by a page which stands at the old address."""
LISTS: tuple[HostKind, ...] = ("cloudflare", "codeberg", "gitlab", "netlify")
"""Hosts that read ``_redirects``, where ``*`` and ``:name`` stand for other signs."""
OWN_FILES = ("CNAME", "_headers", "_redirects")
"""Files by which hosts are told what to do; those with a leading dot are no addresses."""
LONGEST_NAME = 255
"""Bytes of a file's name on every system."""


def page_file(old: str) -> str:
    """Give the file, relative to the output folder, that answers for an old address as it is written."""
    is_file = "." in old.rpartition("/")[2]
    return routes.file_of(old if is_file or old.endswith("/") else f"{old}/")


def is_writable(old: str) -> bool:
    """Tell whether every system can hold a page at this address."""
    steps = old.strip("/").split("/")
    return not any(re.search(r'[<>:"|*]|[. ]$', step) or len(step.encode()) > LONGEST_NAME for step in steps)


def is_listable(old: str) -> bool:
    """Tell whether an address stands for itself in ``_redirects``."""
    return re.search(r"\*|/:", old) is None


def is_forwarded(old: str, host: HostKind) -> bool:
    """Tell whether a host can forward an old address."""
    return is_writable(old) if host in PAGES else host not in LISTS or is_listable(old)


def forwarded_nowhere(old: str, hosts: Iterable[HostKind]) -> bool:
    """Tell whether hosts were chosen and none of them can forward an old address."""
    chosen = tuple(hosts)
    return bool(chosen) and not any(is_forwarded(old, host) for host in chosen)
