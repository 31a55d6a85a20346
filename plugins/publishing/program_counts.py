"""Words that say how many programs there are (Anzahl der Programme): one table for texts, titles and menus."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from plugins.catalog import number_words
from plugins.catalog.ellipsis import PROVEN, has_a_verb

MANY, PAIR = 1000, 2
_MOST = 6
"""Of more programs nobody counts."""
NUMBERS = {said: n for word, n in number_words.NUMBERS.items() if n <= _MOST for said in (word, str(n))}
_OTHERS = r"(?!\s+(?:de[rs]|eine[sr]|Ihre[sr]|andere[rn]?|vo[nm]|für|wie)\b)"
"""Behind „die Programme“: not those of somebody else."""
_FIELDS = "förder|finanz|entwicklung|erneuerung|gestaltung|planung|sanierung|bildung|integration|hilfe|stärkung|schutz"
_FOREIGN = (
    rf"(?-i:(?!\s+(?:zu[mr]\s+[A-ZÄÖÜ]\w*(?:{_FIELDS})|(?:des|vom) (?:Bund|Land)"
    r"|von (?:Bund|Land|Ländern|EU|anderen)\b|der (?:EU|Länder|\w*[Rr]egierung)\b)))"
)
"""Behind „zwei Programme“: not those of a government."""
_HERS = "[Dd]ie|[Dd]en|[Dd]iese[nr]?|[Mm]eine[nr]?|[Uu]nsere[nr]?|[Aa]lle[nr]?"
_ONE_OF = "[Kk]?[Ee]ine[mnrs]?|[Jj]ede[mns]|[Ww]elche[mns]"
_NAME = r"»[^«]+«"
_CLOSED = r"\s+(?:bin|habe|akkreditiert|anerkannt|zugelassen)\b|\s*(?:[.;:!)]|,(?!\s+(?:drei|vier|fünf|sechs)\b)|$)"
"""What follows a number that stands without the word for programs."""
_PROVEN = rf"\s+{PROVEN}\b"
_ORDINALS = {"zweite": 2, "dritte": 3, "vierte": 4, "fünfte": 5}
_NOUN = r"(?:Akkreditierungen|Anerkennungen|Zulassungen)\b"
_ADJECTIVE = r"(?:(?!de[rnms]\b|dieser?\b|meiner\b|unserer\b|von\b|zwei|drei|vier|fünf|sechs)[a-zäöüß]+\s+)"


@dataclass(frozen=True)
class Wording:
    """Words that fit from ``least`` to ``most`` programs.

    ``bare`` ones mean programs only where these are spoken of: „beide“ in the paragraph, others in the sentence. In a
    claim, ``claimed`` ones count accreditations; ``proofs`` count nothing else.
    """

    pattern: re.Pattern[str]
    least: int
    most: int = MANY
    bare: bool = False
    claimed: bool = False
    proofs: bool = False

    @property
    def is_number(self) -> bool:
        """Whether it names a number, as nobody does of programs in general."""
        return self.least == self.most


@dataclass(frozen=True)
class Said:
    """Words of a text that count programs, and where they begin."""

    index: int
    words: str
    wording: Wording

    def fits(self, count: int) -> bool:
        """Tell whether one may say so of this many."""
        return self.wording.least <= count <= self.wording.most


def _exactly(number: int, pattern: str, *, bare: bool = False) -> Wording:
    return Wording(re.compile(pattern), number, number, bare=bare, claimed=True)


def _proofs(least: int, pattern: str, most: int | None = None) -> Wording:
    return Wording(re.compile(pattern), least, most or least, claimed=True, proofs=True)


def _accreditations(number: int, word: str) -> Iterator[Wording]:
    """Give the ways to say of so many programs that they have accredited somebody, without their word."""
    any_case = rf"(?i)\b{word}{'' if word.isdecimal() else '(?:en)?'}"
    yield _proofs(number, rf"{any_case}\s+(?:de[rn]|dieser|meiner|unserer|von|davon)\b(?!\s+Jahr)")
    yield _proofs(number, rf"{any_case}(?=\s+haben\s+(?:mich|uns)\b)")
    yield _proofs(number, rf"(?<=[Ff]ür ){word}(?:en)?(?={_CLOSED})|(?<=[Ii]n ){word}(?:en)?(?={_CLOSED})")
    yield _proofs(number, rf"{any_case}(?:fach|mal)\b(?={_PROVEN})")
    yield _proofs(number, rf"{any_case}\s+(?:[a-zäöüß]+\s+)?{_NOUN}")


def _only_one(pattern: str) -> Wording:
    return Wording(re.compile(pattern), 0, 1)


_NUMBERED: tuple[Wording, ...] = (
    *(_exactly(n, rf"(?i)\b{word}\s+{_ADJECTIVE}{{0,2}}Programmen?\b{_FOREIGN}") for word, n in NUMBERS.items()),
    *(
        _exactly(n, rf"\b[Aa]lle[nr]?\s+{word}(?:en)?\b(?!\s+(?:[a-zäöüß]+\s+)?[A-ZÄÖÜ])", bare=True)
        for word, n in NUMBERS.items()
        if word not in {"zwei", "2"}
    ),
    *chain(*(_accreditations(n, word) for word, n in NUMBERS.items())),
)
_NUMBER = re.compile("|".join(NUMBERS), re.IGNORECASE)
"""Without one of these no wording fits that has a number."""
_UNNUMBERED: tuple[Wording, ...] = (
    _proofs(2, rf"\b(?:[Dd]oppelt|[Zz]weifache?|[Bb]eide[nr]?)(?:{_PROVEN}|\s+{_NOUN})"),
    _proofs(2, r"\b(?:[Dd]ie )?[Bb]eiden?(?=\s+haben\s+(?:mich|uns)\b)"),
    _proofs(2, rf"\b[Mm]ehrfach(?={_PROVEN})|\b(?:[Mm]ehrere[nr]?|[Mm]eine[nr]?|[Uu]nsere[nr]?)\s+{_NOUN}", MANY),
    *(
        _proofs(
            n, rf"\b(?:habe|erhielt|bekam)\b[^,;:.]*?\b{word}[n]?\s+(?:Akkreditierung|Anerkennung|Zulassung)\b", MANY
        )
        for word, n in _ORDINALS.items()
    ),
    *(_proofs(n, rf"(?i)\b{word}\s+Akkreditierung(?=\W*$)", MANY) for word, n in _ORDINALS.items()),
    _proofs(1, r"\b[Nn]ur (?:ein(?:em)? Programm|eine[rsmn]?(?=\s+(?:davon|der)\b)|eine Akkreditierung)"),
    _exactly(2, r"\b[Bb]eide[nr]?\s+(?:[a-zäöüß]+e[nr]\s+)?Programm\w*"),
    _exactly(2, r"\b[Bb]eide[nr]?\b(?!\s+(?:[a-zäöüß]+e[nr]\s+)?[A-ZÄÖÜ])", bare=True),
    Wording(re.compile(rf"\b[Mm]ehrere[nr]?\s+(?:[a-zäöüß]+e[nr]?\s+)?Programmen?\b{_OTHERS}"), 2, claimed=True),
    Wording(re.compile(rf"\b(?:{_HERS})\s+Programmen?\b{_OTHERS}"), 2),
    Wording(re.compile(rf"\b(?:{_ONE_OF}) der\s+Programme\b{_OTHERS}"), 2),
    Wording(re.compile(r"\b[Dd](?:ie|en)\s+Programmbüros\b"), 2),
    Wording(re.compile(r"\bweitere[sn]?\s+Programm\b"), 2),
    Wording(re.compile(r"\bjeweilige[nrs]?\s+Programmbüros?\b"), 2),
    _only_one(r"\bDas Programm, in dem ich\b"),
    _only_one(r"\bin diesem Programm geht\b"),
    _only_one(rf"\bTeilnahme am Programm (?:{_NAME} eine )?öffentlich"),
    _only_one(r"\b[Ww]er aktuell teilnimmt, weiß das Programmbüro\b"),
    _only_one(r"\bFragen zum Programm selbst beantwortet das Programmbüro\b"),
    _only_one(r"\bNeues aus dem Programm\b"),
    _only_one(r"\bNimmt Ihr Ort am Programm teil\b"),
    _only_one(r"\bIch arbeite in einem Programm\."),
    _only_one(r"\bMacht Ihr Ort bei dem Programm mit\?"),
)
WORDINGS = (*_NUMBERED, *_UNNUMBERED)
"""What texts say; the sentences that hold for one program alone are those that ``make new`` writes."""

LABELS = {
    "Programm": "Programme",
    "Das Programm": "Die Programme",
    "Mein Programm": "Meine Programme",
    "Unser Programm": "Unsere Programme",
}
"""What stands in a menu or as a title for the page about one program, and about several."""
_LABEL = re.compile(
    r"(?P<words>(?:\w+ )?Programme?)(?P<more>(?:(?::| –|,(?= [A-ZÄÖÜ])) .*| (?:für|im|in|auf|an|mit|und)\b.*)?)"
)
"""Such words alone, or with what they lead on to; „Programme der Stiftung“ are others."""

_COUNTING = re.compile(r"(?i)\bbeide|programm|\balle[nr]? |akkreditier|anerk|zugelassen|zulassung")
"""Without one of these no sentence counts programs."""
_GOVERNMENT = re.compile(
    r"\W*(?:D(?:er|ie|as)\s+)?(?:Bund(?:estag|esregierung)?|Länder|Land(?:tag|kreis|esregierung)?|EU|Regierung|\w*[Mm]inisterium)"
    r"\s+(?:\w+\s+)?(?:hat|haben|legt|legte|fördert|finanziert|plant|beendet)\b"
)
"""Begins a sentence about the programs of a government."""
_STAGE = re.compile(
    r"\W*(?:(?:D(?:er|ie|as)|Eine?|Unsere?|Viele|Manche|Mehrere|[A-ZÄÖÜ][\w-]+er)\s+(?:[\w-]+\s+){0,2})?"
    r"\w*(?:[Tt]heater|[Mm]use(?:um|en)|[Kk]inos?|[Bb]ühnen?|[Cc]h(?:or|öre)|[Oo]rchester|[Zz]irkus|[Bb]ücherei(?:en)?"
    r"|[Bb]ibliothek(?:en)?|[Vv]olkshochschulen?|[Ss]ender)"
    r"\s+(?:(?:am|an der|im|in)\s+(?:[\w-]+\s+){1,2})?(?:zeig|spiel|biete|hat\b|haben\b|gestalte|plan|prob|sende|bring)"
    r".*(?<!\balle)(?<!\bdie)(?<!\bdiese)(?<!\bunsere)\s+"
)
"""What leads to a number of programs that a house shows: „Kieler Theater zeigen jedes Jahr“."""
_FOR_GROUPS = (
    r"(?:Kinder|Jugendliche|Schüler|Schulen|Kitas|Familien|Eltern|Senior|Frauen|Mädchen|Jungen|Männer|Geflüchtete"
    r"|Studierende|Auszubildende|Azubis|Lehrkräfte|Fachkräfte|Führungskräfte)"
)
_EVENT = (
    r"(?:der|des|zu[rm]|beim?|vom|auf (?:der|dem))\s+\w*(?i:tage|woche|fest|festivals?|kinos?|theaters?|museums|messe"
    r"|ausstellung|reihe|konzerts?|orchesters?|chors?|volkshochschule|vhs|akademie|hochschule|universität|sender)s?\b"
)
_EVENINGS = r"(?:\s+zur Auswahl)?,\s+ein\w*\s+[a-zäöüß]+e?s\s+und\s+ein\w*\s+[a-zäöüß]+e?s\b"
"""What tells programs of evenings from those that have names: „zwei Programme, ein kurzes und ein langes“."""
_OF_OTHERS = re.compile(rf"\s+(?:für\s+(?:[a-zäöüß]+e\s+)?{_FOR_GROUPS}|{_EVENT})|{_EVENINGS}")
"""What makes programs those of somebody else."""
_LED = re.compile(
    rf"(?<=Programme)\s+(?:(?!{PROVEN}\b|mich\b|uns\b)[\w-]+\s+){{0,5}}?"
    r"(?:geleitet|(?:mit)?entwickelt|aufgebaut|verantwortet|koordiniert|konzipiert|geschrieben|evaluiert|organisiert"
    r"|moderiert|besucht)\b"
)
"""What makes a number of programs those that somebody has led before."""
_SHOWN = re.compile(r"(?!beide)\w+\s(?:.*\s)?Programme")
_HER_OWN = re.compile(r"»|\b(?:ich|mich|mir|meine?\w?|Programmbüros?)\b")
"""What has to do with her programs."""
_BEING = re.compile(r"\b(?:sind|haben|waren|gelten)\b")
_DOING = re.compile(
    r"(?:Beide|Alle \w+)\s+(?P<verb>(?!(?:groß|klein|neu|alt|jung)en\b)[a-zäöüß]+n)\s+"
    r"(?P<rest>[A-ZÄÖÜ].*?)(?:\s+und\s+[a-zäöüß]+n\b.*|[,;:–].*)?[.!]"
)
"""What begins with a number and a verb, unless the word is an adjective and the verb comes behind."""
_ABOUT_PROGRAMS = re.compile(r"\bProgramm|»[^«]+«|akkreditier", re.IGNORECASE)


def counted_in(sentence: str, around: str, *, about: bool = False) -> Iterator[Said]:
    """Give what a sentence says of the number of programs; ``about`` if its text is about programs as a whole."""
    if not _COUNTING.search(sentence) or _GOVERNMENT.match(sentence):
        return
    doing = _hidden_verb(sentence) if about and around.startswith(sentence) else sentence
    here, near = (_ABOUT_PROGRAMS.search(text) is not None for text in (sentence, around))
    for wording in WORDINGS if _NUMBER.search(sentence) else _UNNUMBERED:
        spoken_of = near if wording.least <= PAIR else here
        for match in wording.pattern.finditer(doing if wording.bare else sentence):
            counts = not wording.bare or spoken_of or (about and match.start() == 0)
            staged = _SHOWN.fullmatch(match[0]) and _is_staged(sentence, match.start())
            if counts and not (staged or _is_of_others(sentence, match)):
                yield Said(match.start(), match[0], wording)


def _is_staged(sentence: str, index: int) -> bool:
    return _STAGE.fullmatch(sentence, 0, index) is not None and not _HER_OWN.search(sentence)


def _is_of_others(sentence: str, found: re.Match[str]) -> bool:
    if "»" in sentence or not found[0].endswith(("Programme", "Programmen")):
        return False
    led = None if found[0].lower().startswith("beide") else _LED.match(sentence, found.end())
    return led is not None or _OF_OTHERS.match(sentence, found.end()) is not None


def _hidden_verb(sentence: str) -> str:
    """Hide the verb of „Beide bringen Menschen zusammen“, which looks like the adjective of „Beide großen Räte …“."""
    found = _DOING.fullmatch(sentence)
    if found is None or _BEING.search(found["rest"]) or has_a_verb(found["rest"]):
        return sentence
    start, end = found.span("verb")
    return f"{sentence[:start]}{'-' * (end - start)}{sentence[end:]}"


def right_label(label: str, count: int) -> str | None:
    """Give what must stand in a menu, or as a title, in place of words for another number of programs."""
    rights = LABELS if count > 1 else {several: one for one, several in LABELS.items()}
    found = _LABEL.fullmatch(label)
    right = rights.get(found["words"]) if found else None
    return f"{right}{found['more']}" if found and right else None
