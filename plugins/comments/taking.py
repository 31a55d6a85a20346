"""Take in comments from saved mails, or say which option helps (aufnehmen)."""

import sys
from argparse import Namespace
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC
from pathlib import Path

from plugins.catalog.models.comments import MAX_MESSAGE, MAX_NAME
from plugins.catalog.problems import did_you_mean, nearest, shown
from plugins.catalog.visible import visible
from plugins.comments.mail.charsets import REPLACED
from plugins.comments.mail.contacts import contacts_in
from plugins.comments.mail.reading import Letter, read_letter
from plugins.comments.mail.saved import mails_in
from plugins.comments.moderation import Change, Given, NotPossible, brief, find, new_comment
from plugins.comments.pages_named import page_named, page_titled
from plugins.comments.project import Project
from plugins.comments.reading import Conversation
from plugins.comments.storage import path_of
from plugins.comments.taking_shown import Lack, preview, refusal

SHORTEN = "Den Text in eine Datei kopieren, kürzen, und diese statt der E-Mail aufnehmen"
UNREADABLE = (
    "Statt eines Buchstabens steht „�“ im Text. Die Nachricht im Mailprogramm ansehen, ihren Text kopieren, "
    "berichtigen und ohne Datei aufnehmen"
)
ANY_PAGE, ANYBODY = "SEITE", "Vorname Nachname"
ALL_LEFT_OUT = "Was unter „Kommentar:“ steht, sieht nicht nach einem Kommentar aus; gehört es doch dazu, mit --keep"
NOTHING_TO_KEEP = "Hier wurde nichts weggelassen; --keep fortlassen"
NO_FORM = "Die Zeilen „Seite:“, „Name:“ und „Kommentar:“ fehlen; soll der ganze Text der Kommentar sein, nennen Sie sie"


def add(project: Project, conversation: Conversation, given: Namespace) -> Iterator[Change]:
    """Add comments from saved mails or from standard input; they wait for approval."""
    files = given.file or ("-",)
    if len(files) == 1:
        (raw, *others) = mails_in(_read(files[0]))
        if not others:
            yield from _take(project, conversation, given, files[0], raw)
            return
    taken = 0
    for file in files:
        for change in _of_file(project, conversation, given, file):
            taken += not change.removed
            yield change
    if not taken:
        raise NotPossible("Keine der E-Mails wurde aufgenommen.")


def _of_file(project: Project, conversation: Conversation, given: Namespace, file: str) -> Iterator[Change]:
    """Take in all mails of a file, and name those of which none comes."""
    try:
        raws = mails_in(_read(file))
    except NotPossible as reason:
        print(f"Nicht aufgenommen: {visible(file)}. {reason}\n")
        return
    for number, raw in enumerate(raws, start=1):
        try:
            yield from _take(project, conversation, given, file, raw)
        except NotPossible as reason:
            which = f", E-Mail {number}" if len(raws) > 1 else ""
            print(f"Nicht aufgenommen: {visible(file)}{which}. {reason}\n")


def _read(file: str) -> bytes:
    """Give what stands in a file; »-« is what is typed, and a mailbox that Apple Mail has saved is a folder."""
    if file == "-":
        return sys.stdin.buffer.read()
    path = Path(file)
    if not path.is_dir():
        return path.read_bytes()
    if (path / "mbox").is_file():
        return (path / "mbox").read_bytes()
    raise NotPossible(f"„{visible(file)}“ ist ein Ordner; die E-Mails darin nennen, etwa {visible(file)}/*.eml")


def _take(project: Project, conversation: Conversation, given: Namespace, file: str, raw: bytes) -> Iterator[Change]:
    letter = read_letter(raw)
    lacks = tuple(_lacks(project, given, letter))
    if lacks:
        raise NotPossible(refusal(lacks, letter, given, file))
    parent = find(conversation, given.answer_to).comment.id if given.answer_to else None
    page_id, message = page_named(project, given.page or letter.page), letter.body.message(given.keep)
    moment = min(letter.moment or project.now, project.now).astimezone(UTC).replace(microsecond=0)
    written = Given(page_id, given.name or letter.name, message, moment, parent=parent)
    comment = new_comment(written)
    print(preview(letter, page_id, comment, given, file))
    if page_id not in project.commented_pages():
        print(f"Achtung: Unter /{page_id}/ kann man nicht kommentieren; dort erscheint er nicht.")
    if any(one.comment.id == comment.id for one in conversation.written):
        print(f"Der Kommentar {comment.id} ist schon da.")
        return
    if given.keep:
        yield from _replaced(project, conversation, replace(written, message=letter.body.message()))
    yield Change(path_of(project.root, page_id, comment), comment, f"{comment.id} aufgenommen; er wartet.")


def _replaced(project: Project, conversation: Conversation, shorter: Given) -> Iterator[Change]:
    """Remove what was taken in before without the pieces that are kept now."""
    if not visible(shorter.message).strip():
        return
    known = new_comment(shorter).id
    for one in conversation.written:
        if one.comment.id == known and one.comment.status == "pending":
            said = f"{brief(one)}: durch die neue Fassung ersetzt."
            yield Change(project.root / one.file, one.comment, said, removed=True)


def _lacks(project: Project, given: Namespace, letter: Letter) -> Iterator[Lack]:
    """Give all that keeps a letter from being a comment."""
    if letter.free and not (given.page and given.name):
        yield Lack(NO_FORM)
    yield from _lacking_page(project, given.page or letter.page, letter)
    yield from _lacking_name(given.name or letter.name, letter)
    yield from _lacking_message(letter.body.message(given.keep), letter)
    count = len(letter.body.left_out)
    if any(not 0 < number <= count for number in given.keep):
        yield Lack(
            f"Weggelassen sind {count} Stellen; hinter --keep gehören deren Zahlen" if count else NOTHING_TO_KEEP
        )


def _lacking_page(project: Project, field: str, letter: Letter) -> Iterator[Lack]:
    if page_named(project, field):
        return
    guess = page_titled(project, letter.subject)
    if not field.strip(" \n/"):
        yield Lack("Die Seite fehlt; sie mit --page nennen", "--page", guess or ANY_PAGE)
        return
    wanted = visible(" ".join(field.split())).strip("/ ")
    known = project.page_ids()
    near = nearest(wanted.rstrip("/").rpartition("/")[2], known) or guess
    yield Lack(
        f"Eine Seite „{wanted}“ gibt es nicht; {did_you_mean(near or wanted, known)}", "--page", near or ANY_PAGE
    )


def _lacking_name(name: str, letter: Letter) -> Iterator[Lack]:
    written = visible(" ".join(name.split()))
    suggested = letter.sender or ANYBODY
    if not any(map(str.isalnum, written)):
        yield Lack("Der Name fehlt; ihn mit --name nennen", "--name", suggested)
    elif len(written) > MAX_NAME:
        reason = (
            f"Der Name hat {len(written)} Zeichen, erlaubt sind {MAX_NAME}, und ist zu lang; einen mit --name nennen"
        )
        yield Lack(reason, "--name", suggested)
    elif contacts_in(written):
        reason = f"Unter „Name:“ steht „{written}“, und das soll nicht auf die Seite; einen Namen mit --name nennen"
        yield Lack(reason, "--name", suggested)
    elif REPLACED in name:
        yield Lack(f"Im Namen „{name}“ fehlen Buchstaben; ihn mit --name nennen", "--name", suggested)


def _lacking_message(message: str, letter: Letter) -> Iterator[Lack]:
    length = len(visible(message))
    if not visible(message).strip() and letter.body.left_out:
        yield Lack(ALL_LEFT_OUT, "--keep", "1")
    elif not visible(message).strip():
        yield Lack("In der Nachricht steht kein Kommentar; erwartet wird er unter der Zeile „Kommentar:“")
    elif length > MAX_MESSAGE:
        yield Lack(f"Der Kommentar ist mit {length} Zeichen zu lang, erlaubt sind {MAX_MESSAGE}. {SHORTEN}")
    elif REPLACED in message:
        line = next(line for line in message.split("\n") if REPLACED in line)
        yield Lack(f"{UNREADABLE}: „{shown(line, 80)}“")
