"""Check that every link and image of a text leads somewhere."""

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath
from posixpath import normpath
from urllib.parse import unquote

from plugins.catalog.picture_words import is_file_name
from plugins.catalog.problems import Problem, nearest, slip_of
from plugins.publishing.link_targets import TEXT_MARK, parts_of, typographic_title, wrong_target
from plugins.publishing.markdown import Reference
from plugins.publishing.outline import Outline
from plugins.publishing.parts import part_of_route, part_of_text
from plugins.publishing.pictures import ENDINGS, FOLDER, IMAGE_MARK, Pictures, path_of
from plugins.publishing.words import Word

MARKDOWN_ENCODED = "\x02"
IS_DRAFT = "„{}“ ist noch ein Entwurf; erst veröffentlichen oder den Link weglassen"
REWRITE = "den Satz umschreiben oder streichen, nicht nur den Link"
ALT_IS_NAME = "„{}“ ist der Name der Datei; in die eckigen Klammern schreiben, was zu sehen ist"
NO_ALT = "dem Bild fehlt die Beschreibung; in die eckigen Klammern schreiben, was zu sehen ist"


def check_links(outline: Outline) -> Iterator[Problem]:
    """Give the links and images of all texts that lead nowhere, or from a published page to a draft."""
    check = _LinkCheck(outline)
    for word in outline.everything:
        yield from check.problems(word)


class _LinkCheck:
    """Checks the references of texts against the files and addresses there are."""

    def __init__(self, outline: Outline) -> None:
        self.outline = outline
        words = outline.words
        self.texts = frozenset((*words.pages, *words.articles, *words.unread, *(plan.body for plan in outline.plans)))

    def problems(self, word: Word) -> Iterator[Problem]:
        """Give the problems of one text."""
        seen: Counter[str] = Counter()
        for reference in word.rendered.references:
            place = word.place_of_target(reference.target, seen[reference.target])
            yield from (Problem(place, message) for message in self._messages(word, reference))
            seen[reference.target] += 1

    def _messages(self, word: Word, reference: Reference) -> Iterator[str]:
        if reference.alt is None:
            yield from filter(None, [self._wrong(word, reference.target)])
            return
        yield from filter(None, [self._wrong_image(reference)])
        if not reference.alt.strip():
            yield NO_ALT
        elif is_file_name(reference.alt.strip(), path_of(reference.target)):
            yield ALT_IS_NAME.format(reference.alt.strip())

    def _wrong(self, word: Word, target: str) -> str | None:
        if target.startswith(MARKDOWN_ENCODED) or target.startswith("#"):
            return None
        if target.startswith(TEXT_MARK):
            return self._text(word, target.removeprefix(TEXT_MARK))
        if target.startswith("/") and not target.startswith("//"):
            return self._address(target)
        return wrong_target(target)

    def _text(self, word: Word, target: str) -> str | None:
        path, hidden = resolve(word, target), self.outline.drafts
        if path in hidden and word.path not in hidden:
            return IS_DRAFT.format(path)
        if path in self.texts:
            return None
        if part := part_of_text(path, self.outline.off):
            return f"{part.is_off}; {REWRITE}"
        return f"den Text „{path}“ gibt es nicht{_instead(path, self.texts)}"

    def _wrong_image(self, image: Reference) -> str | None:
        path, pictures = path_of(image.target), self.outline.pictures
        if quoted := typographic_title(image.target):
            return quoted
        if not image.target.startswith(IMAGE_MARK):
            return f"„{image.target}“ ist kein eigenes Bild; in content/bilder/ ablegen, {IMAGE_MARK}bilder/… schreiben"
        if path not in pictures and self._lies_elsewhere(path):
            return None
        if path not in pictures:
            return f"das Bild „content/{path}“ gibt es nicht; {_like(path, pictures)}"
        if pictures[path] is None:
            return _unreadable(path)
        return None

    def _lies_elsewhere(self, path: str) -> bool:
        """Tell whether a photo only lies in the wrong folder: that is told of the photo."""
        name = PurePosixPath(path)
        content = self.outline.root / "content"
        return name.parts[0] == FOLDER and any(found.name == name.name for found in content.rglob("*.*"))

    def _address(self, target: str) -> str | None:
        path = unquote(parts_of(target).path)
        if path in self.outline.hidden:
            return IS_DRAFT.format(path)
        if path in self.outline.addresses or self.outline.is_in_doubt(path):
            return None
        if part := part_of_route(path, self.outline.off):
            return f"{part.is_off}; {REWRITE}"
        return f"die Seite „{path}“ gibt es nicht{_instead(path, self.outline.addresses)}"


def _instead(path: str, known: Iterable[str]) -> str:
    """Go on behind »gibt es nicht«: what is meant by a slip; what is gone for good can only be left out."""
    near = nearest(path, known)
    if near and near == slip_of(path, known):
        return f"; Meinten Sie „{near}“?"
    gone = "den Link weglassen oder auf eine andere Seite richten, und den Satz danach lesen"
    return f" oder nicht mehr; {f'Meinten Sie „{near}“? Sonst ' if near else ''}{gone}"


def _like(path: str, pictures: Pictures) -> str:
    near = nearest(path, pictures)
    return f"Meinten Sie „{near}“?" if near else "dort ablegen oder die Schreibung prüfen"


def resolve(word: Word, target: str) -> str:
    """Give the path, relative to the content folder, of the text that a link of another text names."""
    path = unquote(parts_of(target).path)
    base = "" if path.startswith("/") else PurePosixPath(word.path).parent.as_posix()
    return normpath(f"{base}/{path}".lstrip("/"))


def _unreadable(path: str) -> str:
    ending = PurePosixPath(path).suffix
    if ending.lower() not in ENDINGS:
        return f"das Format {ending.upper()} wird nicht gelesen; als JPEG, PNG, WebP oder AVIF speichern"
    return f"„content/{path}“ ist kein lesbares Bild; als JPEG, PNG, WebP oder AVIF neu speichern"
