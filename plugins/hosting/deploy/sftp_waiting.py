"""Uploading: changed files wait in a folder on the host until all are there; a break costs only what was under way."""

from collections.abc import Iterable

from plugins.hosting.deploy.manifest import waiting_name
from plugins.hosting.deploy.progress import Progress
from plugins.hosting.deploy.sftp_host import SftpHost, for_each
from plugins.hosting.deploy.sftp_lock import FOLDER
from plugins.hosting.deploy.site import PublishedSite

WAITING = f"{FOLDER}/waiting"


def waiting_place(site: PublishedSite, path: str) -> str:
    """Give the place where a file of the site waits on the host."""
    return f"{WAITING}/{waiting_name(path, site.hashes[path])}"


async def upload(host: SftpHost, site: PublishedSite, paths: Iterable[str]) -> int:
    """Upload what does not wait already, and remove what waits in vain; gives the number of files sent."""
    await host.make_folders((WAITING,))
    there = await host.names(WAITING)
    wanted = {waiting_name(path, site.hashes[path]): path for path in paths}
    await for_each(sorted(there - wanted.keys()), lambda name: host.sftp.remove(host.path(f"{WAITING}/{name}")))
    missing = [path for name, path in wanted.items() if name not in there]
    progress = Progress(len(missing))

    async def send(path: str) -> None:
        await host.write(waiting_place(site, path), (site.folder / path).read_bytes())
        progress.step()

    await for_each(missing, send)
    progress.close()
    return progress.sent
