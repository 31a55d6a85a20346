"""Check comments against each other and against the pages there are."""

from collections import Counter
from collections.abc import Iterator, Mapping, Set
from datetime import UTC, datetime, timedelta
from pathlib import PurePosixPath

from plugins.catalog.mails import compared
from plugins.catalog.problems import Place, Problem, nearest
from plugins.comments.reading import FOLDER, TAKE_IN, Conversation, Written

MAILS = (".eml", ".msg", ".emlx", ".mbox")
DOCUMENTS = frozenset({".doc", ".docx", ".odt", ".rtf", ".pages", ".pdf", ".html", ".htm"})
HOMELESS = (
    f"der Kommentar liegt in keinem Ordner einer Seite und erscheint nirgends; in den ihrer Adresse verschieben, etwa "
    f"{FOLDER}/akkreditierung/ oder {FOLDER}/aktuelles/name-des-beitrags/"
)
FURTHEST_EAST = timedelta(hours=14)
"""Where a day begins first on earth."""


def check_conversation(
    conversation: Conversation, addresses: frozenset[str], in_doubt: frozenset[str], now: datetime
) -> Iterator[Problem]:
    """Give all that is wrong among the comments."""
    yield from conversation.problems
    yield from _unknown_pages(conversation, addresses, in_doubt)
    yield from _doubled_ids(conversation)
    yield from _wrong_parents(conversation)
    yield from _from_the_future(conversation, now)
    yield from (Problem(Place(file), _stray(file, conversation.misnamed)) for file in conversation.strays)
    yield from (Problem(Place(file), HOMELESS) for file in conversation.homeless)


def unseen_comments(conversation: Conversation, closed: Mapping[str, bool]) -> Iterator[Problem]:
    """Give, for each page that takes no comments, its approved ones; ``closed`` tells whether its text has a head."""
    approved = Counter(one.page_id for one in conversation.written if one.comment.status == "approved")
    for page_id in sorted((approved.keys() & closed.keys()) - {""}):
        count = approved[page_id]
        said = "ein freigegebener Kommentar erscheint" if count == 1 else f"{count} freigegebene Kommentare erscheinen"
        opened = "soll man es können, in ihrem Kopf „comments: true“ schreiben; " if closed[page_id] else ""
        message = (
            f"{said} nicht, denn unter der Seite „{page_id}“ kann man nicht kommentieren; {opened}gehört der Ordner zu "
            "einer anderen, ihn nach deren Adresse nennen, sonst ihn löschen"
        )
        yield Problem(Place(f"{FOLDER}/{page_id}"), message)


def strangers_mail(conversation: Conversation, own: Set[str]) -> Iterator[tuple[str, Problem]]:
    """Give the e-mail addresses in approved comments that the owner did not write down herself."""
    for written in conversation.written:
        for mail, place in written.mails if written.comment.status == "approved" else ():
            if compared(mail) not in own:
                message = f"„{mail}“ steht in diesem Kommentar; fremde E-Mail-Adressen entfernen, auch hier"
                yield "fremde-post", Problem(place, message)


def _stray(file: str, misnamed: Set[str]) -> str:
    if file.lower().endswith(MAILS):
        return (
            "eine gespeicherte E-Mail gehört nicht hierher, denn in ihr steht die Adresse der Person; in einen anderen "
            "Ordner legen, dort mit „.venv/bin/python -m plugins.comments add“ und ihrem Namen aufnehmen, dann löschen"
        )
    if PurePosixPath(file).suffix.lower() in DOCUMENTS or file not in misnamed:
        return (
            f"die Datei wird nicht gelesen; ist es ein Kommentar, seinen Text {TAKE_IN}, und sie in jedem Fall hier "
            "herausnehmen"
        )
    name = f"{PurePosixPath(file).name.partition('.')[0]}.yaml"
    return f"die Datei wird nicht gelesen; ist es ein Kommentar, in „{name}“ umbenennen, sonst hier herausnehmen"


def _unknown_pages(
    conversation: Conversation, addresses: frozenset[str], in_doubt: frozenset[str]
) -> Iterator[Problem]:
    known = {address.strip("/") for address in addresses if address.endswith("/")}
    for page_id in conversation.page_ids - known - {""}:
        if PurePosixPath(page_id).name not in in_doubt:
            page = page_id.removeprefix("seiten/")  # the folder of its text, which no address names
            near = page if page in known else nearest(page_id, known)
            renamed = f"heißt die Seite „{near}“, den Ordner" if near else "heißt sie jetzt anders, den Ordner"
            message = f"eine Seite „{page_id}“ gibt es nicht; {renamed} so nennen, ist sie gelöscht, auch ihn löschen"
            yield Problem(Place(f"{FOLDER}/{page_id}"), message)


def _doubled_ids(conversation: Conversation) -> Iterator[Problem]:
    first: dict[str, Written] = {}
    for written in sorted(conversation.written, key=lambda one: one.file):
        known = first.setdefault(written.comment.id, written)
        if known is not written:
            message = f"die Kennung „{written.comment.id}“ hat schon {known.file}; eine der beiden Dateien löschen"
            yield Problem(written.places["_id"], f"{message} oder hier eine andere Kennung eintragen")


def _wrong_parents(conversation: Conversation) -> Iterator[Problem]:
    known = {written.comment.id: written for written in conversation.written}
    circles = _circles(known)
    for written in conversation.written:
        message = _wrong_parent(written, known, circles)
        unsure = conversation.problems and written.comment.parent not in known
        if message and not unsure:
            yield Problem(written.places["_parent"], message)


def _wrong_parent(written: Written, known: dict[str, Written], circles: frozenset[str]) -> str | None:
    parent_id = written.comment.parent
    if parent_id is None:
        return None
    if parent_id not in known:
        return f"einen Kommentar „{parent_id}“ gibt es nicht; die Kennung berichtigen oder die Zeile löschen"
    if known[parent_id].page_id != written.page_id:
        other = known[parent_id].page_id
        moved = f"diese Datei nach {FOLDER}/{other}/ verschieben, jene nach {FOLDER}/{written.page_id}/"
        said = f"„{parent_id}“ gehört zur Seite „{other}“, und eine Antwort muss auf derselben stehen"
        return f"{said}; {moved} oder die Zeile löschen"
    if written.comment.id in circles:
        return f"die Antworten bilden einen Kreis; bei „{written.comment.id}“ einen anderen Kommentar nennen"
    return None


def _circles(known: dict[str, Written]) -> frozenset[str]:
    """Give one id of each circle of comments that answer each other."""
    settled: set[str] = set()
    circles: set[str] = set()
    for start in known:
        way: list[str] = []
        here: str | None = start
        while here in known and here not in settled:
            settled.add(here)
            way.append(here)
            here = known[here].comment.parent
        if here in way:
            circles.add(min(way[way.index(here) :]))
    return frozenset(circles)


def _from_the_future(conversation: Conversation, now: datetime) -> Iterator[Problem]:
    today = (now + FURTHEST_EAST).date()
    for written in conversation.written:
        if written.comment.date.astimezone(UTC).date() > today:
            yield Problem(written.places["date"], "das Datum liegt in der Zukunft; berichtigen")
