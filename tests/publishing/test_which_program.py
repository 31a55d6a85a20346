"""Where there are several programs, „das Programm“ says which; where there is one, no text offers a choice."""

from pathlib import Path

import pytest

from plugins.catalog import Loaded
from plugins.publishing.which_program import which_program
from tests.example_catalog import catalog, consultant, program, town
from tests.project import Project
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
    "Ich begleite auch Orte, die nicht am Programm teilnehmen.": ("35", "„am Programm“, und in data/programs.yaml"),
    "Ihr Ort nimmt nicht am Programm teil?": ("21", "„am Programm“, und"),
    "Die Teilnahme am Programm ist kostenlos.": ("15", "„am Programm“, und"),
    "Orte, die an dem Programm teilnehmen, kenne ich.": ("11", "„an dem Programm“, und"),
    "In dem Programm arbeiten kleine Orte zusammen.": ("1", "„In dem Programm“, und"),
    "Ich bin im Programm seit 2022.": ("9", "„im Programm“, und"),
    "Mir gefallen die Ziele des Programms.": ("24", "„des Programms“, und"),
    "Ich werde vom Programm empfohlen.": ("11", "„vom Programm“, und"),
    "Mehr zum Programm steht dort.": ("6", "„zum Programm“, und"),
    "Das Programmbüro vermittelt Prozessbegleiter.": (
        "1",
        "„Das Programmbüro“, und in data/programs.yaml stehen 2; sagen, welches gemeint ist, oder „die Programmbüros“",
    ),
    "Die Angaben stammen vom Programmbüro.": ("21", "„vom Programmbüro“, und"),
    "Hier stehen Orte, die am Programm »Stadt« teilnehmen oder teilgenommen haben.": (
        "1",
        "„Hier stehen Orte, die am Programm »Stadt« teilnehmen“ nennt ein",
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
    "1. **Fragen Sie zuerst das Programmbüro.**",
    "Ein Ort wendet sich an das Programmbüro.",
    "Das Programmbüro stellt den Gutschein aus.",
    "Das Programmbüro »Stadt« vermittelt Prozessbegleiter.",
    "Das Programmbüro der Stiftung vermittelt Prozessbegleiter.",
    "Ich begleite Orte, die am Programm »Stadt« teilnehmen oder es vorhaben.",
    "Was im Programm »Soziale Mitte« gilt, weiß ich nicht.",
    "Ich war im Programm LEADER dabei.",
    "Ich begleite Orte, die an keinem Programm teilnehmen, und solche, die im Programm sind.",
    "Mir gefallen die Ziele dieses Programms.",
    "Zum Ende des Programms der Tagung gibt es Tee.",
    "Um 18 Uhr beginnt es, und im Programm ist Zeit für Fragen.",
    "Nach dem Konzert steht im Programm ein Gespräch.",
    "> Wir haben im Programm viel gelernt.",
    "## Unser Weg mit »Stadt«\n\nWir waren im Programm dabei.\n\n### Das Ende\n\nDas Ende des Programms war schwer.",
    "Für »Stadt« gilt:\n\n- Die Teilnahme am Programm ist kostenlos.\n- Vom Programm kommt Rat.",
    "[[Hier in einem Satz: was mit Orten ist, die nicht am Programm teilnehmen]]",
)
ACCREDITED_FOR_ONE = (
    "Ich bin als Prozessbegleiterin für »Stadt« akkreditiert.",
    "Seit 2022 bin ich für »Stadt« anerkannt.",
    "Das Programm »Stadt« hat mich zugelassen.",
    "Meine Akkreditierung für »Stadt« gilt bis 2028.",
)
NOT_FOR_ONE = (
    "Ich bin für »Stadt« akkreditiert.\n\nSeit 2024 bin ich es auch für »Land«.",
    "Ich bin für »Stadt« und »Land« akkreditiert.",
    "Beide haben mich anerkannt. Für »Stadt« bin ich seit 2022 akkreditiert.",
    "Ich bin für »Stadt« nicht akkreditiert.",
    "Meine Kollegin ist für »Stadt« akkreditiert.",
    "> Ich bin für »Stadt« akkreditiert.",
    "## »Stadt«\n\nIch bin für »Stadt« akkreditiert.",
)
OF_ONE_ALONE = "Seit 2022 bin ich für »Stadt« akkreditiert."
OF_HER_ACCREDITATION = (
    "Fragen Sie beim Programmbüro nach meiner Akkreditierung.",
    "Das Programmbüro hat mich anerkannt.",
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


def accredited_for(tmp_path: Path, text: str, *names: str, file: str = "akkreditierung/akkreditierung.md") -> list[str]:
    (first,) = consultant().accreditations
    proofs = tuple(first.model_copy(update={"program": name}) for name in names)
    facts = catalog(consultant=consultant().model_copy(update={"accreditations": proofs}))
    texts = {file: f"---\ntitle: Titel\n---\n{text}"}
    return [*map(str, which_program(outline(tmp_path, texts, loaded=Loaded(facts, ()))))]


@pytest.mark.parametrize("text", ACCREDITED_FOR_ONE)
def test_a_text_that_knows_one_of_her_accreditations_is_told_which_it_lacks(tmp_path: Path, text: str) -> None:
    (problem,) = accredited_for(tmp_path, f"Guten Tag. {text} Das freut mich.", "stadt", "land")
    assert problem == (
        "content/akkreditierung/akkreditierung.md:4:12: der Text nennt nicht alle Ihre Akkreditierungen "
        "(data/consultant.yaml); es fehlt »Land«; dazuschreiben, wenn dieser Satz auch dafür gilt"
    )
    assert accredited_for(tmp_path, text, "stadt") == []


@pytest.mark.parametrize("text", NOT_FOR_ONE)
def test_a_text_that_knows_them_all_or_speaks_of_something_else_lacks_none(tmp_path: Path, text: str) -> None:
    assert accredited_for(tmp_path, text, "stadt", "land") == []


def test_since_when_is_said_of_one_alone_but_where_all_are_told(tmp_path: Path) -> None:
    assert accredited_for(tmp_path, OF_ONE_ALONE, "stadt", "land", file="seiten/profil.md") == []
    assert accredited_for(tmp_path, OF_ONE_ALONE, "stadt", "land") != []


@pytest.mark.parametrize("text", OF_HER_ACCREDITATION)
def test_the_office_that_vouches_for_her_is_one_of_several_if_her_accreditations_are(tmp_path: Path, text: str) -> None:
    (problem,) = accredited_for(tmp_path, text, "stadt", "land")
    assert "stehen 2; sagen, welches gemeint ist, oder „die Programmbüros“" in problem
    assert accredited_for(tmp_path, text, "stadt") == []


def test_an_office_of_all_programs_is_the_office(tmp_path: Path) -> None:
    office = program("stadt").office
    programs = tuple(program(name).model_copy(update={"office": office}) for name in ("stadt", "land"))
    texts = {"seiten/a.md": "---\ntitle: Titel\n---\nDas Programmbüro vermittelt Prozessbegleiter."}
    assert [*which_program(outline(tmp_path, texts, loaded=Loaded(catalog(programs=programs), ())))] == []


def test_the_towns_of_one_program_alone_may_be_called_so(tmp_path: Path) -> None:
    facts = catalog(towns=(town("zeitz", "Zeitz"),))
    texts = {"seiten/orte.md": "---\ntitle: Orte\n---\nHier stehen Orte, die am Programm »Stadt« teilnehmen."}
    assert [*which_program(outline(tmp_path, texts, loaded=Loaded(facts, ())))] == []


def test_a_service_says_which_program_it_means_unless_it_has_but_one(rich: Project) -> None:
    of_two, of_one = "Ein erstes Treffen, bei dem sich noch nicht alle kennen", "Die Läden in der Mitte schließen früh"
    rich.replace("data/services.yaml", of_one, "Die Teilnahme am Programm beginnt")
    rich.replace("data/services.yaml", of_two, "Ihr Ort will bald am Programm teilnehmen")
    said = [line for line in rich.run("check").out.splitlines() if "am Programm" in line]
    assert len(said) == 1
    assert f"{rich.place_of('data/services.yaml', 'am Programm teil')}: „am Programm“, und in" in said[0]


def test_what_another_check_says_of_a_sentence_is_not_said_again(tmp_path: Path) -> None:
    assert told(tmp_path, "Nimmt Ihr Ort am Programm teil, freut mich das.") == []


@pytest.mark.parametrize(
    ("path", "title", "other"),
    [
        ("angebote/rat.md", "Titel", "angebote/moderation.md"),
        ("orte/dorf.md", "Titel", "orte/offenbach.md"),
        ("seiten/a.md", "Mein Weg mit »Stadt«", "seiten/b.md"),
    ],
)
def test_a_text_of_one_program_need_not_name_it(tmp_path: Path, path: str, title: str, other: str) -> None:
    text = "Die Teilnahme am Programm ist kostenlos."
    assert [*which_program(outline(tmp_path, {path: f"---\ntitle: {title}\n---\n{text}"}))] == []
    assert len(told(tmp_path / "others", text, other)) == 1


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
