"""Text that is taken for code, and rules that are taken for text."""

import re
from collections.abc import Iterable, Iterator

from plugins.publishing.slips.lines import Block, Slip
from plugins.publishing.slips.masks import cover
from plugins.publishing.slips.text import Text

APOSTROPHE = "hier steht ein Gravis (`), daraus wird Programmcode; den Apostroph schreiben: ’ oder '"
UNCLOSED = (
    "mit „{0}“ beginnt Programmcode, und er hört nicht auf; „{0}“ in eine Zeile darunter setzen oder diese löschen"
)
BEHIND_FENCE = "was hinter „{}“ steht, erscheint nicht; in die Zeile darunter setzen oder löschen"
AS_CODE = "so erscheint der Text als Programmcode; diese Zeile und die mit „{}“ an seinem Ende löschen"
EMPTY = "zwischen den beiden „{}“ steht nichts, das gäbe einen leeren Kasten; löschen"
SET_IN = "vier Leerzeichen (oder ein Tabulator) am Anfang machen daraus Programmcode; löschen"
SET_IN_BELOW = (
    "zu viele Leerzeichen am Anfang machen daraus Programmcode; soll der Absatz zum Punkt darüber gehören, vier setzen"
)
NO_RULE = "„{}“ ist hier keine Trennlinie; „---“ schreiben, mit einer leeren Zeile davor und danach"
UNSEEN = "in dieser Zeile steht nur ein geschütztes Leerzeichen, das gäbe einen leeren Absatz; löschen"
QUOTES = "„``“ ist kein Anführungszeichen und macht Programmcode daraus; „“ schreiben"
BLANK = "zwischen „`“ und „`“ steht nichts, das gäbe einen leeren Kasten; beide löschen"
_BLANK = re.compile(r"(?<![\\`])(`+)\s+\1(?!`)")
_WORDS = re.compile(r"(?:`{3,}+|~{3,}+)[ \t]*(?![a-z][a-z0-9+#.-]*[ \t]*$)\S")
"""Words behind a fence that are no name of a language."""
_MARKDOWN = re.compile(r"(?:`{3,}|~{3,})[ \t]*(?:markdown|md)[ \t]*$", re.IGNORECASE)
"""What chat programs set round a whole text."""
_FENCE = re.compile(r"(`{3,}|~{3,})")
_UNSEEN = re.compile(
    r"[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*"
    r"(&nbsp;|&#160;|[\u00a0\u200b\u2060\ufeff])(?:&nbsp;|\s|[\u200b\u2060\ufeff])*$"
)
_GRAVE = re.compile(r"(?<=[^\W\d_])`(?=[^\W\d_])")
_QUOTES = re.compile(r"(?:,,|„)\w[^`\n]*(?<=[\w.!?…])(``)(?!`)")
_SENTENCE = re.compile(r"\s*[A-ZÄÖÜ„][^{}<>=\\$|]*(?: [^\s{}<>=\\$|]+){4,}[.!?“]\s*")
_PAIR = re.compile(r"`([^`]+)`")
_DOUBLED = re.compile(r"``+.+?``+")
"""Code that may hold graves."""
_NO_RULE = re.compile(r"(={3,}|~{3,}|#{7,}|–{2,}|—{2,}|[•·]{3,}|\+{3,}|--|(?:\. ?){2,}\.|[-*]\*[-*])[ \t]*$")


def code_meant_as_text(text: Text) -> Iterator[Slip]:
    """Give graves in place of apostrophes, lines of protected blanks, and code that was begun and not ended."""
    code = {line.number for block in text.blocks if block.kind in {"fence", "code"} for line in block.lines}
    for line in (line for line in text.written if line.number not in code):
        if unseen := _UNSEEN.match(line.text):
            yield line.slip(UNSEEN, unseen.start(1))
        yield from (line.slip(QUOTES, found.start(1)) for found in _QUOTES.finditer(line.text))
        yield from (line.slip(APOSTROPHE, column) for column in _apostrophes(_DOUBLED.sub(cover, line.text)))
    for block in text.prose:
        if any(one.type == "code_inline" and not one.content.strip() for one in block.found):
            blank = _BLANK.search("\n".join(text.written[line.number].text[line.offset :] for line in block.lines))
            yield block.slip(blank.start() if blank else 0, BLANK)
    for block, fence in _fences(text.blocks):
        if message := _misused(block):
            yield block.first.slip(message.format(fence[0]))


def sentences_in_code(text: Text) -> Iterator[Slip]:
    """Give the fences that no language is named behind, and between which sentences stand."""
    for block, fence in _fences(text.blocks):
        bare = not block.first.text.strip("`~ \t")
        if bare and any(_SENTENCE.fullmatch(line.text) for line in block.lines[1:-1]):
            yield block.first.slip(AS_CODE.format(fence[0]))


def _misused(block: Block) -> str | None:
    """Say what is wrong with code between fences."""
    if _MARKDOWN.match(block.first.text):
        return AS_CODE
    if _WORDS.match(block.first.text):
        return BEHIND_FENCE
    if _is_open(block):
        return UNCLOSED
    return None if any(line.text.strip() for line in block.lines[1:-1]) else EMPTY


def _fences(blocks: Iterable[Block]) -> Iterator[tuple[Block, re.Match[str]]]:
    for block in blocks:
        if block.kind == "fence" and (found := _FENCE.match(block.first.text)):
            yield block, found


def _is_open(block: Block) -> bool:
    fence, last = _FENCE.match(block.first.text), block.lines[-1].text.strip()
    return fence is None or len(block.lines) == 1 or not (last.startswith(fence[0]) and not last.strip(fence[0][0]))


def _apostrophes(line: str) -> Iterator[int]:
    """Find graves between letters, and one behind a word that would make code of the words behind it."""
    yield from (grave.start() for grave in _GRAVE.finditer(line))
    for pair in _PAIR.finditer(line):
        if pair[1][0].isspace() and line[: pair.start()][-1:].isalpha():
            yield pair.start()


def text_taken_for_code(text: Text) -> Iterator[Slip]:
    """Give the first line of each text that is set in like code, and rules made of other signs."""
    for block in text.blocks:
        if block.kind == "code":
            yield block.first.slip(SET_IN_BELOW if block.lists else SET_IN)
        elif block.kind == "paragraph" and (rule := _NO_RULE.match(block.first.text)):
            yield block.first.slip(NO_RULE.format(rule[1]))
