"""Give quotes the one sign that all others stand for (Zitatzeichen)."""

import re
from itertools import pairwise

_MARKED = re.compile(
    r"(?i)(?P<mark>[ \t>]*(?:[^\W\d_]{1,3}>|[^\w\s>*•·◦▪–—-])[^\w\s*]{0,2}(?:[ \t]?>)*)"
    r"[ \t]?(?:Seite|Name|Kommentar)[ \t]*:.*"
)
"""A label of the form behind signs that are none of a list or of bold type."""
_PLAIN = re.compile(r"(?i)[ \t>*_]*Kommentar[ \t*_]*:")
"""The label above a comment in a form that is not quoted, or by the usual sign; what stands below is a person's own."""


def with_plain_marks(text: str) -> str:
    """Give a text in which »>« stands before each line of a form that is quoted by another sign (»|«, »JB>«)."""
    lines = text.split("\n")
    labels = [(number, match["mark"]) for number, line in enumerate(lines) if (match := _MARKED.fullmatch(line))]
    quoted = ((mark, lines[start : end + 2]) for (start, mark), (end, other) in pairwise(labels) if mark == other)
    mark = next((mark for mark, within in quoted if mark.rstrip() in lines or _all_have(within, mark)), "")
    if not mark or any(map(_PLAIN.match, lines[: labels[0][0]])):
        return text
    return re.sub(rf"(?m)^{re.escape(mark)}|^{re.escape(mark.rstrip())}$", ">", text)


def _all_have(lines: list[str], mark: str) -> bool:
    return all(line.startswith(mark.rstrip()) for line in lines if line.strip())
