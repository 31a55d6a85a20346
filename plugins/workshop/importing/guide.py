"""Say where links and pictures of a former website lead here."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from urllib.parse import urljoin, urlsplit

from plugins.catalog.models.route import bare
from plugins.comments.wordpress import old_route
from plugins.publishing.downloads.kinds import KINDS
from plugins.publishing.link_targets import wrong_target
from plugins.publishing.photo_faults import ENDINGS, PHOTOS
from plugins.workshop.importing.media import Media, ending
from plugins.workshop.importing.old_site import OldFile, OldSite
from plugins.workshop.importing.placing import Placed
from plugins.workshop.importing.shelf import Shelf
from plugins.workshop.importing.texts.surroundings import Shown, Surroundings, Target

DRAFT = "der Link zu „{}“ ist weggelassen, denn dieser Text ist hier ein Entwurf; seine Worte sind geblieben"
UNKNOWN = "der Link zu {} ist weggelassen, denn diese Seite steht nicht im Export; seine Worte sind geblieben"
WRONG = "der Link ist weggelassen: {}"
NO_MEDIA = "das Bild {} fehlt; es von der alten Website holen, nach content/bilder/ legen und hier einsetzen"
NO_FILE = "die Datei {} fehlt; der Link ist weggelassen, seine Worte sind geblieben"
NO_DOWNLOAD = "Dateien mit der Endung „{}“ bietet diese Website nicht an; der Link zu {} ist weggelassen"
NO_PICTURE = "das Format {} wird hier nicht gezeigt; als PNG oder JPEG speichern und hier einsetzen ({})"
BROKEN = "das Bild {} ist beschädigt und nicht zu lesen"
FOREIGN = (
    "das Bild liegt auf einer fremden Website ({}) und wird von dort nicht geholt; fragen, ob Sie es zeigen dürfen"
)
_CLOSED = ("wp-admin", "wp-login.php", "wp-json", "xmlrpc.php", "wp-content/plugins", "wp-content/themes")


@dataclass
class Guide:
    """Knows the former site and this one; notes which links it made secure."""

    site: OldSite
    media: Media
    shelf: Shelf
    placed: Mapping[str, Placed]
    own: Mapping[str, str]
    secured: list[str] = field(default_factory=list)
    foreign: dict[str, Target] = field(default_factory=dict)

    @cached_property
    def _by_page(self) -> Mapping[str, OldFile]:
        return {bare(one.page): one for one in reversed(self.site.files) if one.page}

    @cached_property
    def _by_number(self) -> Mapping[str, OldFile]:
        return {one.number: one for one in reversed(self.site.files)}

    @cached_property
    def _by_address(self) -> Mapping[str, OldFile]:
        return {one.address.partition("://")[2]: one for one in reversed(self.site.files) if "://" in one.address}

    @cached_property
    def _texts_by_number(self) -> Mapping[str, Placed]:
        return {one.old.number: one for one in self.placed.values()}

    def around(self, text: Placed) -> Surroundings:
        """Give what one text has to know."""
        old = text.old
        own = tuple(
            one.number for one in self.site.files if one.parent == old.number and ending(one.address) in ENDINGS
        )
        here = old.base or (old.addresses[0] if old.addresses else "/")
        return Surroundings(
            target=lambda href: self._target(href, here),
            picture=lambda address, number: self._picture(self._whole(address, here), number, text),
            is_picture=lambda href: ending(href) in PHOTOS or bare(old_route(href)) in self._by_page,
            title=text.title,
            own_pictures=own,
            notes=old.notes,
        )

    def _target(self, href: str, here: str) -> Target:
        address = _spelled_out(href)
        if address.lower().startswith(("mailto:", "tel:")):
            wrong = wrong_target(address)
            return Target("", WRONG.format(wrong)) if wrong else Target(address)
        address = self._whole(address, here)
        return self._own(address) if self._is_own(address) else self._foreign(address)

    def _whole(self, address: str, here: str) -> str:
        """Give an address that may begin at the page on which it stands."""
        if address.startswith(("#", "data:")) or "://" in address or ":" in address.partition("/")[0] or not address:
            return address
        return urljoin(f"https://{self.site.name.partition('/')[0]}{here}", address)

    def _foreign(self, address: str) -> Target:
        if address not in self.foreign:
            self.foreign[address] = self._secure(address)
        return self.foreign[address]

    def _secure(self, address: str) -> Target:
        secure = f"https{address[4:]}" if address.lower().startswith("http:") else address
        if wrong := wrong_target(secure):
            return Target("", WRONG.format(wrong))
        if secure != address:
            self.secured.append(secure)
        return Target(secure)

    def _own(self, address: str) -> Target:
        route = bare(old_route(address))
        placed = self.placed.get(route) or self._short(route)
        if placed and placed.instead:
            return Target(placed.instead)
        if placed:
            return Target("", DRAFT.format(placed.title)) if placed.hidden else Target(f"{{filename}}/{placed.path}")
        if file := self._file(address, route):
            return file
        if route in self.own:
            return Target(self.own[route])
        return Target("", "" if any(part in route for part in _CLOSED) else UNKNOWN.format(address))

    def _short(self, route: str) -> Placed | None:
        """Give the text that a short address names, wherever it is said to begin."""
        return self._texts_by_number.get(route.rpartition("=")[2]) if "?" in route else None

    def _file(self, address: str, route: str) -> Target | None:
        attached = self._by_page.get(route)
        named = attached.address if attached else address
        suffix = ending(named)
        if not (attached or "/uploads/" in named or suffix in KINDS.keys() | PHOTOS):
            return None
        if suffix not in KINDS.keys() | ENDINGS:
            return Target("", NO_DOWNLOAD.format(suffix, named)) if suffix else None
        found = self.media.find(named)
        if found is None:
            return Target("", NO_FILE.format(named))
        if suffix in KINDS:
            return Target(f"{{static}}/{self.shelf.download(found)}")
        path = self.shelf.picture(found)
        return Target(f"{{static}}/{path}") if path else Target("", BROKEN.format(named))

    def _is_own(self, address: str) -> bool:
        try:
            host = urlsplit(address).netloc.lower().removeprefix("www.").partition("@")[0]
        except ValueError:
            return False
        own = self.site.name.partition("/")[0]
        return host == own or host == own.replace(".wordpress.com", ".files.wordpress.com")

    def _picture(self, address: str, number: str, text: Placed) -> Shown:
        if address.startswith("data:"):
            path = self.shelf.inline(address, text.path.rpartition("/")[2].removesuffix(".md"))
            return Shown(path) if path else Shown(told=BROKEN.format("im Text selbst"))
        wanted = address.removeprefix("#") if address.startswith("#") else number
        attached = self._by_number.get(wanted) or self._by_address.get(address.partition("?")[0].partition("://")[2])
        named = attached.address if attached and (address.startswith("#") or not self.media.find(address)) else address
        if ending(named) in PHOTOS - ENDINGS:
            return Shown(told=NO_PICTURE.format(ending(named), named))
        found = None if address == "" or named.startswith("#") else self.media.find(named)
        if found is None:
            foreign = "://" in named and not (attached or self._is_own(named) or "/uploads/" in named)
            return Shown(told=(FOREIGN if foreign else NO_MEDIA).format(named))
        path = self.shelf.picture(found)
        if path is None:
            return Shown(told=BROKEN.format(named))
        alt = (attached.alt or attached.caption or attached.title) if attached else ""
        return Shown(path, alt, attached.caption if attached and address.startswith("#") else "")


def _spelled_out(href: str) -> str:
    """Give an address with what browsers and readers add to it."""
    if href.lower().startswith("tel:"):
        return re.sub(r"\s|%20", "", href)
    whole = f"https:{href}" if href.startswith("//") else f"https://{href}" if href.startswith("www.") else href
    return whole.replace(" ", "%20")


def by_route(texts: Iterable[Placed]) -> Mapping[str, Placed]:
    """Give the texts by each of their former addresses, as two spellings of one are compared."""
    found: dict[str, Placed] = {}
    for text in texts:
        for address in text.old.addresses:
            found.setdefault(bare(address), text)
    return found
