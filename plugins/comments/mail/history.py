"""Find the mails below an answer that a mail program has put there (Verlauf)."""

import re
from collections.abc import Iterator, Sequence

from plugins.catalog.mails import EMAIL

_QUOTE = re.compile(r"[ \t]*>")
_MARKS = re.compile(r"^[ \t>*_]+|[ \t*_]+$")
_SEPARATOR = re.compile(
    r"(?i)[-_=—–]{2,}\s*(?:urspr(?:ü|ue)ngliche[rs]?\s+(?:nachricht|e-?mail|mail|termin)|original-?\s?(?:nachricht|mail|message)"
    r"|original\s+(?:appointment|e-?mail)|(?:weiter)?geleitete\s+(?:nachricht|e-?mail|mail)|forwarded\s+(?:message|mail)"
    r"|(?:nachricht|e-?mail)\s+weitergeleitet|message d['’]origine|reply message)\b.{0,80}"
    r"|.{2,100}\d{1,2}:\d{2}\s*>>>"
    r"|(?:anfang|beginn) der weitergeleiteten (?:nachricht|e-?mail):?|begin forwarded message:?"
)
_HEADER = re.compile(
    r"(?i)(von|from|de|absender|gesendet|sent|datum|date|an|to|empfänger|betreff|subject|thema|cc|kopie|bcc|antwort an"
    r"|reply-to)\s*\*?\s*:\*?(?:\s+|$)(.*)"
)
_BEGIN = frozenset({"von", "from", "de", "absender", "gesendet", "sent", "datum", "date", "betreff", "subject"})
_RULE = re.compile(r"[_\-–—=]{5,}")
_WROTE = re.compile(
    r"(?:(?:Am|On|Le|Den|El|Il|Op)\b.{4,200}\b"
    r"(?:schrieb|schrieben|wrote|schreef|escribió|a écrit|ha scritto|geschrieben)\b.{0,200}"
    r"|.{2,160}\b(?:schrieb|wrote)\b.{0,160}|.{2,160}\bhat\b.{2,160}\bgeschrieben\b"
    r"|(?:Zitat von|Zitiere|Quoting|Citando)\s.{2,160}"
    r"|\d{4}-\d\d-\d\d \d\d?:\d\d.{2,160}<[^<>]+@[^<>]+>)\s*:"
)
_BEGUN = re.compile(r"(?:Am|On|Le|Den|El|Il|Op)\b")
_MACHINE = re.compile(r"\d{1,4}[./-]\s?\d{1,2}[./-]\s?\d{2,4}\b.{0,30}\b\d{1,2}:\d{2}|\b\d{1,2}:\d{2}:\d{2}\b")
"""A day and a time as a mail program writes them."""
LONGEST = 4
"""So many lines the sentence above a history takes at most."""
_END = (".", "!", "?", ":", "“", '"')
WRAPPED = 50
"""A quoted line of so many signs may have been broken by a mail program."""


def history_in(lines: Sequence[str]) -> Iterator[range]:
    """Give the lines of each history: its head and what is quoted below; without quotes all that follows."""
    number, tail = 0, _quoted_tail(lines)
    while number < len(lines):
        head = _head(lines, number)
        if head:
            end = _end_of_quote(lines, number + head) if _quotes_next(lines, number + head) else len(lines)
            yield range(number, end)
            number = end
        elif number == tail:
            yield range(number, len(lines))
            return
        else:
            number += 1


def _quoted_tail(lines: Sequence[str]) -> int:
    """Give where a quote begins below which nothing stands; one of a single line somebody may have chosen."""
    last = max((number for number, line in enumerate(lines) if _own(line)), default=-1)
    start = next((number for number in range(last + 1, len(lines)) if lines[number].strip()), len(lines))
    return start if sum(bool(re.search(r"\w", line)) for line in lines[start:]) > 1 else -1


def _own(line: str) -> bool:
    return bool(line.strip()) and not _QUOTE.match(line)


def _head(lines: Sequence[str], number: int) -> int:
    """Give how many lines the head of a history takes that begins at a line; 0 if none does."""
    line = _MARKS.sub("", lines[number])
    if _SEPARATOR.fullmatch(line):
        return 1 + _block(lines, number + 1)
    return _block(lines, number) or _attribution(lines, number)


def _block(lines: Sequence[str], start: int) -> int:
    """Give how many lines a block of headers takes (»Von: … Gesendet: …«), with a rule above."""
    number, found, values = start, list[str](), ""
    while number < len(lines) and number - start < 16:
        line = _MARKS.sub("", lines[number])
        header = _HEADER.fullmatch(line)
        if header:
            found.append(header[1].lower())
            values += header[2]
        elif (line and not (_RULE.fullmatch(lines[number].strip()) and not found)) and not _goes_on(
            lines, number, found
        ):
            break
        number += 1
    enough = len(set(found)) >= 3 or (len(set(found)) == 2 and EMAIL.search(values))
    return number - start if enough and found[0] in _BEGIN else 0


def _goes_on(lines: Sequence[str], number: int, found: Sequence[str]) -> bool:
    """Tell whether a line continues the header above, such as a list of addresses."""
    following = (_HEADER.fullmatch(_MARKS.sub("", line)) for line in lines[number + 1 : number + 3])
    return (
        bool(found) and (EMAIL.search(lines[number]) is not None or any(following)) and bool(lines[number - 1].strip())
    )


def _attribution(lines: Sequence[str], number: int) -> int:
    """Give how many lines a sentence like »Am … schrieb …:« takes, which may be broken."""
    parts = [_MARKS.sub("", line) for line in lines[number : number + LONGEST]]
    for count, text in enumerate(parts, start=1):
        joined = " ".join(parts[:count])
        if not text or (count > 1 and _begins_anew(parts[count - 2], text)):
            return 0
        if _WROTE.fullmatch(joined):
            return count if _is_certain(joined, lines, number + count) else 0
        if text.endswith(":"):
            return 0
    return 0


def _begins_anew(above: str, text: str) -> bool:
    """Tell whether a sentence ends above a line, or one by a mail program begins with it."""
    ended = above.endswith(_END) and not _BEGUN.match(above)
    return ended or (_BEGUN.match(text) is not None and bool(re.search(r"\d", text)))


def _is_certain(sentence: str, lines: Sequence[str], below: int) -> bool:
    """Tell whether a mail program wrote a sentence and not a person who tells what somebody wrote."""
    if EMAIL.search(sentence) or _MACHINE.search(sentence):
        return True
    return bool(re.search(r"\d", sentence)) and _quotes_next(lines, below)


def _quotes_next(lines: Sequence[str], number: int) -> bool:
    following = next((line for line in lines[number : number + 3] if line.strip()), "")
    return bool(_QUOTE.match(following))


def _end_of_quote(lines: Sequence[str], number: int) -> int:
    """Give where a quote ends: at the first line of its own, but for the rest of a quoted line that was broken."""
    end = number
    while number < len(lines):
        if _own(lines[number]) and not _is_remnant(lines, number):
            return end
        number += 1
        end = number if lines[number - 1].strip() else end
    return len(lines)


def _is_remnant(lines: Sequence[str], number: int) -> bool:
    above = lines[number - 1] if number else ""
    below = lines[number + 1] if number + 1 < len(lines) else ""
    broken = len(above) > WRAPPED and not above.rstrip().endswith(_END)
    return bool(_QUOTE.match(above)) and (broken or bool(_QUOTE.match(below)))
