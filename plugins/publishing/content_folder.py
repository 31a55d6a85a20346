"""The folder of words: which of its files are read, and what else lies there, so that nothing is missed in silence."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePath

from plugins.catalog.passed_over import is_passed_over
from plugins.catalog.problems import Place, Problem, slip_of
from plugins.catalog.slugs import slug
from plugins.publishing.downloads.files import FOLDER as DOWNLOADS
from plugins.publishing.downloads.kinds import KINDS
from plugins.publishing.photo_faults import ENDINGS, PHOTOS
from plugins.publishing.pictures import FOLDER

PAGE_FOLDERS = ("seiten", "akkreditierung", "programme", "angebote", "orte")
ARTICLE_FOLDER = "aktuelles"
NESTED = frozenset({"seiten", ARTICLE_FOLDER})
"""Folders whose texts may lie in folders of their own; in the others the file's name is that of a record."""
NEEDED = ("akkreditierung", "programme", "angebote")
"""Folders that every site has, with texts that need no head."""
READ_ELSEWHERE = frozenset({FOLDER, DOWNLOADS, "schrift"})
"""Folders of which others look at each file."""
OR_DOWNLOAD = f" oder, zum Herunterladen, nach content/{DOWNLOADS}/ legen"
_TEXTS = frozenset({"", ".markdown", ".mkd", ".mdown", ".mdx", ".md", ".txt", ".text", ".yaml", ".yml", ".rst"})
_OFFICE = frozenset({".doc", ".docx", ".odt", ".rtf", ".pages", ".pdf", ".html", ".htm", ".eml", ".msg", ".epub"})


def texts(content: Path, folder: str) -> Iterator[Path]:
    """Give the Markdown files of a folder that are read, sorted."""
    for path in sorted((content / folder).rglob("*.md")):
        name = path.relative_to(content)
        if not is_passed_over(name) and (folder in NESTED or len(name.parts) == 2):
            yield path


def overlooked(content: Path) -> Iterator[Problem]:
    """Give a problem for every file that somebody may take for a part of the website and that is not read.

    Of a folder whose own name is misspelt one problem says enough.
    """
    names = _names(content)
    misspelt = _misspelt_folders(content, names)
    for folder, right in misspelt.items():
        yield Problem(Place(f"content/{folder}"), _misspelt(content, right))
    for name in names:
        if name.parts[0] not in (*READ_ELSEWHERE, *misspelt) or len(name.parts) == 1:
            message = _message(name, content)
            if message:
                yield Problem(Place(f"content/{name.as_posix()}"), message)


def right_paths(content: Path) -> frozenset[str]:
    """Give the paths that texts would have if their folders and endings were right.

    One that lies where no text is read may be missing in any of the folders.
    """
    names = _names(content)
    misspelt = _misspelt_folders(content, names)
    inside = [name for name in names if len(name.parts) > 1]
    strays = [name for name in names if _lies_where_none_is_read(name) and name.parts[0] not in misspelt]
    read = {PurePath(folder, f"{_stem(name)}.md") for name in strays for folder in (*PAGE_FOLDERS, ARTICLE_FOLDER)}
    folders = {PurePath(misspelt[name.parts[0]], *name.parts[1:]) for name in inside if name.parts[0] in misspelt}
    endings = {name.with_name(f"{_stem(name)}.md") for name in inside if _is_text_of_another_ending(name)}
    return frozenset(path.as_posix() for path in folders | endings | read)


def _lies_where_none_is_read(name: PurePath) -> bool:
    known = len(name.parts) > 1 and name.parts[0] in (*PAGE_FOLDERS, ARTICLE_FOLDER, *READ_ELSEWHERE)
    return not known and name.suffix.lower() in _TEXTS


def _is_text_of_another_ending(name: PurePath) -> bool:
    known = name.parts[0] in (*PAGE_FOLDERS, ARTICLE_FOLDER)
    return known and name.suffix != ".md" and name.suffix.lower() in _TEXTS


def _names(content: Path) -> tuple[PurePath, ...]:
    names = (path.relative_to(content) for path in sorted(content.rglob("*")) if path.is_file())
    return tuple(name for name in names if not is_passed_over(name))


def _misspelt_folders(content: Path, names: Iterable[PurePath]) -> dict[str, str]:
    """Give the folders that are read by no name, with the right ones: like theirs, or of what alone lies in them."""
    known = (*PAGE_FOLDERS, ARTICLE_FOLDER, *READ_ELSEWHERE)
    filled = dict.fromkeys(name.parts[0] for name in names if len(name.parts) > 1)
    strange = [name for name in filled if name not in known]
    return {name: right for name in strange if (right := slip_of(name, known) or _home_of_all(content / name))}


def _home_of_all(folder: Path) -> str | None:
    """Give the folder into which all files of another belong, if none has its namesake there."""
    files = [folder / name for name in _names(folder)]
    homes = {_home(path) for path in files}
    home = homes.pop() if len(homes) == 1 else None
    missed = [name for name in NEEDED if not (folder.parent / name).exists()]
    if len(missed) == 1 and not home and all(path.suffix == ".md" for path in files):
        return missed[0]
    taken = home and any((folder.parent / home / path.name).exists() for path in files)
    return None if taken else home


def _home(path: Path) -> str | None:
    """Give the folder into which a photo belongs, or a text whose head tells what it is."""
    if path.suffix.lower() in ENDINGS:
        return FOLDER
    head = path.read_text(encoding="utf-8", errors="replace").partition("\n---")[0] if path.suffix == ".md" else ""
    fields = set(re.findall(r"(?m)^(date|title):", head if head.startswith("---") else ""))
    return ARTICLE_FOLDER if "date" in fields else "seiten" if fields else None


def _misspelt(content: Path, right: str) -> str:
    if right in {path.name for path in content.iterdir()}:  # not is_dir: some systems take any spelling for it
        return f"dieser Ordner wird nicht gelesen; was darin liegt, nach content/{right}/ verschieben"
    return f"dieser Ordner wird nicht gelesen; ihn „{right}“ nennen, genau so geschrieben"


def _message(name: PurePath, content: Path) -> str | None:
    folder, ending = name.parts[0] if len(name.parts) > 1 else "", name.suffix.lower()
    if ending in PHOTOS:
        there = PurePath(FOLDER, name.name)
        right = _taken(there) if _is_there(content, there) else "dorthin verschieben oder aus content/ herausnehmen"
        return f"Fotos werden nur in content/bilder/ gefunden; {right}"
    if ending in _OFFICE:
        home = folder if folder in (*PAGE_FOLDERS, ARTICLE_FOLDER) else "seiten"
        text = f"content/{home}/{_stem(name)}.md"
        right = f"den Text in die Datei {text} übertragen, diese hier herausnehmen{OR_DOWNLOAD}"
        return f"Dateien mit der Endung „{name.suffix}“ werden nicht gelesen; {right}"
    if folder not in (*PAGE_FOLDERS, ARTICLE_FOLDER):
        return _nobody_reads(name, folder, content)
    if name.suffix != ".md":
        return _other_ending(name, content)
    nested = len(name.parts) > 2 and folder not in NESTED
    return _nested(name, folder, content) if nested else None


def _nested(name: PurePath, folder: str, content: Path) -> str:
    there = PurePath(folder, name.name)
    right = _taken(there) if _is_there(content, there) else f"nach content/{folder}/ verschieben"
    return f"Ordner in content/{folder}/ werden nicht gelesen; {right}"


def _nobody_reads(name: PurePath, folder: str, content: Path) -> str:
    where = f"der Ordner content/{folder}/ wird nicht gelesen" if folder else "in content/ selbst wird nichts gelesen"
    if name.suffix.lower() not in _TEXTS:
        return f"{where}; die Datei herausnehmen{OR_DOWNLOAD if name.suffix.lower() in KINDS else ''}"
    for home in (*PAGE_FOLDERS, ARTICLE_FOLDER):
        if _is_there(content, there := PurePath(home, f"{_stem(name)}.md")):
            return f"{where}; {_taken(there)}"
    homes = f"Seiten gehören nach content/seiten/, Beiträge nach content/{ARTICLE_FOLDER}/"
    return f"{where}; {homes}, alles andere aus content/ herausnehmen"


def _is_there(content: Path, name: PurePath) -> bool:
    return (content / name).is_file()


def _taken(there: PurePath) -> str:
    """Say what to do with a file in whose right place there is one already."""
    said = f"content/{there.as_posix()} gibt es schon; was dort fehlt, hinübernehmen"
    return f"{said}, und diese Datei aus content/ herausnehmen, ohne jene zu überschreiben"


def _other_ending(name: PurePath, content: Path) -> str:
    if name.suffix.lower() not in _TEXTS:
        return f"Dateien mit der Endung „{name.suffix}“ werden nicht gelesen und erscheinen nirgends; herausnehmen"
    what = f"die Endung „{name.suffix}“ wird" if name.suffix else "ohne Endung wird die Datei"
    there = name.with_name(f"{_stem(name)}.md")
    if there.name != name.name and there.name in {path.name for path in (content / name.parent).iterdir()}:
        return f"{what} nicht gelesen; {_taken(there)}"
    return f"{what} nicht gelesen; die Datei „{there.name}“ nennen oder, soll sie keine Seite sein, herausnehmen"


def _stem(name: PurePath) -> str:
    return slug(name.name.split(".")[0]) or "name"
