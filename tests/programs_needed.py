"""Which programs beyond Python a test needs, and what is said where one is not there."""

import os
import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest

LEFT_OUT = pytest.StashKey[list[str]]()
"""What a run says of the tests that it left out."""
SYSTEM_PATH = f"{os.environ['PATH']}:/usr/sbin:/sbin"
REPOSITORY = Path(__file__).parents[1]
NEEDED = {
    "tests/browser/": ("chromium", "node_modules/axe-core"),
    "tests/comments/test_isso": ("chromium",),
    "tests/hosting/deploy/": ("sshd", "ssh", "rsync"),
    "tests/hosting/test_in_chromium": ("chromium", "nginx", "apache2", "caddy", "openssl"),
    "tests/hosting/test_lighthouse": ("chromium", "nginx", "node", "openssl", "node_modules/lighthouse"),
    "tests/hosting/test_web_servers": ("nginx", "apache2", "caddy", "openssl"),
    "tests/publishing/test_commonmark": ("node_modules/commonmark-spec",),
    "tests/site/test_markup": ("java", "node_modules/vnu-jar"),
}
"""Programs by the beginning of a test's name; ``chromium`` stands for any browser of its kind, a path for a package."""
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
PLAYWRIGHTS_OWN = ".cache/ms-playwright/chromium-*"


def find_browser() -> str | None:
    """Give the path of the system's Chromium or Chrome."""
    return next(filter(None, map(shutil.which, BROWSERS)), None)


def missing_for(test: str) -> tuple[str, ...]:
    """Give the programs that a test needs and this machine lacks."""
    needed = [program for start, programs in NEEDED.items() if test.startswith(start) for program in programs]
    return tuple(sorted({program for program in needed if not _is_there(program)}))


def may_lack(program: str) -> bool:
    """Tell whether a missing program is no fault: never on CI, nor where root has ``make test`` install it.

    Packages lie in the repository, and only ``make test`` puts them there.
    """
    if os.environ.get("CI"):
        return False
    return "/" in program or os.geteuid() != 0 or shutil.which("apt-get") is None


def leave_out(items: list[pytest.Item]) -> tuple[Sequence[pytest.Item], Sequence[str]]:
    """Part the tests whose programs are missing from the others; give them and what to say of them."""
    lacking = {item: tuple(filter(may_lack, missing_for(item.nodeid))) for item in items}
    left_out = [item for item in items if lacking[item]]
    programs = sorted({program for item in left_out for program in lacking[item]})
    said = [
        f"{sum(program in lacking[item] for item in left_out)} tests were not run: {_place(program)} has no {program}"
        for program in programs
    ]
    return left_out, said


def _place(program: str) -> str:
    return "this folder (make test sets it up)" if "/" in program else "this machine"


def _is_there(program: str) -> bool:
    if "/" in program:
        return (REPOSITORY / program).exists()
    if program == "chromium":
        return find_browser() is not None or any(Path.home().glob(PLAYWRIGHTS_OWN))
    return shutil.which(program, path=SYSTEM_PATH) is not None
