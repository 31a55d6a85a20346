"""Of a part that is off no text and no fact speaks: visitors would look for it in vain (Bereiche)."""

import re
from collections.abc import Container, Iterable, Iterator, Mapping

from plugins.catalog import Catalog, Place, Problem
from plugins.catalog.models.exceptions import WAY_OUT
from plugins.catalog.models.website import Website
from plugins.catalog.node import Node
from plugins.catalog.passages import Passage, value_passages
from plugins.catalog.problems import shown
from plugins.preflight.expectations import SwitchedOff
from plugins.preflight.site import Site
from plugins.preflight.stretches import Stretch

SITE, SERVICES = "data/site.yaml", "data/services.yaml"
REMEDY = f"den Satz umschreiben oder streichen; {WAY_OUT.format('abgeschaltet')}"
_ADDRESS = re.compile(r"[a-z]+:\S+")
_NO_SUCH = re.compile(r"\b(?:(?<!noch )kein\w*|ohne)\s+(?:\w+\s+){0,2}$", re.IGNORECASE)
"""What stands before a word to say that there is no such thing."""
_NOT_HERE = re.compile(
    r"(?i)(?=.*(?<!noch )\bnicht\b(?! nur\b))"
    r"(?=.*\b(?:gibt es|gelten|gilt|nehme|nehmen|biete|möglich|annehmen|(?:ein)?lösen|löse|arbeite|arbeiten)\b)"
)
_ON_PAPER = re.compile(
    r"\b(?:Pinnw[aä]nd\w*|Protokoll\w*|Entw[uü]rf\w*|Zettel\w*|Karten|Plakat\w*|Einladung\w*|Unterlagen)\b"
)
"""What has comments and plain words of its own, and is no page of the site."""
_OF_PAPER = frozenset({"comments", "plain_language"})
"""The parts of whose words that is true; a voucher on paper is still one."""


def switched_off(site: Site) -> Iterator[Problem]:
    """No text or fact speaks of a part that is off."""
    yield from parts_spoken_of(
        site.sources.shown,
        site.sources.catalog,
        site.sources.records,
        site.expectations.off,
        {page.address for page in site.pages},
    )


def parts_spoken_of(
    passages: Iterable[Passage],
    catalog: Catalog,
    records: Mapping[str, Node],
    off: tuple[SwitchedOff, ...],
    there: Container[str],
) -> Iterator[Problem]:
    """Give every sentence and every fact that speaks of a part that is off; ``there`` are the addresses of pages."""
    fallen = frozenset(_fallen(catalog.website, records[SITE], there)) if SITE in records else frozenset()
    for passage in passages if off else ():
        if passage.place(0) not in fallen and not _ADDRESS.fullmatch(passage.text):
            yield from (passage.problem(found.start, found.message) for found in spoken_in(passage.text, off))
    for part in off if SERVICES in records else ():
        yield from _in_vain(part, catalog, records[SERVICES]) if part.name == "voucher" else ()


def spoken_in(text: str, off: tuple[SwitchedOff, ...]) -> Iterator[Stretch]:
    """Give the words that speak of parts that are off, once a sentence, unless it says that there are none."""
    for start, sentence in Passage(text, ()).sentences():
        for part in off:
            found = next(
                (word for word in re.finditer(part.words, sentence) if not _denied(sentence, word.start(), part.name)),
                None,
            )
            if found:
                message = f"{part.said}, und hier steht noch: „{shown(sentence)}“; {REMEDY}"
                yield Stretch(start + found.start(), start + found.end(), message)


def _denied(sentence: str, index: int, part: str) -> bool:
    on_paper = part in _OF_PAPER and _ON_PAPER.search(sentence)
    return bool(_NO_SUCH.search(sentence[:index]) or _NOT_HERE.match(sentence) or on_paper)


def _fallen(website: Website, root: Node, there: Container[str]) -> Iterator[Place]:
    """Give the places of the words in menu and foot that nobody reads, since their page is not there."""
    for field in ("menu", "footer"):
        for index, entry in enumerate(getattr(website, field)):
            if entry.page not in there:
                yield from (words.place(0) for words in value_passages(root.at((field, index, "text"))))


def _in_vain(part: SwitchedOff, catalog: Catalog, root: Node) -> Iterator[Problem]:
    for index, service in enumerate(catalog.services):
        if service.voucher:
            message = f"{part.said}, und „voucher: true“ bei »{service.name}« bewirkt nichts; „false“ schreiben"
            yield Problem(root.at(("services", index, "voucher")).place, message)
