"""Feature: the page that thanks for what a form has sent (Danke-Seite); nobody comes there from a mail."""

from plugins.publishing import routes
from plugins.publishing.features import Feature
from plugins.publishing.parts import Part
from plugins.thanks.pages import plan_pages

FEATURE = Feature(
    part=Part(
        *("thanks", "Danke-Seite", routes.THANKS, ("seiten/danke.md",)),
        needed=lambda website: website.posts,
        absent="die Danke-Seite gibt es nur, wenn ein Formular etwas sendet (data/site.yaml, enquiries und comments)",
    ),
    plan=plan_pages,
)


def register() -> None:
    """Let Pelican know the feature; the site finds it by its name."""
