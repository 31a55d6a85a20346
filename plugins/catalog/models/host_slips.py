"""Slips in the name of a host that no host can have, or none has."""

import re
from typing import NamedTuple

from plugins.catalog.models.mixed_scripts import decoded, in_latin, mixed_letter

_ENDINGS = "[a-z]|con|cmo|ocm|comm|vom|xom|ogr|orgg|nte|dee|ed"
"""Endings that were never given to anybody, and that are typed for others."""
LONGEST_LABEL, LONGEST_HOST = 63, 253
"""So many signs have a part of a host's name and the whole at most (RFC 1035)."""
_WWW = (
    (r"w{4,}\.", "„{}“ hat ein w zu viel"),
    (r"ww\.", "„{}“ hat ein w zu wenig"),
    (r"www(?:-|(?![.w\d]))(?=[\w-]+\.)", "hinter „www“ fehlt ein Punkt"),
)


class HostSlip(NamedTuple):
    """What is wrong with a host's name, and the one that is meant if it can be known."""

    reason: str
    meant: str = ""


def host_slip(host: str) -> str | None:
    """Say what is wrong with a host's name that is surely mistyped, and what would be right."""
    slip = slip_in(host)
    return f"{slip.reason}, hier also {slip.meant}" if slip and slip.meant else slip.reason if slip else None


def slip_in(host: str) -> HostSlip | None:
    """Give what is wrong with a host's name that is surely mistyped."""
    if ending := re.search(rf"\.({_ENDINGS})$", host, re.IGNORECASE):
        return HostSlip(f"eine Endung „.{ending[1]}“ gibt es nicht, berichtigen")
    begun = ((re.match(begin, host, re.IGNORECASE), reason) for begin, reason in _WWW)
    www = next((HostSlip(reason.format(f[0]), f"www.{host[f.end() :]}") for f, reason in begun if f), None)
    return www or _unread(host) or _hyphen(host) or _too_long(host) or _foreign(host)


def _hyphen(host: str) -> HostSlip | None:
    odd = next((label for label in host.split(".") if label != label.strip("-")), None)
    if odd is None:
        return None
    meant = ".".join(label.strip("-") for label in host.split("."))
    where = "beginnt" if odd.startswith("-") else "endet"
    return HostSlip(f"„{odd}“ {where} mit einem Bindestrich, was kein Name darf", _if_right(meant))


def _if_right(meant: str) -> str:
    """Give a name only if nothing is wrong with it."""
    return meant if all(meant.split(".")) and slip_in(meant) is None else ""


def _too_long(host: str) -> HostSlip | None:
    longest = max(host.split("."), key=len)
    if len(longest) > LONGEST_LABEL:
        return HostSlip(
            f"„{longest}“ hat {len(longest)} Zeichen, und mehr als {LONGEST_LABEL} darf kein Name haben; berichtigen"
        )
    if len(host) > LONGEST_HOST:
        return HostSlip(f"der Name hat {len(host)} Zeichen, und mehr als {LONGEST_HOST} hat keiner; berichtigen")
    return None


def _unread(host: str) -> HostSlip | None:
    empty = next((label for label in host.split(".") if decoded(label) is None), None)
    right = "ihn so schreiben, wie man ihn liest, etwa mit Umlauten"
    return HostSlip(f"„{empty}“ steht für keinen Namen; {right}") if empty else None


def _foreign(host: str) -> HostSlip | None:
    """Tell a letter of another script that looks like a Latin one."""
    letter = mixed_letter(host)
    if letter is None:
        return None
    meant = in_latin(".".join(decoded(label) or label for label in host.split(".")))
    return HostSlip(f"{letter}; neu tippen", _if_right(meant) if meant.isascii() else "")
