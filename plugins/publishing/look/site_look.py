"""The look of a site: what its owner's colours and face change in the theme, and nothing else."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from plugins.catalog.models.look import Look
from plugins.catalog.models.programs import Program
from plugins.publishing.look.css import palette_css, program_styles
from plugins.publishing.look.drawings import own_drawings
from plugins.publishing.look.face import Face
from plugins.publishing.look.palette import make_palette, theme_colors
from plugins.publishing.look.tokens import DARK, LIGHT
from plugins.publishing.styles import OwnStyles

FACE = "/theme/fonts/vollkorn-de.2a0f218f22.woff2"
"""The address of the theme's own heading face."""
FONTS = "static/fonts"
"""The folder in the theme of that face and its licence."""
CACHE = ".cache/look"


@dataclass(frozen=True)
class SiteLook:
    """What pages must know of a site's look; ``files`` are published below ``theme/``, those that are ``idle`` not."""

    styles: OwnStyles = field(default_factory=OwnStyles)
    face: str = FACE
    theme_colors: tuple[str, str] = (LIGHT["ground"], DARK["ground"])
    files: Mapping[str, bytes] = field(default_factory=dict)
    idle: frozenset[str] = frozenset()


def site_look(look: Look | None, programs: Iterable[Program], face: Face | None, theme: Path) -> SiteLook:
    """Give the look of a site; without colours and face of her own it is the theme's, to the byte."""
    known = tuple(programs)
    palette = make_palette(look, known)
    return SiteLook(
        styles=OwnStyles(palette_css(look, known), face.css if face else "", program_styles(known)),
        face=face.route if face else FACE,
        theme_colors=theme_colors(look),
        files={**own_drawings(theme, palette), **(face.files if face else {})},
        idle=frozenset(path.name for path in (theme / FONTS).iterdir()) if face else frozenset(),
    )


def keep_files(root: Path, files: Mapping[str, bytes]) -> Path | None:
    """Write a look's files into a folder that Pelican copies beside the theme's own; give it, if there are any."""
    if not files:
        return None
    digest = sha256(b"".join(name.encode() + content for name, content in sorted(files.items()))).hexdigest()
    folder = root / CACHE / digest[:16]
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder
