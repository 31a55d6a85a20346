"""Why a file cannot go out: its kind, or that it is not what its name says."""

from codecs import BOM_UTF8
from pathlib import Path

from plugins.publishing.downloads.kinds import KINDS, other_kind
from plugins.publishing.downloads.packages import MACROS, packed_kind
from plugins.publishing.photo_faults import CUT_OFF, EMPTY, LINKED, LOCKED, SPECIAL, kind_told

_TEXTS = frozenset({".txt", ".csv", ".ics", ".vcf"})
_BEGINNINGS = {
    ".pdf": (b"%PDF",),
    ".rtf": (b"{\\rtf",),
    ".mp3": (b"ID3", b"\xff\xfb", b"\xff\xf3", b"\xff\xf2", b"\xff\xfa"),
}
_OLD_OFFICE = b"\xd0\xcf\x11\xe0"
"""How old documents begin, and new ones with a password (MS-CFB)."""
_PROTECTED = "hat ein Passwort oder ist in einem alten Format; ohne Passwort neu speichern, am besten als PDF"
_ZIP = b"PK\x03\x04"
_ENDS = {".pdf": b"%%EOF"}
_ZIP_END = b"PK\x05\x06"
_FRAMES = {".ics": ("VCALENDAR", "ein Kalendereintrag"), ".vcf": ("VCARD", "eine Visitenkarte")}
_ENCODED = "ist nicht in UTF-8 gespeichert, Umlaute kämen verstümmelt an; im Editor mit der Kodierung UTF-8 speichern"
_NO_FRAME = "ist nicht ganz {1}, denn sie beginnt nicht mit „BEGIN:{0}“ oder endet nicht mit „END:{0}“; neu ausgeben"
_SAVED_AS = "heißt wie {}, ist aber {}; die Datei mit der Endung „{}“ benennen, und den Link auch, oder neu speichern"
_BLANK = "enthält nur Leerzeichen; noch einmal dorthin kopieren"
_OF_EXCEL = "; in Excel unter „Speichern unter“ den Dateityp „CSV UTF-8“ wählen"
_OTHERWISE = "heißt wie {}, ist aber etwas anderes; mit dem Programm, in dem die Datei entstanden ist, neu speichern"
_TAIL = 65_600
"""Bytes at the end of a file within which it says that it ends (APPNOTE, 4.3.16)."""


def fault_of(path: Path) -> str:
    """Say why a file cannot go out, and what to do; empty if it can."""
    if path.is_symlink():
        return LINKED
    if not path.is_file():
        return SPECIAL
    ending = path.suffix.lower()
    if ending not in KINDS:
        return other_kind(path.suffix)
    try:
        return _text_fault(path.read_bytes(), ending) if ending in _TEXTS else _binary_fault(path, ending)
    except OSError:
        return LOCKED


def _binary_fault(path: Path, ending: str) -> str:
    with path.open("rb") as file:
        beginning = file.read(1024)
        file.seek(max(0, path.stat().st_size - _TAIL))
        end = file.read()
    begins = _BEGINNINGS.get(ending, (_ZIP,))
    if not beginning.startswith(begins) and not (ending == ".pdf" and b"%PDF" in beginning):
        return _other_content(path, beginning, ending)
    if _ENDS.get(ending, _ZIP_END if begins == (_ZIP,) else b"") not in end:
        return CUT_OFF
    return _package_fault(path, ending) if begins == (_ZIP,) and ending != ".zip" else ""


def _package_fault(path: Path, ending: str) -> str:
    found = packed_kind(path)
    if found in {"", ending}:
        return ""
    return other_kind(found) if found == MACROS else _SAVED_AS.format(KINDS[ending], KINDS[found], found)


def _other_content(path: Path, beginning: bytes, ending: str) -> str:
    if beginning.startswith(_OLD_OFFICE):
        return _PROTECTED
    found = ".pdf" if beginning.startswith(b"%PDF") else packed_kind(path) if beginning.startswith(_ZIP) else ""
    if found in KINDS:
        return _SAVED_AS.format(KINDS[ending], KINDS[found], found)
    told = kind_told(beginning, "") or ""
    if told in {EMPTY, ""} or beginning.startswith(_ZIP):
        return told if told == EMPTY else _OTHERWISE.format(KINDS[ending])
    return told.replace(" und kein Bild; das Bild selbst", "; die Datei selbst")


def _encoded(ending: str) -> str:
    return _ENCODED + (_OF_EXCEL if ending == ".csv" else "")


def _is_wide(content: bytes) -> bool:
    """Tell UTF-16, as the notepad and Excel of Windows call „Unicode“: nearly every other byte of it is zero."""
    sides = [content[side::2].count(0) for side in (0, 1)]
    return content.startswith((b"\xff\xfe", b"\xfe\xff")) or (min(sides) == 0 < len(content) // 3 < max(sides))


def _text_fault(content: bytes, ending: str) -> str:
    if not content.removeprefix(BOM_UTF8).strip():
        return _BLANK if content else EMPTY
    if _is_wide(content):
        return _encoded(ending)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return _encoded(ending) if b"\0" not in content else _OTHERWISE.format(KINDS[ending])
    if "\0" in text:
        return _OTHERWISE.format(KINDS[ending])
    frame, said = _FRAMES.get(ending, ("", ""))
    lines = [line.strip().upper() for line in text.split("\n") if line.strip()]
    is_whole = not frame or (lines[0] == f"BEGIN:{frame}" and lines[-1] == f"END:{frame}")
    return "" if is_whole else _NO_FRAME.format(frame, said)
