"""Signs of other dialects and programs that would be shown as they are typed."""

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from plugins.publishing.slips.lines import Line, Slip, slip_at
from plugins.publishing.slips.masks import without_code
from plugins.publishing.slips.references import TARGET, link_to
from plugins.publishing.slips.text import Text

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
COMMENT = "die Notiz, die hier mit „<!--“ beginnt, endet nicht und erschiene auf der Seite; „-->“ dahinter schreiben"
NO_NOTE = "mit „{}“ beginnt keine Notiz, sie erschiene auf der Seite; davor „<!--“ und dahinter „-->“ schreiben"
_HALF_NOTE = re.compile(r"<!(?:[—–]|-(?!-))|<\s+!--|&lt;!--")
ESCAPED = "„{}“ erscheint als „{}“ und sieht aus wie ein Versehen; anders schreiben oder löschen"
_ESCAPED = re.compile(r"\\\*\\?\*|\\_\\?_(?=\w)|(?<=\w)\\_\\?_|\\#(?:\\?#)+(?= )|\\&(?:#\d+|\w+);")
_FOR_PROGRAMS = re.compile(r"<[?!][A-Za-z\[][^<>]*>?")
"""What speaks to programs, and to nobody else."""
_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9-]*)(?=[\s/>]|$)[^<>]*(?:>|$)")
_LINK = re.compile(r"<a\b[^<>]*?\bhref=[\"']([^\"'<>\s]+)[\"'][^<>]*>([^<>]*)</a>", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"([\w-]+)=([\"'])(.*?)\2")
FIELD = r"\{(?!(?:filename|static)\})[^\W\d][^{}%#=\n]{0,40}\}"
Sign = tuple[str, str, str]
"""The name of a sign, how to find it, and what to do."""
SIGNS: tuple[Sign, ...] = (
    ("durchgestrichenen Text", r"~~(?=\S)[^~]+~~", "löschen"),
    ("markierten Text", r"==(?=\S)[^=]+==", "für fett „**Wort**“ schreiben"),
    ("unterstrichenen Text", r"\+\+(?=\S)[^+]+\+\+", "für fett „**Wort**“ schreiben"),
    ("Kürzel für Smileys", r"(?<![\w:/]):(?:[a-z+-][a-z0-9_+-]+|100):(?![\w:])", "löschen"),
    ("Zusätze in geschweiften Klammern", r"\{(?!index=\d+\})(?:[#.:][^{}\s]|: |[\w-]+=)[^{}]*\}", "löschen"),
    ("Felder zum Ausfüllen", rf"(?<!\{{){FIELD}(?!\}}|\({TARGET})", "an ihre Stelle schreiben, was da stehen soll"),
    ("Lücken zum Ausfüllen", r"(?<!\w)_{3,}(?!\w)", "an ihre Stelle schreiben, was da stehen soll"),
    ("Kästen", r"^ {0,3}(?::::|!!!).*|^ {0,3}\[!\w+\]", "die Zeile löschen"),
    ("tiefgestellte Zeichen", r"(?<=\w)~[\w+-]{1,9}~", "das Zeichen selbst schreiben, etwa ₂"),
    ("hochgestellte Zeichen", r"(?<=\w)\^[\w+-]{1,9}\^", "das Zeichen selbst schreiben, etwa ²"),
    ("Formeln", r"\$\$[^$]+\$\$|\$[^$\s][^$\n]*[\^_\\][^$\n]*\$", "in Worten schreiben"),
    ("durchgestrichenen Text", r"(?<![\w~])~(?=[^\s~])[^~\n]+(?<=\S)~(?![\w~])", "löschen"),
    ("Sprungmarken", r"(?<=\s)\^[a-z0-9]{6}$", "löschen"),
    ("umgekehrte Schrägstriche", r"\\(?=[–—„“•…])", "löschen"),
    ("Zeilenwechsel als „\\n“", r"(?<=\w)\\n(?=[A-ZÄÖÜ])", "eine neue Zeile beginnen"),
    ("Notizen", r"%%[^%\n]+%%|^ {0,3}//[ \t]+(?=\w)", "zwischen „<!--“ und „-->“ setzen oder löschen"),
    (
        "Befehle von LaTeX",
        r"\\(?:newpage|pagebreak|clearpage|tableofcontents|text(?:bf|it)|emph|begin|end)\b",
        "löschen",
    ),
    ("Inhaltsverzeichnisse", r"(?i:^ {0,3}(?:\[\[?_?toc_?\]?\]|\$\{toc\})\s*$)", "löschen"),
    ("Verweise auf Literatur", r"\[-?@[\w:.-]+[^\]\n]*\]", "die Quelle in einer Fußnote nennen: „[^1]“"),
    ("Fußnoten im Satz", r"\^\[[^\]\n]+\]", "„[^1]“ schreiben, und unten in eine Zeile „[^1]: …“"),
    (
        "Tabellen mit Kreuzen",
        r"^ {0,3}\+(?:[-=:]{2,}\+)+\s*$",
        "senkrechte Striche setzen: „| … | … |“, darunter „|---|---|“",
    ),
    ("Worterklärungen mit Doppelpunkt", r"^ {0,3}:[ \t]+(?=\S)", "als Satz oder als Liste schreiben"),
)


def escaped_marks(text: Text) -> Iterator[Slip]:
    """Give signs that backslashes keep and that look like a mistake where they are shown, as two stars do."""
    shown = without_code(text.source) if "\\" in text.source else ""
    for found in _ESCAPED.finditer(shown):
        yield slip_at(shown, found.start(), ESCAPED.format(found[0], found[0].replace("\\", "")))


def foreign_signs(text: Text) -> Iterator[Slip]:
    """Give HTML and what other dialects of Markdown know: lines through words, boxes, smileys."""
    begun = set[str]()
    for line in (line for block in text.prose for line in block.lines):
        yield from _dialect(line)
        yield from _tags(line, begun)
        yield from (line.slip(COMMENT, found.start()) for found in re.finditer("<!--", line.text))
        yield from (line.slip(NO_NOTE.format(found[0]), found.start()) for found in _HALF_NOTE.finditer(line.text))


def _dialect(line: Line) -> Iterator[Slip]:
    for name, pattern, remedy in SIGNS:
        for found in re.finditer(pattern, line.text):
            yield line.slip(f"{name} („{found[0].strip()}“) gibt es hier nicht; {remedy}", found.start())


def _tags(line: Line, begun: set[str]) -> Iterator[Slip]:
    """Find tags; one that ends an element is told only if none has begun it."""
    for tag in _TAG.finditer(line.text):
        name = tag[2].lower()
        if name in REMEDY and not (tag[1] and name in begun):
            remedy = _finished(line.text, tag) or REMEDY[name]
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
