"""What stands twice in one text is given to think about."""

from pathlib import Path

from plugins.publishing.repeated import repeated
from tests.publishing.outlines import outline

PARAGRAPH = "Ein Absatz, der so lang ist, dass ihn niemand mit Absicht zweimal auf dieselbe Seite schreibt."


def told(text: str) -> list[str]:
    return [str(problem) for problem in repeated(outline(Path("nowhere"), {"seiten/profil.md": text}))]


def test_a_paragraph_and_a_heading_pasted_twice_are_told_where_they_stand_again() -> None:
    part = f"## Weg\n\n{PARAGRAPH}\n\n"
    heading, paragraph = told(f"{part}Mehr.\n\n{part}")
    assert heading == "content/seiten/profil.md:7:1: „Weg“ steht als Überschrift schon in Zeile 1; anders nennen"
    assert paragraph.startswith("content/seiten/profil.md:9:1: dieser Absatz steht schon in Zeile 3; ")


def test_short_words_may_be_said_again() -> None:
    assert told("Danke!\n\n## Eins\n\nMehr dazu.\n\n## Zwei\n\nMehr dazu.\n\nDanke!") == []
