"""Feature: »Kommentar schreiben« under pages and articles, the enquiry form, and the comments themselves."""

from plugins.comments.connection import reach, supplement
from plugins.publishing.features import Feature
from plugins.publishing.parts import Part

PART = Part("comments", "Kommentare", words=r"\b[Kk]omment(?:ar|ier)\w*")
FEATURE = Feature(part=PART, supplement=supplement, reach=reach)


def register() -> None:
    """Let Pelican know the feature; the site finds it by its name."""
