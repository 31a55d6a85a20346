"""Of whom a sentence says that somebody is this or that in a program: of its writer, or of somebody else."""

import re

from plugins.catalog.ellipsis import QUOTED, has_a_verb
from plugins.publishing.other_patterns import LEAD
from plugins.publishing.title_patterns import FILL, KIND

_NOUN = rf"{KIND}[A-ZÄÖÜ][\w*-]*(?:\s+(?:für|in|von|aus|bei|im|am)\s+(?:{QUOTED}|[A-ZÄÖÜ][\w-]*))?"
_CHAIN = rf"(?:(?:(?:eine?|Ihre?|die|der|mit\s+Freude)\s+)?{FILL}{_NOUN}(?:,\s+sondern|,|\s+und|\s+sowie|\s*[|/·])\s+)*"
_BEFORE = rf"{FILL}{_CHAIN}(?:und\s+)?{FILL}(?:(?:eine?|Ihre?|die)\s+)?$"
"""What may stand between „bin“ or „als“ and what she is called: when, how, and what else she is."""
_WORK = (
    r"(?:begleit|arbeit|unterstütz|berat|moderier|helf|komm|steh|wirk|biet|bring|geh|freu|engagier|hör|leit|setz|sorg|acht)"
    r"(?:e|en|t|et)|bin|sind|berät|hilft|darf|kann"
)
_NO_WORK = (
    r"(?:empfehl|nenn|vermittl|such|wünsch|schlag|buch|schätz|nehm|gewinn|möcht|hätt|wär|würd|wollt|seh|lern)(?:e|te)\b"
)
"""What she does with somebody else who is so called."""
_CHOSEN = r"berufen|benannt|ernannt|anerkannt|zugelassen|eingesetzt|ausgewählt|bestätigt|aufgenommen|gelistet"
_DONE = rf"\b(?:begleitet|gearbeitet|beraten|unterstützt|moderiert|geholfen|{_CHOSEN})\b"
_ASKED = r"\b(?:vorgeschlagen|vor|angefragt|gefragt|gesucht|gewünscht|beworben)\b"
_MY_WORK = re.compile(
    r"\b(?:[Mm]eine?[mnrs]?|[Uu]nsere?[mnrs]?)\s+(?:[a-zäöüß]+\s+)?"
    r"(?:Arbeit|Tätigkeit|Aufgaben?|Rolle|Zeit|Erfahrung(?:en)?|Weg|Alltag|Auftrag|Einsatz|Funktion|Wirken|Beruf)\s+$"
)
_SOMEBODY = r"(?:Frau|Herrn?|Kolleg\w+|[A-ZÄÖÜ][a-zäöüß]+ [A-ZÄÖÜ][a-zäöüß]+)"
_WITH_ME = re.compile(
    r"\b(?:[Mm]it|[Ii]n)\s+(?:mir|uns)\s+(?:haben|finden|bekommen|gewinnen)\s+\w+\s+(?:eine[nr]?|Ihre[nr]?)\s+$"
)
_APART = re.compile(r"[,;:()–—]")
_OF_NEWCOMERS = re.compile(r"(?i)\b(?:neue|weitere|andere|erste|zweite|dritte|gesuchte|die|der)\b")
_NAMES_ONE = re.compile(r"\s*(?::|\bist\b)")
_KNOWN_KINDS = (
    r"(?:Frei|Selbst(?:st)?ändig|Erfahren|Ausgebildet|Geprüft|Freiberuflich|Systemisch|Neutral|Anerkannt)e[rn]?"
)
_CALLINGS = (
    r"(?:[\w-]*(?i:begleit|berat|moderat|coach|trainer|expert|fach|mediat|koordinat|dozent|referent|autor|lehrer|planer"
    r"|pädagog|wissenschaft|soziolog|geogra)\w*|Mutter|Vater|Nachbarin|Nachbar)"
)
"""What stands beside her title in key words, and is nobody's name."""
_ALONE = re.compile(
    rf"\W*(?:(?:Zu mir|Zur Person|Über mich|Wer ich bin|Beruf|Rolle)\s*:\s+)?{LEAD}"
    rf"(?P<what>(?:{_KNOWN_KINDS}\s+)?{FILL}(?:{KIND}{_CALLINGS}(?:,|\s+und|\s+sowie|\s*[|/·])\s+)*(?:und\s+)?"
    r"(?:Ihre?\s+)?)"
)
_FORMS = {
    "feminine": re.compile(r"(?<![*:/_-])in$"),
    "masculine": re.compile(r"(?:[eo]r|coach)$"),
    "neutral": re.compile(r"[*:/_-]in$"),
}
"""How a word ends that may stand alone for her, and for nobody else."""


def is_alone(role: str, before: str, behind: str, form: str) -> bool:
    """Tell whether a title stands as a heading or an entry of a curriculum vitae has it, in her own form."""
    lead = _ALONE.fullmatch(before)
    if lead is None or _OF_NEWCOMERS.search(lead["what"]) or not fits_form(role, form):
        return False
    return not (_NAMES_ONE.match(behind) or has_a_verb(behind))


def fits_form(role: str, form: str) -> bool:
    """Tell whether a word is what she is called, and not others."""
    return _FORMS[form].search(role) is not None


def is_hers(before: str, behind: str, who: str, owner: str) -> bool:
    """Tell whether what stands around a title makes it hers; ``who`` is how the sentence calls her."""
    called = re.search(rf"\b[Aa]ls\s+{_BEFORE}", before)
    return (
        _is_it(before, behind, who, owner)
        or (re.search(rf"\b{who}\s+{_BEFORE}", before) and re.match(rf"\s+(?:tätig\s+)?(?:{_WORK})\b", behind))
        is not None
        or (called is not None and _works_so(_APART.split(before[: called.start()])[-1], _APART.split(behind)[0], who))
    )


def _is_it(before: str, behind: str, who: str, owner: str) -> bool:
    """Tell whether she is said to be it: by a verb, beside her name, or in an infinitive."""
    verbs = rf"{who}\s+(?:bin|sind|ist|bleibt?|bleibe|wurden?|heiße)|(?:bin|sind|bleibe|wurde)(?:\s+{who})?"
    if re.search(rf"\b(?:{verbs}|nenne\s+(?:ich\s+)?mich)\s+{_BEFORE}", before):
        return True
    if re.search(rf"\b{owner}\s*(?:[,|:(·]|[–—-])\s*{_BEFORE}", before) or _WITH_ME.search(before):
        return True
    being = re.match(r"\s+(?:tätig\s+)?zu\s+(?:sein|arbeiten)\b", behind) and re.search(rf"\b{who}\b", before)
    return being is not None or re.match(r"\s*,?\s*(?:bin|wurde)\s+ich\b", behind) is not None


def _works_so(before: str, behind: str, who: str) -> bool:
    """Tell whether a clause says that she does something as what stands between these parts of it."""
    if _MY_WORK.search(before) or not (before.strip() or behind.strip(" .!")):
        return True
    if re.search(rf"{_SOMEBODY}\s*$", before):
        return False
    if not before.strip() and re.match(rf"\s+\w+\s+{who}\b", behind):
        hers = re.match(rf"\s+(?!{_NO_WORK})(?P<verb>\w+)\s+{who}\b(?!\s+{_SOMEBODY})", behind)
        return hers is not None and (hers["verb"] not in ("habe", "wurde") or re.search(_DONE, behind) is not None)
    if re.search(rf"\b(?:mich|uns)\s+{FILL}$", before) and not re.search(
        rf"\b(?:hat|haben)\b|{_ASKED}", before + behind
    ):
        return True
    given = rf"\b(?:{who}\s+wurde|wurde\s+{who}|(?:hat|haben)\s+(?:mich|uns)|(?:mich|uns)\s+(?:hat|haben))\b"
    if re.search(given, before):
        return re.search(rf"\b(?:{_CHOSEN})\b", behind) is not None
    works = re.search(rf"\b(?:{who}\s+(?:{_WORK})|(?:{_WORK})\s+{who})\b", before)
    shown = re.fullmatch(rf"\W*{who}\s+", before) is not None and not has_a_verb(behind)
    at_the_end = shown or (re.search(rf"\b{who}\s*$", before) and re.search(rf"\b(?:{_WORK})\b", behind))
    return works is not None or bool(at_the_end)
