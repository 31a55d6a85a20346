"""Clauses that claim an accreditation in other words and say nothing else: one table of patterns."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from plugins.catalog.ellipsis import QUOTED
from plugins.publishing.program_counts import NUMBERS

LIST = rf"{QUOTED}(?:(?:,|\s+und|\s+sowie)\s+(?:(?:für|in|bei|von)\s+)?{QUOTED})*"
ONE_WHERE = (
    r"(?:für|in|im|bei|beim|am|von|vom|durch)\s+(?:(?:das|dem|die|den)\s+)?"
    rf"(?:(?:(?:Bundes|Landes|Förder)p|P)rogramm(?:büro)?s?\s+|Programmen?\s+)?(?:von\s+)?{LIST}"
)
NUMBER = rf"{'|'.join(NUMBERS)}|beiden?|beider"
SEVERAL = rf"(?:(?:alle[nr]?|de[nr]|die)\s+)?(?:(?:{NUMBER})\s+)?Programm(?:en?|büros)"
"""Words for several programs, with their number or without."""
WHERE = rf"(?:{ONE_WHERE}|(?:für|in|bei|von)\s+{SEVERAL})"
_TIME = (
    r"(?:Anfang|Mitte|Ende|dem|diesem|vergangenem|letztem|Jahr|Herbst|Winter|Sommer|Frühjahr|Frühling|Januar|Februar|März"
    r"|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|kurzem|\d{4})\b"
)
WHEN = rf"(?>(?:seit|ab|im|in)\s+{_TIME}(?:\s+{_TIME})*|\d{{4}}\b)"
ALSO = r"auch|nun|jetzt|inzwischen|mittlerweile|bereits|schon|endlich|offiziell|außerdem|zudem|ebenfalls|sogar|heute"
PROFESSION = (
    r"[\w-]*(?:[Bb]egleit|[Bb]erat|[Mm]oderat|[Cc]oach|[Tt]rainer|[Ee]xpert|[Ff]ach|[Mm]ediat|[Kk]oordinat)\w*"
    r"(?:[*:/_-]+in(?:nen)?\b)?"
)
"""What somebody is called by her work."""
AS = rf"(?:als|zu[rm]?)\s+(?:[a-zäöüß]+e[rn]?\s+)?{PROFESSION}"
_ANY = rf"(?:(?:{WHERE}|{WHEN}|{ALSO}|{AS})\s+)*"
OF = rf"(?:von|bei|im|am|beim|vom|de[rs])\s+(?:Programm(?:e?s|büros?)?\s+)?{LIST}"
_FROM = rf"(?:{OF}|(?:von\s+)?{SEVERAL})"
_GROUP = (
    r"(?P<pool>Pools?|[\w*:/-]*(?i:begleit|berat|moderat|fach|expert|coach|trainer|kräfte|profi)[\w*:/-]*pools?"
    rf"|(?:Kreis(?:es)?|Teams?|Netzwerks?|Liste|Verzeichnis(?:ses)?|Runde)(?=\s+der\s+(?:[a-zäöüß]+en\s+)?{PROFESSION}))"
    r"(?:\s+der\s+(?:[a-zäöüß]+en\s+)?[A-ZÄÖÜ][\w*:/-]+)?"
)
"""Those from whom a program lets places choose."""
_IN_GROUP = r"im|in\s+de[mr]|auf\s+der|(?:(?<=itglied )|(?<=eil ))(?:des|der|vom)"
_AMONG = rf"(?:(?:[Mm]itglied|[Tt]eil)\s+)?(?P<into>{_IN_GROUP})\s+{_GROUP}\s+(?:{_FROM}|{WHERE})"
_TO_GROUP = rf"(?P<into>zu[mr])\s+{_GROUP}\s+(?:{_FROM}|{WHERE})"
CHOSEN = r"(?:zertifiziert|gelistet|berufen|ernannt|benannt|lizenziert|autorisiert|registriert|eingetragen)e[rn]?"
_CALLED = rf"(?:eine?[nr]?\s+)?(?P<word>{CHOSEN})\s+(?:[a-zäöüß]+e[rn]?\s+)?{PROFESSION}"
"""What she is called; only a name right behind it says for what."""
_ONE_OF = (
    r"(?:(?:vo[mn]|zum|aus\s+dem|de[mnr]|die)\s+)*(?:Kreis\s+der\s+)?(?:[a-zäöüß]+\s+|\d+\s+)?"
    r"(?:(?P<word>akkreditierten|anerkannten|zugelassenen|zertifizierten|gelisteten|offiziellen)\s+(?:[a-zäöüß]+en\s+)?"
    r"(?:\w*(?:[Bb]egleit|[Bb]erat|[Mm]oderat|[Ee]xpert|[Ff]ach|[Kk]räfte|[Pp]rofi)\w*|Menschen|Personen)"
    r"|(?P<role>[Pp]rozessbegleiter(?:[*:/_-]*in)?n?(?:nen)?))"
)
"""Those among whom she counts herself."""
_DONE = r"zertifiziert|gelistet|berufen|ernannt|benannt|lizenziert|autorisiert"
_BY_OFFICE = rf"{_DONE}|anerkannt|zugelassen|akkreditiert|registriert|eingetragen"
_SO = (
    rf"(?:(?P<word>{_DONE})|(?P<into>in\s+(?:den|die|seinen|ihren))\s+{_GROUP}(?:\s+{_FROM})?\s+(?:aufgenommen|berufen))"
    r"(?:\s+worden)?"
)
_REGISTERED = r"(?P<word>registriert|eingetragen)"
_ROLE = r"[Pp]rozessbegleit(?:er|erin|ung)\b"
_OFFICIAL = (
    rf"(?:(?:eine?|die|der)\s+)?(?:(?P<word>offizielle[rn]?\s+(?:{PROFESSION}|\w*[Pp]artner(?:in)?))"
    rf"\s+(?:{OF}|{WHERE})"
    rf"|(?P<role>{_ROLE})\s+(?:(?:von|de[rs]\s+Programme?s?)\s+{LIST}|von\s+{SEVERAL}))"
)
"""What she is to a program; without „offiziell“ only what belongs to it is so called."""
_PLACES = (
    r"(?:[Oo]rte|[Ss]tädte|[Gg]emeinden|[Dd]örfer|[Kk]ommunen|[Pp]rozesse|[Mm]enschen"
    r"|Ihren\s+Ort|Ihre\s+(?:Stadt|Gemeinde))"
)
_WORKING = rf"(?P<work>(?:{_PLACES}\s+)?(?:arbeiten|begleiten|tätig\s+sein|tätig\s+werden))"
_IN_PLACES = rf"{_PLACES}\s+(?:(?:{ALSO})\s+)*(?:{WHERE}|aus\s+(?:dem\s+Programm\s+)?{LIST})\s+(?P<work>begleiten)"
_AS_SUCH = r"(?:als|zu[rm]?)\s+(?:[a-zäöüß]+e[rn]?\s+)?[Pp]rozessbegleit(?:er(?:[*:/_-]*in(?:nen)?)?|ung)\b"
_TAKEN = r"ausgewählt|beauftragt|eingesetzt|bestätigt|bestellt|aufgenommen|gemacht|geprüft"
_IN_POOL = rf"(?P<into>im|in\s+(?:seinem|ihrem|ihren))\s+{_GROUP}"
_PAPER = (
    r"(?:(?:ein|das|die|eine|mein|meine)\s+)?(?:[a-zäöüß]+e[sn]?\s+)?"
    r"(?P<word>Zertifikat|Zertifizierung|Lizenz|Erlaubnis|Berechtigung|Berufung)"
)
_I = r"(?:(?:bin|wurde)\s+ich|ich\s+(?:bin|wurde)|(?:sind|wurden)\s+wir|wir\s+(?:sind|wurden))"
_I_AM = r"(?:ich\s+(?:bin|stehe)|(?:bin|stehe)\s+ich)"
_I_HAVE = r"(?:ich\s+(?:habe|besitze|erhielt|bekam|trage)|(?:habe|besitze|erhielt|bekam|trage)\s+ich)"
_WHO = (
    rf"(?:(?:{ALSO})\s+)?(?:(?:das\s+)?(?:Programm(?:büro)?\s+)?(?:von\s+)?{LIST}"
    rf"|(?:die|der|das)(?:\s+[A-ZÄÖÜ][\w-]*)+(?:\s+(?:von|für|des)\s+(?:(?:das\s+)?Programms?\s+)?{LIST})?)"
)
"""Whoever does something with her for a program."""


@dataclass(frozen=True)
class Clause:
    """A whole clause as a pattern: long to compile, and so only for a text with one of the words it needs."""

    needed: str
    pattern: str

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(rf"\s*{self.pattern}\s*[.!]?\s*")

    @cached_property
    def _has_needed(self) -> Callable[[str], object]:
        return re.compile(self.needed, re.IGNORECASE).search

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """Match a text that says this and nothing else."""
        return self._compiled.fullmatch(text) if self._has_needed(text) else None


_NEEDS_CHOICE, _NEEDS_ENTRY = rf"{_DONE}|aufgenommen", "registriert|eingetragen"
_NEEDS_GROUP = "pool|kreis|team|netzwerk|liste|verzeichnis|runde"
_NEEDS_TITLE = r"offiziell|prozessbegleit\w*\s+(?:von|de[rs])\b"
_NEEDS_OTHERS = (
    r"(?s)\A(?=.*\b(?:eine?r?|gehöre|zähle)\b).*"
    r"(?:(?:akkreditier|anerkann|zugelassen|zertifizier|gelistet|offiziell)\w*en|prozessbegleiter)"
)
_NEEDS_PAPER = "zertifi|lizenz|erlaubnis|berechtigung|berufung"
CLAIMS = (
    Clause(_NEEDS_CHOICE, rf"{_ANY}{_I}\s+{_ANY}{_SO}(?:\s+{WHERE})?(?:\s+{AS})?"),
    Clause(_DONE, rf"(?P<word>{_DONE})\s+{_I}\s+{_ANY}{WHERE}"),
    Clause(_NEEDS_ENTRY, rf"{_ANY}{_I}\s+{_ANY}{AS}\s+{_ANY}{_REGISTERED}(?:\s+{WHERE})?"),
    Clause(_NEEDS_GROUP, rf"{_ANY}{_I_AM}\s+{_ANY}{_AMONG}(?:\s+gelistet)?"),
    Clause(_NEEDS_GROUP, rf"{_ANY}(?:ich\s+gehöre|gehöre\s+ich)\s+{_ANY}{_TO_GROUP}"),
    Clause(_NEEDS_CHOICE, rf"{_WHO}\s+(?:hat|haben)\s+(?:mich|uns)\s+{_ANY}{_SO}"),
    Clause("listet|listen|führ", rf"{_WHO}\s+(?P<word>listet|listen|führt|führen)\s+(?:mich|uns)\s+{_ANY}{AS}"),
    Clause("listet|listen|führ", rf"{_WHO}\s+(?P<word>listet|listen)\s+(?:mich|uns)(?:\s+(?:{ALSO}))?"),
    Clause("erlaubt", rf"{_WHO}\s+(?P<word>erlaubt)\s+(?:mir|uns)"),
    Clause("erlaubt", rf"{_WHO}\s+(?:hat|haben)\s+(?:mir|uns)\s+{_ANY}(?P<word>erlaubt)"),
    Clause(_TAKEN, rf"{_WHO}\s+(?:hat|haben)\s+(?:mich|uns)\s+{_ANY}{_AS_SUCH}\s+{_ANY}(?P<word>{_TAKEN})"),
    Clause(
        "vermittel|empf[ie]|nenn",
        rf"{_WHO}\s+(?P<word>vermittelt|vermitteln|empfiehlt|empfehlen|nennt|nennen)\s+(?:mich|uns)\s+{_ANY}{_AS_SUCH}",
    ),
    Clause(_TAKEN, rf"{_ANY}{_I}\s+{_ANY}{_AS_SUCH}\s+{_ANY}(?P<word>{_TAKEN})(?:\s+worden)?"),
    Clause(_NEEDS_TITLE, rf"{_ANY}{_I}\s+{_ANY}{_OFFICIAL}"),
    Clause(_NEEDS_TITLE, rf"(?:(?:{WHEN}|{ALSO})\s+)*als\s+{_OFFICIAL}(?:\s+\w+\s+(?:ich|wir)\b.*)?"),
    Clause("darf", rf"{_ANY}(?:ich\s+darf|darf\s+ich)\s+{_ANY}{_WORKING}"),
    Clause("darf", rf"{_ANY}(?:ich\s+darf|darf\s+ich)\s+{_ANY}{_IN_PLACES}"),
    Clause(CHOSEN, rf"{_ANY}{_I}\s+{_ANY}{_CALLED}\s+(?:{WHEN}\s+)?{WHERE}"),
    Clause(CHOSEN, rf"(?:{_ANY}{_I}\s+{_ANY}|als\s+)?(?:eine?\s+)?{WHERE}\s+{_CALLED}"),
    Clause(CHOSEN, rf"(?:(?:{WHEN}|{ALSO})\s+)*als\s+{_CALLED}\s+(?:{WHEN}\s+)?{WHERE}(?:\s+\w+\s+(?:ich|wir)\b.*)?"),
    Clause(_NEEDS_CHOICE, rf"{SEVERAL}\s+haben\s+(?:mich|uns)\s+{_ANY}{_SO}"),
    Clause(_NEEDS_GROUP, rf"{SEVERAL}\s+haben\s+(?:mich|uns)\s+{_ANY}{_IN_POOL}"),
    Clause(
        _NEEDS_GROUP,
        rf"(?:das\s+)?(?:Programm(?:büro)?\s+)?(?:von\s+)?{LIST}\s+(?:hat|haben)\s+(?:mich|uns)\s+{_ANY}{_IN_POOL}",
    ),
    Clause(
        _NEEDS_OTHERS,
        rf"{_ANY}(?:bin\s+ich|ich\s+bin)\s+{_ANY}eine?r?\s+(?:von\s+|unter\s+)?{_ONE_OF}(?:\s+(?:{WHERE}|{OF}))?",
    ),
    Clause(
        _NEEDS_OTHERS,
        rf"{_ANY}(?:(?:gehöre|zähle)\s+ich|ich\s+(?:gehöre|zähle))\s+{_ANY}zu[m]?\s+{_ONE_OF}(?:\s+(?:{WHERE}|{OF}))?",
    ),
    Clause(
        _NEEDS_PAPER,
        rf"{_ANY}{_I_HAVE}\s+{_ANY}{_PAPER}(?:\s+(?:{OF}|{WHERE}))?(?:\s+(?:erhalten|bekommen|erworben))?",
    ),
)
"""Whole clauses that say nothing but this of her."""
SENTENCES = (
    Clause(
        "darf",
        rf"{_ANY}(?:ich\s+darf|darf\s+ich)\s+{_ANY}(?P<work>{_PLACES}\s+begleiten),\s+die\s+(?:an|am|bei|beim|in|im)\s+"
        rf"(?:Programm\s+)?{LIST}\s+(?:teilnehmen|mitmachen|dabei\s+sind|sind)",
    ),
)
"""Whole sentences of several clauses that do so."""
LEAD = (
    rf"(?:(?:{WHEN}|{ALSO}|von|(?:19|20)\d\d\s*(?:[–-]|bis)(?:\s*heute)?)(?:\s*[:,–-])?\s+|\((?:{WHEN})\)\s+|[–-]\s+)*"
)
"""When, as an entry of a curriculum vitae begins with it."""
TAIL = rf"(?:,?\s*\(?(?:{WHEN})\)?)?"
BARE = (
    Clause(
        _BY_OFFICE,
        rf"{LEAD}(?:{AS}\s+)?(?P<word>[Gg]elistet|[Zz]ertifiziert|[Bb]erufen|[Bb]enannt|[Ee]rnannt|[Ll]izenziert"
        rf"|[Aa]utorisiert|[Aa]nerkannt|[Zz]ugelassen)\s+(?:{AS}\s+)?{WHERE}(?:\s+{AS})?{TAIL}",
    ),
    Clause(_BY_OFFICE, rf"{LEAD}{WHERE}\s+(?:{AS}\s+)?(?P<word>{_BY_OFFICE}){TAIL}"),
    Clause(_NEEDS_GROUP, rf"{LEAD}{_AMONG}{TAIL}"),
    Clause(
        "berufung|aufnahme",
        rf"{LEAD}(?:[Bb]erufung|[Aa]ufnahme)\s+(?P<into>in\s+(?:den|die))\s+{_GROUP}\s+(?:{_FROM}|{WHERE}){TAIL}",
    ),
    Clause(_NEEDS_PAPER, rf"{LEAD}(?:mit\s+)?{_PAPER}\s+(?:{OF}|{WHERE}){TAIL}"),
    Clause(_NEEDS_TITLE, rf"{LEAD}{_OFFICIAL}{TAIL}"),
    Clause(CHOSEN, rf"{LEAD}{_CALLED}\s+{WHERE}{TAIL}"),
)
"""The same as a heading, an entry or a value says it, without saying of whom."""
