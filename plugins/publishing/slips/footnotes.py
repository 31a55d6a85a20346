"""Footnotes without a number in the text, and numbers without a footnote."""

import re
from collections.abc import Iterable, Iterator

from plugins.publishing.slips.lines import Line, Slip

NO_NOTE = "zu „[^{0}]“ fehlt die Fußnote; unten eine Zeile „[^{0}]: …“ ergänzen oder löschen"
NO_NUMBER = "auf diese Fußnote weist nichts hin, so erscheint sie nicht; „[^{}]“ in den Text setzen oder sie löschen"
TWICE = "die Fußnote „[^{}]“ steht schon in Zeile {} des Textes, nur eine erscheint; ihr einen anderen Namen geben"
WITH_BLANK = "der Name einer Fußnote hat keine Leerzeichen; hier und im Text „[^{}]“ schreiben"
_NOTE = re.compile(r"(?:[ \t]*>|[ \t]*[-*+](?=[ \t]))*[ \t]*\[\^([^\]\n]+)\]:")
_NUMBER = re.compile(r"\[\^([^\]\n]+)\](?!:)")


def lost_footnotes(lines: Iterable[Line]) -> Iterator[Slip]:
    """Give the footnotes that would not be shown, and the numbers that would be shown as they are typed."""
    notes, numbers = dict[str, Line](), dict[str, list[Slip]]()
    for line in lines:
        note = _NOTE.match(line.text)
        if note and " " in note[1]:
            yield line.slip(WITH_BLANK.format(note[1].replace(" ", "-")))
        elif note and note[1] in notes:
            yield line.slip(TWICE.format(note[1], notes[note[1]].number + 1))
        elif note:
            notes[note[1]] = line
        for number in _NUMBER.finditer(line.text, note.end() if note else 0):
            numbers.setdefault(number[1], []).append(line.slip(NO_NOTE.format(number[1]), number.start()))
    yield from (slip for name, slips in numbers.items() if name not in notes for slip in slips)
    yield from (line.slip(NO_NUMBER.format(name)) for name, line in notes.items() if name not in numbers)
