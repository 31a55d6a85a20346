"""What the data no longer say since their owner last saved, and texts still do: a town that left, the old city."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from plugins.catalog import Problem
from plugins.catalog.amounts import IN_EURO, amounts_in, value_of
from plugins.catalog.node import Node
from plugins.catalog.passages import fact_passages
from plugins.catalog.problems import slip_of
from plugins.catalog.yaml.text import parse_yaml
from plugins.publishing.outline import Outline
from plugins.publishing.passages import published_passages
from plugins.publishing.saved_files import saved_texts

AMOUNT, CITY = "amount", "city"
WATCHED = {"consultant": ("name", "email", "street", CITY), "services": ("name", AMOUNT), "towns": ("name",)}
"""The fields whose former values texts may still have, by file."""
SHORTEST = 4
_HER_PLACE = re.compile(
    r"\b(?:[Ll]ebe|[Ww]ohne|zu Hause|daheim|Büros?|Praxis|Sitz|Standort|komme aus|ansässig)\b|\bvon \w+ aus\b"
)
"""What makes a city hers, and not one in which she has worked."""


@dataclass(frozen=True)
class Former:
    """A value that a field of a file had, and that no field of that name has any more, nor contains."""

    file: str
    field: str
    value: str

    def found_in(self, text: str) -> Iterator[tuple[int, str]]:
        """Give where a text has it, as the text writes it."""
        if self.field == AMOUNT:
            amounts = {*amounts_in(self.value)}
            yield from ((one.start(), one[0]) for one in IN_EURO.finditer(text) if value_of(one) in amounts)
        elif self.field != CITY or _HER_PLACE.search(text):
            said = re.finditer(rf"(?<![\w-]){re.escape(self.value)}(?=s?(?![\w-]))", text)
            yield from ((one.start(), one[0]) for one in said)


def former_facts(outline: Outline) -> Iterator[Problem]:
    """Give the places that still have what the data had when they were saved, and a postcode that its city left."""
    saved = _saved(outline)
    former = tuple(_former(saved, outline))
    texts = chain(published_passages(outline), fact_passages(outline.loaded.roots)) if former else ()
    for passage in texts:
        for one in (one for one in former if one.value != passage.text):
            for index, said in one.found_in(passage.text):
                message = f"„{said}“ stand zuletzt in {one.file} ({one.field}) und steht dort nicht mehr"
                yield passage.problem(index, f"{message}; gilt der Satz noch? Sonst auch hier ändern")
    yield from _postcode(saved, outline)


def _saved(outline: Outline) -> dict[str, Node]:
    """Give the roots of the data files that changed since they were saved, unless a site of one's own began since."""
    texts = saved_texts(outline.root, tuple(f"data/{name}.yaml" for name in WATCHED))
    parsed = {name: parse_yaml(text, name).root for file, text in texts.items() if (name := file[5:-5])}
    roots = {name: root for name, root in parsed.items() if root}
    begun = "consultant" in roots and roots["consultant"].at(("sample",)).value == "true"
    return {} if begun else roots


def _former(saved: dict[str, Node], outline: Outline) -> Iterator[Former]:
    for name, root in saved.items():
        now = outline.loaded.roots.get(name)
        values = {*_values(now)} if now else set()
        for field, value in dict.fromkeys(_values(root)):
            kept = any(field == one and value in said for one, said in values)
            if field in WATCHED[name] and len(value) >= SHORTEST and not kept:
                yield Former(f"data/{name}.yaml", field, value)


def _values(root: Node) -> Iterator[tuple[str, str]]:
    yield from ((field, str(leaf.value)) for field, leaf in root.leaves())


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
