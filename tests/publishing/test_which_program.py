"""Where there are several programs, „das Programm“ says which."""

from pathlib import Path

import pytest

from plugins.catalog import Loaded
from plugins.publishing.which_program import which_program
from tests.example_catalog import catalog, program
from tests.publishing.outlines import outline

TOLD = {
    "Das Programm bringt einem Ort Zeit.": ("1", "„Das Programm“, und in data/programs.yaml stehen 2; sagen, welches"),
    "Ich bin gern dabei. Im Programm kommt viel zusammen.": ("21", "„Im Programm“, und in data/programs.yaml stehen 2"),
    "Ich begleite Orte, die am Programm »Stadt« teilnehmen.": (
        "1",
        "„Ich begleite Orte, die am Programm »Stadt« teilnehmen.“ nennt ein Programm, und",
    ),
    "Woher kommen Sie, und nimmt er am Programm »Stadt« teil?": (
        "23",
        "„nimmt er am Programm »Stadt« teil?“ nennt ein",
    ),
}
RIGHT = (
    "Die Programme laufen lange. Das Programm, das zu Ihnen passt, finden Sie hier.",
    "»Stadt« ist für Städte da. Das Programm bringt einem Ort Zeit.",
    "Jedes Programm hat ein Büro. Das Programm sagt, wo.",
    "Das Programm des Abends steht fest.",
    "Das ist das Büro, das sich um das Programm kümmert.",
    "Das Programmbüro hilft Ihnen weiter.",
)


def told(root: Path, text: str, path: str = "seiten/a.md", names: tuple[str, ...] = ("stadt", "land")) -> list[str]:
    loaded = Loaded(catalog(programs=tuple(map(program, names))), ())
    return [*map(str, which_program(outline(root, {path: f"---\ntitle: Titel\n---\n{text}"}, loaded=loaded)))]


@pytest.mark.parametrize("text", TOLD)
def test_which_of_several_is_meant_is_asked(tmp_path: Path, text: str) -> None:
    column, says = TOLD[text]
    (problem,) = told(tmp_path, text)
    assert problem.startswith(f"content/seiten/a.md:4:{column}: {says}")
    assert told(tmp_path, text, names=("stadt",)) == []


@pytest.mark.parametrize("text", RIGHT)
def test_what_is_clear_or_of_another_kind_is_right(tmp_path: Path, text: str) -> None:
    assert told(tmp_path, text) == []


@pytest.mark.parametrize("path", ["programme/stadt.md", "aktuelles/2026-01-01-neu.md"])
def test_a_text_about_one_program_and_an_article_need_not_say_it(tmp_path: Path, path: str) -> None:
    assert told(tmp_path, "Das Programm bringt einem Ort Zeit.", path) == []
