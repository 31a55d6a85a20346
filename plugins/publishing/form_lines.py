"""Where a line without a verb, in a place that speaks of the owner, says what she is: „Freie Beraterin in Celle“."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from plugins.publishing.form_entries import TRAINED
from plugins.publishing.form_patterns import (
    ENDED,
    KIND,
    OFFICE,
    OPENING_KIND,
    WHOLE,
    WORD,
    Found,
    Ways,
    compiled,
    listed,
)
from plugins.publishing.form_words import Certainty, is_person

_HEAD = re.compile(
    r"^\W*(?:(?:Zur Person|Über mich|Profil|Kurz gesagt)\s*[:–]\s+)?(?:Als\s+)?"
    rf"(?P<article>(?:Ihre?|Eure?|Deine?|Eine?)\s+)?(?P<kind>(?:[A-ZÄÖÜ][a-zäöüß]+e[rn]?(?:,|\s+und)\s+(?=[a-zäöüß]))?{OPENING_KIND})"
    rf"(?![\w-]*(?i:träger|veranstalter|betreiber|anbieter|geber)\b){WORD}(?={ENDED}|:)"
)
_HIRED = re.compile(r"(?i:moderator|berater|begleiter|trainer|referent|mediator|supervisor)(?:in)?$")
"""What a visitor hires; other words may be said of other people: „Bürgermeisterin und Rat an einem Tisch“."""
_TRAINED = re.compile(rf"{TRAINED}|\b[Ff]reie[rn]?\s")
_HERSELF = re.compile(r"\s+(?:(?:aus|in)\s+[A-ZÄÖÜ]|von Beruf\b)")
"""Behind a word for somebody who is alone."""
_BETWEEN = re.compile(
    r"für|ins?|im|aus|mit|bei|beim|vo[nmr]|zu[mr]?|auf|a[nm]|seit|ab|bis|und|oder|sowie|de[rsmn]|die|das|eine[rs]?|über"
    r"|ohne|zwischen|um|durch|nach|gegen|als"
)
"""The only small words that stand behind a noun where there is no verb."""
_ABOUT_ALL = re.compile(r",\s+(?:die|der)\s[^,]*,\s+[a-zäöüß]+t\b")
"""A verb behind a clause: „Eine Moderatorin, die zuhört, hilft“."""
_NAME = re.compile(r":\s+(?:Frau|Herr|[A-ZÄÖÜ]\w+\s+[A-ZÄÖÜ])")
_END = re.compile(r"[,;:–(.!?]")


@dataclass(frozen=True)
class Lines:
    """The ways of a line; ``hired`` if only a word for somebody whom visitors hire is sure to be the owner."""

    hired: bool

    def find(self, sentence: str) -> Iterator[Found]:
        """Give the words by which a line says what somebody is."""
        head = _HEAD.match(sentence)
        words = tuple(listed(sentence, head)) if head else ()
        if head and all(is_person(word["word"]) for word in words) and self._is_her(head, words, sentence):
            one = head["article"] or head["kind"].endswith("er ")
            certainty = Certainty.SURE if one else Certainty.LIKELY
            yield from ((word.start("word"), word["word"], certainty) for word in words)

    def _is_her(self, head: re.Match[str], words: tuple[re.Match[str], ...], sentence: str) -> bool:
        rest = sentence[words[-1].end("word") :]
        if not _has_no_verb(rest) or (self.hired and re.match(r"\s+(?:de[rs]|eine[rs])\s", rest)):
            return False
        if any(_HIRED.search(word["word"]) for word in words):
            return True
        alone = not head["article"] and _HERSELF.match(rest)
        return not self.hired and bool(alone or _TRAINED.search(head["kind"]))


def _has_no_verb(rest: str) -> bool:
    """Tell whether what stands behind a word is neither a verb nor somebody else's office or name."""
    if _ABOUT_ALL.match(rest) or _NAME.match(rest):
        return False
    here = _END.split(rest, maxsplit=1)[0]
    small = (word for before, word in zip(here.split(), here.split()[1:], strict=False) if before[:1].isupper())
    is_done = re.search(r"\b[a-zäöüß]+(?:t|en)\s*$", here)
    is_said = any(word.islower() and not _BETWEEN.fullmatch(word) for word in small)
    return not (is_done or is_said or re.search(OFFICE, here))


PORTRAIT = Ways(stated=(), others=compiled(rf"^\W*(?:Eine?|Der|Die)\s+{KIND}{WORD}"))
"""Whom the words about a portrait name first: „Eine Beraterin steht am Fenster“."""
SUMMARY, HEADING = Lines(hired=False), Lines(hired=True)


@cache
def of_hired(titles: str) -> Ways:
    """Give the ways to say what somebody of these titles does for visitors: „Ihre Moderatorin kommt auch abends“."""
    stems = {re.sub(r"(?:er|or|ung|ion)(?:in)?$", "", word) for word in re.findall(r"[\w-]{6,}", titles)}
    hired = "|".join(map(re.escape, sorted({*stems, "Moderat", "Berat", "Begleit"})))
    return Ways(
        stated=compiled(
            rf"^\W*(?:Ihre?|Eure?|Deine?)\s+{KIND}(?P<word>(?:{hired})(?:er|or)(?:in)?){WHOLE}\s+(?!mit\b|seit\b|statt\b)"
            r"(?!ist\s+(?:das|die|der|ein)\b)(?:[a-zäöüß]+t|weiß)\b(?!\s+(?:Sie|[Ii]hr|[Dd]u|man)\b)"
        ),
        others=(),
    )
