"""What typography advises is right in German, is said once, and names the line that the owner wrote."""

import pytest

from plugins.preflight.typeset import even
from plugins.preflight.typography import correct
from tests.project import Project

HOME = "content/seiten/start.md"
ADVICE = {
    "Von 9 - 12 Uhr": "9–12 Uhr",
    "Von 9-12 Uhr": "9–12 Uhr",
    "Von 9.30 - 12.15 Uhr": "9.30–12.15 Uhr",
    "Es sind 5 - 7 Orte": "5–7 Orte",
    "Von 2021 - 2024": "2021–2024",
    "Von 2021-2024": "2021–2024",
    "Ein Kaffee - ohne Druck": "Kaffee – ohne Druck",
    "Im Jahr 2024 - 12 Orte": "2024 – 12 Orte",
    "Wirklich ?! Ja": "Wirklich?! Ja",
    'Ein Rohr von 5" Weite': "5 Zoll Weite",
}


def even_blanks(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("written", ADVICE)
def test_the_advice_is_how_a_printer_sets_it(written: str) -> None:
    assert ADVICE[written] in even_blanks(correct(written))


@pytest.mark.parametrize(
    "written", ["0421 12-34", "Paragraf 2-3-fach", "am 2024-05-06", "ISBN 3-16-148410-0", "A-12 Uhr"]
)
def test_what_is_no_range_stays(written: str) -> None:
    assert even_blanks(correct(written)) == written


TEXTS = {
    "an abbreviation": "Zum Einstieg z.B. ein Kaffee - ohne Druck.",
    "an ellipsis": "Wir reden erst einmal... und ein Kaffee - ganz einfach...",
    "quotes and a range": 'Das "Haus" ist offen, z.B. am 3. Mai, von 9 - 12 Uhr, d.h. "früh".',
}


@pytest.mark.parametrize("case", TEXTS)
def test_it_is_told_once_at_its_line_though_other_signs_of_the_paragraph_were_set(small: Project, case: str) -> None:
    small.append(HOME, f"\n{TEXTS[case]}\n")
    run = small.run("publish")
    told = [line.strip() for line in run.out.splitlines() if line.endswith("[typografie]")]
    (line,) = told
    assert line.startswith(small.place_of(HOME, TEXTS[case]).rpartition(":")[0] + ":")
    assert "·" not in line


def test_signs_that_typography_sets_are_alike_and_keep_their_places() -> None:
    written, shown = 'Er sagt "z.B. so" -- und dann...', "Er sagt „z.\u202fB. so“\u00a0– und dann…"
    assert even(written).text == even(shown).text
    assert even("Laut §5 und §§ 7").text == even("Laut §\u00a05 und §§\u00a07").text
    assert [written[start] for start in even(written).starts] == list('Er sagt "z.B. so" - und dann.')


def test_a_name_with_a_straight_apostrophe_is_set_and_missed_nowhere(small: Project) -> None:
    small.replace("data/consultant.yaml", "street: ", "street: Klaas' ")
    name = small.read("data/consultant.yaml").partition("name: ")[2].partition("\n")[0]
    small.replace("data/consultant.yaml", f"name: {name}", f"name: {name} O'Brien-Klaas")
    run = small.run("publish", DEMO="1")
    assert run.code == 0, run.err
    assert "typografie" not in run.out + run.err
    assert f"{name} O’Brien-Klaas" in small.read("output/index.html")
