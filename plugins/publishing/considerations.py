"""What is no mistake, and yet surely not as its owner wants it (Zu bedenken)."""

from collections.abc import Iterator

from plugins.catalog import Problem
from plugins.publishing.outline import Outline
from plugins.publishing.views import service_cards

NO_VOUCHER = (
    "Gutscheine sind eingeschaltet, und kein Angebot nimmt sie an; bei denen, die ein Gutschein bezahlen kann, "
    "„voucher: true“ setzen, oder die Gutscheine abschalten (data/site.yaml, parts, voucher)"
)


NO_COMMENTS = (
    "Kommentare sind eingeschaltet, und unter keiner Seite kann man kommentieren; wo man es können soll, im Kopf "
    "„comments: true“ ergänzen, etwa in content/akkreditierung/akkreditierung.md, oder die Kommentare abschalten"
)


def considerations(outline: Outline) -> Iterator[Problem]:
    """Give what an owner should think about; it stops no publication."""
    yield from _vouchers_for_nothing(outline)
    yield from _comments_nowhere(outline)


def _comments_nowhere(outline: Outline) -> Iterator[Problem]:
    root = outline.loaded.roots.get("site")
    if root and outline.catalog.website.parts.comments and not any(word.matter.comments for word in outline.everything):
        yield Problem(root.at(("parts", "comments")).place, NO_COMMENTS)


def _vouchers_for_nothing(outline: Outline) -> Iterator[Problem]:
    catalog, root = outline.catalog, outline.loaded.roots.get("services")
    cards = service_cards(catalog) if catalog.voucher else ()
    if root and cards and not any(card.voucher for card in cards):
        yield Problem(root.at(("services", 0, "voucher")).place, NO_VOUCHER)
