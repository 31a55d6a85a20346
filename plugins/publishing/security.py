"""The Content Security Policy: what a page may load, and where its forms and scripts may send to."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from plugins.publishing.styles import HASH_MARK

_HASHED = re.compile(r"sha256-([A-Za-z0-9+/]{43}=)")

NONE, SELF, INLINE = "'none'", "'self'", "'unsafe-inline'"


@dataclass(frozen=True)
class Reach:
    """What a feature's pages reach besides the site's own files: sources as a policy names them (W3C CSP 3).

    ``forms`` are the targets of its forms, ``connections`` what its scripts fetch; ``'self'`` is the site itself.
    ``unbuilt`` is how addresses of forms begin that a program of the owner's answers, maybe on the site's own host.
    """

    forms: tuple[str, ...] = ()
    connections: tuple[str, ...] = ()
    unbuilt: tuple[str, ...] = ()


def joined_reach(reaches: Iterable[Reach]) -> Reach:
    """Give all that several features reach."""
    known = tuple(reaches)
    return Reach(
        forms=tuple(sorted({source for reach in known for source in reach.forms})),
        connections=tuple(sorted({source for reach in known for source in reach.connections})),
        unbuilt=tuple(sorted({address for reach in known for address in reach.unbuilt})),
    )


@dataclass(frozen=True)
class Policy:
    """A Content Security Policy (W3C CSP 3) under which everything is forbidden that is not named.

    ``styles`` are the base64 SHA-256 of the inline style sheets that may stand in a page.
    """

    styles: tuple[str, ...]
    scripts: bool = False
    data_images: bool = False
    forms: tuple[str, ...] = ()
    connections: tuple[str, ...] = ()

    @property
    def meta(self) -> str:
        """The policy as a page carries it itself."""
        return self._text(*(f"'sha256-{style}'" for style in self.styles))

    @property
    def header(self) -> str:
        """The policy as a host sends it whose files and headers always change together."""
        return f"{self.meta}; frame-ancestors {NONE}"

    @property
    def standing_header(self) -> str:
        """The policy as a server sends it whose configuration outlives a release.

        A hash that is older than the page would take its style away. So the header leaves inline styles to the
        page's own policy, which knows the hash; browsers obey both.
        """
        return f"{self._text(INLINE)}; frame-ancestors {NONE}"

    def _text(self, *styles: str) -> str:
        directives = {
            "default-src": (NONE,),
            "style-src": styles,
            "script-src": (SELF,) if self.scripts else (),
            "img-src": (SELF, "data:") if self.data_images else (SELF,),
            "font-src": (SELF,),
            "connect-src": (SELF, *self.connections),
            "form-action": self.forms or (NONE,),
            "base-uri": (NONE,),
        }
        return "; ".join(f"{name} {' '.join(sources)}" for name, sources in directives.items() if sources)


def make_policy(styles: str, theme: Path, reach: Reach) -> Policy:
    """Make the policy of a site's pages from all its styles, its theme, and what its features reach.

    The hash of a page's styles is put in when the page is written.
    """
    return Policy(
        styles=(HASH_MARK,),
        scripts=any((theme / "static").rglob("*.js")),
        data_images='url("data:' in styles or "url(data:" in styles,
        forms=reach.forms,
        connections=tuple(source for source in reach.connections if source != SELF),
    )


def written_styles(output: Path) -> tuple[str, ...]:
    """Give the hashes of all styles in the pages that are written, for a header that covers them all."""
    pages = (page.read_text(encoding="utf-8") for page in output.rglob("*.html"))
    return tuple(sorted({hashed for page in pages for hashed in _HASHED.findall(page)}))
