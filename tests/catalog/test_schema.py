"""The JSON Schemas that editors use are those of the models."""

import json
from typing import Any

import pytest

from plugins.catalog.loading import FILES
from plugins.catalog.schema import FOLDER, MODELS, schema_text
from tests.project import REPOSITORY


@pytest.mark.parametrize("name", MODELS)
def test_the_schema_is_in_step_with_the_model(name: str) -> None:
    written = (REPOSITORY / FOLDER / f"{name}.schema.json").read_text(encoding="utf-8")
    assert written == schema_text(name), "run `make schema`"


def test_there_is_no_schema_without_a_model_and_every_file_of_facts_has_one() -> None:
    schemas = {path.name.removesuffix(".schema.json") for path in (REPOSITORY / FOLDER).iterdir()}
    assert schemas == set(MODELS)
    assert set(FILES) <= set(MODELS)


@pytest.mark.parametrize("name", MODELS)
def test_every_field_is_explained_in_german_for_the_editor(name: str) -> None:
    for title, fields in _objects(json.loads(schema_text(name))):
        for field, schema in fields.items():
            assert schema.get("description"), f"{title}.{field} has no description"


def _objects(schema: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
    objects = [schema, *schema.get("$defs", {}).values()]
    return [(each["title"], each["properties"]) for each in objects if "properties" in each]
