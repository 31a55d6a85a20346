"""Read a comment from the mail that the e-mail channel composes, or from its text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from email.utils import parsedate_to_datetime
from urllib.parse import unquote, urlsplit

from plugins.comments.letters import COMMENT_CONSENT
from plugins.comments.markup import plain_text
from plugins.comments.moderation import NotPossible

LABELS = ("Seite", "Name", "E-Mail-Adresse", "Kommentar")
_LABEL = re.compile(rf"^({'|'.join(LABELS)}):[ \t]*(.*)$")
_CONSENT = re.compile(r"\s+".join(map(re.escape, COMMENT_CONSENT.split(". ")[0].split())))
_ADDRESS = re.compile(r"^E-Mail-Adresse:\s*[^\s@]+@[^\n]*(?:\n[^\n]+)*\Z", re.MULTILINE)
"""The private address below the comment, where the form put it in earlier mails."""
_SIGNATURE = re.compile(r"^-- ?$", re.MULTILINE)
_HEADERS = ("from", "date", "subject", "received", "mime-version", "return-path")


@dataclass(frozen=True)
class MailedComment:
    """What a mail says; ``page_id`` is empty if it names no page, ``moment`` None if it has no date."""

    page_id: str
    name: str
    message: str
    consented: bool
    moment: datetime | None


def read_mail(raw: bytes) -> MailedComment:
    """Read a saved mail (RFC 5322) or the text of one; raises NotPossible if there is no comment in it."""
    mail = message_from_bytes(raw, policy=default)
    if not any(header in mail for header in _HEADERS):
        return _read_text(_decoded(raw, "utf-8"), None)
    return _read_text(_body(mail), _moment(mail))


def _read_text(text: str, moment: datetime | None) -> MailedComment:
    lines = text.replace("\r\n", "\n").replace("\xa0", " ")
    consent = list(_CONSENT.finditer(lines))
    if consent:
        lines = lines[: consent[-1].start()]
    values = dict(_labelled(lines))
    message = _message(values.get("Kommentar", ""), bool(consent))
    if not message:
        raise NotPossible("In der Nachricht steht kein Kommentar; erwartet wird er unter der Zeile „Kommentar:“.")
    return MailedComment(
        page_id=unquote(urlsplit(values.get("Seite", "").strip()).path).strip("/"),
        name=values.get("Name", "").strip(),
        message=message,
        consented=bool(consent),
        moment=moment,
    )


def _message(below: str, consented: bool) -> str:
    """Give the comment without the sender's address and, where no consent ends it, without a signature."""
    written = below if consented else _SIGNATURE.split(below)[0]
    return _ADDRESS.sub("", written.strip()).strip()


def _labelled(text: str) -> Iterator[tuple[str, str]]:
    """Give each label with what stands behind and below it; after »Kommentar« everything belongs to it."""
    label, lines = "", list[str]()
    for line in text.split("\n"):
        match = _LABEL.match(line) if label != LABELS[-1] else None
        if match:
            yield label, "\n".join(lines)
            label, lines = match[1], [match[2]]
        else:
            lines.append(line)
    yield label, "\n".join(lines)


def _body(mail: EmailMessage) -> str:
    part = mail.get_body(("plain", "html"))
    if part is None:
        raise NotPossible("Die E-Mail enthält keinen Text.")
    payload = part.get_payload(decode=True)
    text = _decoded(payload if isinstance(payload, bytes) else b"", part.get_content_charset("utf-8"))
    if part.get_content_subtype() == "html":
        return plain_text(text)
    flowed = part["content-type"].params.get("format", "").lower() == "flowed" if "content-type" in part else False
    return _unfolded(text) if flowed else text


def _decoded(raw: bytes, charset: str) -> str:
    try:
        return raw.decode(charset)
    except (LookupError, UnicodeDecodeError):
        return raw.decode("utf-8", errors="replace")


def _unfolded(text: str) -> str:
    """Join the lines that a mail program has broken (format=flowed, RFC 3676)."""
    unstuffed = re.sub(r"^ ", "", text.replace("\r\n", "\n"), flags=re.MULTILINE)
    return re.sub(r"(?<!^--)(?<=\S) \n(?=\S)", " ", unstuffed, flags=re.MULTILINE)


def _moment(mail: EmailMessage) -> datetime | None:
    try:
        moment = parsedate_to_datetime(str(mail["date"]))
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
