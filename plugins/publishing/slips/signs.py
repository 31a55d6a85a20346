"""Signs of other dialects and programs that would be shown as they are typed."""

import re
from collections.abc import Callable, Iterator

from plugins.publishing.slips.lines import Block, Slip

INSTEAD = {
    "für fett „**Wort**“ schreiben": ("b", "strong"),
    "für kursiv „*Wort*“ schreiben": ("i", "em"),
    "für einen neuen Absatz eine leere Zeile lassen, für eine neue Zeile zwei Leerzeichen an ihr Ende setzen": (
        "br",
        "p",
    ),
    "für einen Link „[Text](Adresse)“ schreiben": ("a",),
    "für ein Bild „![Was zu sehen ist]({static}/bilder/name.jpg)“ schreiben": ("img", "picture", "figure"),
    "für eine Überschrift „## “ schreiben": ("h1", "h2", "h3", "h4", "h5", "h6"),
    "für eine Liste „- “ schreiben": ("ul", "ol", "li"),
    "für eine Trennlinie „---“ schreiben": ("hr",),
    "löschen": (
        *("span", "div", "u", "s", "del", "ins", "sub", "sup", "small", "big", "center", "font", "mark", "script"),
        *("iframe", "style", "table", "thead", "tbody", "tr", "td", "th", "section", "article", "header", "footer"),
        *("nav", "main", "form", "input", "button", "video", "audio", "source", "embed", "object", "svg", "link"),
        *("meta", "code", "pre", "blockquote", "q", "cite", "abbr", "details", "summary", "figcaption", "kbd"),
        *("dl", "dt", "dd", "strike", "tt", "html", "head", "body", "title", "label", "select", "textarea", "noscript"),
    ),
}
REMEDY = {tag: remedy for remedy, tags in INSTEAD.items() for tag in tags}
HTML = "HTML wie „{}“ wird nicht gelesen, es erschiene als Text; {}"
COMMENT = "HTML-Kommentare („<!--“) erschienen auf der Seite; löschen"
_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9]*)(?=[\s/>])[^<>]*(?:>|$)")
Sign = tuple[str, str, str]
"""The name of a sign, how to find it, and what to do."""
SIGNS: tuple[Sign, ...] = (
    ("Fußnoten", r"\[\^[^\]\s]+\]:?", "was darin steht, in Klammern in den Satz schreiben"),
    ("durchgestrichenen Text", r"~~(?=\S)[^~]+~~", "löschen"),
    ("markierten Text", r"==(?=\S)[^=]+==", "für fett „**Wort**“ schreiben"),
    ("unterstrichenen Text", r"\+\+(?=\S)[^+]+\+\+", "für fett „**Wort**“ schreiben"),
    ("Kürzel für Smileys", r"(?<![\w:/]):[a-z][a-z0-9_+-]+:(?![\w:])", "löschen"),
    ("Zusätze in geschweiften Klammern", r"\{(?:[#.:][^{}\s]|: )[^{}]*\}", "löschen"),
    ("Kästen", r"^ {0,3}(?::::|!!!)", "löschen"),
    ("Worterklärungen mit Doppelpunkt", r"^ {0,3}:[ \t]+(?=\S)", "als Satz oder als Liste schreiben"),
)


def foreign_signs(block: Block) -> Iterator[Slip]:
    """Give HTML and what other dialects of Markdown know: footnotes, lines through words, smileys."""
    if block.is_code:
        return
    for line in block.lines:
        yield from (line.slip(message, index) for index, message in _in_line(line.text))


def _in_line(text: str) -> Iterator[tuple[int, str]]:
    for name, pattern, remedy in SIGNS:
        for found in re.finditer(pattern, text):
            yield found.start(), f"{name} („{found[0].strip()}“) gibt es hier nicht; {remedy}"
    for find in _HTML:
        yield from find(text)


def _tags(text: str) -> Iterator[tuple[int, str]]:
    """Find tags; one that ends an element is told only if it does not begin in the same line."""
    begun = set[str]()
    for tag in _TAG.finditer(text):
        name = tag[2].lower()
        if name in REMEDY and name not in begun:
            yield tag.start(), HTML.format(f"<{tag[1]}{name}>", REMEDY[name])
        begun.add(name)


def _comments(text: str) -> Iterator[tuple[int, str]]:
    yield from ((found.start(), COMMENT) for found in re.finditer("<!--", text))


_HTML: tuple[Callable[[str], Iterator[tuple[int, str]]], ...] = (_tags, _comments)
