"""What a site still waits for: hints in double square brackets, where the owner's own words belong (Platzhalter)."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from plugins.catalog import Problem
from plugins.catalog.passages import Passage, line_passages, text_passages, value_passages
from plugins.publishing.drafts import draft_records, said_drafts
from plugins.publishing.outline import Outline
from plugins.publishing.slips.masks import HINT, cover
from plugins.publishing.words import Word

PLACEHOLDER = re.compile(rf"https://[\w.-]+\.invalid(?![\w-])\S*|{HINT.pattern}", re.DOTALL)
"""A hint in brackets; or an address that can never be one (RFC 2606), where only an address may stand."""
HALF = re.compile(r"\[\[.*|(?<![^\[\]])[^\[\]]*\]\]", re.DOTALL)
"""A hint of whose brackets one is missing: nothing else would tell that it is one."""
CREDIT = re.compile(r"""\]\([^()]*?\s"([^"]*)"\s*\)""")
"""The title of a link, or what stands below a photo."""
HALF_OPEN = "hier steht noch ein Platzhalter („{}“), an dem Klammern fehlen; ganz durch Ihren Text ersetzen"
IMAGE = (
    "„![[{}]]“ zeigt hier kein Bild; „![Was zu sehen ist]({{static}}/bilder/{})“ schreiben, die Beschreibung mit Ihren "
    "Worten"
)
_IMAGE = re.compile(r"(?:.*/)?(?P<name>[^/|]+\.(?:jpe?g|png|webp|gif|heic|svg|tiff?))(?:\|.*)?", re.IGNORECASE)
"""A photo as other programs show it, by its name alone, with a size or without."""
MAX_SHOWN = 60
NO_ADDRESS = "hier fehlt noch die Webadresse; „{}“ ganz durch die richtige ersetzen"


def placeholders(outline: Outline) -> Iterator[Problem]:
    """Give every hint in facts and texts that go out; the preview shows it, nothing is published with one.

    A text of a day to come goes out on that day, so that it counts.
    """
    kept_back = {passage.place(0) for record in draft_records(outline.loaded) for passage in value_passages(record)}
    for root in outline.loaded.roots.values():
        yield from _hints(passage for passage in value_passages(root) if passage.place(0) not in kept_back)
    yield from _hints(passage for word in outline.finished for passage in _said(word))


def draft_placeholders(outline: Outline) -> Iterator[Problem]:
    """Give every hint in drafts, which never go out and may wait."""
    drafts = said_drafts(outline.plans, outline.words)
    yield from _hints(passage for record in draft_records(outline.loaded) for passage in value_passages(record))
    yield from _hints(passage for word in outline.everything if word.path in drafts for passage in _said(word))


def _hints(passages: Iterable[Passage]) -> Iterator[Problem]:
    for passage in passages:
        for found in PLACEHOLDER.finditer(passage.text):
            image = passage.text[: found.start()].endswith("!") and _IMAGE.fullmatch(found[1] or "")
            said = IMAGE.format(found[1], image["name"]) if image else _message(found[1] or "")
            yield passage.problem(found.start(), said if found[1] else NO_ADDRESS.format(found[0]))
        for half in HALF.finditer(HINT.sub(cover, passage.text)):
            yield passage.problem(half.start(), HALF_OPEN.format(_short(half[0])))


def _said(word: Word[Any]) -> Iterator[Passage]:
    """Give what stands in the head, in the text and in the titles of its links and photos."""
    yield from value_passages(word.head) if word.head else ()
    yield from text_passages(word.source, word.file, word.source_line)
    for line in line_passages(word.source, word.file, word.source_line):
        yield from (Passage(found[1], ((0, line.place(found.start(1))),)) for found in CREDIT.finditer(line.text))


def _message(hint: str) -> str:
    return f"hier steht noch ein Platzhalter („{_short(hint)}“); samt den eckigen Klammern durch Ihren Text ersetzen"


def _short(hint: str) -> str:
    words = " ".join(hint.split())
    return words if len(words) <= MAX_SHOWN else f"{words[: MAX_SHOWN - 1]}…"
