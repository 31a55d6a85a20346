"""What preflight would find of words, told while they are being written: before there is a page to look at."""

from collections.abc import Callable, Iterable, Iterator

from plugins.preflight.law import dead_platform_in, repealed_in
from plugins.preflight.leftovers import left_in
from plugins.preflight.secrets import secrets_in
from plugins.preflight.stretches import Stretch

AS_WRITTEN: dict[str, Callable[[str], Iterable[Stretch]]] = {
    "reste": left_in,
    "geheimnisse": secrets_in,
    "altes-recht": repealed_in,
    "streitbeilegung": dead_platform_in,
}
"""The checks that need nothing but the words, by the name under which they report."""


def foreseen_in(text: str) -> Iterator[tuple[str, Stretch]]:
    """Give what would keep a paragraph from being published, each with the name of the check."""
    for name, check in AS_WRITTEN.items():
        yield from ((name, found) for found in check(text))
