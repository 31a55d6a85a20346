"""Where not every program gives vouchers, no text promises one in a program that gives none."""

import pytest

from plugins.catalog import Place
from plugins.catalog.models.consultant import Consultant
from plugins.catalog.passages import Passage, text_passages
from plugins.catalog.yaml.text import parse_yaml
from plugins.preflight import misplaced
from tests.example_catalog import catalog, consultant, program, voucher
from tests.project import Project

NAMES = {"land": "Weites Feld", "stadt": "Rege Stadt", "ufer": "Starke Ufer"}
PROGRAMS = tuple(program(key, name=name) for key, name in NAMES.items())


def accredited(*ids: str) -> Consultant:
    """Make a consultant who is accredited for these programs."""
    found = consultant().accreditations[0]
    return consultant().model_copy(
        update={"accreditations": [found.model_copy(update={"program": one}) for one in ids]}
    )


FACTS = catalog(programs=PROGRAMS, voucher=voucher(programs=["land"]), consultant=accredited(*NAMES))
LOST = catalog(
    programs=PROGRAMS, voucher=voucher().model_copy(update={"programs": None}), consultant=accredited("land", "stadt")
)
"""Vouchers are taken where she is accredited, and for »Starke Ufer« she is no more."""
RECORDS = {
    "data/programs.yaml": parse_yaml(
        "programs:\n  - id: land\n    summary: a\n  - id: stadt\n    summary: b\n  - id: ufer\n    summary: c\n",
        "data/programs.yaml",
    ).root
}
TEXT = "content/seiten/a.md"


def told(text: str, file: str = TEXT, line: int = 1, facts: object = FACTS) -> list[str]:
    """Give the words that are told, as far as they are names or „Gutschein“."""
    found = []
    passages = text_passages(text, file) if file.endswith(".md") else [Passage(text, ((0, Place(file, line)),))]
    for passage in passages:
        for problem in misplaced(passage, facts, RECORDS):
            index = problem.place.column - 1
            found.append(text[index : index + 13])
    return found


@pytest.mark.parametrize(
    "text",
    [
        "Auch in »Starke Ufer« bekommen Sie einen Gutschein.",
        "Mit dem Gutschein von »Starke Ufer« zahlen Sie die Begleitung.",
        "Nimmt Ihr Ort am Programm »Starke Ufer« teil, kann er einen [Gutschein](/gutschein/) erhalten.",
        "Nimmt Ihr Ort an »Starke Ufer« teil, fragen Sie das Büro. Es stellt den Gutschein aus.",
        "Macht Ihr Ort hier mit: »Starke Ufer«? Dann bekommen Sie einen Gutschein.",
        "In »Weites Feld« und »Starke Ufer« gibt es Gutscheine.",
        "Gutscheine gibt es in »Weites Feld«, auch in »Starke Ufer«.",
        "Nicht nur hier, in »Starke Ufer« gilt der Beratungsgutschein.",
        "Haben Sie einen Gutschein der »Starken Ufer«?",
        "In »Starke Ufer« gibt es einen Gutschein; ob er genügt, wissen Sie bald.",
    ],
)
def test_a_voucher_promised_in_a_program_without_is_told_where_it_is_named(text: str) -> None:
    assert [word[:7] for word in told(text)] == ["»Starke"]
    assert told(text.replace("Starke", "Weite").replace("Ufer", "Feld")) == []
    assert told(text, "content/aktuelles/a.md") == []
    assert told(text, facts=catalog(programs=PROGRAMS, voucher=voucher(programs=[*NAMES]))) == []
    assert told(text, facts=catalog(programs=PROGRAMS, voucher=None)) == []


@pytest.mark.parametrize(
    "text",
    [
        "In »Starke Ufer« gibt es keinen Gutschein.",
        "Gutscheine gelten nicht in »Starke Ufer«.",
        "Gutscheine gibt es in »Weites Feld«, in »Starke Ufer« rechne ich nach Tagen ab.",
        "In »Starke Ufer« zahlen Sie selbst, ein Gutschein hilft dort niemandem.",
        "Ich arbeite in »Starke Ufer«. Den Gutschein stellt das Programmbüro aus.",
        "Nimmt Ihr Ort an »Starke Ufer« teil, schreiben Sie mir. Den Gutschein gibt es in »Weites Feld«.",
        "Nimmt Ihr Ort an »Starke Ufer« teil, schreiben Sie mir. Einen Gutschein gibt es dort nicht.",
        "Im Programm »Starke Ufer« begleite ich Orte.",
        "Gutscheine sind etwas Schönes.",
        "Ob es in »Starke Ufer« einen Gutschein gibt, weiß das Programmbüro.",
        "Das Programmbüro weiß, ob es in »Starke Ufer« einen Gutschein gibt.",
    ],
)
def test_what_promises_nothing_there_is_let_be(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "In allen drei Programmen gibt es Gutscheine.",
        "Alle Programme haben Gutscheine.",
        "Jedes Programm hat seinen Gutschein.",
        "Jedes der drei Programme zahlt einen Gutschein.",
        "In jedem Programm bekommen Sie einen Gutschein.",
        "Gutscheine gibt es in sämtlichen Programmen.",
        "Alle drei vergeben Gutscheine, fragen Sie das Programm.",
        "Wer an allen Programmen teilnimmt, bekommt Gutscheine.",
        "Gutscheine in allen Programmen",
        "Alle meine Programme bieten einen Beratungsgutschein.",
        "Den Gutschein stellen alle Programme aus.",
        "In »Starke Ufer« begleite ich Dörfer. Dort gibt es Gutscheine.",
        "»Rege Stadt« und »Starke Ufer« sind für Dörfer da. Beide haben Gutscheine.",
        "»Starke Ufer« ist das jüngste Programm. Das Programm zahlt Ihnen einen Gutschein.",
        "»Starke Ufer« ist das jüngste Programm. Dafür bekommen Sie einen Gutschein.",
        "Auch »Starke Ufer« gewährt Ihrem Ort einen Gutschein.",
        "Alle drei Programme zahlen mit einem Gutschein, »Weites Feld« sogar mit zweien.",
        "Jedes davon gibt Gutscheine aus, gleich welches Programm.",
        "Einen Gutschein bekommt Ihr Ort bei jedem der Programme.",
        "Ich begleite Orte in »Starke Ufer«. In diesem Programm gibt es einen Gutschein.",
        "Jedes Programmbüro stellt Ihnen dafür einen Gutschein aus.",
        "Alle Programmbüros geben Gutscheine aus.",
        "Gutscheine vergibt jedes Programmbüro.",
        "Den Gutschein gibt es in »Weites Feld«. Auch Dörfer im Programm »Starke Ufer« erhalten ihn.",
        "Alle drei Programmbüros stellen Gutscheine aus.",
        "Alle Programmbüros stellen Gutscheine aus.",
        "Den Gutschein stellen alle drei Programmbüros aus.",
        "Ich begleite Orte in drei Programmen. Gutscheine für Begleitung gibt es in den ersten beiden.",
        "Einen Gutschein bekommen Sie in den letzten zwei Programmen.",
        "Ich kenne »Rege Stadt« und »Starke Ufer«, dann »Weites Feld«. Gutscheine gibt es in den ersten beiden.",
    ],
)
def test_a_voucher_promised_in_every_program_or_where_there_is_none_is_told(text: str) -> None:
    assert told(text) != []
    assert told(text, "content/aktuelles/a.md") == []
    assert told(text, facts=catalog(programs=PROGRAMS, voucher=voucher(programs=[*NAMES]))) == []


@pytest.mark.parametrize(
    "text",
    [
        "Nicht in allen drei Programmen gibt es Gutscheine.",
        "Alle drei Programme kenne ich, Gutscheine gibt es in »Weites Feld«.",
        "Alle Programme beraten Sie zum Gutschein.",
        "Den Gutschein erkläre ich für alle Programme.",
        "Haben alle Programme Gutscheine?",
        "Fast alle Programme haben Gutscheine.",
        "Alle Programme mit Gutschein stehen oben.",
        "In »Weites Feld« begleite ich Städte. Dort gibt es Gutscheine.",
        "In beiden anderen Programmen gibt es keinen Gutschein.",
        "Für alle Programme gilt: Der Gutschein kommt vom Programmbüro »Weites Feld«.",
        "Alle Programme außer »Rege Stadt« und »Starke Ufer« haben Gutscheine.",
        "In allen Programmen begleite ich Orte, mit Gutschein in »Weites Feld«.",
        "Alle Programmbüros kennen den Gutschein.",
        "Eines der drei Programme hat Gutscheine.",
        "Von allen Programmen hat nur »Weites Feld« Gutscheine.",
        "Das Programm zahlt Ihnen einen Gutschein.",
        "»Starke Ufer« ist jünger als »Weites Feld«. Dort gibt es Gutscheine.",
        "Ich arbeite in »Starke Ufer«. Den Gutschein stellt das Programmbüro aus.",
        "Ob alle Programme Gutscheine haben, sagt Ihnen das Büro.",
        "Ich wünsche mir, dass alle Programme Gutscheine haben.",
        "Moderation, Beratung, Vortrag: Für alle drei gilt der Gutschein.",
        "»Weites Feld« liegt auf dem Land. Dieses Programm zahlt einen Gutschein.",
        "Alle Programmbüros geben Ihnen Auskunft zum Gutschein.",
        "Jedes Programmbüro stellt Ihnen den Gutschein gern vor.",
        "Nicht jedes Programmbüro stellt Gutscheine aus.",
        "Ob jedes Programmbüro Gutscheine ausstellt, weiß ich nicht.",
        "Jedes Programmbüro berät, den Gutschein stellt das Büro von »Weites Feld« aus.",
        "Den Gutschein gibt es in »Weites Feld«. Dörfer im Programm »Starke Ufer« erhalten ihn nicht.",
        "Den Gutschein gibt es in »Weites Feld«. In »Starke Ufer« bekommt ihn niemand.",
        "Der Preis ist begehrt. Auch Dörfer im Programm »Starke Ufer« erhalten ihn.",
        "Alle drei Programmbüros kennen meine Gutscheine.",
        "Beide Programmbüros stellen Gutscheine aus.",
        "Gutscheine für das Programm gibt es in den ersten beiden Wochen.",
        "Das Programm ist neu. Gutscheine gibt es in den ersten beiden nicht.",
        "Das Heft hat zwei Teile. Gutscheine gibt es in den ersten beiden.",
        "In den ersten beiden Programmen gibt es Werkstätten.",
    ],
)
def test_what_speaks_of_all_programs_and_promises_no_voucher_there_is_let_be(text: str) -> None:
    assert told(text) == []


def test_on_the_page_about_vouchers_a_pronoun_means_one() -> None:
    text = "Auch Dörfer im Programm »Starke Ufer« erhalten ihn."
    assert [word[:7] for word in told(text, "content/seiten/gutschein.md")] == ["»Starke"]
    assert told(text) == told(text.replace("Starke Ufer", "Weites Feld"), "content/seiten/gutschein.md") == []


def test_both_means_all_where_there_are_two_programs() -> None:
    text, two = (
        "In beiden Programmen gibt es Gutscheine.",
        catalog(programs=PROGRAMS[:2], voucher=voucher(programs=["land"])),
    )
    assert told("Beide Programmbüros stellen Gutscheine aus.", facts=two) == ["Beide Program"]
    assert told(text, facts=two) == ["beiden Progra"]
    assert told(text, facts=catalog(programs=PROGRAMS[:2], voucher=voucher(programs=[*NAMES]))) == []


def test_the_message_names_the_words_the_programs_without_and_the_remedy() -> None:
    passage = Passage("In allen drei Programmen gibt es Gutscheine.", ((0, Place(TEXT, 1)),))
    (problem,) = misplaced(passage, FACTS, RECORDS)
    says = "„allen drei Programmen“, aber in »Rege Stadt« und »Starke Ufer« gibt es keinen Gutschein (data/voucher.yaml"
    assert problem.message.startswith(says)
    assert problem.message.endswith("als Ausnahme eintragen (data/exceptions.yaml, check: gutschein-anderswo)")
    assert "; den Satz umschreiben oder dort alle Programme nennen; " in problem.message


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Nimmt Ihr Ort an »Starke Ufer« teil? Fragen Sie das Programmbüro.", 1),
        ("Das Programmbüro »Rege Stadt« oder »Starke Ufer« berät Sie.", 2),
        ("Das Programmbüro »Weites Feld« berät Sie.", 0),
        ("In »Rege Stadt« gilt er nicht.", 0),
    ],
)
def test_the_facts_about_the_voucher_name_only_programs_that_give_one(text: str, count: int) -> None:
    assert len(told(text, "data/voucher.yaml")) == count


def test_of_a_program_without_neither_its_text_nor_its_record_speaks_of_vouchers() -> None:
    text = "Ich komme gern. Bezahlt wird mit einem [Gutschein](/gutschein/), keine Sorge.\n"
    plain = "Bezahlt wird mit einem Gutschein."
    assert told(plain, "content/programme/ufer.md") == ["Gutschein."]
    assert told(plain, "content/programme/land.md") == told(plain, TEXT) == []
    assert told("Einen Gutschein gibt es hier nicht.", "content/programme/ufer.md") == []
    assert told(text, "content/programme/ufer.md") == []
    for line, count in {2: 0, 3: 0, 4: 1, 5: 1, 7: 1}.items():
        assert len(told("Dafür gibt es Gutscheine.", "data/programs.yaml", line)) == count


@pytest.mark.parametrize("file", ["content/programme/ufer.md", "data/programs.yaml"])
def test_a_program_for_which_she_is_accredited_no_more_may_say_that_it_gives_vouchers(file: str) -> None:
    for fact in ("Dafür gibt es Gutscheine.", "Das Programm »Starke Ufer« gibt seinen Orten Gutscheine."):
        assert told(fact, file, 7, LOST) == []
        assert told(fact, file, 7) != []
    for promise in ("Ich nehme Gutscheine an.", "Es gibt Gutscheine. Lösen Sie sie gern bei mir ein."):
        assert len(told(promise, file, 7, LOST)) == 1
    assert told("Das Programm ist wie »Weites Feld«. Auch dort gibt es Gutscheine.", file, 7, LOST) == []


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Auch in »Starke Ufer« gibt es Gutscheine.", ""),
        ("In allen Programmen gibt es Gutscheine.", "„allen Programmen“, aber "),
    ],
)
def test_of_a_program_without_her_accreditation_the_message_says_that_vouchers_cannot_be_redeemed_with_her(
    text: str, says: str
) -> None:
    (problem,) = misplaced(Passage(text, ((0, Place(TEXT, 1)),)), LOST, RECORDS)
    reason = (
        "Gutscheine von »Starke Ufer« können nicht bei Ihnen eingelöst werden, dafür steht keine Akkreditierung in "
    )
    assert problem.message.startswith(
        f"{says}{reason}data/consultant.yaml; den Satz umschreiben; ist es anders gemeint"
    )
    assert "gibt es keinen Gutschein" not in problem.message


def test_of_programs_of_both_kinds_the_message_says_both() -> None:
    both = catalog(programs=PROGRAMS, voucher=voucher(programs=["land"]), consultant=accredited("land", "stadt"))
    (problem,) = misplaced(Passage("In allen Programmen gibt es Gutscheine.", ((0, Place(TEXT, 1)),)), both, RECORDS)
    says = "in »Rege Stadt« gibt es keinen Gutschein (data/voucher.yaml, programs), und Gutscheine von »Starke Ufer«"
    assert f"aber {says} können nicht bei Ihnen" in problem.message
    assert "; den Satz umschreiben oder dort alle Programme nennen; " in problem.message


def test_vouchers_moved_to_another_program_are_told_by_the_check_and_keep_the_site_back(rich: Project) -> None:
    rich.replace("data/voucher.yaml", "Ihr Ort nimmt teil", "Ihr Ort nimmt am Programm »Lebendige Mitte« teil")
    rich.replace("data/voucher.yaml", "\nuses:", "\nprograms: [lebendige-mitte]\nuses:")
    rich.replace("data/programs.yaml", " Dafür gibt es Gutscheine.", "")
    rich.write("data/services.yaml", rich.read("data/services.yaml").replace("voucher: true", "voucher: false"))
    moved = rich.run("check")
    assert "[gutschein-anderswo]" not in moved.out
    rich.replace("data/voucher.yaml", "programs: [lebendige-mitte]", "programs: [weites-feld]")
    place = rich.place_of("data/voucher.yaml", "»Lebendige Mitte«")
    check, publish = rich.run("check"), rich.run("publish")
    says = f"{place}: in »Lebendige Mitte« gibt es keinen Gutschein (data/voucher.yaml, programs)"
    assert (check.code, publish.code) == (0, 1)
    assert says in check.out.partition("Vor dem Veröffentlichen zu klären:")[2]
    assert "check: gutschein-anderswo) [gutschein-anderswo]" in check.out
    assert says in publish.err


def test_a_voucher_promised_in_all_programs_is_told_by_the_check_and_keeps_the_site_back(rich: Project) -> None:
    rich.replace("data/voucher.yaml", "\nuses:", "\nprograms: [lebendige-mitte]\nuses:")
    rich.replace("data/programs.yaml", " Dafür gibt es Gutscheine.", "")
    rich.write("data/services.yaml", rich.read("data/services.yaml").replace("voucher: true", "voucher: false"))
    rich.append("content/seiten/profil.md", "\n\nIn allen Programmen gibt es Gutscheine.\n")
    place = rich.place_of("content/seiten/profil.md", "allen Programmen")
    says = f"{place}: „allen Programmen“, aber in »Weites Feld« gibt es keinen Gutschein (data/voucher.yaml, programs)"
    check, publish = rich.run("check"), rich.run("publish")
    assert (check.code, publish.code) == (0, 1)
    assert says in check.out.partition("Vor dem Veröffentlichen zu klären:")[2].partition("Zu bedenken:")[0]
    assert "„allen Programmen“:" not in check.out
    assert says in publish.err
