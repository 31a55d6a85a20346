"""When the sample counts as replaced."""

import pytest

from tests.project import Project
from tests.sample import there


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("data/consultant.yaml", "sample: true", "sample: false"),
        ("data/consultant.yaml", there.NAME, "Vera Lindner"),
        ("data/programs.yaml", "id: engagiertes-land", "id: volle-insel"),
        ("data/consultant.yaml", "sample: true", "sample: 'true"),
    ],
)
def test_whoever_has_begun_to_replace_it_is_no_longer_held_to_its_figures(
    file: str, old: str, new: str, shipped: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(there, "REPOSITORY", shipped.root)
    assert there.sample_is_there()
    shipped.replace(file, old, new)
    assert not there.sample_is_there()
