"""Write the JSON Schema of every data file, so that editors complete and check while typing."""

import json
from pathlib import Path

from pydantic import BaseModel

from plugins.catalog.loading import FILES
from plugins.catalog.models.comments import Comment

FOLDER = Path("data/schema")
MODELS: dict[str, type[BaseModel]] = {**FILES, "comment": Comment}
"""The models by the name of their schema; comments lie in a file each."""


def schema_text(name: str) -> str:
    """Give the JSON Schema (draft 2020-12) of a data file, exported from its model."""
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", **MODELS[name].model_json_schema()}
    return json.dumps(schema, ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def main() -> None:
    """Write all schemas into ``data/schema/``."""
    for name in MODELS:
        (FOLDER / f"{name}.schema.json").write_text(schema_text(name), encoding="utf-8")


if __name__ == "__main__":
    main()
