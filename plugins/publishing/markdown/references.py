"""The links and images of a text, each with its place."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from markdown_it.token import Token

from plugins.publishing.markdown.headings import said
from plugins.publishing.markdown.positions import AT, TARGET, Origin, origins
from plugins.publishing.markdown.structure import definitions_of, tokens_of

Spot = tuple[int, int]
"""Line and column of a text, counted from 0."""


@dataclass(frozen=True)
class Reference:
    """A link or an image of a text; ``alt`` is None for links.

    ``title`` is what stands in quotation marks within the round brackets; ``address`` is where the target stands, and
    ``shown`` where the link or the image does; ``label`` is the name under which the target stands in another line.
    """

    target: str
    alt: str | None
    title: str
    address: Spot
    shown: Spot
    label: str = ""


def references_of(text: str) -> tuple[Reference, ...]:
    """Give the links and images of a text, in its order."""
    written = text.split("\n")
    named = {one.label: (one.line, _behind_label(written[one.line])) for one in definitions_of(text) if not one.again}
    found = (origin for _, origin in origins(tokens_of(text), written) if origin)
    return tuple(reference for origin in found for reference in _within(origin.token.children or (), origin, named))


def _within(
    tokens: Sequence[Token], origin: Origin, named: Mapping[str, Spot], around: Spot | None = None
) -> Iterator[Reference]:
    """Give those of a paragraph, or of the words of an image in it, of which is only known where the image stands."""
    for token in tokens:
        shown = around or origin.place(token.meta.get(AT, 0))
        label, target = token.meta.get("label", ""), None if around else token.meta.get(TARGET)
        address = named.get(label, shown) if target is None else origin.place(target)
        title = str(token.attrs.get("title", ""))
        if token.type == "link_open":
            yield Reference(str(token.attrs["href"]), None, title, address, shown, label)
        elif token.type == "image":
            yield Reference(str(token.attrs["src"]), said(token.children or []), title, address, shown, label)
            yield from _within(token.children or (), origin, named, shown)


def _behind_label(line: str) -> int:
    behind = line.partition("]:")[2]
    return len(line) - len(behind.lstrip(" \t<"))
