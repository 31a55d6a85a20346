"""The command ``python -m plugins.preflight FOLDER``: look at a built folder without building."""

import argparse
import os
import sys
from pathlib import Path

from plugins.catalog import ProblemsFound
from plugins.catalog.clock import build_day
from plugins.catalog.system_errors import said_of
from plugins.preflight import Expectations, examine, read_sources

ROOT = Path(__file__).parents[2]


def main(arguments: list[str]) -> int:
    """Examine a built folder; the exit code is 1 if anything stops its publication."""
    parser = argparse.ArgumentParser(prog="python -m plugins.preflight")
    parser.add_argument("folder", type=Path)
    folder: Path = parser.parse_args(arguments).folder
    try:
        expectations = Expectations(build_day(), demo=os.environ.get("DEMO") == "1")
        report = examine(folder, read_sources(ROOT), expectations)
    except ProblemsFound as found:
        print(found, file=sys.stderr)
        return 1
    except OSError as error:
        print(said_of(error), file=sys.stderr)
        return 1
    print("\n".join(report.lines()), file=sys.stderr if report.errors else sys.stdout)
    return 1 if report.errors else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
