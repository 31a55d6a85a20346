"""What lies in the folder of facts besides the files that are read."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from pydantic import BaseModel

from plugins.catalog.copies import A_COPY, copied_from, without_mark
from plugins.catalog.passed_over import is_passed_over
from plugins.catalog.problems import Place, Problem, nearest

Models = Mapping[str, type[BaseModel]]
"""The files that are read, by name without ``.yaml``, and what is in them."""

FOLDERS = frozenset({"schema", "comments"})
_VERSION = re.compile(r"\b(alt|old|neu|new|backup|sicherung|final)\b.*|\W*\d+\W*$")
_FIELD = re.compile("^[a-z_]+(?=:)", re.MULTILINE)
_NOTES = ("readme", "liesmich")


def says_nothing(path: Path) -> bool:
    """Tell whether a file is missing, or holds nothing but notes."""
    lines = path.read_bytes().splitlines() if path.is_file() else []
    return not any(line.strip() and not line.lstrip().startswith(b"#") for line in lines) and not path.is_dir()


def strays(root: Path, models: Models) -> Iterator[Problem]:
    """Give a problem for everything in ``data/`` that is not read."""
    read = FOLDERS | {f"{name}.yaml" for name in models}
    for path in sorted((root / "data").glob("*")):
        name = path.relative_to(root)
        if path.name not in read and not is_passed_over(name) and path.stem.casefold() not in _NOTES:
            yield Problem(Place(name.as_posix()), _message(path, models))


def misnamed(root: Path, models: Models) -> Mapping[str, Path]:
    """Give the files that are missing only because they are spelled otherwise, by the names that they should have."""
    there = {path.name for path in (root / "data").glob("*.yaml")}  # a system may take Services.yaml for services.yaml
    found = [root / problem.place.file for problem in strays(root, models)]
    meant = {_meant(path, models): path for path in reversed(found) if path.is_file()}
    return {name: meant[name] for name in models if name in meant and f"{name}.yaml" not in there}


def is_text(path: Path) -> bool:
    """Tell whether a file is YAML by its name, though spelled otherwise (.yml, .yaml.txt), or has no ending."""
    return re.search(r"\.(ya?ml|txt)\b", path.name.casefold()) is not None or not path.suffix


def _meant(path: Path, models: Models) -> str | None:
    stem = path.name.split(".")[0].casefold()
    return (
        nearest(_VERSION.sub("", without_mark(stem)).strip(" -_("), models)
        or nearest(stem, models)
        or _by_fields(path, models)
    )


def _by_fields(path: Path, models: Models) -> str | None:
    """Give the only file that is missing and needs no fields but those of one by a name that nobody knows."""
    text = path.read_text(encoding="utf-8", errors="replace") if path.is_file() and is_text(path) else ""
    fields = set(_FIELD.findall(text))
    missing = (name for name in models if not path.with_name(f"{name}.yaml").exists())
    alike = [name for name in missing if (needed := _needed(models[name])) and needed <= fields]
    return alike[0] if len(alike) == 1 else None


def _needed(model: type[BaseModel]) -> set[str]:
    return {name for name, field in model.model_fields.items() if field.is_required()}


def _message(path: Path, models: Models) -> str:
    meant = None if path.is_dir() else _meant(path, models)
    if meant is None:
        known = ", ".join(f"{name}.yaml" for name in sorted(models))
        what = "der Ordner" if path.is_dir() else "die Datei"
        return f"{what} wird nicht gelesen; aus data/ herausnehmen (gelesen werden: {known})"
    if copied_from(path.name, [f"{meant}.yaml"]) and path.with_name(f"{meant}.yaml").exists():
        return f"{A_COPY.format(f'data/{meant}.yaml')}; gelesen wird nur {meant}.yaml"
    if path.with_name(f"{meant}.yaml") in path.parent.glob("*.yaml"):
        return f"diese Datei wird nicht gelesen; es gilt data/{meant}.yaml, diese hier aus data/ herausnehmen"
    return f"unter diesem Namen wird die Datei nicht gelesen; in „{meant}.yaml“ umbenennen"
