"""Texts with the mark ‸ before each character at which a slip is expected."""

from plugins.publishing.slips import find_oddities, find_slips

MARK = "‸"


def assert_slips(marked: str, *says: str) -> None:
    """See a text's slips and oddities at the marks and nowhere else, each saying these parts (``…`` between them)."""
    text = marked.replace(MARK, "")
    found = sorted((*find_slips(text), *find_oddities(text)))
    assert [(slip.line, slip.column) for slip in found] == _places(marked), found
    for slip, parts in zip(found, says, strict=True):
        assert all(part in slip.message for part in parts.split("…")), slip


def _places(marked: str) -> list[tuple[int, int]]:
    parts = marked.split(MARK)
    before = ["".join(parts[:count]) for count in range(1, len(parts))]
    return [(text.count("\n"), len(text) - text.rfind("\n") - 1) for text in before]
