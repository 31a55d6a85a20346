"""The ways a comment or an enquiry can take (Kommentarwege), as the owner chooses them."""

import re
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, StringConstraints

from plugins.catalog.models.record import Record
from plugins.catalog.models.site_address import ascii_address
from plugins.catalog.models.types import Line

FORM_KEYS = ("name", "email", "message", "organisation", "place", "program", "service")
HIDDEN_KEYS = ("subject", "page", "thanks")
KEYS = (*FORM_KEYS, *HIDDEN_KEYS, "consent", "honeypot")
"""What a form sends, by the names that ``fields`` knows."""

PUBLIC_PRESETS = frozenset({"staticman"})
"""Services that keep everything in the open, and so are sent no address of a person."""

_HTTPS = re.compile(r"https://[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+(:\d{1,5})?(/[^\s\"'<>;,]*)?")
_MAIL = re.compile(r"(?i)e?-?mail(?:to:.*)?|[^\s/:]+@\S+")
_LOOPBACK = re.compile(r"http://(127\.0\.0\.1|localhost)(:\d{1,5})?(/[^\s\"'<>;,]*)?")


def _server(written: str) -> str:
    text = ascii_address(written)
    if _HTTPS.fullmatch(text) or _LOOPBACK.fullmatch(text):
        return text
    secure = f"https://{re.sub('(?i)^http:/+', '', text)}"
    right = f", hier also {secure}" if _HTTPS.fullmatch(secure) else " und darf keine Leerzeichen enthalten"
    raise ValueError(f"keine sichere Webadresse; sie muss mit https:// beginnen{right}")


def _form_target(text: str) -> str:
    if _MAIL.fullmatch(text):
        right = "kommt alles per E-Mail, „channel: email“ schreiben und die anderen Zeilen darunter löschen"
        raise ValueError(f"keine Adresse eines Formulardienstes; {right}")
    return text if re.fullmatch(r"/([a-zA-Z0-9._-]+/?)*", text) else _server(text)


def _form_key(text: str) -> str:
    if text in KEYS:
        return text
    raise ValueError(f"kein Feld des Formulars; bekannt sind: {', '.join(KEYS)}")


ServerAddress = Annotated[str, StringConstraints(max_length=500), AfterValidator(_server)]
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
