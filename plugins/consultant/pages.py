"""Plan the pages around the consultant: home, profile, contact, Impressum, privacy, accessibility."""

from dataclasses import dataclass

from plugins.catalog import Catalog
from plugins.catalog.map_credits import map_credits
from plugins.catalog.models.channels import IssoChannel, is_public
from plugins.catalog.models.consultant import Consultant
from plugins.catalog.partial_date import PartialDate
from plugins.publishing import routes, views
from plugins.publishing.plans import PagePlan


@dataclass(frozen=True)
class HomeView:
    """The home page: who she is, the programs, her services, the way to the voucher, and in which programs it is."""

    consultant: Consultant
    programs_title: str
    programs: tuple[views.ProgramCard, ...]
    services: tuple[views.ServiceCard, ...]
    steps: tuple[views.StepView, ...]
    granting: str
    notice: views.Notice | None


@dataclass(frozen=True)
class RoleView:
    """What somebody is accredited as, and in which programs."""

    name: str
    programs: tuple[views.ProgramName, ...]


@dataclass(frozen=True)
class ProfileView:
    """The profile: the person, what she is accredited as and in which programs, what she offers."""

    consultant: Consultant
    roles: tuple[RoleView, ...]
    services: tuple[views.ServiceCard, ...]


@dataclass(frozen=True)
class ContactView:
    """The contact page: ways to write, and the offices to ask first."""

    consultant: Consultant
    notice: views.Notice | None


@dataclass(frozen=True)
class ImprintView:
    """The provider's identification (Impressum, § 5 DDG) and the editor (§ 18 Abs. 2 MStV).

    ``map_credits`` says whose data a map shows, if there is one.
    """

    consultant: Consultant
    editor: str
    map_credits: str


@dataclass(frozen=True)
class PrivacyView:
    """The controller of the data processing (Art. 13 DSGVO), and whether there are comments and vouchers to speak of.

    ``keeps_addresses`` tells that the way of comments keeps a shortened IP address, ``asks_mail`` that its form asks
    for the address to which mail is sent.
    """

    consultant: Consultant
    comments: bool
    vouchers: bool
    keeps_addresses: bool
    asks_mail: bool


@dataclass(frozen=True)
class AccessibilityView:
    """What was tested of the accessibility, and when if it was; and whether there is a page in plain language."""

    tested: PartialDate | None
    checks: tuple[str, ...]
    plain_language: bool


def plan_pages(catalog: Catalog) -> tuple[PagePlan, ...]:
    """Plan the consultant's pages; those on which the law has its say need no text of hers."""
    contact = ContactView(catalog.consultant, views.notice(catalog))
    return (
        PagePlan(routes.HOME, "home", "seiten/start.md", _home(catalog)),
        PagePlan(routes.PROFILE, "profile", "seiten/profil.md", _profile(catalog)),
        PagePlan(routes.CONTACT, "contact", "seiten/kontakt.md", contact),
        PagePlan(routes.NOT_FOUND, "page", "seiten/404.md"),
        PagePlan(routes.IMPRINT, "imprint", "seiten/impressum.md", _imprint(catalog), spoken=True),
        PagePlan(routes.PRIVACY, "privacy", "seiten/datenschutz.md", _privacy(catalog), spoken=True),
        PagePlan(
            routes.ACCESSIBILITY, "accessibility", "seiten/barrierefreiheit.md", _accessibility(catalog), spoken=True
        ),
    )


def _imprint(catalog: Catalog) -> ImprintView:
    consultant = catalog.consultant
    return ImprintView(consultant, consultant.editor or consultant.name, map_credits(catalog))


def _privacy(catalog: Catalog) -> PrivacyView:
    return PrivacyView(
        consultant=catalog.consultant,
        comments=catalog.website.parts.comments,
        vouchers=catalog.voucher is not None,
        keeps_addresses=isinstance(catalog.website.comments, IssoChannel),
        asks_mail=not is_public(catalog.website.comments),
    )


def _accessibility(catalog: Catalog) -> AccessibilityView:
    record, website = catalog.accessibility, catalog.website
    return AccessibilityView(record.tested_at(website.address), record.checks, website.parts.plain_language)


def _home(catalog: Catalog) -> HomeView:
    return HomeView(
        consultant=catalog.consultant,
        programs_title="Das Programm" if len(catalog.programs) == 1 else "Die Programme",
        programs=tuple(map(views.program_card, catalog.programs)),
        services=views.service_cards(catalog),
        steps=views.step_views(catalog),
        granting=views.granting_note(catalog),
        notice=views.notice(catalog),
    )


def _profile(catalog: Catalog) -> ProfileView:
    accreditations = catalog.consultant.accreditations
    roles = dict.fromkeys(accreditation.role for accreditation in accreditations)
    programs = {role: tuple(one.program for one in accreditations if one.role == role) for role in roles}
    return ProfileView(
        consultant=catalog.consultant,
        roles=tuple(RoleView(role, views.program_names(catalog, programs[role])) for role in roles),
        services=views.service_cards(catalog),
    )
