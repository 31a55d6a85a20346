"""Write what the chosen hosts read: into the published folder, and beside it what belongs into a server."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from pelican import Pelican
from pelican.writers import Writer

from plugins.catalog import Place, Problem, ProblemsFound
from plugins.hosting.copies import copy_settings
from plugins.hosting.host import Files, Host, chosen_hosts
from plugins.hosting.hosted_site import HostedSite
from plugins.publishing.reader import SITE
from plugins.publishing.security import written_styles
from plugins.publishing.writer import SITE_VIEW

SERVER_FOLDER = "server"
"""Where configuration for servers of one's own is put, below the project: no visitor is to fetch it."""


def published_files(site: HostedSite, hosts: dict[str, Host]) -> Files:
    """Give the files of all hosts; raises ProblemsFound if two hosts want one file to say different things."""
    files: dict[str, str] = {}
    for name, host in hosts.items():
        wanted = host.published(site)
        for file in sorted(file for file in wanted if files.get(file, wanted[file]) != wanted[file]):
            message = f"{name} braucht die Datei „{file}“ anders als ein anderer Host in HOSTS; nur einen davon wählen"
            raise ProblemsFound([Problem(Place("publishconf.py"), message)])
        files |= wanted
    return files


def set_copies(pelican: Pelican) -> None:
    """Have those copies made that one of the chosen hosts serves."""
    chosen = chosen_hosts(pelican.settings).values()
    pelican.settings.update(copy_settings(frozenset().union(*(host.copies for host in chosen))))


class HostFilesGenerator:
    """Writes the files of the chosen hosts."""

    def __init__(self, settings: dict[str, Any], output_path: str, **_: Any) -> None:
        self.settings, self.output_path = settings, Path(output_path)

    def generate_output(self, writer: Writer) -> None:
        """Write the files; those for servers go into a folder of the project."""
        hosts = chosen_hosts(self.settings)
        view, redirects = self.settings[SITE_VIEW], self.settings[SITE].catalog.redirects
        policy = replace(view.policy, styles=written_styles(self.output_path))
        site = HostedSite(self.settings["SITEURL"], policy, redirects)
        _write(self.output_path, published_files(site, hosts))
        for host in hosts.values():
            _write(Path(self.settings["PATH"]).parent / SERVER_FOLDER, host.server(site))


def _write(folder: Path, files: Files) -> None:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        beside = path.with_name(f".{path.name}.new")
        beside.write_text(text, encoding="utf-8")
        beside.replace(path)
