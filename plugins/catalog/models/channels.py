"""The ways a comment or an enquiry can take (Kommentarwege), as the owner chooses them."""

import re
from typing import Annotated, Literal
from urllib.parse import quote

from pydantic import AfterValidator, Field, StringConstraints

from plugins.catalog.models.record import Record
from plugins.catalog.models.typed_address import tidied
from plugins.catalog.models.types import Line
from plugins.catalog.models.web_address import read_web_address

FORM_KEYS = ("name", "email", "message", "organisation", "place", "program", "service")
HIDDEN_KEYS = ("subject", "page", "thanks")
KEYS = (*FORM_KEYS, *HIDDEN_KEYS, "consent", "honeypot")
"""What a form sends, by the names that ``fields`` knows."""

PUBLIC_PRESETS = frozenset({"staticman"})
"""Services that keep everything in the open, and so are sent no address of a person."""

_MAIL = re.compile(r"(?i)e?-?mail(?:to:.*)?|[^\s/:]+@\S+")
RESERVED = "%/:=&?~#+!$,;'@()*[]"
"""What in an address stays as it is (RFC 3986)."""
_LOOPBACK = re.compile(r"http://(127\.0\.0\.1|localhost)(:\d{1,5})?(/[^\s\"'<>;,]*)?")


def _server(written: str) -> str:
    """Read an address that programs ask: in ASCII, encrypted unless it is on this machine."""
    text = tidied(written)
    return text if _LOOPBACK.fullmatch(text) else quote(read_web_address(text), safe=RESERVED)


def _whole_server(written: str) -> str:
    address = _server(written)
    bare = re.split(r"[?#]", address)[0]
    if bare != address:
        raise ValueError(f"nicht nur die Adresse eines Servers; ohne, was dahinter steht: {bare}")
    return address


def _form_target(written: str) -> str:
    text = tidied(written)
    if _MAIL.fullmatch(text):
        right = "kommt alles per E-Mail, „channel: email“ schreiben und die anderen Zeilen darunter löschen"
        raise ValueError(f"keine Adresse eines Formulardienstes; {right}")
    return text if re.fullmatch(r"/([a-zA-Z0-9._-]+/?)*", text) else _server(text)


def _form_key(text: str) -> str:
    if text in KEYS:
        return text
    raise ValueError(f"kein Feld des Formulars; bekannt sind: {', '.join(KEYS)}")


ServerAddress = Annotated[str, StringConstraints(max_length=500), AfterValidator(_whole_server)]
FormAddress = Annotated[str, StringConstraints(max_length=500), AfterValidator(_form_target)]
FormKey = Annotated[str, AfterValidator(_form_key)]


class EmailChannel(Record):
    """By e-mail: a ready-made mail, so that it needs no server."""

    channel: Literal["email"]
    """email: als E-Mail an Ihre Adresse; braucht keinen Anbieter außer Ihrem Postfach"""


class EndpointChannel(Record):
    """By a plain HTML form to an address of the owner's: a form service, a script of her own, Staticman."""

    channel: Literal["endpoint"]
    """endpoint: über ein Formular, das an einen Dienst oder ein eigenes Skript geht"""
    action: FormAddress
    """Adresse, an die das Formular geht, etwa https://formulare.ihre-domain.de/abc, bei Netlify /danke/"""
    preset: Literal["plain", "staticman", "netlify", "formspree"] = "plain"
    """Welche Feldnamen der Dienst erwartet: plain, staticman, netlify oder formspree"""
    fields: dict[FormKey, Line] = Field(default_factory=dict)
    """Eigene Feldnamen, falls der Dienst andere erwartet, etwa message: ihr-text"""
    provider: Line
    """Name und Anschrift des Dienstes, für die Datenschutzseite"""


def is_public(channel: object) -> bool:
    """Tell whether a way leads to a service that keeps everything in the open."""
    return isinstance(channel, EndpointChannel) and channel.preset in PUBLIC_PRESETS


class IssoChannel(Record):
    """By Isso, a comment server; what it has approved is pulled into YAML, so that reading needs no Isso."""

    channel: Literal["isso"]
    """isso: über einen eigenen Kommentarserver (nur Kommentare)"""
    server: ServerAddress
    """Adresse des Isso-Servers, etwa https://kommentare.ihre-domain.de"""
    provider: Line
    """Wer den Server betreibt, für die Datenschutzseite"""


EMAIL = EmailChannel(channel="email")
CommentChannel = Annotated[EmailChannel | EndpointChannel | IssoChannel, Field(discriminator="channel")]
EnquiryChannel = Annotated[EmailChannel | EndpointChannel, Field(discriminator="channel")]
