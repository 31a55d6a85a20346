"""The kinds of files to download, and what to do with others."""

from collections.abc import Mapping

from plugins.publishing.photo_faults import FILMS, PHOTOS

KINDS: Mapping[str, str] = {
    ".pdf": "PDF",
    ".odt": "ODT",
    ".ods": "ODS",
    ".odp": "ODP",
    ".docx": "DOCX",
    ".xlsx": "XLSX",
    ".pptx": "PPTX",
    ".rtf": "RTF",
    ".txt": "Text",
    ".csv": "CSV",
    ".ics": "Kalenderdatei",
    ".vcf": "Visitenkarte",
    ".epub": "EPUB",
    ".zip": "ZIP",
    ".mp3": "MP3",
}
"""What goes out, by ending, and what readers are told of it."""
ALSO: Mapping[str, tuple[str, ...]] = {
    "PDF": (),
    "DOCX": ("Word", "DOC", "Worddatei", "Worddokument"),
    "XLSX": ("Excel", "XLS", "Exceldatei", "Exceltabelle"),
    "PPTX": ("PowerPoint", "PPT"),
    "ODT": ("LibreOffice", "OpenOffice", "OpenDocument"),
    "ZIP": ("gezippt",),
    "EPUB": ("eBook",),
    "MP3": ("Audio", "Audiodatei", "Hördatei"),
    "Kalenderdatei": ("ICS", "iCal", "iCalendar"),
    "Visitenkarte": ("VCF", "vCard"),
    "Text": ("TXT", "Textdatei"),
    "CSV": (),
    "RTF": (),
    "ODS": (),
    "ODP": (),
}
"""How people call these kinds, too."""
_AUDIO = frozenset({".m4a", ".wav", ".aac", ".ogg", ".oga", ".opus", ".flac", ".wma", ".aif", ".aiff", ".amr"})
_PACKED = frozenset({".7z", ".rar", ".tar", ".gz", ".tgz", ".bz2", ".xz", ".zst", ".zipx", ".sit"})
_OLD = frozenset({".doc", ".dot", ".xls", ".xlt", ".ppt", ".pps", ".pot"})
_MACROS = frozenset({".docm", ".dotm", ".xlsm", ".xltm", ".pptm", ".ppsm"})
_MAC = frozenset({".pages", ".numbers", ".key", ".rtfd"})
_PAGES = frozenset({".md", ".markdown", ".html", ".htm", ".mht"})
_LEADING_ON = frozenset({".url", ".webloc"})
_SHORTCUTS = frozenset({".lnk", ".desktop"})
DOCUMENTS = frozenset(KINDS) | _OLD | _MACROS | _MAC | _AUDIO | _PACKED | {".msg", ".eml"} | FILMS
"""Files of which none is a page, and to which people link."""
_REMEDIES = (
    (_OLD, "ist in einem alten Format von Office, das nicht jeder öffnen kann; als PDF speichern (oder neu als {})"),
    (_MACROS, "kann Makros enthalten, vor denen Programme warnen; als PDF speichern (oder ohne Makros als {})"),
    (_MAC, "öffnet sich nur auf Geräten von Apple; dort mit „Ablage > Exportieren“ als PDF speichern"),
    (
        _PAGES,
        "ist eine Seite und kein Dokument; als Text in content/seiten/ schreiben",
    ),
    (
        _LEADING_ON,
        "merkt sich nur eine Webadresse; sie im Editor öffnen und ihre Adresse (https://…) als Link schreiben",
    ),
    (
        _SHORTCUTS,
        "ist nur eine Verknüpfung mit einer Datei auf Ihrem Rechner; die Datei selbst hierher kopieren",
    ),
    (
        FILMS,
        "ist ein Video, solche liefert diese Website nicht aus; anderswo ins Netz stellen und dorthin verlinken",
    ),
    (_AUDIO, "ist eine Tonaufnahme in einem Format, das nicht jedes Gerät abspielt; als MP3 speichern"),
    (
        _PACKED,
        "ist so gepackt, dass nicht jedes Gerät es öffnet; als ZIP packen, oder die Dateien einzeln ablegen",
    ),
    (
        PHOTOS,
        "ist ein Bild; nach content/bilder/ legen, auch zum Herunterladen: „{{static}}/bilder/…“ gibt es ohne die "
        "Angabe heraus, wo es entstanden ist",
    ),
)
_NEW = {".d": "DOCX", ".x": "XLSX", ".p": "PPTX"}


def other_kind(ending: str) -> str:
    """Say of a file of another kind what to do with it."""
    found = next((told for endings, told in _REMEDIES if ending.lower() in endings), None)
    if found:
        return found.format(_NEW.get(ending[:2].lower(), "PDF"))
    said = f"hat die Endung „{ending}“" if ending else "hat keine Endung"
    return f"{said}, solche Dateien liefert diese Website nicht aus; als PDF speichern (möglich sind {_listed()})"


def _listed() -> str:
    return ", ".join(ending.removeprefix(".").upper() for ending in KINDS)
