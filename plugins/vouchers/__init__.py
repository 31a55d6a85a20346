"""Feature: the voucher page (Gutschein)."""

from plugins.publishing import routes
from plugins.publishing.features import Feature
from plugins.publishing.parts import Part
from plugins.vouchers.pages import plan_pages

FEATURE = Feature(
    part=Part(
        *("voucher", "Gutschein", routes.VOUCHER, ("seiten/gutschein.md",)),
        words=r"\b(?:Gutschein|[A-ZÄÖÜ][a-zäöüß]+gutschein)\w*",
    ),
    plan=plan_pages,
)


def register() -> None:
    """Let Pelican know the feature; the site finds it by its name."""
