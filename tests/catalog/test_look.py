"""Colours are read as an owner writes them; what is none is told with the colour that was meant."""

import json
import subprocess
import sys
from itertools import chain

import pytest
from pydantic import BaseModel

from plugins.catalog.models.color import NAMES, ProgramColor, Tones
from plugins.catalog.models.color_words import WORDS
from plugins.catalog.models.look import Look
from plugins.catalog.models.record import Record
from plugins.catalog.records import Located
from plugins.catalog.validation import validate
from plugins.catalog.yaml.text import parse_yaml
from tests.example_catalog import program
from tests.project import REPOSITORY


class Colored(Record):
    """A record with a program's colour."""

    color: ProgramColor


def read(model: type[BaseModel], text: str) -> tuple[BaseModel | None, list[str]]:
    yaml_text = parse_yaml(text, "x.yaml")
    if yaml_text.problems or yaml_text.root is None:
        return None, list(map(str, yaml_text.problems))
    record, problems = validate(model, yaml_text.root)
    return record, list(map(str, problems))


def link(value: str) -> tuple[Tones | None, list[str]]:
    record, problems = read(Look, f"colors:\n  link: {value}\n")
    return (record.colors.link if isinstance(record, Look) else None), problems


def color(value: str) -> tuple[object, list[str]]:
    record, problems = read(Colored, f"color: {value}\n")
    return (record.color if isinstance(record, Colored) else None), problems


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ('"#7a1f5c"', "#7a1f5c"),
        ("'#7A1F5C'", "#7a1f5c"),
        ("7a1f5c", "#7a1f5c"),
        ("123456", "#123456"),
        ("001e10", "#001e10"),
        ('"#abc"', "#aabbcc"),
        ("ABC", "#aabbcc"),
        ('" #7a1f5c "', "#7a1f5c"),
    ],
)
def test_a_hex_value_may_be_short_or_long_with_or_without_sign_in_any_case(written: str, meant: str) -> None:
    assert link(written) == (Tones(light=meant), [])
    assert color(written) == (Tones(light=meant), [])


def test_a_pair_gives_dark_a_tone_of_its_own() -> None:
    assert link('{light: "#123", dark: fff}')[0] == Tones(light="#112233", dark="#ffffff")
    assert color('{light: "#123", dark: fff}')[0] == Tones(light="#112233", dark="#ffffff")


def test_whatever_color_is_left_out_is_left_to_the_theme() -> None:
    record, problems = read(Look, "colors: {ink: '#111'}\n")
    assert problems == []
    assert isinstance(record, Look)
    assert record.colors.model_dump(exclude_none=True) == {"ink": {"light": "#111111"}}
    assert Look().colors.ground is None


@pytest.mark.parametrize("name", NAMES)
def test_a_program_may_have_one_of_the_four_named_colors(name: str) -> None:
    assert color(name) == (name, [])


def test_style_sheets_know_a_programs_own_color_by_its_id() -> None:
    assert program("land", color="field").color_name == "field"
    assert program("land", color="#004000").color_name == "own-land"


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("rot", 'hier passt etwa "#8e1714"'),
        ("Dunkelrot", 'hier passt etwa "#8e1714"'),
        ("light blue", 'hier passt etwa "#1a4880"'),
        ("Weiß", '"#474747"'),
        ("town", '"#862518"'),
        ('"rgb(122, 31, 92)"', 'als Hex-Wert wäre das "#7a1f5c"'),
        ('"rgba(122 31 92 / 50%)"', 'als Hex-Wert wäre das "#7a1f5c"'),
        ("122, 31, 92", 'als Hex-Wert wäre das "#7a1f5c"'),
        ('"rgb(300, 31, 92)"', "erwartet wird ein Hex-Wert"),
        ('"#7a1f5cff"', 'Deckkraft) weglassen: "#7a1f5c"'),
        ('"#7a1f5"', "sechs Stellen oder drei, hier sind es 5"),
        ('"#7a1f5c signal: "', 'dahinter fehlt das schließende Anführungszeichen: "#7a1f5c"'),
        ('"#7a1f5c;"', 'ohne alles andere: "#7a1f5c"'),
        ("„#7a1f5c“", 'gerade nehmen: "#7a1f5c"'),
        ('"color: #7a1f5c"', 'ohne alles andere: "#7a1f5c"'),
        ("RAL 3000", 'erwartet wird ein Hex-Wert wie "#7a1f5c" (in geraden Anführungszeichen, weil #'),
        ('"hsl(320, 60%, 30%)"', "erwartet wird ein Hex-Wert"),
        ('""', "erwartet wird ein Hex-Wert"),
    ],
)
def test_what_is_no_color_is_told_with_the_hex_value_that_was_meant(written: str, said: str) -> None:
    for read_it, place in ((link, "x.yaml:2:9: "), (color, "x.yaml:1:8: ")):
        value, problems = read_it(written)
        if value != written:
            assert len(problems) == 1, problems
            assert problems[0].startswith(place)
            assert said in problems[0]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Town", "town"),
        ("twon", "town"),
        ("Ziegel", "town"),
        ("wasser", "water"),
        ("feild", "field"),
        ("Stein", "stone"),
    ],
)
def test_a_misspelt_name_is_told_with_the_right_one(written: str, meant: str) -> None:
    assert color(written) == (None, [f"x.yaml:1:8: „{written}“ ist keine Farbe; meinten Sie „{meant}“?"])


def test_a_word_that_resembles_none_is_told_with_all_names() -> None:
    _, problems = color("bunt")
    assert problems[0].endswith("möglich sind auch town (Ziegel), field (Blatt), water (Wasser) und stone (Stein)")


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ('{dark: "#000"}', ["x.yaml:1:8: das Feld „light“ fehlt; ergänzen"]),
        ('{lihgt: "#000"}', ["x.yaml:1:9: das Feld „lihgt“ ist unbekannt; meinten Sie „light“?"]),
        ('{light: "#000", dark: "#00"}', ["x.yaml:1:30: „#00“ ist keine Farbe; ein Hex-Wert hat hinter #"]),
        ('["#000"]', ["x.yaml:1:8: „color“: hier gehört ein einfacher Text hin, keine Liste"]),
    ],
)
def test_a_pair_that_is_not_right_is_told_where_it_is_not(written: str, said: list[str]) -> None:
    _, problems = color(written)
    assert [problem[: len(start)] for problem, start in zip(problems, said, strict=True)] == said


NO_VALUE = "x.yaml:1:7: hinter „color:“ fehlt der Wert"
LOST = f"{NO_VALUE}, denn ab # ist die Zeile eine Notiz; richtig: color:"
EMPTY = f"{NO_VALUE}; eintragen, oder die Zeile löschen, wenn die Angabe freiwillig ist"
IN_A_PAIR = "x.yaml:1:8: ab # ist die Zeile eine Notiz; Farben gehören in gerade Anführungszeichen, etwa"


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("color: #7a1f5c\n", f'{LOST} "#7a1f5c"'),
        ("color:   #ABC # Rot\n", f'{LOST} "#ABC"'),
        ("color: {light: #7a1f5c, dark: #fff}\nname: x\n", f'{IN_A_PAIR} "#7a1f5c"'),
        ("color: # fehlt noch\n", EMPTY),
        ("color: # 123 Farben\n", EMPTY),
    ],
)
def test_a_color_without_quotes_is_a_note_to_yaml_and_told_as_what_it_was_meant_to_be(text: str, problem: str) -> None:
    assert read(Colored, text)[1] == [problem]


def test_every_color_knows_its_place() -> None:
    root = parse_yaml('colors:\n  ground: "#fff"\n  link: {light: "#123", dark: "#eee"}\n', "site.yaml").root
    assert root
    look = Located(Look.model_validate(root.plain()), root)
    assert str(look.place("colors", "ground", "light")) == "site.yaml:2:11"
    assert str(look.place("colors", "ground", "dark")) == "site.yaml:2:11"
    assert str(look.place("colors", "link", "dark")) == "site.yaml:3:31"


def test_the_schema_lets_editors_accept_a_name_a_hex_value_and_a_pair() -> None:
    schema = json.dumps(Colored.model_json_schema())
    assert '"enum": ["town", "field", "water", "stone"]' in schema
    assert '"pattern": "^#?([0-9a-fA-F]{3}){1,2}$"' in schema
    assert '"required": ["light"]' in schema


def test_every_word_for_a_color_stands_for_colors() -> None:
    for tone in chain.from_iterable(WORDS.values()):
        assert link(f'"{tone}"')[0] == Tones(light=tone)


def test_reading_facts_needs_no_library_for_colors_or_fonts() -> None:
    names = "{'coloraide', 'fontTools'}"
    asked = f"import sys, plugins.catalog, plugins.catalog.models.look; print({names} & set(sys.modules))"
    run = subprocess.run([sys.executable, "-c", asked], cwd=REPOSITORY, capture_output=True, text=True, check=True)
    assert run.stdout == "set()\n"


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ('"#88295O"', 'statt des Buchstabens O die Ziffer 0 schreiben: "#882950"'),
        ('"#8829l0"', 'statt des Buchstabens l die Ziffer 1 schreiben: "#882910"'),
    ],
)
def test_a_letter_in_place_of_a_figure_is_named(written: str, said: str) -> None:
    (problem,) = link(written)[1]
    assert problem.endswith(said)
