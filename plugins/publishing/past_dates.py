"""Days that a page still announces and that have passed (vergangene Termine)."""

import re
from collections.abc import Iterator
from datetime import timedelta

from plugins.catalog import Problem
from plugins.catalog.clock import build_day
from plugins.publishing.claim_moments import Moment, moments_in
from plugins.publishing.outline import Outline
from plugins.publishing.passages import passages_of

_ANNOUNCED = re.compile(
    r"\b(?:[Nn]ächste[rnms]?|[Kk]ommende[rnms]?|[Ff]indet|[Ff]inden|[Ll]ade|[Ll]aden|[Aa]nmeld\w*|[Mm]elden Sie"
    r"|[Kk]ommen Sie|[Uu]rlaub|nicht da|nicht erreichbar|[Bb]eginnt|[Ss]tartet|[Tt]reffen wir|[Ss]ehen wir|[Bb]itte bis"
    r"|[Nn]och bis|[Kk]önnen Sie)\b"
)
_TOLD = re.compile(
    r"\b(?:war|waren|fand|fanden|hat|haben|hatten?|wurden?|worden|kam|kamen|gab|ging|galt|damals|Stand|[Nn]ach"
    r"|[Aa]b|[Ss]either|seitdem)\b"
)
"""What tells of what has been, or of what holds since."""
_MONTH = timedelta(days=31)


def past_dates(outline: Outline) -> Iterator[Problem]:
    """Give the days that are announced on pages; articles are of their own day."""
    for passage in passages_of(word for word in outline.published if word.path in outline.words.pages):
        for start, sentence in passage.sentences() if not passage.quoted else ():
            if _ANNOUNCED.search(sentence) and not _TOLD.search(sentence):
                moments = tuple(moments_in(sentence))
                for moment in moments if all(map(_has_passed, moments)) else ():
                    message = f"„{moment.said}“ ist vorbei, und der Satz kündigt noch etwas an"
                    change = "den neuen Termin eintragen oder den Satz streichen"
                    yield passage.problem(start + moment.start, f"{message}; {change}")


def _has_passed(moment: Moment) -> bool:
    is_day_or_month = moment.last_day - moment.first_day < _MONTH
    return is_day_or_month and not moment.is_since and moment.last_day < build_day()
