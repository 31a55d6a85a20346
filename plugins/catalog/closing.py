"""How a command that failed closes when make runs it."""

import os
import sys


def closed(code: int) -> int:
    """Give the exit code; if make runs the command and it failed, say what make is about to say in English."""
    target = os.environ.get("MAKE_TARGET")
    if code and target:
        english = "Die nächste Zeile ist von make selbst und heißt nur: nicht fertig geworden."
        print(f"Was zu tun ist, steht oben; danach wieder „make {target}“. {english}", file=sys.stderr)
    return code
