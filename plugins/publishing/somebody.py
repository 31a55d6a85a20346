"""Whether it is somebody else whom a sentence calls something: „Ich stelle Frau Kern als Moderatorin vor.“."""

import re

_SOMEBODY = re.compile(
    r"(?:^|(?P<before>\w+)\s+)(?:Frau|Herrn?|den|die|eine[n]?|das|Ihren?|unsere[n]?)\s+(?:[a-zäöüß]+\s+)*"
    r"(?!Rolle|Arbeit|Ausbildung|Aufgabe|Tätigkeit|Zeit|Erfahrung|Akkreditierung)[A-ZÄÖÜ][\w-]*(?:\s+[A-ZÄÖÜ][\w-]*)?\s+$"
)
"""An object before „als“: it is somebody else who is so called."""
_PREPOSITIONS = re.compile(
    r"(?:in|an|auf|für|bei|mit|durch|ohne|gegen|um|über|unter|vor|hinter|neben|nach|seit|von|zu)$"
)
_NEAREST = re.compile(r"(?:\b(?:Sie|Ihnen|[Ee]uch|[Dd]ich)|(?<=\s)[A-ZÄÖÜ][\w-]*[enrs])\s+$")
"""A visitor or several others right before „als“."""
_CLIENT = re.compile(
    r"(?:träger|veranstalter|betreiber|anbieter|gründer|inhaber|unternehmer|partner|nachbar|freund|vertreter|geber)(?:in)?$"
)
"""What clients are, and an owner too; of „Ich berate Vereine als Träger“ nobody thinks that she is meant."""
_HERS = re.compile(
    r"\b[Mm]eine?[rnm]?\s+(?:[a-zäöüß]+\s+)*(?:(?:Kolleg|Nachbar|Freund|Partner|Chef|Vorgänger|Nachfolger|Mitarbeiter)\w*"
    r"|Frau|Mann|Schwester|Bruder|Mutter|Vater|Eltern|Tochter|Sohn|Tante|Onkel|Oma|Opa|Team|Verein|Büro)\b(?!.*\bich\b)"
)
"""Somebody who is called by what she is to the writer."""
_VERB = re.compile(r"\b(?:ist|sind|gilt|gelten|wird|werden|wurde|wurden|hat|haben|arbeitet|dient|dienen|tritt|war)\b")
_OWN = re.compile(r"\b(?:ich|mich|mir|meine?[mnrs]?)\b", re.IGNORECASE)
_CLAUSE = re.compile(r"[,;:–]\s")


def is_somebody(word: str, before: str) -> bool:
    """Tell whether somebody else is called so: „Ich stelle Ihnen Frau Kern als …“, „Ich bin der Leiterin dankbar.“."""
    if before.endswith(" der ") and word.endswith("in"):
        return True
    head, as_, _ = before.rpartition("als ")
    somebody = _SOMEBODY.search(head)
    if somebody is not None and not _PREPOSITIONS.match(somebody["before"] or ""):
        return True
    return bool(as_ and (_HERS.search(head) or (_NEAREST.search(head) and _CLIENT.search(word.lower()))))


def is_of_another(before: str) -> bool:
    """Tell whether what stands before „als“ speaks of somebody who is not the writer: „Der Verein ist als …“."""
    head, as_, _ = before.rpartition("als ")
    clause = _CLAUSE.split(head)[-1]
    return bool(as_ and _VERB.search(clause) and not _OWN.search(clause))
