"""Give quotes the one sign that all others stand for (Zitatzeichen)."""

import re
from collections import Counter

_MARKED = re.compile(
    r"(?m)^(?P<mark>[ \t>]*(?:[^\W\d_]{1,3}>|[^\w\s>*•·◦▪–—-]))[ \t]?(?:Seite|Name|Kommentar)[ \t]*:", re.IGNORECASE
)
"""A label of the form behind a sign that is none of a list or of bold type."""
FEWEST = 2
"""So many labels stand behind the same sign in a form that is quoted."""


def with_plain_marks(text: str) -> str:
    """Give a text in which »>« stands before each line of a form that is quoted by another sign (»|«, »JB>«)."""
    marks = Counter(match["mark"] for match in _MARKED.finditer(text))
    mark, count = max(marks.items(), key=lambda found: found[1], default=("", 0))
    if count < FEWEST:
        return text
    return re.sub(rf"(?m)^{re.escape(mark)}|^{re.escape(mark.rstrip())}$", ">", text)
