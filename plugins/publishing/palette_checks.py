"""Colours that an owner gives must leave her pages readable: 7 : 1 in light and in dark, and programs told apart."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial

from plugins.catalog import Place, Problem
from plugins.catalog.models.color import NAMES, Tones
from plugins.catalog.models.look import Colors, Look
from plugins.catalog.models.programs import Program
from plugins.catalog.records import Located
from plugins.publishing.palette import SCHEMES, Palette, Scheme, make_palette, written
from plugins.publishing.palette_tokens import TEXT, contrast
from plugins.publishing.palette_words import Weak, leveling, look_alike, swapped, taken, too_weak

Found = Mapping[tuple[str, Scheme], Weak]
Compare = Callable[[Program, Program, Palette], str | None]


def check_colors(look: Located[Look] | None, programs: Iterable[Located[Program]]) -> Iterator[Problem]:
    """Tell colours on which, or in which, text is too weak, and programs that look the same."""
    known = tuple(programs)
    facts = look.record if look else None, tuple(located.record for located in known)
    own, palette = written(*facts), make_palette(*facts)
    if not own:
        yield from _alike(known, palette, _same)
        return
    found = _weak(palette, own)
    places = _places(look, known)
    for token, scheme, message in _told(found, own):
        yield Problem(places[token](scheme), message)
    bad = {token for token, _ in found}
    if "ground" not in bad:
        sound = tuple(located for located in known if located.record.color_name not in bad)
        yield from _leveled(look, sound) or _alike(sound, palette, _similar)


def _weak(palette: Palette, own: Mapping[str, Tones]) -> Found:
    from plugins.publishing.palette_judgement import Judge  # noqa: PLC0415 (it takes 0.1 s, and most sites need none)

    given: dict[Scheme, frozenset[str]] = {
        "light": frozenset(own),
        "dark": frozenset(token for token, tones in own.items() if tones.dark),
    }
    judges = (Judge(palette, scheme, given[scheme]) for scheme in SCHEMES)
    return {(weak.token, judge.scheme): weak for judge in judges for weak in judge.weak()}


def _told(found: Found, own: Mapping[str, Tones]) -> Iterator[tuple[str, Scheme, str]]:
    """Give the messages with what they are about; a pair the wrong way round is one mistake."""
    for (token, scheme), weak in found.items():
        light, dark = own[token].light, own[token].dark
        if dark and {(token, "light"), (token, "dark")} <= found.keys() and _would_fit(token, dark, light):
            if scheme == "light":
                yield token, scheme, swapped(light, dark)
        else:
            yield token, scheme, too_weak(weak, scheme)


def _would_fit(token: str, light: str, dark: str) -> bool:
    """Tell whether two tones are, at a glance, what a pair wants: ink on paper, or paper under ink."""
    on_paper, under_ink = ("#ffffff", "#000000"), ("#000000", "#ffffff")
    others = under_ink if token in ("ground", "signal") else on_paper
    return all(contrast(tone, other) >= TEXT for tone, other in zip((light, dark), others, strict=True))


def _places(
    look: Located[Look] | None, programs: tuple[Located[Program], ...]
) -> Mapping[str, Callable[[Scheme], Place]]:
    """Give where each token is written."""
    site = {token: partial(look.place, "colors", token) for token in Colors.model_fields} if look else {}
    return site | {located.record.color_name: partial(located.place, "color") for located in programs}


def _leveled(look: Located[Look] | None, programs: tuple[Located[Program], ...]) -> tuple[Problem, ...]:
    """Tell a paper of her own that makes programs alike."""
    from plugins.publishing.palette_likeness import better_paper  # noqa: PLC0415 (as above)

    paper = better_paper(look.record, tuple(located.record for located in programs)) if look else None
    if look is None or paper is None:
        return ()
    place = look.place("colors", "ground", paper.scheme)
    written_there = make_palette(look.record, ())[paper.scheme]["ground"]
    return (Problem(place, leveling(written_there, paper.scheme, paper.color)),)


def _alike(programs: tuple[Located[Program], ...], palette: Palette, compare: Compare) -> Iterator[Problem]:
    """Tell every program that looks like one before it, once."""
    for index, later in enumerate(programs):
        others = (earlier.record for earlier in programs[:index] if earlier.record.id != later.record.id)
        message = next(filter(None, (compare(earlier, later.record, palette) for earlier in others)), None)
        if message:
            yield Problem(later.place("color"), message)


def _same(one: Program, other: Program, palette: Palette) -> str | None:
    if one.color_name != other.color_name:
        return None
    free = next((name for name in NAMES if name not in palette.accents), None)
    return taken(one.name, free)


def _similar(one: Program, other: Program, palette: Palette) -> str | None:
    from plugins.publishing.palette_likeness import free_names, likeness  # noqa: PLC0415 (as above)

    found = likeness(palette, one.color_name, other.color_name)
    free = next(free_names(palette), None)
    return look_alike(one.name, found.scheme, to_the_color_blind=found.to_the_color_blind, free=free) if found else None
