"""A heading face of the owner's own: one font and its licence in one folder (Schrift der Überschriften)."""

import json
import os
import re
from base64 import b64decode, b64encode
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from typing import Any

from plugins.catalog import Place, Problem
from plugins.catalog.passed_over import is_passed_over

FOLDER = "content/schrift"
CACHE = ".cache/faces"
FONTS = (".woff2", ".woff", ".ttf", ".otf")
LICENCE = re.compile(r"(?<![a-z])(ofl|ufl)(?![a-z])|apache|copying|licen[cs]e|lizenz", re.IGNORECASE)
"""What a licence has in its name; it is a plain text."""
FALLBACKS = {
    "Schrift Georgia": (0.5481, 'local("Georgia Bold"), local("Georgia-Bold"), local("Gelasio Bold")'),
    "Schrift Noto": (0.5402, 'local("Noto Serif Bold"), local("NotoSerif-Bold")'),
}
"""What stands in for a face: how wide its letters are (``face_cutting.SAMPLE``), and where browsers find it."""


@dataclass(frozen=True)
class Face:
    """A heading face as pages carry it: its style sheet, its address, and the files below ``theme/``.

    The style sheet calls it »Schrift«: licences may reserve a font's own name for the whole font.
    """

    css: str
    route: str
    files: Mapping[str, bytes]


def read_face(root: Path) -> tuple[Face | None, tuple[Problem, ...]]:
    """Read the owner's face, if there is a folder with one; else whatever is wrong with it."""
    names = [path.name for path in sorted((root / FOLDER).glob("*")) if not is_passed_over(Path(path.name))]
    if not names:
        return None, ()
    files = [name for name in names if (root / FOLDER / name).is_file()]
    fonts, texts = [name for name in files if name.lower().endswith(FONTS)], list(filter(_is_licence, files))
    problems = (*_one_font(fonts, names), *_licence(root, texts))
    if problems:
        return None, problems
    return _face(root, fonts[0], texts)


def _is_licence(name: str) -> bool:
    return bool(LICENCE.search(name)) and (name.lower().endswith((".txt", ".md")) or "." not in name)


def _one_font(fonts: list[str], names: list[str]) -> Iterator[Problem]:
    if len(fonts) > 1:
        listed = ", ".join(fonts)
        yield _problem(f"mehrere Schriften ({listed}); nur eine behalten, am besten den halbfetten oder fetten Schnitt")
    elif any(name.lower().endswith((".ttc", ".otc")) for name in names):
        yield _problem("eine Sammlung (.ttc) enthält mehrere Schriften; einen Schnitt als eigene Datei nehmen")
    elif not fonts:
        packed = any(name.lower().endswith(".zip") for name in names)
        remedy = (
            "das ZIP auspacken und eine Schrift daraus nehmen" if packed else "eine dazulegen oder den Ordner löschen"
        )
        yield _problem(f"hier liegt keine Schrift (.woff2, .woff, .ttf oder .otf); {remedy}")


def _licence(root: Path, texts: list[str]) -> Iterator[Problem]:
    if not texts:
        yield _problem("die Lizenz der Schrift fehlt; als Textdatei dazulegen, so wie sie mitkam, etwa OFL.txt")
    for name in texts:
        if not (root / FOLDER / name).read_bytes().strip():
            yield _problem("die Lizenz ist leer; den Text einfügen, der mit der Schrift kam", name)


def _face(root: Path, font: str, texts: list[str]) -> tuple[Face | None, tuple[Problem, ...]]:
    raw = (root / FOLDER / font).read_bytes()
    kept = root / CACHE / f"{_digest(raw)}.json"
    known = _recall(kept)
    if known is None:
        from plugins.publishing.look.face_cutting import Unusable, cut  # noqa: PLC0415 (0.2 s, and most sites need none)

        try:
            known = _keep(kept, **vars(cut(raw)))
        except Unusable as reason:
            return None, (_problem(str(reason), font),)
    licence = "\n\n".join(_decoded((root / FOLDER / name).read_bytes()) for name in texts)
    return make_face(b64decode(known["woff2"]), known["ascent"], known["descent"], known["width"], licence), ()


def make_face(woff2: bytes, ascent: float, descent: float, width: float, licence: str) -> Face:
    """Give a face from its cut font, its measures in ems and its licence; fallbacks are stretched to its measures."""
    route = f"/theme/fonts/schrift.{sha256(woff2).hexdigest()[:10]}.woff2"
    own = f'src: url("__BASE__{route}") format("woff2"); font-display: optional;'
    sheets = [_font_face("Schrift", own, ascent, descent)]
    for name, (other, places) in FALLBACKS.items():
        stretch = width / other
        source = f"src: {places}; size-adjust: {100 * stretch:.1f}%;"
        sheets.append(_font_face(name, source, ascent / stretch, descent / stretch))
    families = ", ".join(f'"{name}"' for name in ("Schrift", *FALLBACKS))
    tokens = f"@layer tokens {{ :root {{ --face: {families}, Georgia, serif; }} }}"
    files = {route.removeprefix("/theme/"): woff2, "fonts/schrift-lizenz.txt": licence.encode()}
    return Face("".join((*sheets, tokens)), route, files)


def _font_face(name: str, source: str, ascent: float, descent: float) -> str:
    height = f"ascent-override: {100 * ascent:.1f}%; descent-override: {100 * descent:.1f}%; line-gap-override: 0%;"
    return f'@font-face {{ font-family: "{name}"; font-weight: 600; {source} {height} }}'


def _digest(raw: bytes) -> str:
    """Give the digest of all that a cut depends on: the font, the way of cutting, and the library's version."""
    way = Path(__file__).with_name("face_cutting.py").read_bytes()
    return sha256(b"\0".join((raw, way, version("fonttools").encode()))).hexdigest()[:32]


def _recall(kept: Path) -> dict[str, Any] | None:
    try:
        known: dict[str, Any] = json.loads(kept.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return known


def _keep(kept: Path, woff2: bytes, **measures: float) -> dict[str, Any]:
    known = {"woff2": b64encode(woff2).decode(), **measures}
    kept.parent.mkdir(parents=True, exist_ok=True)
    beside = kept.with_suffix(f".{os.getpid()}.part")
    beside.write_text(json.dumps(known), encoding="utf-8")
    beside.replace(kept)
    return known


def _decoded(raw: bytes) -> str:
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("cp1252", errors="replace")


def _problem(message: str, name: str = "") -> Problem:
    return Problem(Place(f"{FOLDER}/{name}" if name else FOLDER), message)
