"""Where a list belongs and a text stands, the message shows the list that was meant, and a sentence stays whole."""

from typing import Literal

import pytest

from plugins.catalog.models.record import Record
from plugins.catalog.models.reference import Reference
from plugins.catalog.models.types import Line, Url
from plugins.catalog.validation import validate
from plugins.catalog.yaml.text import parse_yaml
from tests.catalog.specimen import node_of, said


class Inner(Record):
    street: Line


class Lists(Record):
    lines: tuple[Line, ...] = ()
    several: tuple[Inner, ...] = ()
    kinds: tuple[Literal["dorf", "stadt"], ...] = ()
    """Wo: stadt (groß), dorf (klein)"""
    programs: tuple[Reference, ...] | None = None
    sources: tuple[Url, ...] = ()


ONE, EACH = "darunter in eine eigene Zeile schreiben: ", "darunter jeden Eintrag in eine eigene Zeile schreiben: "
WANTED = {
    "a word": ("lines: Streit", f"; {ONE}„- Streit“"),
    "a sentence": ("lines: Ein Streit", f"; {ONE}„- Ein Streit“"),
    "phrases between commas": ("lines: Open Space, World Café", f"; {EACH}„- Open Space“, „- World Café“"),
    "phrases in brackets": ("lines: (Ein Streit; keiner fragt)", f"; {EACH}„- Ein Streit“, „- keiner fragt“"),
    "a quoted list": ("lines: '[Ein Streit, Stillstand]'", f"; {EACH}„- Ein Streit“, „- Stillstand“"),
    "brackets around a part": ("lines: Runde (klein) und (groß)", f"; {ONE}„- Runde (klein) und (groß)“"),
    "a clause": (
        "lines: Ein Streit, der nicht endet",
        f"; {ONE}„- Ein Streit, der nicht endet“; sind es mehrere Einträge, jeder in seine",
    ),
    "a colon": ("lines: 'Streit: was tun'", f'; {ONE}„- "Streit: was tun"“'),
    "many": ("lines: A, B, C, D, E", f"; {EACH}„- A“, „- B“, „- C“, „- D“, …"),
    "a record": ("several: b", "; jeder Eintrag beginnt mit „- “, in einer eigenen Zeile"),
    "a word of the choice": ("kinds: Dorf", "; richtig ist „kinds: [dorf]“"),
    "words of the choice": ("kinds: dorf und stadt", "; richtig ist „kinds: [dorf, stadt]“"),
    "a word of no choice": (
        "kinds: dorf, Strato",
        ", und „Strato“ ist nicht vorgesehen; möglich sind stadt (groß), dorf (klein), geschrieben als „kinds: [dorf]“",
    ),
    "ids": ("programs: stadt und weites-land", "; richtig ist „programs: [stadt, weites-land]“"),
    "names for ids": ("programs: Stadt, Weites Land", "; richtig ist „programs: [stadt, weites-land]“"),
    "all of them": ("programs: alle", "; jedes mit seiner Kennung (id) nennen, …„[eines, ein-anderes]“"),
    "addresses": (
        "sources: https://www.a.example https://www.b.example",
        f"; {EACH}„- https://www.a.example“, „- https://www.b.example“",
    ),
}


@pytest.mark.parametrize(("typed", "right"), WANTED.values(), ids=WANTED)
def test_a_list_that_is_wanted_is_shown_with_what_was_typed(typed: str, right: str) -> None:
    name = typed.partition(":")[0]
    _, problems = validate(Lists, node_of(typed))
    (problem,) = said(problems)
    beginning, _, end = right.partition("…") if name == "programs" else (right, "", "")
    assert f": „{name}“: hier gehört eine Liste hin{beginning}" in problem
    assert problem.endswith(end or beginning)


SHOWN = [typed for typed, right in WANTED.values() if right.startswith((f"; {ONE}", f"; {EACH}")) and "…" not in right]


@pytest.mark.parametrize("typed", SHOWN)
def test_the_list_that_is_shown_reads_as_one(typed: str) -> None:
    (problem,) = validate(Lists, node_of(typed))[1]
    shown = problem.message.partition("schreiben: ")[2].partition("; sind")[0].removeprefix("„").removesuffix("“")
    text = "\n".join([f"{typed.partition(':')[0]}:", *(f"  {line}" for line in shown.split("“, „"))])
    root = parse_yaml(text, "x.yaml").root
    assert root is not None
    assert validate(Lists, root)[1] == ()
