"""Of whom a clause says that it is accredited: of the owner, or of a laboratory, a brother, a school."""

import re

from plugins.catalog.attributes import ATTRIBUTE, calls_another

_APART = re.compile(r"[,;:()]|\s[–-]\s")
_BESIDE = re.compile(r"\s(?=(?:und|aber|doch|während)\s+(?:[Ii]ch|bin|wir|sind|habe|wurde)\b)")
_IN_PERSON = re.compile(
    r"\b(?:[Ii]ch|[Mm]ich|[Mm]ir|[Ww]ir|[Uu]ns|bin|wurde ich)\b|^\W*(?:Sie|Er)\s"
    r"|\b(?:[Mm]eine?|[Uu]nsere?)\s+(?:[a-zäöüß]+e\s+)?"
    r"(?:Akkreditierung\w*|Arbeit|\w*[Bb]eratung|Moderation|\w*[Bb]egleitung|Angebote?|Büro|Praxis|Firma|Leistung\w*)\b"
)
_BEING = re.compile(r"\b(?:ich|wir|bin|Sie|Ihnen)\b")
_ADDRESSED = re.compile(r"\b(?:Ihnen|Sie|mir|uns)\b")
_PARTICIPLE_OF = re.compile(r"\b(?:ist|sind|war|waren|wird|werden|wurden?|gilt|gelten|hat|haben|ließ|lässt)\b")
_NOUN_OF = re.compile(
    r"\b(?:hat|haben|hatten?|besitzt|besitzen|erhielt(?:en)?|bekam(?:en)?|verfügt|verfügen|trägt|braucht)\b"
)
_THE = re.compile(r"^\W*(?:D(?:er|ie|as)|Ein)\s+(?:[a-zäöüß]+e[nrs]?\s+)*$")
_VERB_BEHIND = re.compile(r"\s(?:hat|haben|ist|sind|war|waren|wird|werden|kann|muss|[a-zäöüß]{3,}(?:t|te|ten))\b")


def is_of_another(sentence: str, index: int, surname: str) -> bool:
    """Tell whether the clause of a sentence that has a claim there speaks of somebody else than its owner."""
    ends = (*(one.end() for pattern in (_APART, _BESIDE) for one in pattern.finditer(sentence)), len(sentence))
    begin, end = max((one for one in ends if one <= index), default=0), min(one for one in ends if one > index)
    clause = sentence[begin:end]
    attribute = ATTRIBUTE.search(clause)
    if attribute:
        return _is_called(attribute, clause, surname)
    if _IN_PERSON.search(clause) or surname in clause:
        return False
    third = _PARTICIPLE_OF if re.search(r"\b[Aa]kkreditiert\b", clause) else _NOUN_OF
    return third.search(clause) is not None


def _is_called(attribute: re.Match[str], clause: str, surname: str) -> bool:
    """Tell whether an attribute belongs to somebody else: „hat ein akkreditierter Prüfer gemacht“."""
    if surname in clause:
        return False
    before, behind = clause[: attribute.start()], clause[attribute.end() :]
    if _THE.match(before) and _VERB_BEHIND.search(behind) and not _BEING.search(clause):
        return True
    return calls_another(attribute, clause) and not (_ADDRESSED.search(clause) and "empfehl" not in clause)
