"""Say where files and pictures of a former website lie here."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from mimetypes import guess_type

from plugins.catalog.models.route import bare
from plugins.publishing.downloads.kinds import KINDS
from plugins.publishing.photo_faults import ENDINGS, PHOTOS
from plugins.workshop.importing.media import Media, ending
from plugins.workshop.importing.old_site import OldFile, OldSite
from plugins.workshop.importing.placing import Placed
from plugins.workshop.importing.shelf import Shelf
from plugins.workshop.importing.texts.surroundings import Shown, Target

NO_MEDIA = "das Bild {} fehlt; es von der alten Website holen, nach content/bilder/ legen und hier einsetzen"
NO_FILE = "die Datei {} fehlt; der Link ist weggelassen, seine Worte sind geblieben"
NO_DOWNLOAD = "Dateien mit der Endung „{}“ bietet diese Website nicht an; der Link zu {} ist weggelassen"
NO_PICTURE = "das Format {} wird hier nicht gezeigt; als PNG oder JPEG speichern und hier einsetzen ({})"
BROKEN = "das Bild {} ist beschädigt und nicht zu lesen"
FOREIGN = (
    "das Bild liegt auf einer fremden Website ({}) und wird von dort nicht geholt; fragen, ob Sie es zeigen dürfen"
)
_PAGES = frozenset({".html", ".htm", ".php", ".asp", ".aspx", ".jsp", ".xml", ".md", ".com", ".org"})
"""Endings of addresses at which a page stands."""


@dataclass(frozen=True)
class OldFiles:
    """The files of a former website, and the shelf on which those are put that come along."""

    site: OldSite
    media: Media
    shelf: Shelf

    @cached_property
    def _by_page(self) -> Mapping[str, OldFile]:
        return {bare(one.page): one for one in reversed(self.site.files) if one.page}

    @cached_property
    def _by_number(self) -> Mapping[str, OldFile]:
        return {one.number: one for one in reversed(self.site.files)}

    @cached_property
    def _by_address(self) -> Mapping[str, OldFile]:
        return {one.address.partition("://")[2]: one for one in reversed(self.site.files) if "://" in one.address}

    def is_picture(self, href: str, route: str) -> bool:
        """Tell whether an address shows a picture alone."""
        return ending(href) in PHOTOS or route in self._by_page

    def of(self, number: str) -> tuple[str, ...]:
        """Give the numbers of the pictures that belong to a text."""
        return tuple(one.number for one in self.site.files if one.parent == number and ending(one.address) in ENDINGS)

    def link(self, address: str, route: str) -> Target | None:
        """Give where a link to a file leads here; None if no file is meant."""
        attached = self._by_page.get(route) or self._by_number.get(route.rpartition("attachment_id=")[2])
        named = attached.address if attached else address
        suffix = ending(named)
        if not (attached or "/uploads/" in named or suffix in KINDS.keys() | PHOTOS or _is_file(named, suffix)):
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

    def picture(self, address: str, number: str, text: Placed, *, own: bool) -> Shown:
        """Give a picture as it is shown here."""
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
            foreign = "://" in named and not (attached or own or "/uploads/" in named)
            return Shown(told=(FOREIGN if foreign else NO_MEDIA).format(named))
        path = self.shelf.picture(found)
        if path is None:
            return Shown(told=BROKEN.format(named))
        alt = (attached.alt or attached.caption or attached.title) if attached else ""
        return Shown(path, alt, attached.caption if attached and address.startswith("#") else "")


def _is_file(name: str, suffix: str) -> bool:
    kind = guess_type(f"x{suffix}")[0]
    return bool(kind) and suffix not in _PAGES and "/" in name
