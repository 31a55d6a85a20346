"""Take the mails out of a saved file: each of a mailbox, and those attached to another (angehängte E-Mails)."""

import quopri
from base64 import decodebytes
from binascii import Error
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import Message

from plugins.comments.mail.headers import in_words
from plugins.comments.mail.parts import DEEPEST, MAIL, children, content, own_parts, parsed
from plugins.comments.mail.saved import mails_in
from plugins.comments.moderation import NotPossible

_MAILBOX = (".eml", ".emlx", ".mbox", ".mbx")
_NOT_TOLD = frozenset(
    {
        "application/pgp-signature",
        "application/pgp-keys",
        "application/pkcs7-signature",
        "application/x-pkcs7-signature",
    }
)
"""What mail programs attach, and nobody looks for."""
DIGEST = "multipart/digest"


@dataclass(frozen=True)
class Envelope:
    """A mail, or a text alone, in ``raw``; ``outer`` is what it is attached to, ``covers`` says that it has some."""

    mail: Message | None
    raw: bytes
    outer: Message | None = None
    covers: bool = False


def envelopes_in(raw: bytes) -> Iterator[Envelope]:
    """Give the mails of a saved file, each before those attached to it; raises NotPossible if it holds none."""
    for one in mails_in(raw):
        yield from _opened(one, parsed(one), None, 0)


def _opened(raw: bytes, mail: Message | None, outer: Message | None, depth: int) -> Iterator[Envelope]:
    attached = tuple(_attached(mail)) if mail and depth < DEEPEST else ()
    yield Envelope(mail, raw, outer, bool(attached))
    for inner in attached:
        if isinstance(inner, Message):
            yield from _opened(b"", inner, mail, depth + 1)
        else:
            yield from _opened(inner, parsed(inner), mail, depth + 1)


def _attached(mail: Message) -> Iterator[Message | bytes]:
    """Give the mails attached to a mail, which may be a report on one and then has none."""
    if mail.get_content_type() == "multipart/report":
        return
    for part in own_parts(mail):
        if part.get_content_type() == MAIL:
            yield from _of_message(part)
        elif _is_mailbox(part):
            yield from _of_file(content(part))


def _of_message(part: Message) -> Iterator[Message | bytes]:
    """Give the mail in a part, which may be in a transfer encoding that the standard forbids there."""
    encoding = str(part.get("content-transfer-encoding", "")).strip().lower()
    for inner in children(part):
        raw = inner.as_bytes().lstrip(b"\n")
        if encoding == "base64" and not inner.keys():
            yield _of_base_64(raw)
        elif encoding == "quoted-printable" and b"quoted-printable" not in raw.lower():
            yield quopri.decodestring(raw)
        else:
            yield inner


def _of_base_64(raw: bytes) -> bytes:
    try:
        return decodebytes(raw)
    except Error:
        return raw


def _of_file(raw: bytes) -> tuple[bytes, ...]:
    try:
        return mails_in(raw)
    except NotPossible:
        return ()


def _is_mailbox(part: Message) -> bool:
    name = (part.get_filename("") or "").lower()
    return name.endswith(_MAILBOX) or part.get_content_type() in {"application/mbox", "message/global"}


def files_of(mail: Message) -> tuple[str, ...]:
    """Give the names of the files attached to a mail that somebody may miss; pictures within its text are none."""
    related = {
        id(part) for whole in own_parts(mail) if whole.get_content_subtype() == "related" for part in children(whole)
    }
    return tuple(
        name
        for part in own_parts(mail)
        if (name := in_words(part.get_filename("") or ""))
        and part is not mail
        and id(part) not in related
        and part.get_content_type() not in _NOT_TOLD | {MAIL}
        and not _is_mailbox(part)
    )
