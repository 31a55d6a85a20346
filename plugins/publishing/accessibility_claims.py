"""What texts say of the accessibility of the site while no test of it has passed (Barrierefreiheit)."""

import re
from collections.abc import Iterator

from plugins.catalog import Problem
from plugins.publishing import routes
from plugins.publishing.outline import Outline
from plugins.publishing.passages import published_passages

_WHOLLY = r"(?:vollständig|vollkommen|komplett|gänzlich|absolut|uneingeschränkt|hundertprozentig|ganz|rundum)"
_CLAIM = re.compile(rf"\b{_WHOLLY} barrierefrei\b|(?<=\bist )barrierefrei\b|(?<=\bsind )barrierefrei\b")
_SITE = re.compile(r"\b(?:Websites?|Webseiten?|Internetseiten?|Homepage|\w*[Aa]uftritt|diese Seiten?|Diese Seiten?)\b")
_TESTED = re.compile(r"\b(?:ge|über)prüft\b|\bgetestet\b")
_DAY = re.compile(r"\b(?:19|20)\d\d\b|\b\d{1,2}\.\s?\d{1,2}\.\s?\d\d\b")
_OPEN = re.compile(
    r"\b(?:nicht|nie|keine?\w*|ohne|weder|soll(?:en|te)?|wird|werden|ob|wenn|ziel|möchte|will)\b", re.IGNORECASE
)
"""What says that it is not so, or not yet."""
NO_DAY = "und in data/accessibility.yaml steht kein Tag, an dem diese Website geprüft wurde"
AUDIT = "„make audit“ prüft sie, und die Seite nennt dann den Tag"
NOT_YET = f"den Satz streichen oder sagen, dass sie es sein soll; {AUDIT}"


def accessibility_claims(outline: Outline) -> Iterator[Problem]:
    """Give where a text calls the site accessible, or its page names the day of a test, and no test has passed."""
    catalog = outline.catalog
    if catalog.accessibility.tested_at(catalog.website.address):
        return
    own = outline.file_at(routes.ACCESSIBILITY)
    for passage in published_passages(outline):
        on_page = passage.place(0).file == own
        if not passage.quoted and (on_page or "barrierefrei" in passage.text):
            for start, sentence in passage.sentences():
                for found, remedy in _said(sentence, on_page=on_page) if not _OPEN.search(sentence) else ():
                    yield passage.problem(start + found.start(), f"„{found[0]}“, {NO_DAY}; {remedy}")


def _said(sentence: str, *, on_page: bool) -> Iterator[tuple[re.Match[str], str]]:
    claim = _CLAIM.search(sentence)
    if claim and _SITE.search(sentence):
        yield claim, NOT_YET
    elif on_page and _DAY.search(sentence) and (tested := _TESTED.search(sentence)):
        yield tested, f"den Satz streichen; {AUDIT}"
