"""For which programs the data have an accreditation, and whether they are sound enough to say so."""

from plugins.catalog import Catalog
from plugins.publishing.outline import Outline


def facts_hold(outline: Outline) -> bool:
    """Tell whether the facts are sound without which a claim can be neither right nor wrong."""
    return not outline.loaded.doubtful & {"consultant", "programs"} and bool(outline.catalog.programs)


def accredited(catalog: Catalog) -> tuple[str, ...]:
    """Give the names of the programs for which the data have an accreditation."""
    ids = {accreditation.program for accreditation in catalog.consultant.accreditations}
    return tuple(program.name for program in catalog.programs if program.id in ids)
