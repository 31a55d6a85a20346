"""Answers in a file are checked like facts: each mistake once, at its place, with what would be right."""

import re
from datetime import date
from pathlib import Path

import pytest
import yaml

from plugins.catalog import ProblemsFound
from plugins.workshop.new.beginning import begin
from plugins.workshop.new.making import make_site
from plugins.workshop.new.reading import parse_answers
from plugins.workshop.new.sample import Sample
from plugins.workshop.new.skeleton import site_files
from plugins.workshop.new.usable import STAND_INS
from tests.workshop.new.projects import Project

ANSWERS = """\
name: Jan Holm
form: masculine
address:
  street: Am Deich 3
  postcode: 01067
  city: Schleswig
email: jan@holm-begleitung.de
phone: 04621 12345
website: www.holm-begleitung.de
programs:
  - lebendige-mitte
services:
  - Moderation
"""
CASES = {
    "a word that is no e-mail address": (
        ("jan@holm-begleitung.de", "jan(at)holm.de"),
        "7:8: „jan(at)holm.de“ ist keine E-Mail-Adresse",
    ),
    "a field that nobody knows": (("phone:", "fax: 1\nphone:"), "8:1: das Feld „fax“ ist unbekannt"),
    "a misspelt field": (("website:", "webseite:"), "9:1: das Feld „webseite“ ist unbekannt; meinten Sie „website“?"),
    "an address without encryption": (
        ("www.holm-begleitung.de", "http://holm.de"),
        "9:10: „http://holm.de“ ist nicht verschlüsselt; mit https:// schreiben",
    ),
    "a form that is none": (("masculine", "männlich"), "2:7: „männlich“ ist für „form“ nicht vorgesehen"),
    "a missing value": (("Am Deich 3", ""), "4:10: hinter „street:“ fehlt der Wert"),
    "a misspelt program": (
        ("- lebendige-mitte", "- lebendige-mite"),
        "11:5: das Programm „lebendige-mite“ gibt es im Muster nicht; meinten Sie „lebendige-mitte“? "
        "Sonst ein neues Programm als „name: …“ eintragen",
    ),
    "a known program as a new one": (
        ("- lebendige-mitte", "- name: »Lebendige Mitte«"),
        "11:5: »Lebendige Mitte« steht schon im Muster; nur „lebendige-mitte“ schreiben, dann kommt alles mit",
    ),
    "a known program with facts of her own": (
        ("- lebendige-mitte", "- id: lebendige-mitte\n    color: water\n    audience: Städte"),
        "13:5: „audience“ zu „lebendige-mitte“ kommt aus dem Muster; die Angabe hier löschen und später in data/prog",
    ),
    "a program without a name": (("- lebendige-mitte", "- color: water"), "11:5: dem Programm fehlt der Name"),
    "a program twice": (
        ("- lebendige-mitte", "- lebendige-mitte\n  - Lebendige Mitte"),
        "12:5: „Lebendige Mitte“ steht schon in Zeile 11; einmal genügt",
    ),
    "a service twice": (("- Moderation", "- Moderation\n  - moderation"), "14:5: „moderation“ steht schon in Zeile 13"),
    "a service that still waits": (
        ("- Moderation", '- "[[Name eines Angebots]]"'),
        "13:5: hier fehlt noch „services“; „[[Name eines Angebots]]“ samt den Klammern durch Ihre Angabe ersetzen",
    ),
    "a name that still waits": (("Jan Holm", '"[[Ihr Name]]"'), "1:7: hier fehlt noch „name“; „[[Ihr Name]]“ samt den"),
    "no service": (("  - Moderation\n", "  []\n"), "13:3: die Liste „services“ ist zu kurz"),
    "a town that is not there": (
        ("services:", "towns: [Alsfelt]\nservices:"),
        "12:9: „Alsfelt“ ist im Muster kein Ort Ihrer Programme; meinten Sie „Alsfeld“? "
        "Einen eigenen Ort als „name: …“ mit kind und state eintragen",
    ),
    "a town of another program": (
        ("services:", "towns: [Coswig]\nservices:"),
        "12:9: „Coswig“ ist im Muster kein Ort Ihrer",
    ),
    "towns of a part that is off": (
        ("services:", "towns: [Alsfeld]\nparts:\n  towns: false\nservices:"),
        "12:8: die Orte sind abgeschaltet (parts, towns); eines von beiden ändern",
    ),
    "a program with vouchers where there are none": (
        ("- lebendige-mitte\n", "- id: lebendige-mitte\n    voucher: true\nparts:\n  voucher: false\n"),
        "12:14: die Gutscheine sind abgeschaltet (parts, voucher); eines von beiden ändern",
    ),
    "vouchers without a program that grants them": (
        ("- lebendige-mitte\n", "- id: lebendige-mitte\n    voucher: false\nparts:\n  voucher: true\n"),
        "12:14: in keinem Ihrer Programme gibt es Gutscheine; dann unter „parts“ schreiben: voucher: false",
    ),
    "no program that she is accredited for": (
        ("- lebendige-mitte", "- id: lebendige-mitte\n    accredited: false"),
        "12:17: für keines der Programme sind Sie akkreditiert; ohne Akkreditierung lässt sich die Website nicht",
    ),
    "a part that is none": (("services:", "parts:\n  karte: true\nservices:"), "13:3: das Feld „karte“ ist unbekannt"),
    "a tabulator": (("  street", "\tstreet"), "4:1: ein Tabulator"),
}
"""What is swapped, and what is then said."""
LATER = {
    "the sample's name": (("Jan Holm", "Ottilie Musterfrau"), "1:7: „Ottilie Musterfrau“ gehört zum Muster"),
    "a number kept for fiction": (("04621 12345", "030 23125001"), "8:8: „030 23125001“ ist für Film und Fernsehen"),
    "the example's number": (("04621 12345", "0351 123456"), "8:8: „0351 123456“ ist nur ein Beispiel"),
    "the sample's domain": (("www.holm-begleitung.de", "example.com"), "9:10: „https://example.com“ gehört zum Muster"),
    "a role of the other form": (
        ("email:", "role: Prozessbegleiterin\nemail:"),
        "7:7: „Prozessbegleiterin“ passt nicht zu „form: masculine“",
    ),
    "a colour that is none": (
        ("- lebendige-mitte", "- name: Offene Küste\n    color: blau"),
        "12:12: „blau“ ist",
    ),
    "a colour of the sample's program that is none": (
        ("- lebendige-mitte", "- id: lebendige-mitte\n    color: blau"),
        "12:12: „blau“ ist",
    ),
    "a claim that the data lack": (
        ("email:", "summary: Ich bin akkreditiert für »Weites Feld«.\nemail:"),
        "7:10: „akkreditiert“ für »Weites Feld«, dazu steht in antworten.yaml unter „programs“ keine Akkreditierung",
    ),
    "a count that the data lack": (
        ("email:", "summary: Ich bin für drei Programme akkreditiert.\nemail:"),
        "7:10: „drei Programme“, aber in antworten.yaml unter „programs“ steh",
    ),
}
"""What only the site shows that is made of the answers."""


def swapped(swap: tuple[str, str]) -> str:
    old, new = swap
    assert old in ANSWERS
    return ANSWERS.replace(old, new, 1)


def problems(text: str, sample: Sample) -> list[str]:
    try:
        return sorted(map(str, parse_answers(text, "antworten.yaml", sample).problems))
    except ProblemsFound as found:
        return [str(problem) for problem in found.problems]


@pytest.mark.parametrize("case", CASES)
def test_a_mistake_is_told_once_at_its_place(case: str, sample: Sample) -> None:
    swap, message = CASES[case]
    (said,) = problems(swapped(swap), sample)
    assert said.startswith(f"antworten.yaml:{message}")


def test_where_no_program_grants_vouchers_the_part_is_off(begun: Project) -> None:
    run = begun.new(swapped(("- lebendige-mitte", "- id: lebendige-mitte\n    voucher: false")))
    assert (run.code, run.err) == (0, "")
    assert "\n  voucher: false\n" in begun.read("data/site.yaml")
    assert not (begun.root / "data/voucher.yaml").exists()


def test_a_voucher_of_a_program_that_is_not_hers_is_told(sample: Sample) -> None:
    text = swapped(
        ("- lebendige-mitte", "- lebendige-mitte\n  - id: weites-feld\n    accredited: false\n    voucher: true")
    )
    (problem,) = problems(text, sample)
    assert "für dieses Programm sind Sie nicht akkreditiert (accredited: false)" in problem
    assert "„voucher: true“ hier löschen" in problem


def test_all_mistakes_are_told_at_once(sample: Sample) -> None:
    text = swapped(("01067", "1067")).replace("masculine", "m").replace("phone: 04621 12345", "phone: eins")
    text = text.replace("- Moderation", "- Moderation\n  - moderation").replace("- lebendige-mitte", "- mite")
    assert [said.split(":")[1] for said in problems(text, sample)] == ["11", "14", "2", "5", "8"]


@pytest.mark.parametrize("case", LATER)
def test_what_only_the_site_shows_comes_with_the_other_mistakes(case: str, begun: Project) -> None:
    swap, message = LATER[case]
    text = swapped(swap).replace("Am Deich 3", "").replace("services:", "towns: [Alsfelt]\nservices:")
    run = begun.new(text)
    assert run.code == 1
    first, *others = run.err.splitlines()[:-2]
    said = {line.partition(":")[2] for line in (first, *others)}
    assert len(said) == 3
    assert any(line.startswith(message) for line in said)
    assert any("hinter „street:“ fehlt der Wert" in line for line in said)
    assert any("„Alsfelt“ ist im Muster kein Ort" in line for line in said)


@pytest.mark.parametrize("case", CASES)
def test_what_is_wrong_with_one_answer_brings_nothing_after_it(case: str, begun: Project) -> None:
    swap, message = CASES[case]
    run = begun.new(swapped(swap))
    assert run.err.endswith("\n1 Problem gefunden. Nichts wurde geändert.\n")
    assert run.err.startswith(f"antworten.yaml:{message}")


FOLLOWING = {
    "a misspelt program, with its towns": (
        ANSWERS.replace("- lebendige-mitte", "- lebendige-mite").replace("services:", "towns: [Alsfeld]\nservices:"),
        "11:5: das Programm „lebendige-mite“",
    ),
    "a misspelt program, for which she says to be accredited": (
        ANSWERS.replace("- lebendige-mitte", "- lebendige-mite")
        + "summary: Ich bin akkreditiert für »Lebendige Mitte«.\n",
        "11:5: das Programm „lebendige-mite“",
    ),
    "no form, with a role": (
        ANSWERS.replace("masculine", "mann") + "role: Prozessbegleiter\nsummary: Ich bin Berater.\n",
        "2:7: „mann“ ist für „form“ nicht vorgesehen",
    ),
    "no programs at all": (
        ANSWERS.replace("programs:\n  - lebendige-mitte\n", "") + "towns: [Coswig]\n",
        "1:1: das Feld „programs“ fehlt",
    ),
    "a program with a colour too much, and without a name": (
        ANSWERS.replace("- lebendige-mitte", "- farbe: rot"),
        "11:5: das Feld „farbe“ ist unbekannt",
    ),
}


@pytest.mark.parametrize("case", FOLLOWING)
def test_of_what_hangs_on_a_wrong_answer_nothing_is_said(case: str, begun: Project) -> None:
    text, message = FOLLOWING[case]
    run = begun.new(text)
    assert run.err.startswith(f"antworten.yaml:{message}")
    assert run.err.endswith("\n1 Problem gefunden. Nichts wurde geändert.\n")


@pytest.mark.parametrize("case", LATER)
def test_what_only_the_site_shows_is_told_at_the_answer(case: str, begun: Project, sample: Sample) -> None:
    swap, message = LATER[case]
    read = parse_answers(swapped(swap), "antworten.yaml", sample)
    before = begun.files("data", "content")
    with pytest.raises(ProblemsFound) as found:
        make_site(begun.root, read, sample, date(2026, 11, 22))
    assert [str(problem).startswith(f"antworten.yaml:{message}") for problem in found.value.problems] == [True]
    assert not [problem for problem in found.value.problems if "data/" in problem.message]
    assert begun.files("data", "content", "examples") == before


def test_a_new_program_gets_the_facts_that_are_known_and_a_colour_of_its_own(sample: Sample) -> None:
    new = "- lebendige-mitte\n  - name: Offene Küste\n    office:\n      website: https://www.kueste.example"
    beginning = begin(
        parse_answers(swapped(("- lebendige-mitte", new)), "", sample).answers.record, sample, date(2026, 11, 22)
    )
    _, fresh = beginning.programs
    assert (fresh.id, fresh.color) == ("offene-kueste", "field")  # the first that nobody has
    assert (fresh.office_name, fresh.office.website) == ("Programmbüro »Offene Küste«", "https://www.kueste.example")


@pytest.mark.parametrize("color", ["water", '"#1d4a6b"'])
def test_a_program_of_the_sample_may_have_another_colour(color: str, begun: Project) -> None:
    programs = f"- id: lebendige-mitte\n    color: {color}\n  - name: Offene Küste"
    run = begun.new(swapped(("- lebendige-mitte", programs)))
    assert (run.code, run.err) == (0, "")
    written = begun.read("data/programs.yaml")
    assert re.findall("(?m)^    color: (.*)", written) == [color, "town"]


def test_every_fact_that_comes_from_the_sample_is_told_by_its_name(sample: Sample) -> None:
    facts = "- id: lebendige-mitte\n    name: Mitte\n    office:\n      city: Kiel\n  - weites-feld"
    assert [said[:28] for said in problems(swapped(("- lebendige-mitte", facts)), sample)] == [
        "antworten.yaml:12:5: „name“ ",
        "antworten.yaml:13:5: „office",
    ]


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("www.bürger-köln.de", "https://www.bürger-köln.de"),
        ("https://holm.de/website/", "https://holm.de/website/"),
    ],
)
def test_an_address_stays_as_its_owner_writes_it(said: str, written: str, sample: Sample) -> None:
    answers = parse_answers(swapped(("www.holm-begleitung.de", said)), "", sample).answers.record
    assert f"\naddress: {written}\n" in site_files(begin(answers, sample, date(2026, 11, 22)), ())["data/site.yaml"]


def test_a_look_is_handed_on_as_it_is_written(sample: Sample) -> None:
    look = 'look:\n  colors:\n    link: "#1d4a6b"\n'
    answers = parse_answers(ANSWERS + look, "", sample).answers.record
    files = site_files(begin(answers, sample, date(2026, 11, 22)), ())
    assert f"\n{look}" in files["data/site.yaml"]


def test_every_name_gets_an_address_of_its_own(sample: Sample) -> None:
    names = ["Größe", "Groesse", "対話", "散歩", "Rat & Tat: für alle", "y" * 90]
    services = "".join(f'  - "{name}"\n' for name in names)
    answers = parse_answers(swapped(("  - Moderation\n", services)), "", sample).answers.record
    ids = [service.id for service in begin(answers, sample, date(2026, 11, 22)).services]
    assert ids[:5] == ["groesse", "groesse-2", "angebot", "angebot-2", "rat-tat-fuer-alle"]
    assert len(ids[5]) <= 60


def test_a_file_that_is_not_there_is_told(begun: Project) -> None:
    run = begun.attempt(Path("antwort.yaml"))
    assert run.code == 1
    assert "antwort.yaml:1:1: die Datei mit den Antworten gibt es nicht; den Namen prüfen" in run.err


def test_mistakes_in_the_sample_s_own_facts_are_told_first(begun: Project) -> None:
    towns = Path(begun.root / "data/towns.yaml")
    towns.write_text(towns.read_text(encoding="utf-8").replace("kind: Stadt", "kind: Statt", 1), encoding="utf-8")
    run = begun.new(ANSWERS)
    assert run.code == 1
    assert run.err.startswith("data/towns.yaml:5:11: „Statt“ ist für „kind“ nicht vorgesehen")
    assert run.err.endswith("1 Problem gefunden. Nichts wurde geändert.\n")


def test_what_stands_in_for_unusable_answers_is_sound(sample: Sample) -> None:
    text = yaml.safe_dump({**STAND_INS, "programs": ["lebendige-mitte"]}, allow_unicode=True)
    assert problems(text, sample) == []
