"""Feature: the voucher page (Gutschein)."""

from plugins.publishing.plans import planning
from plugins.vouchers.pages import plan_pages


def register() -> None:
    """Connect the feature to Pelican's build."""
    planning.connect(plan_pages)
