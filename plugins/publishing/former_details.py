"""What texts still say of the owner that her data say otherwise by now: her name, her addresses."""

import re
from collections.abc import Iterable, Iterator, Set
from itertools import chain

from plugins.catalog import Place, Problem
from plugins.catalog.compared import bare_host
from plugins.catalog.mails import EMAIL, compared
from plugins.catalog.models.consultant import Consultant
from plugins.catalog.other_people import of_herself
from plugins.catalog.passages import fact_passages, line_passages
from plugins.catalog.slugs import slug
from plugins.publishing.odd_domains import ALIKE
from plugins.publishing.outline import Outline
from plugins.publishing.passages import passages_of
from plugins.publishing.placeholders import PLACEHOLDER

_CALLED = re.compile(
    r"\bIch heiße (?P<name>(?:Dr\. )?[A-ZÄÖÜ][\w-]+(?: (?:von |van |de |zu )?[A-ZÄÖÜ][\w-]+)+)(?=[.,;!]|\s*$)"
)
_FOR_ALL = frozenset({"info", "post", "kontakt", "mail", "email", "hallo", "buero", "office", "ich"})
"""Mailboxes for whatever comes."""
_TO_HER = re.compile(r"\b(?:mir|mich)\b|\b[Ss]chreiben Sie\b|\b[Ee]rreichen Sie\b|\b[Mm]ailen Sie\b|\bE-?Mail:")
"""What says that a mailbox is hers; one for something of its own has that beside it: „Zur Anmeldung: anmeldung@…“."""
_BY_MAIL = re.compile(
    r"\b(?:(?:[Ss]chreiben|[Mm]ailen|[Ss]chicken) Sie mir|[Ee]rreichen Sie mich|Sie erreichen mich"
    r"|[Mm]eine (?:E-Mail-Adresse|Mailadresse))\b(?:(?!\b(?:oder|und|statt)\b)[^.!?@])*$"
)
"""What says so of a mailbox behind it, wherever that lies."""
_SAME = 6
"""So many letters the name of a mailbox shares with what it is for."""
_STREET = r"[^\W\d_][\w.-]*(?: [\w.-]+){0,4} \d+(?:\s?[a-zA-Z]\b)?"
_ADDRESS = rf"(?P<street>{_STREET}),?\s+(?:D-)?(?P<postcode>\d{{5}})\s+[^\W\d_]"
_OFFICE = (
    r"\b(?:[Mm]eine?[mr]? (?:Büro|Praxis|Anschrift|Adresse|Postanschrift)|[Mm]ich finden Sie|Sie finden mich)\b"
    r"[^.!?»\d]{0,40}?[\s:(](?=[A-ZÄÖÜ])"
)
"""What says that an address is hers."""
BY_NOW = "„{}“, und in {}, Zeile {}, steht „{}“; ist dasselbe gemeint, das falsche von beiden berichtigen"


def former_details(outline: Outline) -> Iterator[Problem]:
    """Give the name by which a text introduces her, and the mailboxes at her domain, that are not those of the data."""
    owner = outline.catalog.consultant
    yield from _names(outline, owner.name) if not (owner.legal_form or PLACEHOLDER.search(owner.name)) else ()
    yield from _streets(outline, owner)
    domains = {bare_host(outline.catalog.website.address), compared(owner.email).rpartition("@")[2]} - ALIKE
    lines = (line_passages(word.source, word.file, word.source_line) for word in outline.published)
    for line in chain.from_iterable(lines):
        for mail in EMAIL.finditer(line.text) if "@" in line.text else ():
            if compared(mail[0]) != compared(owner.email) and (
                _BY_MAIL.search(line.text[: mail.start()]) or _is_hers(compared(mail[0]), line.text, owner, domains)
            ):
                yield line.problem(mail.start(), _by_now(outline, mail[0], owner.email, "email"))


def _is_hers(mail: str, line: str, owner: Consultant, domains: Set[str]) -> bool:
    """Tell whether a mailbox is one of the owner, by its name, its domain, or what stands beside it."""
    mailbox, _, host = mail.rpartition("@")
    said, names = {*re.split(r"\W", mailbox)}, re.findall(r"\w+", slug(owner.name))
    if host not in domains:
        personal = names and not owner.legal_form
        return bool(personal) and names[-1] in said and said <= {*names, *(name[0] for name in names)}
    rest = line.lower().replace(mail, "")
    return not said.isdisjoint({*_FOR_ALL, *names}) or bool(_TO_HER.search(line) and mailbox[:_SAME] not in rest)


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
    beside = re.compile(rf"(?:(?<!\w){re.escape(owner.name)}[\s,]+|{_OFFICE}){_ADDRESS}")
    for passage in passages_of(outline.published):
        for found in beside.finditer(passage.text) if not passage.quoted else ():
            if not slug(found["street"]).endswith(hers) or found["postcode"] != postcode:
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
