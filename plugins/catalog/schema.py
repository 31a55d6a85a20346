"""Write the JSON Schema of every data file, so that editors complete and check while typing."""

import json
from pathlib import Path

from plugins.catalog.loading import FILES

FOLDER = Path("data/schema")


def schema_text(name: str) -> str:
    """Give the JSON Schema (draft 2020-12) of a data file, exported from its model."""
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", **FILES[name].model_json_schema()}
    return json.dumps(schema, ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def main() -> None:
    """Write all schemas into ``data/schema/``."""
    for name in FILES:
        (FOLDER / f"{name}.schema.json").write_text(schema_text(name), encoding="utf-8")


if __name__ == "__main__":
    main()
