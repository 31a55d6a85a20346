"""What a packed file holds, by the names of its parts: its ending may promise something else (OOXML, OpenDocument)."""

from pathlib import Path
from zipfile import BadZipFile, ZipFile

_PARTS = {"word/": ".docx", "xl/": ".xlsx", "ppt/": ".pptx"}
_TYPES = {
    b"application/vnd.oasis.opendocument.text": ".odt",
    b"application/vnd.oasis.opendocument.spreadsheet": ".ods",
    b"application/vnd.oasis.opendocument.presentation": ".odp",
    b"application/epub+zip": ".epub",
}
_OF_DOCUMENTS = ("[Content_Types].xml", "META-INF/", "docProps/", "content.xml", "meta.xml")
"""Parts that only documents have, whatever else is missing in them."""
MACROS = ".docm"


def packed_kind(path: Path) -> str:
    """Give the ending that fits what is packed; empty if nothing tells."""
    try:
        with ZipFile(path) as package:
            names = package.namelist()
            with_type = package.read("mimetype")[:80] if "mimetype" in names else b""
    except (BadZipFile, OSError, ValueError, NotImplementedError, RuntimeError):
        return ""
    if any("/vbaProject." in name for name in names):
        return MACROS
    by_type = (ending for kind, ending in _TYPES.items() if with_type.startswith(kind))
    by_part = (ending for part, ending in _PARTS.items() if any(name.startswith(part) for name in names))
    is_document = any(name.startswith(_OF_DOCUMENTS) for name in names)
    return next(by_type, None) or next(by_part, None) or ("" if is_document else ".zip")
