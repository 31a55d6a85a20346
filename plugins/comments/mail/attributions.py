"""Recognize the sentence that a mail program puts above an older mail: »Am … schrieb …:« (Zitateinleitung)."""

import re
from collections.abc import Callable

from plugins.catalog.mails import EMAIL

_WROTE = re.compile(
    r"(?i)\b(?:schr(?:ie|ei)b(?:en|s?t|e)?|geschrieben|wrot?e|writes?|schre(?:ef|ven)|schrijft|geschreven|skrev|skriver"
    r"|skrifaði|kirjoitti|kirjutas|escribi[óo]|escribe|escreve[u]?|escriure|idatzi|[ée]crit|scritt[oa]|scrive"
    r"|scrisse|scris|pisze|napisa[łl]\w*|napísal\w*|napsal\w*|pí[šs]e|piše|napisao|írta|ezt írta|rakstīja|rašė|parašė"
    r"|shkroi|yazdı|yazmış|έγραψε|γράφει|написа\w+|пише\w*|писал\w*|напіса\w+|написав\w*|kiteb|ysgrifennodd"
    r"|(?:Zitat|Zitiere|Quoting|Citando|Citát|Citat)(?: von)?)(?!\w)"
)
"""What one says of a person who wrote, in the languages of Europe."""
_MONTH = r"[^\W\d_]{3,12}"
_DAY = re.compile(
    rf"\b\d{{1,4}}[./-]\s?\d{{1,2}}[./-]\s?\d{{2,4}}\b|\b\d{{1,2}}(?:\.|º|er|a|th|nd|st|rd)?,?\s+(?:de\s+|d['’])?{_MONTH}\.?,?"
    rf"\s+(?:de\s+)?(?:19|20)\d\d\b|\b{_MONTH}\.?\s+\d{{1,2}}(?:th|nd|st|rd)?,?\s+(?:19|20)\d\d\b"
    rf"|\b(?:19|20)\d\d\.?\s+{_MONTH}\.?\s+\d{{1,2}}\b|\b{_MONTH}\s+\d{{1,2}}\s+\d\d?:\d\d(?::\d\d)?\s+\S*\s?(?:19|20)\d\d\b"
)
"""A day with its year."""
_HOUR = re.compile(
    r"\b\d{1,2}:\d{2}\b|\b(?:kl|klo|um|at|om|ore|às|o|v|h)\.?\s\d{1,2}[.h]\d{2}\b|\b\d{1,2}[.h]\d{2}\s*Uhr"
)
_ENDED = (".", "!", "?", '"', "“", "”", ",", ";")
_OF_ONESELF = re.compile(r"(?i)\b(?:ich|wir|mich|mir|uns)\b")
_ENGLISH = re.compile(r"On [A-Z][^:]{0,20}\d.{0,80} wrote:")
"""What nobody writes in a German text, though it names no year."""
SPOKEN = 3
"""So many small words has a line at most that only names a day, an hour and a person."""
NEAR = 40
"""So near its beginning such a line names the day."""
SHORT = 8
"""So many words has a line at most that says no more than who wrote."""


def is_above_history(sentence: str, quoted: Callable[[], bool], last: Callable[[], bool]) -> bool:
    """Tell whether a mail program wrote a sentence, and not a person who tells what somebody wrote.

    ``quoted`` tells whether a quote follows, ``last`` whether nothing else does.
    """
    wrote, day, hour = (pattern.search(sentence) is not None for pattern in (_WROTE, _DAY, _HOUR))
    address, colon = EMAIL.search(sentence) is not None, sentence.endswith(":")
    if sentence.endswith(_ENDED) or _OF_ONESELF.search(sentence):
        return False
    if _ENGLISH.fullmatch(sentence) or (wrote and colon and (address or (day and hour))):
        return True
    if day and hour and address and colon:
        return _small_words(sentence) <= SPOKEN or quoted()
    if wrote and (day or address):
        return quoted()
    if (day and hour) or (address and (day or colon or sentence.endswith(">"))):
        return _small_words(sentence) <= SPOKEN and quoted()
    return wrote and colon and len(sentence.split()) <= SHORT and quoted() and last()


def begins_with_day(text: str, above: str) -> bool:
    """Tell whether a line begins the sentence above a history, and what stands above it has nothing of one."""
    begun = _DAY.search(text[:NEAR]) is not None and text[:1].isalnum() and not text[:1].islower()
    return begun and not (re.search(r"\d", above) or _WROTE.search(above) or EMAIL.search(above))


def _small_words(sentence: str) -> int:
    """Give how many words are neither names nor numbers."""
    plain = EMAIL.sub("", sentence)
    return sum(word[:1].islower() and word.isalpha() and len(word) > 1 for word in re.split(r"[\s,:()<>]+", plain))
