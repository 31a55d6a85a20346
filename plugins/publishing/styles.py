"""The theme's style sheets: each page carries the common ones and those of the components it shows."""

import base64
import re
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

import lightningcss

from plugins.publishing.pictures import BASE_MARK

BEFORE = ("styles/tokens.css", "styles/base.css", "styles/layout.css")
COMPONENTS = "components/*/*.css"
AFTER = ("styles/utilities.css",)
STYLES_MARK, HASH_MARK = "/*STYLES*/", "STYLES-HASH"
"""Stand in a rendered page where its styles and their hash go."""

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_OWN_FACE = re.compile(r"@font-face\s*\{[^}]*\}|--face:[^;]*;")
"""What in the theme's style sheets speaks of its own heading face."""
_CLASS = re.compile(r"\.([A-Za-z][\w-]*)")
_WORN = re.compile(r'\bclass="([^"]*)"')


@dataclass(frozen=True)
class ComponentStyle:
    """A component's style sheet and the classes it speaks of."""

    classes: frozenset[str]
    css: str


@dataclass(frozen=True)
class OwnStyles:
    """What an owner's look adds to the theme: colours, a heading face in place of the theme's, and further styles."""

    colors: str = ""
    face: str = ""
    components: tuple[ComponentStyle, ...] = ()


@dataclass(frozen=True)
class StyleSheets:
    """The theme's style sheets, minified, in the order of their layers."""

    before: str
    components: tuple[ComponentStyle, ...]
    after: str

    def whole(self) -> str:
        """Give all style sheets as one."""
        return "".join((self.before, *(component.css for component in self.components), self.after))

    def dress(self, html: str) -> str:
        """Put the styles that a rendered page needs, and their hash, in the places of their marks."""
        worn = {name for classes in _WORN.findall(html) for name in classes.split()}
        components = (component.css for component in self.components if component.classes & worn)
        css = "".join((self.before, *components, self.after))
        return html.replace(STYLES_MARK, css, 1).replace(HASH_MARK, style_hash(css), 1)


def style_hash(css: str) -> str:
    """Give the hash by which a policy allows an inline style sheet (CSP 3, base64 of SHA-256)."""
    return base64.b64encode(sha256(css.encode()).digest()).decode()


def gather_styles(theme: Path, base_path: str, own: OwnStyles = OwnStyles()) -> StyleSheets:
    """Read and minify the style sheets; addresses in them get the site's base path."""

    def minify(css: str) -> str:
        return lightningcss.process_stylesheet(css.replace(BASE_MARK, base_path), minify=True).replace("</", "<\\/")

    def read(file: Path) -> str:
        css = file.read_text(encoding="utf-8")
        return minify(_OWN_FACE.sub("", css) if own.face else css)

    components = tuple(ComponentStyle(_classes(file), read(file)) for file in sorted(theme.glob(COMPONENTS)))
    return StyleSheets(
        before="".join((*(read(theme / name) for name in BEFORE), minify(own.face), minify(own.colors))),
        components=components + tuple(replace(style, css=minify(style.css)) for style in own.components),
        after="".join(read(theme / name) for name in AFTER),
    )


def _classes(file: Path) -> frozenset[str]:
    return frozenset(_CLASS.findall(_COMMENT.sub("", file.read_text(encoding="utf-8"))))
