"""Slips in the name of a host that no host can have, or none has."""

import re

_ENDINGS = "[a-z]|con|cmo|ocm|comm|vom|xom|ogr|orgg|nte|dee|ed"
"""Endings that were never given to anybody, and that are typed for others."""


def host_slip(host: str) -> str | None:
    """Say what is wrong with a host's name that is surely mistyped, and what would be right."""
    if ending := re.search(rf"\.({_ENDINGS})$", host, re.IGNORECASE):
        return f"eine Endung „.{ending[1]}“ gibt es nicht, berichtigen"
    if begin := re.match(r"w{4,}\.", host, re.IGNORECASE):
        return f"„{begin[0]}“ hat ein w zu viel, hier also www.{host[begin.end() :]}"
    if begin := re.match(r"ww\.", host, re.IGNORECASE):
        return f"„{begin[0]}“ hat ein w zu wenig, hier also www.{host[begin.end() :]}"
    if begin := re.match(r"www(?:-|(?![.w\d]))(?=[\w-]+\.)", host, re.IGNORECASE):
        return f"hinter „www“ fehlt ein Punkt, hier also www.{host[begin.end() :]}"
    return None
