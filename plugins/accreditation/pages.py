"""Plan the accreditation page: proof first, then the text (Akkreditierung)."""

from dataclasses import dataclass

from plugins.catalog import Catalog
from plugins.catalog.models.consultant import Accreditation, Consultant
from plugins.publishing import routes, views
from plugins.publishing.plans import PagePlan


@dataclass(frozen=True)
class Proof:
    """One accreditation and where anyone can check it (§ 5 UWG)."""

    card: views.ProgramCard
    accreditation: Accreditation


@dataclass(frozen=True)
class AccreditationView:
    """What the consultant is accredited for, and how a voucher leads to her."""

    consultant: Consultant
    proofs: tuple[Proof, ...]
    proofs_note: str
    uses: tuple[str, ...]
    uses_note: str
    notice: views.Notice | None


def plan_pages(catalog: Catalog) -> tuple[PagePlan, ...]:
    """Plan the accreditation page."""
    view = AccreditationView(
        consultant=catalog.consultant,
        proofs=tuple(_proof(catalog, accreditation) for accreditation in catalog.consultant.accreditations),
        proofs_note=f"Wofür die {_hold(len(catalog.consultant.accreditations))} und wo Sie danach fragen können",
        uses=catalog.voucher.uses if catalog.voucher else (),
        uses_note=", ".join(filter(None, (views.granting_note(catalog), "unter anderem"))),
        notice=views.notice(catalog),
    )
    return (PagePlan(routes.ACCREDITATION, "accreditation", "akkreditierung/akkreditierung.md", view),)


def _hold(count: int) -> str:
    return "Akkreditierungen gelten" if count > 1 else "Akkreditierung gilt"


def _proof(catalog: Catalog, accreditation: Accreditation) -> Proof:
    return Proof(views.program_card(catalog.program(accreditation.program)), accreditation)
