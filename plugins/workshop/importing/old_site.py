"""A former website as it was read, whatever made it: texts, files, and what was not taken."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from plugins.comments.wordpress import OldComment

Kind = Literal["post", "page"]


@dataclass(frozen=True)
class OldText:
    """A post or a page; ``number`` names it for good on its site, ``html`` is what it says.

    ``addresses`` are where it stood, the one that visitors saw first; ``remarks`` is what its reader told of it.
    ``notes`` are its footnotes by the name that its text calls them; relative links begin at ``base``. One that is
    ``undated`` has a day that stands in for one that nobody knows.
    """

    kind: Kind
    number: str
    title: str
    name: str
    html: str
    day: date
    addresses: tuple[str, ...]
    draft: bool = False
    description: str = ""
    excerpt: str = ""
    open: bool = True
    photo: str = ""
    comments: tuple[OldComment, ...] = ()
    remarks: tuple[str, ...] = ()
    notes: tuple[tuple[str, str], ...] = ()
    base: str = ""
    undated: bool = False


@dataclass(frozen=True)
class OldFile:
    """A picture or another file (Anhang); ``page`` is the address of the page that showed it alone."""

    number: str
    address: str
    page: str = ""
    parent: str = ""
    title: str = ""
    alt: str = ""
    caption: str = ""


@dataclass(frozen=True)
class LeftOut:
    """What does not come along, and why: reasons are counted, what has a ``title`` is named."""

    reason: str
    title: str = ""


@dataclass(frozen=True)
class OldSite:
    """A former website; ``name`` is its address without scheme, by which two sites are told apart.

    ``hosts`` are those at which it stood besides, without „www.“.
    ``archives`` are addresses of lists (categories, authors, feeds) with the address here that takes their place.
    """

    name: str
    texts: tuple[OldText, ...]
    files: tuple[OldFile, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    archives: tuple[tuple[str, str], ...] = ()
    blocks: tuple[tuple[str, str], ...] = ()
    remarks: tuple[str, ...] = ()
    labels: tuple[tuple[str, int], ...] = ()
    made_by_wordpress: bool = True
    hosts: tuple[str, ...] = ()
