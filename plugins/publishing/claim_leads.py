"""Words after which a list, a table or a colon names what she is accredited for: „Akkreditiert bin ich für“."""

import re
from functools import lru_cache

from plugins.catalog.attributes import ATTRIBUTE
from plugins.publishing import claim_words as words
from plugins.publishing.clauses import read_clauses

_AS = r"(?:\s+als\s+\w+)?"
_TITLE = re.compile(
    r"\W*(?:(?:[Mm]eine|[Uu]nsere|[Aa]lle meine|[Dd]as sind meine)\s+)?(?:[a-zäöüß]+en\s+)?"
    rf"(?P<word>Akkreditierung(?:en)?|[Aa]kkreditiert){_AS}(?:\s+(?:für|in|bei|von|seit))?\W*"
)
"""All that a heading says, or the head of a column."""
_ASKED = re.compile(
    rf"\W*(?:Wofür|Wo|(?:Für|In) welche[ns]? Programme?n?)\s+bin ich{_AS}"
    r"\s+(?P<word>akkreditiert|zugelassen|anerkannt)\?\W*"
)
_TO = (
    r"\b(?:für|in|bei|von)(?:\s+(?:die|den|diesen?|meinen?|folgenden?|beiden?|allen?|zwei|drei|vier|fünf|sechs))*"
    r"(?:\s+Programmen?)?"
)
_BE = r"(?:\s+(?:ich|bin|wurde|worden|habe|haben|hat))*"
_END = re.compile(rf"(?:{_TO}|kreditier(?:t|ung(?:en)?){_AS}{_BE})[\s:*_–—-]*$")
_CALLED_END = re.compile(rf"\w*\s+[A-ZÄÖÜ]\w+{_BE}\s+{_TO}[\s:*_–—-]*$")
_WHOLE = re.compile(r"[.!;]\s*$")


@lru_cache(maxsize=4096)
def leads_on(text: str) -> str | None:
    """Give the word by which a text claims for her what comes behind it, if it ends so."""
    title = _TITLE.fullmatch(text) or _ASKED.fullmatch(text)
    if title:
        return title["word"]
    if _WHOLE.search(text) or not words.CLAIMING.search(text):
        return None
    sentence = re.split(r"(?<=[.!?])\s+", text.strip())[-1]
    last = read_clauses(sentence)[-1]
    herself = words.OF_HERSELF.search(sentence) or re.match(r"\W*[Aa]kkreditiert", sentence)
    if not (herself and last.claim and last.holds and not last.joined):
        return None
    called = ATTRIBUTE.match(last.claim[0]) and not re.fullmatch("(?i)akkreditiert", last.claim[0])
    ends = _CALLED_END.match(last.text, last.claim.end()) if called else _END.search(last.text)
    return last.claim[0] if ends else None


def is_title(text: str) -> bool:
    """Tell whether a text says no more than that there are accreditations: „Akkreditierungen“."""
    return _TITLE.fullmatch(text) is not None


def keeps(text: str) -> bool:
    """Tell whether a paragraph between a heading and its list speaks of her accreditations too."""
    claimed = any(one.claim and one.holds for one in read_clauses(text))
    return bool(claimed and not words.DENIAL.search(text) and not text.rstrip().endswith(":"))


def of_programs(text: str) -> bool:
    """Tell whether a lead says that programs or accreditations come behind it."""
    return re.search(r"\bProgramm|Akkreditierungen\b", text) is not None
