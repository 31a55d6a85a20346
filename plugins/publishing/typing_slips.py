"""What a hurried hand leaves: a word typed twice, a paragraph that breaks off, lines that will look odd."""

import re
from collections.abc import Iterator

from plugins.catalog import Problem
from plugins.catalog.passages import Passage
from plugins.publishing.foreseen import prose_of
from plugins.publishing.outline import Outline
from plugins.publishing.passages import facts_of, published_passages
from plugins.publishing.slips import find_oddities

_TWICE = re.compile(
    r"(?<![\w-])(?P<word>aber|am|auch|auf|aus|bei|beim|bin|dann|dass|denn|dich|dir|durch|eine[mnrs]?|ein|euch|für|gegen|habe"
    r"|haben|hat|hatten?|ich|im|in|ins|ist|jede[mnrs]?|kann|keine?[mnrs]?|können|meine?[mnrs]?|mich|mir|mit|nach|nicht|noch"
    r"|nur|ob|oder|ohne|schon|seit|sich|sind|soll|und|uns|unsere?[mnrs]?|unter|vom|von|vor|war|waren|weil|wenn|werden|wir"
    r"|wird|wurden?|zum|zur|zwischen)\s+(?P=word)(?![\w-])",
    re.IGNORECASE,
)
"""Words that no German sentence has twice in a row, but for those few that follow."""
_LETTING, _ABLE = (re.compile(rf"\b{verb}\w*\b[^.!?]*$") for verb in ("[Ll](?:ass|äss|ieß)", "[Kk](?:ann|önn|onn)"))
"""What leads to „Lassen Sie uns uns treffen“, „Man kann nicht nicht kommunizieren“."""
_MEANT = {**dict.fromkeys(("uns", "mich", "dich", "euch", "mir"), _LETTING), "nicht": _ABLE}
_OPEN = re.compile(
    r"(?:,|\b(?:und|oder|sowie|aber|denn|weil|dass|mit|für|zum|zur|zu|von|vom|bei|beim|wenn|ob|als|im|am|der|die|das|den|dem|des|eine[mnrs]?))\s*$"
)


_GREETING = re.compile(
    r"(?:Sehr geehrte|Liebe|Hallo|Guten |Moin|Servus|Grüß |Mit |Viele |Herzliche |Beste |Freundliche |Schöne )"
    r"[^.!?]{0,60},\s*$"
)
"""A line above or below a letter, which a comma ends."""


def typing_slips(outline: Outline) -> Iterator[Problem]:
    """Give words that stand there twice, paragraphs without an end, but for those before a list, and odd looks."""
    for passage in (*facts_of(outline), *published_passages(outline)):
        for found in filter(_is_slip, _TWICE.finditer(passage.text)):
            yield passage.problem(found.start(), f"„{found[0]}“: dasselbe Wort steht zweimal da; eines löschen")
    for word in outline.published:
        yield from _broken_off(prose_of(word))
    for word in outline.everything:
        yield from map(word.problem_of, find_oddities(word.source))


def _is_slip(found: re.Match[str]) -> bool:
    leading = _MEANT.get(found["word"].lower())
    return leading is None or not leading.search(found.string, 0, found.start())


def _broken_off(passages: tuple[Passage, ...]) -> Iterator[Problem]:
    for index, passage in enumerate(passages):
        found = _OPEN.search(passage.text)
        leads_on = index + 1 < len(passages) and passages[index + 1].sign in {"-", "|", ">"}
        alone = " " not in passage.text.strip()
        if found and not (passage.sign or alone or leads_on) and not _GREETING.match(passage.text):
            end = " ".join(passage.text.split()[-3:])
            yield passage.problem(found.start(), f"der Absatz bricht hier ab („… {end}“); den Satz zu Ende schreiben")
