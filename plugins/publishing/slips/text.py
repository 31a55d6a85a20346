"""A Markdown text as its checks look at it."""

from dataclasses import dataclass
from functools import cached_property

from plugins.publishing.markdown.structure import definitions_of
from plugins.publishing.slips.lines import Block, Line, Listing, blocks_of, lines_of, listings_of
from plugins.publishing.slips.masks import hide_targets, mask


@dataclass(frozen=True)
class Text:
    """What was typed, and what is made of it: each is worked out once, and only if a check asks for it."""

    source: str

    @cached_property
    def masked(self) -> str:
        """It without code, hints and escaped signs."""
        return mask(self.source)

    @cached_property
    def hidden(self) -> str:
        """It without the addresses of links, too."""
        return hide_targets(self.masked)

    @cached_property
    def written(self) -> tuple[Line, ...]:
        """Its lines, as they were typed."""
        return lines_of(self.source)

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """Its lines, without what is no prose."""
        return lines_of(self.hidden)

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """Its blocks, without what is no prose."""
        return blocks_of(self.source, self.hidden)

    @cached_property
    def prose(self) -> tuple[Block, ...]:
        """Those of its blocks that hold words, and no code."""
        return tuple(block for block in self.blocks if block.is_prose)

    @cached_property
    def linked(self) -> tuple[Block, ...]:
        """Its blocks, with the addresses of links."""
        return blocks_of(self.source, self.masked)

    @cached_property
    def listings(self) -> tuple[Listing, ...]:
        """Its lists, the inner ones first."""
        return tuple(listings_of(self.source))

    @cached_property
    def labels(self) -> frozenset[str]:
        """The names under which it gives addresses at its end."""
        return frozenset(one.label.lower() for one in definitions_of(self.source))
