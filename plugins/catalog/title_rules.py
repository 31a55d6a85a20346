"""House rule of titles: they end with their line, so that no text is printed as a part of one."""

from collections.abc import Iterator

from plugins.catalog.models.programs import BuildingBlock, Milestone, Program
from plugins.catalog.problems import Problem
from plugins.catalog.records import Located
from plugins.catalog.yaml.messages import blanks

TITLES = {"milestones": "title", "building_blocks": "name"}
"""The lists whose entries may have a text below a title, and what the title is called there."""


def check_titles(program: Located[Program]) -> Iterator[Problem]:
    """Tell the titles that go on in the next line where a text may follow and none does."""
    for name, field in TITLES.items():
        entries: tuple[Milestone | BuildingBlock, ...] = getattr(program.record, name)
        for index, entry in enumerate(entries):
            node = program.node.at((name, index, field))
            first, *further = node.starts or ((0, node.place),)
            if entry.text is None and further and first[1] == node.place:
                begin, place = further[0]
                column = blanks(program.node.key_place((name, index, field)).column - 1)
                said = f"diese Zeile gilt als Fortsetzung von „{field}“ in Zeile {node.place.line}"
                yield Problem(place, f"{said}; {_right(str(node.value)[begin:], column)}")


def _right(line: str, column: str) -> str:
    if line.startswith("text "):
        return f"hinter „text“ fehlt der Doppelpunkt, und davor gehören nur {column}"
    return (
        f"ist sie der Text dazu, darüber „text: >-“ ergänzen, mit {column} davor, sonst beide in eine Zeile schreiben"
    )
