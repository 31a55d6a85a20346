"""The person whose site this is (Beraterin, Prozessbegleiterin)."""

from typing import Annotated, Literal

from plugins.catalog.models.name import BEGUN_LARGE, CAPITALS, IN_ORDER, WITHOUT_MARKS
from plugins.catalog.models.postal import alone
from plugins.catalog.models.record import Record
from plugins.catalog.models.reference import Reference
from plugins.catalog.models.types import (
    BusinessId,
    City,
    Email,
    Flag,
    Line,
    Moment,
    Phone,
    PostalAddress,
    Postcode,
    Reviewed,
    Span,
    Street,
    Text,
    Title,
    Url,
    VatId,
    Words,
    matching,
)

NOT_ONESELF = matching(
    r"(?i)(?!(?:ich|ich selbst|selbst|ich selber|selber|(?:die )?inhaberin|(?:der )?inhaber|s\. ?o\.)$).+",
    "kein Name; sind Sie es selbst, die Zeile löschen",
)

Form = Literal["feminine", "masculine", "neutral"]
"""The grammatical forms in which the software speaks of the owner."""


class Address(Record):
    """A postal address under which papers can be served (ladungsfähige Anschrift)."""

    street: Annotated[Street, alone("keine Straße mit Hausnummer"), BEGUN_LARGE]
    """Straße und Hausnummer; kein Postfach"""
    postcode: Annotated[Postcode, alone("keine Postleitzahl")]
    """Postleitzahl, fünf Ziffern"""
    city: Annotated[City, alone("kein Ort"), BEGUN_LARGE]
    """Ort"""


class Registration(Record):
    """An entry in a public register (Registereintrag)."""

    court: Line
    """Registergericht, etwa Amtsgericht Köln"""
    number: Line
    """Registernummer, etwa HRB 12345"""


class Host(Record):
    """Who keeps the site on the net (Hosting-Anbieter), named on the privacy page."""

    name: Line
    """Name des Anbieters"""
    address: PostalAddress
    """Anschrift des Anbieters in einer Zeile: Straße, Postleitzahl und Ort"""
    log_days: Span
    """Wie lange der Anbieter Zugriffsprotokolle aufhebt, etwa „7 Tage“"""


class Accreditation(Record):
    """A provable accreditation for one program (Akkreditierung; § 5 UWG)."""

    program: Reference
    """Kennung des Programms aus programs.yaml"""
    role: Line
    """Rolle, für die sie gilt, je nach form etwa Prozessbegleiterin, Prozessbegleiter oder Prozessbegleitung"""
    check_with: Line
    """Wer Auskunft über die Akkreditierung gibt, etwa Programmbüro »Engagierte Stadt«"""
    check_at: Url
    """Webadresse, unter der sich die Akkreditierung prüfen lässt"""
    since: Moment | None = None
    """Gültig seit, falls bekannt"""
    until: Moment | None = None
    """Gültig bis, falls befristet"""
    reviewed: Reviewed
    """Wann die Angaben zuletzt geprüft wurden"""


class Portrait(Record):
    """A photo of the consultant (Porträt)."""

    file: Line
    """Bilddatei unter content/, etwa bilder/portraet.jpg"""
    alt: Line
    """Was auf dem Bild zu sehen ist, für alle, die es nicht sehen"""
    credit: Line | None = None
    """Bildnachweis, etwa „Foto: Vorname Nachname“"""


class Consultant(Record):
    """Everything the site says about its owner (consultant.yaml)."""

    sample: Flag
    """true, solange hier eine Musterperson steht; dann ist die Seite als Muster gekennzeichnet"""
    name: Annotated[Words, WITHOUT_MARKS, IN_ORDER, CAPITALS]
    """Vor- und Nachname"""
    form: Form
    """Wie von Ihnen die Rede ist: feminine (Beraterin), masculine (Berater) oder neutral (keines von beiden)"""
    role: Title
    """Rolle in den Programmen, je nach form etwa Prozessbegleiterin, Prozessbegleiter oder Prozessbegleitung"""
    profession: Title
    """Beruf, je nach form etwa Beraterin, Berater oder Beratung"""
    summary: Text
    """Ein bis zwei Sätze über Sie, für die Startseite"""
    portrait: Portrait | None = None
    """Ihr Porträt; ohne eines zeigt die Website eine Zeichnung"""
    address: Address
    """Postanschrift für das Impressum"""
    email: Email
    """E-Mail-Adresse für Anfragen"""
    phone: Phone
    """Telefonnummer mit Vorwahl, wie Sie sie gewohnt sind; sie erscheint nach DIN 5008, etwa 030 12345-67"""
    legal_form: Line | None = None
    """Rechtsform, falls nicht Einzelunternehmen oder freiberuflich"""
    representative: Line | None = None
    """Vertretungsberechtigte Person einer Gesellschaft"""
    registration: Registration | None = None
    """Registereintrag, falls vorhanden"""
    vat_id: VatId | None = None
    """Umsatzsteuer-Identifikationsnummer, falls vorhanden"""
    business_id: BusinessId | None = None
    """Wirtschafts-Identifikationsnummer, falls vorhanden"""
    editor: Annotated[Line, NOT_ONESELF] | None = None
    """Verantwortlich nach § 18 Abs. 2 MStV, falls nicht Sie selbst"""
    host: Host
    """Anbieter, bei dem die Website liegt"""
    accreditations: tuple[Accreditation, ...]
    """Ihre Akkreditierungen; „accreditations: []“ heißt, dass Sie keine haben, und damit geht nichts ins Netz"""

    @property
    def doubled(self) -> frozenset[int]:
        """The indexes of the accreditations that stand in the list before."""
        pairs = [(one.program, one.role) for one in self.accreditations]
        return frozenset(index for index, pair in enumerate(pairs) if pair in pairs[:index])

    @property
    def titles(self) -> str:
        """Profession and role in one line; one word where they are the same, one »und« where there are more."""
        before = self.profession.replace(" und ", ", ")
        return self.role if self.role == self.profession else f"{before} und {self.role}"
