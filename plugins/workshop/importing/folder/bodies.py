"""The text of a page of another generator: its Markdown and what the generator put between, as HTML."""

import re
from html import escape

from markdown_it import MarkdownIt
from mdit_py_plugins.deflist import deflist_plugin
from mdit_py_plugins.footnote import footnote_plugin

from plugins.publishing.photo_faults import PHOTOS
from plugins.workshop.importing.folder.boxes import without_boxes, without_comments
from plugins.workshop.importing.media import ending
from plugins.workshop.importing.texts.blocks import note
from plugins.workshop.importing.texts.field_words import html_of as html_of_fields
from plugins.workshop.importing.texts.fields import Field, saying

_FENCES = re.compile(r"(^(?:```|~~~).*?^(?:```|~~~)[ \t]*$)", re.DOTALL | re.MULTILINE)
_HUGO = re.compile(r"\{\{[<%]\s*(/?)\s*([\w./-]+)\s*(.*?)\s*(/?)[>%]\}\}", re.DOTALL)
_LIQUID = re.compile(r"\{%-?\s*(end)?(\w+)\s*(.*?)\s*-?%\}", re.DOTALL)
_OUTPUT = re.compile(r"\{\{-?(?!\s*[<%&])\s*(.*?)\s*-?\}\}", re.DOTALL)
_CLASSES = re.compile(r"[ \t]*\{:?[ \t]*[.#:][^{}\n]*\}")
_VALUE = re.compile(r"([\w-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|(\S+))")
_CALL = re.compile(r"\{\{\s*(\w+)\s*\(([^(){}]*)\)\s*\}\}")
_MARKS = re.compile(r"(?:\{(?:filename|static|attach)\}|\|(?:filename|static|attach)\|)(/?)/*")
_HEADINGS = re.compile(r"<!--\s*(?:more|excerpt|PELICAN_END_SUMMARY)\s*-->", re.IGNORECASE)
_CREDIT = re.compile(r"(<img\b[^>]*?) title=")
"""What stands in quotation marks behind the address of an image is shown below it here."""
TAG = "„{}“ gehört zum früheren Programm und wirkt hier nicht; eine Notiz steht an seiner Stelle"
SHELL = "„{}“ gehört zum früheren Programm und ist weggelassen; was zwischen ihm stand, ist geblieben"
TAKEN = "„{}“ gehört zum früheren Programm und ist aufgelöst"
CLASSES = "Zusätze in geschweiften Klammern ({}) sind weggelassen"
_READER = (
    MarkdownIt("commonmark", {"html": True, "maxNesting": 100})
    .enable(["table", "strikethrough"])
    .use(footnote_plugin)
    .use(deflist_plugin)
)
setattr(_READER, "validateLink", lambda url: True)  # noqa: B010 (a link that must not be is told, not passed over)


def html_of(body: str) -> str:
    """Give the HTML of a text."""
    pieces = _FENCES.split(_HEADINGS.sub("", body))
    html = _READER.render("".join(piece if index % 2 else _replaced(piece) for index, piece in enumerate(pieces)))
    return _CREDIT.sub(r"\1 data-caption=", html)


def _replaced(text: str) -> str:
    text = without_boxes(without_comments(text))
    closed = {found[2] for found in _HUGO.finditer(text) if found[1]}
    text = _HUGO.sub(lambda found: _hugo(found, closed), _MARKS.sub(r"\1", text))
    text = re.sub(r"\]\(@/", "](/", _CALL.sub(lambda found: _tag(found, found[1], found[2]), text))
    ended = {found[2] for found in _LIQUID.finditer(text) if found[1]}
    text = _LIQUID.sub(lambda found: _liquid(found, ended), text)
    text = _OUTPUT.sub(_output, text)
    told = _CLASSES.search(text)
    hint = f'\n<import-told what="{escape(CLASSES.format(told[0].strip()))}"></import-told>\n\n' if told else ""
    return hint + _CLASSES.sub("", text)


def _hugo(found: re.Match[str], closed: set[str]) -> str:
    name, given = found[2], {one: a or b or c for one, a, b, c in _VALUE.findall(found[3])}
    first = re.match(r"\"([^\"]*)\"|'([^']*)'|(\S*)", found[3])
    bare = (first[1] or first[2] or first[3]) if first else ""
    if name == "figure" and given.get("src"):
        below = escape(given.get("caption") or given.get("title") or "")
        image = f'<img src="{escape(given["src"])}" alt="{escape(given.get("alt", ""))}">'
        return f"\n<figure>{image}<figcaption>{below}</figcaption></figure>\n" if below else image
    if name in {"ref", "relref"}:
        return bare if bare.startswith("/") or "/" not in bare else f"/{bare}"
    return "" if found[1] and name != "highlight" else _of_hugo(found, name, bare, closed)


def _of_hugo(found: re.Match[str], name: str, bare: str, closed: set[str]) -> str:
    given = {one: a or b or c for one, a, b, c in _VALUE.findall(found[3])}
    if name in {"youtube", "vimeo"}:
        video = given.get("id") or bare
        base = "https://www.youtube.com/watch?v=" if name == "youtube" else "https://vimeo.com/"
        return f'<import-embed src="{escape(base + video)}"></import-embed>'
    if name == "highlight":
        return "\n```\n"
    if name not in closed:
        return note(f"Hier stand {found[0]}", TAG.format(name))
    quoted = {f"text {at}": words for at, words in enumerate(re.findall(r"(?<![=\w])\"([^\"]+)\"", found[3]))}
    said = html_of_fields(saying({**given, **quoted}, strict=True))
    return f"{note('', SHELL.format(name))}{f'{chr(10)}{said}{chr(10)}' if said else ''}\n"


def _liquid(found: re.Match[str], ended: set[str]) -> str:
    name, rest = found[2], found[3].strip("\"' ")
    if name in {"post_url", "link"} and not found[1]:
        return f"/_posts/{rest}.md" if name == "post_url" else f"/{rest}"
    if name in {"highlight", "codeblock", "code"}:
        return "\n```\n"
    if name == "end" or found[1] or name in {"raw", "else", "elsif"}:
        return " " if name.startswith("els") else ""
    if name in ended or found[3].startswith("("):
        return f"{note('', SHELL.format(name))}{_said(found[3])}"
    return _tag(found, name, found[3])


def _tag(found: re.Match[str], name: str, given: str) -> str:
    """Give the picture or the video that a tag shows, or a note of it."""
    fields = _fields(given)
    if name in {"youtube", "vimeo"}:
        bare = re.search(r"[\w-]{3,}(?=[\"'\s)]*$)", given)
        base = "https://www.youtube.com/watch?v=" if name == "youtube" else "https://vimeo.com/"
        return f'<import-embed src="{escape(base + bare[0])}"></import-embed>' if bare else ""
    if any(one.kind == "picture" for one in fields):
        return f"\n\n{note('', TAKEN.format(name))}{html_of_fields(fields)}\n\n"
    return note(f"Hier stand {found[0]}", TAG.format(name))


def _said(given: str) -> str:
    said = html_of_fields(_fields(given))
    return f"\n\n{said}\n\n" if said else ""


def _fields(given: str) -> tuple[Field, ...]:
    """Give what a tag is given, by name or only one behind the other."""
    named = {name: a or b or c for name, a, b, c in _VALUE.findall(given)}
    bare = re.findall(r"\"([^\"]+)\"|'([^']+)'|([^\s,()\"']+)", _VALUE.sub("", given))
    listed = {f"text {at}": next(filter(None, one)) for at, one in enumerate(bare)}
    pictures = {name: f"/{value.lstrip('/')}" for name, value in listed.items() if ending(value) in PHOTOS}
    return saying({**named, **listed, **pictures}, strict=True)


def _output(found: re.Match[str]) -> str:
    if re.match(r"(?:site\.(?:baseurl|url)|\.Site\.BaseURL|SITEURL)\b", found[1]):
        return ""
    address = re.match(r"[\"']([^\"']+)[\"']\s*\|\s*(?:relative_url|absolute_url|relURL|absURL)", found[1])
    return address[1] if address else note(f"Hier stand {found[0]}", TAG.format(found[1][:30]))
