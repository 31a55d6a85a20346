"""What other programs add to Markdown: boxes, lists of contents, boxes to tick, names of headings, comments."""

import re
from html import escape

from plugins.workshop.importing.texts.blocks import note

COMMENT = "ein auskommentierter Teil ist weggelassen; er steht an seiner Stelle als Notiz, die niemand sieht"
CONTENTS = "ein Inhaltsverzeichnis, das das frühere Programm selbst schrieb, ist weggelassen"
BOX = "ein Kasten („{}“) ist aufgelöst; sein Text ist geblieben"
_COMMENTED = re.compile(r"\{%-?\s*(comment)\b.*?%\}(.*?)\{%-?\s*endcomment\s*-?%\}|\{#(?![\w-]+\})(.*?)#\}", re.DOTALL)
_NAMED = re.compile(r"^(#{1,6}[ \t].*?)[ \t]*\{:?[ \t]*#([\w-]+)[^{}\n]*\}[ \t]*$", re.MULTILINE)
_CONTENTS = re.compile(
    r"^(?:[*+-]|1\.)[ \t]+\S.*\n\{:[ \t]*toc\b[^}\n]*\}|^\[(?:TOC|toc|\[_TOC_\])\][ \t]*$", re.MULTILINE
)
_BOX = re.compile(
    r"^(?:!!!|\?\?\?\+?)[ \t]+([\w-]+)(?:[ \t]+\"([^\"\n]*)\")?[ \t]*\n((?:(?:[ ]{4}|\t).*\n?|[ \t]*\n)*)", re.MULTILINE
)
_FENCED_BOX = re.compile(r"^:{3,}[ \t]*(?:\{?[ \t]*\.?([\w-]+)\}?)?(.*)$", re.MULTILINE)
_TICK = re.compile(r"^([ \t]*(?:[*+-]|\d+[.)])[ \t]+)\[([ xX])\](?=[ \t])", re.MULTILINE)


def without_comments(text: str) -> str:
    """Give a text in which what was commented out is a note."""
    return _COMMENTED.sub(_comment, text)


def _comment(found: re.Match[str]) -> str:
    words = (found[2] if found[1] else found[3]).strip()
    return note(words, COMMENT) if words else ""


def without_boxes(text: str) -> str:
    """Give a text without boxes, lists of contents and names of headings, each said as it can be here."""
    text = _NAMED.sub(r'\1 <a id="\2"></a>', text)
    text = _CONTENTS.sub(f'<import-told what="{CONTENTS}"></import-told>\n', text)
    text = _TICK.sub(lambda found: f"{found[1]}{'☐' if found[2] == ' ' else '☑'}", text)
    text = _BOX.sub(lambda found: _box(found[1], found[2] or "", re.sub(r"(?m)^(?: {4}|\t)", "", found[3])), text)
    return _FENCED_BOX.sub(lambda found: _box(found[1], found[2].strip(" {}#[]")) if found[1] else "\n", text)


def _box(name: str, title: str, inner: str = "") -> str:
    told = f'<import-told what="{escape(BOX.format(name))}"></import-told>'
    return f"\n{told}\n\n{f'**{title}**' if title else ''}\n\n{inner}\n"
