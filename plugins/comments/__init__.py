"""Feature: »Kommentar schreiben« under pages and articles, the enquiry form, and the comments themselves."""

from plugins.comments.connection import reach, supplement
from plugins.publishing.security import reaching
from plugins.publishing.supplements import supplementing


def register() -> None:
    """Connect the feature to Pelican's build."""
    supplementing.connect(supplement)
    reaching.connect(reach)
