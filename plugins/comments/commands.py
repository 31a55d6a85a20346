"""The commands of moderation; each plans its changes from what is there."""

import sys
from argparse import Namespace
from collections.abc import Callable, Iterable, Iterator

from plugins.catalog.models.channels import IssoChannel
from plugins.catalog.visible import visible
from plugins.comments import isso, moderation, persons, wordpress
from plugins.comments.arrivals import Arrival
from plugins.comments.homes import at_home, known_here
from plugins.comments.mail.charsets import decoded
from plugins.comments.moderation import COMMAND, STATUS, Change, Given, NotPossible, brief, find, new_comment
from plugins.comments.project import Project
from plugins.comments.reading import Conversation, Written
from plugins.comments.settling import settle
from plugins.comments.storage import path_of
from plugins.comments.taking import add

SECONDS = 10.0
"""How long Isso may take for each page."""

KEPT_ELSEWHERE = (
    "Denken Sie auch an die Kopien: Ihr Postfach, die Versionsgeschichte (Git) und, falls genutzt, Isso oder den "
    "Formulardienst. Dort müssen Sie selbst löschen."
)
NO_ANSWER = 'Der Text Ihrer Antwort fehlt; nennen Sie ihn mit --text: {} reply {} --text "Danke für Ihren Hinweis!"'


def list_comments(project: Project, conversation: Conversation, given: Namespace) -> Iterator[Change]:
    """Print one line a comment, those that wait first."""
    wanted = [written for written in conversation.written if given.status in (None, written.comment.status)]
    order = list(STATUS)
    for written in sorted(wanted, key=lambda one: (order.index(one.comment.status), one.comment.date)):
        print(f"{STATUS[written.comment.status]:<11}  {brief(written)}")
    print(f"{len(wanted)} Kommentar{'' if len(wanted) == 1 else 'e'}")
    yield from ()


def show(project: Project, conversation: Conversation, given: Namespace) -> Iterator[Change]:
    """Print one comment whole."""
    written = find(conversation, given.id)
    comment = written.comment
    lines = {
        "Kennung": comment.id,
        "Datei": written.file,
        "Seite": f"/{written.page_id}/",
        "Stand": STATUS[comment.status],
        "Datum": f"{comment.date:%d.%m.%Y %H:%M} UTC",
        "Antwort auf": comment.parent or "–",
        "Name": visible(comment.name),
    }
    print("\n".join(f"{label + ':':<13}{value}" for label, value in lines.items()))
    print(f"\n{visible(comment.message)}")
    yield from ()


def approve(project: Project, conversation: Conversation, given: Namespace) -> Iterable[Change]:
    """Approve comments; the next build shows them."""
    return moderation.set_status(project.root, conversation, given.id, "approved")


def reject(project: Project, conversation: Conversation, given: Namespace) -> Iterable[Change]:
    """Reject comments; they stay in their file and are not shown."""
    return moderation.set_status(project.root, conversation, given.id, "rejected")


def reply(project: Project, conversation: Conversation, given: Namespace) -> Iterator[Change]:
    """Answer a comment as the owner; the answer is approved at once."""
    answered = find(conversation, given.id)
    text = decoded(sys.stdin.buffer.read()) if given.text is None else given.text
    if not visible(text).strip():
        raise NotPossible(NO_ANSWER.format(COMMAND, answered.comment.id))
    page_id, parent = answered.page_id, answered.comment.id
    answer = Given(page_id, project.owner_name(), text, project.now, "", parent, "approved", owner=True)
    comment = new_comment(answer)
    said = f"Antwort {comment.id} auf {brief(answered)}: freigegeben."
    yield Change(path_of(project.root, page_id, comment), comment, said)


def delete(project: Project, conversation: Conversation, given: Namespace) -> Iterable[Change]:
    """Delete comments for good."""
    gone = [find(conversation, comment_id) for comment_id in given.id]
    print(KEPT_ELSEWHERE)
    return moderation.remove(project.root, conversation, gone, banned=True)


def forget(project: Project, conversation: Conversation, given: Namespace) -> Iterable[Change]:
    """Delete all comments of one person (Art. 17 DSGVO); who may be that person is told and stays."""
    gone = persons.by_person(conversation, given.name)
    if not gone:
        raise NotPossible(persons.nobody(conversation, given.name))
    print(KEPT_ELSEWHERE, *persons.also_told(conversation, gone, given.name), sep="\n")
    return moderation.remove(project.root, conversation, gone, banned=True)


def pull(project: Project, conversation: Conversation, given: Namespace) -> Iterator[Change]:
    """Take over what Isso has approved, and remove what it does not have any more."""
    channel = project.site.catalog.website.comments
    if not isinstance(channel, IssoChannel):
        raise NotPossible("In data/site.yaml ist für Kommentare nicht Isso gewählt (comments, channel).")
    pages = project.commented_pages()
    pulled = isso.pull(channel.server, pages, SECONDS)
    yield from settle(project.root, conversation, pulled)
    yield from moderation.remove(project.root, conversation, _deleted_there(conversation, pages, pulled), banned=False)


def _deleted_there(
    conversation: Conversation, pages: tuple[str, ...], pulled: tuple[Arrival, ...]
) -> tuple[Written, ...]:
    """Give what Isso does not have any more, on pages it was asked about; an Isso without anything is not believed."""
    there = {arrival.comment_id for arrival in pulled}
    mine = (one for one in conversation.written if one.comment.id.startswith(isso.PREFIX) and one.page_id in pages)
    gone = tuple(one for one in mine if one.comment.id not in there)
    if not there and len(gone) > 1:
        print(f"Isso hat keinen einzigen Kommentar mehr; die {len(gone)} hier bleiben. Ist der Server neu aufgesetzt?")
        print(f"Sollen sie wirklich fort: {COMMAND} delete KENNUNG …")
        return ()
    return gone


def import_wordpress(project: Project, conversation: Conversation, given: Namespace) -> Iterator[Change]:
    """Take over the approved comments of a WordPress export."""
    placed = project.places(given.map)
    old = wordpress.read_export(given.file)
    arrived, lost = at_home(old, placed, known_here(project.root, conversation))
    yield from settle(project.root, conversation, arrived)
    for comment in lost:
        said = f"Kommentar {comment.number} von {visible(comment.name)} auf {visible(comment.old_route)}"
        print(f"Nicht übernommen: {said}{placed(comment.old_route).why}")
    if lost:
        print(f"{len(lost)} ohne heutige Seite. Nennen Sie sie mit --map /alte/adresse/=heutige/seite oder als")
        print("Weiterleitung in data/redirects.yaml, und rufen Sie den Befehl noch einmal auf.")


COMMANDS: dict[str, Callable[[Project, Conversation, Namespace], Iterable[Change]]] = {
    "list": list_comments,
    "show": show,
    "add": add,
    "approve": approve,
    "reject": reject,
    "reply": reply,
    "delete": delete,
    "forget": forget,
    "pull": pull,
    "import-wordpress": import_wordpress,
}
