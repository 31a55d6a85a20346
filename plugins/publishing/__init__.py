"""The Pelican side: page plans and words become Pelican pages."""

from plugins.publishing.connection import connect


def register() -> None:
    """Connect the site to Pelican's build."""
    connect()
