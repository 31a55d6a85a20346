"""Tell what keeps a letter from being a comment, and which option helps (was fehlt)."""

import re
from argparse import Namespace
from collections.abc import Iterator
from dataclasses import dataclass

from plugins.catalog.models.comments import MAX_MESSAGE, MAX_NAME
from plugins.catalog.problems import did_you_mean, nearest, shown
from plugins.catalog.visible import visible
from plugins.comments.mail.charsets import REPLACED
from plugins.comments.mail.contacts import contacts_in
from plugins.comments.mail.letters import Letter
from plugins.comments.mail.signatures import name_below
from plugins.comments.pages_named import page_named, page_titled
from plugins.comments.project import Project

PASTE = "Den Text kopieren, {0}, und ohne Datei aufnehmen: erst der Befehl, dann einfügen, Strg + D"
SHORTEN = PASTE.format("kürzen")
UNREADABLE = f"Statt eines Buchstabens steht „�“ im Text. {PASTE.format('berichtigen')}"
ALL_LEFT_OUT = "Was unter „Kommentar:“ steht, sieht nicht nach einem Kommentar aus; gehört es doch dazu, mit --keep"
NOTHING_TO_KEEP = "Hier wurde nichts weggelassen; --keep fortlassen"
NO_FORM = "Die Zeilen „Seite:“, „Name:“ und „Kommentar:“ fehlen; soll der ganze Text der Kommentar sein, nennen Sie sie"
HALF_A_FORM = "{} fehl{}; soll, was sonst im Text steht, der Kommentar sein, gilt der Befehl unten"
EMPTY = "In der Nachricht steht kein Kommentar; erwartet wird er unter der Zeile „Kommentar:“. Fragen Sie die Person"
NAMELESS = "Ohne Namen"
"""The name that is suggested for somebody of whom nothing is known."""
_PLACEHOLDER = re.compile(
    r"(?i)\W*(?:(?:ihr|dein|euer)\w*\s+)?(?:(?:vor-?(?:name)?\W+(?:und\W+)?)?(?:nach)?name|vorname)\W*"
)
"""What a form has in a field for a name."""
_BESIDE_NAME = re.compile(r"[,;<>()\[\]|/\n]|\s[–-]\s|\b(?:Tel|Telefon|Fon|Mobil|Handy|E-?Mail|Mail)\b.*")
"""What stands between a name and what else somebody has written beside it."""
SHOWN = 8
"""So many pages are named at once."""


@dataclass(frozen=True)
class Lack:
    """What keeps a mail from being taken in, and the option with its value that helps, if one does.

    ``pasted`` says that only the text, mended by hand, can be taken in.
    """

    reason: str
    option: str = ""
    value: str = ""
    pasted: bool = False


def lacks_of(project: Project, given: Namespace, letter: Letter) -> Iterator[Lack]:
    """Give all that keeps a letter from being a comment."""
    if letter.free and not (given.page and given.name):
        yield Lack(_lacking_form(letter))
    yield from _lacking_page(project, given.page, letter)
    yield from _lacking_name(given.name or letter.name, letter)
    yield from _lacking_message(letter.body.message(given.keep), letter)
    if given.date and given.date > project.now.date():
        yield Lack("Der Tag hinter --date ist noch nicht gewesen")
    count = len(letter.body.left_out)
    if any(not 0 < number <= count for number in given.keep):
        yield Lack(
            f"Weggelassen sind {count} Stellen; hinter --keep gehören deren Zahlen" if count else NOTHING_TO_KEEP
        )


def _lacking_form(letter: Letter) -> str:
    """Say which lines of the form are not there."""
    if letter.page and letter.name:
        return HALF_A_FORM.format("Die Zeile „Kommentar:“", "t")
    if not letter.page and not letter.name:
        return NO_FORM
    return HALF_A_FORM.format(f"Die Zeilen „{'Name' if letter.page else 'Seite'}:“ und „Kommentar:“", "en")


def _lacking_page(project: Project, told: str | None, letter: Letter) -> Iterator[Lack]:
    field = told or letter.page
    found = page_named(project, field)
    if found.host and not told:
        page = f"gemeint ist vielleicht Ihre Seite „{found.page_id}“"
        yield Lack(
            f"Die Adresse unter „Seite:“ liegt auf „{visible(found.host)}“, nicht bei Ihnen; {page}",
            "--page",
            found.page_id,
        )
        return
    if found.page_id:
        return
    open_pages, guess = project.commented_pages(), page_titled(project, letter.subject)
    first = next(iter(open_pages), "")
    if not field.strip(" \n/"):
        yield Lack(f"Die Seite fehlt; sie mit --page nennen{_choice(open_pages, guess)}", "--page", guess or first)
        return
    wanted = visible(" ".join(field.split())).strip("/ ")
    known = project.page_ids()
    near = nearest(wanted.rstrip("/").rpartition("/")[2], known) or guess
    meant = did_you_mean(near or wanted, known).rstrip(".")
    yield Lack(f"Eine Seite „{wanted}“ gibt es nicht; {meant}{_choice(open_pages, near)}", "--page", near or first)


def _choice(pages: tuple[str, ...], guess: str) -> str:
    """Name the pages to choose from if nothing tells which one is meant."""
    if guess:
        return ""
    further = " …" if len(pages) > SHOWN else ""
    return f". Der Befehl unten nennt nur ein Beispiel; es gibt {', '.join(pages[:SHOWN])}{further}"


def _lacking_name(name: str, letter: Letter) -> Iterator[Lack]:
    written = visible(" ".join(name.split()))
    suggested, known = _suggested(letter)
    if not any(map(str.isalnum, written)):
        yield Lack(f"Der Name fehlt; ihn mit --name nennen{known}", "--name", suggested)
    elif _PLACEHOLDER.fullmatch(written):
        yield Lack(f"„{written}“ ist kein Name; ihn mit --name nennen{known}", "--name", suggested)
    elif len(written) > MAX_NAME:
        reason = (
            f"Der Name hat {len(written)} Zeichen, erlaubt sind {MAX_NAME}, und ist zu lang; einen mit --name nennen"
        )
        yield Lack(f"{reason}{known}", "--name", suggested)
    elif contacts_in(written):
        named = _bare_name(written)
        suggested, known = (named, "") if named else (suggested, known)
        reason = f"Unter „Name:“ steht „{written}“, und das soll nicht auf die Seite; einen Namen mit --name nennen"
        yield Lack(f"{reason}{known}", "--name", suggested)
    elif REPLACED in name:
        yield Lack(f"Im Namen „{written}“ fehlen Buchstaben; ihn mit --name nennen{known}", "--name", suggested)


def _bare_name(written: str) -> str:
    """Give the name that stands beside a contact; empty if none does."""
    parts = (part.strip(" \"'.:") for part in _BESIDE_NAME.split(written))
    return next((part for part in parts if any(map(str.isalpha, part)) and not contacts_in(part)), "")


def _suggested(letter: Letter) -> tuple[str, str]:
    """Give the name of who wrote, as the head or the end of the mail says it; a guess is told."""
    if letter.sender:
        return letter.sender, ""
    below = name_below(letter.body.message())
    if below:
        return below, f". „{visible(below)}“ steht am Ende des Textes"
    return NAMELESS, f". Wer geschrieben hat, steht nirgends; „{NAMELESS}“ im Befehl ersetzen, wenn Sie es wissen"


def _lacking_message(message: str, letter: Letter) -> Iterator[Lack]:
    length = len(visible(message))
    if not visible(message).strip() and letter.body.left_out:
        yield Lack(ALL_LEFT_OUT, "--keep", "1")
    elif not visible(message).strip():
        yield Lack(EMPTY)
    elif length > MAX_MESSAGE:
        reason = f"Der Kommentar ist mit {length} Zeichen zu lang, erlaubt sind {MAX_MESSAGE}. {SHORTEN}"
        yield Lack(reason, pasted=True)
    elif REPLACED in message:
        line = next(line for line in message.split("\n") if REPLACED in line)
        yield Lack(f"{UNREADABLE}: „{shown(line, 80)}“", pasted=True)
