"""The command behind ``make import``: ``python -m plugins import --from FILE [--media FOLDER] [--write]``."""

import argparse
import sys
from collections.abc import Callable
from itertools import chain, count
from pathlib import Path
from typing import NoReturn

from plugins.catalog import ProblemsFound
from plugins.catalog.clock import build_day
from plugins.comments.moderation import NotPossible
from plugins.publishing.outlining import draw_up
from plugins.workshop.importing.carrying_out import comments_of, write_all
from plugins.workshop.importing.folder.reading import read_folder
from plugins.workshop.importing.media import Media
from plugins.workshop.importing.old_site import OldSite
from plugins.workshop.importing.planning import plan_import
from plugins.workshop.importing.rehearsal import rehearse
from plugins.workshop.importing.reporting import report, summary
from plugins.workshop.importing.stopped import Stopped
from plugins.workshop.importing.wordpress.site import read_wordpress
from plugins.workshop.new.checking import site_features

ROOT = Path(__file__).parents[3]
REPORT = "import-bericht{}.md"
UNCHANGED = "Nichts wurde geändert."
MANY = 50
"""With more texts than these it takes so long that it is to be said what goes on."""
CALL = "make import FROM=export.xml MEDIA=uploads/"
HOW = f"So geht es nicht; gemeint ist: {CALL}\n"
NO_SOURCE = f"Woher? {CALL} (ohne MEDIA kommen keine Bilder mit)."
NO_FOLDER = (
    "{} ist kein Ordner. MEDIA nennt den Ordner „uploads“ aus wp-content, den Sie von der alten Website kopiert haben."
)
TRIAL = """
Das war ein Probelauf: Nichts wurde geändert. Soll es so kommen:
  WRITE=1 make import FROM={source}{media}"""
DONE = """
Was zu tun bleibt, steht in {report} (für Sie; Git sichert die Datei nicht).
Danach: make check, und make serve zeigt die Website mit allem."""
NOTHING_NEW = "Alles ist schon hier; nichts wurde geändert."


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.exit(2, HOW)


def main(arguments: list[str]) -> int:
    """Run the command; the exit code is 1 if nothing can be imported."""
    parser = _Parser(prog="make import", add_help=False)
    parser.add_argument("--from", dest="source", default="")
    parser.add_argument("--media", default="")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args(arguments)
    try:
        print(bring_in(ROOT, options.source, options.media, write=options.write))
    except (Stopped, NotPossible) as reason:
        return _failed(f"{reason}\n{UNCHANGED}")
    except ProblemsFound as found:
        return _failed("\n".join((*map(str, found.problems), UNCHANGED)))
    except OSError as error:
        return _failed(f"{error.filename or ''}: {error.strerror or error}\n{UNCHANGED}")
    except KeyboardInterrupt:
        return _failed(f"Abgebrochen. {UNCHANGED}")
    return 0


def bring_in(root: Path, source: str, media: str, *, write: bool) -> str:
    """Import a former site, or say what would come; raises Stopped, NotPossible, ProblemsFound, OSError."""
    folder = Path(media).expanduser() if media else None
    if not source:
        raise Stopped(NO_SOURCE)
    if folder and not folder.is_dir():
        raise Stopped(NO_FOLDER.format(folder))
    given = Path(source).expanduser()
    site = read_old_site(given)
    folders = tuple(one for one in (folder, given if given.is_dir() else None) if one)
    _say(site, f"{len(site.texts)} Texte werden umgeschrieben …")
    features = site_features(root)
    plan = plan_import(site, draw_up(root, features, ""), Media(folders))
    conversed = comments_of(root, plan)
    if plan.is_empty and not conversed.changes:
        return f"{report(plan, conversed, (), ())}\n{NOTHING_NEW}"
    _say(site, "Die Website wird mit ihnen zur Probe geprüft …")
    wrong, stopping = rehearse(root, plan, features)
    whole = report(plan, conversed, wrong, stopping)
    if not write:
        return whole + TRIAL.format(source=source, media=f" MEDIA={media}" if media else "")
    write_all(root, plan)
    return summary(plan, conversed, wrong, stopping) + DONE.format(report=_kept(root, whole))


def _say(site: OldSite, what: str) -> None:
    if len(site.texts) > MANY:
        print(what, file=sys.stderr, flush=True)


def _kept(root: Path, whole: str) -> str:
    names = map(REPORT.format, chain(("",), (f"-{number}" for number in count(2))))
    name = next(name for name in names if not (root / name).exists())
    (root / name).write_text(whole, encoding="utf-8")
    return name


def read_old_site(path: Path) -> OldSite:
    """Read a former site, whatever made it."""
    return read_folder(path, build_day()) if path.is_dir() else read_wordpress(path, build_day(), _progress(path))


def _progress(path: Path) -> Callable[[int], None]:
    """Give what says how far a big file is read, on a terminal."""
    whole = path.stat().st_size if path.is_file() else 0
    if whole < 20_000_000 or not sys.stderr.isatty():
        return lambda done: None
    return lambda done: print(f"\r{done // 1_000_000} von {whole // 1_000_000} MB gelesen", end="", file=sys.stderr)


def _failed(message: str) -> int:
    print(message, file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
