"""The way into every command: ``python -m plugins COMMAND …``.

What goes wrong in a file of the software itself is told here, in one German line and without a traceback; with
``DEBUG=1`` Python tells it.
"""

import os
import sys
from importlib import import_module
from pathlib import Path
from shlex import quote

from plugins.python_mistakes import python_mistake

ROOT = Path(__file__).parents[1]
ROOMS = {
    **dict.fromkeys(("check", "html", "publish", "serve"), "plugins.publishing"),
    **dict.fromkeys(("send", "rollback"), "plugins.hosting.deploy"),
    "comments": "plugins.comments",
    "import": "plugins.workshop.importing",
    "new": "plugins.workshop.new",
    "preflight": "plugins.preflight",
    "update": "plugins.workshop.update",
}
"""The package whose ``__main__`` carries a command out; a package of one command gets its arguments alone."""

SETTINGS = {
    "new": ("FROM",),
    "import": ("FROM", "MEDIA", "WRITE"),
    "update": ("FROM", "SITE"),
    "publish": ("DEMO",),
    "deploy": ("DRY",),
}
"""What is said before ``make`` to a command, and must be said again."""


def main(arguments: list[str]) -> int:
    """Carry a command out; the exit code is 1 if anything is wrong, be it with the software."""
    room = ROOMS.get(arguments[0]) if arguments else None
    if room is None:
        print(f"Diesen Befehl gibt es nicht; bekannt sind: {', '.join(ROOMS)}.", file=sys.stderr)
        return 2
    alone = list(ROOMS.values()).count(room) == 1
    try:
        return int(import_module(f"{room}.__main__").main(arguments[1:] if alone else arguments))
    except KeyboardInterrupt:
        print("\nAbgebrochen.", file=sys.stderr)
        return 1
    except Exception as error:
        if os.environ.get("DEBUG") == "1":
            raise
        print(f"{python_mistake(error, ROOT)}. Mehr sagt DEBUG=1.", file=sys.stderr)
        return 1


def closed(code: int) -> int:
    """Give the exit code; if make runs the command and it failed, say what make is about to say in English."""
    target = os.environ.get("MAKE_TARGET")
    if code and target:
        said = (f"{name}={quote(os.environ[name])} " for name in SETTINGS.get(target, ()) if os.environ.get(name))
        english = "Die nächste Zeile ist von make selbst und heißt nur: nicht fertig geworden."
        print(f"Was zu tun ist, steht oben; danach wieder „{''.join(said)}make {target}“. {english}", file=sys.stderr)
    return code


if __name__ == "__main__":
    sys.exit(closed(main(sys.argv[1:])))
