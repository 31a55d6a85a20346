"""A lock on a host that runs no program of ours: a file with a heartbeat.

A deploy that was killed leaves its lock behind. It is known to be dead if it came from this folder (whose own lock we
hold), or if its heart does not beat while we watch; then it is replaced. Two that replace it at once find out by
looking again after a moment (Fischer's algorithm): the last to write has it.
"""

import asyncio
import json
from collections.abc import Coroutine
from contextlib import suppress
from typing import Any

from asyncssh import SFTPFailure, SFTPFileAlreadyExists, SFTPNoSuchFile

from plugins.hosting.deploy.failures import DeployFailed
from plugins.hosting.deploy.local_lock import Identity
from plugins.hosting.deploy.sftp_host import SftpHost

FOLDER = ".deploy"
LOCK = f"{FOLDER}/lock"
BEAT = 3.0
PATIENCE = 12.0
SETTLED = 0.3
"""Seconds: between two beats; without a beat until a lock counts as dead; until a second replacement would be seen."""

FOUND = f"Auf dem Host liegt eine Sperre; {PATIENCE:.0f} Sekunden lang wird beobachtet, ob sie noch lebt …"
DEAD = "Sie lebt nicht mehr: Der Vorgang, von dem sie stammt, wurde abgebrochen. Sie wird ersetzt."
BUSY = "Ein anderer Vorgang sendet gerade an diesen Host; bitte warten, bis er fertig ist."
LOST = "Ein anderer Vorgang hat die Sperre auf dem Host übernommen; hier wurde aufgehört, bitte noch einmal versuchen."


async def while_locked(host: SftpHost, identity: Identity, work: Coroutine[Any, Any, str]) -> str:
    """Do work under the lock and give its result; stops at once if the lock is lost."""
    try:
        await _take(host, identity)
    except BaseException:
        work.close()
        raise
    tasks = asyncio.create_task(work), asyncio.create_task(_beat(host, identity))
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        return next(iter(done)).result()
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        if await _holds(host, identity):
            await _release(host)


async def _release(host: SftpHost) -> None:
    """Remove the lock, and what a heartbeat left that was stopped while it was being written."""
    with suppress(SFTPNoSuchFile):
        await host.sftp.remove(host.path(f"{LOCK}.part"))
    await host.sftp.remove(host.path(LOCK))


async def _take(host: SftpHost, identity: Identity) -> None:
    await host.make_folders((FOLDER,))
    try:
        async with host.sftp.open(host.path(LOCK), "x") as file:
            await file.write(_text(identity, 0))
    except (SFTPFailure, SFTPFileAlreadyExists):
        found = await host.read(LOCK)
        if found is None:
            raise
        await _watch(host, identity, found)
        await host.write(LOCK, _text(identity, 0).encode())
        await asyncio.sleep(SETTLED)
    if not await _holds(host, identity):
        raise DeployFailed(BUSY)


async def _watch(host: SftpHost, identity: Identity, found: str) -> None:
    """Come back when the lock is dead; raises DeployFailed if it lives."""
    if _token(found) in identity.dead:
        return
    print(FOUND, flush=True)
    end = asyncio.get_running_loop().time() + PATIENCE
    while asyncio.get_running_loop().time() < end:
        await asyncio.sleep(BEAT / 6)
        if await host.read(LOCK) != found:
            raise DeployFailed(BUSY)
    print(DEAD, flush=True)


async def _beat(host: SftpHost, identity: Identity) -> str:
    beat = 0
    while await _holds(host, identity):
        beat += 1
        await host.write(LOCK, _text(identity, beat).encode())
        await asyncio.sleep(BEAT)
    raise DeployFailed(LOST)


async def _holds(host: SftpHost, identity: Identity) -> bool:
    return _token(await host.read(LOCK) or "") == identity.token


def _token(text: str) -> str:
    try:
        return str(json.loads(text)["token"])
    except (ValueError, LookupError, TypeError):
        return ""


def _text(identity: Identity, beat: int) -> str:
    return json.dumps({"token": identity.token, "beat": beat})
