"""One edit that spoils the shape of a data file is one message, at the line of the edit, and its remedy mends it."""

import pytest

from plugins.catalog.mending.search import parse_facts
from plugins.catalog.models.record import Record
from plugins.catalog.models.types import Url
from plugins.catalog.problems import Problem
from plugins.catalog.validation import validate


class Count(Record):
    count: str
    unit: str


class Step(Record):
    title: str
    text: str
    amount: str | None = None


class Entry(Record):
    id: str
    name: str
    summary: str
    network: Count | None = None
    formats: tuple[str, ...]
    steps: tuple[Step, ...]
    status: str


class File(Record):
    entries: tuple[Entry, ...]
    intro: str
    notice: str
    website: Url | None = None


class Checked(File):
    checks: tuple[str, ...]


ENTRY = """\
  - id: rat
    name: Rat
    summary: >-
      Ich leite Treffen.
      Und mehr.
    network:
      count: 113
      unit: Orte
    formats:
      - Runde
      - Fishbowl
    steps:
      - title: Fragen
        text: >-
          Ein Satz.
        amount: 73
      - title: Handeln
        text: Noch ein Satz.
    status: offen
"""
TEXT = f"# Notiz\nentries:\n{ENTRY}{ENTRY.replace('rat', 'mod')}intro: Ein Anfang.\nnotice: Ein Hinweis.\n"
LINES = TEXT.split("\n")
Cases = dict[str, tuple[str, str, str, str]]
"""What is replaced in the file, by what; where the one problem is, and a part of what it says."""

SWALLOWED: Cases = {
    "the heading of fields below a text": ("    network:\n", "", "8:7", "über „count“ fehlt die Zeile „network:“"),
    "that heading, set in": (
        "    network:",
        "      network:",
        "8:7",
        "„network“ steht um 2 Leerzeichen zu weit rechts",
    ),
    "a field behind a text, set in": ("        amount", "          amount", "18:11", "2 Leerzeichen zu weit rechts"),
    "a field joined with a text": ("mehr.\n    network:", "mehr.network:", "7:16", "vor „network:“ fehlt der Zeilen"),
}
ENTRIES: Cases = {
    "the first line of the first entry": (
        "  - id: rat\n",
        "",
        "3:5",
        "„- id: …“, mit der ein Eintrag beginnt; ergänzen, oder",
    ),
    "the first line of another entry": ("  - id: mod\n", "", "22:5", "über „name“ fehlt die Zeile „- id: …“"),
    "that line, of which the others may be left": (
        "  - id: mod\n",
        "",
        "22:5",
        "ist es der Rest eines gelöschten Eintrags, die Zeilen 22 bis 39 löschen",
    ),
    "that line twice": ("  - id: rat\n", "  - id: rat\n  - id: rat\n", "4:3", "steht schon darüber; eine von beiden"),
    "both hyphens of a list": (
        "      - title: Fragen\n        text: >-\n          Ein Satz.\n        amount: 73\n      - title",
        "        title: Fragen\n        text: Ein Satz.\n        amount: 73\n        title",
        "15:9",
        "hier beginnt ein Eintrag, ebenso in Zeile 18; die zwei Leerzeichen vor „title“ durch „- “ ersetzen",
    ),
    "the first entry behind the name of its list": (
        "formats:\n      - Runde\n      - Fishbowl",
        "formats: - Runde\n             - Fishbowl",
        "11:14",
        "die Liste beginnt erst unter „formats:“; jeden Eintrag in eine eigene Zeile, mit 6 Leerzeichen davor",
    ),
    "a hyphen before a field": ("    status", "    - status", "21:5", "vor „status“ steht ein „- “ zu viel; löschen"),
    "a hyphen before the first field": ("      count", "      - count", "9:7", "vor „count“ steht ein „- “ zu viel"),
    "a hyphen twice": ("- id: rat", "- - id: rat", "3:3", "ein „- “ zu viel; löschen"),
    "a question mark": ("- Runde", "- ? Runde", "12:9", 'Anführungszeichen setzen: - "? Runde"'),
    "a hyphen in place of two blanks": (
        "        text: Noch",
        "      - text: Noch",
        "20:7",
        "vor „text“ steht ein „- “ zu viel; durch zwei Leerzeichen ersetzen",
    ),
    "a hyphen before every line of an entry": (
        "        text: >-\n          Ein Satz.\n        amount",
        "      - text: >-\n          Ein Satz.\n      - amount",
        "16:7",
        "vor „text“ steht ein „- “ zu viel, ebenso in Zeile 18; durch zwei Leerzeichen ersetzen",
    ),
    "two hyphens before words": ("- Runde", "- - Runde", "12:7", "vor „Runde“ steht ein „- “ zu viel"),
    "brackets around words": ("- Runde", "- [Runde]", "12:9", "die eckigen Klammern (oder „- “) weglassen: Runde"),
    "two entries in a line": ("Runde\n      - ", "Runde- ", "12:14", "gehört „- Fishbowl“ in eine eigene Zeile"),
}
TEXTS: Cases = {
    "the sign of a text with a colon in it": (
        ">-\n      Ich leite Treffen.\n      Und",
        "\n      Ich leite und\n      rede: ja.\n      Und",
        "5:12",
        "hinter „summary:“ fehlt „>-“, weil der Text in mehreren Zeilen steht; richtig ist „summary: >-“",
    ),
    "that sign where the first line looks like a field": (
        ">-\n      Ich leite Treffen.",
        "\n      kurz: Ich leite",
        "5:12",
        "richtig ist „summary: >-“",
    ),
    "the rest of a sentence, far left": (
        "Treffen.\n      Und mehr.",
        "Treffen, die\nmehr: werden.",
        "7:1",
        "diese Zeile gehört zum Text unter „summary“; um 6 Leerzeichen weiter einrücken",
    ),
    "the rest of a sentence, as far left as the field": (
        "Treffen.\n      Und mehr.",
        "Treffen, die\n    Orte: groß und klein.",
        "7:5",
        "diese Zeile gehört zum Text unter „summary“; um 2 Leerzeichen weiter einrücken",
    ),
    "the heading of the text below a text": (
        "intro: Ein Anfang.\nnotice: Ein Hinweis.",
        "intro: >-\n  Ein Anfang\n  ohne Ende.\n  Ein Hinweis.",
        "44:3",
        "das Feld „notice“ fehlt; beginnt hier sein Text, darüber die Zeile „notice: >-“ ergänzen, ohne Leer",
    ),
    "a field that no record knows, behind a text": (
        "intro: Ein Anfang.\nnotice: Ein Hinweis.",
        "notice: Ein Hinweis.\nintro: >-\n  Ein Anfang.\nprogramme: [rat]",
        "44:1",
        "das Feld „programme“ ist unbekannt",
    ),
    "a text with its heading": (
        "intro: Ein Anfang.\nnotice: Ein Hinweis.",
        "intro: >-\n  Ein Anfang\n  ohne Ende.",
        "2:1",
        "das Feld „notice“ fehlt; ergänzen",
    ),
    "a text that stands before another one": (
        "intro: Ein Anfang.\nnotice: Ein Hinweis.",
        "notice: >-\n  Ein Hinweis.\n  Noch einer.",
        "2:1",
        "das Feld „intro“ fehlt; ergänzen",
    ),
}
LOST: Cases = {
    "the heading of the file's list": ("entries:\n", "", "2:3", "über dieser Liste fehlt die Zeile „entries:“"),
    "that heading as a note": ("entries:\n", "# entries:\n", "2:1", "noch eine Notiz; „# “ davor löschen"),
    "the heading of a list": (
        "    steps:\n",
        "",
        "14:7",
        "über dieser Liste fehlt die Zeile „steps:“; ergänzen, mit 4",
    ),
    "the heading of a text": ("    summary: >-\n", "", "5:7", "über diesem Text fehlt die Zeile „summary: >-“"),
    "a heading twice": ("    steps:\n", "    steps:\n    steps:\n", "15:5", "steht schon darüber; eine von beiden"),
    "a heading set in": ("    steps:\n", "      steps:\n", "14:7", "„steps“ steht um 2 Leerzeichen zu weit rechts"),
    "the heading of fields that are not set in": (
        "    network:\n      count: 113\n      unit: Orte",
        "    count: 113\n    unit: Orte",
        "8:5",
        "„count“ gehört zu „network“; darüber die Zeile „network:“ ergänzen, mit 4 Leerzeichen davor, und "
        "Zeile 8 bis 9 um 2 Leerzeichen weiter einrücken",
    ),
    "a heading by the name of another": (
        "    steps:\n",
        "    formats:\n",
        "14:5",
        "„formats“ steht schon in Zeile 11; gemeint ist wohl „steps“, das hier fehlt",
    ),
    "a text by the name of another": (
        "notice: Ein Hinweis.",
        "intro: Ein Hinweis.",
        "42:1",
        "„intro“ steht schon in Zeile 41; gemeint ist wohl „notice“, das hier fehlt",
    ),
    "the notes below the first line of an entry": (
        "      - title: Handeln\n        text: Noch",
        "      - title: Handeln\n#         text: Noch",
        "20:1",
        "„text:“ ist hier noch eine Notiz; „# “ davor löschen",
    ),
    "several notes below the first line of an entry": (
        "  - id: rat\n    name: Rat\n    summary: >-\n      Ich leite Treffen.\n      Und mehr.",
        "  - id: rat\n#     name: Rat\n#     summary: Ich leite.",
        "3:3",
        "die Zeilen unter „id:“ sind noch Notizen; auch bei ihnen „# “ davor löschen",
    ),
    "the notes below a heading": (
        "    network:\n      count: 113\n      unit: Orte",
        "    network:\n#      count: 113\n#      unit: Orte",
        "8:5",
        "die Zeilen unter „network:“ sind noch Notizen",
    ),
}
JOINED: Cases = {
    "two fields": ("Orte\n    formats", "Orteformats", "10:17", "vor „formats:“ fehlt der Zeilenumbruch"),
    "an entry and a field": ("Fishbowl\n    steps", "Fishbowlsteps", "13:17", "vor „steps:“ fehlt der Zeilenumbruch"),
    "a heading and its list": ("formats:\n      -", "formats:-", "11:13", "hinter „formats:“ fehlt der Zeilenumbruch"),
}
LEFT: Cases = {
    "a mark of Git": ("notice:", "=======\nnotice:", "42:1", "die Git nicht vereinen konnte (Konflikt); löschen"),
    "a fence": ("entries:", "```yaml\nentries:", "2:1", "„```“ kam beim Kopieren mit; die Zeile löschen"),
    "quoted words without brackets": (
        "formats:\n      - Runde\n      - Fishbowl\n",
        'formats: "runde", "tisch"\n',
        "11:14",
        "um mehrere Werte gehören eckige Klammern; richtig ist „formats: [runde, tisch]“",
    ),
    "two fences": (
        "notice: Ein Hinweis.\n",
        "```yaml\nnotice: Ein Hinweis.\n```\n",
        "42:1",
        "„```“ kam beim Kopieren mit; die Zeile löschen, ebenso Zeile 44",
    ),
    "the end of a head, as texts have it": (
        "notice: Ein Hinweis.\n",
        "notice: >-\n  Ein Hinweis.\n---\n",
        "44:1",
        "„---“); je Datei nur eines, die Zeile löschen",
    ),
    "that line below an address": (
        "notice: Ein Hinweis.\n",
        "notice: Ein Hinweis.\nwebsite: https://www.orte.de/mitmachen\n---\n",
        "44:1",
        "„---“); je Datei nur eines, die Zeile löschen",
    ),
    "a note of another language": ("notice:", "// Notiz\nnotice:", "42:1", "ist es eine Notiz, „# “ davorsetzen"),
    "a line of JSON": (
        "notice: Ein Hinweis.",
        '"notice": "Ein Hinweis.",',
        "42:1",
        'richtig ist „notice: "Ein Hinweis."“',
    ),
    "a field in place of another": ("    status:", "    link:", "21:5", "gemeint ist wohl „status“, das hier fehlt"),
}
_SIGN = "ist kein Listenzeichen; jeder Eintrag beginnt mit Bindestrich und Leerzeichen: „- {}“"
SIGNS: Cases = {
    "a dash before the first entry": ("- id: rat", "– id: rat", "3:3", f"„–“ {_SIGN.format('id: rat')}"),
    "a dash before a later entry": ("- id: mod", "– id: mod", "22:3", f"„–“ {_SIGN.format('id: mod')}"),
    "a dash before the first entry within one": ("- title: F", "– title: F", "15:7", "„–“ ist kein Listenzeichen"),
    "a dash below a text of several lines": ("- title: H", "– title: H", "19:7", "„–“ ist kein Listenzeichen"),
    "a dash below a text of one line": (
        "        text: >-\n          Ein Satz.\n        amount: 73\n      - title: Handeln",
        "        text: Ein Satz.\n      – title: Handeln",
        "17:7",
        _SIGN.format("title: Handeln"),
    ),
    "a long dash there": (
        "        text: >-\n          Ein Satz.\n        amount: 73\n      - title: Handeln",
        "        text: Ein Satz.\n      — title: Handeln",
        "17:7",
        "„—“ ist kein Listenzeichen",
    ),
    "a bullet before an entry with fields": ("- title: H", "• title: H", "19:7", "„•“ ist kein Listenzeichen"),
    "a clause behind a dash": (
        "text: Noch ein Satz.",
        "text: Noch ein Satz\n        – so oft es geht.",
        "21:9",
        "diese Zeile gehört zum Text von „text“; um 2 Leerzeichen weiter einrücken",
    ),
}
_NAMELESS = "vor diesem Wert fehlt der Name des Feldes, „{}: “; richtig ist „{}“"
NAMELESS: Cases = {
    "the first field of an entry": ("- id: mod", "- mod", "22:5", _NAMELESS.format("id", "id: mod")),
    "the first field of the first entry": ("- id: rat", "- rat", "3:5", _NAMELESS.format("id", "id: rat")),
    "the second field of an entry": ("    name: Rat", "    Rat", "4:5", _NAMELESS.format("name", "name: Rat")),
    "the first field of an entry within one": (
        "- title: Handeln",
        "- Handeln",
        "19:9",
        _NAMELESS.format("title", "title: Handeln"),
    ),
    "the last field of such an entry": (
        "        text: Noch ein Satz.",
        "        Noch ein Satz.",
        "20:9",
        _NAMELESS.format("text", "text: Noch ein Satz."),
    ),
    "the first field of a record": ("      count: 113", "      113", "9:7", _NAMELESS.format("count", "count: 113")),
    "the last field of a record": ("      unit: Orte", "      Orte", "10:7", _NAMELESS.format("unit", "unit: Orte")),
    "the last field of an entry": (
        "    status: offen",
        "    offen",
        "21:5",
        _NAMELESS.format("status", "status: offen"),
    ),
    "a field of the file": (
        "intro: Ein Anfang.",
        "Ein Anfang.",
        "41:1",
        _NAMELESS.format("intro", "intro: Ein Anfang."),
    ),
    "a field that may be left out": ("        amount: 73", "        73", "18:9", "gehört zum Text unter „text“"),
    "a field that has its name and no colon": ("name: Rat", "name Rat", "4:5", "hinter „name“ fehlt der Doppelpunkt"),
    "a note that has no sign": (
        "    status: offen",
        "    Noch fragen\n    status: offen",
        "21:5",
        "in dieser Zeile steht kein Feld",
    ),
}
MAILED: Cases = {
    "an address in two lines": (
        "notice: Ein Hinweis.\n",
        "notice: Ein Hinweis.\nwebsite: https://www.orte.de/aktuelles/\n  ein-neuer-ort\n",
        "44:3",
        "die Adresse steht in zwei Zeilen; in eine schreiben: https://www.orte.de/aktuelles/ein-neuer-ort",
    ),
    "an address in three lines, not set in": (
        "notice: Ein Hinweis.\n",
        "website: https://www.orte.de/2026\n/ein-neuer-\nort\nnotice: Ein Hinweis.\n",
        "43:1",
        "in drei Zeilen; in eine schreiben: https://www.orte.de/2026/ein-neuer-ort",
    ),
    "the sign of a quoted mail before a line": (
        "      - Runde",
        ">       - Runde",
        "12:1",
        "„> “ kam aus einer E-Mail mit; löschen",
    ),
    "that sign without a blank": ("      - Runde", ">      - Runde", "12:1", "„>“ kam aus einer E-Mail mit; löschen"),
    "that sign in place of blanks": (
        "    name: Rat\n    summary: >-\n      Ich",
        ">   name: Rat\n>   summary: >-\n>     Ich",
        "4:1",
        "„> “ kam aus einer E-Mail mit; durch zwei Leerzeichen ersetzen, ebenso in den Zeilen 5 bis 6",
    ),
}
CASES = SIGNS | NAMELESS | MAILED | SWALLOWED | ENTRIES | TEXTS | LOST | JOINED | LEFT


def problems(text: str) -> list[Problem]:
    """Give what is wrong with a file, as its loader tells it."""
    read = parse_facts(text, "x.yaml", File)
    found = validate(File, read.meant)[1] if read.meant else ()
    return sorted({*read.problems, *found})


def test_the_file_without_mistakes_has_no_problem() -> None:
    assert problems(TEXT) == []


@pytest.mark.parametrize(("old", "new", "place", "says"), CASES.values(), ids=CASES)
def test_an_edit_is_told_once_where_it_is(old: str, new: str, place: str, says: str) -> None:
    assert TEXT.count(old), old
    found = problems(TEXT.replace(old, new, 1))
    assert [str(problem.place) for problem in found] == [f"x.yaml:{place}"], found
    assert says in found[0].message


@pytest.mark.parametrize("by", [-2, -1, 1, 2])
@pytest.mark.parametrize("after", [2, 21])
def test_an_entry_pasted_with_another_indentation_is_told_as_a_whole(after: int, by: int) -> None:
    pasted = [line[-by:] if by < 0 else " " * by + line for line in ENTRY.replace("rat", "neu").splitlines()]
    (problem,) = problems("\n".join([*LINES[:after], *pasted, *LINES[after:]]))
    assert problem.place.line == after + 1
    assert f"die Zeilen {after + 1} bis {after + 19} stehen um " in problem.message


@pytest.mark.parametrize("number", range(1, len(LINES) - 1))
@pytest.mark.parametrize("by", [-2, -1, 1, 2])
def test_a_line_that_is_moved_is_told_once(number: int, by: int) -> None:
    line = LINES[number]
    moved = line.removeprefix(" " * -by) if by < 0 else " " * by + line
    found = problems("\n".join([*LINES[:number], moved, *LINES[number + 1 :]]))
    assert len(found) <= 1, found


@pytest.mark.parametrize("sign", ["–", "• ", "-- ", "1. "])
def test_another_sign_of_a_list_is_told_before_an_entry_in_quotation_marks(sign: str) -> None:
    text = 'entries: []\nintro: Neu.\nnotice: Neu.\nchecks:\n- "Jede: Seite"\n- Jede Farbe\n'
    (problem,) = parse_facts(text.replace('- "', f'{sign}"'), "x.yaml", Checked).problems
    assert problem.place.line == 5
    assert f"„{sign.strip()}“ ist kein Listenzeichen" in problem.message


def test_a_mistake_hides_no_other() -> None:
    text = TEXT.replace("    network:\n", "", 1).replace("    status", "    - status").replace("id: mod", "id mod")
    assert [problem.place.line for problem in problems(text)] == [8, 20, 21, 39]


def test_what_was_mended_is_read_only_to_be_checked() -> None:
    read = parse_facts(TEXT.replace("    network:\n", "", 1), "x.yaml", File)
    assert read.root is None
    assert read.meant
    assert read.meant.at(("entries", 0, "network", "count")).value == "113"
    assert read.meant.at(("entries", 1, "name")).place.line == 22
