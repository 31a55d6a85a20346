"""The commands behind the Makefile: ``python -m plugins.publishing check|html|serve``."""

import argparse
import logging
import sys
import time
from collections.abc import Callable
from pathlib import Path

from pelican import Pelican
from pelican.log import console
from pelican.log import init as init_logging
from pelican.settings import read_settings

from plugins.catalog import ProblemsFound
from plugins.publishing.output import staged_output
from plugins.publishing.preview import serve
from plugins.publishing.site import load_site

ROOT = Path(__file__).parents[2]
OUTPUT = ROOT / "output"
PELICAN_WARNED = "Warning or error encountered"
"""What Pelican raises when warnings are fatal, after it has printed them."""


def check() -> None:
    """Check data and content without building."""
    site = load_site(Path(_pelican(OUTPUT).settings["PATH"]).parent)
    print(f"Alles in Ordnung: {len(site.pages)} Seiten und {len(site.articles)} Beiträge geprüft.")


def html() -> None:
    """Build the site into ``output/``."""
    start = time.monotonic()
    with staged_output(OUTPUT) as staged:
        _pelican(staged).run()
    seconds = f"{time.monotonic() - start:.1f}".replace(".", ",")
    print(f"Die Website steht in {OUTPUT.name}/ ({len(list(OUTPUT.rglob('*.html')))} Seiten, {seconds} s).")


def serve_preview() -> None:
    """Build the site and show it on this machine."""
    html()
    serve(OUTPUT)


COMMANDS: dict[str, Callable[[], None]] = {"check": check, "html": html, "serve": serve_preview}


def main(arguments: list[str]) -> int:
    """Run a command; the exit code is 1 if anything is wrong with data, content or files."""
    parser = argparse.ArgumentParser(prog="python -m plugins.publishing")
    parser.add_argument("command", choices=COMMANDS)
    command = COMMANDS[parser.parse_args(arguments).command]
    init_logging(logging.WARNING, fatal="warnings", handler=logging.StreamHandler())
    console.quiet = True
    try:
        command()
    except ProblemsFound as found:
        return _report(found)
    except OSError as error:
        print(f"{error.filename or ''}: {error.strerror or error}; nichts wurde geändert.", file=sys.stderr)
        return 1
    except RuntimeError as error:
        if str(error) != PELICAN_WARNED:
            raise
        print("Pelican hat gewarnt (siehe oben); nichts wurde geändert.", file=sys.stderr)
        return 1
    return 0


def _pelican(output: Path) -> Pelican:
    settings = read_settings(str(ROOT / "pelicanconf.py"), override={"OUTPUT_PATH": str(output)})
    return Pelican(settings)


def _report(found: ProblemsFound) -> int:
    for problem in found.problems:
        print(problem, file=sys.stderr)
    count = len(found.problems)
    print(f"\n{count} Problem{'e' if count > 1 else ''} gefunden; nichts wurde geändert.", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
