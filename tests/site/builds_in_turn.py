"""Builds one after the other in one process and one folder: what an earlier one keeps, the next one finds."""

import json
import os
import shutil
import sys
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path

from plugins.publishing import __main__ as publishing
from tests.project import CONFIGURATION, SITE, Project

ROOT = OUTPUT = Path()
"""Where it builds, as ``tests.forks`` sets it."""
DIGESTS = "digests.json"


@dataclass(frozen=True)
class Build:
    """A command, and the folder with the facts, words and settings that it finds."""

    made_of: str
    command: str = "html"
    demo: str = ""


def main(arguments: list[str]) -> int:
    """Carry out builds, and write what each put out: every file with its digest."""
    publishing.ROOT, publishing.OUTPUT = ROOT, OUTPUT
    put_out = [_put_out(Build(**json.loads(build))) for build in arguments]
    (ROOT / DIGESTS).write_text(json.dumps(put_out), encoding="utf-8")
    return 0


def _put_out(build: Build) -> dict[str, str]:
    for name in SITE:
        shutil.rmtree(ROOT / name, ignore_errors=True)
        shutil.copytree(Path(build.made_of) / name, ROOT / name)
    for name in CONFIGURATION:
        shutil.copyfile(Path(build.made_of) / name, ROOT / name)
    os.environ["DEMO"] = build.demo
    assert publishing.main([build.command]) == 0, build
    return {name: sha256(content).hexdigest() for name, content in Project(ROOT).output().items()}


def put_out_in_turn(project: Project, *builds: Build) -> list[dict[str, str]]:
    """Carry out builds in a process of its own, and give what each put out."""
    ran = project.fork(__name__, *(json.dumps(asdict(build)) for build in builds))
    assert ran.code == 0, ran.err
    found: list[dict[str, str]] = json.loads(project.read(DIGESTS))
    return found


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
