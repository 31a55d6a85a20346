"""Read who sent a mail, when and about what, and whether a machine wrote it (Kopfzeilen)."""

import re
from datetime import UTC, datetime
from email.errors import MessageError
from email.header import decode_header
from email.message import Message
from email.utils import parseaddr, parsedate_to_datetime

from plugins.comments.mail.charsets import decoded
from plugins.comments.mail.saved import ASK_FOR_TEXT

_AWAY = re.compile(
    r"(?i)(?:automatische (?:antwort|rückmeldung)|abwesenheit\w*|out of (?:the )?office|auto(?:matic)?[- ]?reply|auto:)"
)
_BOUNCE = re.compile(r"(?i)mailer-daemon@")
AWAY = "eine Abwesenheitsnotiz oder automatische Antwort, kein Kommentar. Sie müssen nichts damit tun"
BOUNCE = (
    "die Meldung, dass eine E-Mail nicht ankam, kein Kommentar. Prüfen Sie die Adresse, an die Sie geschrieben haben"
)
RECEIPT = "eine Lesebestätigung, kein Kommentar. Sie müssen nichts damit tun"
ENCRYPTED = (
    "verschlüsselt und hier nicht zu lesen. Öffnen Sie die E-Mail im Mailprogramm, kopieren Sie ihren Text, und nehmen "
    "Sie ihn ohne Datei auf: .venv/bin/python -m plugins.comments add, einfügen, Strg + D"
)
PACKED = f"von Outlook in einen Anhang „winmail.dat“ verpackt und hier nicht zu lesen. {ASK_FOR_TEXT}"
UUENCODED = (
    "in einer alten Art gepackt (uuencode) und hier nicht zu lesen. Öffnen Sie die E-Mail im Mailprogramm, kopieren "
    "Sie ihren Text, und nehmen Sie ihn ohne Datei auf: .venv/bin/python -m plugins.comments add, einfügen, Strg + D"
)


def header(mail: Message, name: str) -> str:
    """Give a header as people read it (RFC 2047), or as bytes of whatever charset."""
    found = next((str(value) for key, value in mail.raw_items() if key.lower() == name), "")
    return _words(decoded(found.encode("utf-8", "surrogateescape")))


def _words(text: str) -> str:
    try:
        parts = decode_header(re.sub(r"\r?\n[ \t]", " ", text))
    except (MessageError, ValueError):
        return text
    pieces = (part if isinstance(part, str) else _word(part, charset) for part, charset in parts)
    return " ".join("".join(pieces).split())


def _word(raw: bytes, charset: str | None) -> str:
    return decoded(raw, charset) if charset else raw.decode("raw-unicode-escape")


def sender(mail: Message) -> str:
    """Give the name of who sent a mail, empty if none stands there."""
    found = next((str(value) for key, value in mail.raw_items() if key.lower() == "from"), "")
    name = _words(parseaddr(re.sub(r"\r?\n", "", decoded(found.encode("utf-8", "surrogateescape"))))[0])
    return "" if "@" in name else name


def moment(mail: Message) -> datetime | None:
    """Give when a mail was sent; None if it does not say so."""
    try:
        sent = parsedate_to_datetime(header(mail, "date"))
        return (sent if sent.tzinfo else sent.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError, TypeError, IndexError):
        return None


def of_machine(mail: Message) -> str:
    """Say what a mail is that no person wrote; empty for any other."""
    kinds = {part.get_content_type(): part for part in mail.walk()}
    if "message/delivery-status" in kinds or "x-failed-recipients" in mail or _BOUNCE.search(header(mail, "from")):
        return BOUNCE
    if "message/disposition-notification" in kinds:
        return RECEIPT
    replied = header(mail, "auto-submitted").lower().startswith("auto-replied")
    return (
        AWAY
        if replied or "x-autoreply" in mail or "x-autorespond" in mail or _AWAY.match(header(mail, "subject"))
        else ""
    )


def unreadable(mail: Message, texts: str) -> str:
    """Say why a mail has no text that can be read; empty if it has one."""
    kinds = {part.get_content_type() for part in mail.walk()}
    files = {(part.get_filename("") or "").lower() for part in mail.walk()}
    if "multipart/encrypted" in kinds or "-----BEGIN PGP MESSAGE-----" in texts:
        return ENCRYPTED
    if kinds & {"application/pkcs7-mime", "application/x-pkcs7-mime"}:
        return ENCRYPTED
    if "application/ms-tnef" in kinds or "winmail.dat" in files:
        return PACKED
    return UUENCODED if re.search(r"(?m)^begin [0-7]{3,4} \S", texts) else ""
