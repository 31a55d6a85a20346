"""Take in comments from saved mails, or say which option helps (aufnehmen)."""

import sys
from argparse import Namespace
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from plugins.catalog.clock import GERMANY
from plugins.catalog.problems import shown
from plugins.catalog.system_errors import said_of
from plugins.catalog.visible import visible
from plugins.comments.lacks import lacks_of
from plugins.comments.mail.letters import Letter
from plugins.comments.mail.moments import OLDEST
from plugins.comments.mail.reading import letters_in
from plugins.comments.moderation import Change, Given, NotPossible, brief, find, new_comment
from plugins.comments.pages_named import page_named
from plugins.comments.project import Project
from plugins.comments.reading import Conversation, Written
from plugins.comments.storage import path_of
from plugins.comments.taking_shown import Source, command, cover, preview, refusal

AHEAD = timedelta(days=1)
"""A clock may be so much ahead."""
FOR_ONE = "--{0} gilt für eine einzige E-Mail, hier sind es {1}."
WHICH = "Dazu die Zahl der einen mit --mail nennen, etwa --mail 2"
TODAY = "Wann der Kommentar geschrieben wurde, steht nicht da oder ist nicht zu lesen; als Datum gilt heute."
MISDATED = "Das Datum der E-Mail ({:%d.%m.%Y}) kann nicht stimmen; als Datum gilt heute."
UNDATED = (
    "Wann die weitergeleitete E-Mail geschrieben wurde, ist nicht zu erkennen; als Datum gilt, wann sie weitergeleitet "
    "wurde."
)
OTHER_DAY = "War es ein anderer Tag, ihn hier einsetzen: {}"


@dataclass(frozen=True)
class Post:
    """The letters of a file, or why there is none, each with its number."""

    file: str
    letters: tuple[tuple[int, Letter | NotPossible], ...]


def add(project: Project, conversation: Conversation, given: Namespace) -> Iterator[Change]:
    """Add comments from saved mails or from standard input; they wait for approval."""
    files = given.file or ("-",)
    posts = tuple(_post(file, given.mail) for file in files)
    _refuse_options_for_one(posts, given)
    if len(posts) == 1 and len(posts[0].letters) == 1 and not given.mail:
        ((_, letter),) = posts[0].letters
        yield from _take(project, conversation, given, Source(files[0]), letter)
        return
    yield from _take_each(project, conversation, given, posts)


def _post(file: str, wanted: int | None) -> Post:
    """Read a file; what cannot be read is told with the others."""
    try:
        numbered = tuple(enumerate(letters_in(_read(file)), start=1))
    except OSError as error:
        numbered = ((1, NotPossible(f"{said_of(error, visible(file))}.")),)
    except NotPossible as reason:
        numbered = ((1, reason),)
    if wanted is None:
        return Post(file, numbered)
    if wanted > len(numbered):
        raise NotPossible(f"„{visible(file)}“ enthält {len(numbered)} E-Mails; hinter --mail gehört eine ihrer Zahlen.")
    return Post(file, numbered[wanted - 1 : wanted])


def _refuse_options_for_one(posts: tuple[Post, ...], given: Namespace) -> None:
    """Refuse a name, a page or a choice of pieces that would hold for the letters of several people."""
    letters = [(post, one) for post in posts for one in post.letters if not _is_cover(one[1])]
    option = next((option for option in ("name", "page", "date", "keep") if getattr(given, option)), "")
    if not option or len(letters) < 2:
        return
    said = FOR_ONE.format(option, len(letters))
    if len(posts) > 1:
        raise NotPossible(f"{said} Die eine Datei nennen.")
    raise NotPossible("\n".join((f"{said} {WHICH}:", *(_brief(*one) for one in posts[0].letters))))


def _is_cover(letter: Letter | NotPossible) -> bool:
    return isinstance(letter, Letter) and letter.covers and letter.free


def _brief(number: int, letter: Letter | NotPossible) -> str:
    """Give a letter in one line: whose it is and how it begins."""
    if isinstance(letter, NotPossible):
        return f"    {number}  {letter}"
    who = letter.name or letter.sender or letter.subject
    return f"    {number}  {shown(visible(' '.join(f'{who}: {letter.body.message()}'.split())), 80)}"


def _take_each(
    project: Project, conversation: Conversation, given: Namespace, posts: tuple[Post, ...]
) -> Iterator[Change]:
    taken = set[Path]()
    for post in posts:
        for number, letter in post.letters:
            source = Source(post.file, number if len(post.letters) > 1 or given.mail else 0)
            for change in _of_several(project, conversation, given, source, letter):
                if change.path in taken:
                    print(f"Der Kommentar {change.comment.id} ist schon da.\n")
                    continue
                taken.add(change.path)
                yield change
    if not taken:
        raise NotPossible("Keine der E-Mails wurde aufgenommen.")


def _of_several(
    project: Project, conversation: Conversation, given: Namespace, source: Source, letter: Letter | NotPossible
) -> Iterator[Change]:
    """Take in one of several letters; one that only covers others, or is none, is told."""
    if isinstance(letter, Letter) and _is_cover(letter) and not given.mail:
        print(cover(letter, given, source))
        return
    try:
        yield from _take(project, conversation, given, source, letter)
    except NotPossible as reason:
        print(f"Nicht aufgenommen: {source}. {reason}\n")


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


def _take(
    project: Project, conversation: Conversation, given: Namespace, source: Source, letter: Letter | NotPossible
) -> Iterator[Change]:
    if isinstance(letter, NotPossible):
        raise letter
    lacks = tuple(lacks_of(project, given, letter))
    if lacks:
        raise NotPossible(refusal(lacks, letter, given, source))
    parent = find(conversation, given.answer_to).comment.id if given.answer_to else None
    page_id = page_named(project, given.page or letter.page).page_id
    message, (moment, remark) = letter.body.message(given.keep), _moment(letter, given, project.now)
    written = Given(page_id, given.name or letter.name, message, moment, parent=parent)
    comment = new_comment(written)
    said = _with_command(remark, comment.date, given, source)
    print(preview(replace(letter, remarks=(*letter.remarks, *said)), page_id, comment, given, source))
    if page_id not in project.commented_pages():
        print(f"Achtung: Unter /{page_id}/ kann man nicht kommentieren; dort erscheint er nicht.")
    known = next((one for one in conversation.written if one.comment.id == comment.id), None)
    if known:
        yield from _redated(project, known, comment.date if given.date else known.comment.date)
        return
    if given.keep:
        yield from _replaced(project, conversation, replace(written, message=letter.body.message()))
    yield Change(path_of(project.root, page_id, comment), comment, f"{comment.id} aufgenommen; er wartet.")


def _moment(letter: Letter, given: Namespace, now: datetime) -> tuple[datetime, str]:
    """Give when a letter was written, as it says itself or the owner does, and what is doubtful about it."""
    if given.date:
        return min(datetime.combine(given.date, time(12), GERMANY), now).astimezone(UTC), ""
    said = letter.moment
    if said is None or not OLDEST <= said <= now + AHEAD:
        return now, TODAY if said is None else MISDATED.format(said)
    return min(said, now).astimezone(UTC).replace(microsecond=0), UNDATED if letter.undated else ""


def _with_command(doubt: str, day: date, given: Namespace, source: Source) -> tuple[str, ...]:
    again = command(given, source, {"--date": f"{day:%Y-%m-%d}"})
    return (doubt, OTHER_DAY.format(again)) if doubt else ()


def _redated(project: Project, known: Written, moment: datetime) -> Iterator[Change]:
    """Give the day that the owner has told to a comment that is there already."""
    if known.comment.date == moment:
        print(f"Der Kommentar {known.comment.id} ist schon da.")
        return
    comment = known.comment.model_copy(update={"date": moment})
    yield Change(project.root / known.file, comment, f"{comment.id}: Das Datum ist jetzt der {moment:%d.%m.%Y}.")


def _replaced(project: Project, conversation: Conversation, shorter: Given) -> Iterator[Change]:
    """Remove what was taken in before without the pieces that are kept now."""
    if not visible(shorter.message).strip():
        return
    known = new_comment(shorter).id
    for one in conversation.written:
        if one.comment.id == known and one.comment.status == "pending":
            said = f"{brief(one)}: durch die neue Fassung ersetzt."
            yield Change(project.root / one.file, one.comment, said, removed=True)
