"""Say where links and pictures of a former website lead here."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from urllib.parse import unquote, urljoin

from plugins.catalog.models.route import bare
from plugins.comments.wordpress import old_route
from plugins.publishing import routes
from plugins.publishing.anchors import ARTICLE, read_templates
from plugins.publishing.link_targets import wrong_target
from plugins.workshop.importing.old_addresses import host_of, is_list, is_search, plain_route, spelled_out
from plugins.workshop.importing.old_files import OldFiles
from plugins.workshop.importing.old_site import OldSite
from plugins.workshop.importing.placing import Placed
from plugins.workshop.importing.texts.places import heading_places, place_named
from plugins.workshop.importing.texts.surroundings import Shown, Surroundings, Target
from plugins.workshop.importing.texts.tree import tree_of

WITHOUT = "der Link zu {} ist weggelassen, {}; seine Worte sind geblieben"
DRAFT = "denn dieser Text ist hier ein Entwurf"
UNKNOWN = "denn diese Seite ist nicht mit herübergekommen"
RENAMED = "denn {} ist hier umbenannt oder gelöscht"
CLOSED = "er führte in die Verwaltung von WordPress"
SEARCH = "denn eine Suche gibt es hier nicht"
NOWHERE = "er führte nirgendwohin"
NO_PLACE = "die Stelle „#{}“ gibt es auf „{}“ so nicht mehr; der Link führt an den Anfang der Seite"
WRONG = "der Link ist weggelassen: {}"
_CLOSED = ("wp-admin", "wp-login.php", "wp-json", "xmlrpc.php", "wp-content/plugins", "wp-content/themes")
PROSE = "page"
_PLACES_OF_WORDPRESS = re.compile(r"more-\d+|top|")


@dataclass
class Guide:
    """Knows the former site and this one; notes which links it made secure.

    ``own`` are the addresses of this site with their routes, ``home`` is its host, ``lists`` is where its posts are
    listed; ``gone`` are addresses of texts that came and are not there any more, with their files.
    """

    site: OldSite
    files: OldFiles
    placed: Mapping[str, Placed]
    own: Mapping[str, str]
    home: str = ""
    lists: str = routes.HOME
    gone: Mapping[str, str] = field(default_factory=dict)
    secured: list[str] = field(default_factory=list)
    foreign: dict[str, Target] = field(default_factory=dict)
    places: dict[str, Mapping[str, str]] = field(default_factory=dict)

    @cached_property
    def own_places(self) -> frozenset[str]:
        """Give the names that pages need themselves, so that no heading of theirs can have them."""
        templates = read_templates()
        return frozenset().union(*(templates.written(name)[0] for name in (ARTICLE, PROSE)))

    @cached_property
    def _texts_by_number(self) -> Mapping[str, Placed]:
        return {one.old.number: one for one in self.placed.values()}

    @cached_property
    def _in_any_case(self) -> Mapping[str, Placed]:
        return {route.casefold(): one for route, one in self.placed.items()}

    @cached_property
    def _by_name(self) -> Mapping[str, tuple[Placed, ...]]:
        found: dict[str, tuple[Placed, ...]] = {}
        for one in {one.path: one for one in self.placed.values()}.values():
            found[one.old.name.casefold()] = (*found.get(one.old.name.casefold(), ()), one)
        return {name: texts for name, texts in found.items() if name}

    @cached_property
    def _hosts(self) -> frozenset[str]:
        own = self.site.name.partition("/")[0]
        return frozenset({own, own.replace(".wordpress.com", ".files.wordpress.com"), *self.site.hosts})

    def around(self, text: Placed) -> Surroundings:
        """Give what one text has to know."""
        old = text.old
        here = old.base or (old.addresses[0] if old.addresses else "/")
        return Surroundings(
            target=lambda href: self._target(href, here),
            picture=lambda address, number: self._picture(self._whole(address, here), number, text),
            is_picture=lambda href: self.files.is_picture(href, bare(old_route(href))),
            title=text.title,
            own_pictures=self.files.of(old.number),
            notes=old.notes,
            own_places=self.own_places,
        )

    def _picture(self, address: str, number: str, text: Placed) -> Shown:
        shown = self.files.picture(address, number, text, own=self._is_own(address))
        return Shown(shown.path, shown.alt, shown.caption, self._named(shown.told))

    def _target(self, href: str, here: str) -> Target:
        address = spelled_out(href)
        if not address:
            return Target("", WITHOUT.format("„“", NOWHERE))
        if address.lower().startswith(("mailto:", "tel:")):
            wrong = wrong_target(address)
            return Target("", WRONG.format(wrong)) if wrong else Target(address)
        address = self._whole(address, here)
        found = self._own(address) if self._is_own(address) else self._elsewhere(address)
        return Target(found.address, self._named(found.told))

    def _named(self, told: str) -> str:
        """Give a message without the name that stands in for the host of a folder."""
        return told if self.site.made_by_wordpress else told.replace(f"https://{self.site.name}/", "/")

    def _whole(self, address: str, here: str) -> str:
        """Give an address that may begin at the page on which it stands."""
        if address.startswith(("#", "data:")) or "://" in address or ":" in address.partition("/")[0] or not address:
            return address
        try:
            return urljoin(f"https://{self.site.name.partition('/')[0]}{here}", address)
        except ValueError:
            return address

    def _elsewhere(self, address: str) -> Target:
        if host_of(address) == self.home:
            route = self.own.get(bare(old_route(address)), "")
            return Target(route, "" if route else WITHOUT.format(address, UNKNOWN))
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
        placed = self.placed.get(route) or self._short(route) or self._in_any_case.get(route.casefold())
        placed = placed or (None if route in self.own else self._guessed(plain_route(route)))
        if placed and placed.instead:
            return Target(placed.instead)
        if placed and placed.hidden:
            return Target("", WITHOUT.format(f"„{placed.title}“", DRAFT))
        if placed:
            return self._to_place(placed, unquote(address.partition("#")[2]))
        return self.files.link(address, route) or self._to_list(address) or self._to_page(address, route)

    def _to_place(self, placed: Placed, name: str) -> Target:
        """Give a link to a text, or to the heading in it that had a name."""
        leading = f"{{filename}}/{placed.path}"
        if _PLACES_OF_WORDPRESS.fullmatch(name):
            return Target(leading)
        if placed.path not in self.places:
            self.places[placed.path] = heading_places(tree_of(placed.old.html).root)
        place = place_named(name, self.places[placed.path])
        return Target(f"{leading}#{place}") if place else Target(leading, NO_PLACE.format(name, placed.title))

    def _to_list(self, address: str) -> Target | None:
        if is_search(address):
            return Target("", WITHOUT.format(address, SEARCH))
        base = "".join(self.site.name.partition("/")[1:])
        return Target(self.lists) if self.site.made_by_wordpress and is_list(address, base) else None

    def _to_page(self, address: str, route: str) -> Target:
        if route in self.own:
            return Target(self.own[route])
        if route in self.gone:
            return Target("", WITHOUT.format(address, RENAMED.format(self.gone[route])))
        closed = any(part in route for part in _CLOSED)
        return Target("", WITHOUT.format(address, CLOSED if closed else UNKNOWN))

    def _short(self, route: str) -> Placed | None:
        """Give the text that a short address names, wherever it is said to begin."""
        return self._texts_by_number.get(route.rpartition("=")[2]) if "?" in route else None

    def _guessed(self, route: str) -> Placed | None:
        """Give the one text whose name ends an address, as WordPress leads there."""
        named = self._by_name.get(route.rpartition("/")[2].casefold(), ())
        return named[0] if len(named) == 1 else None

    def _is_own(self, address: str) -> bool:
        return host_of(address) in self._hosts
