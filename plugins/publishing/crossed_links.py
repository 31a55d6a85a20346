"""Links whose words name one program, service or page and that lead to another, or to its website (vertauscht)."""

import re
from collections.abc import Iterator, Mapping
from urllib.parse import unquote

from plugins.catalog import Problem
from plugins.catalog.compared import bare_host
from plugins.catalog.program_names import named_in
from plugins.publishing import routes
from plugins.publishing.links import resolve
from plugins.publishing.meant_targets import TEXT_MARK
from plugins.publishing.odd_domains import hosts_of, registered
from plugins.publishing.outline import Outline
from plugins.publishing.slips.masks import LINK, mask
from plugins.publishing.web_addresses import parts_of
from plugins.publishing.words import Word

CROSSED = "„{}“ führt zu „{}“; gemeint ist wohl „{}“"
TO_ANOTHER = "„{}“ führt zur Website von »{}« ({}, Zeile {}); gemeint ist wohl „{}“"
_LEAD = re.compile(
    r"^(?:(?:Mehr|Weiter|Alles|Näheres) )?(?:(?:über|zu[mr]?) )?(?:(?:das|dem|die|der|den) )?"
    r"(?:(?:Angebot|Programm|Seite|Beitrag|Artikel) )?"
)
"""What stands in a link before the name of what it leads to."""
_TITLE = re.compile(r"\s+[\"'].*$", re.DOTALL)


def crossed_links(outline: Outline) -> Iterator[Problem]:
    """Give the links that say where they lead and lead elsewhere."""
    catalog = outline.catalog
    programs = {one.name: routes.program(one.id) for one in catalog.programs}
    titles = {title: route for route, title in titles_of(outline).items()}
    kinds = ({one.name: routes.service(one.id) for one in catalog.services}, titles)
    for word in outline.published:
        for link in LINK.finditer(mask(word.source)):
            text = word.source[link.start(2) : link.end(2)]
            route = None if link[1] else route_of(outline, word, link[3][1:-1])
            if route and (meant := _meant(text, route, programs, kinds)):
                there, right = meant
                path = outline.texts_by_route.get(right)
                target = f"{TEXT_MARK}/{path}" if path else right
                yield Problem(word.place_at(link.start()), CROSSED.format(text, there, target))
            elif not link[1] and (said := _to_another_website(outline, text, link[3][1:-1])):
                yield Problem(word.place_at(link.start()), said)


def _to_another_website(outline: Outline, text: str, target: str) -> str | None:
    """Say that words name one program, and an address outside is that of another's office."""
    programs = {one.record.name: one for one in outline.loaded.programs}
    named = {name for _, _, name in named_in(text, programs)}
    host = registered(bare_host(target)) if "://" in target and len(named) == 1 else ""
    meant = programs[named.pop()] if host else None
    if meant is None or host in {known for _, known in hosts_of(meant)}:
        return None
    other = next((one for one in programs.values() if registered(bare_host(one.record.office.website)) == host), None)
    if other is None:
        return None
    place = other.place("office", "website")
    return TO_ANOTHER.format(text, other.record.name, place.file, place.line, meant.record.office.website)


def _meant(
    text: str, route: str, programs: Mapping[str, str], kinds: tuple[Mapping[str, str], ...]
) -> tuple[str, str] | None:
    """Give what the page is called that a link leads to, and the address of the other one that its words name."""
    for kind in (programs, *kinds):
        named = {kind[name] for _, _, name in named_in(text, kind)} if kind is programs else _exactly(text, kind)
        there = next((name for name, address in kind.items() if address == route), None)
        if there and len(named) == 1 and route not in named:
            return there, named.pop()
    return None


def _exactly(text: str, kind: Mapping[str, str]) -> set[str]:
    words = text.strip(" *_→…")
    return {kind[name] for name in (words, _LEAD.sub("", words).strip(" »«„“")) if name in kind}


def titles_of(outline: Outline) -> Mapping[str, str]:
    """Give what pages and articles are called, by their addresses."""
    heads = {word.path: word.matter.title for word in outline.everything}
    return {route: title for route, path in outline.texts_by_route.items() if (title := heads.get(path))}


def route_of(outline: Outline, word: Word, written: str) -> str | None:
    """Give the address of the page of this site that a link leads to, if it is one and to no place of it."""
    target = _TITLE.sub("", written.strip().strip("<>"))
    if "#" in target:
        return None
    if target.startswith(TEXT_MARK):
        path = resolve(word, target.removeprefix(TEXT_MARK))
        return next((route for route, text in outline.texts_by_route.items() if text == path), None)
    path = unquote(parts_of(target).path)
    return path if target.startswith("/") and path in outline.addresses else None
