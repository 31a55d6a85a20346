"""House rules of the portrait: its photo is there, and its description says what is to be seen on it."""

from collections.abc import Iterator, Sequence, Set
from pathlib import PurePosixPath

from plugins.catalog.models.consultant import Consultant
from plugins.catalog.photos import path_of
from plugins.catalog.picture_words import is_file_name, says_nothing
from plugins.catalog.problems import Problem, nearest
from plugins.catalog.records import Located

PHOTOS = "bilder/"
NO_PHOTO = "„{}“ ist kein eigenes Bild; das Foto in content/bilder/ ablegen und hier „bilder/name.jpg“ schreiben"
_TEXTS = (".md", ".yaml", ".yml", ".txt", ".pdf")


def check_portrait(consultant: Located[Consultant], photos: Set[str], beside: Set[str]) -> Iterator[Problem]:
    """Give what is wrong with a portrait; ``beside`` are the names of what lies in ``data/``."""
    portrait = consultant.record.portrait
    if portrait and path_of(portrait.file, photos) not in photos:
        misplaced = portrait_beside(consultant, photos, beside)
        said = _moved(portrait.file, misplaced) if misplaced else _not_there(portrait.file, photos)
        yield Problem(consultant.place("portrait", "file"), said)
    if portrait:
        named, empty = is_file_name(portrait.alt, portrait.file), says_nothing(portrait.alt)
        wrong = "ist der Name der Datei" if named else "sagt nicht, was zu sehen ist" if empty else ""
        message = f"„{portrait.alt}“ {wrong}; hierher gehört, was auf dem Bild zu sehen ist"
        yield from [Problem(consultant.place("portrait", "alt"), message)] if wrong else ()


def portrait_beside(consultant: Located[Consultant], photos: Set[str], beside: Set[str]) -> str | None:
    """Give the name of the photo, if it lies in ``data/`` and not where it is looked for."""
    portrait = consultant.record.portrait
    name = PurePosixPath(portrait.file).name if portrait and path_of(portrait.file, photos) not in photos else ""
    return name if name in beside and not name.lower().endswith(_TEXTS) else None


def _moved(file: str, name: str) -> str:
    folder, here = _right(file)
    return f"das Bild „{name}“ liegt in data/; nach {folder} verschieben{here}"


def _not_there(file: str, photos: Set[str]) -> str:
    if "://" in file or file.rstrip("/") == PHOTOS.rstrip("/") or file.lower().endswith(_TEXTS):
        return NO_PHOTO.format(file)
    bare = file.lstrip("/").removeprefix("content/")
    if bare in photos:
        return f"hier steht „{file}“; nur „{bare}“ schreiben"
    near = _near(file, sorted(photo for photo in photos if photo.isprintable()))
    folder, here = _right(file)
    right = f"meinten Sie „{near}“?" if near else f"das Foto in {folder} ablegen{here or ' oder die Schreibung prüfen'}"
    return f"das Bild „content/{bare}“ gibt es nicht; {right}"


def _near(file: str, photos: Sequence[str]) -> str | None:
    """Give the photo of the same name in another folder, with another ending, or in the folder that is named."""
    name = PurePosixPath(file).name
    same = (photo for photo in photos if photo.endswith(f"/{name}"))
    begun = (photo for photo in photos if photo.rpartition(".")[0] == file or photo.startswith(f"{file.rstrip('/')}/"))
    return next(same, None) or next(begun, None) or nearest(file, photos)


def _right(file: str) -> tuple[str, str]:
    """Give the folder in which a photo is found, and what to write for it if that is not written yet."""
    name = PurePosixPath(file.replace("\\", "/")).name
    is_right = file.startswith(PHOTOS) and ".." not in PurePosixPath(file).parts
    right = PurePosixPath(file if is_right else PHOTOS + name)
    here = "" if is_right else f" und hier „{right}“ schreiben"
    return f"content/{right.parent}/", here
