"""What lies in the content folder in place of a file that is not there yet, or not as a file (halb da)."""

from pathlib import Path

UNFINISHED = (".crdownload", ".part", ".partial", ".download", ".opdownload", ".!ut")
"""What browsers add to the name of a file that they are still fetching."""
FOLDER = "ist ein Ordner; eine Datei darin nennen"
ELSEWHERE = "liegt noch in der iCloud; im Finder anklicken, damit sie ganz auf diesen Rechner kommt"
STILL_COMING = "ist nicht fertig heruntergeladen; noch einmal herunterladen und hierher legen"


def half_there(content: Path, path: str) -> str | None:
    """Say why a file that a text names is not there, if its traces are."""
    file = content / path
    if ".." in Path(path).parts or not file.parent.is_dir():
        return None
    if file.is_dir():
        return FOLDER
    if file.with_name(f".{file.name}.icloud").exists():
        return ELSEWHERE
    return STILL_COMING if any(file.with_name(f"{file.name}{end}").exists() for end in UNFINISHED) else None
