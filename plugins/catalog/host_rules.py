"""House rules of the hosts: which of them can show a website below a path."""

from collections.abc import Iterator
from urllib.parse import urlsplit

from plugins.catalog.models.website import Website
from plugins.catalog.problems import Problem
from plugins.catalog.records import Located

AT_THE_ROOT = {"netlify": "Netlify", "cloudflare": "Cloudflare Pages"}
"""Hosts that show what they are given at the root of its address, and nowhere else."""


def check_hosts(website: Located[Website]) -> Iterator[Problem]:
    """Give the hosts at which no page would find its pictures, since the address of the site has a path."""
    path = urlsplit(website.record.address).path
    for index, kind in enumerate(website.record.hosts if path else ()):
        if kind in AT_THE_ROOT:
            right = f"oben bei „address“ „{path}“ weglassen oder hier einen anderen Host nennen"
            yield Problem(
                website.place("hosts", index), f"{AT_THE_ROOT[kind]} zeigt eine Website immer ganz oben; {right}"
            )
