"""What to say of an id by which a record names a program that is not there: nobody slips twice the same way."""

import re
from collections.abc import Mapping, Set

from plugins.catalog.problems import asked, shown, slip_of
from plugins.catalog.slugs import slug

LISTED = 20
"""So many ids at most are listed."""


def unknown_program(written: str, known: Set[str], references: Mapping[str, int]) -> str:
    """Say what is wrong with an id, and what would be right; ``references`` tells how often each id is named."""
    return f"das Programm „{shown(written, 60)}“ gibt es nicht; {_right(written, known, references)}"


def _right(written: str, known: Set[str], references: Mapping[str, int]) -> str:
    several = _run_together(written, known)
    if several:
        return f"zwischen den Kennungen fehlt ein Komma: {', '.join(several)}"
    meant, often = slug(written), references[written] > 1
    near = meant if meant in known else slip_of(meant, known)
    if near and (not often or meant != written):
        return asked(near)
    unnamed = known - references.keys()
    if often and len(unnamed) == 1:
        return f"heißt es jetzt „{min(unnamed)}“, das hier eintragen, sonst streichen oder das Programm wieder anlegen"
    there = f" (dort bekannt: {', '.join(sorted(known))})" if len(known) <= LISTED else ""
    return f"hier streichen, oder das Programm in data/programs.yaml {'wieder ' * often}eintragen{there}"


def _run_together(written: str, known: Set[str]) -> list[str]:
    """Give the ids of a list whose commas are missing."""
    words = [word for word in re.split(r"[\s;,&+/]+", written) if word not in ("und", "sowie", "oder", "")]
    return words if len(words) > 1 and set(words) <= known else []
