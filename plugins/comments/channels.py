"""The ways a comment or an enquiry can take (Kommentarwege): one class and one template each."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import ClassVar, Protocol
from urllib.parse import quote, urlsplit

from plugins.catalog.models.channels import EmailChannel, EndpointChannel, IssoChannel
from plugins.comments import letters
from plugins.comments.letters import Letter
from plugins.comments.presets import PRESETS, Preset
from plugins.publishing.security import SELF, Reach


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


class Way(Protocol):
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


@dataclass(frozen=True)
class EmailWay:
    """A ready-made mail, and with JavaScript a form that writes it."""

    chosen: EmailChannel
    template: ClassVar[str] = "components/comments-form/email.html"
    provider: ClassVar[str] = ""
    reach: ClassVar[Reach] = Reach()

    def form(self, letter: Letter, address: str) -> Form:
        """Show the mail and the form that writes it; it is sent nowhere, and so has nothing to go along unseen."""
        return replace(_form(self.template, letter, address, PRESETS["plain"]), hidden=())


@dataclass(frozen=True)
class EndpointWay:
    """A plain HTML form, which needs no script."""

    chosen: EndpointChannel
    template: ClassVar[str] = "components/comments-form/endpoint.html"

    @property
    def provider(self) -> str:
        """The service behind the address."""
        return self.chosen.provider

    @property
    def reach(self) -> Reach:
        """The service, and the site itself, to which it sends the visitor back."""
        action = self.chosen.action
        unbuilt = () if PRESETS[self.chosen.preset].host else (action,)
        return Reach(forms=(SELF,) if action.startswith("/") else (SELF, _origin(action)), unbuilt=unbuilt)

    def form(self, letter: Letter, address: str) -> Form:
        """Show the form; the owner's names win over those of the preset."""
        preset = PRESETS[self.chosen.preset]
        named = replace(preset, names={**preset.names, **self.chosen.fields})
        return _form(self.template, letter, address, named, self.chosen.action)


@dataclass(frozen=True)
class IssoWay:
    """A form whose script posts to the comment server."""

    chosen: IssoChannel
    template: ClassVar[str] = "components/comments-form/isso.html"

    @property
    def provider(self) -> str:
        """Who runs the server."""
        return self.chosen.provider

    @property
    def reach(self) -> Reach:
        """The server, to which the form's script posts."""
        return Reach(connections=(_origin(self.chosen.server),), unbuilt=(f"{self.chosen.server.rstrip('/')}/",))

    def form(self, letter: Letter, address: str) -> Form:
        """Show the form that posts to the server."""
        action = f"{self.chosen.server.rstrip('/')}/new?uri={quote(letter.route, safe='')}"
        return _form(self.template, letter, address, PRESETS["plain"], action)


def way_of(channel: EmailChannel | EndpointChannel | IssoChannel) -> Way:
    """Give the way that the owner has chosen."""
    match channel:
        case EndpointChannel():
            return EndpointWay(channel)
        case IssoChannel():
            return IssoWay(channel)
        case EmailChannel():
            return EmailWay(channel)


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
