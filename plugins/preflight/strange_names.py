"""What to say of a name that stands where programs are named, and is none of theirs (fremde Namen)."""

import re

from plugins.catalog import Catalog
from plugins.catalog.program_names import alike
from plugins.preflight.stretches import Stretch

BY_NOW = "heißt in data/programs.yaml jetzt »{}«; auch hier so schreiben"


def renamed(old: str, start: int, now: str) -> Stretch:
    """Tell the former name of a program."""
    message = f"»{old.strip()}« {BY_NOW.format(now)} oder, wenn es so stimmt, als Ausnahme in data/exceptions.yaml"
    return Stretch(start, start + len(old), f"{message} eintragen")


def mistaken(name: re.Match[str], meant: str) -> Stretch:
    """Tell a name in quotation marks that is most likely meant as a program's."""
    return missing(f"»{name[0][1:-1]}«", name.span(), meant)


def unknown(name: re.Match[str], catalog: Catalog) -> Stretch:
    """Tell a name that is no slip; one that shares a word with a single program may mean it all the same."""
    near = alike(name[0][1:-1], (one.name for one in catalog.programs))
    return missing(f"»{name[0][1:-1]}«", name.span(), None, f"meinten Sie »{near}«? Sonst " if near else "")


def missing(said: str, span: tuple[int, int], meant: str | None, asked: str = "") -> Stretch:
    """Tell what is in no data."""
    if meant:
        remedy = f"meinten Sie »{meant}«? Sonst streichen oder, wenn es so stimmt,"
    else:
        remedy = f"{asked}streichen, das Programm dort eintragen, seinen neuen Namen schreiben oder, wenn es so stimmt,"
    return Stretch(*span, f"{said} steht nicht in data/programs.yaml; {remedy} als Ausnahme in data/exceptions.yaml")
