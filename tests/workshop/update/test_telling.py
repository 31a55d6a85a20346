"""What an owner is told: the changelog that ships, and the fields that came and went."""

import json
import re
import tomllib
from datetime import date
from pathlib import Path

import pytest

from plugins.workshop.update.changelog import entries, news_since
from plugins.workshop.update.schema_changes import schema_changes
from plugins.workshop.update.versions import UNKNOWN, parse_version, read_version, written
from tests.workshop.update.repositories import REPOSITORY, without_field

SHIPPED = (REPOSITORY / "CHANGELOG.md").read_text(encoding="utf-8")
INVENTED = """# Was neu ist

## 1.10.0 · 2027-02-01

Zehn.

## 1.9.0 · 2027-01-01

### Neun

- Punkte
"""


def test_the_newest_entry_is_the_version_of_the_software() -> None:
    pyproject = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))
    assert written(entries(SHIPPED)[0].version) == pyproject["project"]["version"]


def test_every_entry_has_a_version_and_a_day_and_they_fall() -> None:
    found = entries(SHIPPED)
    assert len(found) == len(re.findall(r"^## ", SHIPPED, re.MULTILINE)), "a heading is not »## 1.2.3 · 2026-11-25«"
    assert [entry.version for entry in found] == sorted({entry.version for entry in found}, reverse=True)
    days = [date.fromisoformat(entry.day) for entry in found]
    assert days == sorted(days, reverse=True)


def test_every_entry_says_something() -> None:
    assert all(entry.text for entry in entries(SHIPPED))


def test_news_are_all_versions_beyond_her_own_the_newest_first() -> None:
    assert news_since(INVENTED, (1, 9, 0)) == "Neu in Fassung 1.10.0 (2027-02-01):\n\nZehn."
    assert news_since(INVENTED, UNKNOWN).index("Zehn.") < news_since(INVENTED, UNKNOWN).index("- Punkte")
    assert news_since(INVENTED, (1, 10, 0)) == ""


@pytest.mark.parametrize(
    ("pyproject", "version"),
    [
        ('[project]\nversion = "1.10.2"\n', (1, 10, 2)),
        ('[project]\nversion = "neu"\n', UNKNOWN),
        ("[project]\n", UNKNOWN),
        ("kein TOML", UNKNOWN),
        (None, UNKNOWN),
    ],
)
def test_a_version_is_read_where_there_is_one(pyproject: str | None, version: tuple[int, ...]) -> None:
    assert read_version(pyproject) == version


def test_versions_are_compared_by_their_numbers() -> None:
    assert parse_version("1.9.0") < parse_version("1.10.0")


@pytest.fixture
def schemas(tmp_path: Path) -> tuple[Path, Path]:
    """The schemas that ship, twice."""
    folders = tmp_path / "before", tmp_path / "after"
    for folder in folders:
        folder.mkdir()
        for path in (REPOSITORY / "data/schema").glob("*.json"):
            (folder / path.name).write_bytes(path.read_bytes())
    return folders


def test_fields_that_came_and_went_are_named_with_their_file(schemas: tuple[Path, Path]) -> None:
    before, after = schemas
    without_field(before / "consultant.schema.json", "phone")
    without_field(after / "consultant.schema.json", "email")
    assert schema_changes(before, after) == (
        "data/consultant.yaml, „phone“: muss dastehen; Telefonnummer mit Vorwahl, wie Sie sie gewohnt sind; sie "
        "erscheint nach DIN 5008, etwa 030 12345-67",
        "data/consultant.yaml, „email“: gibt es nicht mehr",
    )


def test_a_new_file_is_named_once_and_what_is_the_same_not_at_all(schemas: tuple[Path, Path]) -> None:
    before, after = schemas
    assert schema_changes(before, after) == ()
    (before / "voucher.schema.json").unlink()
    assert schema_changes(before, after) == ("data/voucher.yaml: eine neue Datei",)


def test_of_a_new_record_only_the_field_that_holds_it_is_named(schemas: tuple[Path, Path]) -> None:
    before, after = schemas
    path = before / "services.schema.json"
    schema = json.loads(path.read_text(encoding="utf-8"))
    del schema["$defs"]["Price"]
    del schema["$defs"]["Service"]["properties"]["price"]
    path.write_text(json.dumps(schema), encoding="utf-8")
    (told,) = schema_changes(before, after)
    assert told.startswith("data/services.yaml, „price“: ")


def test_where_nothing_is_known_of_before_nothing_is_told(schemas: tuple[Path, Path], tmp_path: Path) -> None:
    assert schema_changes(tmp_path / "nowhere", schemas[1]) == ()
