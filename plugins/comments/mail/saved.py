"""Tell what kind of file somebody saved, and take the mails out of it (gespeicherte E-Mail)."""

import re
from codecs import BOM_UTF8
from collections.abc import Iterator

from plugins.comments.mail.charsets import MARKS, decoded
from plugins.comments.moderation import NotPossible

AS_EML = (
    "In Outlook: die E-Mail öffnen, „Datei“, „Speichern unter“, Dateityp „.eml“; fehlt er, die E-Mail im Browser "
    "(Outlook im Web) öffnen und dort unter „…“ „Speichern“ oder „Herunterladen“ wählen"
)
COPY_TEXT = (
    "Oder den Text der E-Mail kopieren und ohne Datei aufnehmen: .venv/bin/python -m plugins.comments add, "
    "einfügen, Strg + D"
)
ASK_FOR_TEXT = (
    "Bitten Sie die Person, die Nachricht noch einmal als „Nur Text“ zu schicken (in Outlook: „Text formatieren“, "
    "„Nur Text“)"
)
KINDS = (
    (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        f"eine Datei von Outlook (.msg), die nur Outlook liest. {AS_EML}. {COPY_TEXT}",
    ),
    (b"!BDN", f"ein ganzes Postfach von Outlook (.pst). Speichern Sie die eine E-Mail. {AS_EML}. {COPY_TEXT}"),
    (b"%PDF-", f"ein PDF. Die E-Mail selbst speichern, mit der Endung .eml. {COPY_TEXT}"),
    (b"{\\rtf", f"ein Textdokument (.rtf). Die E-Mail selbst speichern, mit der Endung .eml. {COPY_TEXT}"),
    (
        b"PK\x03\x04",
        f"ein Word-Dokument oder ein Zip-Ordner. Die E-Mail auspacken oder als .eml speichern. {COPY_TEXT}",
    ),
    (b"\x1f\x8b", f"eine gepackte Datei (.gz). Die E-Mail auspacken oder als .eml speichern. {COPY_TEXT}"),
    (b"\x78\x9f\x3e\x22", f"ein Anhang „winmail.dat“ von Outlook, keine E-Mail. {ASK_FOR_TEXT}. {COPY_TEXT}"),
    (b"\x89PNG", f"ein Bild. Gebraucht wird die E-Mail selbst, gespeichert mit der Endung .eml. {COPY_TEXT}"),
    (b"\xff\xd8\xff", f"ein Bild. Gebraucht wird die E-Mail selbst, gespeichert mit der Endung .eml. {COPY_TEXT}"),
    (b"BEGIN:VC", f"ein Kontakt oder ein Termin, keine E-Mail. Die E-Mail selbst als .eml speichern. {COPY_TEXT}"),
)
"""How files begin that are no mail, and what they are."""
_EMLX = re.compile(rb"\s*(\d+)[ \t]*\r?\n")
_FROM = re.compile(
    rb"^From \S.*\d{4}.*\n(?=[\w-]+:)"
    rb"|(?<=\n\n)From .*\n(?=(?:Return-Path|Received|Date|From|To|Subject|Message-I[Dd]|MIME-Version|Delivered-To"
    rb"|X-[\w-]+):)",
    re.MULTILINE,
)
FILLED = b"\0" * 4
"""What some programs fill a file up with."""
_BINARY = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_SELDOM = 30
"""One of so many signs in a text may be none that anybody types."""
_SO_MUCH = 4096
"""So much of a file shows whether it is a text."""


def mails_in(raw: bytes) -> tuple[bytes, ...]:
    """Give each mail of a saved file, or its text, without what the saving put around; raises NotPossible."""
    for start, what in KINDS:
        if raw.startswith(start):
            raise NotPossible(f"Das ist {what}.")
    plain = _flush(re.sub(rb"\r+\n|\r", b"\n", _narrow(raw.rstrip(b"\0") if raw.endswith(FILLED) else raw)))
    if not plain.strip():
        raise NotPossible(f"Die Datei ist leer. Die E-Mail noch einmal speichern. {COPY_TEXT}.")
    if len(_BINARY.findall(plain[:_SO_MUCH])) * _SELDOM > len(plain[:_SO_MUCH]):
        raise NotPossible(f"Das ist weder eine E-Mail noch ein Text. Die E-Mail als .eml speichern. {COPY_TEXT}.")
    return tuple(_of_mailbox(plain)) if _FROM.match(plain) else (_of_apple(plain),)


def _flush(raw: bytes) -> bytes:
    """Give a mail without what stands before it, and without the space before each of its lines."""
    indent = re.match(rb"\s*^([ \t]+)[A-Za-z-]+:", raw, re.MULTILINE)
    if indent and all(line.startswith(indent[1]) for line in raw.split(b"\n") if line.strip()):
        raw = re.sub(rb"(?m)^" + indent[1], b"", raw)
    return raw.lstrip(b" \t\n")


def _narrow(raw: bytes) -> bytes:
    """Give a file whose characters take two bytes, or that has a mark at its start, as UTF-8 without one."""
    if raw.startswith(BOM_UTF8):
        return raw[len(BOM_UTF8) :]
    marked = any(raw.startswith(mark) for mark, _ in MARKS)
    wide = raw[:_SO_MUCH].count(0) > len(raw[:_SO_MUCH]) // 4
    return decoded(raw).encode() if marked or wide else raw


def _of_apple(plain: bytes) -> bytes:
    """Give the mail of an ``.emlx``: the first line counts its bytes, and properties in XML follow it."""
    count = _EMLX.match(plain)
    if not count:
        return plain
    start, end = count.end(), count.end() + int(count[1])
    if not re.match(rb"\s*(?:<\?xml|$)", plain[end:]):
        end = plain.find(b"\n<?xml version", start)
    return plain[start : end if end > 0 else None].lstrip(b"\r\n")


def _of_mailbox(plain: bytes) -> Iterator[bytes]:
    """Give the mails of an mbox (RFC 4155), each behind a line that begins with »From«."""
    starts = [match.end() for match in _FROM.finditer(plain)]
    ends = [match.start() for match in _FROM.finditer(plain)][1:]
    for start, end in zip(starts, (*ends, len(plain)), strict=True):
        yield re.sub(rb"^>(>*From )", rb"\1", plain[start:end], flags=re.MULTILINE)
