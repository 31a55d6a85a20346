"""The host as SFTP shows it: a folder, and the few steps that a deploy is made of."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Any

from asyncssh import SFTPClient, SFTPConnectionLost, SFTPError, SFTPNoConnection, SFTPNoSuchFile

AT_ONCE = 16
"""Files under way at the same time: a small file waits for the network, not for the host."""


@dataclass(frozen=True)
class SftpHost:
    """A folder on the host; all names are relative to it."""

    sftp: SFTPClient
    folder: str
    turn: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(AT_ONCE))

    def path(self, name: str) -> str:
        """Give a name as the host knows it."""
        return f"{self.folder.rstrip('/')}/{name}"

    async def read(self, name: str) -> str | None:
        """Read a text; None if there is none."""
        try:
            async with self.sftp.open(self.path(name), "r") as file:
                return str(await file.read())
        except SFTPNoSuchFile:
            return None

    async def write(self, name: str, content: bytes) -> None:
        """Write a file beside and put it into its place in one step."""
        async with self.turn:
            async with self.sftp.open(self.path(f"{name}.part"), "wb") as file:
                await file.write(content)
            await self.sftp.posix_rename(self.path(f"{name}.part"), self.path(name))

    async def move(self, name: str, to: str) -> None:
        """Move a file, over another if need be, in one step (posix-rename@openssh.com)."""
        async with self.turn:
            await self.sftp.posix_rename(self.path(name), self.path(to))

    async def link(self, name: str, to: str) -> None:
        """Give a file a second name (hardlink@openssh.com)."""
        async with self.turn:
            await self.sftp.link(self.path(name), self.path(to))

    async def names(self, folder: str) -> frozenset[str]:
        """Give what lies in a folder; nothing if it does not exist."""
        with suppress(SFTPNoSuchFile):
            return frozenset(map(str, await self.sftp.listdir(self.path(folder)))) - {".", ".."}
        return frozenset()

    async def is_taken(self, name: str, by_folder: bool) -> bool:
        """Tell whether something lies at a name; a folder only counts if it is asked for."""
        async with self.turn:
            there = await self.sftp.lexists(self.path(name))
            return there and (by_folder or not await self.sftp.isdir(self.path(name)))

    async def make_folders(self, folders: Iterable[str]) -> None:
        """Make folders, outer ones first."""
        for folder in sorted(folders):
            await self.sftp.makedirs(self.path(folder), exist_ok=True)

    async def remove(self, name: str) -> None:
        """Remove a file, if it is there, and the folders that it leaves empty."""
        with suppress(SFTPNoSuchFile):
            await self.sftp.remove(self.path(name))
        with suppress(SFTPError):
            for folder in tuple(PurePosixPath(name).parents)[:-1]:
                await self.sftp.rmdir(self.path(str(folder)))

    async def remove_tree(self, name: str) -> str | None:
        """Remove a folder with all that is in it, if it is there; says in German what the host would not remove."""
        refused: list[str] = []

        def note(step: object, path: bytes, error: Any) -> None:
            if isinstance(error[1], SFTPConnectionLost | SFTPNoConnection):
                raise error[1]
            if not isinstance(error[1], SFTPNoSuchFile):
                refused.append(f"{path.decode(errors='replace')} ({error[1]})")

        await self.sftp.rmtree(self.path(name), onerror=note)
        if not refused:
            return None
        return f"Auf dem Host ließ sich „{name}“ nicht löschen; bitte von Hand löschen. Es begann mit {refused[0]}."


def folders_of(files: Iterable[str]) -> frozenset[str]:
    """Give all folders that files need."""
    return frozenset(str(parent) for name in files for parent in PurePosixPath(name).parents) - {"."}


async def for_each(names: Iterable[str], step: Callable[[str], Awaitable[None]]) -> None:
    """Take a step for many names at once; the first failure stops them all."""

    async def take(name: str) -> None:
        await step(name)

    try:
        async with asyncio.TaskGroup() as group:
            for name in names:
                group.create_task(take(name))
    except BaseExceptionGroup as failed:
        raise failed.exceptions[0] from failed
