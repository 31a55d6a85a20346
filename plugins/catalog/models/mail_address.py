"""What an e-mail address is, and what one that is written like it has wrong (E-Mail)."""

import re

from plugins.catalog.models.host_slips import slip_in
from plugins.catalog.models.mixed_scripts import foreign_letter
from plugins.catalog.models.site_address import ascii_host

INNER = r"(?<=[A-Za-z0-9])[&'](?=[A-Za-z0-9])"
"""Signs that a mailbox has within its name only; at its edge they are those of a quotation or of an address."""
LAST_NAME = r"[A-Za-z]{2,}|[Xx][Nn]--[A-Za-z0-9-]+"
"""What the name of a host ends with: letters, or those of a foreign script as they are sent (IDNA)."""
_MAILBOX = re.compile(rf"(?!\.)(?:[A-Za-z0-9_%+-]|{INNER}|\.(?![.@]|$))+")
_DOMAIN = re.compile(rf"([A-Za-z0-9-]+\.)+({LAST_NAME})")
_WWW = re.compile(r"(?:w{2,}\.|www-?)(?=[\w-]+\.)", re.IGNORECASE)
_ENCODED = re.compile(r"%[0-9A-Fa-f]{2}")
_RARE = frozenset("!#$=~/?*^`{|}")
LONGEST_MAILBOX, LONGEST_MAIL = 64, 254
"""So many signs has an address before its @, and in all, at most (RFC 5321)."""


def is_mail(text: str) -> bool:
    """Tell whether a text is written like an e-mail address."""
    mailbox, _, domain = text.partition("@")
    return _MAILBOX.fullmatch(mailbox) is not None and _DOMAIN.fullmatch(ascii_host(domain)) is not None


def is_right(text: str) -> bool:
    """Tell whether a text is an e-mail address with nothing wrong."""
    return is_mail(text) and mail_slip(text) is None


def mail_slip(mail: str) -> str | None:
    """Say what is wrong with an address that is surely mistyped, and which one is meant if it can be known."""
    mailbox, _, domain = mail.partition("@")
    www = _WWW.match(domain) or re.match(r"(?i)www\.(?=.)", mailbox)
    if www:
        meant = re.sub(r"(?i)^www\.", "", mailbox) + "@" + _WWW.sub("", domain, count=1)
        return _said(f"„{www[0]}“ gehört zu einer Website und in keine E-Mail-Adresse", meant)
    if len(mailbox) > LONGEST_MAILBOX:
        return f"vor dem @ stehen {len(mailbox)} Zeichen, und mehr als {LONGEST_MAILBOX} hat kein Postfach; berichtigen"
    if _ENCODED.search(mailbox):
        return "mit % verschlüsselt, wie Browser es tun; so schreiben, wie man sie liest"
    if slip := slip_in(domain):
        return _said(slip.reason, f"{mailbox}@{slip.meant}" if slip.meant else "")
    too_long = len(mail) > LONGEST_MAIL
    return f"sie hat {len(mail)} Zeichen, und mehr als {LONGEST_MAIL} hat keine; berichtigen" if too_long else None


def odd_mailbox(mailbox: str) -> str | None:
    """Tell a sign before the @ that few servers take: they know only the letters of ASCII."""
    if foreign := foreign_letter(mailbox):
        return f"{foreign}; neu tippen"
    odd = next((sign for sign in mailbox if sign.isalpha() and not sign.isascii()), None)
    if odd:
        return f"„{odd}“ vor dem @ nimmt kaum ein Postfach an; die Schreibweise ohne eintragen, etwa mit ae statt ä"
    sign = next((sign for sign in mailbox if sign in _RARE), None)
    return f"„{sign}“ vor dem @ nehmen viele Mailprogramme nicht an; die Schreibweise ohne eintragen" if sign else None


def _said(reason: str, meant: str) -> str:
    return f"{reason}, hier also {meant}" if meant and is_right(meant) else reason
