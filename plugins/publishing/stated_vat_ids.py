"""The VAT id that a text states, beside the one of the data (Umsatzsteuer-ID)."""

import re
from collections.abc import Iterator, Set

from plugins.catalog import Problem
from plugins.catalog.passages import Passage
from plugins.publishing import routes
from plugins.publishing.contradictions import contradiction
from plugins.publishing.outline import Outline
from plugins.publishing.passages import published_passages

_ID = re.compile(r"(?<![\w-])DE[\s.-]?\d(?:[\s.]?\d){7,9}(?![\s.]?\d)(?!-?\d)(?!\w)", re.IGNORECASE)
_LABEL = re.compile(r"\b(?:USt|U?St\.?-?Id|Umsatzsteuer|Mehrwertsteuer|MwSt|VAT)", re.IGNORECASE)
_ELSE = re.compile(
    r"\bIBAN\b|\bKonto|\bWirtschafts-I|\bW-Id|\betwa\b|\bBeispiel|\bz\. ?B\."
    r"|\b(?:GmbH|AG|SE|KG|UG|OHG|GbR|eG|Ltd|Inc)\b|\be\. ?V\.|\bStiftung\b|\b(?:Hoster|Hosting|Agentur|Gestaltung"
    r"|Foto\w*|Webdesign|Programmbüros?|Verein|Auftraggeber\w*|Ihre\w?|seine\w?)\b"
)
"""What tells that it is another number, or somebody else's."""
_NEAR = 90


def stated_vat_ids(outline: Outline) -> Iterator[Problem]:
    """Give the VAT ids of hers in texts that are not the one of the data."""
    found = outline.loaded.consultant
    if found is None or not found.record.vat_id:
        return
    hers, place = found.record.vat_id, found.place("vat_id")
    known = {_bare(one) for one in (hers, found.record.business_id) if one}
    pages = {outline.file_at(route) for route in (routes.IMPRINT, routes.CONTACT)}
    for passage in published_passages(outline):
        for stated in _stated(passage, found.record.name, pages):
            if _bare(stated[0]) not in known:
                yield passage.problem(stated.start(), contradiction(stated[0], place, hers))


def _stated(passage: Passage, name: str, pages: Set[str | None]) -> Iterator[re.Match[str]]:
    text = passage.text
    for found in _ID.finditer(text) if "DE" in text.upper() and not passage.quoted else ():
        beside = text[max(found.start() - _NEAR, 0) : found.end() + _NEAR].replace(name, "")
        is_labelled = _LABEL.search(beside) is not None
        if (is_labelled or passage.place(0).file in pages) and not _ELSE.search(beside):
            yield found


def _bare(number: str) -> str:
    return re.sub(r"\W", "", number).upper()
