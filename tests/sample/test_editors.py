"""Each file of facts that ships names its schema, so that editors complete and check while typing."""

import pytest

from plugins.catalog.loading import FILES
from tests.project import REPOSITORY


@pytest.mark.parametrize("name", FILES)
def test_every_file_of_facts_names_its_schema_in_its_first_line(name: str) -> None:
    first = (REPOSITORY / f"data/{name}.yaml").read_text(encoding="utf-8").partition("\n")[0]
    assert first == f"# yaml-language-server: $schema=schema/{name}.schema.json"


def test_there_is_no_file_of_facts_without_a_model() -> None:
    assert {path.stem for path in (REPOSITORY / "data").glob("*.yaml")} == set(FILES)
