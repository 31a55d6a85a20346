"""The style sheets that an owner's colours add to the theme's: only what differs, and nothing if nothing does."""

from collections.abc import Iterable, Mapping

from plugins.catalog.models.look import Look
from plugins.catalog.models.programs import Program
from plugins.publishing.look.drawings import drawn_accents
from plugins.publishing.look.palette import accents_of, differing, make_palette
from plugins.publishing.look.signs import Sign, assign_signs
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
    return _block("@layer tokens", _root(own) + _block(SCREEN, _root(changed)) + _block(DARK_SCREEN, _root(in_dark)))


def program_styles(programs: Iterable[Program]) -> tuple[ComponentStyle, ...]:
    """Give the styles of programs with colours of their own, each for the pages that show it."""
    known = tuple(programs)
    signs = assign_signs(known)
    styles = [style for color, sign in signs.items() for style in (_accent(color, sign), _dot(color, sign))]
    return (*styles, _drawing(accents_of(known))) if styles else ()


def _accent(color: str, sign: Sign) -> ComponentStyle:
    accent = f".color-{color} {{ --accent: var(--{color}); --wash: var(--{color}-wash) }}"
    badge = f".color-{color}.badge::before"
    css = _block("@layer tokens", accent) + _block("@layer components", f"{badge} {{ {sign.badge} }}")
    if sign.outline:
        css += _block("@layer components", _forced(f"{badge} {{ {sign.outline} }}"))
    return ComponentStyle(frozenset({f"color-{color}"}), css)


def _dot(color: str, sign: Sign) -> ComponentStyle:
    dot = f".map .dot-{color}"
    css = f"{dot} {{ {sign.dot.replace('COLOR', color)} }} {_forced(f'{dot} {{ {sign.contrast} }}')}"
    return ComponentStyle(frozenset({f"dot-{color}"}), _block("@layer components", css))


def _drawing(accents: tuple[str, ...]) -> ComponentStyle:
    """Let the drawing and the menu go from the first program's colour to the second's."""
    first, second = drawn_accents(accents)
    css = (
        f".motif__town {{ stop-color: var(--{first}) }} .motif__field {{ stop-color: var(--{second}) }}"
        f".motif--ornament {{ stroke: var(--{first}) }} .motif--ornament path + path {{ stroke: var(--{second}) }}"
        f".menu__link[aria-current] {{ text-decoration-color: var(--{first}) }}"
    )
    return ComponentStyle(
        frozenset({"motif"}), _block("@layer components", f"@media (forced-colors: none) {{ {css} }}")
    )


def _root(tokens: Mapping[str, str]) -> str:
    return _block(":root", "".join(f"--{token}: {color};" for token, color in tokens.items()))


def _block(head: str, css: str) -> str:
    return f"{head} {{ {css} }}" if css else ""


def _forced(rule: str) -> str:
    return f"@media (forced-colors: active) {{ {rule} }}"
