"""Words in single square brackets: hints not filled in, links without an address, what other programs leave behind."""

import re
from collections.abc import Iterator

from plugins.publishing.slips.lines import Block, Slip
from plugins.publishing.slips.masks import cover
from plugins.publishing.slips.references import ADDRESS, TARGET
from plugins.publishing.slips.text import Text

WORD_COMMENT = "„{}“ ist die Marke eines Kommentars aus Word; löschen"
DOCS_COMMENT = "„{}“ ist die Marke eines Kommentars aus Google Docs, er selbst steht weiter unten; beides löschen"
SHORTCODE = "„{}“ ist ein Baustein eines anderen Programms, hier erschiene er als Text; {}löschen"
SOURCE = (
    "„{}“ weist auf eine Quelle hin, die hier nicht steht; löschen, auch die folgenden, oder als Fußnote „[^1]“ "
    "schreiben, und unten in eine Zeile „[^1]: …“"
)
_BELOW = re.compile(r"[ \t>*-]*\[(\d{1,3})\]")
LONE = (
    "„{0}“ wird so kein Link, und die Klammern sind zu sehen; ausfüllen und die Klammern löschen, "
    "„{0}(Adresse)“ schreiben oder, sollen sie dastehen, „\\{1}\\]“"
)
_SOURCE = re.compile(r"(?<=[\w.,;:!?“)])(?:\[\d{1,3}\])+(?![\w(:\[])")
_LONE = re.compile(rf"(?<![\w\[\])!^])\[([^\[\]^!][^\[\]]*)\](?![\w(\[\]:<]|(?:\s+\(|\{{){TARGET})")
_DOCS = re.compile(r"(?<=[\w.,;:!?…“])\[([a-z]{1,2})\](?!\()")
_DOCS_BELOW = re.compile(r"\[([a-z]{1,2})\](?=[^\s(:])")
_COMMENT = re.compile(r"\[[A-ZÄÖÜ]{1,3}\d{1,3}(?:R\d)?\]")
_WORD = re.compile(rf"(?<=\w){_COMMENT.pattern}(?!\()")
_KNOWN = (
    "gallery|caption|audio|video|embed|playlist|b|i|u|url|img|quote|contact-form(?:-7)?|vc_\\w+|et_pb_\\w+|fusion_\\w+"
)
_SHORTCODE = re.compile(rf"\[(/?)((?:{_KNOWN})(?=[\s\]/=])|[a-z][\w-]*(?=\s+[\w-]+=))[^\[\]]*\]|\[/([a-z][\w-]*)\]")
_KEPT = re.compile(r"[.…\s]*$|cid:|sic\b|TOC$|\d+$|(?:Anm|Hervorh|Anmerkung)\b|.$", re.IGNORECASE)
"""What editors put in brackets on purpose."""
_HINT = re.compile(
    r"hier|bitte|ihr|ihre[mnrs]?|dein\w*|name|vorname|nachname|datum|telefon\w*|ort|adresse|e-?mail|text|titel|bild|link",
    re.IGNORECASE,
)


def lone_brackets(text: Text) -> Iterator[Slip]:
    """Give brackets that would be seen and most likely were not to be."""
    yield from _comments(text)
    yield from _sources(text)
    for block in text.prose:
        yield from _lone(block, text.labels)


def _sources(text: Text) -> Iterator[Slip]:
    """Give the first number that refers to a source, as an encyclopedia has them, if no line below names it."""
    below = {found[1] for line in text.lines if (found := _BELOW.match(line.text))}
    numbers = ((block, found) for block in text.prose for found in _SOURCE.finditer(block.text))
    first = next(((block, found) for block, found in numbers if not set(re.findall(r"\d+", found[0])) & below), None)
    if first:
        yield first[0].slip(first[1].start(), SOURCE.format(first[1][0]))


def _comments(text: Text) -> Iterator[Slip]:
    """Give the marks of comments, each the beginning of a paragraph further down."""
    below = {found[1] for block in text.prose if (found := _DOCS_BELOW.match(block.text))}
    for block in text.prose:
        for found in _DOCS.finditer(block.text):
            if found[1] in below:
                yield block.slip(found.start(), DOCS_COMMENT.format(found[0]))


def _lone(block: Block, known: frozenset[str]) -> Iterator[Slip]:
    begun = set[str]()
    for code in _SHORTCODE.finditer(block.text):
        name = code[2] or code[3]
        if name not in begun:
            ending = f"samt „[/{name}]“ " if f"[/{name}]" in block.text[code.end() :] else ""
            yield block.slip(code.start(), SHORTCODE.format(_shown(code[0]), ending))
        begun.add(name)
    text = _SHORTCODE.sub(cover, block.text)
    for found in _WORD.finditer(text):
        yield block.slip(found.start(), WORD_COMMENT.format(found[0]))
    for found in _LONE.finditer(text):
        if _COMMENT.fullmatch(found[0]):
            yield block.slip(found.start(), WORD_COMMENT.format(found[0]))
        elif found[1].lower() not in known and not re.fullmatch(ADDRESS, found[1]) and _is_hint(found, text):
            yield block.slip(found.start(), LONE.format(found[0], found[0][:-1]))


def _is_hint(found: re.Match[str], text: str) -> bool:
    """Tell what was to be replaced or to lead somewhere from what an editor adds to somebody's words."""
    words, before = found[1], text[: found.start()]
    alone = not (before.rpartition("\n")[2].strip("-*+ \t") or text[found.end() :].partition("\n")[0].strip(" \t.!?:"))
    quoted = before.count("„") > before.count("“") or before.count("»") > before.count("«")
    begins = words[:1].isupper() or bool(_HINT.match(words)) or "…" in words or "..." in words
    return not _KEPT.match(words) and (alone or (begins and not quoted))


def _shown(code: str) -> str:
    return code if len(code) <= 30 else f"{code[:28]}…]"
