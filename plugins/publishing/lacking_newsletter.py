"""A newsletter that a text offers, and to which nothing on the site leads."""

import re
from collections.abc import Iterator

from plugins.catalog import Problem
from plugins.catalog.passages import text_passages
from plugins.publishing.outline import Outline
from plugins.publishing.slips.masks import mask
from plugins.publishing.words import Word

_PARAGRAPH = re.compile(r"(?:[^\n]*\S[^\n]*\n?)+")
_OFFERED = re.compile(
    r"\b(?:meine[nm]?|unsere[nm]?|mein|unser|den|der|zum|für den)\s+(?:[a-zäöüß]+e[nr]?\s+)?"
    r"(?P<letter>Newsletter|Rundbrief)\b"
)
_TAKEN = re.compile(r"\b(?:abonnier\w*|an(?:zu)?melden|meld\w*|ein(?:zu)?tragen|tragen|bestell\w*)\b", re.IGNORECASE)
_OTHERWISE = re.compile(
    r"\]\(|<http|@|\bnicht\b|\bkeine?n?\b|\b[Ss]chr(?:eib|ieb)\w*|\bMail|\bE-Mail|\banruf|\bPost\b|\bPapier|\bProgramm"
    r"|\bNewsletter\s+(?:des|der|vo[nm])\b|\?\s*$|\bfrüher"
)
"""What leads there, says that there is none, or is somebody else's."""
_LEADS = re.compile(
    r"\[[^\]]*(?:ewsletter|undbrief|bonnier|nmeld)[^\]]*\]\(|\]\([^)]*(?:newsletter|rundbrief|subscribe)", re.I
)
NONE = "„{}“, und auf dieser Website führt nichts zu einem; einen Link dorthin ergänzen oder den Satz streichen"


def lacking_newsletter(outline: Outline) -> Iterator[Problem]:
    """Give the sentences that invite to a newsletter without a link, where no text has one."""
    spoken = [word for word in outline.published if "ewsletter" in word.source or "undbrief" in word.source]
    if spoken and not any(_LEADS.search(word.source) for word in outline.published):
        for word in spoken:
            yield from _offers(word)


def _offers(word: Word) -> Iterator[Problem]:
    for paragraph in _PARAGRAPH.finditer(mask(word.source)):
        if not _OTHERWISE.search(paragraph[0]) and not paragraph[0].lstrip().startswith(">"):
            line = word.source_line + word.source.count("\n", 0, paragraph.start())
            for passage in text_passages(paragraph[0].rstrip("\n"), word.file, line):
                for start, sentence in passage.sentences():
                    found = _OFFERED.search(sentence) if _TAKEN.search(sentence) else None
                    if found:
                        yield passage.problem(start + found.start("letter"), NONE.format(found["letter"]))
