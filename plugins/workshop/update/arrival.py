"""What the newer software does in a copy of the owner's site before it is put into place.

Started by whatever version the owner had, with the newer code, in the copy; its argument is the folder of her old
files. It adapts the copy, and prints in German what is new, what it has changed, and what is left to her.
"""

import io
import sys
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

from plugins.catalog import schema
from plugins.publishing.__main__ import main as publishing
from plugins.workshop.update.changelog import news_since
from plugins.workshop.update.migrations import MIGRATIONS
from plugins.workshop.update.migrations.migration import Changed, migrate
from plugins.workshop.update.schema_changes import schema_changes
from plugins.workshop.update.versions import read_version

TEXTS = ("data/**/*.yaml", "content/**/*.md", "*.py")
"""What migrations read: facts, words, and the configuration of versions that had the owner's settings there."""


def main(arguments: list[str]) -> int:
    """Adapt the site in the working folder, and tell of it."""
    before, after = Path(arguments[0]), Path.cwd()
    pyproject = before / "pyproject.toml"
    was = read_version(pyproject.read_text(encoding="utf-8") if pyproject.exists() else None)
    changed = migrate(read_texts(before), MIGRATIONS, was)
    _write(after, changed)
    schema.main()
    told = (
        news_since((after / "CHANGELOG.md").read_text(encoding="utf-8"), was),
        _list("Neue Felder", schema_changes(before / schema.FOLDER, after / schema.FOLDER)),
        _list("An Ihren Dateien geändert", changed.done),
        _list("Bitte ansehen", changed.left),
        _checked(),
    )
    print("\n\n".join(filter(None, told)))
    return 0


def read_texts(root: Path) -> dict[str, str]:
    """Give the owner's texts by their paths, with their line ends; what is no UTF-8 is left to the checks."""
    texts = {}
    for path in (path for pattern in TEXTS for path in sorted(root.glob(pattern))):
        try:
            texts[path.relative_to(root).as_posix()] = path.read_bytes().decode("utf-8")
        except UnicodeDecodeError:
            continue
    return texts


def _write(root: Path, changed: Changed) -> None:
    for name, text in changed.texts.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode("utf-8"))


def _list(title: str, lines: tuple[str, ...]) -> str:
    return "\n".join((f"{title}:", *(f"  {line}" for line in lines))) if lines else ""


def _checked() -> str:
    """Check the site as ``make check`` does; what is wrong is told and keeps nothing back."""
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        code = publishing(["check"])
    if code == 0:
        return f"make check: {out.getvalue().strip()}"
    problems = [line for line in err.getvalue().split("\n\n")[0].splitlines() if line]
    return _list("Das ist jetzt zu ändern (make check zeigt es wieder)", tuple(problems))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
