"""On a terminal a site is begun by answering; whatever is typed, nobody loses anything."""

import os
import re
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from plugins.catalog.models.website import Parts
from plugins.workshop.new.answers import Answers
from plugins.workshop.new.dialog import fits
from plugins.workshop.new.questions import PART_QUESTIONS
from plugins.workshop.new.sample import Sample
from plugins.workshop.new.town_answers import unknown_town
from plugins.workshop.new.town_questions import known_towns
from tests.workshop.new.projects import Project, typed

PERSON = ["Jan Holm", "2", "", ""]
HOME = ["Am Deich 3", "24837", "Schleswig", "jan@holm-begleitung.de", "04621 12345", "holm-begleitung.de", "", ""]
WORK = ["1", "Moderation, Beratung"]
PARTS = ["n", "ja", "alle", "", "n", "nein", "n"]
"""No vouchers, all towns of the sample and none of her own, and nothing else."""
END = ["", ""]
"""No summary, and yes."""


def test_answers_make_a_site_that_passes_the_check(whole: Project) -> None:
    run = whole.run("plugins.workshop.new", said=typed(PERSON, HOME, WORK, PARTS, END))
    assert (run.code, run.err) == (0, "")
    consultant = whole.read("data/consultant.yaml")
    assert "role: Prozessbegleiter\nprofession: Berater\n" in consultant
    assert "address: https://holm-begleitung.de" in whole.read("data/site.yaml")
    assert "id: alsfeld" in whole.read("data/towns.yaml")
    check = whole.publishing("check")
    assert check.code == 0
    waiting = [line for line in check.out.splitlines() if "Platzhalter" in line]
    assert f"{len(waiting)} Stellen" in run.out


def test_every_part_is_asked_for() -> None:
    assert PART_QUESTIONS.keys() == Parts.model_fields.keys()


WRONG = {
    "no name": (["", *PERSON], HOME, "hier fehlt noch Ihre Antwort"),
    "the sample's name": (["Ottilie Musterfrau", *PERSON], HOME, "„Musterfrau“ gehört zum Muster"),
    "no form": (["Jan Holm", "4", "2", "", ""], HOME, "bitte 1, 2 oder 3 eingeben"),
    "a role of the other form": (
        ["Jan Holm", "2", "Prozessbegleiterin", "", ""],
        HOME,
        "„Prozessbegleiterin“ passt nicht zu der Form, die Sie gewählt haben",
    ),
    "half a postcode": (
        PERSON,
        ["Am Deich 3", "2483", *HOME[1:]],
        "„2483“ ist keine Postleitzahl",
    ),
    "a form as a role": (["Jan Holm", "2", "masculine", "", ""], HOME, "„masculine“ ist keine Bezeichnung für Sie"),
    "a figure as a role": (["Jan Holm", "2", "2", "", ""], HOME, "„2“ ist keine Bezeichnung für Sie"),
    "a street as a profession": (
        ["Jan Holm", "2", "", "Hafenstraße 3", ""],
        HOME,
        "„Hafenstraße 3“ ist keine Bezeichnung für Sie",
    ),
    "a postcode as a street": (PERSON, ["24837", *HOME], "„24837“ ist keine Angabe in Worten"),
    "a postcode with its town": (
        PERSON,
        [*HOME[:2], "24837 Schleswig", *HOME[2:]],
        "„24837 Schleswig“ ist kein Ort allein",
    ),
    "a host by its name": (
        PERSON,
        [*HOME[:6], "Strato", *HOME[6:]],
        "„Strato“ steht nicht zur Wahl; gefragt ist eines von apache",
    ),
    "two wrong hosts": (PERSON, [*HOME[:6], "apatsche, Ionos", *HOME[6:]], "„Ionos“ steht nicht zur Wahl"),
    "an address without a name": (PERSON, [*HOME[:5], "http://holm.de", *HOME[5:]], "nicht verschlüsselt"),
    "no kind of host": (PERSON, [*HOME[:6], "apatsche", *HOME[6:]], "meinten Sie „apache“?"),
}


def test_yes_is_no_name_of_a_service(begun: Project) -> None:
    run = begun.ask(PERSON, HOME, [*WORK[:-1], "ja", WORK[-1]], PARTS, END)
    assert run.code == 0, run.err
    assert "„ja“ ist kein Name; die Namen Ihrer Angebote eingeben, oder mit Enter den Vorschlag nehmen" in run.said
    assert "„ja“" not in run.said.partition("Verstanden habe ich 1 Angebot")[2]


@pytest.mark.parametrize("case", WRONG)
def test_a_wrong_answer_is_told_at_once_and_asked_for_again(case: str, begun: Project) -> None:
    person, home, message = WRONG[case]
    run = begun.ask(person, home, WORK, PARTS, END)
    assert run.code == 0, run.err
    assert message in run.said


PROGRAMS = {
    "a number": ("2", ["weites-feld"]),
    "a name": ("Weites Feld, lebendige-mitte", ["weites-feld", "lebendige-mitte"]),
    "all": ("alle", ["lebendige-mitte", "weites-feld"]),
    "both": ("beide", ["lebendige-mitte", "weites-feld"]),
    "numbers with a word between": ("2 und 1", ["weites-feld", "lebendige-mitte"]),
    "numbers with a sign between": ("1/2", ["lebendige-mitte", "weites-feld"]),
    "numbers with nothing between": ("1 2", ["lebendige-mitte", "weites-feld"]),
    "a number with its full stop": ("2.", ["weites-feld"]),
    "names with a word between": ("Weites Feld und Lebendige Mitte", ["weites-feld", "lebendige-mitte"]),
}


@pytest.mark.parametrize("case", PROGRAMS)
def test_programs_are_known_by_number_and_by_name(case: str, begun: Project) -> None:
    typed, ids = PROGRAMS[case]
    accredited = ["alle"] if len(ids) > 1 else []
    assert begun.ask(PERSON, HOME, [typed, *accredited, "Moderation"], PARTS, END).code == 0
    programs = begun.read("data/programs.yaml")
    assert [line[8:] for line in programs.splitlines() if line.startswith("  - id: ")] == ids


def test_a_program_that_nobody_knows_is_a_new_one(begun: Project) -> None:
    work = [
        "1, 3, »Offene Küste«",
        "1, Offene Küste",
        "kueste.example",
        "https://www.kueste.example",
        "alle",
        "Moderation",
    ]
    run = begun.ask(PERSON, HOME, work, PARTS, END)
    assert run.code == 0, run.err
    assert "eine Nummer 3 gibt es hier nicht" in run.out
    assert "„kueste.example“ ist keine sichere Webadresse" in run.out
    assert "name: Offene Küste" in begun.read("data/programs.yaml")
    assert "check_at: https://www.kueste.example" in begun.read("data/consultant.yaml")


def test_a_name_may_hold_what_stands_between_others(begun: Project) -> None:
    run = begun.ask(PERSON, HOME, ["-1", "Land und Leute", "", "Moderation"], PARTS, END)
    assert run.code == 0, run.err
    assert "„-1“ gibt es hier nicht" in run.out
    assert "name: Land und Leute" in begun.read("data/programs.yaml")


@pytest.mark.parametrize(("answer", "known"), [("ja", 1), ("", 1), ("nein", 0)])
def test_a_name_that_nearly_is_known_is_asked_about(answer: str, known: int, begun: Project) -> None:
    work = ["Lebendige Mite", answer, *([] if known else [""]), "Moderation"]
    parts = ["n", "ja", *(["keine"] if known else []), *PARTS[3:]]
    assert begun.ask(PERSON, HOME, work, parts, END).code == 0
    assert begun.read("data/programs.yaml").count("name: Lebendige Mitte") == known


def test_all_programs_of_the_sample_and_a_new_one_can_be_said_in_one_line(begun: Project) -> None:
    run = begun.ask(PERSON, HOME, ["alle, Offene Küste", "", "alle", "Moderation"], PARTS, END)
    assert run.code == 0, run.err
    assert "Verstanden habe ich 3 Programme: »Lebendige Mitte« · »Weites Feld« · »Offene Küste« (neu) " in run.said


def test_a_program_may_be_shown_without_an_accreditation(begun: Project) -> None:
    run = begun.ask(PERSON, HOME, ["alle", "3", "2.", "Moderation"], PARTS, END)
    assert run.code == 0, run.err
    assert "bitte alle oder Nummern von 1 bis 2 eingeben" in run.out
    assert "   9 Programme: »Lebendige Mitte« (nicht akkreditiert) · »Weites Feld«\n" in run.out
    assert [line for line in begun.read("data/consultant.yaml").splitlines() if "- program:" in line] == [
        "  - program: weites-feld"
    ]
    assert "    programs: [weites-feld]\n" in begun.read("data/services.yaml")


def test_no_accreditation_and_no_voucher_is_claimed_by_pressing_enter(begun: Project) -> None:
    run = begun.ask(PERSON, HOME, ["alle", "", "alle", "Moderation"], ["ja", "", "2", *PARTS[1:]], END)
    assert run.code == 0, run.err
    assert run.out.count("alle oder Nummern, mit Komma getrennt: ") == 4
    assert run.out.count("  bitte alle oder Nummern von 1 bis 2 eingeben\n") == 2
    assert begun.read("data/consultant.yaml").count("- program: ") == 2
    assert "programs: [weites-feld]" in begun.read("data/voucher.yaml")


def test_of_vouchers_in_programs_that_are_not_hers_nobody_is_asked(begun: Project) -> None:
    run = begun.ask(PERSON, HOME, ["alle", "1", "Moderation"], ["ja", *PARTS[1:]], END)
    assert run.code == 0, run.err
    assert run.out.count("alle oder Nummern, mit Komma getrennt: ") == 1
    assert "programs: [lebendige-mitte]" in begun.read("data/voucher.yaml")


def test_a_program_added_later_is_not_accredited_by_pressing_enter(begun: Project) -> None:
    added = ["9", "alle, Offene Küste", "", "", "1, 2", "n", "n", ""]
    run = begun.ask(PERSON, HOME, ["alle", "alle", "Moderation"], PARTS, [""], added)
    assert run.code == 0, run.err
    assert "9 Programme: »Lebendige Mitte« · »Weites Feld« · »Offene Küste« (neu) (nicht akkreditiert)" in run.said


def test_no_program_is_assumed(begun: Project) -> None:
    run = begun.ask(PERSON, HOME, ["", *WORK], PARTS, END)
    assert run.code == 0
    assert run.said.count("ein anderes Programm einfach mit seinem Namen: ") == 2


def test_towns_are_chosen_by_name(begun: Project) -> None:
    run = begun.ask(PERSON, HOME, WORK, ["n", "ja", "Alsfelt", "boizenburg/elbe", *PARTS[3:]], END)
    assert run.code == 0
    assert "meinten Sie „Alsfeld“?" in run.out
    towns = begun.read("data/towns.yaml")
    assert "id: boizenburg" in towns
    assert "id: alsfeld" not in towns


def test_a_town_is_known_by_the_beginning_of_its_name_and_every_unknown_one_is_told(begun: Project) -> None:
    run = begun.ask(PERSON, HOME, WORK, ["n", "ja", "Nirgendwo, Alsfelt", "Boizenburg", *PARTS[3:]], END)
    assert run.code == 0, run.err
    assert "„Nirgendwo“ ist im Muster kein Ort" in run.said
    assert "„Alsfelt“ ist im Muster kein Ort" in run.said
    assert "Verstanden habe ich 1 Ort: Boizenburg/Elbe" in run.out
    assert "id: boizenburg" in begun.read("data/towns.yaml")


def test_whoever_answers_no_takes_no_town_along(begun: Project) -> None:
    run = begun.ask(PERSON, HOME, WORK, ["n", "ja", "nein", *PARTS[3:]], END)
    assert run.code == 0, run.err
    assert "alsfeld" not in begun.read("data/towns.yaml")


def test_the_question_for_towns_names_them_and_says_how_a_no_was_understood(begun: Project) -> None:
    run = begun.ask(PERSON, HOME, WORK, ["n", "ja", "nein", *PARTS[3:]], END)
    assert "Im Muster stehen dazu 2 Orte: Alsfeld · Boizenburg/Elbe\nWelche kommen mit? alle, keine oder" in run.out
    assert "Verstanden habe ich: keinen Ort aus dem Muster. " in run.said


def test_towns_too_many_to_be_read_are_told_by_their_place() -> None:
    assert known_towns(["Coswig"]) == "Im Muster steht dazu ein Ort: Coswig"
    assert known_towns(["Coswig"] * 11) == "Im Muster stehen dazu 11 Orte; ihre Namen stehen in data/towns.yaml."


def test_every_answer_that_is_a_list_is_said_back(begun: Project) -> None:
    run = begun.ask(PERSON, [*HOME[:6], "apache, nginx", ""], ["beide", "beide", "Moderation"], PARTS, END)
    assert run.code == 0, run.err
    assert "Verstanden habe ich 2 Hosts: apache · nginx\n" in run.out
    assert run.out.count("Verstanden habe ich 2 Programme: »Lebendige Mitte« · »Weites Feld«\n") == 2


def test_a_beginning_that_two_towns_share_is_asked_about(sample: Sample) -> None:
    first, *others = sample.towns
    twins = tuple(
        replace(first, record=first.record.model_copy(update={"id": one, "name": f"Neustadt ({one})"})) for one in "ab"
    )
    ids = frozenset({"lebendige-mitte"})
    both = replace(sample, towns=(*twins, *others))
    assert unknown_town("Neustadt", both, ids) == (
        "„Neustadt“ kann mehr als ein Ort sein; schreiben: „Neustadt (a)“ oder „Neustadt (b)“"
    )
    assert unknown_town("Neustadt (b", both, ids) is None
    assert unknown_town("Neust", both, ids)


@pytest.mark.parametrize("role", ["Beraterin für Industrie 4.0", "Lokale Agenda 21", "Wegbereiter", "Platzhirsch"])
def test_a_role_may_have_figures_and_streets_in_it(role: str) -> None:
    assert fits(Answers, "role")(role) is None


def test_names_with_commas_are_parted_by_semicolons_and_every_list_is_said_back(begun: Project) -> None:
    run = begun.ask(PERSON, HOME, ["alle", "alle", "Rat, Tat und Hilfe; Moderation"], PARTS, END)
    assert run.code == 0, run.err
    assert "Verstanden habe ich 2 Programme: »Lebendige Mitte« · »Weites Feld«\n" in run.out
    assert "Verstanden habe ich 2 Angebote: „Rat, Tat und Hilfe“ · „Moderation“\n" in run.out
    assert "name: Rat, Tat und Hilfe\n" in begun.read("data/services.yaml")


HOSTS = {
    "nothing": ([""], 3),
    "a name alone": (["Nordnetz", "", ""], 2),
    "a name and an address": (["Nordnetz", "Kai 1, 24837 Schleswig", ""], 1),
    "everything": (["Nordnetz", "Kai 1, 24837 Schleswig", "7 Tage"], 0),
}


@pytest.mark.parametrize("case", HOSTS)
def test_what_she_does_not_know_of_her_host_stays_open(case: str, begun: Project) -> None:
    said, still_open = HOSTS[case]
    assert begun.ask(PERSON, HOME[:-1], said, WORK, PARTS, END).code == 0
    host = begun.read("data/consultant.yaml").split("\nhost:\n")[1].split("\n#")[0]
    assert host.count("[[") == still_open
    assert all(answer in host for answer in said)


def test_all_answers_are_shown_and_each_can_be_corrected_before_anything_is_written(begun: Project) -> None:
    before = begun.files("data", "content", "examples")
    answers = [*PERSON, *HOME, *WORK, *PARTS, ""]
    shown = begun.ask(answers)
    assert begun.files("data", "content", "examples") == before
    for line in (
        *(
            "   1 Name: Jan Holm",
            "   2 Form, Rolle, Beruf: männlich, Prozessbegleiter, Berater",
            "   8 Anbieter: (noch offen)",
        ),
        *("   9 Programme: »Lebendige Mitte«", "  10 Angebote: „Moderation“ · „Beratung“", "  11 Gutscheine: nein"),
        *("  12 Verzeichnis der Orte: ja, alle aus dem Muster", "  16 Über Sie: (noch offen)"),
    ):
        assert f"\n{line}\n" in shown.out
    run = begun.ask(answers, ["17", "1", "Jana Holm", "2", "1", "", "", ""])
    assert run.code == 0, run.err
    assert "bitte ja, nein oder eine Nummer bis 16" in run.out
    assert "name: Jana Holm\n" in begun.read("data/consultant.yaml")
    assert "role: Prozessbegleiterin\n" in begun.read("data/consultant.yaml")


def test_with_other_programs_vouchers_and_towns_are_asked_for_again(begun: Project) -> None:
    corrected = ["9", "alle", "alle", "ja", "2", "ja", "Coswig", "", ""]
    run = begun.ask(PERSON, HOME, WORK, PARTS, [""], corrected)
    assert run.code == 0, run.err
    assert "  11 Gutscheine: ja, in »Weites Feld«\n" in run.out
    assert "  12 Verzeichnis der Orte: ja, aus dem Muster Coswig\n" in run.out
    assert "\nprograms: [weites-feld]\n" in begun.read("data/voucher.yaml")
    assert "id: alsfeld" not in begun.read("data/towns.yaml")


def test_an_earlier_answer_stands_in_the_brackets_when_something_is_asked_again(begun: Project) -> None:
    none = ["nein", "nein", "n", "n", "n"]
    run = begun.ask(PERSON, HOME, WORK, none, [""], ["9", "alle", "alle", "", "", ""])
    assert run.code == 0, run.err
    assert "Gibt es für Ihre Arbeit Gutscheine vom Programmbüro? [nein]: " in run.out
    assert "Soll es ein Verzeichnis der Orte geben, die teilnehmen? [nein]: " in run.out
    assert "  voucher: false\n" in (site := begun.read("data/site.yaml"))
    assert "  towns: false\n" in site


def test_enter_alone_changes_no_answer_however_often_it_is_asked(begun: Project) -> None:
    host = ["Nordnetz", "Kai 1, 24837 Schleswig", ""]
    work = ["2, Offene Küste, 1", "https://www.kueste.example", "1, 3", "Rat, Tat und Hilfe; Moderation"]
    towns = ["Coswig, Alsfeld", "Ellerath, Kalt", "g", "rp", "1", "stadt", "", "2, 3"]
    parts = ["ja", "1, 2", "ja", *towns, "n", "ja", "n", "Ich begleite Orte."]
    answers = (PERSON, HOME[:-1], host, work, parts)
    enters = {1: 1, 2: 3, 3: 3, 8: 3, 9: 14, 11: 2, 12: 9}
    again = [line for number in range(1, 17) for line in (str(number), *[""] * enters.get(number, 1))]
    run = begun.ask(*answers, again, [""])
    assert run.code == 0, run.err
    first, *others = re.findall("Bitte lesen Sie einmal(.*?)Soll die Website so angelegt werden", run.said)
    assert len(others) == 16
    assert set(others) == {first}
    assert "programs: [weites-feld, lebendige-mitte]" in begun.read("data/voucher.yaml")


def test_what_was_answered_is_opened_again_by_a_dash(begun: Project) -> None:
    run = begun.ask(PERSON, HOME, WORK, PARTS, ["Ich begleite Orte.", "16", "-", ""])
    assert run.code == 0, run.err
    assert "(einen Strich - eingeben, wenn doch noch offen) [Ich begleite Orte.]: " in run.said
    assert 'summary: "[[' in begun.read("data/consultant.yaml")


def test_no_line_is_longer_than_a_window(begun: Project) -> None:
    work = [
        "alle, 7",
        "alle, Offene Küste",
        "",
        "alle",
        "Rat, Tat und Hilfe in allen Lagen; Moderation; Beratung; Begleitung",
    ]
    towns = ["Alsfelt", "Alsfeld, Coswig", "???", "Ellerath, Kalt", "Dorf", "g", "NRW", "rp", "1", "", "", ""]
    parts = ["ja", "1, 2", "ja", *towns, "n", "ja", "n"]
    run = begun.ask(
        ["", *PERSON], HOME, work, parts, ["Ich begleite Orte und ihre Menschen. " * 5, "x", "9", *[""] * 15]
    )
    refused = begun.new("")
    assert "von vorn anfangen" in refused.err
    lines = (run.out + refused.err).splitlines()
    assert [line for line in lines if len(line.rstrip()) > 78 and not line.startswith("  mkdir ")] == []


def test_who_takes_vouchers_back_leaves_no_trace_of_them(begun: Project) -> None:
    parts = ["ja", "1", *PARTS[1:]]
    run = begun.ask(PERSON, HOME, ["alle", "alle", "Moderation"], parts, [""], ["11", "nein", ""])
    assert run.code == 0, run.err
    assert not (begun.root / "data/voucher.yaml").exists()


ENDED = "Die Antworten endeten, bevor alle Fragen beantwortet waren. Beantworten Sie alle,"
LEFT_EARLY = {
    "at the first question": ([], ENDED),
    "in the middle": ([*PERSON, *HOME], ENDED),
    "before the last yes": ([*PERSON, *HOME, *WORK, *PARTS, *END[:-1]], ENDED),
    "with a no": ([*PERSON, *HOME, *WORK, *PARTS, *END[:-1], "nein"], "Abgebrochen. Nichts wurde geändert."),
}


@pytest.mark.parametrize("case", LEFT_EARLY)
def test_whoever_leaves_early_changes_nothing(case: str, begun: Project) -> None:
    before = begun.files(".")
    said, told = LEFT_EARLY[case]
    run = begun.ask(said)
    assert run.code == 1
    assert run.err.startswith(f"\n{told}\n")
    assert run.err.endswith("Nichts wurde geändert.\n")
    assert begun.files(".") == before


OBEYING = """
import runpy, signal
signal.signal(signal.SIGINT, signal.default_int_handler)
runpy.run_module("plugins.workshop.new", run_name="__main__")
"""
"""Runs the command so that it hears SIGINT even where the tests were started in the background."""


def test_ctrl_c_changes_nothing(whole: Project) -> None:
    before = whole.files("data", "content", "examples")
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen([sys.executable, "-c", OBEYING], cwd=whole.root, env=whole.environment(), **pipes) as process:
        try:
            assert process.stdout is not None
            seen, more = b"", b"-"
            while more and b"Nachname: " not in seen:
                more = os.read(process.stdout.fileno(), 4096)
                seen += more
            process.send_signal(signal.SIGINT)
            _, err = process.communicate(timeout=60)
        finally:
            process.kill()
    assert (process.returncode, err.decode()) == (1, "\nAbgebrochen. Nichts wurde geändert.\n")
    assert whole.files("data", "content", "examples") == before


def test_signs_that_nobody_can_read_are_asked_for_again(whole: Project) -> None:
    run = whole.run("plugins.workshop.new", said=typed(["J\udcffrg", "J\x07rg", *PERSON], HOME, WORK, PARTS, END))
    assert run.code == 0, run.err
    assert run.out.count("Zeichen, die sich nicht lesen lassen") == 2


def test_a_terminal_that_knows_no_umlauts_ends_nothing(whole: Project) -> None:
    run = whole.run("plugins.workshop.new", said="Jan Holm\n", PYTHONUTF8="0", PYTHONIOENCODING="ascii")
    assert run.code == 1
    assert run.err.endswith("?Ohne Fragen?).\nNichts wurde ge?ndert.\n")


def test_answers_that_make_no_sound_site_are_kept_to_be_mended(begun: Project, tmp_path: Path) -> None:
    summary = "Ich bin akkreditiert für »Weites Feld«."
    run = begun.ask(PERSON, HOME, WORK, PARTS, [summary, ""])
    assert run.code == 1
    assert "antworten.yaml:25:10: „akkreditiert“ für »Weites Feld«" in run.err
    assert "FROM=antworten.yaml make new" in run.out
    answers = begun.read("antworten.yaml")
    assert begun.new(answers.replace("»Weites Feld«", "»Lebendige Mitte«")).code == 0


def test_the_last_sentence_names_the_answers_that_were_kept(whole: Project) -> None:
    said = typed(PERSON, HOME, WORK, PARTS, ["Ich bin akkreditiert für »Weites Feld«.", ""])
    run = whole.run("plugins", "new", said=said, MAKE_TARGET="new", FROM="")
    assert run.code == 1
    assert "danach wieder „FROM=antworten.yaml make new“" in run.err


def test_answers_are_kept_beside_those_that_lie_there(begun: Project) -> None:
    (begun.root / "antworten.yaml").write_text("meine: eigenen\n", encoding="utf-8")
    run = begun.ask(PERSON, HOME, WORK, PARTS, ["Ich bin akkreditiert für »Weites Feld«.", ""])
    assert "FROM=antworten-2.yaml make new" in run.out
    assert "antworten-2.yaml:25:10: „akkreditiert“ für »Weites Feld«" in run.err
    assert begun.read("antworten.yaml") == "meine: eigenen\n"
