"""Clauses that claim an accreditation by the noun alone: „2024: Akkreditierung für »B«“, „Es folgte …“."""

from plugins.catalog.ellipsis import PROOF, QUOTED
from plugins.catalog.partial_date import MONTHS
from plugins.publishing.other_patterns import ALSO, AS, LEAD, LIST, OF, PROFESSION, TAIL, WHEN, WHERE, Clause

_CHOICE = r"(?:Berufung|Ernennung|Bestellung)"
_NEEDED = rf"(?s)\A(?=.*(?:[»„]|Programm)).*\b(?:{PROOF}|{_CHOICE})\b"
_NEEDS_CAME = rf"(?s)\A(?=.*\b(?:kam|folgt)).*\b(?:{PROOF}|{_CHOICE})\b"
_NEEDS_IS = rf"(?s)\A(?=.*\b(?:kam|folgt|liegt|besteht|gilt)).*\b(?:{PROOF}|{_CHOICE})\b"
_NEEDS_CALL = r"\b(?:berief|ernannte|bestellte|berufen)\b"
_WORD = rf"(?:(?i:{PROOF})|(?i:{_CHOICE})(?=\s+{AS}))"
_NOUN = rf"(?P<word>{_WORD})"
_BODY = r"(?:[A-ZÄÖÜ][\w-]*|für|und|der|des|die)"
_BY = rf"(?:\s+(?:durch|von|vom)\s+(?:(?:das|dem|die|der)\s+)?[A-ZÄÖÜ][\w-]+(?:\s+{_BODY})*)?"
_NEXT = rf"(?:,\s+(?:und\s+)?{WHEN}:?\s+(?:für\s+)?{LIST})*"
_DATED = rf"{QUOTED}\s+\({WHEN}\)"
_DATED_LIST = rf"für\s+{_DATED}(?:(?:,|\s+und|\s+sowie)\s+(?:für\s+)?{_DATED})*"
_MONTH = rf"(?:\d\d?\.\s?)?(?:(?i:{'|'.join(MONTHS)})\s|\d\d?[./])(?=(?:19|20)\d\d\b)"
_YEARS = rf"(?:[Ss]eit\s+|[Aa]b\s+)?(?:{_MONTH})?(?:(?:19|20)\d\d\s+und\s+(?={WHEN}))?"
_ARTICLE = (
    r"(?:(?:[Aa]uch|noch|[Dd]ie|[Ee]ine|[Mm]eine|[Uu]nsere|erste|zweite|dritte|weitere|neue|zusätzliche|offizielle"
    r"|zwei|drei)\s+)*"
)
_FOR = rf"(?:(?:auch|nun|jetzt)\s+)?(?:{_DATED_LIST}|{WHERE}|{OF}|{LIST}|\({LIST}\))"
_GRANT = rf"{_ARTICLE}{_NOUN}(?:\s+{AS})?,?\s+(?:durch\s+die\s+[A-ZÄÖÜ]\w+\s+(?={WHERE}))?{_FOR}{_BY}{_NEXT}"
_ONE = rf"(?!\w*(?:innen|leute|kräfte|personen)\b){PROFESSION}"
_HAD = r"(?:\s+(?:erhalten|erworben|bekommen|bestanden|erlangt|abgeschlossen|erteilt))?"
_LATER = r"(?:ein|zwei|drei|vier|fünf)\s+(?:Monate?|Jahre?)\s+(?:später|danach|darauf)"
_THEN = (
    rf"(?:{WHEN}|(?i:Anfang|Mitte|Ende)\s+\d{{4}}|{ALSO}|{_LATER}"
    r"|noch|hinzu|dazu|es|dann|danach|darauf|später|schließlich|zuletzt)"
)
_CAME = rf"(?:{_THEN}\s+)*(?:kam|kamen|folgte|folgten)(?:\s+{_THEN})*"
_AND_SO = r"(?:diesmal|und\s+zwar|nämlich|nun|jetzt|die)"
_AN = rf"(?:eine|auch\s+eine|meine)\s+(?:(?:zweite|weitere|neue)\s+)?{_NOUN}(?:\s+{AS})?"
GRANTED = (
    Clause(_NEEDS_CAME, rf"{_CAME}\s+{_GRANT}(?:\s+{_THEN})*"),
    Clause(_NEEDS_CAME, rf"{_CAME}\s+{LIST}\s+als\s+(?:zweite|dritte|weitere|neue)\s+{_NOUN}(?:\s+{_THEN})*"),
    Clause(_NEEDS_IS, rf"{_GRANT}\s+(?:{_CAME}|(?:liegt|gilt)(?:\s+(?:{WHEN}|{ALSO}|mir|vor))*)"),
    Clause(_NEEDS_IS, rf"(?:(?:es|mir|{WHEN}|{ALSO})\s+)+liegt\s+{_AN}\s+{_FOR}\s+vor"),
    Clause(_NEEDS_IS, rf"(?:{ALSO}\s+)?{WHERE}\s+liegt(?:\s+(?:{WHEN}|{ALSO}))*\s+{_AN}\s+vor"),
    Clause(_NEEDS_CALL, rf"(?:{_THEN}\s+)*(?P<word>berief|ernannte|bestellte)\s+mich\s+(?:{_THEN}\s+)*{LIST}\s+{AS}"),
)
"""Whole clauses that have the noun as what came, or is there."""
GRANTED_SENTENCES = (
    Clause("besteht", rf"(?:(?:es|{WHEN}|{ALSO})\s+)+besteht\s+{_AN}\s+{_FOR}"),
    Clause("besteht", rf"{_AN}\s+{_FOR}\s+besteht(?:\s+(?:{WHEN}|{ALSO}))*"),
    Clause(_NEEDS_CAME, rf"{_CAME}\s+{_ARTICLE}{_NOUN}(?:\s+{_THEN})*,\s+{_AND_SO}\s+{_FOR}"),
    Clause(_NEEDS_CAME, rf"auf\s+(?:die|meine)\s+{_NOUN}\s+{WHERE}\s+folgte(?:\s+{_THEN})*\s+die\s+{_FOR}"),
)
"""The same in whole sentences, with nothing behind it that would say which."""
GRANTED_BARE = (
    Clause(_NEEDED, rf"(?:neu:\s+)?{LEAD}{_YEARS}{LEAD}(?:mit\s+)?{_GRANT}{_HAD}{TAIL}"),
    Clause(_NEEDED, rf"{LEAD}(?:[a-zäöüß]+er?\s+)?{_ONE}(?:,|\s+mit)\s+{_GRANT}{TAIL}"),
    Clause(_NEEDED, rf"{LEAD}{_ONE}\s+\({_GRANT}\)"),
    Clause(_NEEDED, rf"{LEAD}Erweiterung\s+(?:der|meiner)\s+{_NOUN}\s+(?:auf|um)\s+{LIST}{TAIL}"),
)
"""The noun as a heading, an entry or a value has it."""
ENTRY = Clause(
    _NEEDED,
    rf"(?P<before>{LEAD}{_YEARS}{LEAD}(?:[^:»„]*?(?:[,;]|\bund)\s+)?)(?P<grant>{_GRANT}{_HAD})"
    r"(?:(?:\s*[,;(.]|\s+(?:und|in|mit)\s)[^»„]*)?",
)
"""The same beside other words in an entry of a curriculum vitae, where nobody else is spoken of."""
