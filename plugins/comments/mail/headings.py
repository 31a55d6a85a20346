"""Recognize the head of an older mail: a line that divides, and the lines »Von: … Gesendet: …« (Kopf im Verlauf)."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from plugins.catalog.mails import EMAIL
from plugins.comments.mail.moments import moment_written

_MARKS = re.compile(r"^[ \t>|*_]+|[ \t*_]+$")
_CARRIED_ON = (
    r"(?:(?:weiter)?geleitete[nrs]?\s+(?:nachricht|e-?mail|mail)|forwarded\s+(?:message|mail)|weitergeleitet\s+von"
    r"|forwarded\s+by|(?:nachricht|e-?mail)\s+weitergeleitet|message (?:transféré|réexpédié)|messaggio inoltrato"
    r"|mensaje reenviado|mensagem (?:encaminhada|reencaminhada)|doorgestuurd bericht|vidarebefordra(?:t|de) \w+"
    r"|videresendt (?:meddelelse|melding|besked)|(?:wiadomość |wiadomości )?przekazan\w+(?: wiadomoś\w+)?)"
)
_OLDER = (
    rf"(?:{_CARRIED_ON}|urspr(?:ü|ue)ngliche[rs]?\s+(?:nachricht|e-?mail|mail|termin)"
    r"|original-?\s?(?:nachricht|mail|message)"
    r"|original\s+(?:appointment|e-?mail)|message (?:d['’]origine|original)|messaggio originale|mensaje original"
    r"|mensagem original|(?:oorspronkelijk|origineel) bericht|ursprungligt meddelande"
    r"|(?:oprindelig|opprinnelig) (?:meddelelse|melding)"
    r"|wiadomość oryginalna|orijinal mesaj|reply message)"
)
_FORWARDING = re.compile(rf"(?i)[-_=—–\W]*(?:\w+ ){{0,3}}{_CARRIED_ON}\b.*")
_SEPARATOR = re.compile(
    rf"(?i)[-_=—–]{{2,}}\s*{_OLDER}\b.{{0,80}}"
    r"|.{2,100}\d{1,2}:\d{2}\s*>>>"
    r"|.{2,100}\s-{2,}\s?\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\s\d{1,2}:\d{2}.{0,8}-{2,}.{0,200}"
    r"|\W?original message processed by david.{0,80}"
    r"|(?:anfang|beginn) der weitergeleiteten (?:nachricht|e-?mail):?|begin forwarded message:?"
    r"|début du message (?:transféré|réexpédié) ?:?|inizio messaggio inoltrato:?"
)
_TITLE = re.compile(rf"(?i){_OLDER}\W*")
_FROM, _SENT, _TO, _SUBJECT = "from", "sent", "to", "subject"
_NAMES = {
    _FROM: "von|from|de|absender|van|da|od|från|fra|kimden|gönderen|feladó|lähettäjä|от|від|expéditeur|remitente",
    _SENT: "gesendet|sent|datum|date|verzonden|inviato|data|enviad[oa](?: el| em)?|envoyé|fecha|wysłano|skickat|sendt"
    "|gönderilme(?: tarihi)?|tarih|odesláno|odoslané|elküldve|dátum|lähetetty|päivämäärä|отправлено|дата|dato",
    _TO: "an|to|empfänger|à|aan|a|para|do|komu|till|til|kime|címzett|vastaanottaja|кому|destinataire",
    _SUBJECT: "betreff|subject|thema|objet|onderwerp|oggetto|asunto|assunto|temat|předmět|predmet|ämne|emne|konu|tárgy"
    "|aihe|тема",
    "other": "cc|kopie|bcc|antwort an|reply-to|organisation|priorität|importance|wichtigkeit",
}
_ANY_NAME = "|".join(f"(?P<{kind}>{names})" for kind, names in _NAMES.items())
_HEADER = re.compile(rf"(?i)(?:{_ANY_NAME})\s*\**\s*[:：]\**(?:\s+|$)(?P<value>.*)")
_IN_LINE = re.compile(rf"(?:(?<![^\W\d_])|(?<=[a-zäöü])(?=[A-ZÄÖÜÉ]))(?i:{_ANY_NAME})[ \t*]*:")
"""A header within a line, as some programs leave a head that take the text out of HTML."""
_BEFORE = re.compile(rf"(?i)[\W_]*(?:{_OLDER})?[\W_]*")
_LABELED = re.compile(r"[\W_]*[^\W\d_][^:：]{0,30}?[ \t*]*[:：][ \t*]*\S.*")
_LINES, _KINDS = 3, 3
"""So many lines, or headers within one, has a head at least whose words nobody knows, or that has lost its lines."""
_HOUR = re.compile(r"\d{4}\D{1,4}\d{1,2}:\d{2}(?!\d| Uhr)")
"""A time of day right behind the year, as programs write it that leave out the subject."""
_TIME = re.compile(r"\d[:.h]\d\d")
_RULE = re.compile(r"[_\-–—=]{5,}")
MOST = 16
"""So many lines has a head at most."""
_SENDER = re.compile(r"[<(\[]?(?:mailto:)?[^\s<(\[]+@\S+.*")


@dataclass(frozen=True)
class Heading:
    """Who wrote an older mail and when, as it stands there, and how many lines say so."""

    sender: str
    sent: str
    start: int
    end: int


def is_separator(line: str) -> bool:
    """Tell whether a line divides an answer from an older mail."""
    return _SEPARATOR.fullmatch(_MARKS.sub("", line)) is not None


def is_forwarding(line: str) -> bool:
    """Tell whether a line says that a mail was forwarded which follows."""
    return _FORWARDING.fullmatch(line) is not None and (is_separator(line) or is_title(line))


def is_title(line: str) -> bool:
    """Tell whether a line says that an older mail follows, if one does."""
    return _TITLE.fullmatch(_MARKS.sub("", line)) is not None


def block_at(lines: Sequence[str], start: int) -> int:
    """Give how many lines a block of headers takes (»Von: … Gesendet: …«), with a rule above; 0 if none is there."""
    block = _heading_at(lines, start) if start < len(lines) else None
    return block.end - start if block else 0


def headings_in(text: str) -> Iterator[Heading]:
    """Give the head of each older mail in a text, from top to bottom."""
    lines, number = text.split("\n"), 0
    while number < len(lines):
        block = _heading_at(lines, number)
        if block:
            yield block
        number = block.end if block else number + 1


@lru_cache(maxsize=4096)
def is_dated_entry(line: str) -> bool:
    """Tell whether a line may be a part of a head that says when: it has a label or an address."""
    possible = re.search(r"\d", line) and (_LABELED.fullmatch(line) or EMAIL.search(line))
    return bool(possible) and moment_written(line) is not None


def _heading_at(lines: Sequence[str], start: int) -> Heading | None:
    return _read(lines, start) or _of_one_line(lines[start], start) or _of_strange_words(lines, start)


def _of_one_line(line: str, number: int) -> Heading | None:
    found = tuple(_IN_LINE.finditer(line))
    if len(found) < _KINDS or not _BEFORE.fullmatch(line[: found[0].start()]):
        return None
    ends = (*(match.start() for match in found[1:]), len(line))
    values = {str(match.lastgroup): line[match.end() : end].strip() for match, end in zip(found, ends, strict=True)}
    return _heading(values, number, number + 1) if {_FROM, _SENT} <= values.keys() else None


def _of_strange_words(lines: Sequence[str], start: int) -> Heading | None:
    """Give the head whose words are of no language that is known: lines with labels, an address first and a day."""
    if not EMAIL.search("\n".join(lines[start : start + MOST])):
        return None
    end = start
    while end < min(len(lines), start + MOST) and _LABELED.fullmatch(lines[end]):
        end += 1
    block = lines[start:end]
    addressed = [line for line in block if EMAIL.search(line)]
    if len(block) < _LINES or not addressed or (len(addressed) == 1 and addressed[0] is not block[0]):
        return None
    sent = next(filter(is_dated_entry, block), "")
    said = re.split("[:：]", addressed[0], maxsplit=1)[1]
    return Heading(_name_in(said), sent, start, end) if _TIME.search(sent) else None


def _read(lines: Sequence[str], start: int) -> Heading | None:
    number, found = start, dict[str, str]()
    while number < min(len(lines), start + MOST):
        kind, value = _header(lines[number])
        if kind:
            found.setdefault(kind, value)
        elif not _belongs(lines, number, bool(found)):
            break
        number += 1
    if found and _SENT not in found:
        found[_SENT] = next(filter(is_dated_entry, lines[start:number]), "")
    return _heading(found, start, number)


@lru_cache(maxsize=4096)
def _header(line: str) -> tuple[str, str]:
    """Give what kind of header a line is and what it says; empty if it is none."""
    header = _HEADER.fullmatch(_MARKS.sub("", line))
    if header is None:
        return "", ""
    return next(kind for kind in _NAMES if header[kind]), header["value"]


def _belongs(lines: Sequence[str], number: int, begun: bool) -> bool:
    """Tell whether a line without a header belongs to a block: empty, a rule above, or a list of addresses goes on."""
    if not _MARKS.sub("", lines[number]) or (_RULE.fullmatch(lines[number].strip()) and not begun):
        return True
    following = (_header(line)[0] for line in lines[number + 1 : number + 3])
    return begun and (EMAIL.search(lines[number]) is not None or any(following)) and bool(lines[number - 1].strip())


def _heading(found: dict[str, str], start: int, end: int) -> Heading | None:
    """Give what a block says if a mail program wrote it: it begins with who wrote or when, and holds figures."""
    address = EMAIL.search(" ".join(found.values()))
    named = re.match(r"\W*[^\W\d]", found.get(_FROM, "")) is not None
    dated = re.search(r"\d", found.get(_SENT, "")) is not None
    told = _SUBJECT in found or _HOUR.search(found.get(_SENT, "")) is not None
    enough = len(found) >= 2 if address else named and dated and told and len(found) >= 2
    if not enough or next(iter(found)) not in {_FROM, _SENT, _SUBJECT}:
        return None
    return Heading(_name_in(found.get(_FROM, "")), found.get(_SENT, ""), start, end)


def _name_in(said: str) -> str:
    """Give the name of who sent a mail, without the address."""
    return _SENDER.sub("", said).strip(" \t\"'*<[(,;")
