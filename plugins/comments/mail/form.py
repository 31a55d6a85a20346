"""Find in a text what the form asked for: the page, the name and the comment (Seite, Name, Kommentar)."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from plugins.catalog.models.comments import MAX_NAME
from plugins.comments.letters import COMMENT_FIELDS

PAGE, NAME, ADDRESS, COMMENT = "seite", "name", "e-mail-adresse", COMMENT_FIELDS[-1].label.casefold()
_TRANSLATED = {"page": PAGE, "comment": COMMENT, "email address": ADDRESS, "e-mail address": ADDRESS}
"""What a browser makes of the labels that translates pages."""
_LABEL = re.compile(
    r"(?P<quote>[ \t]*+(?:>[ \t]*+)*+)[ \t*_]*+"
    r"(?:(?:mein|ihr|dein)e?[ \t]+)?(?P<label>Seite|Page|Name|E-Mail-Adresse|E-?mail address|Kommentar|Comment)"
    r"(?:[ \t*_]*+(?P<colon>[:：])[ \t*_]*+|[ \t]++(?=https?://)|[ \t*_]*+$)(?P<value>.*)",
    re.IGNORECASE,
)
_IN_ONE_LINE = re.compile(r"\bSeite:\s*(?=\S)(.*?)\s+Name:\s*(.*?)\s+Kommentar:", re.DOTALL)
"""The form as a mail program shows it that knows no line ends in an address."""
_NEAR = 4000
"""So far from the beginning such a form stands at most."""
_ADDRESS_LIKE = re.compile(r"\S+[./]\S*")


@dataclass(frozen=True)
class Label:
    """A line that begins a field of the form."""

    line: int
    kind: str
    value: str
    depth: int
    colon: bool


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


def is_label(line: str) -> bool:
    """Tell whether a line begins a field of the form."""
    match = _LABEL.fullmatch(line)
    return match is not None and bool(match["colon"])


def form_in(text: str) -> Form | None:
    """Give the form in a text, wherever it stands and however often it is quoted; None if no comment is asked for."""
    lines = text.split("\n")
    labels = _labels(lines)
    comment = next((label for label in labels if label.kind == COMMENT), None)
    if comment is None:
        return _in_one_line(text)
    if not comment.depth:
        return _of_lines(lines, labels, comment)
    if _is_answered(lines, labels):
        return form_in("\n".join(_unquoted(lines, comment.depth)))
    return _quoted(lines, comment)


def _labels(lines: Sequence[str]) -> tuple[Label, ...]:
    """Give the lines that begin a field; one without a colon counts only if no other of its kind has one."""
    found = [(number, match) for number, line in enumerate(lines) if (match := _LABEL.fullmatch(line))]
    labels = [
        Label(
            number,
            _TRANSLATED.get(match["label"].casefold(), match["label"].casefold()),
            match["value"],
            match["quote"].count(">"),
            bool(match["colon"]),
        )
        for number, match in found
    ]
    sure = {label.kind for label in labels if label.colon}
    return tuple(label for label in labels if label.colon or label.kind not in sure)


@dataclass(frozen=True)
class HalfForm:
    """The page and the name of a form that asks for no comment, the lines they stand in, and the other lines."""

    page: str
    name: str
    labels: str
    rest: str


def half_form_in(text: str) -> HalfForm:
    """Give what a text says of its page and its writer in lines with a label."""
    lines, values, taken = text.split("\n"), dict[str, str](), set[int]()
    for label in _labels(lines):
        end = _end_of_value(lines, label)
        value = "\n".join((label.value, *lines[label.line + 1 : end])).strip()
        if label.colon and not label.depth and label.kind not in values and _is_value(label.kind, value):
            values[label.kind] = value
            taken |= set(range(label.line, end))
    labels = "\n".join(line for number, line in enumerate(lines) if number in taken)
    rest = "\n".join(line for number, line in enumerate(lines) if number not in taken)
    return HalfForm(values.get(PAGE, ""), values.get(NAME, ""), labels, rest)


def _in_one_line(text: str) -> Form | None:
    match = _IN_ONE_LINE.search(text[:_NEAR])
    return Form(text[: match.start()], match[1], match[2], text[match.end() :]) if match else None


def _is_answered(lines: Sequence[str], labels: Sequence[Label]) -> bool:
    """Tell whether somebody has written between the quoted labels of an empty form."""
    wanted = [label for label in labels if label.kind in {NAME, COMMENT} and not label.value.strip()]
    following = (next((line for line in lines[label.line + 1 :] if line.strip(" \t>")), "") for label in wanted)
    return any(map(_is_own, following))


def _is_own(line: str) -> bool:
    return bool(line.strip()) and not line.lstrip().startswith(">")


def _unquoted(lines: Sequence[str], depth: int) -> tuple[str, ...]:
    return tuple(re.sub(rf"^[ \t]*(?:>[ \t]?){{1,{depth}}}", "", line) for line in lines)


def _quoted(lines: Sequence[str], comment: Label) -> Form | None:
    """Give a form that stands in a quote; the lines around the quote are told."""
    mark = re.compile(rf"[ \t]*(?:>[ \t]?){{{comment.depth}}}")
    first = next(number for number in range(comment.line, -1, -1) if number == 0 or not mark.match(lines[number - 1]))
    last = next((number for number in range(comment.line, len(lines)) if not mark.match(lines[number])), len(lines))
    inner = form_in("\n".join(_unquoted(lines[first:last], comment.depth)))
    if inner is None:
        return None
    above = "\n".join((*lines[:first], inner.above)).strip()
    return Form(above, inner.page, inner.name, inner.below, "\n".join(lines[last:]).strip())


def _of_lines(lines: Sequence[str], labels: Sequence[Label], comment: Label) -> Form:
    """Give the form whose comment begins at a label; page and name may stand below it."""
    values: dict[str, list[str]] = {"": []}
    begun, kind = {label.line: label for label in labels}, ""
    for number, line in enumerate(lines[: comment.line]):
        label = begun.get(number)
        if label and label.kind not in values:
            kind = label.kind
            values[kind] = [label.value]
        else:
            values[kind].append(line)
    below = "\n".join((comment.value, *lines[comment.line + 1 :]))
    page, name, above, address = ("\n".join(values.get(key, ())).strip() for key in (PAGE, NAME, "", ADDRESS))
    above = "\n".join(filter(None, (above, _below_paragraph(page), _below_paragraph(address))))
    return _with_what_follows(Form(above, page, name, below), values.keys())


def _below_paragraph(value: str) -> str:
    """Give what somebody has written below the first paragraph of a field that needs but a line."""
    return "".join(re.split(r"\n[ \t]*\n", value, maxsplit=1)[1:]).strip()


def _with_what_follows(form: Form, known: Collection[str]) -> Form:
    """Give the form with the fields that somebody has put below the comment."""
    lines = form.below.split("\n")
    for label in reversed(_labels(lines)):
        end = _end_of_value(lines, label)
        value = "\n".join((label.value, *lines[label.line + 1 : end])).strip()
        if label.depth or label.kind in known or not _is_value(label.kind, value):
            continue
        del lines[label.line : end]
        form = replace(form, page=value) if label.kind == PAGE else replace(form, name=value)
    return replace(form, below="\n".join(lines))


def _end_of_value(lines: Sequence[str], label: Label) -> int:
    """Give where a field ends that stands below the comment: its value is a single line."""
    if label.value.strip():
        return label.line + 1
    return next((number + 1 for number in range(label.line + 1, len(lines)) if lines[number].strip()), len(lines))


def _is_value(kind: str, value: str) -> bool:
    if kind == PAGE:
        return _ADDRESS_LIKE.fullmatch(value) is not None
    return kind == NAME and 0 < len(value) <= MAX_NAME and not value.endswith((".", "!", "?", ","))
