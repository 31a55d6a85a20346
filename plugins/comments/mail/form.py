"""Find in a text what the form asked for: the page, the name and the comment (Seite, Name, Kommentar)."""

import re
from dataclasses import dataclass

from plugins.comments.letters import COMMENT_CONSENT, COMMENT_FIELDS

PAGE, NAME, ADDRESS, COMMENT = "seite", "name", "e-mail-adresse", COMMENT_FIELDS[-1].label.casefold()


def _words(sentence: str) -> str:
    """Give a pattern for a sentence, however its lines are broken and quoted."""
    return r"[>\s]+".join(map(re.escape, sentence.rstrip(".").split()))


_LABEL = re.compile(
    r"(?P<quote>[ \t]*+(?:>[ \t]*+)*+)[ \t*_]*+(?P<label>Seite|Name|E-Mail-Adresse|Kommentar)[ \t*_]*+:[ \t*_]*+"
    r"(?P<value>.*)",
    re.IGNORECASE,
)
_IN_ONE_LINE = re.compile(r"\bSeite:\s*(?=\S)(.*?)\s+Name:\s*(.*?)\s+Kommentar:", re.DOTALL)
"""The form as a mail program shows it that knows no line ends in an address."""
_NEAR = 4000
"""So far from the beginning such a form stands at most."""
_FIRST, _, _FURTHER = COMMENT_CONSENT.partition(". ")
_CONSENT = re.compile(rf"{_words(_FIRST)}(?:\.[>\s]+(?:{_words(_FURTHER)}|Meine …))?\.?")
_CHANGED = re.compile(
    r"(?:^|(?<=[.!?][ \n]))[^\n.!?]*(?:einverstanden,\s+dass\s+mein\s+Name|Name\s+und\s+mein\s+Kommentar\s+auf\s+dieser"
    r"|E-Mail-Adresse\s+wird\s+nicht\s+veröffentlicht|Einwilligung\s+jederzeit\s+widerrufen"
    r"|\b(?:agree|consent)\s+(?:that|to)\s+my\s+name|my\s+consent\s+at\s+any\s+time|mon\s+nom\s+et\s+mon\s+commentaire)"
    r"(?:[^\n]|\n(?!\n))*",
    re.IGNORECASE | re.MULTILINE,
)
"""The sentence of consent that somebody has changed, translated or left in part, and what follows in its paragraph."""


@dataclass(frozen=True)
class Form:
    """What stands in a text: behind each label, and above the first one.

    ``below`` is everything from the comment on, ``rest`` what follows a form that is quoted.
    """

    above: str
    page: str
    name: str
    below: str
    rest: str = ""


@dataclass(frozen=True)
class Consent:
    """Where the consent stands in a text; ``changed`` if in other words."""

    start: int
    end: int
    changed: bool


def is_label(line: str) -> bool:
    """Tell whether a line begins a field of the form."""
    return _LABEL.fullmatch(line) is not None


def form_in(text: str) -> Form | None:
    """Give the form in a text, wherever it stands and however often it is quoted; None if no comment is asked for."""
    lines = text.split("\n")
    labels = [(number, match) for number, line in enumerate(lines) if (match := _LABEL.fullmatch(line))]
    comment = next((found for found in labels if found[1]["label"].casefold() == COMMENT), None)
    if comment is None:
        return _in_one_line(text)
    depth = comment[1]["quote"].count(">")
    return _quoted(lines, comment[0], depth) if depth else _of_lines(lines, comment[0])


def _in_one_line(text: str) -> Form | None:
    match = _IN_ONE_LINE.search(text[:_NEAR])
    return Form(text[: match.start()], match[1], match[2], text[match.end() :]) if match else None


def _quoted(lines: list[str], comment: int, depth: int) -> Form | None:
    """Give a form that stands in a quote; the lines around the quote are told."""
    mark = re.compile(rf"[ \t]*(?:>[ \t]?){{{depth}}}")
    first = next(number for number in range(comment, -1, -1) if number == 0 or not mark.match(lines[number - 1]))
    last = next((number for number in range(comment, len(lines)) if not mark.match(lines[number])), len(lines))
    inner = form_in("\n".join(mark.sub("", line) for line in lines[first:last]))
    if inner is None:
        return None
    above = "\n".join((*lines[:first], inner.above)).strip()
    return Form(above, inner.page, inner.name, inner.below, "\n".join(lines[last:]).strip())


def _of_lines(lines: list[str], comment: int) -> Form:
    values: dict[str, list[str]] = {"": []}
    label = ""
    for line in lines[:comment]:
        match = _LABEL.fullmatch(line)
        if match and match["label"].casefold() not in values:
            label = match["label"].casefold()
            values[label] = [match["value"]]
        else:
            values[label].append(line)
    below = "\n".join((str(_LABEL.fullmatch(lines[comment])["value"]), *lines[comment + 1 :]))  # type: ignore[index]
    page, name, above = ("\n".join(values.get(key, ())).strip() for key in (PAGE, NAME, ""))
    return Form(above, page, name, below)


def consent_in(text: str) -> Consent | None:
    """Give where the consent stands: as the form has it, else what is left of it."""
    match = _CONSENT.search(text)
    changed = None if match else _CHANGED.search(text)
    found = match or changed
    return Consent(found.start(), found.end(), changed is not None) if found else None
