"""Parts of the site that its owner can switch off (Bereiche), and those that only some of her choices need."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Literal

from plugins.catalog.models.website import Website
from plugins.publishing.words import Words

PartName = Literal["news", "towns", "voucher", "comments", "plain_language", "thanks"]
"""As ``parts`` in ``data/site.yaml`` names them, but for what has no switch there."""


@dataclass(frozen=True)
class Part:
    """A part with its German name, the address below which its pages lie, and its texts: files or folders (``…/``).

    ``words`` is a regular expression for what speaks of it; comments have neither pages nor texts of their own.
    ``needed`` decides where there is no switch, and ``absent`` then says why it is not there.
    """

    name: PartName
    label: str
    route: str = ""
    texts: tuple[str, ...] = ()
    words: str = "(?!)"
    needed: Callable[[Website], bool] | None = None
    absent: str = ""

    @property
    def has_switch(self) -> bool:
        """Tell whether the owner switches it by its name."""
        return self.needed is None

    def is_on(self, website: Website) -> bool:
        """Tell whether the owner wants it, or whether what she wants needs it."""
        return self.needed(website) if self.needed else bool(getattr(website.parts, self.name))

    def has_text(self, path: str) -> bool:
        """Tell whether a text, named relative to the content folder, belongs to it."""
        return any(path == text or (text.endswith("/") and path.startswith(text)) for text in self.texts)

    @property
    def is_off(self) -> str:
        """Say to the owner that it is off, and where to switch it on."""
        return self.absent or f"„{self.label}“ ist abgeschaltet (data/site.yaml, parts, {self.name})"


def part_of_text(path: str, parts: Iterable[Part]) -> Part | None:
    """Give the part to which a text belongs."""
    return next((part for part in parts if part.has_text(path)), None)


def part_of_route(route: str, parts: Iterable[Part]) -> Part | None:
    """Give the part to which an address belongs."""
    return next((part for part in parts if part.route and route.startswith(part.route)), None)


def without(words: Words, off: tuple[Part, ...]) -> Words:
    """Leave out the texts of parts that are off, and all that is wrong with them."""

    def stays(path: str) -> bool:
        return part_of_text(path, off) is None

    return replace(
        words,
        pages={path: word for path, word in words.pages.items() if stays(path)},
        articles={path: word for path, word in words.articles.items() if stays(path)},
        unread=frozenset(filter(stays, words.unread)),
        problems=tuple(problem for problem in words.problems if stays(problem.place.file.removeprefix("content/"))),
    )
