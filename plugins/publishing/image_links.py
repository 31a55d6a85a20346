"""What is wrong with an image of a text: its address, or the words that stand for it."""

import re
from pathlib import PurePosixPath

from plugins.catalog.passed_over import is_passed_over
from plugins.catalog.photos import STATIC_MARK, path_of
from plugins.catalog.picture_words import is_file_name, says_nothing
from plugins.publishing.content_folder import READ_ELSEWHERE
from plugins.publishing.file_names import as_read, lies_where_nobody_looks
from plugins.publishing.half_there import half_there
from plugins.publishing.link_targets import behind_picture, typographic_title
from plugins.publishing.markdown import Reference
from plugins.publishing.meant_targets import meant_photo, near_file
from plugins.publishing.outline import Outline
from plugins.publishing.photo_faults import ENDINGS
from plugins.publishing.pictures import FOLDER, unreadable
from plugins.publishing.web_addresses import parts_of

ALT_IS_NAME = "„{}“ ist der Name der Datei; in die eckigen Klammern schreiben, was zu sehen ist"
ALT_SAYS_NOTHING = "„{}“ sagt nicht, was zu sehen ist; in die eckigen Klammern schreiben, was das Bild zeigt"
ALT_HAS_SIZE = "„{}“ am Ende der Beschreibung ist zu hören; löschen, die Größe richtet sich nach dem Bildschirm"
AS_SHOWN = "Was zu sehen ist"
"""What messages show in place of a description."""
_SIZE = re.compile(r"\|\s*\d+(?:\s?[xX]\s?\d+)?$")
"""What another program takes for the width of an image."""
NO_PICTURE = "„{}“ ist kein Bild, sondern eine Datei zum Herunterladen; das „!“ vor der eckigen Klammer löschen"
UNREAD = "„content/{}“ wird übergangen, denn so heißen versteckte Dateien und Reste von Programmen; umbenennen"
NO_ALT = "dem Bild fehlt die Beschreibung; in die eckigen Klammern schreiben, was zu sehen ist"


def wrong_image(outline: Outline, image: Reference) -> str | None:
    """Say what is wrong with the address of an image."""
    pictures = outline.pictures
    path = path_of(image.target, {*pictures, *outline.downloads})
    if behind := None if path in pictures else typographic_title(image.target) or behind_picture(image.target):
        return behind
    if path in outline.downloads:
        return NO_PICTURE.format(path)
    meant = None if parts_of(image.target).netloc else meant_photo(image.target, pictures)
    if not image.target.startswith(STATIC_MARK):
        right = f"„{meant}“ schreiben" if meant else f"in content/bilder/ ablegen, {STATIC_MARK}bilder/… schreiben"
        return f"„{image.target}“ ist kein eigenes Bild; {right}"
    if path not in pictures:
        return _missing(outline, path, meant)
    return _unshown(outline, path) if pictures[path] is None else None


def _missing(outline: Outline, path: str, meant: str | None) -> str | None:
    faulty = lies_where_nobody_looks(outline.root / "content", path) or is_misnamed(outline, path)
    if faulty or _lies_elsewhere(outline, path):
        return None
    if lies_unread(outline, path):
        return UNREAD.format(path)
    if traces := half_there(outline.root / "content", path):
        return f"„content/{path}“ {traces}"
    near = meant or near_file(path, outline.pictures)
    right = f"meinten Sie „{near}“?" if near else "dort ablegen oder die Schreibung prüfen"
    return f"das Bild „content/{path}“ gibt es nicht; {right}"


def is_misnamed(outline: Outline, path: str) -> bool:
    """Tell whether a file is meant that no text finds by its name: that is told of the file."""
    return any(as_read(name) == path != name for name in (*outline.pictures, *outline.downloads))


def lies_unread(outline: Outline, path: str) -> bool:
    """Tell whether a file lies there, but is called as what systems and programs leave behind."""
    name = PurePosixPath(path)
    return ".." not in name.parts and is_passed_over(name) and (outline.root / "content" / name).exists()


def _unshown(outline: Outline, path: str) -> str:
    """Say what to do about a file that is no photo; one saved in another format has another name, here as well."""
    name, wrong = PurePosixPath(path), unreadable(outline.root, path)
    ending = ".png" if "als PNG" in wrong else ".jpg"
    if name.suffix.lower() in ENDINGS or not re.search("als (?:PNG|JPEG)", wrong):
        return wrong
    shown = (one for one, picture in outline.pictures.items() if picture)
    saved = next((one for one in shown if PurePosixPath(one).stem == name.stem), None)
    right = f"„{STATIC_MARK}{saved or name.with_suffix(ending)}“ schreiben"
    return f"{wrong.partition('; ')[0]}; {right}" if saved else f"{wrong}, dann hier etwa {right}"


def _lies_elsewhere(outline: Outline, path: str) -> bool:
    """Tell whether a photo only lies in the wrong folder: that is told of the photo."""
    name = PurePosixPath(path)
    content = outline.root / "content"
    if name.parts[0] not in READ_ELSEWHERE:
        return (content / path).is_file()
    same = (found for found in content.rglob("*.*") if found.name == name.name)
    return name.parts[0] == FOLDER and any(content / FOLDER not in found.parents for found in same)


def wrong_words(image: Reference, alt: str) -> str | None:
    """Say what is wrong with the words that stand for an image."""
    if not alt.strip():
        return NO_ALT
    if size := _SIZE.search(alt.strip()):
        return ALT_HAS_SIZE.format(size[0])
    if says_nothing(alt) or alt.strip() == AS_SHOWN:
        return ALT_SAYS_NOTHING.format(alt.strip())
    return ALT_IS_NAME.format(alt.strip()) if is_file_name(alt.strip(), path_of(image.target)) else None
