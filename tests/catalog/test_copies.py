import pytest

from plugins.catalog.copies import copied_from


@pytest.mark.parametrize(
    "name",
    [
        "towns 2.yaml",
        "towns (1).yaml",
        "towns (Kopie).yaml",
        "towns - Kopie.yaml",
        "towns - Kopie (2).yaml",
        "towns copy.yaml",
        "Kopie von towns.yaml",
        "towns (Erikas conflicted copy 2026-05-01).yaml",
        "towns (In Konflikt stehende Kopie von Erika 2026-05-01).yaml",
        "towns-DESKTOP-4F2K.yaml",
        "towns.sync-conflict-20260501-101112-ABC.yaml",
        "towns (conflicted copy 2026-05-01 101112).yaml",
    ],
)
def test_a_copy_names_the_file_it_was_made_of(name: str) -> None:
    assert copied_from(name, ["towns.yaml", "services.yaml", name]) == "towns.yaml"


@pytest.mark.parametrize(
    "name", ["towns.yaml", "towns2.yaml", "townships.yaml", "towns 2.md", "auftakt-2026.md", "kopie.md"]
)
def test_another_name_is_no_copy(name: str) -> None:
    assert copied_from(name, ["towns.yaml", "auftakt.md", name]) is None
