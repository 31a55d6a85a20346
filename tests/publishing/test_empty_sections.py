"""A heading under which nothing stands is given to think about."""

from pathlib import Path

import pytest

from plugins.publishing.empty_sections import empty_sections
from tests.publishing.outlines import outline

EMPTY = {
    "## Kunden\n\n## Partner\n\nText": (1, "Kunden"),
    "Text\n\n## Kunden **und** ‚mehr‘ ##\n## Partner\nText": (3, "Kunden **und** ‚mehr‘"),
    "## Weg\n\nText\n\n### Danach\n\n## Ende\n\nText": (5, "Danach"),
    "Text\n\n## Partner\n": (3, "Partner"),
    "## Weg\n\nText\n\n### Danach\n\n\n": (5, "Danach"),
}
FILLED = (
    "## Weg\n\n### Danach\n\nText",
    "## Weg\n\n- Punkt\n\n## Ende\n\n![Bild]({static}/bilder/a.jpg)",
    "## Weg\n\n[[Ihr Text]]\n\n## Ende\n\nText",
    "Text ohne Überschrift",
    "",
)


def told(root: Path, text: str) -> list[str]:
    return [str(problem) for problem in empty_sections(outline(root, {"seiten/profil.md": text}))]


@pytest.mark.parametrize("text", EMPTY)
def test_a_heading_without_words_below_is_told(tmp_path: Path, text: str) -> None:
    line, words = EMPTY[text]
    said = f"unter „{words}“ steht nichts; Text ergänzen oder die Überschrift löschen"
    assert told(tmp_path, text) == [f"content/seiten/profil.md:{line}:1: {said}"]


def test_two_empty_headings_are_told_each(tmp_path: Path) -> None:
    assert [one.split(":")[1] for one in told(tmp_path, "## A\n\n## B\n")] == ["1", "3"]


@pytest.mark.parametrize("text", FILLED)
def test_a_heading_with_anything_below_is_left_alone(tmp_path: Path, text: str) -> None:
    assert told(tmp_path, text) == []
