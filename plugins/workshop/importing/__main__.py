"""The command behind ``make import``: ``python -m plugins import --from FILE [--media FOLDER] [--write]``."""

import argparse
import sys
from pathlib import Path
from typing import NoReturn

from plugins.catalog import ProblemsFound
from plugins.catalog.system_errors import said_of
from plugins.comments.moderation import NotPossible
from plugins.workshop.importing.asked import CALL
from plugins.workshop.importing.moving_in import bring_in
from plugins.workshop.importing.stopped import Stopped

ROOT = Path(__file__).parents[3]
UNCHANGED = "Nichts wurde geändert."
HOW = f"So geht es nicht; gemeint ist: {CALL}\n"


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
        return _failed(f"{said_of(error)}.\n{UNCHANGED}")
    except KeyboardInterrupt:
        return _failed(f"Abgebrochen. {UNCHANGED}")
    return 0


def _failed(message: str) -> int:
    print(message, file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
