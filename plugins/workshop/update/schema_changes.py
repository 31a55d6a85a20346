"""Tell which fields of the data files are new and which are gone, from their schemas.

Of a record that is new, only the field that holds it is told: what must stand in it must do so only where it stands.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

Fields = Mapping[tuple[str, str], str]
"""What the fields of a data file mean, by the names of record and field."""


def schema_changes(before: Path, after: Path) -> tuple[str, ...]:
    """Give a German line for each new file, new field and field that is gone; nothing if nothing is known of before."""
    old, new = _schemas(before), _schemas(after)
    return tuple(line for file in new for line in _changes(file, old.get(file), new[file])) if old else ()


def _schemas(folder: Path) -> dict[str, Any]:
    paths = sorted(folder.glob("*.schema.json"))
    return {path.name.removesuffix(".schema.json"): json.loads(path.read_text(encoding="utf-8")) for path in paths}


def _changes(file: str, old: Any, new: Any) -> tuple[str, ...]:
    if old is None:
        return (f"data/{file}.yaml: eine neue Datei",)
    was, now = _fields(old), _fields(new)
    known = {record for record, _ in was}
    fresh = [(record, name) for record, name in now if (record, name) not in was and record in known]
    added = [f"data/{file}.yaml, „{name}“: {now[record, name]}" for record, name in fresh]
    gone = [f"data/{file}.yaml, „{name}“: gibt es nicht mehr" for record, name in was if (record, name) not in now]
    return (*added, *gone)


def _fields(schema: Any) -> dict[tuple[str, str], str]:
    records = {"": schema, **schema.get("$defs", {})}
    return {
        (record, name): _meaning(name, field, described)
        for record, described in records.items()
        for name, field in described.get("properties", {}).items()
    }


def _meaning(name: str, field: Any, record: Any) -> str:
    needed = "muss dastehen; " if name in record.get("required", ()) else ""
    return f"{needed}{field.get('description', 'ein neues Feld')}"
