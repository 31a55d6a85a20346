"""Which text, page or photo of the site is meant by a target that is written otherwise than it has to be."""

import re
from collections.abc import Collection, Iterable
from itertools import accumulate
from pathlib import PurePosixPath

from plugins.catalog.models.route import meant_route
from plugins.catalog.problems import nearest

TEXT_MARK = "{filename}"
"""Stands before the path of a text, relative to the content folder."""
_FOLDERS = re.compile(r"^(?:\.{0,2}/|content/|\.\./)+")
_AS_BUILT = re.compile(r"\.(?:html?|php|aspx?)$", re.IGNORECASE)
"""How the file of a page ends on many a website."""
_MARK = re.compile(r"^[{|(<]\w+[}|)>]")


def meant_text(target: str, texts: Collection[str]) -> str | None:
    """Give the text whose path is written with other slashes, from another folder or without its ending."""
    path, sign, fragment = _bare(target).partition("#")
    path = _AS_BUILT.sub("", path)
    wanted = (path if path.endswith(".md") else f"{path.rstrip('/')}.md").lower()
    found = _only(one for one in texts if one.lower() == wanted) or _only(_named(wanted, texts))
    return f"{TEXT_MARK}/{found}{sign}{fragment}" if found and path else None


def static_target(name: str) -> str:
    """Give what to write for a photo or file; a bracket in its name must not end the link."""
    return f"<{{static}}/{name}>" if has_lone_bracket(name) else f"{{static}}/{name}"


def has_lone_bracket(name: str) -> bool:
    """Tell a name in which a round bracket has no counterpart."""
    depths = list(accumulate((sign == "(") - (sign == ")") for sign in name))
    return bool(depths) and (min(depths) < 0 or depths[-1] != 0)


def near_file(path: str, files: Collection[str]) -> str | None:
    """Give what to write for the file that is most likely meant by a path at which none lies."""
    cut = (name for name in files if name.startswith(f"{path})"))
    near = next(cut, None) or nearest(path, files)
    return static_target(near) if near else None


def meant_photo(target: str, photos: Collection[str]) -> str | None:
    """Give the photo whose name stands at the end of a target."""
    path = _bare(target)
    found = path if path in photos else _only(_named(path.lower(), photos))
    return static_target(found) if found and path else None


def meant_page(address: str, known: Collection[str]) -> str | None:
    """Give the address of a page that is written with an ending, or as its text is called."""
    path = re.sub(r"(?:/index)?\.(?:html?|php)$|/index$", "/", address.lower())
    return next((route for route in (path, meant_route(path), meant_route(address)) if route in known), None)


def _bare(target: str) -> str:
    return _FOLDERS.sub("", _MARK.sub("", target.replace("\\", "/")))


def _named(path: str, files: Iterable[str]) -> Iterable[str]:
    return (one for one in files if PurePosixPath(one).name.lower() == PurePosixPath(path).name)


def _only(found: Iterable[str]) -> str | None:
    several = tuple(found)
    return several[0] if len(several) == 1 else None
