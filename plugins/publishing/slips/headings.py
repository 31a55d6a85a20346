"""Headings that are empty, that stand too high, or that skip a level; and lines that were to be one and are none."""

import re
from collections.abc import Iterator

from plugins.publishing.slips.lines import Block, Line, Slip
from plugins.publishing.slips.text import Text

NO_WORDS = "die Überschrift hat keine Worte, die ein Vorleseprogramm sagen könnte; welche ergänzen"
WITH_DOT = "hinter „{0}“ gehört ein Leerzeichen und kein Punkt, so wird daraus keine Überschrift; „{0} “ schreiben"
BEHIND = "„{0}“ gehört vor die Worte, so wird daraus keine Überschrift; „{0} {1}“ schreiben"
EMPTY = "die Überschrift ist leer; Worte ergänzen oder die Zeile löschen"
TOO_HIGH = (
    "eine Überschrift mit nur einem #; „## “ schreiben oder, ist es der Titel der Seite, die Zeile löschen, "
    "denn er steht schon da"
)
IN_SENTENCE = (
    "aus „#“ am Anfang wird eine Überschrift; gehört die Zeile zum Satz darüber, „\\#“ schreiben, soll sie eine sein, "
    "„## “"
)
HASHTAG = "„{0}“ am Anfang der Zeile macht keine Überschrift; für eine „{1} {2}“ schreiben, als Hashtag „\\{0}“"
TOO_DEEP = "eine Überschrift hat höchstens sechs #, hier sind es {}; mit ## beginnen"
FIRST = "die erste Überschrift eines Textes beginnt mit ##, hier sind es {}; „## “ schreiben"
SKIPPED = "nach einer Überschrift mit {} folgt eine mit {}; „{}# “ schreiben, ebenso bei den folgenden mit {}"
UNDERLINED = (
    "die Striche direkt darunter machen den Absatz darüber zur Überschrift; eine leere Zeile davor setzen oder, "
    "soll er eine sein, die Striche löschen und „## “ vor seine Worte schreiben"
)
DOUBLE_UNDERLINED = (
    "„{}“ macht den Absatz darüber zur Überschrift; löschen, für eine Überschrift „## “ vor ihre Worte schreiben"
)
BOLD = "„{}“ sieht aus wie eine Überschrift und ist keine; „## {}“ schreiben"
_BOLD = re.compile(r"(\*\*|__)([A-ZÄÖÜ\d„»][^*_\n]{0,70}[^*_\n.!?:,;…])\1")
_SECOND = "##"
_HASHTAG = re.compile(r"(#{1,6})(\w[\w-]*)")
_TOO_DEEP = re.compile(r"(#{7,})[ \t]*[^#\s]")
_WITH_DOT = re.compile(r"(#{1,6})\.[ \t]+\S")
_GOES_ON = re.compile(r"[\w,;–-]\s*$")
_BEHIND = re.compile(r"(?=[^#]*\w)([^#]*)[ \t]+(#{2,6})[ \t]*")


def headings_misread(text: Text) -> Iterator[Slip]:
    """Give what is wrong with the headings of a text, and what becomes one by mistake, or none."""
    last = "#"
    for block in text.blocks:
        if block.kind == "paragraph":
            yield from (slip for line in block.lines for slip in _none(line))
        elif block.kind == "heading" and block.mark.startswith("#"):
            above = text.lines[block.first.number - 1].text if block.first.number else ""
            yield from _wrong(text.lines[block.first.number], block, last, above)
            last = block.mark
        elif block.kind == "heading":
            yield from _underlined(text.lines[block.lines[-1].number + 1], block)
            last = _SECOND


def _none(line: Line) -> Iterator[Slip]:
    if deep := _TOO_DEEP.match(line.text):
        yield line.slip(TOO_DEEP.format(len(deep[1])))
    elif tag := _HASHTAG.match(line.text):
        signs = tag[1] if len(tag[1]) > 1 else _SECOND
        yield line.slip(HASHTAG.format(tag[0], signs, tag[2]))
    elif dot := _WITH_DOT.match(line.text):
        yield line.slip(WITH_DOT.format(dot[1]))
    elif behind := _BEHIND.fullmatch(line.text):
        yield line.slip(BEHIND.format(behind[2], behind[1].strip()), behind.start(2))


def _wrong(line: Line, block: Block, last: str, above: str) -> Iterator[Slip]:
    signs = block.mark
    if not block.text.strip():
        yield line.slip(EMPTY)
    elif not re.search(r"\w", block.text):
        yield line.slip(NO_WORDS)
    elif signs == "#":
        yield line.slip(IN_SENTENCE if _GOES_ON.search(above) else TOO_HIGH)
    elif len(signs) > len(last) + 1:
        yield line.slip(SKIPPED.format(last, signs, last, signs) if last != "#" else FIRST.format(signs))


def _underlined(line: Line, block: Block) -> Iterator[Slip]:
    """Tell a rule that makes a heading of the text above it, unless its writer underlined a heading with it."""
    signs, text = line.text.strip(), block.text
    if signs.startswith("="):
        yield line.slip(DOUBLE_UNDERLINED.format(signs))
    elif not (len(block.lines) == 1 and signs.startswith("----") and 2 * len(signs) >= len(text) and _is_title(text)):
        yield line.slip(UNDERLINED)


def bold_for_headings(text: Text) -> Iterator[Slip]:
    """Give the paragraphs of which all is bold, and that no sentence ends: they look like a heading and are none."""
    for block in text.blocks[:-1]:
        bold = _BOLD.fullmatch(block.text) if block.kind == "paragraph" and not block.lists else None
        if bold and text.written[block.first.number].text.startswith(bold[1]):
            yield block.first.slip(BOLD.format(block.text, bold[2]))


def _is_title(text: str) -> bool:
    return text[-1:].isalnum() and text[:1].isalnum()
