"""Plan the page that thanks for what a form has sent."""

from dataclasses import dataclass

from plugins.catalog import Catalog
from plugins.catalog.models.channels import EmailChannel, is_public
from plugins.publishing import routes, views
from plugins.publishing.plans import PagePlan


@dataclass(frozen=True)
class ThanksView:
    """What one may have sent before one is thanked; ``granting`` names the programs with vouchers, if not all."""

    enquiries: bool
    comments: bool
    asks_mail: bool
    vouchers: bool
    granting: str


def plan_pages(catalog: Catalog) -> tuple[PagePlan, ...]:
    """Plan the page, which needs no text of the owner's to say enough."""
    return (PagePlan(routes.THANKS, "thanks", "seiten/danke.md", _view(catalog), spoken=True),)


def _view(catalog: Catalog) -> ThanksView:
    website = catalog.website
    return ThanksView(
        enquiries=not isinstance(website.enquiries, EmailChannel),
        comments=website.parts.comments and not isinstance(website.comments, EmailChannel),
        asks_mail=not is_public(website.comments),
        vouchers=catalog.voucher is not None,
        granting=views.granting_names(catalog),
    )
