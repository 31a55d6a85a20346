"""CommonMark's own examples read as its standard says, or it is told, or they are meant otherwise here."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from selectolax.lexbor import LexborHTMLParser

from plugins.publishing.hidden_notes import without_notes
from plugins.publishing.links import check_links
from plugins.publishing.markdown import render
from plugins.publishing.slips import find_slips
from tests.publishing.outlines import outline

SPEC = Path(__file__).parents[2] / "node_modules/commonmark-spec/spec.txt"
_EXAMPLE = re.compile(r"^`{32} example\n(.*?)^\.\n(.*?)^`{32}$", re.DOTALL | re.MULTILINE)
_OURS = str.maketrans({"„": '"', "“": '"', "‚": "'", "‘": "'", "’": "'", "–": "--", "—": "---", "…": "..."})
"""German signs, and what was typed for them."""
_BOXES = re.compile(r"</?(?:div|section)\b[^>]*>| (?:id|tabindex|role|aria-label)=\"[^\"]*\"|<!--.*?-->", re.DOTALL)
_BETWEEN = re.compile(r"(?<=>)\s+(?=<)|(?<=<p>)\s+|(?<=<li>)\s+|\s+(?=</(?:p|li)>)")
NOTE = "a hidden note is cut out, and what stands beside it is read on"
BORDER = "a hidden note is cut out; it parts no lists"
AS_TYPED = "HTML is not obeyed and shown as it was typed"
MEANT_OTHERWISE = {158: AS_TYPED, 177: NOTE, 183: NOTE, 626: NOTE, 308: BORDER, 309: BORDER}


class Example(NamedTuple):
    """An example of the standard: its number there, what is typed, what it reads as."""

    number: int
    typed: str
    html: str


def _examples() -> Iterator[Example]:
    for number, found in enumerate(_EXAMPLE.finditer(SPEC.read_text(encoding="utf-8")), 1):
        yield Example(number, found[1].replace("→", "\t"), found[2].replace("→", "\t"))


def _compared(html: str) -> str:
    """Give HTML in the one form that it shares with all other ways of writing it."""
    parsed = LexborHTMLParser(f"<body>{_BOXES.sub('', html)}</body>").body
    return _BETWEEN.sub("", " ".join((parsed.html if parsed else "").translate(_OURS).split()))


def _is_told(root: Path, text: str) -> bool:
    return bool(find_slips(text)) or any(check_links(outline(root, {"angebote/a.md": text})))


def test_every_example_of_commonmark_reads_alike_or_is_told_or_is_meant_otherwise(tmp_path: Path) -> None:
    examples = tuple(_examples())
    assert len(examples) == 652
    texts = {one: without_notes(one.typed) for one in examples}
    other = [one for one, text in texts.items() if _compared(render(text, {}).html) != _compared(one.html)]
    silent = {one.number for one in other if not _is_told(tmp_path, texts[one])}
    assert silent == set(MEANT_OTHERWISE)
    assert len(examples) - len(other) >= 576
