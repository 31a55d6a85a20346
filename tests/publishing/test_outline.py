"""What several checks ask of a site is found once."""

from collections.abc import Iterator
from pathlib import Path

from plugins.publishing.outline import Outline
from tests.publishing.outlines import outline


def test_what_several_ask_for_is_looked_for_once_in_each_site(tmp_path: Path) -> None:
    asked: list[Outline] = []

    def find(site: Outline) -> Iterator[int]:
        asked.append(site)
        yield len(asked)

    first, second = outline(tmp_path / "a"), outline(tmp_path / "b")
    assert [first.once(find), first.once(find), second.once(find)] == [(1,), (1,), (2,)]
    assert asked == [first, second]
