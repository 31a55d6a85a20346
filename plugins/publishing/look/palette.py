"""The colours of the whole site, from the few that its owner gives: the rest follows, and no pair falls below 7 : 1."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from plugins.catalog.models.color import NAMES, Tones
from plugins.catalog.models.look import Look
from plugins.catalog.models.programs import Program
from plugins.publishing.look.tokens import DARK, LIGHT, Tokens

Scheme = Literal["light", "dark"]
SCHEMES: tuple[Scheme, ...] = ("light", "dark")
THEME: Mapping[Scheme, Tokens] = MappingProxyType({"light": LIGHT, "dark": DARK})

Own = Mapping[str, Tones]
"""The colours that an owner wrote, by their tokens."""


@dataclass(frozen=True)
class Palette:
    """All colours of a site in light and in dark; ``accents`` are the tokens of its programs, in their order."""

    light: Tokens
    dark: Tokens
    accents: tuple[str, ...]

    def __getitem__(self, scheme: Scheme) -> Tokens:
        return self.light if scheme == "light" else self.dark


def accents_of(programs: Iterable[Program]) -> tuple[str, ...]:
    """Give the tokens of the programs' colours, each once, in their order."""
    return tuple(dict.fromkeys(program.color_name for program in programs))


def written(look: Look | None, programs: Iterable[Program]) -> Own:
    """Give the colours that the owner wrote as tones."""
    site = look.colors if look else None
    named = ((name, getattr(site, name)) for name in ("ground", "ink", "link", "signal")) if site else ()
    own = ((program.color_name, program.color) for program in programs)
    return {token: tones for token, tones in (*named, *own) if isinstance(tones, Tones)}


def make_palette(look: Look | None, programs: Iterable[Program]) -> Palette:
    """Give the palette of a site; without colours of its own, that of the theme."""
    known = tuple(programs)
    return palette_of(written(look, known), accents_of(known))


def palette_of(own: Own, accents: tuple[str, ...]) -> Palette:
    """Give the palette that follows from the colours that an owner wrote."""
    if not own:
        return Palette(LIGHT, DARK, accents)
    from plugins.publishing.look.derivation import derive  # noqa: PLC0415 (it takes 0.1 s, and most sites need none)

    return Palette(derive("light", own, accents), derive("dark", own, accents), accents)


def theme_colors(look: Look | None) -> tuple[str, str]:
    """Give the grounds in light and in dark, as browsers colour their own edges with them."""
    palette = make_palette(look, ())
    return palette.light["ground"], palette.dark["ground"]


def differing(palette: Palette, scheme: Scheme) -> Iterator[tuple[str, str]]:
    """Give the tokens in which a palette differs from the theme's, as far as pages show them."""
    strange = [name for name in NAMES if name not in palette.accents]
    unworn = {*strange, *(f"{name}-wash" for name in strange)}
    return (
        (token, color)
        for token, color in palette[scheme].items()
        if THEME[scheme].get(token) != color and token not in unworn
    )
