"""Check that what visitors send arrives: a form must not thank for what nobody takes (Wege)."""

from collections.abc import Iterator, Set

from plugins.catalog import Problem
from plugins.catalog.models.channels import EndpointChannel, IssoChannel
from plugins.catalog.models.website import HostKind, Website
from plugins.catalog.records import Located
from plugins.comments.presets import PRESETS

FILES_ONLY: frozenset[HostKind] = frozenset({"cloudflare", "codeberg", "github", "gitlab", "netlify"})
"""Hosts that send files and run nothing of the owner's."""
LOST = "das Formular würde danken, und jede Nachricht ginge verloren"
LOOPBACK = ("http://127.0.0.1", "http://localhost")
"""Where somebody tries a service out."""


def check_ways(website: Located[Website], pages: Set[str]) -> Iterator[Problem]:
    """Give the ways on which nothing arrives where the site lies; ``pages`` are the addresses of the site."""
    record = website.record
    for field in ("comments", "enquiries") if record.parts.comments else ("enquiries",):
        way = getattr(record, field)
        wrong = None
        if isinstance(way, EndpointChannel):
            wrong = _wrong_host(way, record) or _wrong_action(way, record, pages)
        elif isinstance(way, IssoChannel):
            wrong = _wrong_server(way, record)
        if wrong:
            yield Problem(website.place(field, wrong[0]), wrong[1])


def _wrong_host(way: EndpointChannel, website: Website) -> tuple[str, str] | None:
    """Tell a preset that is the host's own, where the site lies elsewhere."""
    needed = PRESETS[way.preset].host
    if needed is None or set(website.hosts) == {needed}:
        return None
    there = f"hosts: [{', '.join(website.hosts)}]" if website.hosts else "unter hosts aber keiner"
    other = "einen Formulardienst mit eigener Adresse (preset plain oder formspree) oder channel: email wählen"
    right = f"{other}, oder, wenn die Website dort liegt, hosts: [{needed}] schreiben"
    return "preset", f"„{way.preset}“ nimmt nur an, was bei {needed} liegt, hier steht {there}; {LOST}; {right}"


def _wrong_action(way: EndpointChannel, website: Website, pages: Set[str]) -> tuple[str, str] | None:
    preset, action = PRESETS[way.preset], way.action.removeprefix(website.address)
    if preset.host:
        foreign = not action.startswith(("/", *LOOPBACK))
        message = f"„{way.preset}“ nimmt nur an, was an die eigene Website geht; etwa „action: /danke/“ schreiben"
        return ("action", message) if foreign else None
    if not action.startswith("/"):
        return None
    takes = _takes_nothing(action, way.preset, website, pages)
    return ("action", f"{takes}; {LOST}; die Adresse eintragen, die der Dienst nennt (https://…)") if takes else None


def _takes_nothing(action: str, preset: str, website: Website, pages: Set[str]) -> str | None:
    files_only = FILES_ONLY.intersection(website.hosts)
    if f"{action.rstrip('/')}/" in pages or action in pages:
        return f"„{action}“ ist eine Seite der Website und nimmt nichts an"
    if PRESETS[preset].is_service:
        return f"„{preset}“ ist ein Dienst unter eigener Adresse, und „{action}“ gehört zur Website"
    return f"bei {min(files_only)} läuft kein Skript, das „{action}“ annähme" if files_only else None


def _wrong_server(way: IssoChannel, website: Website) -> tuple[str, str] | None:
    own = f"{way.server.rstrip('/')}/".startswith(f"{website.address.rstrip('/')}/")
    files_only = FILES_ONLY.intersection(website.hosts)
    message = f"bei {min(files_only, default='')} läuft kein Isso; die Adresse des Servers eintragen, auf dem es läuft"
    return ("server", message) if own and files_only else None
