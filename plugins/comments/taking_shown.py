"""Show what is taken in from a mail and what is left out, before anything is approved (Vorschau)."""

import shlex
from argparse import Namespace
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from plugins.catalog.models.comments import Comment
from plugins.catalog.visible import visible
from plugins.comments.mail.pieces import Piece
from plugins.comments.mail.reading import Letter, remarks_on

COMMAND = ".venv/bin/python -m plugins.comments add"
PASTED = "und den Text noch einmal einfügen"
NO_CONSENT = "Achtung: Die Einwilligung fehlt in der Nachricht. Geben Sie erst frei, wenn sie vorliegt."
CHANGED_CONSENT = "Achtung: Die Einwilligung steht anders da: „{}“. Genügt sie nicht, erst nachfragen, dann freigeben."
INDENT = "    "
LONGEST = 30
"""So many lines of what is left out are shown whole."""


@dataclass(frozen=True)
class Lack:
    """What keeps a mail from being taken in, and the option with its value that helps, if one does."""

    reason: str
    option: str = ""
    value: str = ""


def refusal(lacks: tuple[Lack, ...], letter: Letter, given: Namespace, file: str) -> str:
    """Say all that a letter lacks, and the command that takes it in."""
    options = {lack.option: lack.value for lack in lacks if lack.option}
    said = [f"{lack.reason}." for lack in lacks]
    if not letter.body.message():
        said.extend(_numbered(letter, ()))
    if letter.above and not letter.body.message():
        said.append(f"Über „Kommentar:“ steht:\n{_indented(letter.above)}")
    if options:
        said.append(f"Dann also: {command(given, file, options)}")
    return "\n".join(said)


def command(given: Namespace, file: str, further: dict[str, str]) -> str:
    """Give the command again with further options."""
    kept = ",".join(map(str, given.keep))
    options = {"--page": given.page, "--name": given.name, "--answer-to": given.answer_to, "--keep": kept} | further
    typed = " ".join(f"{option} {shlex.quote(visible(value))}" for option, value in options.items() if value)
    where = "" if file == "-" else f" {shlex.quote(file)}"
    return f"{COMMAND}{where} {typed}{f', {PASTED}' if file == '-' else ''}"


def preview(letter: Letter, page_id: str, comment: Comment, given: Namespace, file: str) -> str:
    """Show the comment as it is taken in, what was left out and how to keep it, and what needs a look."""
    return "\n".join(_shown(letter, page_id, comment, given, file))


def _shown(letter: Letter, page_id: str, comment: Comment, given: Namespace, file: str) -> Iterator[str]:
    yield f"/{page_id}/ · {comment.name} · {comment.date:%d.%m.%Y}\n\n{_indented(comment.message)}\n"
    yield from _left_out(letter, given, file)
    if letter.above:
        yield f"Nicht übernommen ist, was um das Formular herum steht:\n{_indented(letter.above)}\n"
    if letter.free:
        yield "Das Formular fehlt; genommen wurde der ganze Text."
    yield from (*letter.remarks, *remarks_on(letter.body.message(given.keep)))
    if not letter.body.consented:
        consent = letter.body.consent
        yield CHANGED_CONSENT.format(visible(consent)) if consent else NO_CONSENT


def _left_out(letter: Letter, given: Namespace, file: str) -> Iterator[str]:
    """Give each piece that was left out with its number, and how to keep it."""
    yield from _numbered(letter, given.keep)
    further = [number for number in range(1, len(letter.body.left_out) + 1) if number not in given.keep]
    if further:
        numbers = ",".join(map(str, (*given.keep, further[0])))
        yield f"Gehört etwas davon zum Kommentar: {command(given, file, {'--keep': numbers})}\n"


def _numbered(letter: Letter, kept: Collection[int]) -> Iterator[str]:
    for number, piece in enumerate(letter.body.left_out, start=1):
        if number not in kept:
            yield f"Weggelassen ({number}), {piece.why}:\n{_indented(_short(piece))}\n"


def _short(piece: Piece) -> str:
    lines = piece.text.strip("\n").split("\n")
    more = len(lines) - LONGEST
    return "\n".join((*lines[:LONGEST], f"… und {more} Zeilen mehr") if more > 0 else lines)


def _indented(text: str) -> str:
    return "\n".join(f"{INDENT}{line}" for line in visible(text).strip("\n").split("\n"))
