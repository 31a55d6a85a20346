"""Whether the repository still holds the sample, or a site that has an owner; and what marks the sample."""

from collections.abc import Sequence
from typing import Any

import pytest

from plugins.catalog.yaml.text import read_yaml
from tests.project import REPOSITORY

NAME = "Erika Mustermann"
PROGRAMS = {"engagierte-stadt": "Engagierte Stadt", "engagiertes-land": "Engagiertes Land"}
IDENTITY = ("Mustermann", "Heidestraße 17", "51147", "0221 4710", "2214710")
"""What only the specimen of the German identity card has: its name, street, postcode and telephone number."""
DOMAIN = "example.org"


def leave_sample_out(items: Sequence[pytest.Item]) -> tuple[Sequence[pytest.Item], Sequence[str]]:
    """Give these tests to be left out and what to say of it, as soon as somebody has replaced the sample."""
    if not items or sample_is_there():
        return (), ()
    return items, (f"{len(items)} tests of the sample were not run: this site is its owner's and no longer the sample",)


def sample_is_there() -> bool:
    """Tell whether data/ says that it is the sample, and still has the sample's name and programs."""
    consultant, programs = _facts("consultant"), _facts("programs").get("programs")
    records = programs if isinstance(programs, list) else []
    ids = {record.get("id") for record in records if isinstance(record, dict)}
    return (consultant.get("sample"), consultant.get("name")) == ("true", NAME) and ids >= set(PROGRAMS)


def _facts(name: str) -> dict[str, Any]:
    root = read_yaml(REPOSITORY / f"data/{name}.yaml", name).root
    plain = root.plain() if root else None
    return plain if isinstance(plain, dict) else {}
