"""Feature: the town directory (Orte)."""

from plugins.publishing import routes
from plugins.publishing.features import Feature
from plugins.publishing.parts import Part
from plugins.towns.map import MAP
from plugins.towns.pages import plan_pages

FEATURE = Feature(
    part=Part(
        *("towns", "Orte", routes.TOWNS, ("seiten/orte.md", "orte/")),
        words=r"[»„]Orte[«“]|\bunter Orte\b|\bOrt\w* im Verzeichnis\b|\bOrt(?:e|s)verzeichnis\w*"
        r"|\b(?:Verzeichnis\w*|Karte|Liste) (?:der|aller|mit den) (?:\w+ )?Orten?\b"
        r"|\b[Aa]uf der Karte (?:sehen|finden) Sie\b[^.!?]*\bOrte\b"
        r"|\bOrte\b[^.!?]*\b(?:sehen|finden) Sie auf der Karte\b",
    ),
    files=(MAP,),
    plan=plan_pages,
)


def register() -> None:
    """Let Pelican know the feature; the site finds it by its name."""
