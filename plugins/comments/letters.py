"""What a visitor sends: a comment on a page or an enquiry, with its fields and the mail it makes (Zuschrift)."""

from dataclasses import dataclass
from typing import Literal
from urllib.parse import quote

from plugins.catalog import Catalog
from plugins.catalog.mails import encoded_mail
from plugins.catalog.models.comments import MAX_MESSAGE, MAX_NAME
from plugins.catalog.ordering import din_5007
from plugins.publishing import routes

COMMENT_CONSENT = (
    "Ich bin einverstanden, dass mein Name und mein Kommentar auf dieser Seite erscheinen. "
    "Meine E-Mail-Adresse wird nicht veröffentlicht. Ich kann die Einwilligung jederzeit widerrufen."
)
ENQUIRY_CONSENT = "Ich habe gelesen, was mit meinen Angaben geschieht, und wünsche eine Antwort."
LINE_END = "\r\n"
"""How lines end in the body of a mail (RFC 6068, section 5)."""


@dataclass(frozen=True)
class Field:
    """A field of a form; ``error`` is said when what stands in it will not do, ``name`` is what it is sent as."""

    key: str
    label: str
    kind: Literal["line", "email", "text", "choice", "place"]
    required: bool = False
    error: str = ""
    hint: str = ""
    autocomplete: str = "off"
    choices: tuple[str, ...] = ()
    max_length: int = 200
    name: str = ""


NAME = Field("name", "Name", "line", True, "Bitte geben Sie einen Namen an.", "", "name", (), MAX_NAME)
COMMENT_FIELDS = (
    Field("name", NAME.label, "line", True, NAME.error, "So erscheint er auf der Seite.", "name", (), MAX_NAME),
    Field(
        key="email",
        label="E-Mail-Adresse",
        kind="email",
        error="Bitte geben Sie eine vollständige Adresse mit @ an, oder lassen Sie das Feld leer.",
        hint="Freiwillig, damit ich zurückfragen und einen Widerruf zuordnen kann. Sie erscheint nirgends.",
        autocomplete="email",
        max_length=254,
    ),
    Field("message", "Kommentar", "text", True, "Bitte schreiben Sie einen Kommentar.", max_length=MAX_MESSAGE),
)
"""The message stands last: in a mail, all that comes after its label is taken for the comment and may be published."""
ANSWER_TO = Field(
    key="email",
    label="E-Mail-Adresse",
    kind="email",
    required=True,
    error="Bitte geben Sie eine vollständige Adresse mit @ an.",
    autocomplete="email",
    max_length=254,
)


@dataclass(frozen=True)
class Letter:
    """A form to be sent: its fields, and what goes along with them.

    ``page_id`` is the address of the page without the outer slashes; ``url`` and ``thanks`` are absolute.
    """

    kind: Literal["kommentar", "anfrage"]
    subject: str
    page_id: str
    route: str
    url: str
    thanks: str
    fields: tuple[Field, ...]
    consent: str

    @property
    def intro(self) -> str:
        """The lines with which the mail begins."""
        return LINE_END.join((self.subject, f"Seite: {self.url}", "", ""))

    def mailto(self, address: str) -> str:
        """Give the address of a ready-made mail that asks for every field but the sender's address (RFC 6068)."""
        gap = LINE_END * 3
        asked = "".join(f"{field.label}:{gap}" for field in self.fields if field.kind != "email")
        body = f"{self.intro}{asked}{self.consent}"
        to = quote(encoded_mail(address), safe="@")
        return f"mailto:{to}?subject={quote(self.subject, safe='')}&body={quote(body, safe='')}"


def comment_letter(title: str, route: str, site_url: str) -> Letter:
    """Give the form for a comment on a page (Kommentar)."""
    return Letter(
        kind="kommentar",
        subject=f"Kommentar zu: {title}",
        page_id=route.strip("/"),
        route=route,
        url=site_url + route,
        thanks=site_url + routes.THANKS,
        fields=COMMENT_FIELDS,
        consent=COMMENT_CONSENT,
    )


def enquiry_letter(catalog: Catalog, site_url: str) -> Letter:
    """Give the form for an enquiry, with what the catalog suggests (Anfrage)."""
    return Letter(
        kind="anfrage",
        subject="Anfrage über die Website",
        page_id=routes.CONTACT.strip("/"),
        route=routes.CONTACT,
        url=site_url + routes.CONTACT,
        thanks=site_url + routes.THANKS,
        fields=_enquiry_fields(catalog),
        consent=ENQUIRY_CONSENT,
    )


def _enquiry_fields(catalog: Catalog) -> tuple[Field, ...]:
    programs = tuple(program.name for program in catalog.programs)
    towns = tuple(sorted({town.name for town in catalog.towns}, key=din_5007))
    services = tuple(service.name for service in catalog.services if service.status == "available")
    choice = (Field("program", "Programm", "choice", choices=programs),) if len(programs) > 1 else ()
    return (
        *choice,
        Field("service", "Angebot", "choice", choices=services),
        Field("place", "Ort", "place", choices=towns),
        Field("organisation", "Organisation", "line", autocomplete="organization"),
        NAME,
        ANSWER_TO,
        Field("message", "Ihr Anliegen", "text", True, "Bitte schreiben Sie, worum es geht.", max_length=MAX_MESSAGE),
    )
