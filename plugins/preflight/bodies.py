"""Who might accredit or certify somebody, and whether the data name it (Stellen)."""

import re
from collections.abc import Iterator

from plugins.catalog import Catalog

_BODY = (
    r"[\w-]*(?:verband|verbands|institut|akademie|kammer|gesellschaft|verein|vereinigung|verbund|ministerium|stiftung"
    r"|zentrum|hochschule|universität|agentur|amt|behörde|forum|bund|rat|union|kolleg|netzwerk)(?:e?s|en)?"
)
BODY_NAME = (
    rf"(?P<body>(?:[A-ZÄÖÜ][\w-]* ){{0,2}}(?:(?i:{_BODY})|[A-ZÄÖÜ]{{2,}}\w*)\b(?: (?:für |und )?[A-ZÄÖÜ][\w-]+){{0,3}})"
)
BY_BODY = rf"(?:[Bb]eim?|[Vv]o[mn]|[Dd]urch|[Nn]ach)(?: de[rnm]| die| das)? {BODY_NAME}"
"""Who might accredit: an association, an institute, an abbreviation; with what belongs to its name."""
LONG_ENOUGH = 5
"""So many letters of a word are its own, whatever its ending."""


def is_known(name: str, known: tuple[str, ...]) -> bool:
    """Tell whether all that makes a name stands in one that the data have."""
    parts = [part.casefold() for part in re.findall(r"[A-ZÄÖÜ][\w-]+", name)]
    return any(all(_stem(part) in one or one.endswith(part) for part in parts) for one in known)


def _stem(word: str) -> str:
    return word[: max(LONG_ENOUGH, len(word) - 2)]


def known_to(catalog: Catalog) -> Iterator[str]:
    """Give what the data call those who accredit her, and her roles."""
    consultant = catalog.consultant
    yield from map(str.casefold, (consultant.role, consultant.profession, "Programmbüros"))
    for one in consultant.accreditations:
        yield from map(str.casefold, (one.role, one.check_with))
    for program in catalog.programs:
        office = program.office
        backers = (backer.name for backer in program.backers)
        yield from map(str.casefold, (program.name, office.name, office.operator, *backers))
