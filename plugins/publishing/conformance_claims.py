"""What texts say of norms of accessibility that the site would meet, beside what was tested (WCAG, BITV)."""

import re
from collections.abc import Iterator

from plugins.catalog import Problem
from plugins.publishing import routes
from plugins.publishing.outline import Outline
from plugins.publishing.passages import published_passages

_GATE = re.compile(r"WCAG|BITV|EN 301|BFSG|Barrierefrei\w*(?:gesetz|verordnung|richtlinie)")
_NORM = (
    r"(?:WCAG|BITV|EN 301 ?549|BFSG|Barrierefreiheits(?:stärkungsgesetz|richtlinien?)"
    r"|Barrierefreie-Informationstechnik-Verordnung)(?:[- ](?:V )?\d(?:\.\d+)*)?(?:,?(?: (?:auf|nach|in|der))?"
    r"(?: (?:Stufe|Level|Konformitätsstufe))? A{1,3}\b)?"
)
_FEW = r"(?:\s[^\s.;:]+){0,6}?"
_CLAIM = re.compile(
    rf"\b(?:entspricht|entsprechen|erfüllt|erfüllen|genügt|genügen){_FEW}\s{_NORM}"
    r"(?: (?:vollständig|vollumfänglich|ganz))?"
    rf"|\b(?:ist|sind){_FEW}\s(?:{_NORM}-?\s?konform\b|konform (?:mit|zu[mr]?){_FEW}\s{_NORM})"
)
_SITE = re.compile(
    r"\b(?:Websites?|Webseiten?|Internetseiten?|Homepage|\w*[Aa]uftritt|[Dd]iese Seiten?|[Aa]lle Seiten)\b"
)
_IT = re.compile(r"^\W*Sie\s")
_OPEN = re.compile(
    r"\b(?:nicht|nie|keine?\w*|ohne|weder|soll(?:en|te)?|wird|werden|ob|wenn|damit|ziel|möchte|will|teilweise|weitgehend"
    r"|überwiegend|größtenteils|teils|soweit|sofern|möglichst|kontrast\w*|farb\w*|schrift\w*|ihre?)\b",
    re.IGNORECASE,
)
"""What says that it is not so, not yet, not wholly, or of a part of it."""
NO_DAY = "„{}“, und in data/accessibility.yaml steht kein Tag, an dem diese Website geprüft wurde"
NOT_SO_HIGH = "„{}“, und geprüft ist die Website laut data/accessibility.yaml nicht auf Stufe AAA"
REMEDY = "den Satz streichen oder sagen, dass es das Ziel ist"


def conformance_claims(outline: Outline) -> Iterator[Problem]:
    """Give where a text says that the site meets a norm, and the data know of no test, or of none so strict."""
    catalog = outline.catalog
    tested = catalog.accessibility.tested_at(catalog.website.address)
    strict = any("AAA" in check for check in catalog.accessibility.checks)
    own = outline.file_at(routes.ACCESSIBILITY)
    for passage in published_passages(outline):
        on_page = passage.place(0).file == own
        for start, sentence in passage.sentences() if _GATE.search(passage.text) and not passage.quoted else ():
            found = _CLAIM.search(sentence) if not _OPEN.search(sentence) else None
            of_it = _SITE.search(sentence) or (on_page and _IT.search(sentence))
            if found and of_it and (not tested or ("AAA" in found[0] and not strict)):
                said = (NOT_SO_HIGH if tested else NO_DAY).format(found[0])
                yield passage.problem(start + found.start(), f"{said}; {REMEDY}")
