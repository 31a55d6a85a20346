"""Where a sentence says what its writer is, or somebody of her name (Selbstbezeichnungen)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from plugins.publishing.form_words import Certainty

WHOLE = r"(?![\w*_/(]|:\w)"
"""The end of a word; with a gender star, a slash or a colon inside it means everybody."""
WORD = rf"(?P<word>[A-ZÄÖÜ][\w-]*){WHOLE}"
TIME = (
    r"(?:(?:seit|vor|in) [\w ]*?Jahren|(?:[a-zäöüß0-9]+\s+){1,2}(?:Jahre|Monate)(?:\s+lang)?|von\s+\d{4}\s+bis\s+\d{4}"
    r"|(?:eine|einige|lange)\s+Zeit(?:\s+lang)?)"
)
_ASIDE = rf"(?:(?:von Beruf|von Haus aus|im (?:Haupt|Neben)beruf|in [A-ZÄÖÜ][\w-]+|{TIME}|Ihre?|Eure?)\s+)"
"""What may stand between, and speaks of nobody else."""
_SMALL = (
    rf"(?:{_ASIDE}|(?!(?:mit|bei|von|neben|zu|für|an|auf|in|aus|nach|über|ohne|beim|vom|der|die|dem|den|einer|einem)\s)"
    r"[a-zäöüß0-9-]+,?\s+)*"
)
"""Words between „bin“ or „als“ and the word for a person that do not turn it into somebody else."""
KIND = r"(?:[a-zäöüß-]+e[rsnm]?\s+){0,2}"
ENDED = (
    r"(?=\s*(?:[,.;(/&–]|$)|\s+(?:und|oder|sowie|für|in|im|aus|mit|bei|beim|von|vom|zu|zur|auf|an|am|auch|seit|ab|bis"
    r"|de[rs]|eine[rs]|–|-)\s)"
)
"""What stands behind a word that says what somebody is: not a name, and no verb."""
OPENING_KIND = (
    r"(?:(?:Dipl|Mag)\.[ -])?"
    r"(?!(?:Jed|Dies|Kein|Mein|Dein|Sein|Ihr|Unser|Eur|Ein|All|Viel|Manch|Welch|Beid|Ander)e[rsnm]?\s)"
    rf"(?:[A-ZÄÖÜ]?[a-zäöüß]+lich\s+)?(?:[A-ZÄÖÜ][a-zäöüß-]+e[rn]?\s+)??{KIND}"
)
"""Adjectives that an entry may begin with: „Wissenschaftliche …“."""
_BEING = r"(?:bin|war|wurde|werde|bleibe)"
_I_AM = rf"(?:\b[Ii]ch\s+{_BEING}|\b{_BEING}\s+ich)"
_IS = r"(?:ist|war|wird|wurde|bleibt)"
_AS = r"(?<!mehr )(?<!anders )(?<!weniger )\b[Aa]ls"
HEADS = re.compile(rf"(?:^|\bund |, |& ){_SMALL}{WORD}")
"""The words of a title that say what somebody is."""
_VERBS = r"gibt|sind|ist|haben|hat|kann|können|müssen|wissen|kennen|brauchen|fragen|sagen|kommen|werden|wird"
_OF_WHAT = (
    r"(?:\s+(?:(?:von|mit)\s+(?:zwei|drei|vier|fünf|\d+)\s+(?:[a-zäöüß]+\s+)?[A-ZÄÖÜ]\w*n|in\s+[A-ZÄÖÜ][\w-]+"
    r"|(?:eines|des)\s+(?:[a-zäöüß]+en\s+)?[A-ZÄÖÜ][\w-]*s)"
    rf"(?=\s+(?:und|sowie|&)\s(?![^,;.]*\b(?:{_VERBS})\b)))?"
)
"""What says of whom or where, in a case that the next word cannot share: „Mutter von zwei Kindern und Beraterin“."""
_AND = re.compile(
    rf"{_OF_WHAT}\s*(?:,|\bund|\boder|\bsowie|&)\s+{_SMALL}{WORD}"
    r"(?=\s*(?:[,.;:!?)–&]|$)|\s+(?:und|oder|sowie|für|in|im|aus|mit|bei|beim|von|vom|zu|zur|auf|an|am|seit|bin|ist|–|-)\s"
    rf"|\s+(?:der|des|eine[rs]|(?:mein|unser)e[rs])\s(?![^,;.]*\b(?:{_VERBS})\b)|\s+[a-zäöüß]+\s+ich\b)"
)
"""What else somebody is: „Coach, Trainer und Dozent“; not „…, Partner sind willkommen“."""
_OPENING = rf"^\W*{WORD}(?=(?:(?!\b(?:{_VERBS})\b)[^,;:])*\b(?:bin\s+ich|war\s+ich)\b)"
"""A word that opens a sentence: every word has a capital there, so that only a known one is read as a person."""
_GREETING = r"(?:Herzlich(?:st)?|(?:Viele|Beste|Liebe|Herzliche) Grüße|Mit (?:[a-zäöüß]+ )+Grüßen)"
_HIRED = r"(?P<word>[A-ZÄÖÜ]?[\w-]*(?i:moderator|berater|begleiter|trainer|referent|mediator|supervisor)(?:in)?)\b"
"""What a visitor hires."""
OFFICE = r"[\w-]*(?i:büro|rathaus|(?<!ehren)amt|verwaltung|agentur|ministerium|verein|verband|bank|kirche)s?\b"
"""Where other people are what she is too."""
_SIGNED = (
    rf"\W*(?:{_GREETING},?\s+|Über\s+)?(?:Ihre?|Eure?|Deine?)\s+{KIND}{_HIRED}{WHOLE}"
    rf"(?:\s+(?:für|in|im|aus|vor|am|an|und)(?:\s+(?:das|den|der|die))?(?:\s+(?!{OFFICE})[A-ZÄÖÜ][\w-]*)+)*"
    r"(?:\s+stellt\s+sich\s+vor)?[.!]?\s*"
)
"""What somebody signs with, or a line that says who she is: „Ihre Moderatorin“, „Ihr Berater für Hessen“."""
_DONE_WITH = (
    r"(?!.*\b(?:Sie|[Hh]abe[nt]?|[Hh]at|[Ww]urden?|[Ww]ird|[Ww]erden)\b)(?:.*,\s+)?(?:(?:[Gg]emeinsam|[Zz]usammen)\s+)?"
    rf"(?:[Mm]it|[Vv]on|[Dd]urch)\s+(?:Ihre|Eure)[rmn]?\s+{KIND}{_HIRED}{WHOLE}(?!\s+[A-ZÄÖÜ])"
    rf"(?:\s+(?!{OFFICE}|(?:vom|des|der|aus)\s)[\w-]+)*\s+[a-zäöüß]+(?:t|en)[.!]?\s*"
)
"""What a visitor gets, in a line without a verb of its own: „Ein Plan, mit Ihrer Moderatorin erarbeitet“."""
WITHOUT_I = re.compile(rf"\b(?:(?:Ihr|Eur)(?:e[rmn]?)?|Deine?)\s+{KIND}{_HIRED}")
"""What makes it worth reading a text in which nobody says „ich“."""
_ALONE = r"(?=\s*(?:[,.;:!?)–]|$)|\s+(?:an|auf|mit|für|und|oder|führte|begann|beginnt|war|ist|dauerte|habe)\s)"
"""What stands behind a word that does not say whose it is: not „die Beraterin des Büros“, „… Ihrer Wahl“."""
_NOT_OTHERS = r"(?![\w-]*(?i:kolleg|träger|anbieter|veranstalter|betreiber|partner|nachbar|freund))"
"""What begins no word for somebody beside her, or to whom she goes."""
_MAY = r"(?:wollte|will|möchte|darf|durfte|kann|konnte|soll|sollte|muss|musste|werde)"
_BOOKED = r"(?:[Ww]er\s+mich|[Ww]enn\s+(?:Sie|[Ii]hr|[Dd]u)\s+mich|Sie\s+mich)"
_BROKEN = r"(?:\s{3}|\\\s)\s*"
"""What a line that is broken on purpose leaves."""
_LINE = rf"{_BROKEN}[\w.-]+(?: [\w.-]+)*"
_GETS = r"(?:bekomm|erh[aä]l|gewinn|find|ha|hol|buch|engagier)[a-zäöüß]*"
_SAID = r"(?=\s*(?:[.,;:!?(–]|$))"
_IN_WHAT = r"(?:\s+(?:vor|im?|ins?|für|aus|bei|beim|zu[rm]?|rund\s+um)(?:\s+[\w»«„“-]+){1,8}?)"
"""What somebody is there for: „Ihre Ansprechpartnerin für alle Fragen“."""
Found = tuple[int, str, Certainty]
"""Where a word stands, the word, and how sure it is to be one for a person."""


@dataclass(frozen=True)
class Ways:
    """The ways to say what somebody is: ``stated``, where nothing but a person can stand, ``opening``, and others."""

    stated: tuple[re.Pattern[str], ...]
    others: tuple[re.Pattern[str], ...]
    opening: tuple[re.Pattern[str], ...] = ()

    def find(self, sentence: str) -> Iterator[Found]:
        """Give the words by which a sentence says what somebody is, with those that are listed behind them."""
        ways = (self.opening, self.others, self.stated)
        for certainty, patterns in zip(Certainty, ways, strict=True):
            for match in (match for pattern in patterns for match in pattern.finditer(sentence)):
                yield from ((word.start("word"), word["word"], certainty) for word in listed(sentence, match))


def listed(sentence: str, match: re.Match[str]) -> Iterator[re.Match[str]]:
    """Give a word that says what somebody is, with those that are listed behind it."""
    word: re.Match[str] | None = match
    while word:
        yield word
        word = _AND.match(sentence, word.end("word"))


def compiled(*patterns: str) -> tuple[re.Pattern[str], ...]:
    """Make patterns of texts."""
    return tuple(map(re.compile, patterns))


MYSELF = Ways(
    stated=compiled(
        rf"{_I_AM}\s+(?:die\s+|der\s+)?{_SMALL}{WORD}",
        rf"\b(?:Ihre?|Eure?|Deine?)\s+{KIND}{WORD}{_IN_WHAT}?\s+bin\s+ich\b",
        rf"\b[Mm]eine?\s+(?:Rolle|Beruf|Tätigkeit|Ausbildung)[^.;:]*?(?::|\bist\b|\bheißt\b)\s+{_SMALL}{WORD}",
        rf"\b(?:[Ii]n|[Mm]it|[Aa]n)\s+mir\b[^,;:]*?\beinen?\s+{_SMALL}{WORD}",
        rf"\b[Ii]ch,\s+(?:eine?\s+)?{KIND}{WORD}(?=,)",
        rf"{_AS}\s+{KIND}{WORD}(?=\s+(?:weiß|kenne|liebe|spreche|verstehe|bin)\s+ich\b)",
        rf"\b(?:[Ii]ch|[Mm]ich)\b[^;:]*\bzu[rm]\s+{_SMALL}{WORD}(?=[^.;:]*\b(?:aus|fort|weiter)?gebildet\b)",
        rf"\b[Ii]ch\s+(?:zu[rm]\s+)?{_SMALL}{WORD}\s+(?:{_BEING}|geworden\s+bin)\b",
        rf"\b(?:[Ii]ch\s+{_MAY}|{_MAY}\s+ich)\s+{_SMALL}{WORD}\s+(?:sein|werden|bleiben)\b",
        rf"^{_SIGNED}$",
        rf"^{_DONE_WITH}$",
    ),
    others=compiled(
        rf"{_AS}\s+{_SMALL}{WORD}(?=[^,;]*\b(?:ich|mich|mir|meine?)\b)",
        rf"\b(?:[Ii]ch|[Mm]ich|[Mm]ir|[Mm]eine?)\b[^;:]*?{_AS}\s+{_SMALL}{WORD}",
        rf"\b[Ee]ine?[nmr]?\s+{KIND}{WORD}\s+wie\s+(?:ich|mich|mir)\b(?!\s+(?:sie|ihn|es|ihr|ihm)\b)",
        rf"\b[Mm]eine[rn]?\s+{KIND}[\w-]*(?i:ausbildung|weiterbildung|fortbildung)\s+zu[rm]\s+{KIND}{WORD}{_ALONE}",
        rf"\b{_BOOKED}\s[^,;:]*,\s+{_GETS}\s+(?:(?:Sie|sich|[Ii]hr|[Dd]u)\s+)?einen?\s+{KIND}{_NOT_OTHERS}{WORD}{_ALONE}",
    ),
    opening=compiled(
        _OPENING,
        rf"\b[Mm]ein(?:e[mnrs])?\s+(?!erster\s){KIND}(?:Weg|Werdegang)\s+zu[rm]\s+{KIND}{_NOT_OTHERS}{WORD}{_ALONE}",
    ),
)
"""Where a sentence says that its writer is something, or does something as what she is."""


@cache
def name_pattern(name: str) -> str:
    """Give the pattern of a person's name: in full, or the last, with the initial or not, behind „Frau“ or „Herr“."""
    address, last = rf"(?:Frau|Herrn?)\s+(?:Dr\.\s+)?(?:{re.escape(name[:1])}\.\s+)?", name.rsplit(maxsplit=1)[-1]
    return rf"(?<![\w-])(?:(?:{address})?{re.escape(name)}|{address}{re.escape(last)})(?![\w-])"


@cache
def of_person(name: str) -> Ways:
    """Give the ways to say what somebody of this name is."""
    her = name_pattern(name)
    last = rf"{WORD}(?={_BROKEN}|{ENDED})"
    between = r"(?:(?![A-ZÄÖÜ][\w-]+\s+[A-ZÄÖÜ])[^;:])*?"
    return Ways(
        stated=compiled(
            rf"{her}\s+{_IS}\s+(?:die\s+|der\s+)?{_SMALL}{WORD}",
            rf"\b{_IS}\s+{her}\s+{_SMALL}{WORD}",
            rf"{her}{between}\bund\s+{_IS}\s+{_SMALL}{WORD}",
            rf"{her},[^,;:]*,\s+{_IS}\s+{_SMALL}{WORD}",
            rf"\b[Mm]it\s+{her}\s+(?:haben|finden|gewinnen|bekommen|erhalten)\s+(?:Sie|wir)\s+eine[n]?\s+{_SMALL}{WORD}",
        ),
        others=compiled(
            rf"{her}\s*(?:,|\s[–|-]|:|\()\s*{KIND}{WORD}(?!\s+[A-ZÄÖÜ])",
            *(rf"{her}{_LINE * above}{_BROKEN}(?:Ihre?\s+)?{OPENING_KIND}{last}" for above in range(3)),
            rf"{WORD}\s+(?:{_IS}\s+)?{her}",
            rf"(?:^\W*|\b(?:Ihre?|Eure?|Deine?|[Dd]ie|[Dd]er)\s+){KIND}{WORD}{_IN_WHAT}\s+{_IS}\s+{her}{_SAID}",
            rf"^\W*(?:(?:Ihre?|Die|Der)\s+)?{KIND}{WORD}{_IN_WHAT}?:\s+{her}",
            rf"{her}{between}{_AS}\s+{_SMALL}{WORD}",
            rf"{_AS}\s+{_SMALL}{WORD}(?=[^,;]*{her})",
        ),
    )
