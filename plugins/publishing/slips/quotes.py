"""Quotation marks and apostrophes made of other signs, and those without a counterpart."""

import re
from collections.abc import Iterator

from plugins.publishing.markdown.german_signs import german_quotes
from plugins.publishing.slips.lines import Block, Slip, slip_at
from plugins.publishing.slips.masks import without_code
from plugins.publishing.slips.text import Text

OTHER_SIGN = "„{}“ ist kein {}; „{}“ schreiben"
TWICE = "hier stehen zwei Anführungszeichen nebeneinander; eines löschen"
STRAIGHT = "der umgekehrte Schrägstrich hält das Anführungszeichen gerade; löschen"
ALONE = "dieses Anführungszeichen hat kein Gegenstück und bliebe gerade; ergänzen oder löschen"
_SIGNS = (
    ("Anführungszeichen", re.compile(r",,(?=\w)|‚‚(?=\w)"), "„"),
    ("Anführungszeichen", re.compile(r"(?<=[\w.!?…])(?:''|´´|‘‘)(?!\w)"), "“"),
    ("Anführungszeichen am Ende", re.compile(r"(?<=[\w.!?…])„(?!\w)"), "“"),
    ("Anführungszeichen", re.compile(r"(?<![\w<])<<(?=\w)|(?<![\w>])>>(?=\w[^<>\n]*<<)"), "»"),
    ("Anführungszeichen", re.compile(r"(?<=[\w.!?…])(?:>>|<<)(?![\w<>])"), "«"),
    ("Apostroph", re.compile(r"(?<=\w)´(?!´)|(?<!´)´(?=\w)"), "’"),
)
SPACED = "innen neben den Anführungszeichen stehen Leerzeichen; löschen: „{}“"
_SPACED = re.compile(r"(?<!\S)(?P<begin>[\"„»«])[ \t](?P<text>[^\"„“”»«\n]*?\w[.!?…]?)[ \t][\"“”»«](?!\w)")
_TWICE = re.compile(r"„„(?=\w)|(?<=[\w.!?…])““(?!\w)|(?<!\S)\"\"(?=\w)|(?<=[\w.!?…])\"\"(?!\S)")
_KEPT_STRAIGHT = re.compile(r"(?<![\\\d])\\\"")
_STRAIGHT = re.compile(r'(?<!\d)"')


def odd_quotes(text: Text) -> Iterator[Slip]:
    """Give marks that a typewriter would have set, and straight ones that nothing closes."""
    shown = without_code(text.source) if "\\" in text.source else ""
    yield from (slip_at(shown, found.start(), STRAIGHT) for found in _KEPT_STRAIGHT.finditer(shown))
    for block in text.prose:
        yield from _other_signs(block)
        yield from (block.slip(found.start(), TWICE) for found in _TWICE.finditer(block.text))
        spaced = tuple(_SPACED.finditer(block.text))
        yield from (block.slip(found.start(), SPACED.format(found["text"])) for found in spaced)
        yield from _alone(block) if not spaced else ()


def _other_signs(block: Block) -> Iterator[Slip]:
    for name, pattern, right in _SIGNS:
        for found in pattern.finditer(block.text):
            yield block.slip(found.start(), OTHER_SIGN.format(found[0], name, right))


def _alone(block: Block) -> Iterator[Slip]:
    if any('"' in one.content for one in block.found if one.type == "text"):
        for found in _STRAIGHT.finditer(german_quotes(block.text)):
            if block.text[found.start() - 1 : found.end() + 1].strip() != '"':
                yield block.slip(found.start(), ALONE)
