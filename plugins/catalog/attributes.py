"""Of whom an attribute says that she is accredited: of the writer, or of those whom she recommends."""

import re

from plugins.catalog.ellipsis import QUOTED, has_a_verb

ATTRIBUTE = re.compile(r"(?i)(?:akkreditierte|anerkannte|zugelassene)")
"""Says what she is, and not for what."""
_SEVERAL = re.compile(
    r"\w*\s+(?:[a-zäöüß]+en?\s+)?(?i:\w*(?:innen|ungen|leute|kräfte|menschen|personen|profis|kollegen|begleitende[n]?))\b"
)
"""What stands there of several."""
_MEN = re.compile(r"(?<!\b[Dd]er )(?i:akkreditierte|anerkannte|zugelassene)\s+\w*(?:begleiter|berater|moderatoren)\b")
_WE = re.compile(r"\b(?:[Ww]ir|[Mm]it uns)\b")
_ANY = re.compile(r"^\W*(?:Eine[mnr]?|Jede[mnr]?|Manche|Keine)\b")
_BEING = re.compile(r"\b(?:bin|sind|bleibe|nenne mich|heiße)\b")
_OF_HERS = re.compile(
    r"\b[Aa]ls\s+(?:(?:für|in|im|bei|von|vom)\b|[^A-ZÄÖÜ]*$)|\b(?:bin|bleibe|wurde|mich|biete|leiste|übernehme)\b"
    r"|\b(?:[Mm]it|[Ii]n) (?:mir|uns)\b|\bist\s+(?:(?!eine)[a-zäöüß]+e[nr]?\s+)*$"
)
"""What before an attribute says that she is so called, or that it is her work."""
_LEFT_OUT = re.compile(r"\b(?:Programme?n?|Ihre?[rn]?)\b")
_LOOKING_ON = re.compile(
    r"\b(?:kenne|schätze|mag|besuche|verfolge|zeige|nenne|empfehle|lerne|lese|erlebe|bewundere|staune|weiß)\s+ich\b"
)
"""What she does with a program as anybody may."""


def looks_on(claim: re.Match[str] | None, before_name: str) -> bool:
    """Tell whether a program is only what somebody so called knows: „Als akkreditierte Begleiterin kenne ich »B«“."""
    return bool(claim and ATTRIBUTE.match(claim[0]) and _LOOKING_ON.search(before_name, claim.end()))


def calls_another(attribute: re.Match[str], clause: str) -> bool:
    """Tell whether somebody else is so called: „empfehle ich akkreditierte Fachleute“."""
    before, rest = clause[: attribute.start()], clause[attribute.end() :]
    if not _WE.search(clause) and (_SEVERAL.match(rest) or _MEN.match(clause, attribute.start())):
        return True
    if _ANY.match(clause) and not _BEING.search(clause):
        return True
    plain = _LEFT_OUT.sub("", re.sub(QUOTED, "»", before))
    return has_a_verb(plain) and not _OF_HERS.search(plain)
