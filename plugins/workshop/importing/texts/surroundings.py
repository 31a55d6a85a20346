"""What a text has to be told of the site round it while it is turned."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Target:
    """Where a link leads here; without an ``address`` its words stay alone, and ``told`` says why."""

    address: str = ""
    told: str = ""


@dataclass(frozen=True)
class Shown:
    """A picture as it is shown here; without a ``path`` a note stands in its place, and ``told`` says why."""

    path: str = ""
    alt: str = ""
    caption: str = ""
    told: str = ""


@dataclass(frozen=True)
class Surroundings:
    """What is known of links, of pictures by their address or number, and of the pictures that belong to a text.

    ``own_places`` are names that the page itself needs, so that no heading can have them.
    ``title`` is that of the text, ``notes`` are its footnotes by the name that the text calls them.
    """

    target: Callable[[str], Target]
    picture: Callable[[str, str], Shown]
    is_picture: Callable[[str], bool]
    title: str = ""
    own_pictures: tuple[str, ...] = ()
    notes: tuple[tuple[str, str], ...] = ()
    own_places: frozenset[str] = frozenset()
