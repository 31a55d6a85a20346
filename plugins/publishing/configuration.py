"""The two files by which Pelican is configured: what in them would stop it, or say nothing (Einstellungen)."""

import ast
import re
from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from zoneinfo import ZoneInfo

from plugins.catalog.problems import Place, Problem, did_you_mean

PREVIEW, PRODUCTION = "pelicanconf.py", "publishconf.py"
NEEDED = {
    PREVIEW: ("DEFAULT_LANG", "TIMEZONE", "PATH", "THEME", "PREVIEW", "SITEURL", "PLUGINS"),
    PRODUCTION: ("PREVIEW", "PLUGINS"),
}
FOR_PRODUCTION = ("plugins.hosting", "pelican.plugins.precompress")
ELSEWHERE = {
    "SITENAME": "der Name der Website kommt aus data/consultant.yaml (name)",
    "AUTHOR": "Ihr Name steht in data/consultant.yaml (name)",
    "SITEURL": "die Adresse der Website steht in data/site.yaml (address)",
    "MENUITEMS": "das Menü steht in data/site.yaml (menu)",
    "LINKS": "die Links unten stehen in data/site.yaml (footer)",
    **dict.fromkeys(("SITESUBTITLE", "SOCIAL", "GOOGLE_ANALYTICS", "DISQUS_SITENAME"), "diese Website kennt sie nicht"),
}
"""Settings of Pelican that this site does not heed, and what it heeds instead."""
LOCAL = 'hier für die Vorschau wieder „SITEURL = "http://127.0.0.1:8000"“ schreiben'
_LOCAL = re.compile(r"https?://(?:127\.0\.0\.1|localhost)\b.*", re.IGNORECASE)
_ADDRESS = re.compile(r"https?://[A-Za-z0-9][^\s/?#]*(?:/[^\s?#]*)?", re.IGNORECASE)


@dataclass(frozen=True)
class Read:
    """A file of settings: the last value of each name, where it stands, and every text that stands in it."""

    file: str
    values: Mapping[str, ast.expr]
    places: Mapping[str, Place]
    imports: frozenset[str]

    def text(self, name: str) -> str | None:
        """Give the value of a name, if it is a plain text."""
        value = self.values.get(name)
        return value.value if isinstance(value, ast.Constant) and isinstance(value.value, str) else None

    def texts(self, name: str) -> tuple[tuple[Place, str], ...]:
        """Give the texts that a list or a set holds by itself, each with its place."""
        held = getattr(self.values.get(name), "elts", ())
        found = (one for one in held if isinstance(one, ast.Constant) and isinstance(one.value, str))
        return tuple((self.place(one), str(one.value)) for one in found)

    def place(self, node: ast.expr) -> Place:
        """Give the place of a part of the file."""
        return Place(self.file, node.lineno, node.col_offset + 1)


def check_configuration(root: Path) -> Iterator[Problem]:
    """Give everything in the two files for which nothing could be built; raises SyntaxError as Python does."""
    for file, names in NEEDED.items():
        read = _read(root, file)
        if read is None:
            yield Problem(Place(file), f"die Datei fehlt oder ist leer; zurückholen mit „git restore {file}“")
            continue
        lacking = [name for name in names if name not in read.values]
        if lacking:
            message = f"hier fehlt die Einstellung {', '.join(lacking)}; zurückholen mit „git restore {file}“"
            yield Problem(Place(file), message)
        yield from _wrong_values(root, read)
        yield from _plugins(root, read)


def preview_address(root: Path) -> dict[str, str]:
    """Give the address of the preview without final slash, for which Pelican has only a warning in English."""
    read = _read(root, PREVIEW)
    address = read.text("SITEURL") if read else None
    return {"SITEURL": address.rstrip("/")} if address else {}


def overlooked_settings(root: Path) -> Iterator[Problem]:
    """Give the settings that Pelican knows and this site does not heed."""
    for read in filter(None, (_read(root, file) for file in NEEDED)):
        for name in (name for name in read.values if name in ELSEWHERE):
            of_preview = name == "SITEURL" and read.file == PREVIEW
            if of_preview and not _LOCAL.fullmatch(read.text(name) or ""):
                yield Problem(read.places[name], f"{ELSEWHERE[name]}; {LOCAL}")
            elif not of_preview:
                message = f"die Einstellung {name} bewirkt nichts, {ELSEWHERE[name]}; die Zeile löschen"
                yield Problem(read.places[name], message)


def _read(root: Path, file: str) -> Read | None:
    path = root / file
    text = path.read_bytes() if path.is_file() else b""
    body = ast.parse(text, filename=str(path)).body
    given = [(target, step) for step in body if isinstance(step, ast.Assign) for target in step.targets]
    named = [(target.id, step) for target, step in given if isinstance(target, ast.Name)]
    return (
        Read(
            file,
            values={name: step.value for name, step in named},
            places={name: Place(file, step.lineno) for name, step in named},
            imports=frozenset(step.module or "" for step in body if isinstance(step, ast.ImportFrom)),
        )
        if text.strip()
        else None
    )


def _wrong_values(root: Path, read: Read) -> Iterator[Problem]:
    wanted = read.file == PREVIEW
    value = read.values.get("PREVIEW")
    if value is not None and not (isinstance(value, ast.Constant) and value.value is wanted):
        shown = "zeigt die Vorschau auch Entwürfe" if wanted else "geht die Website ohne Entwürfe hinaus"
        yield Problem(read.places["PREVIEW"], f"nur mit „PREVIEW = {wanted}“ {shown}; so schreiben")
    if read.file == PRODUCTION and PREVIEW.removesuffix(".py") not in read.imports:
        message = "hier fehlt die Zeile „from pelicanconf import *“, mit der alles andere herkommt; oben ergänzen"
        yield Problem(Place(read.file), message)
    address = read.text("SITEURL")
    if address is not None and not _ADDRESS.fullmatch(address):
        message = f"„{address}“ ist keine Adresse, unter der sich die Vorschau zeigen kann; {LOCAL}"
        yield Problem(read.places["SITEURL"], message)
    if not _is_zone(read.text("TIMEZONE")):
        message = f"die Zeitzone „{read.text('TIMEZONE')}“ gibt es nicht; für Deutschland „Europe/Berlin“ schreiben"
        yield Problem(read.places["TIMEZONE"], message)
    for name, folder in (("PATH", "content"), ("THEME", "theme")):
        said = read.text(name)
        if said is not None and said != folder and (name == "PATH" or not (root / said).is_dir()):
            message = f'dieser Ordner heißt „{folder}“ und nicht „{said}“; „{name} = "{folder}"“ schreiben'
            yield Problem(read.places[name], message)


def _is_zone(name: str | None) -> bool:
    try:
        return name is None or bool(ZoneInfo(name))
    except (ValueError, OSError, KeyError):
        return False


def _plugins(root: Path, read: Read) -> Iterator[Problem]:
    known = {**_packages(root), **dict.fromkeys(FOR_PRODUCTION, "")}
    listed = read.texts("PLUGINS")
    misspelt = [(place, name) for place, name in (*listed, *read.texts("PREVIEW_ONLY")) if not _is_there(name)]
    for place, name in misspelt:
        yield Problem(place, _no_plugin(name, known.keys()))
    wanted = [name for name, text in known.items() if name == "plugins.publishing" or "\nFEATURE =" in text]
    wanted = list(FOR_PRODUCTION) if read.file == PRODUCTION else wanted
    lacking = [name for name in wanted if name not in {name for _, name in listed}]
    if lacking and "PLUGINS" in read.values and not misspelt:
        said = " und ".join(f"„{name}“" for name in lacking)
        right = "in Anführungszeichen und mit Komma dahinter eintragen; Bereiche schaltet man in data/site.yaml ab"
        yield Problem(read.places["PLUGINS"], f"in PLUGINS fehlt {said}; {right}")


def _packages(root: Path) -> dict[str, str]:
    """Give the packages of the software that can be listed, with their text."""
    files = sorted((root / "plugins").glob("*/__init__.py"))
    texts = {f"plugins.{path.parent.name}": path.read_text(encoding="utf-8") for path in files}
    return {name: text for name, text in texts.items() if "FEATURE =" in text or "def register(" in text}


def _is_there(name: str) -> bool:
    try:
        return find_spec(name) is not None
    except (ImportError, ValueError):
        return False


def _no_plugin(name: str, known: Set[str]) -> str:
    first = next((one for one in known if name.startswith(one) and name.removeprefix(one) in known), None)
    if first:
        return f"zwischen „{first}“ und „{name.removeprefix(first)}“ fehlt ein Komma; hinter dem ersten ergänzen"
    return f"eine Erweiterung „{name}“ gibt es nicht; {did_you_mean(name, known)}"
