"""Read who sent a mail, when and about what, and whether a machine wrote it (Kopfzeilen)."""

import re
from datetime import UTC, datetime
from email.errors import MessageError
from email.header import decode_header
from email.message import Message
from email.utils import parseaddr

from plugins.comments.mail.charsets import decoded
from plugins.comments.mail.moments import likely, moment_written
from plugins.comments.mail.parts import content, own_parts
from plugins.comments.mail.saved import ASK_FOR_TEXT

_AWAY = re.compile(
    r"(?i)(?:automatische (?:antwort|rückmeldung)|abwesenheit\w*|out of (?:the )?office|auto(?:matic)?[- ]?reply|auto:)"
)
_PKCS_7 = frozenset({"application/pkcs7-mime", "application/x-pkcs7-mime"})
_SIGNED_DATA = bytes.fromhex("06092a864886f70d010702")
_BOUNCE = re.compile(r"(?i)mailer-daemon@")
AWAY = "eine Abwesenheitsnotiz oder automatische Antwort, kein Kommentar. Sie müssen nichts damit tun"
BOUNCE = (
    "die Meldung, dass eine E-Mail nicht ankam, kein Kommentar. Prüfen Sie die Adresse, an die Sie geschrieben haben"
)
RECEIPT = "eine Lesebestätigung, kein Kommentar. Sie müssen nichts damit tun"
OPEN_AND_COPY = (
    "Öffnen Sie die E-Mail im Mailprogramm, kopieren Sie ihren Text, und nehmen Sie ihn ohne Datei auf: "
    ".venv/bin/python -m plugins.comments add, einfügen, Strg + D"
)
PARTIAL = f"nur ein Teil einer E-Mail, die in mehreren geschickt wurde. {OPEN_AND_COPY}"
INVITATION = "eine Einladung zu einem Termin, kein Kommentar. Beantworten Sie sie in Ihrem Kalender"
SIGNED = (
    "digital unterschrieben und ganz in die Unterschrift eingepackt (S/MIME), darum hier nicht zu lesen. "
    f"{OPEN_AND_COPY}"
)
ENCRYPTED = f"verschlüsselt und hier nicht zu lesen. {OPEN_AND_COPY}"
PACKED = f"von Outlook in einen Anhang „winmail.dat“ verpackt und hier nicht zu lesen. {ASK_FOR_TEXT}"
UUENCODED = f"in einer alten Art gepackt (uuencode) und hier nicht zu lesen. {OPEN_AND_COPY}"


def header(mail: Message, name: str) -> str:
    """Give a header as people read it (RFC 2047), or as bytes of whatever charset."""
    found = next((str(value) for key, value in mail.raw_items() if key.lower() == name), "")
    return in_words(decoded(found.encode("utf-8", "surrogateescape")))


def in_words(text: str) -> str:
    """Give what a header says out of its encoding (RFC 2047)."""
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
    name = in_words(parseaddr(re.sub(r"\r?\n", "", decoded(found.encode("utf-8", "surrogateescape"))))[0])
    return "" if "@" in name else name


def moment(mail: Message) -> datetime | None:
    """Give when a mail was sent, or arrived if it does not say that or its clock was wrong."""
    received = header(mail, "received").rpartition(";")[2]
    return likely(moment_written(header(mail, "date"), UTC), moment_written(received, UTC))


def of_machine(mail: Message) -> str:
    """Say what a mail is that no person wrote; empty for any other."""
    kinds = {part.get_content_type(): part for part in own_parts(mail)}
    if "message/delivery-status" in kinds or "x-failed-recipients" in mail or _BOUNCE.search(header(mail, "from")):
        return BOUNCE
    if "message/disposition-notification" in kinds:
        return RECEIPT
    if "message/partial" in kinds:
        return PARTIAL
    replied = header(mail, "auto-submitted").lower().startswith("auto-replied")
    return (
        AWAY
        if replied or "x-autoreply" in mail or "x-autorespond" in mail or _AWAY.match(header(mail, "subject"))
        else ""
    )


def unreadable(mail: Message, texts: str) -> str:
    """Say why a mail has no text that can be read; empty if it has one."""
    kinds = {part.get_content_type(): part for part in own_parts(mail)}
    files = {(part.get_filename("") or "").lower() for part in own_parts(mail)}
    if "multipart/encrypted" in kinds or "-----BEGIN PGP MESSAGE-----" in texts:
        return ENCRYPTED
    if kinds.keys() & _PKCS_7:
        return SIGNED if any(map(_is_signed, (kinds[kind] for kind in kinds.keys() & _PKCS_7))) else ENCRYPTED
    if "text/calendar" in kinds:
        return INVITATION
    if "application/ms-tnef" in kinds or "winmail.dat" in files:
        return PACKED
    return UUENCODED if re.search(r"(?m)^begin [0-7]{3,4} \S", texts) else ""


def _is_signed(part: Message) -> bool:
    """Tell whether what is packed was only signed: so says a parameter, or the number of the kind (RFC 5652)."""
    said = str(part.get_param("smime-type", "") or "").lower()
    return said == "signed-data" or (not said and _SIGNED_DATA in content(part)[:60])
