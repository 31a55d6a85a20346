"""What passages say of other people, or in their words: hidden where the owner's own claims and forms are read."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from plugins.catalog.ellipsis import FILLERS, PROVEN
from plugins.catalog.passages import Passage
from plugins.catalog.program_names import named_in

_LOW, _ANGLE = r"[^“”„]|„[^“”„]*[“”]", r"[^«»]|»[^«»]*«"
"""What stands in a quotation, which may have another or a name in the same marks inside."""
_QUOTATION = re.compile(
    rf"„(?P<low>(?:{_LOW})+)[“”]|»(?P<angle>(?:{_ANGLE})+)«|\"(?P<plain>[^\"]+)\"|“(?P<high>[^“”]+)”"
)
_FIRST_PERSON = re.compile(r"\b(?:ich|mich|mir|wir|uns|meine?[mnrs]?|unsere?[mnrs]?)\b", re.IGNORECASE)
_SAYING = (
    r"(?:sag|erzähl|erklär|frag|schwärm|lach|staun|beton)(?:t|te|ten|en)|mein(?:t|te|ten)|wundert sich|erinnert sich"
    r"|(?:bericht|antwort)et(?:e|en)?|schreibt|schrieb|ruft|rief|findet|fand|fasst|heißt es|Zitat"
    r"|so (?:die|der|[A-ZÄÖÜ])"
)
_SPEECH = re.compile(rf"\b(?:{_SAYING})(?:\b|(?<=so [A-ZÄÖÜ]))")
_SAY = r"(?:sage|sagte|schreibe|schrieb|antworte|antwortete|erkläre|erzähle)"
_OWN_SPEECH = re.compile(rf"\b{_SAY}\s+(?:\w+\s+)?ich\b|\b[Ii]ch\s+(?:\w+\s+)?{_SAY}\b")
_ASKED = re.compile(r"\s*,\s+[^.!?]*[.!](?!\s+Ja\b)")
"""What stands behind a question that somebody asks, to which the next sentence does not say yes."""
_NEAR = 120
"""So many signs before and behind a quotation tell whose it is."""

SHORTEST = 2
"""With fewer blanks a text has no subject with a verb and a claim: most facts of towns."""
_NAME = (
    r"(?:(?:Dr|Prof)\.\s+)*[A-ZÄÖÜ][a-zäöüßéè]+(?:-[A-ZÄÖÜ][a-zäöüß]+)?\s+(?:(?:von|van|de|zu)\s+)?[A-ZÄÖÜ][\wäöüß-]+"
)
_ROLE = (
    r"(?:Kolleg(?:in(?:nen)?|en?)|Geschäftspartner(?:in)?|Nachbarin|Nachbarn?|Freundin|Freund|Frau|Herrn?|Landrätin|Landrat"
    r"|(?:[A-ZÄÖÜa-zäöü][a-zäöüß]*)?(?:[Bb]ürgermeister|[Vv]orsteher|[Vv]orgänger|[Nn]achfolger)(?:in)?)"
)
_CALLED = re.compile(rf"(?<![\w-]){_ROLE}(?:\s+{_NAME}|\s+[A-ZÄÖÜ][\w-]+)?(?![\w-])")
"""Somebody by what she is."""
_NAMED = re.compile(
    rf"(?<![\w»„-]){_NAME}(?=\s+(?:(?:ist|hat|war|wurde|wird|arbeitet|begleitet|berät|sagt)\b|aus\s+[A-ZÄÖÜ])"
    rf"|,\s+(?:die|der|auch|selbst|{PROVEN})\b|\s+\((?:auch\s+|selbst\s+)?{PROVEN}\b)"
)
"""Somebody by a name with a verb or a clause of its own behind it."""
_FIRST_NAME = (
    r"(?!(?:Sie|Er|Es|Wer|Was|Das|Dies\w*|Hier|Dort|So|Damit|Deshalb|Daher|Darum|Niemand|Jemand|Jede[rs]?)\b)"
    r"(?![\w-]*(?i:begleit|berat|moderat|leit|coach|train|fach|expert|mediat|referent))"
    r"[A-ZÄÖÜ][a-zäöüßéè]+(?<!ung)(?<!heit)(?<!keit)(?<!schaft)"
)
_NAMED_FIRST = re.compile(
    rf"(?<=ist ){_FIRST_NAME}(?=\s+(?:für|in|bei|auch|dort|dafür|seit|als)\b)"
    rf"|(?:(?<=^)|(?<=[,;:–] )|(?<=und )|(?<=aber )|(?<=weil )|(?<=dass )){_FIRST_NAME}(?=\s+ist\s)"
    rf"|(?:(?<=[Aa]nders als )|(?<=wie )|(?<=mit )|(?<=neben )|(?<=Neben )){_FIRST_NAME}"
    r"(?=,\s+(?:die|der)\s[^,;:]*\b(?:ist|war|hat|wurde)\b)"
)
"""Somebody by her first name alone, with a verb or a clause of her own."""
_ANYBODY = re.compile(rf"(?<![\w»„-]){_NAME}|{_CALLED.pattern}")
_AND_I_AM = re.compile(
    r"\b(?:[Ii]ch\s+(?:bin|war)|(?:bin|war)\s+ich)\s+(?:[^,;:]*\s)?[A-ZÄÖÜ][\w-]*\s+und\s+(?:[a-zäöüß]+e[rn]?\s+)?$"
)
"""What leads from one thing that she is to another: „Ich bin Vater und …“."""
_PRONOUN = re.compile(r"\b(?:[Ss]ie|[Ee]r)\s+(?:ist|war|hat|wurde|wird)\b|\b(?:ist|war|hat|wurde)\s+(?:sie|er)\b")
"""Somebody who was named before: in the same sentence, or in the one before where the pronoun begins the next."""
_APPOSITION = re.compile(rf"^[,(]\s*(?:die|der|auch|selbst|{PROVEN})\b")
_CLAUSE_END = re.compile(r"[,;:()]|\s[–-]\s|\s(?=(?:und|aber|doch|sondern|während)\s)")
_HERSELF = re.compile(
    rf"\b(?:[Ii]ch|[Ww]ir)\b|(?<!\b[Bb]ei )\b(?:mich|uns)\b(?=.*\b{PROVEN}\b)"
    r"|\b[Mm]eine[rn]?\s+(?:\w+\s+)?(?:Akkreditierung|Anerkennung|Zulassung)"
)
"""What in a clause makes the owner the one of whom it claims something."""


def of_herself(passage: Passage, owner: str, programs: Sequence[str] = ()) -> Passage:
    """Give a passage with spaces in place of what others say and of what is said of others."""
    if passage.quoted:
        return passage.saying(" " * len(passage.text))
    if passage.text.count(" ") < SHORTEST:
        return passage
    return passage.saying(_without_others(passage.text, owner, tuple(programs)))


@lru_cache(maxsize=4096)
def _without_others(text: str, owner: str, programs: tuple[str, ...]) -> str:
    spoken = _blanked(text, _quotations(text, owner))
    others = _Others(owner, programs)
    spans = (
        (start + a, start + b)
        for start, sentence in Passage(spoken, ()).sentences()
        for a, b in others.clauses_in(sentence)
    )
    return _blanked(spoken, spans)


def _blanked(text: str, spans: Iterator[tuple[int, int]]) -> str:
    for start, end in tuple(spans):
        text = f"{text[:start]}{' ' * (end - start)}{text[end:]}"
    return text


def _quotations(text: str, owner: str) -> Iterator[tuple[int, int]]:
    """Give where somebody else speaks in the first person."""
    for found in _QUOTATION.finditer(text):
        inner = next(number for number, one in enumerate(found.groups(), 1) if one is not None)
        asked = found[inner].rstrip().endswith("?") and _ASKED.match(text, found.end())
        if asked or (
            _FIRST_PERSON.search(found[inner]) and _is_spoken(text[: found.start()], text[found.end() :], owner)
        ):
            yield found.span(inner)


def _is_spoken(before: str, behind: str, owner: str) -> bool:
    """Tell whether what stands around a quotation names somebody who says it, or nothing does."""
    around = f"{before[-_NEAR:]} {behind[:_NEAR]}"
    if not re.search(r"\w", around):
        return True
    if _OWN_SPEECH.search(around) or owner in around:
        return False
    return bool(_SPEECH.search(around) or re.search(_ROLE, around) or re.search(rf"(?:^|[–—(-]\s*){_NAME}", behind))


@dataclass
class _Others:
    """Who is neither the owner nor a program; ``spoken_of`` tells whether the sentence before names somebody."""

    owner: str
    programs: Sequence[str]
    spoken_of: bool = False

    def clauses_in(self, sentence: str) -> Iterator[tuple[int, int]]:
        """Give the clauses of a sentence whose subject is somebody else."""
        mentions = (*self._mentions(sentence), *self._pronouns(sentence))
        hidden = apart = False
        for start, end in _clauses(sentence):
            text = sentence[start:end]
            somebody = any(start <= index < end for index in mentions)
            goes_on = hidden or somebody or (apart and _APPOSITION.match(text) is not None)
            hidden, apart = goes_on and not _HERSELF.search(text), somebody
            if hidden:
                yield start, end

    def _mentions(self, sentence: str) -> Iterator[int]:
        for pattern in (_CALLED, _NAMED):
            yield from self._found(pattern, sentence)
        named = (found for found in _NAMED_FIRST.finditer(sentence) if found[0].lower() not in FILLERS)
        known = {name.split(" ")[0] for name in (self.owner, *self.programs)} | {*self.owner.split()}
        yield from (found.start() for found in named if found[0] not in known)

    def _pronouns(self, sentence: str) -> tuple[int, ...]:
        """Give where „sie“ or „er“ means somebody who was named before."""
        named, before = tuple(self._found(_ANYBODY, sentence)), self.spoken_of
        self.spoken_of = bool(named) or (before and _PRONOUN.match(sentence) is not None)
        pronouns = (found.start() for found in _PRONOUN.finditer(sentence))
        return tuple(one for one in pronouns if any(name < one for name in named) or (before and one == 0))

    def _found(self, pattern: re.Pattern[str], sentence: str) -> Iterator[int]:
        known = [range(start, end) for start, end, _ in named_in(sentence, self.programs)]
        for found in pattern.finditer(sentence):
            first = found[0].partition(" ")[0].lower()
            inside = any(found.start() in span for span in known)
            own = " " not in found[0] and _AND_I_AM.search(sentence[: found.start()])
            if not (inside or own) and first not in FILLERS and self.owner.rsplit(maxsplit=1)[-1] not in found[0]:
                yield found.start()


def _clauses(sentence: str) -> Iterator[tuple[int, int]]:
    begin = 0
    for end in _CLAUSE_END.finditer(sentence):
        if end.start() > begin:
            yield begin, end.start()
            begin = end.start()
    yield begin, len(sentence)
