"""YAML is composed into located text; whatever would need a guess is a problem."""

from itertools import pairwise

import pytest

from plugins.catalog.problems import Place
from plugins.catalog.yaml.text import parse_yaml
from plugins.catalog.yaml.unprintable import control_character
from tests.catalog.specimen import node_of, said
from tests.measuring import calls


@pytest.mark.parametrize(
    "written",
    ["01067", "no", "yes", "null", "~", "1e3", "0x10", "2015-01-01", "1:30", "3.0", ".inf", "=", "<<", "03496 01"],
)
def test_every_scalar_stays_the_text_that_was_written(written: str) -> None:
    assert node_of(f"value: {written}").plain() == {"value": written}


def test_keys_stay_text_too() -> None:
    assert node_of("no: a\n1: b\n~: c").plain() == {"no": "a", "1": "b", "~": "c"}


def test_quoted_folded_and_literal_texts_are_read_as_yaml_says() -> None:
    text = "a: 'it''s'\nb: \"ä\\u00df\"\nc: >-\n  eins\n  zwei\nd: |\n  eins\n  zwei\n"
    assert node_of(text).plain() == {"a": "it's", "b": "äß", "c": "eins zwei", "d": "eins\nzwei\n"}


def test_every_value_and_every_key_knows_its_place() -> None:
    root = node_of("name: Köln\nlist:\n  - eins\n  - zwei: drei\n")
    assert root.at(("name",)).place == Place("x.yaml", 1, 7)
    assert root.at(("list", 0)).place == Place("x.yaml", 3, 5)
    assert root.at(("list", 1, "zwei")).place == Place("x.yaml", 4, 11)
    assert root.key_place(("list", 1, "zwei")) == Place("x.yaml", 4, 5)


def test_columns_count_letters_not_bytes() -> None:
    assert node_of("{ä: ü, ö: ß}").at(("ö",)).place == Place("x.yaml", 1, 11)


def test_a_text_inside_a_file_counts_from_its_first_line() -> None:
    assert said(parse_yaml("a: 1\na: 2", "x.md", first_line=2).problems) == [
        "x.md:3:1: das Feld „a“ steht schon in Zeile 2; eines von beiden löschen"
    ]


def test_windows_line_ends_are_line_ends() -> None:
    root = node_of("a: eins\r\nb: zwei\r\n")
    assert root.plain() == {"a": "eins", "b": "zwei"}
    assert root.at(("b",)).place.line == 2


REFUSED = {
    "a doubled key": ("a: 1\nb: 2\na: 3", "x.yaml:3:1: das Feld „a“ steht schon in Zeile 1; eines von beiden löschen"),
    "a doubled key inside": ("- {a: 1, a: 2}", "x.yaml:1:10: das Feld „a“ steht schon in Zeile 1; eines von beiden"),
    "an anchor": ("a: &b c", "x.yaml:1:4: ein Anker (&b) ist hier nicht erlaubt; weglassen"),
    "an anchor on a list": ("a: &b [c]", "x.yaml:1:4: ein Anker (&b)"),
    "an alias": ("a: *b", "x.yaml:1:4: ein Verweis (*b) ist hier nicht erlaubt; den Wert ausschreiben"),
    "an alias as a key": ("*b : c", "x.yaml:1:1: „*“ ist kein Listenzeichen"),
    "a merge": ("a: 1\n<<: *b", "x.yaml:2:5: ein Verweis (*b)"),
    "a tag": ("a: !!int 1", "x.yaml:1:4: eine Typangabe (tag:yaml.org,2002:int) ist hier nicht erlaubt; weglassen"),
    "a tag on a mapping": ("!!map {a: 1}", "x.yaml:1:1: eine Typangabe"),
    "a tag of one's own": ("a: !rot 1", "x.yaml:1:4: eine Typangabe (!rot)"),
    "a second document": ("a: 1\n---\nb: 2", "x.yaml:2:1: ein zweites Dokument („---“); je Datei nur eines"),
    "a list as a key": ("? [a]\n: b", "x.yaml:1:3: ein Feldname muss ein einfaches Wort sein"),
    "nothing": ("", "x.yaml:1:1: hier steht nichts; die Felder eintragen"),
    "a comment": ("# a", "x.yaml:1:1: hier steht nichts"),
    "an empty document": ("---\n", "x.yaml:1:1: hier steht nichts"),
    "no value": (
        "a:\nb: 1",
        "x.yaml:1:3: hinter „a:“ fehlt der Wert; eintragen, oder die Zeile löschen, wenn die Angabe freiwillig ist",
    ),
    "an empty entry": ("- a\n-\n", "x.yaml:2:2: der Eintrag ist leer; einen Wert eintragen oder das „-“ löschen"),
    "21 levels": ("[" * 22 + "]" * 22, "x.yaml:1:22: zu tief verschachtelt; erlaubt sind 20 Ebenen"),
    "a bell": ("a: b\nc: d\a", "x.yaml:2:5: ein unsichtbares Steuerzeichen (U+0007); löschen"),
    "a new line of a word processor": (
        "a: b\x0bc",
        "x.yaml:1:5: ein Zeilenwechsel aus Word, den andere nicht kennen; löschen und",
    ),
    "a page of a word processor": ("a: b\x0c", "x.yaml:1:5: ein Seitenwechsel aus Word"),
    "an escaped null byte": ('a: "b\\0"', "x.yaml:1:4: ein unsichtbares Steuerzeichen (U+0000)"),
    "an escaped bell in a key": ('"a\\a": b', "x.yaml:1:1: ein unsichtbares Steuerzeichen (U+0007)"),
    "a null byte": ("a: \0", "x.yaml:1:4: ein unsichtbares Steuerzeichen (U+0000)"),
}


@pytest.mark.parametrize(("text", "problem"), REFUSED.values(), ids=REFUSED)
def test_what_would_need_a_guess_is_one_located_problem(text: str, problem: str) -> None:
    (found,) = said(parse_yaml(text, "x.yaml").problems)
    assert found.startswith(problem)


def test_a_quoted_empty_text_is_a_value() -> None:
    assert parse_yaml("a: ''\nb: \"\"", "x.yaml").problems == ()


def test_twenty_levels_are_allowed() -> None:
    assert node_of("[" * 21 + "]" * 21).plain() is not None


def test_all_doubled_keys_and_empty_values_come_at_once() -> None:
    problems = parse_yaml("a: 1\na: 2\nb:\nc: [d, {e: 1, e: 2}]\n", "x.yaml").problems
    assert [problem.place.line for problem in problems] == [2, 3, 4]


def test_a_bomb_of_aliases_is_refused_before_it_grows() -> None:
    names = "abcdefghijklmnop"
    bomb = "a: &a [x]\n" + "".join(
        f"{name}: &{name} [{','.join([f'*{before}'] * 9)}]\n" for before, name in pairwise(names)
    )
    assert len(parse_yaml(bomb, "x.yaml").problems) == 1
    harmless = "a: [x]\n" * len(names)
    assert calls(lambda: parse_yaml(bomb, "x.yaml")) < calls(lambda: parse_yaml(harmless, "x.yaml"))


def test_a_million_brackets_are_refused_at_the_first_level_too_many() -> None:
    assert len(parse_yaml("[" * 1_000_000, "x.yaml").problems) == 1
    few, many = (calls(lambda: parse_yaml("[" * count, "x.yaml")) for count in (22, 1_000_000))  # noqa: B023 (at once)
    assert few == many


@pytest.mark.parametrize("sign", ["\t", "\n", "\r", " ", "ß", "\u00a0", "\u202f", "\u00ad", "„", "→", "🏡"])
def test_what_can_be_seen_or_is_white_space_is_no_control_character(sign: str) -> None:
    assert control_character(f"a{sign}b", "x.md") is None


def test_a_control_character_is_named_with_its_place() -> None:
    problem = control_character("eins\nzw\x02ei", "x.md", first_line=5)
    assert str(problem) == "x.md:6:3: ein unsichtbares Steuerzeichen (U+0002); löschen"
