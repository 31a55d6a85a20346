"""The mark of a published site: it proves to the deploy that ``make publish`` made exactly the files it finds."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path


@dataclass(frozen=True, kw_only=True)
class Mark:
    """What ``make publish`` passed: the hash of all files, and whether it passed as a demonstration (DEMO=1)."""

    content: str
    demo: bool


def file_hashes(folder: Path) -> dict[str, str]:
    """Give the SHA-256 of every file below a folder by its path, sorted."""
    files = sorted((path.relative_to(folder).as_posix(), path) for path in folder.rglob("*") if path.is_file())
    return {name: sha256(path.read_bytes()).hexdigest() for name, path in files}


def content_hash(hashes: Mapping[str, str]) -> str:
    """Give one hash for a whole site: same names and same bytes, same hash."""
    return sha256("".join(f"{name}\0{digest}\n" for name, digest in sorted(hashes.items())).encode()).hexdigest()


def write_mark(output: Path, built: Path, *, demo: bool) -> None:
    """Mark a built site as published before it takes the place of ``output``: no other site fits the mark."""
    mark = Mark(content=content_hash(file_hashes(built)), demo=demo)
    beside = _mark_file(output).with_suffix(".new")
    beside.parent.mkdir(exist_ok=True)
    beside.write_text(json.dumps(asdict(mark)), encoding="utf-8")
    beside.replace(_mark_file(output))


def read_mark(output: Path) -> Mark | None:
    """Give the mark of the last published site; None if there is none or it cannot be read."""
    try:
        return Mark(**json.loads(_mark_file(output).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def _mark_file(output: Path) -> Path:
    return output.with_name(f".{output.name}-build") / "published.json"
