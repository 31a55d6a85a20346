"""E-mail addresses as they stand in texts, as people read them and as machines do."""

import re

from plugins.catalog.models.mail_address import INNER
from plugins.catalog.models.site_address import ascii_host, readable_host

_LETTER = "[A-Za-z0-9._%+-]"
_INNER = INNER.replace("'", "'’")
"""The same signs, with the apostrophe that typography sets."""
EMAIL = re.compile(
    rf"(?<!{_LETTER})(?<![A-Za-z0-9][&'’])(?:{_LETTER}|{_INNER})+@(?:(?:[^\W_]|-)+\.)+(?:[Xx][Nn]--[A-Za-z0-9-]+|[^\W\d_]{{2,}})",
)


def readable_mail(address: str) -> str:
    """Give an address as people read it, with the umlauts of its domain."""
    mailbox, _, domain = address.partition("@")
    return f"{mailbox}@{readable_host(domain)}"


def encoded_mail(address: str) -> str:
    """Give an address as every mail program takes it, with its domain in ASCII (IDNA)."""
    mailbox, _, domain = address.partition("@")
    return address if domain.isascii() else f"{mailbox}@{ascii_host(domain) or domain}"


def mails_in(text: str) -> frozenset[str]:
    """Give the addresses in a text, however they are typed, as one compares them."""
    return frozenset(compared(address) for address in EMAIL.findall(text))


def compared(address: str) -> str:
    """Give an address in the one form that it shares with all other ways of typing it."""
    return readable_mail(address).replace("’", "'").lower()
