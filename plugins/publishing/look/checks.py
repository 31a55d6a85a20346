"""Colours that an owner gives must leave her pages readable: 7 : 1 in light and in dark, and programs told apart."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from functools import partial

from plugins.catalog import Problem
from plugins.catalog.models.color import NAMES, Tones
from plugins.catalog.models.color_words import read_hex
from plugins.catalog.models.look import Colors, Look
from plugins.catalog.models.programs import Program
from plugins.catalog.node import Node
from plugins.catalog.records import Located
from plugins.publishing.look.palette import SCHEMES, Own, Palette, Scheme, accents_of, palette_of, written
from plugins.publishing.look.words import Weak, another, leveling, look_alike, swapped, taken, too_weak

Found = Mapping[tuple[str, Scheme], Weak]
Nodes = Mapping[str, Callable[[Scheme], Node]]
Judge = Callable[[Own], Found]
Message = Callable[[str | None], str]
Compare = Callable[[Program, Program], Message | None]


def check_colors(
    look: Located[Look] | None, programs: Iterable[Located[Program]], *, notice: bool = True
) -> Iterator[Problem]:
    """Tell colours on which, or in which, text is too weak, and programs that look the same.

    ``notice`` tells whether any page shows the notice.
    """
    known = tuple(programs)
    records = tuple(located.record for located in known)
    own, accents = written(look.record if look else None, records), accents_of(records)
    if not own:
        yield from _alike(known, _same, (name for name in NAMES if name not in accents))
        return
    judge, nodes = partial(_weak, accents=accents, notice=notice), _nodes(look, known)
    found = judge(own)
    instead = _instead(found, own, accents)
    for token, scheme, message in _told(_as_written(found, nodes), own, judge, instead):
        yield Problem(nodes[token](scheme).place, message)
    bad = {token for token, _ in found}
    if "ground" not in bad:
        sound = tuple(located for located in known if located.record.color_name not in bad)
        yield from _leveled(own, sound, nodes) or _told_alike(own, accents, sound)


def _weak(own: Own, *, accents: tuple[str, ...], notice: bool) -> Found:
    from plugins.publishing.look.judgement import weak_colors  # noqa: PLC0415 (0.1 s, and most sites need none)
    from plugins.publishing.look.readability import Colors  # noqa: PLC0415 (as above)

    every = ((scheme, Colors(scheme, own, accents, notice)) for scheme in SCHEMES)
    return {(weak.token, scheme): weak for scheme, colors in every for weak in weak_colors(colors)}


def _instead(found: Found, own: Own, accents: tuple[str, ...]) -> Mapping[str, str]:
    """Give what to say of programs whose nearest colour that can be read would be like another's."""
    from plugins.publishing.look.likeness import free_colors, likeness  # noqa: PLC0415 (as above)

    settled = dict(own)
    for (token, scheme), weak in found.items():
        settled[token] = settled[token].model_copy(update={scheme: weak.better})
    weak_accents = [accent for accent in accents if accent in {token for token, _ in found}]
    palette, free = palette_of(settled, accents), free_colors(settled, accents)
    return {
        token: another(None if own[token].dark else next(free, None))
        for token in weak_accents
        if any(likeness(palette, token, other) for other in accents if other != token)
    }


def _told(found: Found, own: Own, judge: Judge, instead: Mapping[str, str]) -> Iterator[tuple[str, Scheme, str]]:
    """Give the messages with what they are about; a pair the wrong way round is one mistake."""
    for (token, scheme), weak in found.items():
        turned = _turned(token, own, judge) if {(token, "light"), (token, "dark")} <= found.keys() else None
        if turned is None:
            yield token, scheme, too_weak(weak, scheme, instead.get(token))
        elif scheme == "light":
            yield token, scheme, swapped(turned)


def _turned(token: str, own: Own, judge: Judge) -> Tones | None:
    """Give a pair the other way round, if that is right."""
    turned = Tones.model_validate({"light": own[token].dark, "dark": own[token].light})
    wrong = {name for name, _ in judge({**own, token: turned})}
    return None if token in wrong else turned


def _nodes(look: Located[Look] | None, programs: tuple[Located[Program], ...]) -> Nodes:
    """Give what stands where each token is written."""
    site = {token: partial(_node, look.node, "colors", token) for token in Colors.model_fields} if look else {}
    return site | {located.record.color_name: partial(_node, located.node, "color") for located in programs}


def _node(record: Node, *path: str) -> Node:
    return record.at(path)


def _as_written(found: Found, nodes: Nodes) -> Found:
    """Quote each colour as its owner knows it: with three digits, in capitals, without its sign."""
    return {
        (token, scheme): replace(
            weak,
            color=_quoted(nodes[token](scheme), weak.color),
            program_color=_quoted(nodes[weak.program](scheme), weak.program_color) if weak.program else "",
        )
        for (token, scheme), weak in found.items()
    }


def _quoted(node: Node, color: str) -> str:
    return str(node.value) if isinstance(node.value, str) and read_hex(node.value) == color else color


def _leveled(own: Own, programs: tuple[Located[Program], ...], nodes: Nodes) -> tuple[Problem, ...]:
    """Tell a paper of her own that makes programs alike."""
    from plugins.publishing.look.likeness import better_paper  # noqa: PLC0415 (as above)

    accents = accents_of(located.record for located in programs)
    paper = better_paper(own, accents)
    if paper is None:
        return ()
    node = nodes["ground"](paper.scheme)
    color = _quoted(node, palette_of(own, accents)[paper.scheme]["ground"])
    return (Problem(node.place, leveling(color, paper.scheme, paper.color)),)


def _told_alike(own: Own, accents: tuple[str, ...], programs: tuple[Located[Program], ...]) -> Iterator[Problem]:
    from plugins.publishing.look.likeness import free_colors  # noqa: PLC0415 (as above)

    return _alike(programs, partial(_similar, palette_of(own, accents)), free_colors(own, accents))


def _alike(programs: tuple[Located[Program], ...], compare: Compare, free: Iterator[str]) -> Iterator[Problem]:
    """Tell every program that looks like one before it, once, each with a free colour of its own."""
    for index, later in enumerate(programs):
        others = (earlier.record for earlier in programs[:index] if earlier.record.id != later.record.id)
        message = next(filter(None, (compare(earlier, later.record) for earlier in others)), None)
        if message:
            yield Problem(later.place("color"), message(next(free, None)))


def _same(one: Program, other: Program) -> Message | None:
    return partial(taken, one.name) if one.color_name == other.color_name else None


def _similar(palette: Palette, one: Program, other: Program) -> Message | None:
    from plugins.publishing.look.likeness import likeness  # noqa: PLC0415 (as above)

    found = likeness(palette, one.color_name, other.color_name)
    if found is None:
        return None
    return partial(look_alike, one.name, found.scheme, to_the_color_blind=found.to_the_color_blind)
