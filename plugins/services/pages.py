"""Plan the service index and a page for each service (Angebote)."""

from dataclasses import dataclass

from plugins.catalog import Catalog
from plugins.catalog.clock import build_day
from plugins.catalog.models.services import Price, Service
from plugins.catalog.partial_date import german_day
from plugins.publishing import routes, views
from plugins.publishing.plans import PagePlan

VAT = {
    "plus": "zuzüglich Umsatzsteuer",
    "included": "einschließlich Umsatzsteuer",
    "exempt": "ohne Umsatzsteuer nach § 19 UStG",
}

TAKEN = "Ja. Dieses Angebot lässt sich mit einem Gutschein bezahlen."
NOT_TAKEN = "Nein, für dieses Angebot gilt der Gutschein nicht."


@dataclass(frozen=True)
class ServiceIndexView:
    """All services in a list, with the notice."""

    services: tuple[views.ServiceCard, ...]
    notice: views.Notice | None


@dataclass(frozen=True)
class ServiceView:
    """A service: occasions, formats, results, price, programs.

    ``voucher_programs`` are those in which a voucher pays for it, if these are not all of its programs; otherwise
    ``voucher`` says whether one does, if any of them has vouchers to speak of. ``notice`` is there if one does.
    """

    service: Service
    price: str
    voucher_programs: tuple[views.ProgramName, ...]
    voucher: str
    programs_term: str
    programs: tuple[views.ProgramName, ...]
    others: tuple[views.ServiceCard, ...]
    notice: views.Notice | None


def plan_pages(catalog: Catalog) -> tuple[PagePlan, ...]:
    """Plan the service index and the service pages."""
    index = ServiceIndexView(views.service_cards(catalog), views.notice(catalog))
    return (
        PagePlan(routes.SERVICES, "services", "seiten/angebote.md", index),
        *(_service_page(catalog, service) for service in catalog.services),
    )


def _service_page(catalog: Catalog, service: Service) -> PagePlan:
    return PagePlan(
        route=routes.service(service.id),
        template="service",
        body=f"angebote/{service.id}.md",
        view=_view(catalog, service),
        title=service.name,
        description=service.summary,
        draft=service.status == "draft",
    )


def _price(price: Price) -> str:
    """Say a price in one line: 1.200 € je Tag, zuzüglich Umsatzsteuer (gültig seit Januar 2026)."""
    amount = f"{price.amount} je {price.per}" if price.per else price.amount
    said = f"{amount}, {VAT[price.vat]}" if price.vat else amount
    if price.since is None:
        return said
    word = "seit" if price.since.first_day <= build_day() else "ab"
    return f"{said} (gültig {word} {german_day(price.since)})"


def _view(catalog: Catalog, service: Service) -> ServiceView:
    others = (card for card in views.service_cards(catalog) if card.route != routes.service(service.id))
    notice = views.notice(catalog, service.programs)
    programs, paying = views.program_names(catalog, service.programs), views.voucher_names(catalog, service)
    return ServiceView(
        service=service,
        price=_price(service.price) if service.price else "",
        voucher_programs=() if paying in (programs, ()) else paying,
        voucher=(TAKEN if service.voucher else NOT_TAKEN) if notice else "",
        programs_term=views.programs_word(len(programs)),
        programs=programs,
        others=tuple(others),
        notice=notice if service.voucher else None,
    )
