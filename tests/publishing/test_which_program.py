"""Where there are several programs, „das Programm“ says which; where there is one, no text offers a choice."""

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
    "Das Programm war dicht, die Pausen kurz.",
    'Das Programm "Stadt" lädt ein.',
    "Das Programm „Stadt“ lädt ein.",
    "Das ist das Büro, das sich um das Programm kümmert.",
    "Das Programmbüro hilft Ihnen weiter.",
)
MARKS = ("{}", '"{}"', "„{}“", "»{}«")
ADAPT = "ist dieses gemeint, den Satz anpassen"


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


@pytest.mark.parametrize("marks", MARKS)
@pytest.mark.parametrize("name", ["Rege Stadt", "Regen Stadt"])
def test_a_name_says_it_in_whatever_marks(tmp_path: Path, marks: str, name: str) -> None:
    facts = catalog(programs=(program("stadt", name="Rege Stadt"), program("land", name="Weites Land")))
    sketch = outline(
        tmp_path,
        {"seiten/a.md": f"---\ntitle: Titel\n---\nDas Programm {marks.format(name)} lädt ein. Das Programm wächst."},
        loaded=Loaded(facts, ()),
    )
    assert [*which_program(sketch)] == []


@pytest.mark.parametrize("path", ["programme/stadt.md", "aktuelles/2026-01-01-neu.md"])
def test_a_text_about_one_program_and_an_article_need_not_say_it(tmp_path: Path, path: str) -> None:
    assert told(tmp_path, "Das Programm bringt einem Ort Zeit.", path) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Jedes Programm hat ein eigenes Büro.", "Jedes Programm"),
        ("Den Antrag schreibt jedes Programmbüro selbst.", "jedes Programmbüro"),
        ("In jedem Programm geht es um Orte.", "jedem Programm"),
        ("Das andere Programm kenne ich auch.", "Das andere Programm"),
        ("Es gilt, was das jeweilige Programm vorgibt.", "das jeweilige Programm"),
        ("Im anderen Programm helfe ich ebenso.", "Im anderen Programm"),
        ("In den anderen Programmen helfe ich ebenso.", "In den anderen Programmen"),
        ("Wählen Sie das Programm, das zu Ihnen passt.", "Wählen Sie das Programm"),
        ("Wählen Sie ein Programm aus.", "Wählen Sie ein Programm"),
        ("Welches Programm passt zu Ihnen?", "Welches Programm passt"),
    ],
)
def test_where_there_is_one_a_choice_is_given_to_think_about(tmp_path: Path, text: str, words: str) -> None:
    place = f"content/seiten/a.md:4:{text.index(words) + 1}"
    (problem,) = told(tmp_path, text, names=("stadt",))
    assert problem == f"{place}: „{words}“, und in data/programs.yaml steht nur ein Programm; {ADAPT}"
    assert told(tmp_path, text) == told(tmp_path / "new", text, "aktuelles/2026-01-01-neu.md", ("stadt",)) == []


@pytest.mark.parametrize(
    "text",
    [
        "Nicht jedes Programm passt zu jedem Ort.",
        "Ich kenne jedes Programm des Theaters.",
        "Ich richte mich nach dem jeweiligen Programm des Abends.",
        "Ich lese jedes Programm, das mir jemand schickt.",
        "Ein anderes Programm läuft aus.",
        "In anderen Programmen ist das anders.",
        "In den anderen Programmen der Stiftung ist das anders.",
        "Wählen Sie das Programm, das auf dem Zettel steht.",
        "Das Programm hat ein eigenes Büro.",
        "Wählen Sie einen Tag aus.",
        "> Jedes Programm hat ein eigenes Büro.",
    ],
)
def test_what_offers_no_choice_of_hers_is_let_be(tmp_path: Path, text: str) -> None:
    assert told(tmp_path, text, names=("stadt",)) == []
