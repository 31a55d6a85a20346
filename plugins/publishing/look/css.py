"""The style sheets that an owner's colours add to the theme's: only what differs, and nothing if nothing does."""

from collections.abc import Iterable, Mapping

from plugins.catalog.models.look import Look
from plugins.catalog.models.programs import Program
from plugins.publishing.look.drawings import DRAWN, drawn_accents
from plugins.publishing.look.palette import differing, make_palette
from plugins.publishing.look.signs import assign_signs, clipping
from plugins.publishing.look.tokens import LIGHT
from plugins.publishing.styles import ComponentStyle

SCREEN = "@media screen"
DARK_SCREEN = f"{SCREEN} and (prefers-color-scheme: dark)"


def palette_css(look: Look | None, programs: Iterable[Program]) -> str:
    """Give the style sheet that every page needs: the tokens in which the site differs from the theme.

    On paper the theme's own black on white stays, and programs keep their light tones.
    """
    palette = make_palette(look, programs)
    light, dark = dict(differing(palette, "light")), dict(differing(palette, "dark"))
    own = {token: color for token, color in light.items() if token not in LIGHT}
    changed = {token: color for token, color in light.items() if token in LIGHT}
    in_dark = {token: palette.dark[token] for token in light | dark}
    everywhere = _block(":root", _drawing(palette.accents) + _tokens(own))
    return _block("@layer tokens", everywhere + _block(SCREEN, _root(changed)) + _block(DARK_SCREEN, _root(in_dark)))


def program_styles(programs: Iterable[Program]) -> tuple[ComponentStyle, ...]:
    """Give the styles of programs with colours of their own, each for the pages that show it."""
    return tuple(_accent(color, clipping(sign)) for color, sign in assign_signs(programs).items())


def _accent(color: str, sign: str) -> ComponentStyle:
    accent = f".color-{color} {{ --accent: var(--{color}); --wash: var(--{color}-wash) }}"
    css = _block("@layer tokens", accent) + _block("@layer components", f".color-{color}.badge::before {{ {sign} }}")
    return ComponentStyle(frozenset({f"color-{color}"}), css)


def _drawing(accents: tuple[str, ...]) -> str:
    """Let the drawing go from the first program's colour to the second's."""
    first, second = drawn_accents(accents)
    return "" if (first, second) == DRAWN else f"--roofs: var(--{first}); --hills: var(--{second});"


def _root(tokens: Mapping[str, str]) -> str:
    return _block(":root", _tokens(tokens))


def _tokens(tokens: Mapping[str, str]) -> str:
    return "".join(f"--{token}: {color};" for token, color in tokens.items())


def _block(head: str, css: str) -> str:
    return f"{head} {{ {css} }}" if css else ""
