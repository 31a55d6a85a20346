"""Whatever stands where it does not belong, what is said of it is German."""

import re
from collections.abc import Iterator
from typing import Any, get_args

import pytest
from pydantic import BaseModel
from pydantic.fields import FieldInfo

from plugins.catalog.fields import models_in
from plugins.catalog.loading import FILES
from plugins.catalog.node import Node
from plugins.catalog.problems import Place
from plugins.catalog.validation import validate

JUNK: dict[str, object] = {
    "a word": "xyz",
    "nothing": "",
    "a long text": "ä" * 3000,
    "lines": "a\nb",
    "a list": ["xyz"],
    "lists in a list": [["xyz"]],
    "no entries": [],
    "fields": {"xyz": "xyz"},
    "fields in a list": [{"xyz": "xyz"}],
    "fields with lists": {"xyz": ["xyz"]},
    "no fields": {},
    "a sign": "\x00",
}
ENGLISH = re.compile(r"\b(?:should|must|valid|input|value|expected|required|type|the|not|field is)\b", re.IGNORECASE)


def node(value: object) -> Node:
    """Give a value as it is read."""
    if isinstance(value, dict):
        place = Place("x.yaml")
        return Node(place, {key: node(one) for key, one in value.items()}, dict.fromkeys(value, place))
    return Node(Place("x.yaml"), [node(one) for one in value] if isinstance(value, list) else str(value))


def spoiled(model: type[BaseModel], junk: object) -> Iterator[dict[str, object]]:
    """Give records in which one value after the other is junk, those of inner records too."""
    for name, field in model.model_fields.items():
        yield {name: junk}
        for inner in models_in(field.annotation):
            for record in spoiled(inner, junk):
                chosen = {**record, **tag(inner, field)}
                yield {name: [chosen] if "tuple" in str(field.annotation) else chosen}


def tag(model: type[BaseModel], field: FieldInfo) -> dict[str, Any]:
    """Give what chooses a model among several."""
    name = str(field.discriminator or "")
    return {name: get_args(model.model_fields[name].annotation)[0]} if name else {}


@pytest.mark.parametrize("junk", JUNK.values(), ids=JUNK)
@pytest.mark.parametrize("name", FILES)
def test_no_message_of_a_data_file_is_english(name: str, junk: object) -> None:
    for record in spoiled(FILES[name], junk):
        _, problems = validate(FILES[name], node(record))
        said = [re.sub("„[^“]*“", "", problem.message) for problem in problems]
        assert not [one for one in said if ENGLISH.search(one)], record
