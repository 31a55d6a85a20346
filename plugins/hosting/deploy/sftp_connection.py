"""Connecting by SFTP: with a key, to a known host only, and every failure explained."""

import logging
import socket
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any, TypeVar

import asyncssh

from plugins.catalog.models.target import Target
from plugins.hosting.deploy import failures
from plugins.hosting.deploy.failures import DeployFailed
from plugins.hosting.deploy.sftp_host import SftpHost

Result = TypeVar("Result")
LOOP = logging.getLogger("asyncio")
"""Where the loop complains of every request that was under way when one failed; the first failure is told already."""

READ_ONLY = 1
"""ST_RDONLY, statvfs(3)."""
FULL = 64 * 1024
"""Bytes below which a host's disk counts as full."""

MEANINGS: tuple[tuple[type[Exception] | tuple[type[Exception], ...], str], ...] = (
    (asyncssh.HostKeyNotVerifiable, failures.HOST_KEY),
    (asyncssh.PermissionDenied, failures.LOGIN),
    (asyncssh.KeyExchangeFailed, failures.OLD_SSH),
    (asyncssh.ChannelOpenError, failures.NO_SFTP),
    (socket.gaierror, failures.NO_HOST),
    (ConnectionRefusedError, failures.CLOSED_PORT),
    ((ConnectionResetError, ConnectionAbortedError, BrokenPipeError), failures.CONNECTION_LOST),
    (OSError, failures.UNREACHABLE),
)
"""What goes wrong on the way, and what it means for the reader."""


async def on_host(target: Target, work: Callable[[SftpHost], Coroutine[Any, Any, Result]]) -> Result:
    """Connect, do the work and give its result; what goes wrong, there or on the way, becomes DeployFailed."""
    LOOP.setLevel(logging.CRITICAL)
    try:
        async with asyncssh.connect(**_options(target)) as connection, connection.start_sftp_client() as sftp:
            host = SftpHost(sftp, target.folder)
            try:
                return await work(host)
            except asyncssh.SFTPError as error:
                raise DeployFailed(await _said_by_host(host, error)) from error
    except (asyncssh.Error, asyncssh.KeyImportError, OSError) as error:
        raise DeployFailed(_said_on_the_way(target, error)) from error


def _said_on_the_way(target: Target, error: Exception) -> str:
    if isinstance(error, FileNotFoundError | PermissionError | IsADirectoryError):
        of_key = target.key and str(error.filename) == str(Path(target.key).absolute())
        return failures.NO_KEY if of_key else failures.NO_KNOWN_HOSTS
    if isinstance(error, asyncssh.KeyImportError):
        return failures.LOGIN if "passphrase" in str(error).lower() else failures.KEY_BROKEN
    known = next((meaning for kinds, meaning in MEANINGS if isinstance(error, kinds)), None)
    return known or failures.explain(str(error))


def _options(target: Target) -> dict[str, Any]:
    options: dict[str, Any] = {
        "host": target.host,
        "port": int(target.port),
        "username": target.user,
        "preferred_auth": "publickey",
        "connect_timeout": 20,
        "keepalive_interval": 15,
        "keepalive_count_max": 4,
    }
    if target.key:
        options["client_keys"] = [Path(target.key).absolute()]
    if target.known_hosts:
        options["known_hosts"] = str(Path(target.known_hosts).absolute())
    return options


async def _said_by_host(host: SftpHost, error: asyncssh.SFTPError) -> str:
    match error:
        case asyncssh.SFTPConnectionLost() | asyncssh.SFTPNoConnection():
            return failures.CONNECTION_LOST
        case asyncssh.SFTPPermissionDenied() | asyncssh.SFTPNoSuchFile():
            return failures.NOT_WRITABLE
        case asyncssh.SFTPOpUnsupported():
            return f"Der SFTP-Dienst des Hosts kann nicht, was dieser Weg braucht ({error.reason})."
        case _:
            return await _state_of_disk(host) or failures.explain(error.reason)


async def _state_of_disk(host: SftpHost) -> str | None:
    """Find out why a host only says "Failure", as OpenSSH does for a full disk (SFTP version 3 has no better word)."""
    try:
        disk = await host.sftp.statvfs(host.folder)
    except (asyncssh.Error, OSError):
        return None
    if (disk.flags or 0) & READ_ONLY:
        return failures.NOT_WRITABLE
    return failures.DISK_FULL if (disk.bavail or 0) * (disk.frsize or 0) < FULL else None
