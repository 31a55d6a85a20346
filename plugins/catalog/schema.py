"""Write the JSON Schema of every data file, so that editors complete and check while typing."""

import json
from pathlib import Path

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core.core_schema import ModelSchema

from plugins.catalog.descriptions import described
from plugins.catalog.loading import FILES
from plugins.catalog.models.comments import Comment

FOLDER = Path("data/schema")
MODELS: dict[str, type[BaseModel]] = {**FILES, "comment": Comment}
"""The models by the name of their schema; comments lie in a file each."""


class _Described(GenerateJsonSchema):
    def model_schema(self, schema: ModelSchema) -> JsonSchemaValue:
        shape = super().model_schema(schema)
        model: type[BaseModel] = schema["cls"]
        for name, field in described(model).items():
            if field.description:
                shape["properties"][field.alias or name]["description"] = field.description
        return shape


def schema_text(name: str) -> str:
    """Give the JSON Schema (draft 2020-12) of a data file, exported from its model."""
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **MODELS[name].model_json_schema(schema_generator=_Described),
    }
    return json.dumps(schema, ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def main() -> None:
    """Write all schemas into ``data/schema/``."""
    for name in MODELS:
        (FOLDER / f"{name}.schema.json").write_text(schema_text(name), encoding="utf-8")


if __name__ == "__main__":
    main()
