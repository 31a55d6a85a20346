"""Check that every link and image of a text leads somewhere."""

from collections import Counter
from collections.abc import Iterator
from pathlib import PurePosixPath
from posixpath import normpath
from urllib.parse import SplitResult, unquote, urlsplit

from plugins.catalog.problems import Problem, did_you_mean
from plugins.publishing.markdown import IMAGE_MARK, Reference
from plugins.publishing.pictures import Pictures
from plugins.publishing.words import Word, Words

MARKDOWN_ENCODED = "\x02"
TEXT_MARK = "{filename}"
NO_ALT = "dem Bild fehlt die Beschreibung; in die eckigen Klammern schreiben, was zu sehen ist"


class LinkCheck:
    """Checks the references of texts against the files and addresses there are.

    ``addresses`` is None while the pages cannot be planned; ``unsound`` holds ids of records that are left out
    for now, whose addresses are not to be missed.
    """

    def __init__(
        self, pictures: Pictures, words: Words, addresses: frozenset[str] | None, unsound: frozenset[str]
    ) -> None:
        self.pictures = pictures
        self.words, self.addresses, self.unsound = words, addresses, unsound

    def problems(self, word: Word) -> Iterator[Problem]:
        """Give the problems of one text."""
        seen: Counter[str] = Counter()
        for reference in word.rendered.references:
            message = self._wrong(word, reference.target) if reference.alt is None else self._wrong_image(reference)
            if message:
                yield Problem(word.place_of(reference.target, seen[reference.target]), message)
            seen[reference.target] += 1

    def _wrong(self, word: Word, target: str) -> str | None:
        if target.startswith(MARKDOWN_ENCODED) or target.startswith("#"):
            return None
        if target.startswith(TEXT_MARK):
            return self._text(word, target.removeprefix(TEXT_MARK))
        if target.startswith("/") and not target.startswith("//"):
            return self._address(target)
        return _elsewhere(target)

    def _text(self, word: Word, target: str) -> str | None:
        path = _resolve(word, target)
        known = {*self.words.pages, *self.words.articles, *self.words.unread}
        if path in known:
            return None
        near = did_you_mean(path, known)
        return f"den Text „{path}“ gibt es nicht; {near}"

    def _wrong_image(self, image: Reference) -> str | None:
        path = image.target.removeprefix(IMAGE_MARK)
        if not image.target.startswith(IMAGE_MARK):
            return f"„{image.target}“ ist kein eigenes Bild; in content/bilder/ ablegen, {IMAGE_MARK}bilder/… schreiben"
        if path not in self.pictures:
            return f"das Bild „content/{path}“ gibt es nicht; dort ablegen oder die Schreibung prüfen"
        if self.pictures[path] is None:
            return f"„content/{path}“ ist kein lesbares Bild; als JPEG, PNG, WebP oder AVIF neu speichern"
        return None if image.alt and image.alt.strip() else NO_ALT

    def _address(self, target: str) -> str | None:
        path = unquote(_parts(target).path)
        if self.addresses is None or path in self.addresses or PurePosixPath(path).name in self.unsound:
            return None
        return f"die Seite „{path}“ gibt es nicht; {did_you_mean(path, self.addresses)}"


def _resolve(word: Word, target: str) -> str:
    path = unquote(_parts(target).path)
    base = "" if path.startswith("/") else PurePosixPath(word.path).parent.as_posix()
    return normpath(f"{base}/{path}".lstrip("/"))


def _parts(target: str) -> SplitResult:
    try:
        return urlsplit(target)
    except ValueError:
        return SplitResult("", "", target, "", "")


def _elsewhere(target: str) -> str | None:
    scheme = _parts(target).scheme
    if scheme in {"https", "mailto", "tel"}:
        return None
    if scheme == "http":
        return f"„{target}“ ist unverschlüsselt; mit https:// verlinken"
    return (
        f"„{target}“ führt nirgendwohin; "
        "Texte als {filename}/ordner/datei.md verlinken, Bilder als {static}/bilder/datei.jpg"
    )
