"""Where not all programs give vouchers, words that leave open in which are given to think about."""

import re
from pathlib import Path

import pytest

from plugins.catalog import Loaded
from plugins.publishing.considerations import considerations
from tests.example_catalog import catalog, program, voucher
from tests.project import Project
from tests.publishing import considering
from tests.publishing.outlines import outline


def only_in_one(project: Project) -> None:
    project.replace("data/voucher.yaml", "\nuses:", "\nprograms: [lebendige-mitte]\nuses:")
    project.replace("data/services.yaml", "voucher: true\n    status: draft", "voucher: false\n    status: draft")


def considered(project: Project) -> str:
    return "\n".join(considering.considered(project))


def test_the_facts_about_the_voucher_name_a_program_that_gives_one(rich: Project) -> None:
    assert "nicht in allen Programmen" not in considered(rich)
    only_in_one(rich)
    for text in ("Wer an einem", "Ihr Ort nimmt teil"):
        line = rich.place_of("data/voucher.yaml", text).split(":")[1]
        told = [one for one in considered(rich).splitlines() if f"voucher.yaml:{int(line) - 1}:" in one]
        assert len(told) == 1
        assert told[0].endswith("und dieser Text sagt nicht, in welchen; »Lebendige Mitte« nennen")
    rich.replace("data/voucher.yaml", "Ihr Ort nimmt teil", "Ihr Ort nimmt an »Lebendige Mitte« teil")
    rich.replace("data/voucher.yaml", "Wer an einem der Programme teilnimmt", "Wer an »Lebendige Mitte« teilnimmt")
    assert "dieser Text sagt nicht" not in considered(rich)


def test_a_text_does_not_promise_vouchers_in_whichever_program_it_is(rich: Project) -> None:
    profile = "content/seiten/profil.md"
    rich.append(profile, "\n\nWer an einem der Programme teilnimmt, bekommt Gutscheine. Die Programme sind gut.\n")
    only_in_one(rich)
    told = [line.strip() for line in considered(rich).splitlines() if profile in line]
    place = rich.place_of(profile, "einem der Programme")
    assert told == [
        f"{place}: „einem der Programme“: Gutscheine gibt es nicht in allen Programmen (data/voucher.yaml, programs); "
        "»Lebendige Mitte« nennen"
    ]


def test_where_she_lost_an_accreditation_vouchers_of_that_program_cannot_be_redeemed_with_her(tmp_path: Path) -> None:
    text = "---\ntitle: Titel\n---\nWer an einem der Programme teilnimmt, bekommt Gutscheine."
    taken = voucher().model_copy(update={"programs": None})
    facts = Loaded(catalog(programs=(program("stadt"), program("land")), voucher=taken), ())
    told = [*map(str, considerations(outline(tmp_path, {"seiten/a.md": text}, loaded=facts)))]
    says = "Gutscheine können bei Ihnen nicht in allen Programmen eingelöst werden (data/consultant.yaml)"
    assert told == [f"content/seiten/a.md:4:8: „einem der Programme“: {says}; »Stadt« nennen"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Das Programm zahlt Ihnen einen Gutschein.", True),
        ("»Lebendige Mitte« ist in der Stadt. Das Programm zahlt Ihnen einen Gutschein.", False),
        ("Das Programmbüro gibt Ihnen den Gutschein.", False),
    ],
)
def test_a_text_does_not_leave_open_which_program_pays(rich: Project, text: str, told: bool) -> None:
    rich.append("content/seiten/profil.md", f"\n\n{text}\n")
    only_in_one(rich)
    assert ("„Das Programm“: Gutscheine gibt es nicht in allen Programmen" in considered(rich)) is told


def test_redirects_without_a_host_that_could_know_of_them(small: Project) -> None:
    small.write("data/redirects.yaml", "redirects:\n  - old: /alt/\n    new: /profil/\n")
    assert "kein Host" not in considered(small)
    small.replace("data/site.yaml", "hosts: [apache]", "hosts: []")
    (told,) = (line.strip() for line in considered(small).splitlines() if "kein Host" in line)
    assert told.startswith("data/site.yaml:3:8: unter hosts steht kein Host")


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("count: 48\n      unit", "count: 84\n      unit", 1),
        ("as_of: 2023-05", "as_of: 2023-05-30", 0),
        ("count: 48\n      unit: Orte\n      as_of: 2023-05", "count: 60\n      unit: Orte\n      as_of: 2023-06", 0),
        ("count: 48\n      unit: Orte\n      as_of: 2023-05", "count: 60\n      unit: Orte\n      as_of: 2023", 0),
    ],
)
def test_a_size_that_the_milestone_of_the_same_month_contradicts(rich: Project, old: str, new: str, told: int) -> None:
    rich.replace("data/programs.yaml", old, new)
    problems = [line.strip() for line in considered(rich).splitlines() if "desselben Monats" in line]
    place = rich.place_of("data/programs.yaml", "84\n") if told else ""
    stand = rich.place_of("data/programs.yaml", "as_of: 2023").split(":")[1]
    step = rich.place_of("data/programs.yaml", "count: 48\n        ").split(":")[1]
    said = (
        f"hier sind es 84, beim Meilenstein „Zwölf neue Orte“ desselben Monats 48 (Zeile {step}); "
        "ist 84 die neue Zahl, "
        f"bei „as_of“ (Zeile {stand}) ihren Stand, bei „source“ ihren Beleg und unter „milestones“ als letzten einen "
        "neuen Meilenstein eintragen und „reviewed“, ist es älter, erneuern; ist eine der beiden vertippt, "
        "sie berichtigen [zahl-und-stand]"
    )
    assert problems == [f"{place}: {said}"] * told


def test_a_new_size_with_the_old_month_is_told_by_publishing_too_until_what_it_asks_for_is_done(rich: Project) -> None:
    programs = "data/programs.yaml"
    rich.replace(programs, "count: 48\n      unit", "count: 60\n      unit")
    assert "[zahl-und-stand]" in rich.run("publish", DEMO="1").out
    rich.replace(programs, "as_of: 2023-05\n      source: https://www", "as_of: 2026-08\n      source: https://neu")
    new = "      - date: 2026-08\n        title: Sechzig\n        count: 60\n        confidence: high\n"
    rich.replace(programs, "2023/05/achtundvierzig/\n    building", f"2023/05/achtundvierzig/\n{new}    building")
    assert "Meilenstein" not in considered(rich)
    assert "[zahl-und-stand]" not in rich.run("publish", DEMO="1").out


@pytest.mark.parametrize(("year", "told"), [("1926", True), ("1996", False), ("2018", False)])
def test_a_day_before_there_were_websites(rich: Project, year: str, told: bool) -> None:
    rich.replace("content/aktuelles/der-erste-runde-tisch.md", "date: 2018", f"date: {year}")
    said = f"der-erste-runde-tisch.md:3:7: der Beitrag trägt ein Datum von {year}, da gab es noch keine Websites; ist"
    assert (said in considered(rich)) is told


@pytest.mark.parametrize(
    ("day", "shown", "told"),
    [
        ("2206-03-14", "14. März 2206", True),
        ("2027-11-21", "21. November 2027", True),
        ("2027-09-18", "18. September 2027", False),
        ("2026-12-24", "24. Dezember 2026", False),
    ],
)
def test_a_day_that_nobody_waits_for(rich: Project, day: str, shown: str, told: bool) -> None:
    source = rich.path("content/aktuelles/der-erste-runde-tisch.md").read_text(encoding="utf-8")
    later = re.sub("2018-[0-9-]+", day, source).replace("runde", "eckige").replace("rund", "eckig")
    later = later.replace("alter", "neuer")
    rich.write("content/aktuelles/spaeter.md", later)
    said = f"spaeter.md:3:7: der Beitrag erscheint erst am {shown}; ist das Jahr vertippt, es berichtigen"
    assert (said in considered(rich)) is told


@pytest.mark.parametrize(("path", "told"), [("/start", True), ("/kontakt/", True), ("/verein", False), ("", False)])
def test_an_address_that_seems_to_be_that_of_a_page(small: Project, path: str, told: bool) -> None:
    small.settings(address=f"https://www.immerfeld.example{path}")
    whole = f"die ganze Website läge damit unter https://www.immerfeld.example{path.rstrip('/')}/"
    assert (whole in considered(small)) == told


@pytest.mark.parametrize(
    ("typed", "told"), [("2022-03-01", False), ("2019", False), ("2026-03-01", True), ("2014-03-01", True)]
)
def test_the_one_milestone_that_does_not_stand_in_the_order_of_time(rich: Project, typed: str, told: bool) -> None:
    rich.replace("data/programs.yaml", "date: 2020-03-01", f"date: {typed}")
    said = f"alle anderen Meilensteine stehen in der Reihenfolge der Zeit, dieser ({typed}) nicht"
    assert (f"{rich.place_of('data/programs.yaml', typed)}: {said}" in considered(rich)) is told


@pytest.mark.parametrize(
    ("old", "new", "right"),
    [
        ("date: 2020-03-01", "date: 2026-03-01", "ans Ende"),
        ("date: 2020-03-01", "date: 2014-03-01", "über den von 2016 (Zeile 15)"),
    ],
)
def test_of_such_a_milestone_is_said_where_it_belongs(rich: Project, old: str, new: str, right: str) -> None:
    rich.replace("data/programs.yaml", old, new)
    assert f"ist das Datum vertippt, es berichtigen, sonst den Meilenstein {right} stellen" in considered(rich)


def test_a_street_without_a_house_number(rich: Project) -> None:
    assert "Hausnummer" not in considered(rich)
    rich.replace("data/consultant.yaml", "Am Kirschgarten 4", "Am Kirschgarten")
    place = rich.place_of("data/consultant.yaml", "Am Kirschgarten")
    assert f"{place}: „Am Kirschgarten“ hat keine Hausnummer; gibt es eine, sie ergänzen" in considered(rich)


def test_a_name_of_one_word(small: Project) -> None:
    assert "nur ein Wort" not in considered(small)
    name = small.read("data/consultant.yaml").partition("\nname: ")[2].splitlines()[0]
    small.replace("data/consultant.yaml", f"\nname: {name}", f"\nname: {name.split()[0]}")
    assert f"„{name.split()[0]}“ ist nur ein Wort; das Impressum nennt Vor- und Nachnamen" in considered(small)
    small.append("data/consultant.yaml", "legal_form: GmbH\nrepresentative: Alma Windfeder\n")
    assert "nur ein Wort" not in considered(small)


@pytest.mark.parametrize(("year", "told"), [("1916", True), ("1996", False)])
def test_a_first_milestone_long_before_all_others(rich: Project, year: str, told: bool) -> None:
    rich.replace("data/programs.yaml", "date: 2016", f"date: {year}")
    said = f"der erste Meilenstein ist von {year}, der Rest der Geschichte beginnt"
    assert (f"{rich.place_of('data/programs.yaml', year)}: {said}" in considered(rich)) is told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Macht Ihr Ort bei einem der Programme mit? Dann bekommen Sie einen Gutschein.", True),
        ("Nimmt Ihr Ort teil, kann er einen Gutschein bekommen.", True),
        ("Macht Ihr Ort bei einem der Programme mit? Dann rufen Sie an. Gutscheine gibt es auch.", False),
        ("Macht Ihr Ort bei einem der Programme mit? Dann gibt es in »Lebendige Mitte« einen Gutschein.", False),
    ],
)
def test_a_question_and_what_holds_then_are_read_together(rich: Project, text: str, told: bool) -> None:
    profile = "content/seiten/profil.md"
    rich.append(profile, f"\n\n{text}\n")
    only_in_one(rich)
    lines = [line for line in considered(rich).splitlines() if f"{profile}:" in line]
    assert any("Gutscheine gibt es nicht in allen Programmen" in line for line in lines) is told
