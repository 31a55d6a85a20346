"""Find the mails below an answer that a mail program has put there (Verlauf)."""

import re
from collections.abc import Iterator, Sequence
from functools import partial

from plugins.comments.mail.attributions import begins_with_day, is_above_history
from plugins.comments.mail.headings import block_at, is_separator, is_title

QUOTE = re.compile(r"[ \t]*(?:(?:[^\W\d_]{1,3})?[>›＞]|&gt;)")
"""How a quoted line begins; some programs put the initials of who wrote before the sign."""
_BAR = re.compile(r"[ \t]*[|:¦│](?:\s|$)")
"""How it may begin below a sentence that says who wrote."""
_MARKS = re.compile(r"^[ \t>|*_–—-]+|[ \t*_–—-]+$")
_FRAMED = re.compile(r"[-–—=]{2,}\s?[^-–—=].*[^-–—=]\s?[-–—=]{2,}:?")
_BEGUN = re.compile(r"(?:Am|On|Le|Den|El|Il|Op|W|Em|Dne|Dňa|V)\b")
_GREETING = re.compile(
    r"(?i)(?:hallo|guten \w+|hi|hello|dear|liebe[rs]?|sehr geehrte[rs]?|moin|servus|grüß gott)\b.{0,60}[,!]"
)
LONGEST = 4
"""So many lines the sentence above a history takes at most."""
_END = (".", "!", "?", ":", "“", '"')
WRAPPED = 50
"""A quoted line of so many signs may have been broken by a mail program."""


def history_in(lines: Sequence[str]) -> Iterator[range]:
    """Give the lines of each history: its head and what is quoted below; without quotes all that follows."""
    number, tail, begun = 0, _quoted_tail(lines), False
    while number < len(lines):
        head = head_at(lines, number)
        if head:
            begun = _quotes_next(lines, number + head)
            end = _end_of_quote(lines, number + head) if begun else len(lines)
            yield range(_with_greeting(lines, number), end)
            number = end
        elif begun and QUOTE.match(lines[number]):
            end = _end_of_quote(lines, number)
            yield range(number, end)
            number = end
        elif number == tail:
            yield range(number, len(lines))
            return
        else:
            number += 1


def _with_greeting(lines: Sequence[str], number: int) -> int:
    """Give where a history begins: some programs greet above it, but who only greets has written that."""
    above = next((place for place in range(number - 1, -1, -1) if lines[place].strip()), -1)
    greets = above > 0 and _GREETING.fullmatch(lines[above].strip()) and not lines[above - 1].strip()
    return above if greets and any(line.strip() for line in lines[:above]) else number


def _quoted_tail(lines: Sequence[str]) -> int:
    """Give where a quote begins below which nothing stands; one of a single line somebody may have chosen."""
    last = max((number for number, line in enumerate(lines) if _own(line)), default=-1)
    start = next((number for number in range(last + 1, len(lines)) if lines[number].strip()), len(lines))
    return start if sum(bool(re.search(r"\w", line)) for line in lines[start:]) > 1 else -1


def _own(line: str, mark: re.Pattern[str] = QUOTE) -> bool:
    return bool(line.strip()) and not mark.match(line)


def head_at(lines: Sequence[str], number: int) -> int:
    """Give how many lines the head of a history takes that begins at a line; 0 if none does."""
    if is_separator(lines[number]) or (is_title(lines[number]) and block_at(lines, number + 1)):
        return 1 + block_at(lines, number + 1)
    return block_at(lines, number) or _attribution(lines, number)


def _attribution(lines: Sequence[str], number: int) -> int:
    """Give how many lines a sentence like »Am … schrieb …:« takes, which may be broken."""
    joined, above = "", ""
    for below in _line_ends(lines, number):
        line, text = lines[below - 1], _plain(lines[below - 1])
        if not text or (joined and _begins_anew(above, joined, text, line)):
            return 0
        closed = ">" if _is_open(joined) and line.startswith(">") else ""
        joined, above = f"{joined}{closed} {text}".strip(), line
        if _is_open(joined):
            continue
        if is_above_history(joined, partial(_quotes_next, lines, below), partial(_is_last, lines, below)):
            return below - number
        if text.endswith(":"):
            return 0
    return 0


def _line_ends(lines: Sequence[str], number: int) -> Iterator[int]:
    """Give where each line of a sentence ends; an empty one may stand before an address in angle signs, or in it."""
    count, joined = 0, ""
    for place in range(number, min(len(lines), number + 2 * LONGEST)):
        empty = not lines[place].strip()
        following = next(filter(str.strip, lines[place + 1 : place + 3]), "") if empty else ""
        if empty and joined and (_is_open(joined) or following.startswith("<")):
            continue
        count, joined = count + 1, joined + lines[place]
        if count > LONGEST:
            return
        yield place + 1


def _is_open(joined: str) -> bool:
    return joined.count("<") > joined.count(">")


def _plain(line: str) -> str:
    """Give a line without marks; one between dashes ends as if with a colon."""
    plain = _MARKS.sub("", line.replace("&gt;", ">"))
    return f"{plain}:" if plain and _FRAMED.fullmatch(line.strip(" \t>")) else plain


def _begins_anew(written: str, above: str, text: str, line: str) -> bool:
    """Tell whether a sentence ends above a line, one by a mail program begins with it, or a quote does."""
    ended = above.endswith(_END) and not _BEGUN.match(above)
    quoted = QUOTE.match(line) and not QUOTE.match(written) and not _is_open(above)
    if begins_with_day(text, above):
        return True
    return bool(ended or quoted or (_BEGUN.match(text) is not None and re.search(r"\d", text)))


def _quotes_next(lines: Sequence[str], number: int) -> bool:
    following = next((line for line in lines[number : number + 3] if line.strip()), "")
    return _mark_of(following) is not None


def _mark_of(line: str) -> re.Pattern[str] | None:
    return next((mark for mark in (QUOTE, _BAR) if mark.match(line)), None)


def _is_last(lines: Sequence[str], number: int) -> bool:
    """Tell whether nothing but a quote follows."""
    return _end_of_quote(lines, number) == len(lines)


def _end_of_quote(lines: Sequence[str], number: int) -> int:
    """Give where a quote ends: at the first line of its own, but for the rest of a quoted line that was broken."""
    first = next((line for line in lines[number:] if line.strip()), "")
    mark, end = _mark_of(first) or QUOTE, number
    while number < len(lines):
        if _own(lines[number], mark) and not _is_remnant(lines, number, mark):
            return end
        number += 1
        end = number if lines[number - 1].strip() else end
    return len(lines)


def _is_remnant(lines: Sequence[str], number: int, mark: re.Pattern[str]) -> bool:
    above = lines[number - 1] if number else ""
    below = lines[number + 1] if number + 1 < len(lines) else ""
    broken = len(above) > WRAPPED and not above.rstrip().endswith(_END)
    return bool(mark.match(above)) and (broken or bool(mark.match(below)))
