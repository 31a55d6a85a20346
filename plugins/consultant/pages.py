"""Plan the pages around the consultant: home, profile, contact, Impressum, privacy, accessibility."""

from dataclasses import dataclass

from plugins.catalog import Catalog
from plugins.catalog.models.accessibility import Accessibility
from plugins.catalog.models.consultant import Consultant
from plugins.publishing import routes, views
from plugins.publishing.plans import PagePlan


@dataclass(frozen=True)
class HomeView:
    """The home page: who she is, the programs, her services, the way to the voucher."""

    consultant: Consultant
    programs: tuple[views.ProgramCard, ...]
    services: tuple[views.ServiceCard, ...]
    steps: tuple[views.StepView, ...]
    notice: views.Notice


@dataclass(frozen=True)
class ProfileView:
    """The profile: the person, what she is accredited for, what she offers."""

    consultant: Consultant
    programs: tuple[views.ProgramName, ...]
    services: tuple[views.ServiceCard, ...]


@dataclass(frozen=True)
class ContactView:
    """The contact page: ways to write, and the offices to ask first."""

    consultant: Consultant
    notice: views.Notice


@dataclass(frozen=True)
class ImprintView:
    """The provider's identification (Impressum, § 5 DDG) and the editor (§ 18 Abs. 2 MStV)."""

    consultant: Consultant
    editor: str


@dataclass(frozen=True)
class PrivacyView:
    """The controller of the data processing (Verantwortliche, Art. 13 DSGVO)."""

    consultant: Consultant


@dataclass(frozen=True)
class AccessibilityView:
    """What was tested of the accessibility, and when."""

    accessibility: Accessibility


def plan_pages(catalog: Catalog) -> tuple[PagePlan, ...]:
    """Plan the consultant's pages."""
    consultant = catalog.consultant
    return (
        PagePlan(routes.HOME, "home", "seiten/start.md", _home(catalog)),
        PagePlan(routes.PROFILE, "profile", "seiten/profil.md", _profile(catalog)),
        PagePlan(routes.CONTACT, "contact", "seiten/kontakt.md", ContactView(consultant, views.notice(catalog))),
        PagePlan(
            routes.IMPRINT,
            "imprint",
            "seiten/impressum.md",
            ImprintView(consultant, consultant.editor or consultant.name),
        ),
        PagePlan(routes.PRIVACY, "privacy", "seiten/datenschutz.md", PrivacyView(consultant)),
        PagePlan(
            routes.ACCESSIBILITY,
            "accessibility",
            "seiten/barrierefreiheit.md",
            AccessibilityView(catalog.accessibility),
        ),
    )


def _home(catalog: Catalog) -> HomeView:
    return HomeView(
        consultant=catalog.consultant,
        programs=tuple(map(views.program_card, catalog.programs)),
        services=views.service_cards(catalog),
        steps=views.step_views(catalog),
        notice=views.notice(catalog),
    )


def _profile(catalog: Catalog) -> ProfileView:
    accredited = tuple(accreditation.program for accreditation in catalog.consultant.accreditations)
    return ProfileView(
        consultant=catalog.consultant,
        programs=views.program_names(catalog, accredited),
        services=views.service_cards(catalog),
    )
