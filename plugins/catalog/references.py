"""What to say of an id by which a record names a program that is not there."""

import re
from collections.abc import Iterable, Mapping, Set
from itertools import groupby
from operator import attrgetter

from plugins.catalog.models.reference import MARKS
from plugins.catalog.node import Node
from plugins.catalog.problems import Place, asked, shown, slip_of
from plugins.catalog.slugs import slug

LISTED = 20
"""So many ids at most are listed."""


def unknown_program(
    written: str, known: Set[str], references: Mapping[str, int], entry: str = "", beside: Set[str] = frozenset()
) -> str:
    """Say what is wrong with an id, and what would be right.

    ``references`` tells how often each id is named; ``entry`` names what says something of this program alone;
    ``beside`` are the ids in the same list.
    """
    there = f"das Programm „{shown(written, 60)}“ gibt es nicht"
    several = _run_together(written, known)
    if several:
        return f"{there}; {_each(several, written, alone=bool(entry))}"
    return f"{there}; {_right(written, known, references, entry or 'hier', beside)}"


def whole_entry(node: Node, name: str) -> str:
    """Name an entry that is to be struck as a whole, so that it is known again when its lines have moved."""
    first, last = node.place.line, node.last_line
    return f"den ganzen Eintrag {name} (Zeile {first}{f' bis {last}' if last > first else ''})"


def unused_id(now: str, before: str, named: Iterable[Place]) -> str:
    """Say that nobody names a program by its id, and where it still has another."""
    places = sorted(named)
    files = (f"{file}, {_lines(there)}" for file, there in groupby(places, key=attrgetter("file")))
    what = f"„{now}“ nennt niemand, „{before}“ aber {len(places)} Stellen"
    return f"{what}; ist es dasselbe Programm, hier wieder „{before}“ schreiben oder dort „{now}“: {'; '.join(files)}"


def _lines(places: Iterable[Place]) -> str:
    lines = [str(place.line) for place in places]
    return f"Zeile{'n' * (len(lines) > 1)} {', '.join(lines)}"


def _right(written: str, known: Set[str], references: Mapping[str, int], strike: str, beside: Set[str]) -> str:
    meant, often = slug(written), references[written] > 1
    near = meant if meant in known else slip_of(meant, known)
    if near in beside:
        return f"ist „{near}“ gemeint, steht es in dieser Liste schon, und dieses ist zu streichen"
    if near and (not often or meant != written):
        return asked(near)
    if near:
        return f"{asked(near)} sonst das Programm in data/programs.yaml wieder eintragen"
    there = f" (dort bekannt: {', '.join(sorted(known))})" if len(known) <= LISTED else ""
    first = _first(meant, known - beside, alone=len(known) == 1 and not often)
    return f"{first}{strike} streichen, oder das Programm in data/programs.yaml {'wieder ' * often}eintragen{there}"


def _first(meant: str, known: Set[str], *, alone: bool) -> str:
    """Ask for the id that begins as this one does, or for the only one."""
    alike = [one for one in sorted(known) if one.startswith(f"{meant}-") or meant.startswith(f"{one}-")]
    if len(alike) == 1:
        return f"{asked(alike[0])} Sonst "
    return f"ist „{next(iter(known))}“ gemeint, das schreiben; sonst " if known and alone else ""


def _each(ids: list[str], written: str, *, alone: bool) -> str:
    """Say how several ids are written, or that where one stands ``alone`` each has an entry of its own."""
    if alone:
        return f"es sind mehrere, und dieser Eintrag gilt für eines; jedem einen eigenen geben: {', '.join(ids)}"
    if "," not in written:
        return f"zwischen den Kennungen fehlt ein Komma: {', '.join(ids)}"
    lines = "oder jede mit „- “ davor in ihre eigene Zeile"
    return f"es sind mehrere; in eckigen Klammern ohne Anführungszeichen schreiben, „[{', '.join(ids)}]“, {lines}"


def _run_together(written: str, known: Set[str]) -> list[str]:
    """Give the ids of a list whose commas are missing."""
    pieces = (piece.strip(MARKS) for piece in re.split(r"[\s;,&+/]+", written))
    words = [word for word in pieces if word not in ("und", "sowie", "oder", "")]
    return words if len(words) > 1 and set(words) <= known else []
