"""Find what mail programs, firms and habits put below a message: signature, advertisement, disclaimer."""

import re
from collections.abc import Iterator, Sequence

from plugins.comments.mail.contacts import is_contact, is_name, is_prose, is_reachable
from plugins.comments.mail.devices import is_of_program

_DELIMITER = re.compile(r"--|-- \s*|[—–]+|_{2,}|-{3,}|={3,}|\*{3,}|~{2,}|[-_=*~–—•·.]+(?: [-_=*~–—•·.]+){2,}")
_EXACT = "-- "
_RULE = re.compile(r"[-_=*]{5,}")
_LINK_ONLY = re.compile(r"\s*[<(\[]?(?:https?://|www\.)\S+[>)\]]?\s*")
_DISCLAIMER = re.compile(
    r"(?i)(?:wichtiger hinweis|rechtlicher hinweis|disclaimer|haftungsausschluss|vertraulichkeitshinweis"
    r"|confidentiality notice)\s*:?\s*$"
    r"|.{0,60}\b(?:diese[rs]? |this |die |der inhalt (?:dieser |der )?)(?:e-?mail|mail|nachricht|message)\b.{0,160}\b"
    r"(?:vertraulich\w*|confidential|privileged|rechtlich geschützt|ausschließlich für|irrtümlich|adressat"
    r"|intended (?:only|solely))"
    r"|.{0,80}(?:nicht der (?:richtige|vorgesehene|beabsichtigte) (?:adressat|empfänger)|not the intended recipient)"
    r"|.{0,40}(?:denken sie an die umwelt|schützen sie die umwelt|think before you print|consider the environment"
    r"|bevor sie diese (?:e-?mail|mail|nachricht) (?:aus)?drucken)"
    r"|.{0,40}(?:informationen zum datenschutz|datenschutzhinweise?|datenschutzerklärung)\b[^?!]{0,60}"
    r"(?:https?://|www\.).{0,120}"
    r"|pflichtangaben\b.{0,80}"
)
_LIST = re.compile(
    r"(?i).{0,60}(?:mailing[- ]?list|listinfo|verteilerliste|you received this message because|google groups"
    r"|sie erhalten diese (?:nachricht|e-?mail),? weil|abbestellen|austragen|unsubscribe)"
)
_GREETING = r"(?:gr(?:ü|ue)(?:ß|ss)e?n?|gru(?:ß|ss)|regards|wishes)"
_CLOSING = re.compile(
    r"(?i)[ \t*_]*(?:"
    r"(?:mit|es gr(?:ü|ue)(?:ß|ss)t|viele|beste|liebe|herzliche|freundliche|schöne|sonnige|kollegiale|solidarische"
    rf"|danke und|alles gute|bis bald|kind|best|warm|many)n?\b.{{0,40}}\b{_GREETING}\b.{{0,40}}|{_GREETING}\b.{{0,40}}"
    r"|mfg|lg|vg|hochachtungsvoll|herzlichst|(?:ihr|dein|euer|eur)e?|sincerely|cheers"
    r"|(?:es|sie) gr(?:ü|ue)(?:ß|ss)(?:t|en)\b.{0,40}"
    r"|(?:im auftrage?|in vertretung|i\. ?[av]\.)(?: gez\.?)?|gez\."
    r"|hier (?:noch )?meine (?:daten|kontaktdaten):?)[,.!]?[ \t*_]*"
)
_POSTSCRIPT = re.compile(r"(?i)\s*p\.?\s?s\b")
SHORT = 15
"""So many lines a signature has at most."""
NAMES = 4
"""Among so many lines of a card is a contact."""
LONG = 40
"""So many it has below the mark that says it is one (RFC 3676)."""

SIGNATURE, DEVICE, DISCLAIMER, LIST = "Signatur", "Zusatz des Mailprogramms", "Hinweistext unter der E-Mail", "Fußzeile"


def signatures_in(lines: Sequence[str]) -> Iterator[tuple[range, str]]:
    """Give the lines below a message that are not part of it, and what they are."""
    taken = dict(_machines(lines))
    yield from ((range(number, number + 1), why) for number, why in sorted(taken.items()))
    filled = [number for number, line in enumerate(lines) if line.strip()]
    below = next((number for number in filled[-LONG - 1 :] if _is_delimiter(lines, number)), len(lines))
    if below < len(lines):
        yield range(below, len(lines)), SIGNATURE
    own = [number for number in filled if number < below and number not in taken]
    end = next((number for number in own[1:] if _POSTSCRIPT.match(lines[number])), below)
    card = _card(lines, [number for number in own if number < end], end)
    if card:
        yield card, SIGNATURE


def _machines(lines: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Give each line that a program or a firm has added, wherever it stands."""
    for start, end in _paragraphs(lines):
        text = " ".join(lines[start:end])
        if _DISCLAIMER.match(text):
            yield from ((number, DISCLAIMER) for number in range(start, end))
        elif _LIST.match(text.lstrip("-_=* ")) and _is_ruled(lines, start):
            yield from ((number, LIST) for number in range(start, len(lines)))
        else:
            yield from ((number, DEVICE) for number in _devices(lines, start, end))


def _is_ruled(lines: Sequence[str], start: int) -> bool:
    """Tell whether a rule stands above a paragraph or begins it."""
    return any(re.match(r"\s*[-_=*]{2,}", line) for line in lines[max(0, start - 2) : start + 1])


def _devices(lines: Sequence[str], start: int, end: int) -> Iterator[int]:
    """Give the lines that say from what a mail was sent, which may be broken in two, and a link below them."""
    number = start
    while number < end:
        count = next((count for count in (1, 2, 3) if _is_device(lines[number : min(number + count, end)])), 0)
        yield from range(number, number + count)
        number += count
        while count and number < end and _LINK_ONLY.fullmatch(lines[number]):
            yield number
            number += 1
        number += 0 if count else 1


def _is_device(lines: Sequence[str]) -> bool:
    text = re.sub(r"<https?://\S*>|\(https?://\S*\)", "", " ".join(lines))
    return is_of_program(" ".join(text.split()).strip(" .*_-[]()<>~"))


def _paragraphs(lines: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Give where each paragraph begins and ends; a rule begins one."""
    start = 0
    for number, line in enumerate((*lines, "")):
        if not line.strip() or _RULE.fullmatch(line.strip()):
            if lines[start:number] and lines[start].strip():
                yield start, number
            start = number if line.strip() else number + 1


def _is_delimiter(lines: Sequence[str], number: int) -> bool:
    """Tell whether a line stands above a signature; a rule that is none has sentences below it."""
    line = lines[number]
    if not _DELIMITER.fullmatch(line.rstrip() if line != _EXACT else line):
        return False
    below = [text for text in lines[number + 1 :] if text.strip()]
    if line == _EXACT:
        return len(below) <= LONG
    if line == "--":
        above = [text for text in lines[:number] if text.strip()]
        framed = line in below[1:] or line in above[:-1]
        return len(below) <= SHORT and not framed and not any(len(text.split()) > 14 for text in below)
    return 0 < len(below) <= SHORT and any(map(is_reachable, below)) and not any(map(is_prose, below))


def _card(lines: Sequence[str], own: Sequence[int], end: int) -> range | None:
    """Give the contacts at the end of a message, with the closing above them; None if there are none."""
    for place in range(max(0, len(own) - SHORT), len(own)):
        if _CLOSING.fullmatch(lines[own[place]]) and _is_card([lines[number] for number in own[place + 1 :]]):
            return range(own[place], end)
    return _bare_card(lines, own, end)


def _is_card(below: Sequence[str]) -> bool:
    """Tell whether contacts follow before any sentence does; below them a firm may advertise."""
    first = next((place for place, line in enumerate(below) if is_reachable(line)), None)
    return first is not None and not any(map(is_prose, below[:first]))


def _bare_card(lines: Sequence[str], own: Sequence[int], end: int) -> range | None:
    """Give contacts without a closing, with the names above: where a person goes on below, they are meant."""
    contacts = [place for place, number in enumerate(own) if is_reachable(lines[number])]
    last = start = contacts[-1] if contacts else 0
    while start > 1 and last - start < SHORT and _is_entry(lines[own[start - 1]]):
        start -= 1
    start = next((place for place in range(start, last) if {*range(place, place + NAMES)} & {*contacts}), last)
    introduced = start and lines[own[start - 1]].rstrip().endswith((":", ","))
    if not start or introduced or _goes_on(lines, own, last, alone=start == last):
        return None
    return range(own[start], end)


def _goes_on(lines: Sequence[str], own: Sequence[int], last: int, alone: bool) -> bool:
    """Tell whether a person says more below the last contact; what a firm advertises stands close to several lines."""
    return any(
        not _is_entry(lines[own[place]]) and (alone or own[place] != own[place - 1] + 1 or is_prose(lines[own[place]]))
        for place in range(last + 1, len(own))
    )


def _is_entry(line: str) -> bool:
    return is_contact(line) or is_name(line)


def name_below(message: str) -> str:
    """Give the name below the closing at the end of a message; empty if none stands there."""
    lines = [line.strip() for line in message.split("\n") if line.strip()]
    if len(lines) < 2 or not _CLOSING.fullmatch(lines[-2]) or not is_name(lines[-1]):
        return ""
    return lines[-1].strip("*_ ,.")
