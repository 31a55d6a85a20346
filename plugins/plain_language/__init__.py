"""Feature: the page in plain language (Einfache Sprache)."""

from plugins.plain_language.pages import plan_pages
from plugins.publishing import routes
from plugins.publishing.features import Feature
from plugins.publishing.parts import Part

FEATURE = Feature(
    part=Part(
        *("plain_language", "Einfache Sprache", routes.PLAIN_LANGUAGE, ("seiten/einfache-sprache.md",)),
        words=r"\bEinfache[rn]? Sprache\b|\b(?:auch|steht|stehen|gibt es|lesen)\b[^.!?]*\bin einfacher Sprache\b"
        r"|(?<!, )\b(?:[Dd]iese Website|[Dd]iese Seiten?|[Mm]eine (?:Website|Seiten?)|[Dd]as Wichtigste|[Dd]ies"
        r"|[Aa]lles|[Hh]ier|[Dd]as(?! [A-ZÄÖÜ]))\b[^.!?]*\bin [Ll]eichter Sprache\b|\bSeite in [Ll]eichter Sprache\b",
    ),
    plan=plan_pages,
)


def register() -> None:
    """Let Pelican know the feature; the site finds it by its name."""
