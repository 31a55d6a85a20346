"""Plan the service index and a page for each service (Angebote)."""

from dataclasses import dataclass

from plugins.catalog import Catalog
from plugins.catalog.models.services import Service
from plugins.publishing import routes, views
from plugins.publishing.plans import PagePlan


@dataclass(frozen=True)
class ServiceIndexView:
    """All services in a list, with the notice."""

    services: tuple[views.ServiceCard, ...]
    notice: views.Notice | None


@dataclass(frozen=True)
class ServiceView:
    """A service: occasions, formats, results, programs; ``vouchers`` tells whether there are any to speak of."""

    service: Service
    vouchers: bool
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


def _view(catalog: Catalog, service: Service) -> ServiceView:
    others = (card for card in views.service_cards(catalog) if card.route != routes.service(service.id))
    programs = views.program_names(catalog, service.programs)
    return ServiceView(
        service=service,
        vouchers=catalog.voucher is not None,
        programs_term=views.programs_word(len(programs)),
        programs=programs,
        others=tuple(others),
        notice=views.notice(catalog, service.programs or None),
    )
