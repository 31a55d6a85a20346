"""Plan the page on the voucher for facilitation (Gutschein)."""

from dataclasses import dataclass, replace

from plugins.catalog import Catalog
from plugins.catalog.models.voucher import Voucher
from plugins.publishing import routes, views
from plugins.publishing.plans import PagePlan


@dataclass(frozen=True)
class VoucherView:
    """The voucher step by step: who acts when, and what it can pay for."""

    voucher: Voucher
    kicker: str
    steps: tuple[views.StepView, ...]
    services: tuple[views.ServiceCard, ...]
    notice: views.Notice | None


def plan_pages(catalog: Catalog) -> tuple[PagePlan, ...]:
    """Plan the voucher page."""
    view = _view(catalog, catalog.voucher) if catalog.voucher else None
    return (PagePlan(routes.VOUCHER, "voucher", "seiten/gutschein.md", view),)


def _granting(catalog: Catalog, card: views.ServiceCard) -> tuple[views.ProgramName, ...]:
    granting = {program.name for program in catalog.voucher_programs}
    return tuple(program for program in card.programs if program.name in granting)


def _view(catalog: Catalog, voucher: Voucher) -> VoucherView:
    cards = views.service_cards(catalog)
    return VoucherView(
        voucher=voucher,
        kicker=f"Gutschein {views.granting_note(catalog)}".strip(),
        steps=views.step_views(catalog),
        services=tuple(replace(card, programs=_granting(catalog, card)) for card in cards if card.voucher),
        notice=views.notice(catalog),
    )
