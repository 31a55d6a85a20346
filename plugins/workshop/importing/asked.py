"""What the owner asks for with ``make import``."""

from dataclasses import dataclass
from pathlib import Path
from shlex import quote

from plugins.workshop.importing.stopped import Stopped

CALL = "make import FROM=export.xml MEDIA=uploads/"
NO_SOURCE = f"Woher? {CALL} (ohne MEDIA kommen keine Bilder mit)."
NO_FOLDER = (
    "{} ist kein Ordner. MEDIA nennt den Ordner „uploads“ aus wp-content, den Sie von der alten Website kopiert haben."
)
ITSELF = "In „{}“ liegt diese Website selbst. FROM nennt die alte: den Export oder den Ordner mit ihren Texten."
IN_THE_NET = (
    "„{}“ ist eine Adresse; aus dem Netz holt der Befehl nichts. Den Export in WordPress unter „Werkzeuge → Daten "
    "exportieren“ herunterladen und die Datei nennen: " + CALL
)
TRIAL = """
Das war ein Probelauf: Nichts wurde geändert. Soll es so kommen:
  WRITE=1 make import {call}"""


@dataclass(frozen=True)
class Asked:
    """Where the former site lies, where its files do, and how a trial is made true."""

    source: Path
    media: Path | None
    trial: str


def asked_for(root: Path, source: str, media: str) -> Asked:
    """Give what is asked for; raises Stopped if it cannot be meant."""
    if not source:
        raise Stopped(NO_SOURCE)
    for name in filter(None, (source, media)):
        if name.lower().startswith(("http:", "https:", "ftp:", "www.")):
            raise Stopped(IN_THE_NET.format(name))
    given, folder = Path(source).expanduser(), Path(media).expanduser() if media else None
    if folder and not folder.is_dir():
        raise Stopped(NO_FOLDER.format(folder))
    if given.is_dir() and _holds(given.resolve(), root.resolve()):
        raise Stopped(ITSELF.format(source))
    call = {"FROM": source, **({"MEDIA": media} if media else {})}
    said = " ".join(f"{name}={_quoted(value)}" for name, value in call.items())
    return Asked(given, folder, TRIAL.format(call=said))


def _holds(folder: Path, root: Path) -> bool:
    """Tell whether a folder holds this site, or lies in its texts."""
    return root.is_relative_to(folder) or any(folder.is_relative_to(root / own) for own in ("content", "data"))


def _quoted(value: str) -> str:
    return f"~/{quote(value[2:])}" if value.startswith("~/") else quote(value)
