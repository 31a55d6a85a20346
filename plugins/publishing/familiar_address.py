"""Words that call a reader „du“ on a site that says „Sie“ (Anrede)."""

import re
from collections.abc import Iterator
from itertools import chain

from plugins.catalog import Problem
from plugins.publishing.outline import Outline
from plugins.publishing.passages import facts_of, published_passages

_FAMILIAR = re.compile(
    r"(?<!\bper )(?<!\bzum )(?<!\bdas )(?<!\baufs )\b(?:[Dd]u|[Dd]ich|[Dd]ir|[Dd]ein(?:e[mnrs]?)?|[Ee]uch)\b(?!-)"
)
_FORMAL = re.compile(r"(?<=[\w,;:–] )(?:Sie|Ihnen|Ihre?[mnrs]?)\b")
_QUOTED = re.compile('„[^“]*“|»[^«]*«|"[^"]*"|‚[^‘]*‘|›[^‹]*‹')
"""What somebody says, or the name of something."""


def familiar_address(outline: Outline) -> Iterator[Problem]:
    """Give the first such word of each piece of text, where more pieces say „Sie“."""
    pieces = [one for one in chain(facts_of(outline), published_passages(outline)) if not one.quoted]
    spoken = [(one, _QUOTED.sub(lambda quoted: " " * len(quoted[0]), one.text)) for one in pieces]
    familiar = [(piece, found) for piece, text in spoken if (found := _FAMILIAR.search(text))]
    if len(familiar) < sum(1 for _, text in spoken if _FORMAL.search(text)):
        for piece, found in familiar:
            said = f"„{found[0]}“, und sonst sagen Ihre Texte „Sie“"
            yield piece.problem(found.start(), f"{said}; ist niemand Bestimmtes gemeint, hier auch so schreiben")
