"""Numbers that count some of the programs and not all: „zwei weitere“, „die beiden anderen“, „zwei …, eines …“."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from plugins.catalog.ellipsis import QUOTED, comes_along, goes_on
from plugins.catalog.program_names import named_in
from plugins.publishing.program_counts import NUMBERS, Said

_OTHERS = r"(?:andere|übrige|restliche)[nr]?\b"
_MORE = re.compile(r"\b(?:weitere|zusätzliche)[nr]?\b")
_THE_REST = re.compile(rf"\b{_OTHERS}")
_NEAR = re.compile(rf"\b(?:{_OTHERS}|(?:weitere|zusätzliche)[nr]?\b)\s*$")
_BEHIND = re.compile(rf"^\s+{_OTHERS}")
_DEFINITE = re.compile(r"\b(?:[Dd]ie|[Dd]en|[Dd]er|[Dd]iesen?)\s+(?:[a-zäöüß]+\s+)?$")
_BESIDE = re.compile(rf"\b(?:[Nn]eben|[Zz]usätzlich zu)\s+(?:dem Programm\s+)?{QUOTED}")
"""What sets a program apart from those that are counted."""
_ALL = re.compile(
    r"(?:\b(?:[Ee]s gibt|[Mm]eine[nr]?|[Uu]nsere[nr]?|[Aa]lle[nr]?)"
    r"|^(?:(?!\b(?i:für|auf|in|im|an|am)\b).)*\b[Gg]ibt es)\s+(?:[a-zäöüß]+\s+)?$"
)
_ALL_WORDS = re.compile(r"[Aa]lle")
"""What makes a number one of all programs, whatever is named behind it."""
_BOTH, _THESE = re.compile(r"[Bb]eide"), re.compile(r"\b[Dd]iese[nr]?\s+$")
"""What points to programs named before."""
_SOME = re.compile(r"\b(?:davon|darunter|von denen|von ihnen|ersten|letzten|[Ww]er)\s+$")
_TWO = re.compile(r"\b(?:[Zz]wei|2)\s+(?:[a-zäöüß]+e[nr]?\s+)?Programmen?\b")
_PUN = re.compile(r",\s+(?:ein|eine)\s+[A-ZÄÖÜ][\w-]+(?=[:.!]|\s*$)")
"""What makes a heading of numbers: „Zwei Programme, ein Tisch“."""
_SOME_WORDS = re.compile(r"\b(?!anderen|weiteren|mehreren|unseren)(?:[a-zäöüß]+eren|ersten|letzten)\b")
_WHICH = re.compile(
    r"^\s+(?:ohne|mit)\s+(?:[a-zäöüß]+\s+)?[A-ZÄÖÜ]"
    r"|^,\s+(?:(?:an|auf|aus|bei|für|in|mit|über|um|von|zu)\s+)?(?:die|denen|deren|welche[nr]?)\b"
    r"(?!\s+(?:(?:erste|zweite|dritte|vierte|fünfte|sechste|letzte|nächste)n?\b|andere\s+(?:Akkred|steht|läuft|folgt|kommt)))"
)
"""What says which of them are counted."""
_ALONE = r"(?!\s+(?:de[rs]|davon|von|Mal)\b)(?!\s+(?:[a-zäöüß]+e[nrs]?\s+)?(?!Programm)[A-ZÄÖÜ])"
_PARTS = (
    (1, re.compile(rf"\b(?:[Ee]in(?:em)? (?:[a-zäöüß]+e[ns] )?Programm\b|[Ee]ine?s\b{_ALONE})")),
    (
        1,
        re.compile(
            r"\b(?:[Dd]as (?:dritte|vierte|fünfte|sechste|letzte|andere|übrige)|[Ee]in (?:dritte|vierte|andere)s)\b"
        ),
    ),
    *((number, re.compile(rf"(?i)\b{word}\b{_ALONE}")) for word, number in NUMBERS.items()),
)
"""What counts the other part: „zwei Programme …, eines …“."""
_TAKING_PART = re.compile(
    r"\b(?:[Nn]ehmen|[Nn]immt|nahm|nahmen)\b.*\bteil\b|teil(?:nimmt|nehmen|genommen)|\b(?:[Mm]achen|[Mm]acht|machten)\b.*\bmit\b"
    r"|mit(?:machen|macht|gemacht)|\bbeteilig|\b(?:zugleich|gleichzeitig)\b|\b[Gg]ehör(?:t|en|te|ten)\b|\bdabei\b"
)
_AT = re.compile(r"\b(?:[Aa]n|[Bb]ei|[Ii]n|[Zz]u)\s+$")
"""What somebody does in some of the programs: „Viele Orte nehmen an zwei Programmen teil“."""
_LIKE = re.compile(r"\s+(für|in|an|auf|aus|bei|mit|von)\s")
"""How a clause goes on that puts another part beside the first in the same way."""
_CLAUSE = re.compile(r"[,;:–(]|\bund\b")


@dataclass(frozen=True)
class Counted:
    """Words that count in a sentence, and the sentences beside it; ``names`` are those of all programs."""

    said: Said
    sentence: str
    before: str
    follows: str
    names: Sequence[str]

    @property
    def head(self) -> str:
        """What stands before the words in their sentence."""
        return self.sentence[: self.said.index]

    @property
    def tail(self) -> str:
        """What stands behind them."""
        return self.sentence[self.said.index + len(self.said.words) :]

    def named(self, text: str) -> set[str]:
        """Give the programs that a text names."""
        return {name for _, _, name in named_in(text, self.names)}

    @property
    def is_pair(self) -> bool:
        """Whether the words mean two that are known: „beide“."""
        return _BOTH.match(self.said.words) is not None

    @property
    def counts_others(self) -> bool:
        """Whether programs are counted beside one that is set apart: „zwei weitere“, „die beiden anderen“."""
        words, head, tail = self.said.words, self.head, self.tail
        beside = _MORE.search(words) or _THE_REST.search(words) or _NEAR.search(head) or _BEHIND.match(tail)
        return bool(beside or _BESIDE.search(head) or comes_along(_clause_at(self.sentence, self.said.index)))

    @property
    def are_named(self) -> bool:
        """Whether just so many programs are named behind the words, or before words that point to them."""
        if _ALL.search(self.head) or _ALL_WORDS.match(self.said.words):
            return False
        points = (self.is_pair or _THESE.search(self.head)) and not self.counts_others
        before = (self.head, f"{self.before} {self.head}") if points else ()
        return any(len(self.named(text)) == self.said.wording.least for text in (self.tail, *before))

    @property
    def apart(self) -> set[str]:
        """Give the programs that are named and not counted."""
        behind = self.named(self.tail)
        beside = set[str]() if len(behind) == self.said.wording.least else behind
        return self.named(self.head) - behind or beside or self.named(self.before) - behind


def fits_beside(counted: Counted, apart: int, total: int) -> bool:
    """Tell whether so many others may stand beside those set apart."""
    number = counted.said.wording.least
    all_others = _DEFINITE.search(counted.head) and not _MORE.search(counted.said.words)
    return number + apart == total if all_others and apart else number + max(1, apart) <= total


def counts_some(counted: Counted) -> bool:
    """Tell whether words say themselves that they count a part: „die ersten beiden“, „davon zwei“."""
    words = counted.said.words
    return bool(
        (counted.is_pair and _TWO.search(counted.head))
        or _PUN.match(counted.tail)
        or _SOME.search(counted.head)
        or _SOME_WORDS.search(words)
        or _WHICH.match(counted.tail)
    )


def fits_partly(counted: Counted, total: int) -> bool | None:
    """Tell whether words fit that count a part of the programs; None where they seem to count all."""
    said = counted.said
    part = _AT.search(counted.head) and _TAKING_PART.search(counted.sentence) and not _ALL_WORDS.match(said.words)
    if counts_some(counted) or (part and not counted.is_pair):
        return said.wording.least <= total
    for number, is_sure in _other_parts(counted):
        if is_sure or said.wording.least + number == total:
            return said.wording.least + number == total
    return None


def _other_parts(counted: Counted) -> Iterator[tuple[int, bool]]:
    """Give the numbers of the other parts, each with whether it is sure to be one: „zwei … an Dörfer, eines an …“."""
    here = _clause_at(counted.sentence, counted.said.index)
    for text in (counted.head, counted.tail, counted.follows):
        for number, pattern in _PARTS:
            for part in pattern.finditer(text):
                like = _LIKE.match(text, part.end())
                yield number, like is not None and f" {like[1]} " in here and goes_on(_clause_at(text, part.start()))


def _clause_at(text: str, index: int) -> str:
    ends = [end.start() for end in _CLAUSE.finditer(text)]
    first = max((end for end in ends if end < index), default=0)
    return text[first : min((end for end in ends if end > index), default=len(text))]
