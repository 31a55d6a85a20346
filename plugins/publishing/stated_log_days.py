"""How long the host keeps its logs, as a text says it beside the data (Zugriffsprotokolle)."""

import re
from collections.abc import Iterator

from plugins.catalog import Problem
from plugins.catalog.number_words import NUMBER_OR_ONE, number_of
from plugins.publishing import routes
from plugins.publishing.contradictions import contradiction
from plugins.publishing.outline import Outline
from plugins.publishing.passages import published_passages

_SPAN = re.compile(rf"(?<![\w.,–-])(?P<number>{NUMBER_OR_ONE}) (?P<unit>Tag|Woche|Monat|Jahr)e?n?s?(?!\w)")
_LOGS = re.compile(
    r"\b(?:Zugriffs|Server-?|Besuchs)[Pp]rotokoll|\bLog-?[Ff]ile|\bLog-?[Dd]atei|\bServer-?[Ll]og|\bAccess-?[Ll]og"
    r"|\b(?:Die|die|diese|Diese) Protokolle?\b"
)
_KEPT = re.compile(r"\b(?:ge)?(?:lösch|speicher)|\bheb\w*\b|\baufgehoben|\baufbewahrt|\bbewahrt|\bbehält|\bvorgehalten")
_ELSE = re.compile(
    r"(?i)\b(?:nicht|keine?\w*|früher|bisher|ich|wir|kommentar\w*|formular\w*|sitzung\w*|werkst\w+|treffen\w*|e-mails?)\b"
)
_AT_MOST = re.compile(r"\b(?:spätestens|höchstens|maximal|bis zu|längstens)\s+(?:nach\s+)?$")
_DAYS = {"Tag": (1, 1), "Woche": (7, 7), "Monat": (28, 31), "Jahr": (365, 366)}


def stated_log_days(outline: Outline) -> Iterator[Problem]:
    """Give the times for which logs are kept by the privacy page and not by the data."""
    found = outline.loaded.consultant
    kept = _SPAN.search(found.record.host.log_days) if found else None
    if found is None or kept is None:
        return
    place, page = found.place("host", "log_days"), outline.file_at(routes.PRIVACY)
    for passage in published_passages(outline):
        if passage.place(0).file == page and not passage.quoted and _LOGS.search(passage.text):
            for start, sentence in passage.sentences():
                for said in _other(sentence, kept):
                    message = contradiction(said[0], place, found.record.host.log_days)
                    yield passage.problem(start + said.start(), message)


def _other(sentence: str, kept: re.Match[str]) -> Iterator[re.Match[str]]:
    """Give the only time that a sentence says of logs if it cannot be the one that is right."""
    said = tuple(_SPAN.finditer(sentence))
    if len(said) == 1 and _LOGS.search(sentence) and _KEPT.search(sentence) and not _ELSE.search(sentence):
        (least, most), (low, high) = _days(said[0]), _days(kept)
        at_most = _AT_MOST.search(sentence[: said[0].start()]) and least >= high
        if not at_most and (most < low or high < least):
            yield said[0]


def _days(span: re.Match[str]) -> tuple[int, int]:
    count, (least, most) = number_of(span["number"]), _DAYS[span["unit"]]
    return count * least, count * most
