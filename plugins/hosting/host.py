"""A host: what it reads, and which compressed copies it serves."""

import pkgutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

from plugins.catalog import Problem, ProblemsFound
from plugins.catalog.problems import did_you_mean
from plugins.hosting import hosts
from plugins.hosting.hosted_site import HostedSite
from plugins.publishing.setting_places import setting_node

HOSTS = "HOSTS"
"""The setting that names the hosts; the preview has none."""

Files = Mapping[str, str]
"""Texts by the name of their file."""


def no_files(site: HostedSite) -> Files:
    """Give no files."""
    return {}


@dataclass(frozen=True)
class Host:
    """A kind of hosting, described by one module of ``hosts``.

    ``published`` gives the files that it reads from the published folder, ``server`` those that the server's owner
    puts into its configuration; ``copies`` are the endings of the compressed copies that it serves.
    """

    published: Callable[[HostedSite], Files] = no_files
    server: Callable[[HostedSite], Files] = no_files
    copies: frozenset[str] = frozenset()


def chosen_hosts(settings: Mapping[str, Any]) -> dict[str, Host]:
    """Give the hosts that ``HOSTS`` names; raises ProblemsFound for names that no module has."""
    names = settings.get(HOSTS, ())
    known = {module.name for module in pkgutil.iter_modules(hosts.__path__)}
    node = setting_node(Path(settings["PATH"]).parent, HOSTS, names)
    unknown = [index for index, name in enumerate(names) if name not in known]
    if unknown:
        raise ProblemsFound(
            Problem(node.at((index,)).place, f"diesen Host gibt es nicht; {did_you_mean(names[index], known)}")
            for index in unknown
        )
    return {name: import_module(f"{hosts.__name__}.{name}").HOST for name in names}
