"""Of which program a text, or a record, speaks as a whole."""

from plugins.catalog import Catalog, Place
from plugins.catalog.models.programs import Program
from plugins.catalog.node import Node

PROGRAMS = "data/programs.yaml"
TEXTS = "content/programme/"


def program_of(place: Place, catalog: Catalog, root: Node | None) -> Program | None:
    """Give the program on whose page, or in whose record, something stands; ``root`` holds the records."""
    if place.file == PROGRAMS and root:
        lines = (root.at(("programs", index)).place.line for index in range(len(catalog.programs)))
        return catalog.programs[sum(line <= place.line for line in lines) - 1]
    named = place.file.removeprefix(TEXTS).removesuffix(".md") if place.file.startswith(TEXTS) else ""
    return next((program for program in catalog.programs if program.id == named), None)
