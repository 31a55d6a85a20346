"""Check that every link and image of a text leads somewhere."""

from collections.abc import Iterator
from pathlib import PurePosixPath
from posixpath import normpath
from urllib.parse import unquote

from plugins.catalog.models.route import bare
from plugins.catalog.photos import STATIC_MARK, path_of
from plugins.catalog.problems import Problem
from plugins.publishing.downloads.links import meant_file, wrong_file
from plugins.publishing.drafts import not_yet
from plugins.publishing.image_links import wrong_image, wrong_words
from plugins.publishing.known_addresses import instead_of, page_of
from plugins.publishing.link_targets import (
    AS_IMAGE,
    PAGES,
    QUOTED,
    no_file,
    quoted_target,
    turned,
    typographic_title,
    wrong_target,
)
from plugins.publishing.markdown import Reference
from plugins.publishing.meant_targets import TEXT_MARK, meant_page, meant_photo, meant_text
from plugins.publishing.outline import Outline
from plugins.publishing.parts import part_of_route, part_of_text
from plugins.publishing.shown_images import embedded
from plugins.publishing.slips.unseen import NEVER_SEEN
from plugins.publishing.web_addresses import SECURE, parts_of
from plugins.publishing.words import Word

WITHOUT = "den Link weglassen"
HAS_MOVED = "„{}“ steht nicht mehr da, sondern unter „{}“ (data/redirects.yaml); das eintragen"
IS_GONE = "„{}“ gibt es nicht mehr (data/redirects.yaml, gone); den Link weglassen, und den Satz danach lesen"
UNSEEN = "in der Adresse steht ein unsichtbares Zeichen; die Adresse löschen und neu tippen"
OWN_PAGE = "„{}“ ist eine Seite dieser Website; „{}“ schreiben"
OWN_FILE = "„{}“ ist eine Datei dieser Website; „{}“ schreiben, sonst geht sie nicht hinaus"
MISPLACED = (
    "„{0}“ liegt nicht, wo Seiten liegen; sobald die Datei in content/seiten/ steht, hier „{1}/seiten/{0}“ schreiben"
)
WRITE = "„{}“ führt nirgendwohin; „{}“ schreiben"
REWRITE = "den Satz umschreiben oder streichen, nicht nur den Link"


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
        for reference in word.rendered.references:
            if quoted := quoted_target(reference):
                yield Problem(word.at(reference.address), QUOTED.format(self._right(quoted, reference)))
            elif within := embedded(word, reference):
                yield within
            else:
                yield from self._told(word, reference)

    def _told(self, word: Word, reference: Reference) -> Iterator[Problem]:
        place = word.at(reference.address)
        yield from (Problem(place, message) for message in self._messages(word, reference))
        if reference.alt is not None and (wrong := wrong_words(reference, reference.alt)):
            yield Problem(word.at(reference.shown) if reference.label else place, wrong)

    def _messages(self, word: Word, reference: Reference) -> Iterator[str]:
        if any(sign in reference.target for sign in NEVER_SEEN):
            files = {*self.outline.pictures, *self.outline.downloads}
            yield from () if path_of(reference.target, files) in files else (UNSEEN,)
        elif reference.alt is None:
            wrong = self._wrong(word, reference.target)
            yield from filter(None, [wrong and (turned(word.source, reference.target) or wrong)])
        else:
            yield from filter(None, [wrong_image(self.outline, reference)])

    def _right(self, target: str, reference: Reference) -> str:
        """Give the address that is meant by one in quotation marks."""
        if reference.alt is not None:
            return meant_photo(target, self.outline.pictures) or target
        named = _names_a_text(target) and target.partition("#")[0] not in self.outline.addresses
        return (meant_text(target, self.texts) if named else None) or target

    def _wrong(self, word: Word, target: str) -> str | None:
        if target.startswith("#"):
            return None
        if target.startswith(TEXT_MARK):
            return self._text(word, target.removeprefix(TEXT_MARK))
        if target.startswith(STATIC_MARK) or meant_file(self.outline, target):
            return self._file(target)
        if target.startswith("/") and not target.startswith("//"):
            return self._address(target)
        own = self._own_path(target)
        return self._elsewhere(target) if own is None else self._whole(target, own)

    def _elsewhere(self, target: str) -> str | None:
        wrong = wrong_target(target)
        meant = meant_text(target, self.texts) if wrong and _names_a_text(target) else None
        return WRITE.format(target, meant) if meant else wrong

    def _file(self, target: str) -> str | None:
        if not target.startswith(STATIC_MARK):
            return WRITE.format(target, meant_file(self.outline, target))
        wrong = wrong_file(self.outline, target)
        return (wrong and typographic_title(target)) or wrong

    def _own_path(self, target: str) -> str | None:
        """Give the path of an address of this very site that is written whole, with its scheme or without."""
        parts = parts_of(target if "//" in target else f"//{target}")
        own = parts_of(self.outline.catalog.website.address)
        is_own = parts.netloc.lower().removeprefix("www.") == own.netloc.lower().removeprefix("www.")
        inside = parts.path.removeprefix(own.path) if f"{parts.path}/".startswith(f"{own.path}/") else parts.path
        return (inside or "/") if own.netloc and is_own else None

    def _whole(self, target: str, path: str) -> str | None:
        if file := self.outline.downloads_by_route.get(unquote(path)):
            return OWN_FILE.format(target, f"{STATIC_MARK}{file.name}")
        if unquote(path) in self.outline.addresses:
            return None if target.startswith(SECURE) else OWN_PAGE.format(target, path)
        return self._address(path)

    def _text(self, word: Word, target: str) -> str | None:
        path, hidden = resolve(word, target), self.outline.drafts
        if path in hidden and word.path not in hidden:
            return f"„{path}“ {not_yet(path, self.outline.words, WITHOUT)}"
        if path in self.texts:
            return None
        if part := part_of_text(path, self.outline.off):
            return f"{part.is_off}; {REWRITE}"
        if meant := meant_text(target, self.texts) or meant_photo(target, self.outline.downloads):
            return WRITE.format(f"{TEXT_MARK}{target}", meant)
        if photo := meant_photo(target, self.outline.pictures):
            return f"„{path}“ ist ein Bild und kein Text; „{photo}“ schreiben, und {AS_IMAGE}"
        lies_astray = "/" not in path and (self.outline.root / "content" / path).is_file()
        gone = f"den Text „{path}“ gibt es nicht{instead_of(path, self.texts, TEXT_MARK + '/')}"
        return MISPLACED.format(path, TEXT_MARK) if lies_astray else no_file(path) or gone

    def _address(self, target: str) -> str | None:
        path = unquote(parts_of(target).path)
        if path in self.outline.hidden:
            return f"„{path}“ {not_yet(self.outline.hidden[path], self.outline.words, WITHOUT)}"
        if path in self.outline.addresses or self.outline.is_in_doubt(path):
            return None
        if part := part_of_route(path, self.outline.off):
            return f"{part.is_off}; {REWRITE}"
        if former := self._former(path):
            return former
        if meant := meant_page(path, self.outline.addresses) or page_of(path, self.outline.texts_by_route):
            return WRITE.format(target, meant)
        return no_file(path) or f"die Seite „{path}“ gibt es nicht{instead_of(path, self.outline.addresses)}"

    def _former(self, path: str) -> str | None:
        """Say of an address of a former website where it leads now, or that it is gone."""
        found = self.outline.loaded.redirects
        moved = {bare(move.old): move.new for move in found.record.redirects} if found else {}
        if bare(path) in moved:
            return HAS_MOVED.format(path, moved[bare(path)])
        gone = found is not None and bare(path) in map(bare, found.record.gone)
        return IS_GONE.format(path) if gone else None


def _names_a_text(target: str) -> bool:
    """Tell a target that is no web address from one that may be one without its beginning."""
    path = target.partition("#")[0]
    folder, _, name = path.lstrip("./").rpartition("/")
    is_file = "." not in folder and ("." not in name or name.lower().endswith(PAGES))
    return bool(path) and not parts_of(target).scheme and is_file


def resolve(word: Word, target: str) -> str:
    """Give the path, relative to the content folder, of the text that a link of another text names."""
    path = unquote(parts_of(target).path)
    base = "" if path.startswith("/") else PurePosixPath(word.path).parent.as_posix()
    return normpath(f"{base}/{path}".lstrip("/"))
