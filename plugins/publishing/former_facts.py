"""What the data no longer say since their owner last saved, and texts still do: a town that left, the old city."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from plugins.catalog import Place, Problem
from plugins.catalog.amounts import IN_EURO, amounts_in, value_of
from plugins.catalog.node import Node
from plugins.catalog.passages import value_passages
from plugins.catalog.problems import slip_of
from plugins.catalog.yaml.text import parse_yaml
from plugins.publishing.outline import Outline, text_file
from plugins.publishing.passages import facts_of, published_passages
from plugins.publishing.saved_files import saved_texts

AMOUNT, CITY = "amount", "city"
WATCHED = {
    "consultant": ("name", "email", "street", CITY),
    "programs": ("name",),
    "services": ("name", AMOUNT),
    "towns": ("name",),
}
"""The fields whose former values texts may still have, by file."""
HERS = frozenset({"data/consultant.yaml", "data/towns.yaml"})
"""The files that say who and where she is, and where she works, which is no news of any other body."""
OF_OTHERS = frozenset({"host", "provider", "office", "backers", "check_with", "credit"})
"""The fields that tell of another body: her hosting provider, the office of a program, its backers."""
SHORTEST = 4
_HER_PLACE = re.compile(
    r"\b(?:[Ll]ebe|[Ww]ohne|zu Hause|daheim|Büros?|Praxis|Sitz|Standort|komme aus|ansässig)\b|\b[Vv]on \w+ aus\b"
    r"|^\W*[Ss]eit (?:\w+ )?\d{4}\b"
)
"""What makes a city hers, and not one of the places of which she speaks."""
_LONG_AGO = re.compile(
    r"\b\d{4}\s*(?:bis|[–-])\s*(?:\d{1,2}[./])?\d{4}\b|\b(?:geboren|aufgewachsen|studiert|\w*[Ss]tudium|Abitur)\b"
)
"""What stays true of a city that she has left."""


@dataclass(frozen=True)
class Former:
    """A value that a field of a file had, and that no field of that name has any more, nor contains.

    ``is_place`` tells that it is the name of a place of which the site speaks, too.
    """

    file: str
    field: str
    value: str
    is_place: bool = False

    def found_in(self, text: str) -> Iterator[tuple[int, str]]:
        """Give where a text has it, as the text writes it."""
        if self.field == AMOUNT:
            amounts = {*amounts_in(self.value)}
            yield from ((one.start(), one[0]) for one in IN_EURO.finditer(text) if value_of(one) in amounts)
        elif self.field != CITY or _HER_PLACE.search(text) or not (self.is_place or _LONG_AGO.search(text)):
            said = re.finditer(rf"(?<![\w-]){re.escape(self.value)}(?=s?(?![\w-]))", text)
            yield from ((one.start(), one[0]) for one in said)


def former_facts(outline: Outline) -> Iterator[Problem]:
    """Give the places that still have what the data had when they were saved, and a postcode that its city left."""
    saved = _saved(outline)
    former = tuple(_former(saved, outline))
    others = frozenset(chain.from_iterable(map(_of_others, outline.loaded.roots.values() if former else ())))
    fields = frozenset(chain.from_iterable(_watched(outline, name) for name in (WATCHED if former else ())))
    texts = chain(published_passages(outline), facts_of(outline)) if former else ()
    for passage in texts:
        place = passage.place(0)
        for one in former:
            its_own = (one.field, place) in fields and place.file == one.file
            if one.value == passage.text or its_own or (place in others and one.file in HERS):
                continue
            for index, said in one.found_in(passage.text):
                message = f"„{said}“ stand zuletzt in {one.file} ({one.field}) und steht dort nicht mehr"
                yield passage.problem(index, f"{message}; gilt der Satz noch? Sonst auch hier ändern")
    yield from _postcode(saved, outline)
    yield from _left(saved, outline)


def _watched(outline: Outline, name: str) -> Iterator[tuple[str, Place]]:
    """Give the places of the watched fields of a file, which have another value by now and speak of no former one."""
    root = outline.loaded.roots.get(name)
    for field, leaf in root.leaves() if root else ():
        if field in WATCHED[name]:
            yield from ((field, passage.place(0)) for passage in value_passages(leaf))


def _of_others(node: Node) -> Iterator[Place]:
    """Give the places of the values that tell of another body."""
    for child in node.value if isinstance(node.value, list) else ():
        yield from _of_others(child)
    for field, child in node.value.items() if isinstance(node.value, dict) else ():
        told = (passage.place(0) for passage in value_passages(child))
        yield from told if field in OF_OTHERS else _of_others(child)


def _saved(outline: Outline) -> dict[str, Node]:
    """Give the roots of the data files that changed since they were saved, unless a site of one's own began since."""
    texts = saved_texts(outline.root, tuple(f"data/{name}.yaml" for name in WATCHED))
    parsed = {name: parse_yaml(text, name).root for file, text in texts.items() if (name := file[5:-5])}
    roots = {name: root for name, root in parsed.items() if root}
    begun = "consultant" in roots and roots["consultant"].at(("sample",)).value == "true"
    return {} if begun else roots


def _former(saved: dict[str, Node], outline: Outline) -> Iterator[Former]:
    places = {town.name for town in outline.catalog.towns}
    for name, root in saved.items():
        now = outline.loaded.roots.get(name)
        values = {*_values(now)} if now else set()
        for field, value in dict.fromkeys(_values(root)):
            kept = any(field == one and value in said for one, said in values)
            if field in WATCHED[name] and len(value) >= SHORTEST and not kept:
                yield Former(f"data/{name}.yaml", field, value, value in places)


def _values(root: Node) -> Iterator[tuple[str, str]]:
    yield from ((field, str(leaf.value)) for field, leaf in root.leaves())


def _left(saved: dict[str, Node], outline: Outline) -> Iterator[Problem]:
    """Give the places that have left a program of which the page still names them."""
    before = _programs_by_town(saved["towns"]) if "towns" in saved else {}
    for town in outline.catalog.towns:
        left = before.get(town.id, set()) - {part.program for part in town.participations}
        pages = {text_file("programs", one.id): one.name for one in outline.catalog.programs if one.id in left}
        named = re.compile(rf"(?<![\w-]){re.escape(town.name)}(?![\w-])")
        for passage in published_passages(outline) if pages else ():
            for found in named.finditer(passage.text) if passage.place(0).file in pages else ():
                said = f"{town.name} stand zuletzt in data/towns.yaml bei »{pages[passage.place(0).file]}«"
                yield passage.problem(found.start(), f"{said} und steht dort nicht mehr; gilt der Satz noch?")


def _programs_by_town(root: Node) -> dict[str, set[str]]:
    """Give the ids of the programs in which each place takes part."""
    towns = root.at(("towns",)).value
    programs: dict[str, set[str]] = {}
    for town in towns if isinstance(towns, list | tuple) else ():
        leaves = [(field, str(leaf.value)) for field, leaf in town.leaves()]
        own = next((value for field, value in leaves if field == "id"), "")
        programs[own] = {value for field, value in leaves if field == "program"}
    return programs


def _postcode(saved: dict[str, Node], outline: Outline) -> Iterator[Problem]:
    """Tell a postcode that stayed when the city changed."""
    now, before = outline.loaded.roots.get("consultant"), saved.get("consultant")
    if now and before:
        city, former = (str(root.at(("address", "city")).value) for root in (now, before))
        postcode = now.at(("address", "postcode"))
        stayed = postcode.value == before.at(("address", "postcode")).value
        if stayed and city != former and not slip_of(city, (former,)):
            message = f"„{postcode.value}“ stand bei „{former}“, und hier steht jetzt „{city}“"
            yield Problem(postcode.place, f"{message}; die neue Postleitzahl eintragen, wenn sie eine andere ist")
