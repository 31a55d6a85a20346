"""Entries of lists in key words of what the owner is and was: her curriculum vitae on her page (Werdegang)."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from plugins.catalog.other_people import of_herself
from plugins.catalog.passages import Passage, text_passages
from plugins.publishing import routes
from plugins.publishing.outline import Outline

_OF_HER = re.compile(
    r"(?i)zur person|über mich|zu mir|wer ich bin|vita\b|stationen|lebenslauf|werdegang|laufbahn|weg\b|beruf|erfahrung"
    r"|ausbildung|qualifi|akkreditier"
)
"""Headings below which nobody else is listed."""
_OFFICE_HELD = re.compile(
    r"(?:^\W*(?:(?:[\d–-]+|seit|ab|von|bis|heute|[a-zäöüß]+e[rn]?):?\s+)*|\b(?:des|der)\s+)"
    r"(?i:[\w-]*(?:bürgermeister|landrat|landrät|vorsteher)(?:s|in)?)(?![\w-]|\s+[A-ZÄÖÜ]|.*:)"
)
"""What begins an entry, or says whose somebody was, and would be somebody else in a sentence."""


def own_entries(outline: Outline) -> Iterator[Passage]:
    """Give the entries of lists on the owner's page, but for those of sections that may be about somebody else."""
    word = outline.words.pages.get(outline.texts_by_route.get(routes.PROFILE, ""))
    sections: list[list[Passage]] = [[]]
    for passage in text_passages(word.source, word.file, word.source_line) if word else ():
        sections += [[]] if passage.sign == "#" else []
        sections[-1].append(passage)
    for section in sections:
        if _is_of_her(section, outline.catalog.consultant.name):
            yield from (passage for passage in section if passage.sign == "-")


def _is_of_her(section: Sequence[Passage], owner: str) -> bool:
    heading = next((passage.text for passage in section if passage.sign == "#"), None)
    if not any(passage.sign == "-" for passage in section) or not (heading is None or _OF_HER.search(heading)):
        return False
    return all(of_herself(said, owner) == said for said in map(_without_office, section))


def _without_office(passage: Passage) -> Passage:
    return replace(passage, text=_OFFICE_HELD.sub("", passage.text)) if passage.sign == "-" else passage
