"""Links whose words say nothing of where they lead: „hier klicken“, „mehr“ (WCAG 2.4.4), or say it wrongly."""

import re
from collections.abc import Iterator

from plugins.catalog import Problem
from plugins.catalog.compared import bare_host
from plugins.catalog.mails import EMAIL, compared
from plugins.publishing import routes
from plugins.publishing.crossed_links import route_of, titles_of
from plugins.publishing.odd_domains import registered
from plugins.publishing.outline import Outline
from plugins.publishing.slips.masks import LINK, mask
from plugins.publishing.slips.references import ENDINGS

_VAGUE = re.compile(
    r"\W*(?:(?:bitte )?(?:klick(?:en sie|t|e?) |siehe |genau |gleich )?hier(?: klicken| entlang| lesen| weiterlesen)?"
    r"|hier (?:gibt es|finden sie|geht es) mehr|(?:der|dem|den|dieser|diesem|diesen|folgender|folgendem)? ?link|mehr"
    r"|mehr (?:dazu|lesen|erfahren|infos?|informationen)|weiter(?:lesen)?|weitere infos?|(?:jetzt|bitte) klicken"
    r"|pdf|www|download|website|webseite|homepage)?\W*",
    re.IGNORECASE,
)
_TITLED = re.compile(r"\s[\"'(].*$", re.DOTALL)
"""Words that a link shows beside its own."""
_ADDRESS = re.compile(rf"(?:https?://)?(?P<rest>(?:[\w-]+\.)+(?:{ENDINGS})(?:/\S*)?)", re.IGNORECASE)
"""A web address as people write it; „ver.di“ is none."""
LEADS_ELSEWHERE = "zu lesen ist „{}“, und der Link führt zu „{}“; eines von beiden berichtigen"
SAYS_NOTHING = "„{}“ sagt nicht, wohin der Link führt; das Ziel nennen, etwa [{}]({})"


def vague_links(outline: Outline) -> Iterator[Problem]:
    """Give the links that somebody who hears only the links of a page cannot tell apart."""
    for word in outline.published:
        for link in LINK.finditer(mask(word.source)) if "](" in word.source else ():
            said = " ".join(word.source[link.start(2) : link.end(2)].split())
            target = word.source[link.start(3) : link.end(3)][1:-1].strip()
            if not link[1] and _leads_elsewhere(said, target):
                yield Problem(word.place_at(link.start()), LEADS_ELSEWHERE.format(said, target))
            if not link[1] and _VAGUE.fullmatch(said) and not _TITLED.search(target):
                route = route_of(outline, word, target.partition("#")[0])
                title, there = (_titles(outline).get(route), target) if route else _outside(target)
                message = SAYS_NOTHING.format(said.strip(" *_"), title or "Titel der Zielseite", there)
                yield Problem(word.place_at(link.start()), message)


def _leads_elsewhere(said: str, target: str) -> bool:
    """Tell words that are an address, and not that of the website or the mailbox to which they lead."""
    scheme, _, address = target.partition(":")
    if scheme.lower() == "mailto" and EMAIL.fullmatch(said.strip("<> ")):
        return compared(address.partition("?")[0]) != compared(said.strip("<> "))
    shown = _ADDRESS.fullmatch(said.strip("<> "))
    host = registered(bare_host(target)) if "://" in target else ""
    return shown is not None and bool(host) and registered(bare_host(f"https://{shown['rest']}")) != host


def _outside(target: str) -> tuple[str | None, str]:
    """Give words and target of a link that leads to no page: those of an address are the address."""
    kind, _, address = target.partition(":")
    return (address, target) if kind in {"mailto", "tel"} else (None, "…")


def _titles(outline: Outline) -> dict[str, str]:
    """Give what all pages are called, by their addresses."""
    programs = {routes.program(one.id): one.name for one in outline.catalog.programs}
    services = {routes.service(one.id): one.name for one in outline.catalog.services}
    return {**programs, **services, **titles_of(outline)}
