"""Recognize the head of an older mail: a line that divides, and the lines »Von: … Gesendet: …« (Kopf im Verlauf)."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from plugins.catalog.mails import EMAIL

_MARKS = re.compile(r"^[ \t>|*_]+|[ \t*_]+$")
_SEPARATOR = re.compile(
    r"(?i)[-_=—–]{2,}\s*(?:urspr(?:ü|ue)ngliche[rs]?\s+(?:nachricht|e-?mail|mail|termin)|original-?\s?(?:nachricht|mail|message)"
    r"|original\s+(?:appointment|e-?mail)|(?:weiter)?geleitete\s+(?:nachricht|e-?mail|mail)|forwarded\s+(?:message|mail)"
    r"|weitergeleitet\s+von|forwarded\s+by|(?:nachricht|e-?mail)\s+weitergeleitet|message (?:d['’]origine"
    r"|transféré|original)"
    r"|messaggio (?:originale|inoltrato)|mensaje (?:original|reenviado)|mensagem (?:original|encaminhada)"
    r"|(?:oorspronkelijk|doorgestuurd) bericht|ursprungligt meddelande|vidarebefordrat meddelande"
    r"|(?:oprindelig|videresendt|opprinnelig|videresendt) (?:meddelelse|melding)|wiadomość (?:oryginalna|przekazana)"
    r"|orijinal mesaj|i̇letilen mesaj|reply message)\b.{0,80}"
    r"|.{2,100}\d{1,2}:\d{2}\s*>>>"
    r"|(?:anfang|beginn) der weitergeleiteten (?:nachricht|e-?mail):?|begin forwarded message:?"
    r"|début du message (?:transféré|réexpédié) ?:?|inizio messaggio inoltrato:?"
)
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
_HEADER = re.compile(
    rf"(?i)(?:{'|'.join(f'(?P<{kind}>{names})' for kind, names in _NAMES.items())})\s*\*?\s*:\*?(?:\s+|$)(?P<value>.*)"
)
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


def block_at(lines: Sequence[str], start: int) -> int:
    """Give how many lines a block of headers takes (»Von: … Gesendet: …«), with a rule above; 0 if none is there."""
    block = _read(lines, start)
    return block.end - start if block else 0


def headings_in(text: str) -> Iterator[Heading]:
    """Give the head of each older mail in a text, from top to bottom."""
    lines, number = text.split("\n"), 0
    while number < len(lines):
        block = _read(lines, number)
        if block:
            yield block
        number = block.end if block else number + 1


def _read(lines: Sequence[str], start: int) -> Heading | None:
    number, found = start, dict[str, str]()
    while number < min(len(lines), start + MOST):
        kind, value = _header(lines[number])
        if kind:
            found.setdefault(kind, value)
        elif not _belongs(lines, number, bool(found)):
            break
        number += 1
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
    values = " ".join(found.values())
    address = EMAIL.search(values)
    enough = len(found) >= 3 or (len(found) == 2 and address)
    if not enough or next(iter(found)) not in {_FROM, _SENT, _SUBJECT} or not (address or re.search(r"\d", values)):
        return None
    sender = _SENDER.sub("", found.get(_FROM, "")).strip(" \"'*<[(,;")
    return Heading(sender, found.get(_SENT, ""), start, end)
