"""Behind ``make deploy`` and ``make rollback``: ``python -m plugins.hosting.deploy send|rollback [--dry-run]``."""

import argparse
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from plugins.catalog import ProblemsFound
from plugins.catalog.models.target import Target
from plugins.catalog.system_errors import said_of
from plugins.hosting.deploy import rsync, sftp, sftp_releases
from plugins.hosting.deploy.failures import DeployFailed
from plugins.hosting.deploy.local_lock import Identity, only_deploy
from plugins.hosting.deploy.site import Changes, PublishedSite, take_site
from plugins.hosting.deploy.target import read_target

ROOT = Path(__file__).parents[3]
OUTPUT = ROOT / "output"


@dataclass(frozen=True)
class Way:
    """A way to the host: sending a site, comparing without touching anything, taking the last sending back."""

    deploy: Callable[[Target, PublishedSite, Identity], str]
    preview: Callable[[Target, PublishedSite], Changes]
    roll_back: Callable[[Target, Identity], str]


WAYS = {
    "rsync": Way(rsync.deploy, rsync.preview, rsync.roll_back),
    "sftp-releases": Way(sftp_releases.deploy, sftp_releases.preview, sftp_releases.roll_back),
    "sftp": Way(sftp.deploy, sftp.preview, sftp.roll_back),
}


def main(arguments: list[str]) -> int:
    """Send the published site or take the last sending back; the exit code is 1 if that was not possible."""
    parser = argparse.ArgumentParser(prog="python -m plugins.hosting.deploy")
    parser.add_argument("command", choices=("send", "rollback"))
    parser.add_argument("--dry-run", action="store_true", help="zeigt nur, was gesendet und gelöscht würde")
    options = parser.parse_args(arguments)
    try:
        print(_run(options.command, dry_run=options.dry_run or os.environ.get("DRY") == "1"))
    except (DeployFailed, ProblemsFound) as error:
        print(error, file=sys.stderr)
    except FileNotFoundError as error:
        print(f"Auf diesem Rechner fehlt „{error.filename}“.", file=sys.stderr)
    except OSError as error:
        print(f"{said_of(error)}. Der Host blieb, wie er war.", file=sys.stderr)
    except KeyboardInterrupt:
        print("\nAbgebrochen; der nächste Versuch macht den Rest.", file=sys.stderr)
    else:
        return 0
    return 1


def _run(command: str, *, dry_run: bool) -> str:
    target = read_target(ROOT, os.environ)
    way = WAYS[target.kind]
    with only_deploy(OUTPUT) as identity:
        if command == "rollback":
            return way.roll_back(target, identity)
        site = take_site(OUTPUT, demo=os.environ.get("DEMO") == "1")
        if dry_run:
            return _described(way.preview(target, site))
        print(f"{len(site.hashes)} Dateien gehen an {target} …", flush=True)
        return way.deploy(target, site, identity)


def _described(changes: Changes) -> str:
    lines = [f"senden:  {path}" for path in changes.uploads] + [f"löschen: {path}" for path in changes.deletions]
    lines += [f"beiseite, denn es ist nicht von hier: {path}" for path in changes.in_the_way]
    counts = (
        f"{len(changes.uploads)} Dateien würden gesendet, {len(changes.deletions)} gelöscht; nichts wurde geändert."
    )
    return "\n".join([*lines, counts])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
