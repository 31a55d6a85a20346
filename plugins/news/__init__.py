"""Feature: the news index (Aktuelles)."""

from plugins.news.pages import plan_pages
from plugins.publishing import routes
from plugins.publishing.features import Feature
from plugins.publishing.parts import Part

FEATURE = Feature(
    part=Part(
        *("news", "Aktuelles", routes.NEWS, ("seiten/aktuelles.md", "aktuelles/")),
        words=r"(?<!\bes )(?<!etwas )(?<!viel )(?<!nichts )\bAktuelles\b(?! (?:aus|zu|über|von)\b)|\b[Nn]ews-?[Ff]eed\b"
        r"|\b(?:[Uu]nter|[Ii]n) (?:jedem|den|meinen|diesen|allen) Beitr(?:ag|ägen)\b"
        r"|\b[Ll]esen Sie (?:\w+ ){0,2}meine (?:\w+ )?Beiträge\b(?!,? (?:in|im|bei|auf|zu[mr]?|für)\b)"
        r"|\b[Mm]eine (?:\w+ )?Beiträge (?:lesen|finden|stehen)(?: Sie)?(?:\.| (?:hier|unten|auf dieser Website)\b)"
        r"|\bNeuigkeiten (?:lesen|finden) Sie (?:hier|unten|auf dieser (?:Website|Seite))\b"
        r"|\b(?:[Ii]m|[Ii]n meinem|[Zz]u meinem|[Mm]ein(?:en)?) Blog\b"
        r"(?!\s*(?:[»„]|(?:de[rs]|eine[rs]|vo[nm]|bei|auf)\b))",
    ),
    plan=plan_pages,
)


def register() -> None:
    """Let Pelican know the feature; the site finds it by its name."""
