"""On a terminal an owner names her own towns, and few keys tell what each of them is."""

import pytest

from tests.workshop.new.projects import Project, Run, typed
from tests.workshop.new.test_dialog import HOME, PARTS, PERSON, WORK
from tests.workshop.new.test_town_answers import towns_of

REST = PARTS[4:]
TWO = ["beide", "beide", "Moderation"]
COAST = ["Offene Küste", "", "Moderation"]
"""A program of which the sample knows no town."""


def ask(project: Project, *towns: str, work: list[str] = WORK, end: tuple[str, ...] = ("", "")) -> Run:
    """Begin a site by typing, with what is answered once there is to be a directory."""
    return project.ask(PERSON, HOME, work, ["n", "ja", *towns, *REST, *end])


def test_own_towns_pass_the_check(whole: Project) -> None:
    said = typed(PERSON, HOME, WORK, ["n", "ja", "keine", "Ellerath, Kalt", "g", "rp", "", "", *REST, "", ""])
    run = whole.run("plugins.workshop.new", said=said)
    assert (run.code, run.err) == (0, "")
    assert "Als Art geht: Stadt, Markt, " in run.said
    assert "Kalt: Art [Gemeinde]: " in run.said
    assert "Kalt: Bundesland [Rheinland-Pfalz]: " in run.said
    assert "Verstanden habe ich 2 Orte: Ellerath (Gemeinde, Rheinland-Pfalz) · Kalt (Gem" in run.said
    assert "12 Verzeichnis der Orte: ja, Ellerath (Gemeinde, Rheinland-Pfalz) · Kalt (Gemeinde" in run.said
    assert whole.read("data/towns.yaml").endswith(
        """
towns:
  - id: ellerath
    name: Ellerath
    kind: Gemeinde
    state: Rheinland-Pfalz
    participations:
      - program: lebendige-mitte
        confidence: given
  - id: kalt
    name: Kalt
    kind: Gemeinde
    state: Rheinland-Pfalz
    participations:
      - program: lebendige-mitte
        confidence: given
"""
    )
    assert whole.publishing("check").code == 0


def test_own_towns_come_beside_all_of_the_sample(begun: Project) -> None:
    run = ask(begun, "alle", "Ellerath", "verb", "Rhein")
    assert run.code == 0, run.err
    assert "12 Verzeichnis der Orte: ja, alle aus dem Muster, dazu Ellerath (Verbandsgemeinde, Rhein" in run.said
    assert towns_of(begun).keys() == {"alsfeld", "boizenburg", "ellerath"}


@pytest.mark.parametrize(("known", "ids"), [("alle", {"alsfeld", "boizenburg"}), ("Alsfeld", {"alsfeld"})])
@pytest.mark.parametrize("none", ["", "keine", "-", "nein"])
def test_whoever_has_no_towns_of_her_own_says_so_or_nothing(
    none: str, known: str, ids: set[str], begun: Project
) -> None:
    assert ask(begun, known, none).code == 0
    assert towns_of(begun).keys() == ids


def test_where_the_sample_knows_no_town_her_own_are_asked_for(begun: Project) -> None:
    run = ask(begun, "Ellerath", "stadtteil", "he", work=COAST)
    assert run.code == 0, run.err
    assert "Welche kommen mit?" not in run.out
    assert "12 Verzeichnis der Orte: ja, Ellerath (Stadtteil, Hessen)\n" in run.out
    assert [part.program for part in towns_of(begun)["ellerath"].participations] == ["offene-kueste"]


def test_where_nobody_knows_a_town_the_directory_has_none_yet(begun: Project) -> None:
    run = ask(begun, "", work=COAST)
    assert run.code == 0, run.err
    assert "12 Verzeichnis der Orte: ja, noch ohne Orte\n" in run.out


def test_of_several_programs_she_says_in_which_a_town_takes_part(begun: Project) -> None:
    towns = ["keine", "Ellerath, Kalt, Mayen", "g", "rp", "", "1", "", "", "", "st", "", "alle"]
    run = ask(begun, *towns, work=TWO)
    assert run.code == 0, run.err
    assert run.out.count("bitte alle oder Nummern von 1 bis 2 eingeben") == 1  # for the first, nothing is assumed
    assert "Mayen (Stadt, Rheinland-Pfalz, »Lebendige Mitte«, »Weites Feld«)" in run.said
    parts = {key: [part.program for part in town.participations] for key, town in towns_of(begun).items()}
    assert parts == {
        "ellerath": ["lebendige-mitte"],
        "kalt": ["lebendige-mitte"],
        "mayen": ["lebendige-mitte", "weites-feld"],
    }


WORDS = {
    "a beginning with which others go on": (["S", "st", "he"], "„S“ kann mehreres sein: Stadt oder Samtgemeinde"),
    "a kind that is none": (["Dorf", "ortsteil", "he"], "„Dorf“ steht nicht zur Wahl; bekannt sind: Amt, Flecken"),
    "no kind": (["", "Stadt", "he"], "hier fehlt noch Ihre Antwort"),
    "a beginning of two states": (["Stadt", "Br", "hb"], "„Br“ kann mehreres sein: Brandenburg oder Bremen"),
    "a misspelt state": (["Stadt", "Hesen", "HE"], "„Hesen“ steht nicht zur Wahl; meinten Sie „Hessen“?"),
}


@pytest.mark.parametrize("case", WORDS)
def test_a_word_that_is_none_is_told_and_asked_for_again(case: str, begun: Project) -> None:
    said, message = WORDS[case]
    run = ask(begun, "keine", "Ellerath", *said)
    assert run.code == 0, run.err
    assert message in run.said


NAMES = {
    "a yes": ("ja", "hier gehören Namen von Orten hin, oder keine"),
    "all": ("alle", "hier gehören Namen von Orten hin, oder keine"),
    "a comma": (",", "hier gehören Namen von Orten hin, oder keine"),
    "a postcode": ("56759 Ellerath", "„56759 Ellerath“ ist kein Ort; erwartet wird sein Name allein"),
    "no letters of ours": ("Афины", "„Афины“ ist kein Name eines Orts; erwartet wird einer mit Buchstaben von a bis"),
    "a name twice": ("Kalt, kalt", "„kalt“ steht zweimal da; einmal genügt"),
    "two names with one id": ("Größe, Groesse", "„Groesse“ bekäme dieselbe Kennung wie „Größe“, „groesse“; einen der"),
}


@pytest.mark.parametrize("case", NAMES)
def test_a_name_that_is_none_is_told_and_asked_for_again(case: str, begun: Project) -> None:
    said, message = NAMES[case]
    run = ask(begun, "keine", said, "Kalt", "st", "he")
    assert run.code == 0, run.err
    assert message in run.said
    assert towns_of(begun).keys() == {"kalt"}


@pytest.mark.parametrize(
    ("known", "own", "ids"),
    [
        ("keine", ["alsfeld, Ellerath", "st", "he"], {"alsfeld", "ellerath"}),
        ("Alsfeld", ["Alsfeld, Boizenburg, boizenburg/elbe"], {"alsfeld", "boizenburg"}),
        ("alle", ["Alsfeld"], {"alsfeld", "boizenburg"}),
    ],
)
def test_a_name_of_the_sample_means_its_town(known: str, own: list[str], ids: set[str], begun: Project) -> None:
    run = ask(begun, known, *own)
    assert run.code == 0, run.err
    assert "Im Muster steht schon und kommt von dort mit: Alsfeld" in run.out
    assert towns_of(begun).keys() == ids
    assert towns_of(begun)["alsfeld"].position


def test_own_towns_are_changed_and_taken_back(begun: Project) -> None:
    changed = ["12", "", "", "Kalt, Mayen", "", "by", "", "", "12", "", "alle", "keine"]
    run = ask(begun, "keine", "Ellerath, Kalt", "g", "rp", "", "", end=("", *changed, ""))
    assert run.code == 0, run.err
    assert "kommen dazu? Namen, mit Komma getrennt (keine eingeben, wenn doch keine) [Ellerath, Kalt]: " in run.said
    assert "12 Verzeichnis der Orte: ja, Kalt (Gemeinde, Bayern) · Mayen (Gemeinde, Bayern) " in run.said
    assert towns_of(begun).keys() == {"alsfeld", "boizenburg"}


def test_with_one_more_program_her_towns_are_asked_where_they_take_part(begun: Project) -> None:
    again = ["9", "beide", "beide", "n", "ja", "", "", "", "", "2"]
    run = ask(begun, "keine", "Ellerath", "g", "rp", end=("", *again, ""))
    assert run.code == 0, run.err
    assert [part.program for part in towns_of(begun)["ellerath"].participations] == ["weites-feld"]


def test_own_towns_are_kept_with_the_answers_for_a_second_try(begun: Project) -> None:
    towns = ["alle", "Ellerath, Kalt", "g", "rp", "1", "", "", "alle"]
    run = ask(begun, *towns, work=TWO, end=("Ich bin akkreditiert für »Offene Küste«.", ""))
    assert run.code == 1
    kept = begun.read("antworten.yaml")
    assert (
        "\ntowns:\n  - alle\n  - name: Ellerath\n    kind: Gemeinde\n    state: Rheinland-Pfalz\n"
        "    program: lebendige-mitte\n" in kept
    )
    second = begun.new(kept.replace("»Offene Küste«", "»Weites Feld«"))
    assert (second.code, second.err) == (0, "")
    assert towns_of(begun).keys() == {"alsfeld", "boizenburg", "coswig", "ellerath", "kalt"}
