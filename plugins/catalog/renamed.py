"""Records that have another name by now than their id still says."""

import re

from plugins.catalog.catalog import Catalog
from plugins.catalog.slugs import slug


def name_by_now(old: str, catalog: Catalog) -> str | None:
    """Give what a program is called whose id still says its old name."""
    for program in catalog.programs:
        if is_renamed(program.id, program.name) and _bare(slug(old)) == _bare(program.id):
            return program.name
    return None


def is_renamed(record: str, name: str) -> bool:
    """Tell whether an id has words that the name lacks."""
    return not set(record.split("-")) <= set(slug(name).split("-"))


def _bare(address: str) -> str:
    """Give an address without the endings that cases give its words."""
    return re.sub(r"(?:e[mnrs]?|n|s)(?=-|$)", "", address)
