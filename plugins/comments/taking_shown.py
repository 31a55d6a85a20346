"""Show what is taken in from a mail and what is left out, before anything is approved (Vorschau)."""

import shlex
from argparse import Namespace
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from plugins.catalog.models.comments import Comment
from plugins.catalog.problems import shown
from plugins.catalog.visible import visible
from plugins.comments.lacks import Lack
from plugins.comments.mail.letters import Letter
from plugins.comments.mail.pieces import Piece
from plugins.comments.mail.remarks import remarks_on
from plugins.comments.mail.wishes import wishes_in
from plugins.comments.moderation import COMMAND

PRIVATE = "Achtung: Die Nachricht bittet wohl, sie oder den Namen nicht zu veröffentlichen: „{}“"
WITHDRAWN = "Achtung: Die Nachricht nimmt wohl eine Einwilligung zurück oder bittet, etwas zu löschen: „{}“"
DELETE = "Ist es so, geben Sie den Kommentar nicht frei, sondern löschen ihn: {} delete {}"
FORGET = "Ist es so, löschen Sie alles von dieser Person: {} forget {}"
PASTED = "und den Text noch einmal einfügen"
NO_CONSENT = "Achtung: Die Einwilligung fehlt in der Nachricht. Geben Sie erst frei, wenn sie vorliegt."
CHANGED_CONSENT = "Achtung: Die Einwilligung steht anders da: „{}“. Genügt sie nicht, erst nachfragen, dann freigeben."
INDENT = "    "
LONGEST = 30
"""So many lines of what is left out are shown whole."""


@dataclass(frozen=True)
class Source:
    """The file a letter is in, and which of its mails it is; 0 if there is but one."""

    file: str
    number: int = 0

    def __str__(self) -> str:
        return f"{visible(self.file)}{f', E-Mail {self.number}' if self.number else ''}"


def refusal(lacks: tuple[Lack, ...], letter: Letter, given: Namespace, source: Source) -> str:
    """Say all that a letter lacks, and the command that takes it in, if one does."""
    options = {lack.option: lack.value for lack in lacks if lack.option}
    said = [f"{lack.reason}." for lack in lacks]
    named = {"--page": letter.page.split("\n")[0], "--name": letter.name}
    known = {option: value for option, value in named.items() if value and not getattr(given, option[2:])}
    said.extend(_wished(letter, given.name or letter.name or letter.sender, ""))
    if not letter.body.message(given.keep):
        said.extend(_numbered(letter, given.keep))
    if any(lack.pasted for lack in lacks):
        said.append(f"Dann also: {command(given, Source('-'), known | options)}")
    elif (options or (letter.free and known)) and letter.body.pieces and _helps(lacks, letter):
        said.append(f"Dann also: {command(given, source, (known if letter.free else {}) | options)}")
    return "\n".join(said)


def _helps(lacks: tuple[Lack, ...], letter: Letter) -> bool:
    """Tell whether the options make a comment of a letter: not if nothing is said in it at all."""
    return bool(letter.body.message()) or any(lack.option == "--keep" for lack in lacks)


def command(given: Namespace, source: Source, further: dict[str, str]) -> str:
    """Give the command again with further options."""
    kept, number = ",".join(map(str, given.keep)), str(source.number or "")
    options = {"--mail": number, "--page": given.page, "--name": given.name, "--answer-to": given.answer_to}
    options |= {"--date": str(given.date or ""), "--keep": kept} | further
    typed = " ".join(f"{option} {shlex.quote(visible(value))}" for option, value in options.items() if value)
    pasted = source.file == "-"
    named = f"./{source.file}" if source.file.startswith("-") else source.file
    where = "" if pasted else f" {shlex.quote(named)}"
    return f"{COMMAND} add{where} {typed}{f', {PASTED}' if pasted else ''}"


def cover(letter: Letter, given: Namespace, source: Source) -> str:
    """Show a letter to which others are attached, and how to take it in itself."""
    taken = command(given, source, {}).strip()
    text = _indented("\n".join(piece.text for piece in letter.body.pieces))
    return f"Begleitschreiben, nicht aufgenommen: {source}.\n{text}\nIst es selbst ein Kommentar: {taken}\n"


def preview(letter: Letter, page_id: str, comment: Comment, given: Namespace, source: Source) -> str:
    """Show the comment as it is taken in, what was left out and how to keep it, and what needs a look."""
    return "\n".join(_shown(letter, page_id, comment, given, source))


def _shown(letter: Letter, page_id: str, comment: Comment, given: Namespace, source: Source) -> Iterator[str]:
    yield f"/{page_id}/ · {comment.name} · {comment.date:%d.%m.%Y}\n\n{_indented(comment.message)}\n"
    yield from _left_out(letter, given, source)
    if letter.files:
        yield f"Anhänge werden nicht übernommen: {visible(', '.join(letter.files))}."
    if letter.free:
        yield "Das Formular fehlt; genommen wurde der ganze Text."
    yield from (*letter.remarks, *remarks_on(letter.body.message(given.keep)))
    yield from _wished(letter, comment.name, comment.id)
    if not letter.body.consented:
        consent = letter.body.consent
        yield CHANGED_CONSENT.format(visible(consent)) if consent else NO_CONSENT


def _wished(letter: Letter, name: str, comment_id: str) -> Iterator[str]:
    """Say what somebody asks for besides, and the command that does it."""
    for wish in wishes_in(letter):
        yield (WITHDRAWN if wish.withdrawn else PRIVATE).format(shown(visible(wish.sentence), 160))
        if wish.withdrawn and name:
            yield FORGET.format(COMMAND, shlex.quote(visible(name)))
        elif comment_id and not wish.withdrawn:
            yield DELETE.format(COMMAND, comment_id)


def _left_out(letter: Letter, given: Namespace, source: Source) -> Iterator[str]:
    """Give each piece that was left out with its number, and how to keep it."""
    yield from _numbered(letter, given.keep)
    further = [number for number in range(1, len(letter.body.left_out) + 1) if number not in given.keep]
    if further:
        numbers = ",".join(map(str, (*given.keep, further[0])))
        yield f"Gehört etwas davon zum Kommentar: {command(given, source, {'--keep': numbers})}\n"


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
