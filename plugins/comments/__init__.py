"""Feature: »Kommentar schreiben« under pages and articles."""

from plugins.comments.section import connect


def register() -> None:
    """Connect the feature to Pelican's build."""
    connect()
