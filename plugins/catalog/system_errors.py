"""What the system says of files and folders, in German."""

import errno
import os
from types import MappingProxyType

_NO_RIGHT = "es fehlt das Recht dazu; einen anderen Ordner nehmen oder die Rechte ändern"
_NO_ROOM = "die Platte ist voll; Platz schaffen"
_NOT_THERE = "der Datenträger antwortet nicht; Kabel, Netz oder Cloud-Ordner prüfen"
_TOO_LARGE = "die Datei ist zu groß"
_SAID = MappingProxyType(
    {
        errno.ENOENT: "gibt es nicht; Name und Ordner prüfen",
        errno.EACCES: _NO_RIGHT,
        errno.EPERM: _NO_RIGHT,
        errno.EROFS: "dort lässt sich nichts schreiben; einen anderen Ordner nehmen",
        errno.EISDIR: "das ist ein Ordner; eine Datei nennen",
        errno.ENOTDIR: "das ist eine Datei, wo ein Ordner hingehört",
        errno.EEXIST: "das gibt es schon",
        errno.ENAMETOOLONG: "der Name ist zu lang; kürzen",
        errno.ENOSPC: _NO_ROOM,
        errno.EDQUOT: _NO_ROOM,
        errno.EFBIG: _TOO_LARGE,
        errno.EOVERFLOW: _TOO_LARGE,
        errno.EIO: _NOT_THERE,
        errno.ETIMEDOUT: _NOT_THERE,
        errno.EMFILE: "zu viele Dateien sind offen; andere Programme schließen",
        errno.ELOOP: "die Verknüpfungen führen im Kreis",
    }
)


def reason_of(error: OSError) -> str:
    """Say why a file or folder could not be read or written; what is rare is said as the system does."""
    own = error.strerror or str(error)
    return _SAID.get(error.errno or 0, own) if _is_of_system(error) else own


def said_of(error: OSError, name: str = "") -> str:
    """Say which file or folder could not be read or written, by the name that it was called, and why."""
    called, why = name or error.filename, reason_of(error)
    if not called:
        return why
    if not _is_of_system(error):
        return f"{called}: {why}"
    return f"„{called}“ {why}" if error.errno == errno.ENOENT else f"„{called}“: {why}"


def _is_of_system(error: OSError) -> bool:
    """Tell an error of the system from one that a command of ours raises with German words."""
    return error.errno is not None and error.strerror == os.strerror(error.errno)
