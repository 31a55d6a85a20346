"""What a site still waits for: hints in double square brackets, where the owner's own words belong (Platzhalter)."""

import re
from collections.abc import Iterator

from plugins.catalog import Problem
from plugins.catalog.passages import Passage, text_passages, value_passages
from plugins.publishing.outline import Outline
from plugins.publishing.slips.masks import HINT, cover

PLACEHOLDER = re.compile(rf"https://[\w.-]+\.invalid(?![\w-])\S*|{HINT.pattern}", re.DOTALL)
"""A hint in brackets; or an address that can never be one (RFC 2606), where only an address may stand."""
HALF = re.compile(r"\[\[.*|[^\[\]]*\]\]", re.DOTALL)
"""A hint of whose brackets one is missing: nothing else would tell that it is one."""
HALF_OPEN = "hier steht noch ein Platzhalter („{}“), an dem Klammern fehlen; ganz durch Ihren Text ersetzen"
MAX_SHOWN = 60
NO_ADDRESS = "hier fehlt noch die Webadresse; „{}“ ganz durch die richtige ersetzen"


def placeholders(outline: Outline) -> Iterator[Problem]:
    """Give every hint that still stands in facts and texts; the preview shows it, nothing is published with one."""
    for passage in _everything(outline):
        for found in PLACEHOLDER.finditer(passage.text):
            yield passage.problem(found.start(), _message(found[1]) if found[1] else NO_ADDRESS.format(found[0]))
        for half in HALF.finditer(HINT.sub(cover, passage.text)):
            yield passage.problem(half.start(), HALF_OPEN.format(_short(half[0])))


def _everything(outline: Outline) -> Iterator[Passage]:
    for root in (*outline.loaded.roots.values(), *(word.head for word in outline.everything if word.head)):
        yield from value_passages(root)
    for word in outline.everything:
        yield from text_passages(word.source, word.file, word.source_line)


def _message(hint: str) -> str:
    return f"hier steht noch ein Platzhalter („{_short(hint)}“); samt den eckigen Klammern durch Ihren Text ersetzen"


def _short(hint: str) -> str:
    words = " ".join(hint.split())
    return words if len(words) <= MAX_SHOWN else f"{words[: MAX_SHOWN - 1]}…"
