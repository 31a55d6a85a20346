"""Hosts that only the owner's own computer, or those beside it, can reach, and numbers that no host has."""

import re

_OWN_COMPUTER = re.compile(r"127\.[0-9.]+|0\.0\.0\.0|(?:.*\.)?localhost|\[::1\]", re.IGNORECASE)
_OWN_NETWORK = re.compile(
    r"(?:10|192\.168|172\.(?:1[6-9]|2[0-9]|3[01])|169\.254)(?:\.[0-9]+)+|fritz\.box|.+\.(?:local|lan|internal|home\.arpa)",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"(?:(?:25[0-5]|2[0-4][0-9]|1?[0-9]{1,2})(?:\.(?!$)|$)){4}")
_FIGURES = re.compile(r"[0-9.]*[0-9]")


def typed_host(text: str) -> str:
    """Give the name or the number of the host in what was typed for an address."""
    return re.sub(r"(?is)^(?:https?://)?(?P<host>\[[^]]*\]|[^/?#:]*).*", r"\g<host>", text)


def wrong_place(host: str) -> str | None:
    """Say that nobody else gets to a host, if so."""
    if _OWN_COMPUTER.fullmatch(host):
        return "eine Adresse, die nur auf Ihrem eigenen Rechner gilt; eine eintragen, die alle erreichen"
    if _OWN_NETWORK.fullmatch(host):
        return "eine Adresse, die nur in Ihrem eigenen Netz gilt; eine eintragen, die alle erreichen"
    if _FIGURES.fullmatch(host) and not _NUMBER.fullmatch(host):
        return f"keine Webadresse; „{host}“ ist die Nummer keines Rechners, berichtigen"
    return None
