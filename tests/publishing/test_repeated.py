"""What stands twice in one text is given to think about."""

import subprocess
from pathlib import Path

import pytest

from plugins.publishing.repeated import repeated
from tests.publishing.outlines import outline

PARAGRAPH = "Ein Absatz, der so lang ist, dass ihn niemand mit Absicht zweimal auf dieselbe Seite schreibt."


def told(root: Path, text: str) -> list[str]:
    return [str(problem) for problem in repeated(outline(root, {"seiten/profil.md": text}))]


def test_a_paragraph_and_a_heading_pasted_twice_are_told_where_they_stand_again(tmp_path: Path) -> None:
    part = f"## Weg\n\n{PARAGRAPH}\n\n"
    heading, paragraph = told(tmp_path, f"{part}Mehr.\n\n{part}")
    assert heading == "content/seiten/profil.md:7:1: „Weg“ steht als Überschrift schon in Zeile 1; anders nennen"
    assert paragraph.startswith("content/seiten/profil.md:9:1: dieser Absatz steht schon in Zeile 3; ")


def test_a_heading_that_stands_often_is_told_once(tmp_path: Path) -> None:
    (line,) = told(tmp_path, "\n\n".join(f"## Kapitel\n\nText {number}." for number in range(9)))
    assert line.endswith(":5:1: „Kapitel“ steht als Überschrift schon in Zeile 1, und noch 7-mal; anders nennen")


def test_short_words_may_be_said_again(tmp_path: Path) -> None:
    assert told(tmp_path, "Danke!\n\n## Eins\n\nMehr dazu.\n\n## Zwei\n\nMehr dazu.\n\nDanke!") == []


@pytest.mark.parametrize(("copy", "origin"), [("a.md", "b.md"), ("b.md", "a.md")])
def test_of_two_texts_that_are_the_same_the_one_is_told_that_was_not_saved_yet(
    copy: str, origin: str, tmp_path: Path
) -> None:
    texts = {f"seiten/{name}": PARAGRAPH for name in (copy, origin)}
    sketch = outline(tmp_path, texts)
    for command in (("init", "--quiet"), ("add", f"content/seiten/{origin}")):
        subprocess.run(("git", *command), cwd=tmp_path, check=True)
    message = f"dieser Text steht Wort für Wort auch in content/seiten/{origin}; einen von beiden neu schreiben"
    assert [*map(str, repeated(sketch))] == [f"content/seiten/{copy}:1:1: {message}"]


def test_of_two_texts_that_were_never_saved_the_second_is_told(tmp_path: Path) -> None:
    (problem,) = repeated(outline(tmp_path, {"seiten/a.md": PARAGRAPH, "seiten/b.md": PARAGRAPH}))
    assert str(problem).startswith("content/seiten/b.md:1:1: ")
