"""The two lines ``---`` around the head of a Markdown file, and what people type in their place."""

import re
from collections.abc import Sequence

from plugins.catalog.problems import Place, Problem, shown

FENCE = "---"
_LIKE_FENCE = re.compile(r"[-–—―‐‑‒−_*=~+.…`\s]*[-–—―‐‑‒−_*=~+.…`](?:ya?ml|toml)?\s*")
_FIELD = re.compile(r"[^\W\d][\w-]* *[:=]")
_GOES_ON = re.compile(rf"\s|#|- |{_FIELD.pattern}")
"""How a line of a head begins: set in, a comment, an entry, a field."""
CAPITAL = "Title:"
"""How the head begins that other programs, Pelican among them, take."""
BEFORE = "den Text davor löschen oder unter den Kopf setzen"
BEHIND = "hinter „---“ steht noch „{}“; es in eine eigene Zeile darunter setzen"
SECOND = "hier beginnt ein zweiter Kopf, er erschiene als Text; {} löschen, und was davon gelten soll, oben eintragen"
_BEHIND = re.compile(r"---+\s*([^\s-].*)")
_UNSEEN = "\ufeff\u200b\u2060"


def is_like_fence(line: str) -> bool:
    """Tell a line that was typed for one of the two."""
    return _LIKE_FENCE.fullmatch(line.strip(_UNSEEN)) is not None


def upper_fence(lines: Sequence[str], file: str, fields: frozenset[str]) -> Problem | None:
    """Tell a head without the line ``---`` above it; a text that begins with its body has none."""
    first = next((number for number, line in enumerate(lines) if line.strip(f"{_UNSEEN} \t\u00a0")), 0)
    if _stands_before_a_head(lines, first, fields):
        return Problem(Place(file, first + 1), f"die erste Zeile muss „---“ sein (drei Bindestriche); {BEFORE}")
    begins = lines[first]
    inside = lines[first + 1 :] if is_like_fence(begins) else lines[first:]
    if not _holds_fields(inside, fields):
        return None
    line = 1 if begins == FENCE else first + 1
    return Problem(
        Place(file, line), f"die erste Zeile muss „---“ sein (drei Bindestriche); {_instead(begins, _ends(inside))}"
    )


def lower_fence(lines: Sequence[str], end: int | None, file: str) -> Problem | None:
    """Tell a head, begun in the first line, that does not end where its fields end."""
    for number in range(1, len(lines) if end is None else end):
        line = lines[number]
        if behind := _BEHIND.match(line):
            return Problem(Place(file, number + 1), BEHIND.format(shown(behind[1], 20)))
        if line.strip() and _LIKE_FENCE.fullmatch(line) and not line.startswith("- "):
            message = (
                f"der Kopf der Datei endet mit der Zeile „---“ (drei Bindestriche); hier steht „{shown(line, 20)}“"
            )
            return Problem(Place(file, number + 1), message)
        if not line.strip() and not _goes_on(lines, number):
            break
        if end is None and line.strip() and not _GOES_ON.match(line):
            break
    else:
        if end is not None:
            return None
        number = len("\n".join(lines).rstrip().split("\n"))
    message = "der Kopf der Datei endet nicht; hier, unter seine Felder, eine Zeile „---“ setzen"
    return Problem(Place(file, number + 1), message)


def without_second_heads(
    lines: Sequence[str], file: str, first_line: int, fields: frozenset[str]
) -> tuple[list[str], tuple[Problem, ...]]:
    """Give a body with empty lines in place of further heads, and tell these: they would be seen as text."""
    kept, problems, number = list(lines), [], 0
    while number < len(kept):
        end = _end_of_head(kept, number, fields)
        if end:
            last = first_line + end - 1
            where = f"die Zeilen {first_line + number} bis {last}" if end > number + 1 else "die Zeile"
            problems.append(Problem(Place(file, first_line + number), SECOND.format(where)))
            kept[number:end] = [""] * (end - number)
        number = end or number + 1
    return kept, tuple(problems)


def _end_of_head(lines: Sequence[str], first: int, fields: frozenset[str]) -> int | None:
    """Give the line behind a head that begins in a line: above all text, below a fence, or with two fields."""
    is_top = not any(line.strip() for line in lines[:first])
    fenced = (_LIKE_FENCE.fullmatch(lines[first]) if is_top else lines[first].rstrip() == FENCE) and bool(lines[first])
    if not (is_top or fenced or not lines[first - 1].strip()):
        return None
    begun = first + bool(fenced)
    end = next((number for number in range(begun, len(lines)) if not _GOES_ON.match(lines[number])), len(lines))
    known = [line for line in lines[begun:end] if _holds_fields([line], fields)]
    if not _holds_fields(lines[begun : begun + 1], fields) or len(known) < (1 if is_top or fenced else 2):
        return None
    return end + (end < len(lines) and _LIKE_FENCE.fullmatch(lines[end]) is not None)


def _stands_before_a_head(lines: Sequence[str], first: int, fields: frozenset[str]) -> bool:
    """Tell whether words stand above a line ``---`` that fields follow."""
    fence = next((number for number, line in enumerate(lines) if line.rstrip() == FENCE), 0)
    head = _holds_fields(lines[fence + 1 : fence + 2], fields)
    return fence > first and head and not _holds_fields(lines[first:fence], fields)


def _holds_fields(lines: Sequence[str], fields: frozenset[str]) -> bool:
    """Tell whether the first paragraph names a field that only heads have."""
    text = "\n".join(lines).strip().split("\n\n")[0]
    return text.startswith(CAPITAL) or any(
        re.match(rf"{field}\s*[:=]", line.strip(_UNSEEN)) for line in text.split("\n") for field in fields
    )


def _ends(lines: Sequence[str]) -> bool:
    """Tell whether fields are followed by the line that ends a head."""
    behind = next((line for line in lines if line.strip() and not _GOES_ON.match(line)), "")
    return behind.rstrip() == FENCE


def _instead(line: str, ends: bool) -> str:
    if line == FENCE:
        return "die leeren Zeilen darüber löschen"
    if line.strip(f"{_UNSEEN} \t\u00a0") == FENCE:
        return "was man davor nicht sieht (Leerzeichen), löschen"
    if is_like_fence(line):
        return f"hier steht „{shown(line, 20)}“"
    if behind := _BEHIND.match(line):
        return f"{BEHIND.format(shown(behind[1], 20))}"
    below = "" if ends else ", und eine zweite darunter"
    small = "; die Namen der Felder klein schreiben („title“)" if line.startswith(CAPITAL) else ""
    return f"sie über die Felder setzen{below}{small}"


def _goes_on(lines: Sequence[str], number: int) -> bool:
    """Tell whether the head goes on behind an empty line."""
    following = next((line for line in lines[number:] if line.strip()), FENCE)
    return following.rstrip() == FENCE or _GOES_ON.match(following) is not None
