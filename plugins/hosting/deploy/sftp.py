"""The way for webspace whose folder is fixed: changed files only, each put into its place whole.

Everything is uploaded first and waits; then the files change places one after the other: assets, new pages, changed
pages, deletions. In that moment old and new pages stand side by side, but no page is half, and none lacks an asset.
"""

import asyncio
from collections.abc import Mapping
from dataclasses import replace
from itertools import groupby

from plugins.catalog.models.target import Target
from plugins.hosting.deploy.failures import DeployFailed
from plugins.hosting.deploy.local_lock import Identity
from plugins.hosting.deploy.manifest import Manifest, decode
from plugins.hosting.deploy.sftp_aside import Aside, aside, strangers
from plugins.hosting.deploy.sftp_connection import on_host
from plugins.hosting.deploy.sftp_host import SftpHost, folders_of, for_each
from plugins.hosting.deploy.sftp_lock import FOLDER, while_locked
from plugins.hosting.deploy.sftp_waiting import WAITING, upload, waiting_place
from plugins.hosting.deploy.site import Changes, PublishedSite, compare, stage

MANIFEST = f"{FOLDER}/manifest.json"
NO_WAY_BACK = (
    "Auf dem Weg „sftp“ hebt der Host keinen früheren Stand auf. "
    "Holen Sie ihn mit Git zurück und senden Sie ihn neu: „git revert“, „make publish“, „make deploy“."
)


def deploy(target: Target, site: PublishedSite, identity: Identity) -> str:
    """Bring the folder on the host to the state of the site."""
    return asyncio.run(on_host(target, lambda host: while_locked(host, identity, _send(host, site))))


def preview(target: Target, site: PublishedSite) -> Changes:
    """Compare the site with what lies on the host; nothing there is touched."""
    return asyncio.run(on_host(target, lambda host: _compared(host, site)))


def roll_back(target: Target, identity: Identity) -> str:
    """Refuse: this way keeps no earlier state."""
    raise DeployFailed(NO_WAY_BACK)


async def _compared(host: SftpHost, site: PublishedSite) -> Changes:
    there = (await _lying_there(host)).files
    changes = compare(there, site.hashes)
    return replace(changes, in_the_way=await strangers(host, _new(changes, there)))


def _new(changes: Changes, there: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(path for path in changes.uploads if path not in there)


async def _send(host: SftpHost, site: PublishedSite) -> str:
    there = await _lying_there(host)
    changes = compare(there.files, site.hashes)
    if there != decode(await host.read(MANIFEST)):
        await host.write(MANIFEST, there.encode())
    sent = await upload(host, site, changes.uploads)
    if changes == Changes((), ()):
        return "Nichts zu tun: der Host zeigt schon diesen Stand."
    folders, kept = folders_of(changes.uploads) - folders_of(there.files), await aside(host, _new(changes, there.files))
    await kept.take_files_for_folders(folders)
    await host.make_folders(folders)
    await host.write(MANIFEST, Manifest(there.files, {path: site.hashes[path] for path in changes.uploads}).encode())
    await _put_into_place(host, site, changes, frozenset(there.files), kept)
    await host.write(MANIFEST, Manifest(site.hashes).encode())
    said = f"Der Host zeigt jetzt diesen Stand; {sent} Dateien wurden übertragen, {len(changes.deletions)} gelöscht."
    return "\n".join(filter(None, (said, kept.said())))


async def _lying_there(host: SftpHost) -> Manifest:
    return decode(await host.read(MANIFEST)).settled(await host.names(WAITING))


async def _put_into_place(
    host: SftpHost, site: PublishedSite, changes: Changes, known: frozenset[str], kept: Aside
) -> None:
    async def put(path: str) -> None:
        await kept.take(path)
        await host.move(waiting_place(site, path), path)

    for _, paths in groupby(changes.uploads, key=lambda path: (stage(path), path in known)):
        await for_each(paths, put)
    for _, paths in groupby(changes.deletions, key=stage):
        await for_each(paths, host.remove)
