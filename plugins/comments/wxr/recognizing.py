"""What a file is that somebody takes for an export of WordPress."""

import re
from pathlib import Path

from plugins.comments.moderation import NotPossible

HOW = (
    "Gebraucht wird die Datei, die WordPress unter „Werkzeuge → Daten exportieren → Alle Inhalte“ herunterlädt "
    "(Endung .xml)"
)
_PACKED: tuple[tuple[bytes, str], ...] = (
    (rb"PK\x03\x04", "ein ZIP-Archiv; es zuerst entpacken und die .xml-Datei daraus nennen"),
    (rb"\x1f\x8b", "ein gepacktes Archiv (gzip); es zuerst entpacken"),
    (rb"%PDF-", "ein PDF"),
)
_KINDS: tuple[tuple[bytes, str], ...] = (
    (rb"\s*[{\[]", "eine JSON-Datei"),
    (rb"(?is).{0,400}<feed\b[^>]*", "ein Atom-Feed, wie ihn auch Blogger (Blogspot) ausgibt"),
    (rb"(?is)\s*(?:<!doctype html|<html\b)", "eine Webseite (HTML); vielleicht war die Anmeldung abgelaufen"),
    (rb"(?is).{0,2000}<(?:mysql|database|urlset|opml)\b", "eine andere XML-Datei, kein Export"),
    (rb"(?is)\s*(?:--|/\*).{0,400}(?:SQL|MariaDB|Dump)", "ein Abzug der Datenbank (SQL)"),
)
_ROOT = re.compile(rb"\s*(?:<[?!][^>]*>\s*)*<([A-Za-z][\w.-]*)")
_RSS = re.compile(rb"<rss\b", re.IGNORECASE)


def refuse_what_is_none(path: Path) -> None:
    """Raise NotPossible with what a file is if it cannot be an export; one that may be is read on."""
    if not path.exists():
        raise NotPossible(f"{path} gibt es nicht; Name und Ordner prüfen. {HOW}.")
    with path.open("rb") as file:
        head = file.read(8192).removeprefix(b"\xef\xbb\xbf")
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        head = head.decode("utf-16", errors="replace").encode()
    if not head.strip():
        raise NotPossible(f"{path} ist leer. {HOW}.")
    kinds = _PACKED if _RSS.search(head) else (*_PACKED, *_KINDS)
    said = next((said for pattern, said in kinds if re.match(pattern, head)), "")
    root = _ROOT.match(head)
    if not said and root and not _RSS.search(head):
        said = f"eine andere XML-Datei (sie beginnt mit <{root[1].decode()}>)"
    if said:
        raise NotPossible(f"{path} ist kein Export aus WordPress, sondern {said}. {HOW}.")
    if not (_RSS.search(head) or head.lstrip().startswith(b"<")):
        raise NotPossible(f"{path} ist kein Export aus WordPress. {HOW}.")
