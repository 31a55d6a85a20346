"""What pydantic finds is said in German, once, at the place to mend."""

from typing import Annotated, Literal

import pytest
from pydantic import Field

from plugins.catalog.models.record import Record
from plugins.catalog.models.types import Flag, Line, Year
from plugins.catalog.validation import validate
from tests.catalog.specimen import node_of, said


class Inner(Record):
    street: Line
    floor: Year | None = None


class Term(Record):
    role: Line
    since: Year
    until: Year | None = None
    sources: tuple[Line, ...] = ()


class Outer(Record):
    name: Line
    kind: Literal["Stadt", "Dorf"] = "Stadt"
    flag: Flag = False
    inner: Inner | None = None
    several: tuple[Inner, ...] = ()
    lines: Annotated[tuple[Line, ...], Field(min_length=1)] = ("x",)
    names: dict[str, Line] = Field(default_factory=dict)
    terms: tuple[Term, ...] = ()
    short: Annotated[str, Field(min_length=3, max_length=5)] = "abc"


SAID = {
    "a missing field": ("kind: Stadt", "1:1: das Feld „name“ fehlt; ergänzen"),
    "a missing field inside": ("name: a\ninner:\n  floor: 2000", "3:3: das Feld „street“ fehlt; ergänzen"),
    "an unknown field": (
        "name: a\nxyz: b",
        "2:1: das Feld „xyz“ ist unbekannt; bekannt sind: flag, inner, kind, lines, ",
    ),
    "an unknown field inside": (
        "name: a\ninner:\n  street: b\n  xyz: c",
        "4:3: das Feld „xyz“ ist unbekannt; bekannt sind: floor, street; eines davon schreiben, sonst die Zeile ",
    ),
    "a field by another name of one that is there": (
        "name: a\nnmae: b",
        "2:1: das Feld „nmae“ ist unbekannt; „name“ steht schon in Zeile 1, ein zweites gibt es nicht, ",
    ),
    "a field beside the list of which an entry lacks it": (
        "name: a\nuntil: 2020\nterms:\n- role: b\n  since: 2019\n  sources: [c]",
        "2:1: „until“ gehört zu „terms“; unter „since:“ (jetzt Zeile 5) setzen, mit 2 Leerzeichen davor",
    ),
    "a field beside a list of several": (
        "name: a\nuntil: 2020\nterms:\n  - role: b\n    since: 2019\n  - role: c\n    since: 2018",
        "2:1: „until“ gehört zu „terms“; unter „since:“ (jetzt Zeile 5 oder 7) setzen, mit 4 Leerzeichen davor",
    ),
    "a field that may belong to several": (
        "name: a\nfloor: 2020\nseveral:\n  - street: b",
        "2:1: „floor“ gehört zu „inner“ oder „several“; unter die Zeile „inner:“ setzen und weiter einrücken",
    ),
    "a misspelt field": ("nmae: a", "1:1: das Feld „nmae“ ist unbekannt; meinten Sie „name“?"),
    "a misspelt field inside": (
        "name: a\ninner: {stret: b}",
        "2:9: das Feld „stret“ ist unbekannt; meinten Sie „street“?",
    ),
    "a misspelt field in a list": (
        "name: a\nseveral:\n- {street: b}\n- {street: b, flor: 2000}",
        "4:15: das Feld „flor“ ist unbekannt; meinten Sie „floor“?",
    ),
    "an unknown word": ("name: a\nkind: Dorff", "2:7: „Dorff“ ist für „kind“ nicht vorgesehen; meinten Sie „Dorf“?"),
    "a word like no other": ("name: a\nkind: x", "2:7: „x“ ist für „kind“ nicht vorgesehen; bekannt sind: Dorf, Stadt"),
    "a list for a word": ("name: a\nkind: [Dorf]", "2:7: „kind“: hier gehört ein einfacher Text hin"),
    "a list for a text": ("name: [a]", "1:7: „name“: hier gehört ein einfacher Text hin"),
    "a mapping for a flag": ("name: a\nflag: {b: c}", "2:7: „flag“: hier gehört ein einfacher Text hin"),
    "a word for a list of mappings": (
        "name: a\nseveral: b",
        "2:10: „several“: hier gehört eine Liste hin; jeder Eintrag beginnt mit",
    ),
    "a note without its sign": (
        "name: a\nDie Stadt: b",
        "2:1: das Feld „Die Stadt“ ist unbekannt; ist es eine Notiz, „# “ davorsetzen, sonst die Zeile löschen",
    ),
    "half a hint": ("name: a\nkind: Dorf]]", "2:7: „]]“ blieb vom Platzhalter stehen; löschen, hier also Dorf"),
    "a text for fields of any name": (
        "name: a\nnames: b",
        "2:8: „names“: hier gehören Felder hin, jedes als „feld: Wert“",
    ),
    "a list for fields of any name": (
        "name: a\nnames: [b]",
        "2:8: „names“: hier gehören Felder hin, jedes als „feld: Wert“",
    ),
    "a text for a mapping": ("name: a\ninner: b", "2:8: „inner“: hier gehören Felder hin, jedes als „feld: Wert“"),
    "a text in a list of mappings": ("name: a\nseveral: [b]", "2:11: „several“: hier gehören Felder hin"),
    "a text for all": ("hallo", "1:1: der Eintrag: hier gehören Felder hin"),
    "an empty list": ("name: a\nlines: []", "2:8: die Liste „lines“ ist zu kurz; mindestens 1 Eintrag"),
    "a list of invalid entries": ("name: a\nlines: [[b]]", "2:9: „lines“: hier gehört ein einfacher Text hin"),
    "an empty text": ("name: ''", "1:7: „name“ ist leer; ausfüllen"),
    "a blank text": ("name: '  '", "1:7: „name“ ist leer; ausfüllen"),
    "a long text": ("name: a\nshort: abcdef", "2:8: „short“ ist mit 6 Zeichen zu lang; höchstens 5"),
    "two lines": ("name: |\n  a\n  b", "1:7: „name“: hier gehört eine einzige Zeile hin"),
    "a wrong flag": ("name: a\nflag: ja", "2:7: „ja“ ist kein Ja/Nein-Wert; erlaubt sind true (ja) und false (nein)"),
    "a wrong value of two lines": ("name: a\nflag: |\n  b\n  c", "2:7: „b c“ ist kein Ja/Nein-Wert"),
}


@pytest.mark.parametrize(("text", "message"), SAID.values(), ids=SAID)
def test_a_mistake_is_said_once_in_german_at_its_place(text: str, message: str) -> None:
    record, problems = validate(Outer, node_of(text))
    assert record is None
    (problem,) = said(problems)
    assert problem.startswith(f"x.yaml:{message}")


@pytest.mark.parametrize(("value", "what"), [("b", "die Zeile"), ("[b]", "das Feld mit allem darunter")])
def test_of_an_unknown_field_is_said_what_to_do_about_it(value: str, what: str) -> None:
    _, (problem,) = validate(Outer, node_of(f"name: a\nxyz: {value}"))
    assert problem.message.endswith(f"names, several, short, terms; eines davon schreiben, sonst {what} löschen")


def test_the_only_field_that_is_missing_is_said_at_the_only_one_that_is_unknown() -> None:
    _, problems = validate(Outer, node_of("xyz: a"))
    assert said(problems) == ["x.yaml:1:1: das Feld „xyz“ ist unbekannt; gemeint ist wohl „name“, das hier fehlt"]


def test_all_mistakes_of_a_record_come_at_once() -> None:
    _, problems = validate(Outer, node_of("kind: x\nflag: x\ninner: x\nlines: x\nshort: x"))
    assert len(problems) == 6


def test_no_message_holds_a_line_break_or_a_flood() -> None:
    _, problems = validate(Outer, node_of(f'name: a\nflag: {"x" * 5000}\n"a\\nb": c'))
    assert all("\n" not in problem.message and len(problem.message) < 400 for problem in problems)
    assert len(problems) == 2


def test_white_space_around_a_line_is_dropped() -> None:
    record, _ = validate(Outer, node_of("name: ' Köln '"))
    assert record is not None
    assert record.name == "Köln"
