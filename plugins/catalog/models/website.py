"""The website itself: where it stands, what it shows, and which ways messages take."""

from typing import Annotated, Any, Literal

from pydantic import Field, StringConstraints, ValidationInfo, field_validator

from plugins.catalog.models.channels import EMAIL, CommentChannel, EmailChannel, EnquiryChannel
from plugins.catalog.models.look import Look
from plugins.catalog.models.name import WITHOUT_MARKS
from plugins.catalog.models.record import Record
from plugins.catalog.models.route import Route, is_route
from plugins.catalog.models.site_address import SiteAddress
from plugins.catalog.models.target import Target
from plugins.catalog.models.types import Flag, Line

HostKind = Literal["apache", "caddy", "cloudflare", "codeberg", "github", "gitlab", "netlify", "nginx"]
"""Each has its module in ``plugins/hosting/hosts/``."""


class MenuEntry(Record):
    """A link in the menu or in the foot of every page."""

    text: Annotated[Line, StringConstraints(max_length=50), WITHOUT_MARKS]
    """Was dasteht"""
    page: Route
    """Adresse der Seite, wie sie im Browser steht, etwa /angebote/"""

    @field_validator("page", mode="before")
    @classmethod
    def _swapped(cls, page: Any, others: ValidationInfo) -> Any:
        text = str(others.data.get("text", ""))
        if is_route(text) and not is_route(str(page)):
            raise ValueError(f"mit „text“ vertauscht; hierher gehört {text}, hinter „text“ gehört {page}")
        return page


class Parts(Record):
    """Which parts the site has (Bereiche); of one that is off nothing is left."""

    news: Flag = True
    """true, wenn es Beiträge gibt (Aktuelles)"""
    towns: Flag = True
    """true, wenn es das Verzeichnis der Orte gibt"""
    voucher: Flag = True
    """true, wenn es Gutscheine gibt"""
    comments: Flag = True
    """true, wenn unter Seiten und Beiträgen kommentiert werden kann"""
    plain_language: Flag = True
    """true, wenn es eine Seite in Einfacher Sprache gibt"""


class Website(Record):
    """Everything that holds for the site as a whole (site.yaml)."""

    address: SiteAddress
    """Adresse Ihrer Website, etwa https://www.ihre-domain.de"""
    hosts: tuple[HostKind, ...] = ()
    """Wo sie liegt: apache (üblich, im Zweifel), nginx, caddy, netlify, cloudflare, github, gitlab, codeberg"""
    deploy: Target | None = None
    """Wohin „make deploy“ sendet, falls es senden soll"""
    comments: CommentChannel = EMAIL
    """Ihr Weg: email, endpoint oder isso; soll es keine Kommentare geben, „comments“ unter „parts“ auf false setzen"""
    enquiries: EnquiryChannel = EMAIL
    """Ihr Weg für Anfragen: email oder endpoint; ganz ohne Weg geht es nicht, email braucht nichts weiter"""
    parts: Parts = Parts()
    """Welche Bereiche es gibt"""
    look: Look | None = None
    """Aussehen: Ihre eigenen Farben"""
    menu: Annotated[tuple[MenuEntry, ...], Field(min_length=1)]
    """Das Menü oben, in seiner Reihenfolge"""
    footer: Annotated[tuple[MenuEntry, ...], Field(min_length=1)]
    """Die Links unten auf jeder Seite; Impressum und Datenschutz gehören hierher oder ins Menü"""

    @property
    def ways(self) -> tuple[CommentChannel, ...]:
        """The ways of all that visitors send; without comments there is none of theirs."""
        return (self.enquiries, self.comments) if self.parts.comments else (self.enquiries,)

    @property
    def providers(self) -> tuple[str, ...]:
        """The services that what visitors send goes through, as the privacy page names them."""
        return tuple(way.provider for way in self.ways if not isinstance(way, EmailChannel))

    @property
    def posts(self) -> bool:
        """Tell whether a form of it sends something itself; by e-mail, visitors do."""
        return not all(isinstance(way, EmailChannel) for way in self.ways)
