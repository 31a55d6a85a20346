"""Of a heading that was deleted, or made a note, is told once where it belongs, whatever else is wrong beside it."""

from itertools import product
from pathlib import Path
from typing import Literal

import pytest

from plugins.catalog.mending.search import parse_facts
from plugins.catalog.models.record import Record
from plugins.catalog.problems import Problem
from plugins.catalog.validation import validate
from tests.catalog import specimen


class Size(Record):
    count: str
    unit: str


class Owner(Record):
    first: str


class Fact(Record):
    year: str
    title: str


class Backer(Record):
    name: str
    part: str
    since: str | None = None


class Part(Record):
    name: str
    text: str


class Entry(Record):
    id: str
    size: Size
    owner: Owner | None = None
    facts: tuple[Fact, ...]
    parts: tuple[Part, ...] = ()
    backers: tuple[Backer, ...] = ()
    reasons: tuple[str, ...]
    ways: tuple[str, ...]
    status: Literal["offen", "zu"]


class Link(Record):
    text: str
    page: str


class File(Record):
    top: tuple[Link, ...]
    foot: tuple[Link, ...]
    entries: tuple[Entry, ...]


LINKS = "".join(f"  - text: {name}\n    page: /{name}/\n" for name in ("eins", "zwei", "drei"))
ENTRY = """\
  - id: rat
    size:
      count: 113
      unit: Orte
    facts:
      - year: 2015
        title: Der Anfang
      - year: 2020
        title: Mehr davon
    parts:
      - name: Rat
        text: Von außen.
      - name: Tat
        text: Von innen.
    backers:
      - name: Amt
        part: trägt
        since: 2015
      - name: Haus
        part: hilft
    reasons:
      - Ein Anfang
      - Ein Streit
    ways:
      - Gespräch
      - Runde
    status: offen
"""
TEXT = f"top:\n{LINKS}foot:\n{LINKS}entries:\n{ENTRY}{ENTRY.replace('rat', 'tat')}"
LINES = TEXT.splitlines()
NARROW = TEXT.replace("        ", "      ").splitlines()
FLAT = "\n".join(line.removeprefix("  ") if line.startswith("      -") else line for line in NARROW)
"""The same with entries as far left as the headings of their lists."""
HEADINGS = [number for number, line in enumerate(LINES) if line.endswith(":") and LINES[number + 1].lstrip()[0] == "-"]
WITHIN = sorted({LINES[number] for number in HEADINGS if LINES[number].startswith("    ")})
BETWEEN = {
    "two lists of the file": ("foot:\n", "4:3", "stehen seine Einträge noch unter „top“, … Zeile 2 und 12"),
    "two lists of an entry": ("    ways:\n", "38:7", "noch unter „reasons“, … Zeile 37 und 40, die Zeile „ways:“"),
}


def problems(text: str) -> list[Problem]:
    """Give what is wrong with a file, as its loader tells it."""
    read = parse_facts(text, "x.yaml", File)
    found = validate(File, read.meant)[1] if read.meant else ()
    return sorted({*read.problems, *found})


def told(text: str) -> list[str]:
    """Give the lines of the problems, each with what it says."""
    return [f"{problem.place.line}: {problem.message}" for problem in problems(text)]


def without(number: int, lines: list[str] = LINES) -> str:
    """Give the file without one of its lines."""
    return "\n".join([*lines[:number], *lines[number + 1 :]])


def as_note(number: int, sign: str) -> str:
    """Give the file with a sign before one of its lines."""
    return "\n".join([*LINES[:number], sign + LINES[number], *LINES[number + 1 :]])


@pytest.mark.parametrize("text", [TEXT, FLAT])
def test_the_file_without_mistakes_has_no_problem(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize("number", HEADINGS, ids=[f"{number + 1} {LINES[number].strip()}" for number in HEADINGS])
@pytest.mark.parametrize("sign", ["#", "# "])
def test_a_heading_that_is_a_note_is_told_at_the_note(number: int, sign: str) -> None:
    (said,) = told(as_note(number, sign))
    assert said == f"{number + 1}: „{LINES[number].strip()}“ ist hier noch eine Notiz; „{sign}“ davor löschen"


@pytest.mark.parametrize("number", HEADINGS)
def test_a_heading_that_is_missing_is_told_once(number: int) -> None:
    (said,) = told(without(number))
    assert f"„{LINES[number].strip()}“" in said


@pytest.mark.parametrize(
    ("text", "heading"), [(TEXT, "    facts:"), (TEXT, "    parts:"), (TEXT, "    backers:"), (FLAT, "    reasons:")]
)
def test_above_entries_of_another_kind_it_is_known_where_it_belongs(text: str, heading: str) -> None:
    lines = text.splitlines()
    number = len(lines) - 1 - lines[::-1].index(heading)
    (said,) = told(without(number, lines))
    name = heading.strip()
    assert said == f"{number + 1}: über dieser Liste fehlt die Zeile „{name}“; ergänzen, mit 4 Leerzeichen davor"


@pytest.mark.parametrize(("heading", "place", "says"), BETWEEN.values(), ids=BETWEEN)
def test_between_entries_that_are_alike_only_the_range_is_told(heading: str, place: str, says: str) -> None:
    (problem,) = problems(TEXT.replace(heading, "", 1))
    assert str(problem.place) == f"x.yaml:{place}"
    assert all(part in problem.message for part in says.split("…")), problem


def test_an_empty_line_between_such_entries_shows_where_it_belongs() -> None:
    (said,) = told(TEXT.replace("    ways:\n", "\n", 1))
    assert said == "40: über dieser Liste fehlt die Zeile „ways:“; ergänzen, mit 4 Leerzeichen davor"


@pytest.mark.parametrize(
    ("heading", "wrong"), [*product(WITHIN, ["status: halb"]), *product(WITHIN[:1], ["zustand: offen"])]
)
def test_another_mistake_in_the_same_entry_changes_nothing_about_it(heading: str, wrong: str) -> None:
    (alone,) = told(TEXT.replace(f"{heading}\n", "", 1))
    both = told(TEXT.replace(f"{heading}\n", "", 1).replace("status: offen", wrong, 1))
    assert [one for one in both if wrong.split(": ")[wrong.startswith("status")] not in one] == [alone]
    assert len(both) == 2


def test_a_mistyped_heading_beside_a_missing_one_is_no_circle() -> None:
    lines = told(TEXT.replace("    parts:\n", "", 1).replace("    ways:", "    way:", 1))
    assert [said.split("; ")[1] for said in lines] == ["ergänzen, mit 4 Leerzeichen davor", "meinten Sie „ways“?"]


def test_a_heading_that_is_missing_in_every_entry_is_told_in_each() -> None:
    found = told(TEXT.replace("    facts:\n", ""))
    assert [said.split(": ", 1)[1] for said in found] == [found[0].split(": ", 1)[1]] * 2
    assert "über dieser Liste fehlt die Zeile „facts:“" in found[0]


def test_no_sentence_of_another_list_is_taken_for_the_id_of_a_program(tmp_path: Path) -> None:
    edit = (
        "    programs: [stadt]\n    occasions: [Anlass]\n    formats: [Format]\n    results: [Ergebnis]\n",
        "    occasions: [Anlass]\n    formats: [Format]\n    results:\n      - Ein Weg\n      - Eine Liste für alle\n",
    )
    (problem,) = specimen.load(tmp_path, {"services": edit}).problems
    assert problem.message.startswith(
        "das Feld „programs“ fehlt; ergänzen: „programs:“ und darunter, jeweils mit „- “ davor: "
    )
