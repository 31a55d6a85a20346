"""What other programs add to Markdown: boxes, lists of contents, boxes to tick, names of headings, comments."""

import re
from html import escape
from urllib.parse import quote

from plugins.workshop.importing.texts.blocks import note
from plugins.workshop.importing.texts.field_words import html_of
from plugins.workshop.importing.texts.fields import saying

COMMENT = "ein auskommentierter Teil ist weggelassen; er steht an seiner Stelle als Notiz, die niemand sieht"
CONTENTS = "ein Inhaltsverzeichnis, das das frühere Programm selbst schrieb, ist weggelassen"
PART = "der Baustein „{}“ gehört zum früheren Programm und ist aufgelöst"
SHORT = "die Erklärung der Abkürzung „{}“ gibt es hier nicht; sie steht als Notiz da"
BOX = "ein Kasten („{}“) ist aufgelöst; sein Text ist geblieben"
_COMMENTED = re.compile(
    r"\{%-?\s*(comment)\b.*?%\}(.*?)\{%-?\s*endcomment\s*-?%\}|\{#(?![\w-]+\})(.*?)#\}|%%(.*?)%%|\{/\*(.*?)\*/\}",
    re.DOTALL,
)
_NAMED = re.compile(r"^(#{1,6}[ \t].*?)[ \t]*\{:?[ \t]*#([\w-]+)[^{}\n]*\}[ \t]*$", re.MULTILINE)
_CONTENTS = re.compile(
    r"^(?:[*+-]|1\.)[ \t]+\S.*\n\{:[ \t]*toc\b[^}\n]*\}|^\[(?:TOC|toc|\[_TOC_\])\][ \t]*$", re.MULTILINE
)
_BOX = re.compile(
    r"^(?:!!!|\?\?\?\+?)[ \t]+([\w-]+)(?:[ \t]+\"([^\"\n]*)\")?[ \t]*\n((?:(?:[ ]{4}|\t).*\n?|[ \t]*\n)*)", re.MULTILINE
)
_TAB = re.compile(r"^===[!+]?[ \t]+\"([^\"\n]*)\"[ \t]*\n((?:(?:[ ]{4}|\t).*\n?|[ \t]*\n)*)", re.MULTILINE)
_CALLOUT = re.compile(r"^(>[ \t]*)\[!(\w+)\][+-]?[ \t]*(.*)$", re.MULTILINE)
_SHORT = re.compile(r"^\*\[([^\]\n]+)\]:[ \t]*(.+)$", re.MULTILINE)
_WIKI = re.compile(r"(!?)\[\[([^\[\]|#\n]*)(#[^\[\]|\n]*)?(?:\|([^\[\]\n]*))?\]\]")
_MODULE = re.compile(r"^(?:import|export)\s.+?(?:from\s+)?['\"{].*$\n?", re.MULTILINE)
_PART = re.compile(r"<(/?)([A-Z][\w.]*)\b((?:[^<>\"']|\"[^\"]*\"|'[^']*')*)>")
_GIVEN = re.compile(r"([\w-]+)=(?:\"([^\"]*)\"|'([^']*)')")
_FENCED_BOX = re.compile(r"^:{3,}[ \t]*(?:\{?[ \t]*\.?([\w-]+)\}?)?(.*)$", re.MULTILINE)
_TICK = re.compile(r"^([ \t]*(?:[*+-]|\d+[.)])[ \t]+)\[([ xX])\](?=[ \t])", re.MULTILINE)


def without_comments(text: str) -> str:
    """Give a text in which what was commented out is a note."""
    return _COMMENTED.sub(_comment, text)


def _comment(found: re.Match[str]) -> str:
    words = next((words for words in found.groups()[1:] if words), "").strip()
    return note(words, COMMENT) if words else ""


def without_boxes(text: str) -> str:
    """Give a text without boxes, lists of contents and names of headings, each said as it can be here."""
    text = _NAMED.sub(r'\1 <a id="\2"></a>', text)
    text = _PART.sub(_part, _MODULE.sub("", _WIKI.sub(_wiki, text)))
    text = _SHORT.sub(lambda found: f"{note(found[0], SHORT.format(found[1]))}\n", text)
    text = _CALLOUT.sub(lambda found: f"{found[1]}**{found[3] or found[2].capitalize()}**\n{found[1]}", text)
    text = _TAB.sub(lambda found: _box("tab", found[1], re.sub(r"(?m)^(?: {4}|\t)", "", found[2])), text)
    text = _CONTENTS.sub(f'<import-told what="{CONTENTS}"></import-told>\n', text)
    text = _TICK.sub(lambda found: f"{found[1]}{'☐' if found[2] == ' ' else '☑'}", text)
    text = _BOX.sub(lambda found: _box(found[1], found[2] or "", re.sub(r"(?m)^(?: {4}|\t)", "", found[3])), text)
    return _FENCED_BOX.sub(lambda found: _box(found[1], found[2].strip(" {}#[]")) if found[1] else "\n", text)


def _wiki(found: re.Match[str]) -> str:
    """Give a link or a picture in double brackets as Markdown has it."""
    shown, name, place, words = found.groups()
    if shown:
        return f"![{words or ''}]({quote(name)})" if "." in name else note(found[0], PART.format(name))
    target = f"/{quote(name.strip())}" if name.strip() else ""
    return f"[{words or name or (place or '')[1:]}]({target}{(place or '').replace(' ', '-')})"


def _part(found: re.Match[str]) -> str:
    """Give what a part of a program says in its fields."""
    if found[1]:
        return "\n"
    fields = saying({name: one or other for name, one, other in _GIVEN.findall(found[3])}, strict=True)
    return f"{note('', PART.format(found[2]))}{html_of(fields)}"


def _box(name: str, title: str, inner: str = "") -> str:
    told = f'<import-told what="{escape(BOX.format(name))}"></import-told>'
    return f"\n{told}\n\n{f'**{title}**' if title else ''}\n\n{inner}\n"
