"""For which programs the data have an accreditation, and whether they are sound enough to say so."""

from plugins.catalog import Catalog
from plugins.catalog.models.consultant import Accreditation
from plugins.publishing.outline import Outline


def facts_hold(outline: Outline) -> bool:
    """Tell whether the facts are sound without which a claim can be neither right nor wrong."""
    return not outline.loaded.doubtful & {"consultant", "programs"} and bool(outline.catalog.programs)


def accredited(catalog: Catalog) -> tuple[str, ...]:
    """Give the names of the programs for which the data have an accreditation."""
    ids = {accreditation.program for accreditation in catalog.consultant.accreditations}
    return tuple(program.name for program in catalog.programs if program.id in ids)


def there(outline: Outline, one: Accreditation, field: str) -> str:
    """Say where a field of an accreditation stands, with its line as far as it is known."""
    found = outline.loaded.consultant
    index = outline.catalog.consultant.accreditations.index(one)
    line = f", Zeile {found.place('accreditations', index, field).line}," if found else ""
    return f"in data/consultant.yaml{line}"
