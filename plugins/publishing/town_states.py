"""In which state a place lies, where a sentence or the name of its program says it unlike the data."""

import re
from collections.abc import Iterator

from plugins.catalog import Problem
from plugins.catalog.models.towns import Town
from plugins.catalog.node import Node
from plugins.catalog.passages import Passage
from plugins.catalog.states import AGS_PREFIX
from plugins.publishing.outline import Outline

_ADJECTIVES = {
    "Baden-Württemberg": ("baden-württembergisch",),
    "Bayern": ("bayerisch", "bayrisch"),
    "Berlin": ("berlinisch",),
    "Brandenburg": ("brandenburgisch",),
    "Bremen": ("bremisch",),
    "Hamburg": ("hamburgisch",),
    "Hessen": ("hessisch",),
    "Mecklenburg-Vorpommern": ("mecklenburg-vorpommersch", "mecklenburgisch", "vorpommersch"),
    "Niedersachsen": ("niedersächsisch",),
    "Nordrhein-Westfalen": ("nordrhein-westfälisch",),
    "Rheinland-Pfalz": ("rheinland-pfälzisch",),
    "Saarland": ("saarländisch",),
    "Sachsen": ("sächsisch",),
    "Sachsen-Anhalt": ("sachsen-anhaltisch", "sachsen-anhaltinisch"),
    "Schleswig-Holstein": ("schleswig-holsteinisch",),
    "Thüringen": ("thüringisch", "Thüringer"),
}
_STATE_OF = {adjective: state for state, adjectives in _ADJECTIVES.items() for adjective in adjectives}
_STATES = "|".join(sorted(AGS_PREFIX, key=len, reverse=True))
_CALLED = rf"(?P<state>{'|'.join(_STATE_OF)})(?:e[mnrs]?)?"
_KIND = r"(?:(?:Flecken|Markt|(?:Klein|Kreis)?[Ss]tadt|Gemeinde|Ort|Dorf|Ortsteil|Samtgemeinde|Städtchen) )?"
_LIES = rf"liegt (?:mitten |im (?:Norden|Süden|Osten|Westen) (?:von )?)?(?:in )?(?P<state>{_STATES})s?"
_SUBJECT = r"(?:\A|[.:;,–] |\b(?:aber|denn|[Aa]uch|Stadt|Gemeinde|Markt|Flecken) )"
"""What stands before a place that lies somewhere itself, unlike „Neben Polle liegt …“."""


def states_of_programs(outline: Outline) -> Iterator[Problem]:
    """Give the states of places that are not those that the name of their program says."""
    programs = {program.id: program.name for program in outline.catalog.programs}
    for town in outline.catalog.towns:
        for name in dict.fromkeys(programs.get(part.program, "") for part in town.participations):
            states = set(re.findall(rf"(?<![\w-])(?:{_STATES})(?![\w-])", name))
            if states and town.state not in states:
                message = f"„state: {town.state}“, und das Programm heißt »{name}«; eines von beiden prüfen"
                yield Problem(town_node(outline, town).at(("state",)).place, message)


def state_claims(outline: Outline, passage: Passage, said: tuple[int, str], town: Town) -> Iterator[Problem]:
    """Give what a sentence says of the state of a place, unless a place of the same name lies there."""
    start, sentence = said
    name = re.escape(town.name)
    known = {one.state for one in outline.catalog.towns if one.name == town.name}
    within = rf"(?<![\w-])(?P<said>{name}(?: in |, | \()(?P<state>{_STATES}))"
    called, lies = rf"(?<![\w-])(?P<said>{_CALLED} {_KIND}{name})", rf"{_SUBJECT}(?P<said>{name} {_LIES})"
    for pattern in (within, called, lies):
        for found in re.finditer(rf"{pattern}(?![\w-])", sentence):
            if _STATE_OF.get(found["state"], found["state"]) not in known:
                place = town_node(outline, town).at(("state",)).place
                there = f"bei {town.name} steht „state: {town.state}“ ({place.file}, Zeile {place.line})"
                message = f"„{found['said']}“, und {there}; ist dieser Ort gemeint, eines berichtigen"
                yield passage.problem(start + found.start("said"), message)


def town_node(outline: Outline, town: Town) -> Node:
    """Give the node of a place."""
    return next(node for node in outline.loaded.entries("towns") if node.at(("id",)).value == town.id)
