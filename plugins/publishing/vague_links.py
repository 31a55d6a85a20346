"""Links whose words say nothing of where they lead: „hier klicken“, „mehr“ (WCAG 2.4.4)."""

import re
from collections.abc import Iterator

from plugins.catalog import Problem
from plugins.publishing import routes
from plugins.publishing.crossed_links import route_of, titles_of
from plugins.publishing.outline import Outline
from plugins.publishing.slips.masks import LINK, mask

_VAGUE = re.compile(
    r"\W*(?:(?:bitte )?(?:klick(?:en sie|t|e?) |siehe |genau |gleich )?hier(?: klicken| entlang| lesen| weiterlesen)?"
    r"|hier (?:gibt es|finden sie|geht es) mehr|(?:der|dem|den|dieser|diesem|diesen|folgender|folgendem)? ?link|mehr"
    r"|mehr (?:dazu|lesen|erfahren|infos?|informationen)|weiter(?:lesen)?|weitere infos?|(?:jetzt|bitte) klicken)\W*",
    re.IGNORECASE,
)
_TITLED = re.compile(r"\s[\"'(].*$", re.DOTALL)
"""Words that a link shows beside its own."""
SAYS_NOTHING = "„{}“ sagt nicht, wohin der Link führt; das Ziel nennen, etwa [{}]({})"


def vague_links(outline: Outline) -> Iterator[Problem]:
    """Give the links that somebody who hears only the links of a page cannot tell apart."""
    for word in outline.published:
        for link in LINK.finditer(mask(word.source)) if "](" in word.source else ():
            said = " ".join(word.source[link.start(2) : link.end(2)].split())
            target = word.source[link.start(3) : link.end(3)][1:-1].strip()
            if not link[1] and _VAGUE.fullmatch(said) and not _TITLED.search(target):
                route = route_of(outline, word, target.partition("#")[0])
                title, there = (_titles(outline).get(route), target) if route else _outside(target)
                message = SAYS_NOTHING.format(said.strip(" *_"), title or "Titel der Zielseite", there)
                yield Problem(word.place_at(link.start()), message)


def _outside(target: str) -> tuple[str | None, str]:
    """Give words and target of a link that leads to no page: those of an address are the address."""
    kind, _, address = target.partition(":")
    return (address, target) if kind in {"mailto", "tel"} else (None, "…")


def _titles(outline: Outline) -> dict[str, str]:
    """Give what all pages are called, by their addresses."""
    programs = {routes.program(one.id): one.name for one in outline.catalog.programs}
    services = {routes.service(one.id): one.name for one in outline.catalog.services}
    return {**programs, **services, **titles_of(outline)}
