"""Footnotes without a number in the text, and numbers without a footnote."""

import re
from collections.abc import Iterator

from plugins.publishing.markdown.structure import idle_notes
from plugins.publishing.slips.lines import Line, Slip
from plugins.publishing.slips.text import Text

NO_NOTE = "zu „[^{0}]“ fehlt die Fußnote; unten eine Zeile „[^{0}]: …“ ergänzen oder löschen"
NO_COLON = "hinter „[^{0}]“ fehlt der Doppelpunkt, so wird daraus keine Fußnote; „[^{0}]: “ schreiben"
NO_NUMBER = "auf diese Fußnote weist nichts hin, so erscheint sie nicht; „[^{}]“ in den Text setzen oder sie löschen"
TWICE = "die Fußnote „[^{}]“ steht weiter oben schon einmal, nur eine erscheint; ihr einen anderen Namen geben"
WITH_BLANK = "der Name einer Fußnote hat keine Leerzeichen; hier und im Text „[^{}]“ schreiben"
EMPTY = "die Fußnote ist leer; dahinter schreiben, was sie sagt, oder sie samt „[^{}]“ im Text löschen"
_NOTE = re.compile(r"(?:[ \t]*>|[ \t]*[-*+](?=[ \t]))*[ \t]*\[\^([^\]\n]+)\]:")
_NUMBER = re.compile(r"\[\^([^\]\n]+)\](?!:)")


def lost_footnotes(text: Text) -> Iterator[Slip]:
    """Give the footnotes that would not be shown, and the numbers that would be shown as they are typed."""
    notes, numbers = dict[str, Line](), dict[str, list[Slip]]()
    for line in text.lines:
        note = _NOTE.match(line.text)
        if note and " " in note[1]:
            yield line.slip(WITH_BLANK.format(note[1].replace(" ", "-")))
            notes[note[1]] = line
        elif note and not line.text[note.end() :].strip() and not _goes_on(text.lines, line):
            yield line.slip(EMPTY.format(note[1]))
            notes[note[1]] = line
        elif note and note[1] in notes:
            yield line.slip(TWICE.format(note[1]))
        elif note:
            notes[note[1]] = line
        for number in _NUMBER.finditer(line.text, note.end() if note else 0):
            said = NO_COLON if not line.text[: number.start()].strip() else NO_NOTE
            numbers.setdefault(number[1], []).append(line.slip(said.format(number[1]), number.start()))
    yield from (slip for name, slips in numbers.items() if name not in notes for slip in slips)
    idle = idle_notes(text.source)
    for line in text.written if idle else ():
        note = _NOTE.match(line.text)
        if note and note[1] in idle:
            yield line.slip(NO_NUMBER.format(note[1]))
            idle -= {note[1]}


def _goes_on(lines: tuple[Line, ...], line: Line) -> bool:
    """Tell whether the next line that is not empty is set in, and so belongs to a footnote."""
    below = next((one for one in lines[line.number + 1 :] if one.text.strip()), None)
    return below is not None and below.indent > line.indent
