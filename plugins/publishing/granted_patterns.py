"""Clauses that claim an accreditation by the noun alone: „2024: Akkreditierung für »B«“, „Es folgte …“."""

from plugins.catalog.ellipsis import PROOF
from plugins.publishing.other_patterns import ALSO, AS, LEAD, LIST, OF, TAIL, WHEN, WHERE, Clause

_NEEDED = rf"(?s)(?=.*(?:[»„]|Programm)).*\b{PROOF}\b"
_NEEDS_CAME = rf"(?s)(?=.*\b(?:kam|folgt)).*\b{PROOF}\b"
_NEEDS_IS = rf"(?s)(?=.*\b(?:kam|folgt|liegt|besteht|gilt)).*\b{PROOF}\b"
_NOUN = rf"(?P<word>(?i:{PROOF}))"
_BY = r"(?:\s+(?:durch|von|vom)\s+(?:(?:das|dem|die|der)\s+)?[A-ZÄÖÜ][\w-]+)?"
_NEXT = rf"(?:,\s+(?:und\s+)?{WHEN}:?\s+(?:für\s+)?{LIST})*"
_GRANT = (
    rf"(?:(?:[Dd]ie|[Ee]ine|[Mm]eine|[Uu]nsere|erste|zweite|dritte|weitere|neue)\s+)*{_NOUN}(?:\s+{AS})?,?\s+"
    rf"(?:{WHERE}|{OF}|{LIST}|\({LIST}\)){_BY}{_NEXT}"
)
_THEN = rf"(?:{WHEN}|{ALSO}|hinzu|dazu|es|dann|danach|darauf|später|schließlich|zuletzt)"
_CAME = rf"(?:{_THEN}\s+)*(?:kam|kamen|folgte|folgten)(?:\s+{_THEN})*"
GRANTED = (
    Clause(_NEEDS_CAME, rf"{_CAME}\s+{_GRANT}(?:\s+{_THEN})*"),
    Clause(_NEEDS_CAME, rf"{_CAME}\s+{LIST}\s+als\s+(?:zweite|dritte|weitere|neue)\s+{_NOUN}(?:\s+{_THEN})*"),
    Clause(_NEEDS_IS, rf"{_GRANT}\s+(?:{_CAME}|(?:liegt|besteht|gilt)(?:\s+(?:{WHEN}|{ALSO}|mir|vor))*)"),
)
"""Whole clauses that have the noun as what came, or is there."""
GRANTED_BARE = (Clause(_NEEDED, rf"{LEAD}(?:mit\s+)?{_GRANT}{TAIL}"),)
"""The noun as a heading, an entry or a value has it."""
