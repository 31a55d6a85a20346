"""Addresses that mail programs, search engines and networks put around another, to see who follows it."""

import re
from functools import lru_cache
from urllib.parse import parse_qs, urlsplit

_WRAPPERS = {
    r"(?:[\w-]+\.)?safelinks\.protection\.outlook\.com": "url",
    r"(?:www\.)?google\.[a-z.]{2,6}": "q url",
    r"lm?\.(?:facebook|instagram)\.com": "u",
    r"(?:www\.)?youtube\.com": "q",
    r"(?:www\.)?linkedin\.com": "url",
    r"deref-(?:gmx|web(?:\.de)?|mail)\.(?:net|de|com)": "redirectUrl",
}
"""Hosts of such addresses, with the names under which their query has the one that is meant."""
_PATHS = re.compile(r"/|/url|/redirect|/l\.php|/mail/client/[\w-]+/dereferrer/|/redir/redirect")


@lru_cache(maxsize=1024)
def unwrapped(address: str) -> str | None:
    """Give the address that another one leads to by a detour; None if it is one by itself."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    name = parts.hostname or ""
    names = next((names for host, names in _WRAPPERS.items() if re.fullmatch(host, name)), "")
    if not names or not _PATHS.fullmatch(parts.path):
        return None
    query = parse_qs(parts.query)
    meant = next((query[name][0] for name in names.split() if name in query), "")
    return meant if re.match(r"https?://\S+$", meant) else None
