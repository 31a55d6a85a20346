"""The way for hosts with a shell: each deploy is a folder of its own, made live by one atomic switch of a link."""

import shlex
import subprocess
import tempfile
from collections.abc import Iterator

from plugins.catalog.models.target import Target
from plugins.hosting.deploy.failures import DISK_FULL, NOTHING_EARLIER, DeployFailed, explain
from plugins.hosting.deploy.local_lock import Identity
from plugins.hosting.deploy.progress import Progress
from plugins.hosting.deploy.releases import release_name, shows
from plugins.hosting.deploy.site import Changes, PublishedSite
from plugins.hosting.deploy.ssh import HostSession, host_session, live_folder, ssh_command

COMPARISON = ("--recursive", "--checksum", "--perms", "--chmod=D755,F644", "--protect-args", "--timeout=60")
"""Contents decide, never times: files that did not change keep their time on the host, and so their ETag."""


def deploy(target: Target, site: PublishedSite, identity: Identity) -> str:
    """Send the site into a new release and make it live; files that did not change are linked, not sent."""
    release, progress = release_name(site.content), Progress()
    with host_session(target, release) as (session, live):
        if shows(live, site.content):
            return f"Nichts zu tun: der Host zeigt schon diesen Stand ({live})."
        linked = (f"--link-dest=../{live}",) if live else ()
        try:
            for path in _rsync(target, session.ssh, site, f"releases/.incoming-{release}", linked):
                if not path.endswith("/"):
                    progress.step()
        except DeployFailed as failed:
            raise DeployFailed(DISK_FULL) if _is_full(session, site) else failed from None
        progress.close()
        session.order("s")
    return f"Der Host zeigt jetzt {release}; {progress.sent} von {len(site.hashes)} Dateien wurden übertragen."


def _is_full(session: HostSession, site: PublishedSite) -> bool:
    """Ask the host for its disk: when that is full, rsync may be cut off there before it can say why."""
    try:
        kilobytes = session.order("f").removeprefix("free ")
    except DeployFailed:
        return False
    return kilobytes.isdigit() and int(kilobytes) * 1024 < site.largest_file


def preview(target: Target, site: PublishedSite) -> Changes:
    """Compare the site with what is live; nothing on the host is touched."""
    live = live_folder(target)
    if not live:
        return Changes(tuple(site.hashes), ())
    flags = ("--dry-run", "--delete", "--out-format=%o %n")
    lines = tuple(_rsync(target, ssh_command(target, "none"), site, live, flags))
    names = [line.partition(" ") for line in lines if not line.endswith("/")]
    return Changes(
        uploads=tuple(name for kind, _, name in names if kind == "send"),
        deletions=tuple(name for kind, _, name in names if kind == "del."),
    )


def roll_back(target: Target, identity: Identity) -> str:
    """Make the release before the live one live again."""
    with host_session(target, release_name("0" * 12)) as (session, _):
        answer = session.order("b")
    if answer == "nothing":
        raise DeployFailed(NOTHING_EARLIER)
    return f"Der Host zeigt wieder {answer.removeprefix('live ')}."


def _rsync(
    target: Target, ssh: tuple[str, ...], site: PublishedSite, folder: str, flags: tuple[str, ...]
) -> Iterator[str]:
    """Run rsync and give its lines as they come; raises DeployFailed if it does not end well."""
    there = f"{target.host}:{target.folder}/{folder}/"
    command = ("rsync", *COMPARISON, "--out-format=%n", *flags, "-e", shlex.join(ssh), f"{site.folder}/", there)
    with tempfile.TemporaryFile("w+", encoding="utf-8") as errors:
        with subprocess.Popen(  # noqa: S603 (no shell here; the target was checked)
            command, stdout=subprocess.PIPE, stderr=errors, encoding="utf-8"
        ) as process:
            yield from (line.rstrip("\n") for line in process.stdout or ())
        errors.seek(0)
        if process.returncode:
            raise DeployFailed(explain(errors.read()))
