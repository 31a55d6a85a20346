"""Find the sentence with which a visitor agrees that a comment appears (Einwilligung)."""

import re
from dataclasses import dataclass

from plugins.comments.letters import COMMENT_CONSENT


def _words(sentence: str) -> str:
    """Give a pattern for a sentence, however its lines are broken and quoted."""
    return r"[>\s]+".join(map(re.escape, sentence.rstrip(".").split()))


_BOX = (
    r"(?:(?<![^\n])[> \t*_]*(?P<box>(?:(?:[-–*•][ \t]*)?(?:\[[^\]\n]{0,5}\]|\([xX ]?\)|[☐□☑☒✓✔✅])"
    r"|(?i:ja|nein|yes|no|ok|okay)[,:.!])?)[ \t]*(?:\n[> \t]*)?)?"
)
"""What somebody puts before a sentence to tick it off."""
_REFUSED = re.compile(r"(?i)\W*|.*(?:nein|no)\W*")
_TICK = re.compile("[☑☒✓✔✅]")
_FIRST, _, _FURTHER = COMMENT_CONSENT.partition(". ")
_CONSENT = re.compile(rf"{_BOX}{_words(_FIRST)}(?:\.[>\s]+(?:{_words(_FURTHER)}|Meine …))?\.?[*_]*")
_CHANGED = re.compile(
    r"(?:^|(?<=[.!?][ \n]))[^\n.!?]*(?:einverstanden,?\s+dass\s+mein\w*\s+(?:\w+\s+){0,2}"
    r"(?:Vor)?(?:name|Kommentar|Text|Beitrag)"
    r"|Name\s+und\s+mein\s+Kommentar\s+auf\s+dieser"
    r"|E-Mail-Adresse\s+wird\s+nicht\s+veröffentlicht|Einwilligung\s+jederzeit\s+widerrufen"
    r"|\b(?:agree|consent)\s+(?:that|to)\s+my\s+name|my\s+consent\s+at\s+any\s+time|mon\s+nom\s+et\s+mon\s+commentaire)"
    r"(?:[^\n]|\n(?!\n))*",
    re.IGNORECASE | re.MULTILINE,
)
"""The sentence of consent that somebody has changed, translated or left in part, and what follows in its paragraph."""


@dataclass(frozen=True)
class Consent:
    """Where the consent stands in a text; ``changed`` if in other words, or with an empty box before it."""

    start: int
    end: int
    changed: bool


def consent_in(text: str) -> Consent | None:
    """Give where the consent stands: as the form has it, else what is left of it."""
    match = _CONSENT.search(text)
    if match:
        return _consent(match)
    changed = _CHANGED.search(text)
    return Consent(changed.start(), changed.end(), True) if changed else None


def exact_consent_in(text: str) -> Consent | None:
    """Give where the last consent in the form's own words stands."""
    matches = tuple(_CONSENT.finditer(text))
    return _consent(matches[-1]) if matches else None


def _consent(match: re.Match[str]) -> Consent:
    box = match["box"] or ""
    return Consent(match.start(), match.end(), bool(box and not _TICK.search(box) and _REFUSED.fullmatch(box)))
