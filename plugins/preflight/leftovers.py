"""Nothing of the making is left on the made."""

import re
from collections.abc import Iterator

from plugins.catalog import Problem
from plugins.preflight.site import Site
from plugins.preflight.stretches import Stretch
from plugins.preflight.typeset import excerpt

GARBLED = "ein Zeichen in falscher Kodierung"
_OPEN = r"(?:\?\?|[xX]{2})"
_COUNTED = "Uhr|Euro|€|Prozent|%|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember"
OPEN_PLACES = (
    r"\?{3,}",
    r"(?i:\((?:[\w.-]+ ){0,3}(?:ergänzen|einfügen|einsetzen|eintragen|nachtragen)\))",
    rf"(?<![\w?]){_OPEN}[.:/]\s?(?:\d|{_OPEN})",
    rf"\d[.:/]\s?{_OPEN}(?![\w?])",
    r"\b(?:19|20)[xX]{2}\b",
    rf"(?<![\w?]){_OPEN}\.?\s(?:{_COUNTED})(?!\w)",
    r"\bTT\.\s?MM\.",
)
"""A word, or of a day, an hour or an amount the figures, that is still to come: ??.??.2026, 05.xx.2026, ?? Uhr."""
LEFTOVERS = {
    r"\b(?:TODO|FIXME|XXX|TBD)\b": "eine Notiz",
    "|".join(OPEN_PLACES): "eine offene Stelle",
    r"(?i)\blorem ipsum\b|\bdolor sit amet\b": "Blindtext",
    r"\{\{|\}\}|\{%|%\}|\{#|#\}": "ein Rest der Vorlage",
    r"\{(?:filename|static|attach|author|category|tag|index)\}": "ein Link der Vorlage",
    r"\*\*|__(?=\w)|(?<=\w)__|\]\(|^\s*#{2,6} |^```": "ein Rest von Markdown",
    r"\b(?:None|undefined|NaN)\b|(?:^|:)\s*(?:null|~)\s*$|\[object ": "ein fehlender Wert",
    r"&(?:amp|lt|gt|quot|nbsp|[a-z]+;|#\d+;)": "ein doppelt kodiertes Zeichen",
    r"Traceback \(most recent|Jinja2?\b.*Error|<\w+ object at 0x": "eine Fehlermeldung",
    "\ufffd|\u00c3[\u00a4\u00b6\u00bc\u009f\u201e\u2013]": GARBLED,
}


def leftovers(site: Site) -> Iterator[Problem]:
    """No note, filler text, template or Markdown sign, or missing value stands on a page."""
    for page in site.pages:
        for passage in page.own_passages:
            yield from (found.problem(passage) for found in left_in(passage.text))


def leftover_addresses(site: Site) -> Iterator[Problem]:
    """No address has a missing value or a template's sign in it."""
    for page in site.pages:
        for element in page.select("[href], [src], [action]"):
            address = element.attr("href") or element.attr("src") or element.attr("action") or ""
            if re.search(r"(?:^|/)(?:None|undefined|null)(?:/|$)|\{\{|\{(?:filename|static)\}|%7[Bb]", address):
                yield page.problem(element, f"„{address}“ ist der Rest einer Vorlage; das Ziel eintragen")


def left_in(text: str) -> Iterator[Stretch]:
    """Give what is left of the making in a text."""
    for pattern, name in LEFTOVERS.items():
        match = re.search(pattern, text, re.MULTILINE)
        if match:
            where = excerpt(text, match.start(), match.end())
            remedy = "das Wort neu tippen" if name == GARBLED else "entfernen oder ausfüllen"
            yield Stretch(*match.span(), f"„{where}“ sieht aus wie {name}; {remedy}")
