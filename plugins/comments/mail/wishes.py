"""Hear what somebody asks for besides being published: to stay private, or to be deleted (Wünsche)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from plugins.comments.mail.letters import Letter
from plugins.comments.mail.pieces import ABOVE, BELOW, CHANGED, OWN

_NO = r"(?:nicht(?! nur)|nirgends|nirgendwo|keinesfalls|keineswegs|niemals|nie|(?:auf|in) keine[nm] Fall|ohne)"
_SHOW = (
    r"(?:veröffentlich|publizier|frei ?(?:geb|schalt)|abdruck|poste|erscheinen|online (?:stell|setz)|zeig|anzeig|nenn"
    r"|weiter ?geb|einstell|(?:stell|setz|bring|nehm|übernehm|aufnehm)(?=e[nt]))\w*"
)
_SHOWN = (
    r"(?:veröffentlicht|publiziert|frei(?:gegeben|geschaltet)|abgedruckt|gepostet|erschein\w+|öffentlich|online|gezeigt"
    r"|angezeigt|genannt|sichtbar|zu (?:sehen|lesen)|auf (?:der|die|Ihrer?|eurer?) (?:Web)?(?:seite|site|Homepage))"
)
_WRITING = (
    r"(?:(?:die|der|den|diese[nrs]?|mein(?:e[nrs]?)?|all meine) (?:\w+ )?(?:Kommentar|Beitrag|Text|Brief|Zuschrift"
    r"|Nachricht|E-?Mail|Mail|Zeilen|Name|Namen|Nachname\w*|Worte|Frage|Anfrage|Angaben|Daten|Teil|Absatz))"
)
_THIS = rf"(?:(?:das|dies|alles|es|ich)|(?:(?:alles|das) )?(?:hier|obige|folgende)|{_WRITING})"
_NOUN = (
    r"(?:Kommentar\w*|Beitr[aä]g\w*|Eintr[aä]g\w*|Texte?s?|Zeilen|Nachricht\w*|Zuschrift\w*|Namens?|Daten|Angaben"
    r"|Personendaten|E-?Mail\w*)"
)
_CONSENT = r"(?:Einwilligung|Zustimmung|Einverständnis(?:erklärung)?|Erlaubnis|Genehmigung|Freigabe)"
_MINE = (
    r"(?:alles (?:von mir|was ich)|alles, was ich"
    rf"|(?:mein\w*|unser\w*|diesen?|dieses|den|alle(?: meine)?|sämtliche(?: meine)?) (?:\w+ ){{0,4}}?{_NOUN})"
)
_DELETE = (
    r"(?:(?:ge|zu)?lösch\w*|entfern\w*|(?:he)?(?:runter|raus) ?(?:ge|zu)?n[eo]h?m\w+|getilgt"
    r"|tilgen|depublizieren|vom Netz|offline|streichen|gestrichen)"
)
_END = r"(?=\s*(?:[.!?,;:)–-]|$|danke|und\b|oder\b|mit\b|vielen\b))"
_ASKED = (
    r"\b(?:bitte\w*|könn(?:en|ten|test) (?:Sie|du)|hätte\w* gern\w*|(?:sind|ist) zu|kann|können|würden Sie"
    r"|möchte\w*|will|wünsche|verlange|fordere|beantrage|woll(?:en|te)"
    r"|soll(?:en|te)?)\b"
)
_PRIVATE = (
    rf"\bbitte\b.{{0,60}}\b{_NO}\b.{{0,60}}?\b{_SHOW}{_END}",
    rf"\bbitte\b.{{0,40}}\b{_NO}\b (?:\w+ ){{0,4}}?(?:öffentlich|online|auf (?:die|der|Ihrer?)|ins? (?:Netz|Internet))",
    rf"^{_NO} (?:\w+ ){{0,3}}?(?:{_SHOW}|{_SHOWN}|zur Veröffentlichung|für die (?:Öffentlichkeit|Website|Seite))\W*$",
    rf"^(?:bitte )?(?:keine Veröffentlichung|{_NO} (?:\w+ )?zu[rm] (?:Veröffentlichen|Veröffentlichung))",
    rf"\b(?:veröffentlichen|zeigen|nennen|posten|stellen|geben|schalten) Sie\b.{{0,40}}\b{_THIS}\b.{{0,40}}\b{_NO}\b",
    rf"(?:^|, )(?!.*\bman\b)(?:bitte )?(?:(?:das|dies|es|alles)(?: hier)?\b|{_WRITING}\b.{{0,40}})"
    rf"\W{{0,2}}\b(?:soll(?:te|en)?|darf|dürfen|möge|muss|bitte)\b.{{0,40}}"
    rf"\b{_NO}\b.{{0,40}}\b(?:{_SHOWN}|{_SHOW})",
    rf"(?:^|, )(?:das|dies|(?:diese[rs]?|meine?) (?:\w+ )?{_NOUN}) (?:hier )?(?:ist|sind|war) (?:\w+ )?"
    rf"(?:{_NO} (?:\w+ )?(?:für die (?:Öffentlichkeit|Website|Webseite|Seite|Homepage)|zur Veröffentlichung"
    r"|öffentlich(?: gemeint| gedacht)?\W*$|als Kommentar)"
    r"|(?:streng )?(?:vertraulich|privat|persönlich)\W*$|kein (?:öffentlicher )?Kommentar"
    r"|(?:nur )?eine (?:rein )?(?:private|persönliche|vertrauliche)\b)",
    rf"\bbitte\b.{{0,20}}\b(?:veröffentlicht|postet|zeigt|nennt|stellt)\b.{{0,40}}\b{_NO}\b",
    r"\bveröffentlichen (?:Sie )?(?:das |es )?bitte nicht\b"
    r"|\bnicht für (?:andere|fremde|alle)(?: Augen| Ohren)? bestimmt\b",
    r"\blassen Sie\b.{0,30}\b(?:Nach)?namen?\b.{0,20}\bweg\b|\bbitte\b.{0,30}\b(?:Nach)?namen? weglassen\b",
    rf"\b(?:wäre|hätte)\b.{{0,20}}\b(?:lieber|gern\w*)\b.{{0,30}}\b{_NO}\b (?:\w+ ){{0,2}}?{_SHOWN}",
    r"\bbitte nur\b.{0,20}\b(?:Vornamen?|Initialen|Kürzel|Pseudonym)\b",
    r"^(?:das ist )?nur zu(?:r| Ihrer| deiner| eurer) (?:\w+ )?(?:Info\w*|Kenntnis\w*)",
    r"\bVeröffentlichung (?:bitte )?ab(?:zusehen)?\b"
    r"|^Veröffentlichung (?:ist )?(?:nicht |un)(?:er|ge)(?:wünscht|laubt|stattet)",
    r"\bVeröffentlichung\b.{0,40}\b(?:widerspreche|stimme ich nicht)\b",
    r"\bich (?:widerspreche|stimme)\b.{0,20}\bVeröffentlichung\b.{0,40}(?:\bnicht zu\b|\W*$)",
    rf"\bich (?:möchte|will|wünsche|mag)(?: mir)?(?: aber| bitte| auch)? {_NO}\b, dass {_THIS}\b.{{0,60}}\b{_SHOWN}",
    rf"\bich (?:möchte|will|mag)\b.{{0,20}}\b{_NO}\b (?:\w+ ){{0,3}}?(?:{_SHOWN}|genannt)\b",
    rf"\bich (?:möchte|will)\b (?:bitte |aber )?(?:das|dies|(?:diesen?|mein\w*) \w+) (?:\w+ )?{_NO}\b (?:\w+ ){{0,2}}?"
    rf"(?:{_SHOWN}|veröffentlich\w*|im (?:Internet|Netz))",
    rf"\b{_NO}\b (?:damit )?einverstanden, dass {_THIS}\b",
    r"^(?:(?:das|dies\w*)(?: \w+){0,2} (?:ist|geht|gilt) )?nur (?:für|an) (?:Sie|dich|euch)"
    r"(?: persönlich| privat| selbst| allein| bestimmt| gedacht)*\s*(?::|\W*$)",
    r"\bnur für (?:Sie|dich|euch)(?: persönlich| selbst)? (?:bestimmt|gedacht)\b",
    r"^(?:streng |bitte )?(?:vertraulich|privat|persönlich|intern|off the record)(?: behandeln)?\s*(?::|\W*$)",
    r"\bbitte\b.{0,40}\b(?:vertraulich|diskret|anonym)\b",
    r"\b(?:behalten|behandeln) Sie (?:das|dies\w*|es|meine\w*)\b.{0,40}\b(?:für sich|vertraulich|diskret)\b",
    r"\b(?:das|dies|es) bleibt (?:bitte )?unter uns\b|^unter uns(?: gesagt)?\s*:",
    r"\bich (?:möchte|will) (?:\w+ ){0,3}?anonym bleiben\b",
    r"\b(?:please )?(?:do not|don['’]t) (?:publish|post)\b|^not for publication\b|^private message\b",
)
_WITHDRAWN = (
    rf"\b(?:ich|wir|hiermit)\b.{{0,40}}\b(?:zieh\w*|nehme\w*)\b.{{0,20}}"
    rf"\b(?:(?:mein\w*|unser\w*|diesen?) (?:\w+ ){{0,3}}?(?:{_CONSENT}|{_NOUN})"
    rf"|(?:die|das) {_CONSENT})\b.{{0,60}}\bzurück\b",
    rf"\b(?:(?:mein\w*|unser\w*) (?:\w+ ){{0,3}}?(?:{_CONSENT}|{_NOUN})|(?:die|das) {_CONSENT})\b.{{0,60}}"
    r"\b(?:zieh\w*|nehme\w*) (?:ich|wir)\b.{0,40}\bzurück\b",
    rf"\b(?:ich|wir|hiermit)\b.{{0,30}}\bwiderruf(?:e|en)?\b.{{0,20}}"
    rf"\b(?:die|mein\w*|unser\w*) (?:\w+ ){{0,3}}?{_CONSENT}",
    rf"\bmein\w* (?:\w+ ){{0,3}}?{_CONSENT}\b.{{0,60}}\b(?:widerruf\w*"
    r"|zurück ?(?:zieh|nehm|zuzieh|zunehm)\w*|gilt nicht mehr|erlischt)\b",
    rf"\b{_ASKED}.{{0,20}}\bmein\w* (?:\w+ ){{0,4}}?{_NOUN} .{{0,40}}\bzurück ?(?:zieh|nehm)\w*",
    rf"\bWiderruf (?:mein\w*|der) {_CONSENT}",
    r"\bnicht (?:mehr|länger) (?:damit )?einverstanden, dass (?:mein|das|dies|der|er|es)",
    rf"^(?=.*{_ASKED})(?=.*\b{_DELETE})(?=.*\b{_MINE})",
    r"\b(?:das|es|ihn|dies|mir,?) bitte (?:\w+ )?(?:löschen|entfernen)\b(?=\W*(?:$|,))",
    r"\bmachen? (?:Sie )?(?:bitte )?(?:mein|dies)\w* (?:\w+ ){0,4}?weg\b",
    r"\bbitte(?: ich)? um (?:\w+ )?(?:Löschung|Entfernung)\b|^Widerruf\W*$|\b(?:mein|vom)\w* Widerrufsrecht",
    r"\bwiderspreche\b.{0,60}\b(?:Verarbeitung|Veröffentlichung|Speicherung)\b"
    r"|\b(?:Verarbeitung|Veröffentlichung|Speicherung)\b.{0,60}\bwiderspreche\b",
    r"\bich (?:möchte|will)\b.{0,20}\bnicht (?:mehr|länger) (?:\w+ ){0,4}?(?:stehen|erscheinen|genannt|vorkommen)\b",
    rf"(?:^|, |\bund )(?:lösch|entfern|streich|tilg)(?:en?|e?t) (?:Sie )?(?:bitte )?.{{0,30}}\b{_MINE}\b",
    rf"(?:^|, )(?:bitte )?nehmen Sie (?:bitte )?{_MINE}\b.{{0,40}}"
    r"\b(?:heraus|raus|herunter|runter|vom Netz|offline|weg|zurück)\b",
    rf"^mein\w* {_NOUN} .{{0,20}}\b(?:soll|muss|kann|darf) (?:bitte |wieder )*weg\b",
    rf"\b(?:Löschung|Entfernung) (?:mein|all mein|dies)\w* (?:\w+ ){{0,3}}?{_NOUN}",
    r"^(?:bitte )?(?:\w+ ){0,2}?(?:wieder )?(?:löschen|entfernen)(?: Sie)?(?: (?:das|es|dies|alles|ihn|mich))?"
    r"(?: bitte)?\W*$",
    r"\b(?:mein\w*|das) Recht auf (?:Löschung|Vergessen\w*)|\bArt(?:\.|ikel) ?(?:17|7 Abs)",
    r"\bplease (?:delete|remove)\b|\b(?:I )?(?:withdraw|revoke) my consent\b",
)
_ASKS_WHY = re.compile(r"(?i)\b(?:warum|wieso|weshalb|weswegen)\b")
_STOPS = re.compile(r"(?<=[.!?])\s+(?=[^a-zäöü\d])|\n\s*\n|(?<=[:;])\n")
"""Where a sentence ends; abbreviations end none before a small letter."""
LONGEST = 400
"""So many signs of a sentence are looked at together."""
HEARD = frozenset({OWN, ABOVE, BELOW, CHANGED})
"""Where a person speaks, and neither a signature nor an older mail."""


def _any(patterns: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in patterns)


_KINDS = {"private": _any(_PRIVATE), "withdrawn": _any(_WITHDRAWN)}


@dataclass(frozen=True)
class Wish:
    """What somebody asks for, and the sentence that says so."""

    withdrawn: bool
    sentence: str


def wishes_in(letter: Letter) -> tuple[Wish, ...]:
    """Give what a letter asks for, each kind once."""
    said = "\n\n".join(piece.text for piece in letter.body.pieces if piece.why in HEARD)
    found = {kind: sentence for sentence in reversed(tuple(_sentences(said))) for kind in _asked_for(sentence)}
    return tuple(Wish(kind == "withdrawn", sentence) for kind, sentence in sorted(found.items()))


def _sentences(text: str) -> Iterator[str]:
    """Give each sentence, and each line of one: not everybody ends a sentence with a stop."""
    for sentence in _STOPS.split(text):
        lines = sentence.strip().split("\n")
        for words in (sentence, *(lines if len(lines) > 1 else ())):
            plain = " ".join(words.split()).strip('*_>-–•"„“»« ')
            yield from (plain[start : start + LONGEST] for start in range(0, len(plain), LONGEST // 2))


def _asked_for(sentence: str) -> Iterator[str]:
    if _ASKS_WHY.search(sentence):
        return
    for kind, patterns in _KINDS.items():
        if any(pattern.search(sentence) for pattern in patterns):
            yield kind
