"""What texts still say of the owner that her data say otherwise by now: her name, her addresses."""

import re
from collections.abc import Iterable, Iterator
from itertools import chain, islice

from plugins.catalog import Place, Problem
from plugins.catalog.models.consultant import Address, Consultant
from plugins.catalog.other_people import of_herself
from plugins.catalog.passages import fact_passages
from plugins.catalog.problems import slips
from plugins.catalog.slugs import slug
from plugins.publishing.contradictions import contradiction
from plugins.publishing.mistyped_names import mistyped_names
from plugins.publishing.other_mailboxes import other_mailboxes
from plugins.publishing.outline import Outline
from plugins.publishing.passages import facts_of, published_passages
from plugins.publishing.placeholders import PLACEHOLDER

_CALLED = re.compile(
    r"\b(?:Ich heiße|(?<![„»\"])[Mm]ein Name ist)"
    r" (?P<name>(?:Dr\. )?[A-ZÄÖÜ][\w-]+(?: (?:von |van |de |zu )?[A-ZÄÖÜ][\w-]+)+)"
    r"(?=[.,;!]|\s*$|\s(?:und|aber)\s)"
)
_STREET = r"[^\W\d_][\w.-]*(?: [\w.-]+){0,4} \d+(?:\s?[a-zA-Z]\b)?"
_ADDRESS = rf"(?P<street>{_STREET}),?\s+(?:D-)?(?P<postcode>\d{{5}})\s+(?P<city>[^\W\d_][\w-]*)"
_OFFICE = (
    r"\b(?:[Mm]eine?[mr]? (?:neue[nrs]? )?(?:Büro|Praxis|Anschrift|Adresse|Postanschrift)|[Mm]ich finden Sie"
    r"|Sie finden mich|[Ii]ch bin umgezogen|sitze ich)\b"
)
"""What says that an address is hers."""
_OFFICE_AT = (
    rf"{_OFFICE}[^.!?»\d]{{0,40}}?[\s:(](?P<there>[A-ZÄÖÜ][\w.-]*(?: [\w.-]+){{0,3}}? \d+(?:\s?[a-zA-Z]\b)?)"
    r"(?:[\s,(]+(?:in )?(?:D-)?(?P<code>\d{5})(?:\s(?P<town>[A-ZÄÖÜ][\w-]*)|\b)|(?=[.,;)]|$|\sin\s[A-ZÄÖÜ]))"
    rf"|{_OFFICE}[^.!?»\d]{{0,20}}?\bin (?P<alone>\d{{5}})\b"
)
_PARTS = {"street": ("street", "there"), "postcode": ("postcode", "code", "alone"), "city": ("city", "town")}
"""The groups of these patterns, by the fields of an address."""
_ENDING = re.compile(r"(?:(?<=str)asse|e[nmrs]?)$")
"""What a case adds to a word, and what is left out of „Straße“."""
LONG_ENOUGH = 5
"""So many letters a first name has of which another is most likely a slip."""
_IF_THE_SAME = "ist dasselbe gemeint, das falsche von beiden berichtigen"


def former_details(outline: Outline) -> Iterator[Problem]:
    """Give the name by which a text introduces her, her mailboxes and streets, that are not those of the data."""
    owner = outline.catalog.consultant
    person = owner.name.partition(",")[0]
    yield from _names(outline, person) if not (owner.legal_form or PLACEHOLDER.search(owner.name)) else ()
    yield from _addresses(outline, owner)
    for place, mail in other_mailboxes(outline, owner):
        yield Problem(place, _by_now(outline, mail, owner.email, "email"))


def _names(outline: Outline, name: str) -> Iterator[Problem]:
    """Give the places of each former name, once a text introduces her by it, or the data of herself have it."""
    texts = published_passages(outline)
    facts = {file: root for file, root in outline.loaded.roots.items() if file == "consultant"}
    own = (passage.text for passage in fact_passages(facts))
    introduced = (
        passage.text if "ein Name ist" in passage.text else of_herself(passage, name).text
        for passage in texts
        if _CALLED.search(passage.text) and not passage.quoted
    )
    portrait = outline.catalog.consultant.portrait
    shown = [portrait.alt] if portrait else []
    said = (*_found(_CALLED, introduced), *_found(_with_first(name), own), *_found(_with_last(name), shown))
    former = {one.removeprefix("Dr. ") for one in said if not {*one.split()} <= {"Dr.", *name.split()}}
    former |= {one for one in _found(_with_last(name), (passage.text for passage in texts)) if _is_slip(one, name)}
    former |= {*mistyped_names(outline, name)}
    former |= {turned} if (turned := _turned(name)) else set()
    where = re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, sorted(former)))})(?![\w-])")
    for passage in chain(facts_of(outline), texts) if former else ():
        for found in where.finditer(passage.text) if not passage.quoted else ():
            yield passage.problem(found.start(), _by_now(outline, found[0], name, "name"))


def _addresses(outline: Outline, owner: Consultant) -> Iterator[Problem]:
    """Give of each postal address that is said to be hers the first part that is not that of the data."""
    beside = re.compile(rf"(?<!\w){re.escape(owner.name)}[\s,]+{_ADDRESS}|{_OFFICE_AT}")
    for passage in published_passages(outline):
        for found in beside.finditer(passage.text) if not passage.quoted else ():
            said = {field: group for field, groups in _PARTS.items() for group in groups if found[group]}
            wrong = (field for field, group in said.items() if not _agrees(field, found[group], owner.address))
            for field in islice(wrong, 1):
                told = _by_now(outline, found[said[field]], getattr(owner.address, field), "address", field)
                yield passage.problem(found.start(said[field]), told)


def _agrees(field: str, said: str, address: Address) -> bool:
    """Tell whether a part of an address is hers; of a place only its first word counts."""
    hers = getattr(address, field)
    if field == "city":
        return slug(said).split("-")[0] == slug(hers).split("-")[0]
    return _undeclined(said).endswith(_undeclined(hers)) if field == "street" else said == hers


def _undeclined(street: str) -> str:
    """Give a street in the one form of its cases and its short form: „Großen Straße 48“ as „Große Str. 48“."""
    return "-".join(_ENDING.sub("", word) for word in slug(street).split("-"))


def _by_now(outline: Outline, said: str, meant: str, *field: str) -> str:
    found = outline.loaded.consultant
    place = found.place(*field) if found else Place("data/consultant.yaml")
    return contradiction(said, place, meant, _IF_THE_SAME)


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


def _with_last(name: str) -> re.Pattern[str]:
    """Give the pattern of her surname with another first name."""
    *given, last = name.split()
    hers = "|".join(map(re.escape, (*given, "Herr", "Herrn", "Frau", "Familie", "Dr", "Prof", "Von", "Das", "Porträt")))
    return re.compile(rf"(?<![\w-])(?P<name>(?!(?:{hers})\b)[A-ZÄÖÜ][a-zäöüß]+ {re.escape(last)})(?![\w-])")


def _is_slip(said: str, name: str) -> bool:
    """Tell a first name that is hers but for a letter."""
    return any(len(one) >= LONG_ENOUGH and slips(said.split(maxsplit=1)[0], one) == 1 for one in name.split()[:-1])


def _found(pattern: re.Pattern[str], texts: Iterable[str]) -> Iterator[str]:
    return (found["name"] for text in texts for found in pattern.finditer(text))
