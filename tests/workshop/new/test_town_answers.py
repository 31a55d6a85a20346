"""In a file of answers an owner's own towns are written like facts, and come into her site as such."""

import re

import pytest

from plugins.catalog.models.towns import Town
from plugins.workshop.new.answers import OwnTown
from plugins.workshop.new.checking import checked, site_features
from plugins.workshop.new.reading import parse_answers
from plugins.workshop.new.sample import Sample
from tests.workshop.new.projects import Project
from tests.workshop.new.test_answers import ANSWERS, problems

OWN = "{name: Ellerath, kind: Gemeinde, state: Rheinland-Pfalz}"
NEW = "lebendige-mitte\n  - name: Offene Küste"


def answers(*towns: str, programs: str = "lebendige-mitte") -> str:
    """Give answers with towns."""
    listed = "".join(f"  - {town}\n" for town in towns)
    return f"{ANSWERS.replace('lebendige-mitte', programs)}towns:\n{listed}"


def towns_of(project: Project) -> dict[str, Town]:
    """Give the towns of a site that passes the check, by their ids."""
    return {town.id: town for town in checked(project.root, site_features(project.root)).catalog.towns}


def test_an_own_town_needs_a_name_a_kind_and_a_state(begun: Project) -> None:
    run = begun.new(answers("name: Ellerath\n    kind: Gemeinde\n    state: Rheinland-Pfalz\n    since: 2023"))
    assert (run.code, run.err) == (0, "")
    assert begun.read("data/towns.yaml").endswith(
        """
towns:
  - id: ellerath
    name: Ellerath
    kind: Gemeinde
    state: Rheinland-Pfalz
    participations:
      - program: lebendige-mitte
        since: 2023
        confidence: given
"""
    )
    assert towns_of(begun).keys() == {"ellerath"}


def test_make_check_lists_a_town_without_a_place_and_complains_of_nothing(whole: Project) -> None:
    (whole.root / "antworten.yaml").write_text(answers(OWN), encoding="utf-8")
    assert whole.run("plugins.workshop.new", "--from", "antworten.yaml").code == 0
    check = whole.publishing("check")
    assert (check.code, check.err) == (0, "")
    assert "data/towns.yaml" not in check.out


def test_own_towns_alone_bring_no_others_and_need_no_looking_through(begun: Project) -> None:
    assert begun.new(answers(OWN)).code == 0
    written = begun.read("data/towns.yaml")
    assert "\ncollected: 2026-11-22\n" in written
    assert "GeoNames" not in written
    assert "\n# Ein Ort ohne „position“ steht nur in der Liste; auf die Karte kommt er damit" in written


@pytest.mark.parametrize(
    ("others", "ids"),
    [
        (["alle"], {"alsfeld", "boizenburg", "ellerath"}),
        (["Alle", "Alsfeld"], {}),
        (["Boizenburg"], {"boizenburg", "ellerath"}),
    ],
)
def test_own_towns_stand_beside_those_of_the_sample(others: list[str], ids: set[str], begun: Project) -> None:
    run = begun.new(answers(*others, OWN))
    if not ids:
        assert "antworten.yaml:16:5: „Alsfeld“ steht schon in Zeile 15; einmal genügt" in run.err
        return
    assert (run.code, run.err) == (0, "")
    assert towns_of(begun).keys() == ids
    assert '\ncollected: "[[Tag, an dem Sie die Orte durchgesehen haben' in begun.read("data/towns.yaml")


@pytest.mark.parametrize(
    ("said", "programs"),
    [
        ("offene-kueste", ["offene-kueste"]),
        ("Offene Küste", ["offene-kueste"]),
        ("»Lebendige Mitte«", ["lebendige-mitte"]),
        ("[offene-kueste, lebendige-mitte]", ["lebendige-mitte", "offene-kueste"]),
    ],
)
def test_of_several_programs_hers_are_named_by_id_or_name(said: str, programs: list[str], begun: Project) -> None:
    run = begun.new(answers(OWN.replace("}", f", program: {said}}}"), programs=NEW))
    assert (run.code, run.err) == (0, "")
    assert [part.program for part in towns_of(begun)["ellerath"].participations] == programs


def test_a_town_may_bear_the_name_of_one_in_another_state_or_program(begun: Project) -> None:
    namesakes = ("{name: Alsfeld, kind: Ortsteil, state: Bayern}", "{name: Coswig, kind: Gemeinde, state: Sachsen}")
    assert begun.new(answers(*namesakes)).code == 0
    assert towns_of(begun).keys() == {"alsfeld", "coswig"}


def test_without_a_directory_no_town_is_named(sample: Sample, begun: Project) -> None:
    off = f"{answers(OWN)}parts:\n  towns: false\n"
    assert problems(off, sample) == [
        "antworten.yaml:15:3: die Orte sind abgeschaltet (parts, towns); eines von beiden ändern"
    ]
    assert begun.new(off.replace(f"towns:\n  - {OWN}\n", "towns: []\n")).code == 0
    assert not (begun.root / "data/towns.yaml").exists()


def town(**changes: str) -> str:
    """Give an own town with other fields; empty ones fall out."""
    fields = {"name": "Ellerath", "kind": "Gemeinde", "state": "Rheinland-Pfalz", **changes}
    return f"{{{', '.join(f'{name}: {value}' for name, value in fields.items() if value)}}}"


WRONG = {
    "a kind that is none": (
        [town(kind="Dorf")],
        "15:28: „Dorf“ ist für „kind“ nicht vorgesehen; bekannt sind: Amt, Flecken, ",
    ),
    "a state that is none": ([town(state="Pfalz")], "15:45: „Pfalz“ ist für „state“ nicht vorgesehen; "),
    "no kind": ([town(kind="")], "15:5: das Feld „kind“ fehlt; ergänzen: „kind: “ und dahinter Stadt, Markt, "),
    "no state": (
        [town(state="")],
        "15:5: das Feld „state“ fehlt; ergänzen: „state: “ und dahinter Baden-Württemberg, Bayern",
    ),
    "no name": ([town(name="")], "15:5: das Feld „name“ fehlt; ergänzen: „name: “ und dahinter: Name des Orts"),
    "a name with a postcode": ([town(name="56759 Ellerath")], "15:12: „56759 Ellerath“ ist kein Ort; erwartet wird"),
    "a name that still waits": ([town(name='"[[Name]]"')], "15:12: hier fehlt noch „name“; „[[Name]]“ samt den"),
    "a name without letters of ours": ([town(name="Афины")], "15:12: „Афины“ ist kein Name eines Orts; erwartet"),
    "a field of the data": ([town(ags='"07"')], "15:62: das Feld „ags“ ist unbekannt; "),
    "a year that is none": ([town(since="seit 2023")], "15:69: „seit 2023“ ist keine Jahreszahl; "),
    "a year to come": ([town(since="2031")], "15:69: since 2031 liegt in der Zukunft; berichtigen oder die Zeile"),
    "a year before the program began": (
        [town(since="2014")],
        "15:69: since 2014 liegt vor dem Beginn von »Lebendige Mitte« 2015; berichtigen",
    ),
    "another program": (
        [town(program="weites-feld")],
        "15:71: „weites-feld“ ist keines Ihrer Programme; bekannt sind: lebendige-mitte",
    ),
    "a town of the sample": (
        [town(name="Alsfeld", state="Hessen")],
        "15:12: „Alsfeld“ steht schon im Muster; nur „Alsfeld“ schreiben, dann kommt alles mit",
    ),
    "a town twice": ([town(), town(kind="Stadt")], "16:12: „Ellerath“ steht schon in Zeile 15; einmal genügt"),
    "a town of the sample twice": (["Alsfeld", "alsfeld"], "16:5: „Alsfeld“ steht schon in Zeile 15; einmal genügt"),
    "two towns with one id": (
        [town(name="Größe"), town(name="Groesse")],
        "16:12: „Groesse“ bekäme dieselbe Kennung wie „Größe“ in Zeile 15, „groesse“; einen der beiden Namen ergänzen",
    ),
    "namesakes in two states": (
        ["alle", town(name="Alsfeld")],
        "16:12: „Alsfeld“ bekäme dieselbe Kennung wie „Alsfeld“ in Zeile 15, „alsfeld“; einen",
    ),
    "a name alone": (
        ["Ellerath"],
        "15:5: „Ellerath“ ist im Muster kein Ort Ihrer Programme; bekannt sind: Alsfeld, Boizenburg/Elbe. "
        "Einen eigenen Ort als „name: …“ mit kind und state eintragen",
    ),
    "a list": (["[Ellerath]"], "15:5: „towns“: hier gehört ein einfacher Text hin, keine Liste"),
}


@pytest.mark.parametrize("case", WRONG)
def test_a_mistake_in_a_town_is_told_once_at_its_place(case: str, begun: Project) -> None:
    towns, message = WRONG[case]
    run = begun.new(answers(*towns))
    assert run.err.startswith(f"antworten.yaml:{message}")
    assert run.err.endswith("\n1 Problem gefunden. Nichts wurde geändert.\n")


@pytest.mark.parametrize(
    ("kind", "state"), [("Gem", "RP"), ("gemeinde", "rp"), ("Gemeinde", "Rhein"), ("GEMEINDE", "rheinland-pfalz")]
)
def test_a_short_form_that_the_dialog_takes_a_file_of_answers_takes_too(kind: str, state: str, sample: Sample) -> None:
    (read,) = parse_answers(answers(town(kind=kind, state=state)), "antworten.yaml", sample).answers.record.towns or ()
    assert isinstance(read, OwnTown)
    assert (read.kind, read.state) == ("Gemeinde", "Rheinland-Pfalz")


@pytest.mark.parametrize(("field", "said"), [("state", "Sa"), ("state", "XY"), ("kind", "Xa")])
def test_a_short_form_that_may_be_several_or_none_is_told(field: str, said: str, sample: Sample) -> None:
    (problem,) = problems(answers(town(**{field: said})), sample)
    assert f"„{said}“ ist für „{field}“ nicht vorgesehen; " in problem


SEVERAL = {
    "no program": (
        town(),
        "16:5: bei „Ellerath“ fehlt „program“, denn Sie haben mehrere Programme; ergänzen: program: "
        "lebendige-mitte oder offene-kueste, mehrere als Liste",
    ),
    "a program that she has not": (
        town(program="[lebendige-mitte, offene-kuste]"),
        "16:89: „offene-kuste“ ist keines Ihrer Programme; meinten Sie „offene-kueste“?",
    ),
}


@pytest.mark.parametrize("case", SEVERAL)
def test_with_several_programs_a_town_says_which(case: str, sample: Sample) -> None:
    said, message = SEVERAL[case]
    assert problems(answers(said, programs=NEW), sample) == [f"antworten.yaml:{message}"]


def test_all_mistakes_in_towns_come_at_once(begun: Project) -> None:
    towns = [town(kind="Dorf"), town(name="Kalt", since="2031"), town(name="Kalt"), "Nirgendwo", town(state="Pfalz")]
    run = begun.new(answers(*towns, town(name="Mayen", program="x")).replace("masculine", "m"))
    assert run.code == 1
    assert re.findall(r"(?m)^antworten.yaml:(\d+):", run.err) == ["2", "15", "16", "17", "18", "19", "20"]


def test_a_misspelt_program_brings_nothing_of_its_towns_after_it(sample: Sample) -> None:
    said = problems(answers(town(), town(name="Kalt", program="lebendige-mite"), programs="lebendige-mite"), sample)
    assert [one[:35] for one in said] == ["antworten.yaml:11:5: das Programm „l"[:35]]
