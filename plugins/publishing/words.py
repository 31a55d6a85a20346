"""The words: every Markdown file of the content folder, read and checked by itself."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Generic, TypeVar

from plugins.catalog.empty_values import told_by_model
from plugins.catalog.node import Node
from plugins.catalog.problems import Place, Problem
from plugins.catalog.slugs import slug
from plugins.catalog.yaml.text import read_text
from plugins.catalog.yaml.unprintable import control_character
from plugins.publishing.content_folder import ARTICLE_FOLDER, PAGE_FOLDERS, overlooked, right_paths, texts
from plugins.publishing.downloads.files import Downloads
from plugins.publishing.front_matter import ArticleMatter, PageMatter, Split, split
from plugins.publishing.hidden_notes import without_notes
from plugins.publishing.markdown import Rendered, Spot, render
from plugins.publishing.matters import read_matter
from plugins.publishing.pictures import Pictures
from plugins.publishing.slips import Slip, find_slips

TOO_DEEP = "zu tief verschachtelt; Listen und Zitate vereinfachen"
M = TypeVar("M", bound=PageMatter | ArticleMatter)


@dataclass(frozen=True)
class Word(Generic[M]):
    """A Markdown file: ``path`` is relative to the content folder, ``matter`` is its checked head."""

    path: str
    matter: M
    head: Node | None
    source: str
    source_line: int
    rendered: Rendered

    @property
    def file(self) -> str:
        """The file as problems name it, relative to the project."""
        return f"content/{self.path}"

    @property
    def slug(self) -> str:
        """The file's name without folder and ending."""
        return Path(self.path).stem

    def at(self, spot: Spot) -> Place:
        """Give the place of a sign by its line and column in the body, counted from 0."""
        return Place(self.file, self.source_line + spot[0], spot[1] + 1)

    def place_at(self, index: int) -> Place:
        """Give the place of a sign of the body."""
        before = self.source[:index]
        return Place(self.file, self.source_line + before.count("\n"), len(before) - before.rfind("\n"))

    def problem_of(self, slip: Slip) -> Problem:
        """Give a slip of the body with its file."""
        return _problem(self.file, self.source_line, slip)


@dataclass(frozen=True)
class Words:
    """All Markdown files by their path; ``unread`` holds the paths of those with a broken head or text.

    ``misnamed`` gives the right paths of those whose name cannot become an address; they count as unread, too.
    """

    pages: dict[str, Word[PageMatter]]
    articles: dict[str, Word[ArticleMatter]]
    unread: frozenset[str]
    problems: tuple[Problem, ...]
    misnamed: Mapping[str, str] = field(default_factory=dict)


def read_words(root: Path, pictures: Pictures, downloads: Downloads | None = None) -> Words:
    """Read all Markdown files below the project folder, with the photos they may show and the files they lead to."""
    shelf = (pictures, downloads or {})
    pages = _read_all(root, PAGE_FOLDERS, PageMatter, shelf)
    articles = _read_all(root, (ARTICLE_FOLDER,), ArticleMatter, shelf)
    results = (*pages.items(), *articles.items())
    misnamed = {path: right for path, _ in results if (right := _right_name(path)) != path}
    elsewhere = right_paths(root / "content")
    unread = {path for path, (word, _) in results if word is None} | misnamed.keys() | set(misnamed.values())
    return Words(
        pages={path: word for path, (word, _) in pages.items() if word and path not in misnamed},
        articles={path: word for path, (word, _) in articles.items() if word and path not in misnamed},
        unread=frozenset(unread | elsewhere),
        misnamed=misnamed,
        problems=(*overlooked(root / "content"), *(problem for _, (_, problems) in results for problem in problems)),
    )


def _right_name(path: str) -> str:
    name = Path(path)
    return name.with_name(f"{slug(name.stem) or 'name'}{name.suffix}").as_posix()


def _read_all(
    root: Path, folders: tuple[str, ...], model: type[M], shelf: tuple[Pictures, Downloads]
) -> dict[str, tuple[Word[M] | None, tuple[Problem, ...]]]:
    content = root / "content"
    paths = (path for folder in folders for path in texts(content, folder))
    names = {path: path.relative_to(content).as_posix() for path in paths}
    return {name: read_word(path, name, model, *shelf) for path, name in names.items()}


def read_word(
    path: Path, name: str, model: type[M], pictures: Pictures, downloads: Downloads | None = None
) -> tuple[Word[M] | None, tuple[Problem, ...]]:
    """Read one Markdown file; without a word there is at least one problem."""
    file = f"content/{name}"
    text, problems = read_text(path, file)
    if text is None:
        return None, problems
    parts = split(text, file)
    matter, found = read_matter(parts, model, file)
    told = told_by_model(parts.problems, parts.head, model)
    broken = (*told, *found, *_body_problems(parts, file))
    source = without_notes(parts.body, fill=" ")
    try:
        rendered = render(without_notes(parts.body), pictures, Path(name).stem, downloads)
        slips = tuple(_problem(file, parts.body_line, slip) for slip in find_slips(source))
    except RecursionError:
        return None, (*broken, Problem(Place(file, parts.body_line), TOO_DEEP))
    if broken or matter is None:
        return None, (*broken, *slips)
    return Word(name, matter, parts.head, source, parts.body_line, rendered), slips


def _problem(file: str, body_line: int, slip: Slip) -> Problem:
    return Problem(Place(file, body_line + slip.line, slip.column + 1), slip.message)


def _body_problems(parts: Split, file: str) -> Iterator[Problem]:
    hidden = control_character(parts.body, file, parts.body_line)
    if hidden:
        yield hidden
