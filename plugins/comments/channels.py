"""The ways a comment or an enquiry can take (Kommentarwege): one frozen class and one template each."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Annotated, ClassVar, Literal, Protocol
from urllib.parse import quote, urlsplit

from pydantic import AfterValidator, Field, StringConstraints

from plugins.catalog.models.record import Record
from plugins.catalog.models.types import Line
from plugins.comments import letters
from plugins.comments.letters import Letter
from plugins.comments.presets import KEYS, PRESETS, Preset
from plugins.publishing.security import SELF, Reach


def _server(text: str) -> str:
    if _HTTPS.fullmatch(text) or _LOOPBACK.fullmatch(text):
        return text
    raise ValueError("keine sichere Webadresse; sie muss mit https:// beginnen und darf keine Leerzeichen enthalten")


def _form_target(text: str) -> str:
    return text if re.fullmatch(r"/([a-zA-Z0-9._-]+/?)*", text) else _server(text)


def _form_key(text: str) -> str:
    if text in KEYS:
        return text
    raise ValueError(f"kein Feld des Formulars; bekannt sind: {', '.join(KEYS)}")


_HTTPS = re.compile(r"https://[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+(:\d{1,5})?(/[^\s\"'<>;,]*)?")
_LOOPBACK = re.compile(r"http://(127\.0\.0\.1|localhost)(:\d{1,5})?(/[^\s\"'<>;,]*)?")

ServerAddress = Annotated[str, StringConstraints(max_length=500), AfterValidator(_server)]
FormAddress = Annotated[str, StringConstraints(max_length=500), AfterValidator(_form_target)]
FormKey = Annotated[str, AfterValidator(_form_key)]


@dataclass(frozen=True)
class Form:
    """What a channel's template shows; ``hidden`` holds names and values, ``names`` those of consent and honeypot."""

    template: str
    letter: Letter
    fields: tuple[letters.Field, ...]
    address: str
    mailto: str
    names: Mapping[str, str]
    action: str = ""
    hidden: tuple[tuple[str, str], ...] = ()
    build_time: bool = False


class CommentChannel(Protocol):
    """A way to the consultant."""

    template: ClassVar[str]
    """Shows the form, and says on the privacy page who gets what is sent."""

    @property
    def provider(self) -> str:
        """Who receives what is sent on the way, for the privacy page (Art. 13 Abs. 1 Buchst. e DSGVO)."""

    @property
    def reach(self) -> Reach:
        """What the browser must reach to send it."""

    def form(self, letter: Letter, address: str) -> Form:
        """Show a letter's form; ``address`` is the consultant's e-mail address."""


class EmailChannel(Record):
    """By e-mail: a ready-made mail, so that it needs no server, and with JavaScript a form that writes it."""

    template: ClassVar[str] = "components/comments-form/email.html"
    provider: ClassVar[str] = ""
    reach: ClassVar[Reach] = Reach()

    channel: Literal["email"]

    def form(self, letter: Letter, address: str) -> Form:
        """Show the mail and the form that writes it."""
        return _form(self.template, letter, address, PRESETS["plain"])


class EndpointChannel(Record):
    """By a plain HTML form to an address of the owner's: a form service, a script of her own, Staticman."""

    template: ClassVar[str] = "components/comments-form/endpoint.html"

    channel: Literal["endpoint"]
    action: FormAddress
    preset: Literal["plain", "staticman", "netlify", "formspree"] = "plain"
    fields: dict[FormKey, Line] = Field(default_factory=dict)
    provider: Line

    @property
    def reach(self) -> Reach:
        """The service, and the site itself, to which it sends the visitor back."""
        return Reach(forms=(SELF,) if self.action.startswith("/") else (SELF, _origin(self.action)))

    def form(self, letter: Letter, address: str) -> Form:
        """Show the form; names from the settings win over those of the preset."""
        preset = PRESETS[self.preset]
        named = replace(preset, names={**preset.names, **self.fields})
        return _form(self.template, letter, address, named, self.action)


class IssoChannel(Record):
    """By Isso, a comment server; what it has approved is pulled into YAML, so that reading needs no Isso."""

    template: ClassVar[str] = "components/comments-form/isso.html"

    channel: Literal["isso"]
    server: ServerAddress
    provider: Line

    @property
    def reach(self) -> Reach:
        """The server, to which the form's script posts."""
        return Reach(connections=(_origin(self.server),))

    def form(self, letter: Letter, address: str) -> Form:
        """Show the form that posts to the server."""
        action = f"{self.server.rstrip('/')}/new?uri={quote(letter.route, safe='')}"
        return _form(self.template, letter, address, PRESETS["plain"], action)


def _form(template: str, letter: Letter, address: str, preset: Preset, action: str = "") -> Form:
    renamed = tuple(replace(field, name=preset.name(field.key)) for field in preset.fields(letter))
    return Form(
        template=template,
        letter=letter,
        fields=renamed,
        address=address,
        mailto=letter.mailto(address),
        names={key: preset.name(key) for key in ("consent", "honeypot")},
        action=action,
        hidden=preset.hidden(letter),
        build_time=preset.build_time,
    )


def _origin(address: str) -> str:
    parts = urlsplit(address)
    return f"{parts.scheme}://{parts.netloc}"
