"""Put aside what lies on the host where the site's files belong and this command has not sent (Beiseite)."""

from collections.abc import Collection

from plugins.hosting.deploy.sftp_host import SftpHost, folders_of, for_each
from plugins.hosting.deploy.sftp_lock import FOLDER

SAID = "Im Weg lag, was nicht von hier ist; es liegt jetzt auf dem Host in {}/: {}."
SHOWN = 5
"""So many names are said."""


async def strangers(host: SftpHost, paths: Collection[str]) -> tuple[str, ...]:
    """Give what lies where these files belong, and the files that lie where their folders do."""
    found, folders = list[str](), folders_of(paths)

    async def look(name: str) -> None:
        if await host.is_taken(name, by_folder=name not in folders):
            found.append(name)

    await for_each(sorted({*paths, *folders}), look)
    return tuple(sorted(found))


class Aside:
    """The place for what lies in the way; it is made when it is needed."""

    def __init__(self, host: SftpHost, names: Collection[str], place: str) -> None:
        self.host, self.names, self.place = host, frozenset(names), place

    async def take(self, name: str) -> None:
        """Put a file or folder aside if it lies in the way."""
        if name in self.names:
            await self.host.move(name, f"{self.place}/{name}")

    async def take_files_for_folders(self, folders: Collection[str]) -> None:
        """Make the place, and put aside the files that lie where folders belong."""
        if self.names:
            await self.host.make_folders({self.place, *(f"{self.place}/{one}" for one in folders_of(self.names))})
        for name in sorted(self.names & frozenset(folders)):
            await self.take(name)

    def said(self) -> str:
        """Say what was put aside, and where; empty if nothing was."""
        shown = [*sorted(self.names)[:SHOWN], *["…"] * (len(self.names) > SHOWN)]
        return SAID.format(self.place, ", ".join(shown)) if self.names else ""


async def aside(host: SftpHost, paths: Collection[str]) -> Aside:
    """Find what lies in the way of files, and a place for it that is not taken."""
    there = await host.names(FOLDER)
    number = next(one for one in range(1, len(there) + 2) if f"before-{one}" not in there)
    return Aside(host, await strangers(host, paths), f"{FOLDER}/before-{number}")
