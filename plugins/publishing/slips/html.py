"""HTML, and signs by their names, which would be shown as they are typed."""

import re
from collections.abc import Iterator
from html import unescape
from pathlib import PurePosixPath

from plugins.publishing.slips.lines import Line, Slip
from plugins.publishing.slips.references import link_to
from plugins.publishing.slips.text import Text

BREAKS = ("br", "p")
OF_TABLE = ("table", "thead", "tbody", "tr", "td", "th")
INSTEAD = {
    "für fett „**Wort**“ schreiben": ("b", "strong"),
    "für kursiv „*Wort*“ schreiben": ("i", "em"),
    "für einen neuen Absatz eine leere Zeile lassen, für eine neue Zeile zwei Leerzeichen an ihr Ende setzen": BREAKS,
    "für einen Link „[Text](Adresse)“ schreiben": ("a",),
    "für ein Bild „![Was zu sehen ist]({static}/bilder/name.jpg)“ schreiben": ("img", "picture", "figure"),
    "für eine Überschrift „## “ schreiben": ("h1", "h2", "h3", "h4", "h5", "h6"),
    "für eine Liste „- “ schreiben": ("ul", "ol", "li"),
    "für eine Tabelle „| … | … |“ schreiben, darunter „|---|---|“": OF_TABLE,
    "das Zeichen selbst schreiben, etwa ², oder als Fußnote „[^1]“": ("sup",),
    "das Zeichen selbst schreiben, etwa ₂": ("sub",),
    "für eine Trennlinie „---“ schreiben": ("hr",),
    "löschen": (
        *("span", "div", "u", "s", "del", "ins", "small", "big", "center", "font", "mark", "script"),
        *("iframe", "style", "section", "article", "header", "footer"),
        *("nav", "main", "form", "input", "button", "video", "audio", "source", "embed", "object", "svg", "link"),
        *("meta", "code", "pre", "blockquote", "q", "cite", "abbr", "details", "summary", "figcaption", "kbd"),
        *("dl", "dt", "dd", "strike", "tt", "html", "head", "body", "title", "label", "select", "textarea", "noscript"),
    ),
}
REMEDY = {tag: remedy for remedy, tags in INSTEAD.items() for tag in tags}
HTML = "HTML wie „{}“ wird nicht gelesen, es erschiene als Text; {}"
COMMENT = "die Notiz, die hier mit „<!--“ beginnt, endet nicht und erschiene auf der Seite; „-->“ dahinter schreiben"
NO_NOTE = "mit „{}“ beginnt keine Notiz, sie erschiene auf der Seite; davor „<!--“ und dahinter „-->“ schreiben"
_HALF_NOTE = re.compile(r"<!(?:[—–]|-(?!-))|<\s+!--|&lt;!--")
NO_BREAK: dict[str, str] = {
    "field": "in einer Tabelle gibt es keine neue Zeile; mit Komma trennen oder eine Zeile der Tabelle mehr schreiben",
    "heading": "in einer Überschrift gibt es keine neue Zeile; durch ein Leerzeichen oder einen Doppelpunkt ersetzen",
}
ENCODED = "„{}“ ist doppelt verschlüsselt; „{}“ schreiben"
_ENCODED = re.compile(r"&amp;(?:amp;)*(?:#\d+|[A-Za-z]{2,8});|&amp;amp;")
NO_SEMICOLON = "hinter „{}“ fehlt der Strichpunkt, so ist es zu sehen; „{}“ schreiben"
ANGLED = "die spitzen Klammern um „{}“ wären zu sehen; weglassen"
WITH_COMMA = "in „{}“ steht ein Komma für einen Punkt, so wird es kein Link; „<{}>“ schreiben"
_WITH_COMMA = re.compile(r"([\w.+-]+@(?:[\w-]+\.)*[\w-]+),([^\W\d_]{2,})")
_NAMED = re.compile(
    r"&(?:nbsp|amp|copy|reg|quot|lt|gt|shy|euro|[nm]dash|hellip|bdquo|[lr][das]quo|[aouAOU]uml|szlig)(?![\w;])"
)
_ANGLED = re.compile(r"<(?=[\d+(]|[^\s<>@]+@)([^<>\n]*)>")
"""A number, or what was to be an address, between angle brackets that make no link of it."""
_FOR_PROGRAMS = re.compile(r"<[?!][A-Za-z\[][^<>]*>?")
"""What speaks to programs, and to nobody else."""
_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9-]*)(?=[\s/>]|$)[^<>]*(?:>|$)")
_LINK = re.compile(r"<a\b[^<>]*?\bhref=[\"']([^\"'<>\s]+)[\"'][^<>]*>([^<>]*)</a>", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"([\w-]+)=([\"'])(.*?)\2")


def html_shown(text: Text) -> Iterator[Slip]:
    """Give tags, notes that do not end, and signs whose names lack their end."""
    begun = set[str]()
    for block in text.prose:
        for line in block.lines:
            yield from _tags(line, begun, NO_BREAK.get(block.kind, ""))
            for found in _ENCODED.finditer(text.written[line.number].text[line.offset :]):
                yield line.slip(ENCODED.format(found[0], unescape(unescape(found[0]))), found.start())
            yield from (line.slip(COMMENT, found.start()) for found in re.finditer("<!--", line.text))
            yield from (line.slip(NO_NOTE.format(found[0]), found.start()) for found in _HALF_NOTE.finditer(line.text))
            yield from (line.slip(_angled(found[1]), found.start()) for found in _ANGLED.finditer(line.text))
            yield from (line.slip(_ended(found[0]), found.start()) for found in _NAMED.finditer(line.text))


def _angled(words: str) -> str:
    comma = _WITH_COMMA.fullmatch(words)
    return WITH_COMMA.format(words, f"{comma[1]}.{comma[2]}") if comma else ANGLED.format(words)


def _ended(name: str) -> str:
    return NO_SEMICOLON.format(name, unescape(f"{name};"))


def _tags(line: Line, begun: set[str], no_break: str) -> Iterator[Slip]:
    """Find tags; one that ends an element is told only if none has begun it, and of a table only the first."""
    for tag in _TAG.finditer(line.text):
        name = tag[2].lower()
        of_table = name in OF_TABLE and OF_TABLE[0] in begun
        if name in REMEDY and not of_table and not (tag[1] and name in begun):
            remedy = _finished(line.text, tag) or (no_break if no_break and name in BREAKS else REMEDY[name])
            yield line.slip(HTML.format(f"<{tag[1]}{name}>", remedy), tag.start())
        elif name not in REMEDY and (tag[1] or "=" in tag[0]):
            yield line.slip(HTML.format(tag[0], REMEDY["span"]), tag.start())
        begun.add(name)
    for found in _FOR_PROGRAMS.finditer(line.text):
        yield line.slip(HTML.format(found[0], REMEDY["span"]), found.start())


def _finished(text: str, tag: re.Match[str]) -> str | None:
    """Give a link or an image as it is to be written, if the tag has its address."""
    if link := _LINK.match(text, tag.start()):
        return f"für den Link „{link_to(link[1], link[2].strip())}“ schreiben"
    given = {name.lower(): value for name, _, value in _ATTRIBUTE.findall(tag[0])}
    if tag[2].lower() != "img" or not given.get("src"):
        return None
    words, file = given.get("alt") or "Was zu sehen ist", PurePosixPath(given["src"]).name
    return f"für das Bild „![{words}]({{static}}/bilder/{file})“ schreiben"
