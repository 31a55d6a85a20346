"""A host: what it reads, and which compressed copies it serves."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from importlib import import_module

from plugins.catalog.models.website import HostKind
from plugins.hosting import hosts
from plugins.hosting.hosted_site import HostedSite

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


def hosts_named(kinds: Iterable[HostKind]) -> dict[str, Host]:
    """Give the hosts of these kinds, each described by a module of its name."""
    return {kind: import_module(f"{hosts.__name__}.{kind}").HOST for kind in kinds}
