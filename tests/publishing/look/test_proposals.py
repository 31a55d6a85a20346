"""Whoever takes what is proposed is done after two rounds at most, whatever she wrote first."""

import re
from collections.abc import Mapping
from random import Random

import pytest

from plugins.catalog.models.color_words import WORDS
from plugins.catalog.models.look import Look
from plugins.catalog.problems import Problem
from plugins.catalog.validation import validate
from plugins.catalog.yaml.text import parse_yaml
from tests.publishing.look.looks import problems_of

PROPOSED = re.compile(r'(?:am nächsten kommt|eine andere nehmen, etwa) "?(#[0-9a-f]{6}|town|field|water|stone)\b')
SITE = ("ground", "ink", "link", "signal")
_CHANCE = Random(40)
RANDOM = tuple(f"#{_CHANCE.randrange(1 << 24):06x}" for _ in range(40))
FOURTH = range(0, 40, 4)

Written = Mapping[str, str]
"""Colours by the fields of the site, or the numbers of programs."""


def problems_in(written: Written) -> list[Problem]:
    site = "".join(f'\n  {token}: "{written[token]}"' for token in SITE if token in written)
    colors = (color if color.isalpha() else f'"{color}"' for token, color in written.items() if token not in SITE)
    return problems_of(site, *colors)


def token_at(problem: Problem, written: Written) -> str:
    """Give what stands at a problem's place, by its line."""
    if problem.place.file == "site.yaml":
        return [token for token in SITE if token in written][problem.place.line - 2]
    return [token for token in written if token not in SITE][(problem.place.line - 4) // 9]


def taken(written: Written) -> Written:
    """Take what is proposed, everything at once."""
    better = dict(written)
    for problem in problems_in(written):
        found = PROPOSED.search(problem.message)
        assert found, problem.message
        better[token_at(problem, written)] = found[1]
    return better


def settled(written: Written) -> Written:
    """Take what is proposed, twice."""
    better = taken(taken(written))
    assert list(map(str, problems_in(better))) == [], (written, better)
    return better


@pytest.mark.parametrize("token", SITE)
def test_any_color_of_the_site_beside_an_own_and_a_named_program(token: str) -> None:
    for color in RANDOM:
        settled({token: color, "p1": "#704400", "p2": "field"})


@pytest.mark.parametrize("index", FOURTH)
def test_any_color_of_a_program(index: int) -> None:
    for color in RANDOM[index : index + 4]:
        settled({"p1": color})
        settled({"p1": "town", "p2": color})


@pytest.mark.parametrize("index", FOURTH)
def test_any_colors_of_the_whole_site_at_once(index: int) -> None:
    first, second, third, fourth = RANDOM[index : index + 4]
    settled({"ground": first, "ink": second, "link": third, "p1": fourth})
    settled({"ground": fourth, "signal": third, "p1": second, "p2": first})


@pytest.mark.parametrize("others", [("field",), ("town", "field"), ("field", "#2f5d51")])
def test_no_color_is_proposed_for_a_program_that_is_like_anothers(others: tuple[str, ...]) -> None:
    better = taken({"p1": "#2f5d50"} | {f"p{number}": color for number, color in enumerate(others, 2)})
    assert better["p1"] in ("town", "water", "stone")
    assert problems_in(better) == []


def test_paper_gives_way_to_a_programs_color_in_one_round() -> None:
    for paper in ("#1e3a5f", "#82a2ce", *RANDOM):
        better = taken({"ground": paper, "p1": "#704400"})
        assert better["p1"] == "#704400"
        assert problems_in(better) == []


def proposed_for(word: str, token: str, scheme: str) -> str:
    """Give the hex value that is proposed for a word."""
    tones = f"{{{scheme}: {word}}}" if scheme == "light" else f'{{light: "#123456", dark: {word}}}'
    root = parse_yaml(f"colors: {{{token}: {tones}}}\n", "site.yaml").root
    assert root
    _, (problem,) = validate(Look, root)
    return re.findall('"(#[0-9a-f]{6})"', problem.message)[0]


@pytest.mark.parametrize("words", WORDS)
def test_what_is_proposed_for_a_word_passes_wherever_a_color_may_stand(words: str) -> None:
    word = words.split(maxsplit=1)[0]
    for token in SITE:
        light, dark = (proposed_for(word, token, scheme) for scheme in ("light", "dark"))
        assert problems_of(f'{{{token}: {{light: "{light}", dark: "{dark}"}}}}', "town", "field") == []
    assert problems_of("", f'"{proposed_for(word, "link", "light")}"') == []
