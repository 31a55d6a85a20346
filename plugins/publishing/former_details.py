"""What texts still say of the owner that her data say otherwise by now: her name, her addresses."""

import re
from collections.abc import Iterable, Iterator
from itertools import chain
from urllib.parse import urlsplit

from plugins.catalog import Place, Problem
from plugins.catalog.mails import EMAIL, readable_mail
from plugins.catalog.models.consultant import Consultant
from plugins.catalog.models.site_address import readable_address
from plugins.catalog.other_people import of_herself
from plugins.catalog.passages import fact_passages, line_passages
from plugins.catalog.slugs import slug
from plugins.publishing.outline import Outline
from plugins.publishing.passages import passages_of

_CALLED = re.compile(
    r"\bIch heiße (?P<name>(?:Dr\. )?[A-ZÄÖÜ][\w-]+(?: (?:von |van |de |zu )?[A-ZÄÖÜ][\w-]+)+)(?=[.,;!]|\s*$)"
)
_FOR_ALL = frozenset({"info", "post", "kontakt", "mail", "email", "hallo", "buero", "office", "ich"})
"""Mailboxes for whatever comes; any other may be one of its own, as for „anmeldung“."""
_STREET = r"[^\W\d_][\w.-]*(?: [\w.-]+){0,4} \d+(?:\s?[a-zA-Z]\b)?"
_ADDRESS = rf"(?P<street>{_STREET}),?\s+(?:D-)?(?P<postcode>\d{{5}})\s+[^\W\d_]"
BY_NOW = "„{}“, und in {}, Zeile {}, steht „{}“; ist dasselbe gemeint, das falsche von beiden berichtigen"


def former_details(outline: Outline) -> Iterator[Problem]:
    """Give the name by which a text introduces her, and the mailboxes at her domain, that are not those of the data."""
    owner = outline.catalog.consultant
    yield from _names(outline, owner.name) if not owner.legal_form else ()
    yield from _streets(outline, owner)
    domain = (urlsplit(readable_address(outline.catalog.website.address)).hostname or "").removeprefix("www.")
    names = {*_FOR_ALL, *re.findall(r"\w+", owner.name.lower())}
    lines = (line_passages(word.source, word.file, word.source_line) for word in outline.published)
    for line in chain.from_iterable(lines):
        for mail in EMAIL.finditer(line.text) if "@" in line.text else ():
            said = readable_mail(mail[0]).lower()
            name, _, host = said.rpartition("@")
            hers = host == domain and not names.isdisjoint(re.split(r"\W", name))
            if hers and said != readable_mail(owner.email).lower():
                yield line.problem(mail.start(), _by_now(outline, mail[0], owner.email, "email"))


def _names(outline: Outline, name: str) -> Iterator[Problem]:
    """Give the places of each former name, once a text introduces her by it, or the data of herself have it."""
    texts = tuple(passages_of(outline.published))
    facts = {file: root for file, root in outline.loaded.roots.items() if file == "consultant"}
    own = (passage.text for passage in fact_passages(facts))
    introduced = (of_herself(passage, name).text for passage in texts if "heiße" in passage.text)
    said = (*_found(_CALLED, introduced), *_found(_with_first(name), own))
    former = {one.removeprefix("Dr. ") for one in said if not {*one.split()} <= {"Dr.", *name.split()}}
    former |= {turned} if (turned := _turned(name)) else set()
    where = re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, sorted(former)))})(?![\w-])")
    for passage in chain(fact_passages(outline.loaded.roots), texts) if former else ():
        for found in where.finditer(passage.text) if not passage.quoted else ():
            yield passage.problem(found.start(), _by_now(outline, found[0], name, "name"))


def _streets(outline: Outline, owner: Consultant) -> Iterator[Problem]:
    """Give the streets of postal addresses that begin with her name."""
    hers, postcode = slug(owner.address.street), owner.address.postcode
    beside = re.compile(rf"(?<!\w){re.escape(owner.name)}[\s,]+{_ADDRESS}")
    for passage in passages_of(outline.published):
        for found in beside.finditer(passage.text) if not passage.quoted else ():
            if slug(found["street"]) != hers or found["postcode"] != postcode:
                said = _by_now(outline, found["street"], owner.address.street, "address", "street")
                yield passage.problem(found.start("street"), said)


def _by_now(outline: Outline, said: str, meant: str, *field: str) -> str:
    found = outline.loaded.consultant
    place = found.place(*field) if found else Place("data/consultant.yaml")
    return BY_NOW.format(said, place.file, place.line, meant)


def _turned(name: str) -> str | None:
    """Give a name of two words with its surname in the other place."""
    first, _, last = name.partition(" ")
    return f"{last} {first}" if last and " " not in last else None


def _with_first(name: str) -> re.Pattern[str]:
    """Give the pattern of her first name with another surname, whatever its case."""
    given = next((re.escape(word) for word in name.split()[:-1] if not word.endswith(".")), "(?!)")
    hers = "|".join(map(re.escape, name.split()))
    surname = rf"(?:von |van |de |zu )?(?!(?:{hers})s?\b)[A-ZÄÖÜ][a-zäöüß][\w-]+"
    return re.compile(rf"(?<![\w-])(?P<name>{given} {surname})")


def _found(pattern: re.Pattern[str], texts: Iterable[str]) -> Iterator[str]:
    return (found["name"] for text in texts for found in pattern.finditer(text))
