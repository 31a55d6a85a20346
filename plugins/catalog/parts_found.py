"""What a site has, where its settings have mistakes of their own: nothing is missed because of them."""

from pathlib import Path

from plugins.catalog import stand_ins
from plugins.catalog.models.website import Parts, Website
from plugins.catalog.node import Node
from plugins.catalog.validation import validate

FILES = {
    "news": "content/seiten/aktuelles.md",
    "towns": "data/towns.yaml",
    "voucher": "data/voucher.yaml",
    "plain_language": "content/seiten/einfache-sprache.md",
}
"""A file that a part cannot do without."""
THANKS = "content/seiten/danke.md"
"""The text that only a site needs whose forms send something."""


def settings_found(root: Path, website: Website | None, settings: Node | None) -> Website:
    """Stand in for the settings, with the parts and ways that they name, else with those that the files speak for."""
    if website:
        return stand_ins.website(website.parts, comments=website.comments, enquiries=website.enquiries)
    ways = {"enquiries": stand_ins.FORM} if (root / THANKS).exists() else {}
    return stand_ins.website(parts_found(root, settings), **ways)


def parts_found(root: Path, settings: Node | None) -> Parts:
    """Give the parts that the settings name, as far as they can be read, else those whose files are there.

    Without a file of settings there are all, as there are where it names none.
    """
    if settings and isinstance(settings.value, dict):
        named = settings.value.get("parts")
        parts = validate(Parts, named)[0] if named else Parts()
        if parts:
            return parts
    if not (root / "data/site.yaml").exists():
        return Parts()
    return Parts.model_validate({part: (root / file).exists() for part, file in FILES.items()})
