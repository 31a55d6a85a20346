"""What an owner answers before her site is begun; a file given as FROM= has the same fields (Antworten)."""

from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, Field, PlainValidator, TypeAdapter, ValidationError

from plugins.catalog.models.consultant import Address, Form
from plugins.catalog.models.name import BEGUN_LARGE, CAPITALS, IN_ORDER
from plugins.catalog.models.record import Record
from plugins.catalog.models.site_address import SiteAddress
from plugins.catalog.models.towns import Kind
from plugins.catalog.models.typed_address import tidied
from plugins.catalog.models.types import (
    HINT,
    City,
    Email,
    Flag,
    Line,
    Phone,
    PostalAddress,
    Span,
    Text,
    Title,
    Url,
    Words,
    Year,
    matching,
)
from plugins.catalog.models.website import HostKind, Parts
from plugins.catalog.states import State
from plugins.workshop.new.short_forms import whole_kind, whole_state

ANSWERED = matching(rf"(?!{HINT}$).+", "noch ein Platzhalter")
Answered = Annotated[Words, ANSWERED]
"""What names and addresses are made of, and so cannot wait."""


class OfficeAnswer(Record):
    """What is known of a new program's office; the rest is left to be filled in."""

    name: Line | None = None
    """Bezeichnung, falls nicht Programmbüro »Name des Programms«"""
    operator: Line | None = None
    """Wer es betreibt"""
    city: Line | None = None
    """Sitz"""
    email: Email | None = None
    """E-Mail-Adresse, falls belegt"""
    phone: Phone | None = None
    """Telefonnummer, falls belegt"""
    website: Url | None = None
    """Webadresse"""


class HostAnswer(Record):
    """What is known of the host; the rest is left to be filled in."""

    name: Words
    """Name des Anbieters"""
    address: PostalAddress | None = None
    """Anschrift des Anbieters in einer Zeile: Straße, Postleitzahl und Ort"""
    log_days: Span | None = None
    """Wie lange der Anbieter Zugriffsprotokolle aufhebt, etwa „7 Tage“"""


class ProgramAnswer(Record):
    """A program of the sample by its ``id``, or a new one by its ``name``; a bare text means one of the sample's."""

    id: Line | None = None
    """Kennung oder Name eines Programms, das im Muster steht; alle Angaben dazu kommen mit"""
    name: Line | None = None
    """Name eines Programms, das im Muster nicht steht, ohne Anführungszeichen"""
    color: Any = None
    """Farbe, wie in data/programs.yaml; sie wird dort geprüft. Ohne diese Angabe die aus dem Muster oder eine freie"""
    voucher: Flag | None = None
    """Ob es in dem Programm Gutscheine gibt; ohne diese Angabe wie im Muster"""
    accredited: Flag = True
    """Ob Sie für das Programm akkreditiert sind; ohne diese Angabe ja"""
    audience: Text | None = None
    """An wen sich ein neues Programm richtet"""
    office: OfficeAnswer = OfficeAnswer()
    """Programmbüro eines neuen Programms"""


def _several(answer: Any) -> Any:
    return [answer] if isinstance(answer, str) else answer


class OwnTown(Record):
    """A town that the sample does not know; that it takes part its owner knows herself."""

    name: Annotated[City, ANSWERED, BEGUN_LARGE]
    """Name des Orts"""
    kind: Annotated[Kind, BeforeValidator(whole_kind)]
    """Art des Orts"""
    state: Annotated[State, BeforeValidator(whole_state)]
    """Bundesland"""
    program: Annotated[tuple[Line, ...], BeforeValidator(_several)] = ()
    """Kennung oder Name des Programms, an dem er teilnimmt, oder eine Liste; bei nur einem Programm nicht nötig"""
    since: Year | None = None
    """Jahr des Beginns, falls bekannt"""


def _site_address(written: str) -> str:
    """Check an address, and leave its umlauts as they are written."""
    try:
        TypeAdapter(SiteAddress).validate_python(written)
    except ValidationError as error:
        raise error.errors()[0]["ctx"]["error"] from None
    typed = tidied(written)
    return typed if "://" in typed else f"https://{typed}"


def _of_sample(answer: Any) -> Any:
    return {"id": answer} if isinstance(answer, str) else answer


def _town(answer: Any) -> str | OwnTown:
    return OwnTown.model_validate(answer) if isinstance(answer, dict) else TypeAdapter(Line).validate_python(answer)


class Answers(Record):
    """All answers; what is left out gets a default, or a placeholder that waits for the owner."""

    name: Annotated[Answered, IN_ORDER, CAPITALS]
    """Vor- und Nachname"""
    form: Form
    """Wie von Ihnen die Rede ist: feminine (Beraterin), masculine (Berater) oder neutral (keines von beiden)"""
    role: Title | None = None
    """Rolle in den Programmen, falls nicht Prozessbegleiterin, Prozessbegleiter oder Prozessbegleitung"""
    profession: Title | None = None
    """Beruf, falls nicht Beraterin, Berater oder Beratung"""
    summary: Text | None = None
    """Ein bis zwei Sätze über Sie, für die Startseite"""
    address: Address
    """Postanschrift für das Impressum"""
    email: Email
    """E-Mail-Adresse für Anfragen"""
    phone: Phone
    """Telefonnummer mit Vorwahl, wie Sie sie gewohnt sind; sie erscheint nach DIN 5008, etwa 030 12345-67"""
    website: Annotated[Line, AfterValidator(_site_address)]
    """Adresse Ihrer Website, etwa www.ihre-domain.de"""
    hosts: tuple[HostKind, ...] = ("apache",)
    """Wo sie liegt: apache (üblich, im Zweifel), nginx, caddy, netlify, cloudflare, github, gitlab, codeberg"""
    host: HostAnswer | None = None
    """Anbieter, bei dem die Website liegt, soweit Sie ihn kennen"""
    programs: Annotated[tuple[Annotated[ProgramAnswer, BeforeValidator(_of_sample)], ...], Field(min_length=1)]
    """Programme, die Ihre Website zeigt: Kennung eines Programms aus dem Muster, oder „name: …“ für ein neues"""
    services: Annotated[tuple[Answered, ...], Field(min_length=1)]
    """Namen Ihrer Angebote"""
    parts: Parts = Parts()
    """Welche Bereiche es gibt; was Sie nicht nennen, gibt es"""
    look: dict[str, Any] | None = None
    """Aussehen, wie in data/site.yaml; es wird dort geprüft"""
    towns: tuple[Annotated[str | OwnTown, PlainValidator(_town)], ...] | None = None
    """Orte aus dem Muster, die mitkommen, „alle“ für alle Ihrer Programme, und eigene als „name: …“;
    ohne diese Angabe alle aus dem Muster"""
