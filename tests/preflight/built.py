"""A published site that a test may spoil: real files in a folder of its own."""

import os
import re
import shutil
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from plugins.preflight import Expectations, Report, Sources, examine, read_sources
from plugins.preflight.checks import ERRORS, WARNINGS
from plugins.preflight.origins import Origins
from plugins.preflight.site import COPIES, Site, read_site
from tests.project import EPOCH, SITE_URL, TODAY

__all__ = ["EPOCH", "SITE_URL", "TODAY", "Built", "copy_built"]
EXCEPTED = {"typografie": {"lesetipps/index.html"}}
"""What the checks find on the rich site, and data/exceptions.yaml accepts."""


@dataclass
class Built:
    """A copy of a project and its published site; what is written into it changes no other copy."""

    root: Path
    expectations: Expectations = field(
        default_factory=lambda: Expectations(
            TODAY, site_url=SITE_URL, form_targets=(), recipients=(), hosts=("apache",)
        )
    )

    @property
    def folder(self) -> Path:
        return self.root / "output"

    @property
    def pages(self) -> tuple[str, ...]:
        files = (path.relative_to(self.folder).as_posix() for path in self.folder.rglob("*.html"))
        return tuple(sorted(files))

    def expect(self, **changes: Any) -> None:
        self.expectations = replace(self.expectations, **changes)

    def read(self, file: str) -> str:
        return (self.folder / file).read_text(encoding="utf-8")

    def write(self, file: str, content: str | bytes) -> None:
        """Write a file of the site; its compressed copies go, as a build would renew them."""
        _write(self.folder / file, content)
        for ending in COPIES:
            (self.folder / f"{file}{ending}").unlink(missing_ok=True)

    def swap(self, file: str, pattern: str, new: str, count: int = 1) -> None:
        """Replace what a pattern matches; it must be there."""
        text, times = re.subn(pattern, new.replace("\\", r"\\"), self.read(file), count=count, flags=re.DOTALL)
        assert times, f"{file} has no {pattern!r}"
        self.write(file, text)

    def insert(self, file: str, html: str) -> None:
        """Put markup at the end of what a page is about."""
        self.swap(file, "</main>", f"{html}</main>")

    def source(self, file: str, pattern: str, new: str) -> None:
        """Replace what a pattern first matches in the data or the content; it must be there."""
        text, times = re.subn(pattern, new, (self.root / file).read_text(encoding="utf-8"), count=1)
        assert times, f"{file} has no {pattern!r}"
        _write(self.root / file, text)

    def site(self) -> Site:
        return read_site(self.folder, self.sources(), self.expectations)

    def sources(self) -> Sources:
        """Read the sources, but not where words come from: what is planted in pages was written nowhere."""
        return replace(read_sources(self.root), origins=Origins())

    def found(self, check: str) -> set[str]:
        """Give the files in which a check finds something."""
        return files_found(check, self.site())

    def examine(self) -> Report:
        return examine(self.folder, self.sources(), self.expectations)


def files_found(check: str, site: Site) -> set[str]:
    """Give the files in which a check finds something."""
    return {problem.place.file for problem in {**ERRORS, **WARNINGS}[check](site)}


def copy_built(source: Path, target: Path) -> Built:
    """Copy a published project without its code: hard links, which only a write takes apart."""
    for folder in ("data", "content", "output"):
        shutil.copytree(source / folder, target / folder, copy_function=os.link)
    return Built(target)


def _write(path: Path, content: str | bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.unlink(missing_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
