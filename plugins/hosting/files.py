"""Write what the chosen hosts read: into the published folder, and beside it what belongs into a server."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from pelican.writers import Writer

from plugins.catalog import Place, Problem, ProblemsFound
from plugins.hosting.copies import copy_settings
from plugins.hosting.host import Files, Host, hosts_named
from plugins.hosting.hosted_site import HostedSite
from plugins.publishing.forwarding import page_file
from plugins.publishing.reader import SITE
from plugins.publishing.security import Policy, written_styles
from plugins.publishing.site import Site
from plugins.publishing.writer import SITE_VIEW

SERVER_FOLDER = "server"
"""Where configuration for servers of one's own is put, below the project: no visitor is to fetch it."""


def published_files(site: HostedSite, hosts: dict[str, Host]) -> Files:
    """Give the files of all hosts; raises ProblemsFound if two hosts want one file to say different things."""
    files: dict[str, str] = {}
    for name, host in hosts.items():
        wanted = host.published(site)
        for file in sorted(file for file in wanted if files.get(file, wanted[file]) != wanted[file]):
            message = f"{name} braucht die Datei „{file}“ anders als ein anderer Host; unter hosts nur einen nennen"
            raise ProblemsFound([Problem(Place("data/site.yaml"), message)])
        files |= wanted
    return files


class HostFilesGenerator:
    """Writes the files of the chosen hosts, and has those copies made that one of them serves."""

    def __init__(self, settings: dict[str, Any], output_path: str, **_: Any) -> None:
        self.site: Site = settings[SITE]
        self.policy: Policy = settings[SITE_VIEW].policy
        self.output_path, self.root = Path(output_path), Path(settings["PATH"]).parent
        self.hosts = hosts_named(self.site.catalog.website.hosts)
        settings.update(copy_settings(frozenset().union(*(host.copies for host in self.hosts.values()))))

    def generate_output(self, writer: Writer) -> None:
        """Write the files; those for servers go into a folder of the project."""
        policy = replace(self.policy, styles=written_styles(self.output_path))
        hosted = HostedSite(self.site.url, policy, self.site.catalog.redirects)
        files = published_files(hosted, self.hosts)
        if wrong := tuple(covered(hosted, self.output_path, files)):
            raise ProblemsFound(wrong)
        _write(self.output_path, files)
        for host in self.hosts.values():
            _write(self.root / SERVER_FOLDER, host.server(hosted))


def covered(site: HostedSite, folder: Path, files: Files) -> Iterator[Problem]:
    """Give the old addresses at which a page of the site stands, whatever made it: no rule is to take its place.

    ``files`` are those to be written; a system may take one for another whose name differs in capitals.
    """
    entries = site.redirects.entries()
    there = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()} if entries else set()
    for _, route in entries:
        forwarding = page_file(route)
        same = forwarding in files and (folder / forwarding).exists()
        if same or there.intersection({route.strip("/"), f"{route.strip('/')}/index.html".lstrip("/")}):
            message = f"unter „{route}“ liegt schon etwas, das zu dieser Website gehört; den Eintrag löschen"
            yield Problem(Place("data/redirects.yaml"), message)


def _write(folder: Path, files: Files) -> None:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        beside = path.with_name(f".{path.name}.new")
        beside.write_text(text, encoding="utf-8")
        beside.replace(path)
