"""Judges the colours that an owner gave; if two do not go together, paper gives way to programs."""

from collections.abc import Iterator
from dataclasses import replace

from plugins.publishing.look.likeness import first_likeness
from plugins.publishing.look.palette import palette_of
from plugins.publishing.look.readability import Colors, find_weak, weak_signal, weak_texts
from plugins.publishing.look.tones import difference, nearest
from plugins.publishing.look.words import Weak


def weak_colors(colors: Colors) -> Iterator[Weak]:
    """Give the colours that are too weak; where the paper is, the others are judged on the one that would do."""
    paper = _unreadable(colors) or _unsuitable(colors) if "ground" in colors.given else None
    if paper is None:
        yield from _with_paper(colors, weak_texts(colors))
        yield from weak_signal(colors)
        return
    yield paper
    proposed = colors.changed({"ground": paper.better})
    yield from (replace(weak, on_proposed=True) for weak in weak_texts(proposed))
    yield from weak_signal(proposed)


def _unreadable(colors: Colors) -> Weak | None:
    """Give her paper, if nothing at all can be read on it."""
    found = find_weak(colors, "ground", colors.on_paper())
    return replace(found, better=_better_paper(colors) or found.better) if found else None


def _settled(colors: Colors) -> Colors:
    """Give the colours as they will be once those are put right that are too weak on the theme's paper as well."""
    return colors.changed({weak.token: weak.better for weak in weak_texts(colors.on_the_themes_paper())})


def _unsuitable(colors: Colors) -> Weak | None:
    """Give her paper, if a program's colour is too weak on it that is not on the theme's."""
    if not weak_texts(colors):
        return None
    weak = [found for found in weak_texts(_settled(colors)) if found.token in colors.accents]
    paper = _better_paper(colors) if weak else None
    if paper is None:
        return None
    worst = min(weak, key=lambda found: found.ratio)
    ground = colors.tokens["ground"]
    instead = Weak("ground", ground, worst.ground, worst.ratio, worst.least, paper, difference(ground, paper))
    return replace(instead, program=worst.token, program_color=worst.color)


def _with_paper(colors: Colors, found: tuple[Weak, ...]) -> Iterator[Weak]:
    """Name a paper on which a text would do, if the paper is hers and the text would do on the theme's."""
    if not found or "ground" not in colors.given:
        yield from found
        return
    unsound = {weak.token for weak in weak_texts(colors.on_the_themes_paper())}
    paper = _better_paper(colors)
    for weak in found:
        yield weak if weak.token in unsound else replace(weak, paper=paper)


def _better_paper(colors: Colors) -> str | None:
    """Give the nearest paper on which all that she wrote can be read and no two programs are alike, if there is one."""
    settled = _settled(colors)
    needed = [*settled.on_paper(), *(pair for token in settled.texts for pair in settled.under(token))]
    differ = not _alike(settled.on_the_themes_paper())

    def passes(paper: str) -> bool:
        tried = settled.changed({"ground": paper})
        return tried.holds(needed) and not (differ and _alike(tried))

    paper = nearest(settled.tokens["ground"], passes, lighter=settled.scheme == "light")
    return paper if passes(paper) else None


def _alike(colors: Colors) -> bool:
    several = len(colors.accents) > 1
    return several and first_likeness(palette_of(colors.own, colors.accents)) is not None
