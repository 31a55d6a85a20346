"""The files in a folder of another generator: which are texts of the site, and what their signs are."""

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePath

from plugins.catalog.passed_over import is_passed_over

ENDINGS = frozenset({".md", ".markdown", ".mdown", ".mkd"})
UNREAD = frozenset({".rst", ".adoc", ".asciidoc", ".org", ".html", ".htm", ".mdx", ".ipynb", ".txt", ".textile"})
_ANYWHERE = frozenset(
    {"node_modules", "bower_components", "_includes", "_layouts", "_sass", "_site", "_data", "_plugins"}
)
_AT_THE_TOP = frozenset({"archetypes", "layouts", "themes", "vendor", "public", "output", "_output", "dist"})
"""Folders of programs, in which no page of the site lies."""
_OF_PROJECTS = re.compile(r"(?:readme|license|licence|changelog|contributing|code_of_conduct|security)", re.IGNORECASE)
_CONFIGURATIONS = (
    *("config.toml", "config.yaml", "config.yml", "config.json", "hugo.toml", "hugo.yaml", "hugo.json", "_config.yml"),
    *("_config.yaml", "pelicanconf.py", "publishconf.py", "site.json", "metadata.json", "mkdocs.yml"),
)
_BASE = re.compile(
    r"^\s*[\"']?(?:baseurl|url|siteurl|site_url|base_url)[\"']?\s*[:=]\s*[\"']?https?://([^\s\"',/]+)", re.I | re.M
)
_FEW = 3
"""So many signs that no text has may stand in one by accident."""
_SIGNATURES = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


@dataclass(frozen=True)
class Found:
    """What lies in a folder: texts, texts in other formats, and files that are no pages."""

    texts: tuple[Path, ...]
    unread: tuple[Path, ...]
    no_pages: tuple[Path, ...]


def find_files(folder: Path) -> Found:
    """Give what lies in a folder, links that lead out of it passed over."""
    inside = folder.resolve()
    files = [path for path in sorted(folder.rglob("*")) if path.is_file() and path.resolve().is_relative_to(inside)]
    own = [path for path in files if not is_passed_over(path.relative_to(folder))]
    written = [path for path in own if path.suffix.lower() in ENDINGS | UNREAD]
    of_program = [path for path in written if _is_of_program(path.relative_to(folder))]
    pages = [path for path in written if path not in set(of_program)]
    return Found(
        tuple(path for path in pages if path.suffix.lower() in ENDINGS),
        tuple(path for path in pages if path.suffix.lower() in UNREAD),
        tuple(path for path in of_program if path.suffix.lower() in ENDINGS),
    )


def _is_of_program(name: PurePath) -> bool:
    folders = name.parts[:-1]
    return (
        bool(_ANYWHERE & set(folders))
        or bool(folders and folders[0] in _AT_THE_TOP)
        or (not folders and bool(_OF_PROJECTS.fullmatch(name.stem)))
    )


def decoded(path: Path) -> str | None:
    """Give what a file says, however its letters are written; None if it is no text."""
    content = path.read_bytes()
    named = next((name for mark, name in _SIGNATURES if content.startswith(mark)), "")
    if named:
        return content.decode(named, errors="replace")
    if content.count(0) * 3 > len(content):
        return content.decode("utf-16-le" if content[1:2] == b"\0" else "utf-16-be", errors="replace")
    try:
        text = content.decode()
    except UnicodeDecodeError:
        text = content.decode("cp1252", errors="replace")
    return text if sum(map(_is_odd, text)) <= max(_FEW, len(text) // 50) else None


def _is_odd(sign: str) -> bool:
    return sign == "\ufffd" or (sign < " " and sign not in "\t\n\r\f\v") or "\x7f" <= sign <= "\x9f"


def hosts_of(folder: Path) -> tuple[str, ...]:
    """Give the hosts at which a site stood, as its configuration beside the texts says."""
    return tuple(dict.fromkeys(_hosts(folder)))


def _hosts(folder: Path) -> Iterator[str]:
    for place in (folder, folder.parent, folder / "content", folder.parent.parent):
        for name in _CONFIGURATIONS:
            path = place / name
            if path.is_file() and path.stat().st_size < 200_000:
                text = path.read_text(encoding="utf-8", errors="replace")
                yield from (host.lower().removeprefix("www.") for host in _BASE.findall(text))
