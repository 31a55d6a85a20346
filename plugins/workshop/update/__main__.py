"""The command behind ``make update``."""

import argparse
import signal
import sys
from pathlib import Path
from typing import NoReturn

from plugins.workshop.update.stopped import Stopped
from plugins.workshop.update.updating import update

ROOT = Path(__file__).resolve().parents[3]
UNCHANGED = "Nichts wurde geändert."


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.exit(2, "So geht es nicht; gemeint ist: make update, je nach Bedarf mit FROM=QUELLE und SITE=ORDNER\n")


def main(arguments: list[str]) -> int:
    """Update a site; the exit code is 1 if that cannot be done, and then nothing of it has changed."""
    parser = _Parser(prog="make update", add_help=False)
    parser.add_argument("--from", dest="source", default="")
    parser.add_argument("--site", default="")
    options = parser.parse_args(arguments)
    for number in (signal.SIGTERM, signal.SIGHUP):
        if signal.getsignal(number) != signal.SIG_IGN:  # as nohup wants it
            signal.signal(number, signal.default_int_handler)
    try:
        told = update(Path(options.site or ROOT).expanduser(), options.source, ROOT)
    except Stopped as stopped:
        print(f"{stopped}\n{UNCHANGED}", file=sys.stderr)
    except OSError as error:
        print(f"{error.filename or ''}: {error.strerror or error}\n{UNCHANGED}", file=sys.stderr)
    except KeyboardInterrupt:
        print(f"Abgebrochen. {UNCHANGED}", file=sys.stderr)
    else:
        print(told)
        return 0
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
