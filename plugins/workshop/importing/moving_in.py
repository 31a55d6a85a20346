"""Bring a former website in: read it, plan, try it on a copy, write it, and tell."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain, count
from pathlib import Path
from tempfile import TemporaryDirectory

from plugins.catalog.clock import build_day
from plugins.comments.storage import sole_moderator
from plugins.publishing.features import Feature
from plugins.publishing.outlining import draw_up
from plugins.workshop.importing.asked import Asked, asked_for
from plugins.workshop.importing.carrying_out import comments_of, write_all
from plugins.workshop.importing.folder.reading import read_folder
from plugins.workshop.importing.journal import is_broken_off, take_back
from plugins.workshop.importing.media import Media
from plugins.workshop.importing.old_site import OldSite
from plugins.workshop.importing.planning import Plan, plan_import
from plugins.workshop.importing.rehearsal import mirror, rehearse
from plugins.workshop.importing.reporting import report, summary
from plugins.workshop.importing.wordpress.site import read_wordpress
from plugins.workshop.new.checking import site_features

REPORT = "import-bericht{}.md"
MANY = 50
"""With more texts than these it takes so long that it is to be said what goes on."""
DONE = """
Was zu tun bleibt, steht in {report} (für Sie; Git sichert die Datei nicht).
Danach: make check, und make serve zeigt die Website mit allem."""
BROKEN_OFF = "Der vorige Umzug war abgebrochen; was er schon geschrieben hatte, ist zurückgenommen und kommt jetzt neu"
CHANGED_SINCE = "{} stammt aus dem abgebrochenen Umzug und ist seither geändert; die Datei bleibt, wie sie ist"
NOTHING_NEW = "Alles ist schon hier; nichts wurde geändert."


def bring_in(root: Path, source: str, media: str, *, write: bool) -> str:
    """Import a former site, or say what would come; raises Stopped, NotPossible, ProblemsFound, OSError."""
    asked = asked_for(root, source, media)
    with _ground(root, write=write) as ground:
        plan, features = _planned(ground.root, asked)
        conversed = comments_of(ground.root, plan)
        if plan.is_empty and not conversed.changes:
            return f"{report(plan, conversed, (), ())}\n{NOTHING_NEW}"
        _say(plan.site, "Die Website wird mit ihnen zur Probe geprüft …")
        wrong, stopping = rehearse(ground.root, plan, features)
        whole = report(plan, conversed, wrong, stopping)
        if not write:
            return "\n".join((*ground.said, whole)) + asked.trial
        name = _free_name(root)
        write_all(root, plan, {name: whole})
        return "\n".join((*ground.said, summary(plan, conversed, wrong, stopping))) + DONE.format(report=name)


@dataclass(frozen=True)
class _Ground:
    """The folder in which is planned, and what is said of an import that was broken off there."""

    root: Path
    said: tuple[str, ...] = ()


@contextmanager
def _ground(root: Path, *, write: bool) -> Iterator[_Ground]:
    """Give the project as it was before an import that was killed; a trial does that with a copy."""
    if write:
        with sole_moderator(root):
            yield _Ground(root, _taken_back(root) if is_broken_off(root) else ())
    elif is_broken_off(root):
        with TemporaryDirectory(prefix="import-") as folder:
            mirror(root, Path(folder))
            yield _Ground(Path(folder), _taken_back(Path(folder)))
    else:
        yield _Ground(root)


def _taken_back(root: Path) -> tuple[str, ...]:
    return (BROKEN_OFF, *map(CHANGED_SINCE.format, take_back(root)))


def _planned(root: Path, asked: Asked) -> tuple[Plan, tuple[Feature, ...]]:
    site = read_old_site(asked.source)
    folders = tuple(one for one in (asked.media, asked.source if asked.source.is_dir() else None) if one)
    _say(site, f"{len(site.texts)} Texte werden umgeschrieben …")
    features = site_features(root)
    return plan_import(site, draw_up(root, features, ""), Media(folders)), features


def _say(site: OldSite, what: str) -> None:
    if len(site.texts) > MANY:
        print(what, file=sys.stderr, flush=True)


def _free_name(root: Path) -> str:
    names = map(REPORT.format, chain(("",), (f"-{number}" for number in count(2))))
    return next(name for name in names if not (root / name).exists())


def read_old_site(path: Path) -> OldSite:
    """Read a former site, whatever made it."""
    return read_folder(path, build_day()) if path.is_dir() else read_wordpress(path, build_day(), _progress(path))


def _progress(path: Path) -> Callable[[int], None]:
    """Give what says how far a big file is read, on a terminal."""
    whole = path.stat().st_size if path.is_file() else 0
    if whole < 20_000_000 or not sys.stderr.isatty():
        return lambda done: None
    return lambda done: print(f"\r{done // 1_000_000} von {whole // 1_000_000} MB gelesen", end="", file=sys.stderr)
