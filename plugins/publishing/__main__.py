"""The commands behind the Makefile: ``python -m plugins.publishing check|html|publish|serve``."""

import argparse
import logging
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from pelican import Pelican
from pelican.log import console
from pelican.log import init as init_logging
from pelican.settings import read_settings

from plugins.catalog import Place, Problem, ProblemsFound
from plugins.catalog.clock import build_day
from plugins.catalog.partial_date import german_day
from plugins.catalog.system_errors import said_of
from plugins.publishing.acceptance import not_accepted
from plugins.publishing.configuration import PREVIEW, PRODUCTION, check_configuration, preview_address
from plugins.publishing.foreseen import left_in_words
from plugins.publishing.open_points import TO_FILL_IN, TO_SETTLE, in_order, open_points
from plugins.publishing.output import staged_output
from plugins.publishing.placeholders import placeholders
from plugins.publishing.planned import PlannedArticle, PlannedPage
from plugins.publishing.preview import show
from plugins.publishing.publication import Refused, admit, approve, is_demo
from plugins.publishing.published import write_mark
from plugins.publishing.reader import SITE
from plugins.publishing.site import Site, UnsoundSite

ROOT = Path(__file__).parents[2]
OUTPUT = ROOT / "output"
PREVIEWED = ROOT / ".cache/preview"
"""What the preview shows: with drafts and at a local address, so that it must not lie where it may be uploaded."""
PELICAN_WARNED = "Warning or error encountered"
"""What Pelican raises when warnings are fatal, after it has printed them."""


def check() -> None:
    """Check data and content without building; beside mistakes, what the texts wait for is told all the same."""
    try:
        site: Site = _pelican(OUTPUT).settings[SITE]
    except UnsoundSite as found:
        _tell_waiting(found)
        raise
    lists = open_points(site, ROOT, build_day())
    count = len(site.articles)
    articles = f" und {count} {'Beitrag' if count == 1 else 'Beiträge'}" if count else ""
    result = "Keine Fehler, aber noch etwas zu tun" if any(lists.values()) else "Alles in Ordnung"
    print(f"{result}: {len(site.pages)} Seiten{articles} geprüft.")
    tell_drafts(site)
    tell_parts_off(site)
    for title, problems in lists.items():
        tell_list(title, problems)


def _tell_waiting(found: UnsoundSite) -> None:
    """Say what is left to do in texts, but for the places of mistakes."""
    told = {problem.place for problem in found.problems}
    lists = {
        TO_FILL_IN: placeholders(found.outline),
        TO_SETTLE: not_accepted(found.outline, left_in_words(found.outline, told)),
    }
    for title, problems in lists.items():
        tell_list(title, in_order(problem for problem in problems if problem.place not in told))


def html() -> None:
    """Build the site into ``output/``."""
    start = time.monotonic()
    _build(OUTPUT)
    extent = _extent(OUTPUT, start)
    print(f"Die Website steht in {OUTPUT.name}/ ({extent}), zum Ansehen; ins Netz bringt sie make publish.")


def publish() -> None:
    """Build the site for production, and put it into ``output/`` only if preflight finds no error."""
    start = time.monotonic()
    with staged_output(OUTPUT) as staged:
        pelican = _pelican(staged, PRODUCTION)
        site: Site = pelican.settings[SITE]
        admit(site)
        pelican.run()
        report = approve(staged, site)
        write_mark(OUTPUT, staged, demo=is_demo())
    print("\n".join(report.lines()))
    tell_drafts(site)
    print(f"Die Website liegt zum Veröffentlichen bereit in {OUTPUT.name}/ ({_extent(OUTPUT, start)}).")


def tell_drafts(site: Site) -> None:
    """Say which pages visitors do not see yet, and where the preview shows them."""
    for page in site.everything():
        if page.draft:
            print(f"Entwurf, nur in der Vorschau: {page.route}{_appearing(page)} (content/{page.text})")


def tell_parts_off(site: Site) -> None:
    """Say which parts the site does without, since texts of theirs may lie there unread."""
    names = [f"„{part.label}“" for part in site.outline.off if part.has_switch]
    if names:
        print(f"Abgeschaltet (data/site.yaml, parts): {', '.join(names)}; Texte dazu werden nicht gelesen.")


def tell_list(title: str, problems: tuple[Problem, ...]) -> None:
    """Say what wants to be done, if anything does."""
    if problems:
        print("\n".join(("", f"{title}:", *(f"  {problem}" for problem in problems))), flush=True)


def _appearing(page: PlannedPage) -> str:
    if isinstance(page, PlannedArticle) and page.day > build_day():
        return f"; erscheint, wenn Sie ab {german_day(page.day)} veröffentlichen"
    return ""


def serve_preview() -> None:
    """Show the site on this machine, and build it again whenever something is saved."""
    show(ROOT, PREVIEWED, lambda address: attempt(partial(_preview, address)))


def _preview(address: str) -> None:
    start = time.monotonic()
    _build(PREVIEWED, SITEURL=address)
    print(f"Die Vorschau ist gebaut ({_extent(PREVIEWED, start)}).")


def _build(folder: Path, **changed: str) -> None:
    with staged_output(folder) as staged:
        pelican = _pelican(staged, **changed)
        pelican.run()
    tell_drafts(pelican.settings[SITE])


COMMANDS: dict[str, Callable[[], None]] = {
    "check": check,
    "html": html,
    "publish": publish,
    "serve": serve_preview,
}


def main(arguments: list[str]) -> int:
    """Run a command; the exit code is 1 if anything is wrong with data, content or files."""
    parser = argparse.ArgumentParser(prog="python -m plugins.publishing")
    parser.add_argument("command", choices=COMMANDS)
    command = COMMANDS[parser.parse_args(arguments).command]
    init_logging(logging.WARNING, fatal="warnings", handler=logging.StreamHandler())
    console.quiet = True
    return attempt(command)


def attempt(command: Callable[[], None]) -> int:
    """Run a command and say in German what keeps it from its end; give the exit code."""
    try:
        command()
    except ProblemsFound as found:
        return _report(found)
    except Refused as refused:
        print(f"{refused}\nNichts wurde veröffentlicht; {OUTPUT.name}/ ist, wie es war.", file=sys.stderr)
        return 1
    except OSError as error:
        print(f"{said_of(error)}. Nichts wurde geändert.", file=sys.stderr)
        return 1
    except RuntimeError as error:
        if str(error) != PELICAN_WARNED:
            raise
        print("Pelican hat gewarnt (siehe oben); nichts wurde geändert.", file=sys.stderr)
        return 1
    return 0


def _pelican(output: Path, configuration: str = PREVIEW, **changed: str) -> Pelican:
    if not (ROOT / "content").is_dir():
        raise ProblemsFound([Problem(Place("content"), "der Ordner fehlt; aus der Versionsgeschichte zurückholen")])
    problems = tuple(check_configuration(ROOT))
    if problems:
        raise ProblemsFound(problems)
    return Pelican(_settings(configuration, output, **changed))


def _settings(configuration: str, output: Path, **changed: str) -> dict[str, Any]:
    override = {"OUTPUT_PATH": str(output), **preview_address(ROOT), **changed}
    settings: dict[str, Any] = read_settings(str(ROOT / configuration), override=override)
    return {**settings, "THEME": str(Path(settings["THEME"]).resolve())}


def _extent(folder: Path, start: float) -> str:
    seconds = f"{time.monotonic() - start:.1f}".replace(".", ",")
    return f"{len(list(folder.rglob('*.html')))} Seiten, {seconds} s"


def _report(found: ProblemsFound) -> int:
    for problem in found.problems:
        print(problem, file=sys.stderr)
    count = len(found.problems)
    counted = f"{count} Problem{'e' if count > 1 else ''} gefunden"
    print(f"\n{counted}; an der Website hat sich nichts geändert.", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
