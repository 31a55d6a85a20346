"""Real git repositories: the software with two versions, and an owner's site made from the older one."""

import json
import os
import shutil
import subprocess
import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path

REPOSITORY = Path(__file__).parents[3]
OLD_SITE = Path(__file__).parent / "old_site"
SOFTWARE = ("plugins", "theme", "Makefile", "pyproject.toml", "requirements.lock", "CHANGELOG.md", ".gitignore")
CONFIGURATION = ("pelicanconf.py", "publishconf.py")
OLD = "1.0.0"
NEW = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
NEXT = f"{int(NEW.partition('.')[0]) + 1}.0.0"
RETIRED = "plugins/publishing/retired.py"
"""A file that the older software alone had."""
FORGOTTEN = "data/schema/voucher.schema.json"
"""A schema that whoever made the newer version forgot to save."""
ARRIVAL = "plugins/workshop/update/arrival.py"
NOTHING_TO_DO = 'import pathlib, sys\npathlib.Path("data/neu.yaml").write_text("neu: ja\\n")\nprint("Angekommen.")\n'
"""An arrival that changes one file, for tests of all that happens around it."""
BEGUN = ("MERGE_HEAD", "index.lock", "HEAD.lock", "refs/heads/main.lock", "update", "update.switch")
IDENTITY = {
    "GIT_CONFIG_GLOBAL": "/dev/null",
    "GIT_CONFIG_SYSTEM": "/dev/null",
    "SOURCE_DATE_EPOCH": "1795348800",
    "PYTHONPATH": "",
    "PYTHONDONTWRITEBYTECODE": "1",
}


def git(folder: Path, *arguments: str, environment: dict[str, str] | None = None) -> str:
    """Run git in a folder, and give what it prints."""
    run = subprocess.run(
        ["git", *arguments],
        cwd=folder,
        env={**os.environ, **IDENTITY, **(environment or {})},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    return run.stdout.strip()


def begin(folder: Path, owner: str) -> None:
    """Make a folder a repository of someone's."""
    folder.mkdir(parents=True, exist_ok=True)
    git(folder, "init", "--quiet", "--initial-branch=main")
    identify(folder, owner)


def identify(folder: Path, owner: str) -> None:
    """Say in a repository who works in it."""
    git(folder, "config", "user.name", owner)
    git(folder, "config", "user.email", f"{owner.split(maxsplit=1)[0].lower()}@beispiel.example")


def save(folder: Path, message: str) -> str:
    """Commit everything, and give the commit."""
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--allow-empty", "--message", message)
    return git(folder, "rev-parse", "HEAD")


@dataclass(frozen=True)
class Finished:
    """What a command left behind."""

    code: int
    out: str
    err: str


def command(site: Path | str, source: Path | str) -> list[str]:
    """Give the command behind ``make update``."""
    return [sys.executable, "-m", "plugins.workshop.update", f"--site={site}", f"--from={source}"]


def update(software: Path, *, site: Path | str = "", source: Path | str = "", **environment: str) -> Finished:
    """Run the command with the software in a folder."""
    run = subprocess.run(
        command(site, source),
        cwd=software,
        env={**os.environ, **IDENTITY, **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Traceback" not in run.stderr, run.stderr
    return Finished(run.returncode, run.stdout, run.stderr)


def make_software(folder: Path) -> None:
    """Write the software's repository: the older version, its tag, and the newer one, which also changes its sample."""
    begin(folder, "Software Werkstatt")
    _write_old(folder)
    save(folder, f"Version {OLD}")
    git(folder, "tag", f"v{OLD}")
    _write_new(folder)
    save(folder, f"Version {NEW}")
    git(folder, "tag", f"v{NEW}")


def _write_old(folder: Path) -> None:
    for name in SOFTWARE:
        _copy(REPOSITORY / name, folder / name)
    for name in ("data", "content", *CONFIGURATION):
        _copy(OLD_SITE / name, folder / name)
    shutil.rmtree(folder / "plugins/workshop")
    (folder / "CHANGELOG.md").unlink()
    _copy(REPOSITORY / "data/schema", folder / "data/schema")
    (folder / "data/schema/site.schema.json").unlink()
    without_field(folder / "data/schema/consultant.schema.json", "form")
    (folder / RETIRED).write_text('"""Only the older software had this."""\n', encoding="utf-8")
    replace(folder / "pyproject.toml", f'version = "{NEW}"', f'version = "{OLD}"')


def _write_new(folder: Path) -> None:
    for name in (*SOFTWARE, *CONFIGURATION, "data/schema"):
        _copy(REPOSITORY / name, folder / name)
    (folder / RETIRED).unlink()
    (folder / FORGOTTEN).unlink()
    replace(folder / "data/services.yaml", "Ein Abend am großen Tisch", "Zwei Abende am großen Tisch")
    replace(folder / "content/seiten/profil.md", "Verein", "Amt")
    (folder / "content/seiten/neu.md").write_text("Eine neue Seite des Musters.\n", encoding="utf-8")
    (folder / "content/aktuelles/der-erste-schluessel.md").unlink()


def with_stub(software: Path, folder: Path, arrival: str = NOTHING_TO_DO, at: str = f"v{NEW}") -> Path:
    """Copy the software, its newest version with another arrival, so that a test is about what happens around it."""
    clone(software, folder, at)
    (folder / ARRIVAL).write_text(arrival, encoding="utf-8")
    save(folder, "A stub")
    return folder


def clone(source: Path, folder: Path, at: str) -> None:
    """Clone a repository, its branch at some commit; it does not remember where it comes from."""
    git(source, "clone", "--quiet", "--no-local", str(source), str(folder))
    git(folder, "checkout", "--quiet", "-B", "main", at)
    git(folder, "remote", "remove", "origin")
    identify(folder, "Karin Nordmann")


def replace(path: Path, old: str, new: str) -> None:
    """Replace a text that must be there."""
    text = path.read_bytes().decode("utf-8")
    assert old in text, f"{path} does not hold {old!r}"
    path.write_bytes(text.replace(old, new).encode("utf-8"))


def without_field(path: Path, name: str) -> None:
    """Take a field out of a schema."""
    schema = json.loads(path.read_text(encoding="utf-8"))
    del schema["properties"][name]
    schema["required"] = [one for one in schema["required"] if one != name]
    path.write_text(json.dumps(schema, ensure_ascii=False, indent=2, sort_keys=True) + "\n", encoding="utf-8")


def _copy(source: Path, target: Path) -> None:
    if source.is_dir():
        shutil.copytree(source, target, dirs_exist_ok=True, ignore=shutil.ignore_patterns("__pycache__"))
    else:
        shutil.copyfile(source, target)


def state(site: Path) -> dict[str, object]:
    """Give all that a failed update must leave as it was: every file, what git has noted, and where its names point."""
    files = {path.relative_to(site).as_posix(): path for path in sorted(site.rglob("*")) if ".git" not in path.parts}
    return {
        **{name: path.read_bytes() if path.is_file() else None for name, path in files.items()},
        "the index": git(site, "ls-files", "--stage"),
        "what git sees": git(site, "status", "--porcelain=v1", "--ignored"),
        "the names": git(site, "for-each-ref"),
        "the branch": git(site, "symbolic-ref", "HEAD"),
        "what is begun": [name for name in BEGUN if (site / ".git" / name).exists()],
    }


def files_of(folder: Path, commit: str, *paths: str) -> dict[str, str]:
    """Give the files of a commit with the ids of their contents."""
    lines = git(folder, "ls-tree", "-r", commit, "--", *paths).splitlines()
    return {line.partition("\t")[2]: line.split()[2] for line in lines}
