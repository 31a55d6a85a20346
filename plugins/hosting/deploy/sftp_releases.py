"""The way for webspace by SFTP whose folder you choose: releases and one atomic switch of a link, without a shell.

The host must be able to make links (hardlink@openssh.com) and to replace one in a step (posix-rename@openssh.com).
"""

import asyncio
from collections.abc import Mapping
from pathlib import PurePosixPath

from plugins.catalog.models.target import Target
from plugins.hosting.deploy.failures import BEHIND, ELSEWHERE, NOTHING_EARLIER, OCCUPIED, DeployFailed
from plugins.hosting.deploy.local_lock import Identity
from plugins.hosting.deploy.manifest import Manifest, decode
from plugins.hosting.deploy.releases import PATTERN, earlier, release_name, shows, superfluous
from plugins.hosting.deploy.sftp_connection import on_host
from plugins.hosting.deploy.sftp_host import SftpHost, folders_of, for_each
from plugins.hosting.deploy.sftp_lock import FOLDER, while_locked
from plugins.hosting.deploy.sftp_waiting import upload, waiting_place
from plugins.hosting.deploy.site import Changes, PublishedSite, compare

LINK = "current"
NEXT = f"{FOLDER}/next"
RELEASES = "releases"
INCOMPLETE = ".incoming-"


def deploy(target: Target, site: PublishedSite, identity: Identity) -> str:
    """Make the site a new release on the host and switch to it."""
    return asyncio.run(on_host(target, lambda host: while_locked(host, identity, _send(host, site))))


def preview(target: Target, site: PublishedSite) -> Changes:
    """Compare the site with what is live; nothing on the host is touched."""
    return compare(asyncio.run(on_host(target, _shown)).files, site.hashes)


def roll_back(target: Target, identity: Identity) -> str:
    """Make the release before the live one live again."""
    return asyncio.run(on_host(target, lambda host: while_locked(host, identity, _back(host))))


async def _send(host: SftpHost, site: PublishedSite) -> str:
    live = await _live(host)
    stuck = await _tidy(host, live)
    if shows(live, site.content):
        await upload(host, site, ())
        return "\n".join((f"Nichts zu tun: der Host zeigt schon diesen Stand ({live}).", *stuck))
    known = (await _shown(host)).files
    changed = compare(known, site.hashes).uploads
    release = release_name(site.content)
    if release < live:
        raise DeployFailed(f"{BEHIND} {live}")
    sent = await upload(host, site, changed)
    sources = {path: f"{RELEASES}/{live}/{path}" for path in site.hashes}
    sources |= {path: waiting_place(site, path) for path in changed}
    await _assemble(host, sources, f"{RELEASES}/{INCOMPLETE}{release}")
    await host.write(f"{RELEASES}/{release}.json", Manifest(site.hashes).encode())
    await host.move(f"{RELEASES}/{INCOMPLETE}{release}", f"{RELEASES}/{release}")
    await _switch(host, release)
    await upload(host, site, ())
    said = f"Der Host zeigt jetzt {release}; {sent} von {len(site.hashes)} Dateien wurden übertragen."
    return "\n".join((said, *await _tidy(host, release)))


async def _back(host: SftpHost) -> str:
    before = earlier(await host.names(RELEASES), await _live(host))
    if before is None:
        raise DeployFailed(NOTHING_EARLIER)
    await _switch(host, before)
    return f"Der Host zeigt wieder {before}."


async def _live(host: SftpHost) -> str:
    """Give the release that is live, or nothing; raises DeployFailed if something else is in the link's place."""
    if LINK not in await host.names("."):
        return ""
    if not await host.sftp.islink(host.path(LINK)):
        raise DeployFailed(OCCUPIED)
    to = str(await host.sftp.readlink(host.path(LINK)))
    if not PATTERN.fullmatch(PurePosixPath(to).name):
        raise DeployFailed(ELSEWHERE.format(to))
    return PurePosixPath(to).name


async def _shown(host: SftpHost) -> Manifest:
    live = await _live(host)
    return decode(await host.read(f"{RELEASES}/{live}.json") if live else None)


async def _assemble(host: SftpHost, sources: Mapping[str, str], folder: str) -> None:
    await host.make_folders({folder, *(f"{folder}/{inner}" for inner in folders_of(sources))})
    await for_each(sources, lambda path: host.link(sources[path], f"{folder}/{path}"))


async def _switch(host: SftpHost, release: str) -> None:
    await host.remove(NEXT)
    await host.sftp.symlink(f"{RELEASES}/{release}", host.path(NEXT))
    await host.move(NEXT, LINK)


async def _tidy(host: SftpHost, live: str) -> tuple[str, ...]:
    """Remove what is superfluous and what an aborted sending left; says what could not be removed."""
    await host.remove(NEXT)
    for name in superfluous(await host.names(RELEASES), live):
        await host.move(f"{RELEASES}/{name}", f"{RELEASES}/{INCOMPLETE}{name}")
    names = await host.names(RELEASES)
    stuck = [await host.remove_tree(f"{RELEASES}/{name}") for name in sorted(names) if name.startswith(INCOMPLETE)]
    described = {f"{name}.json" for name in names}
    for name in names - described:
        if name.endswith((".json", ".part")):
            await host.remove(f"{RELEASES}/{name}")
    return tuple(filter(None, stuck))
