"""Plan the program index and a page for each program (Programme)."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from plugins.catalog import Catalog
from plugins.catalog.models.programs import Backer, Milestone, Program
from plugins.catalog.models.towns import Participation, Town
from plugins.catalog.ordering import by_state
from plugins.catalog.partial_date import PartialDate
from plugins.publishing import routes, views
from plugins.publishing.plans import PagePlan

BACKER_PARTS = ("Träger", "Unterstützer", "Partner", "Landespartner")


@dataclass(frozen=True)
class ProgramIndexView:
    """All programs in a list, with the offices to ask."""

    programs: tuple[views.ProgramCard, ...]
    notice: views.Notice | None


@dataclass(frozen=True)
class BackerGroup:
    """The backers that play one part (Träger, Unterstützer, Partner, Landespartner)."""

    part: str
    since: PartialDate | None
    names: tuple[str, ...]


@dataclass(frozen=True)
class StateTowns:
    """The names of a program's towns in one state."""

    state: str
    names: tuple[str, ...]


@dataclass(frozen=True)
class ProgramView:
    """A program: figures, timeline, building blocks, office, towns and services; ``unit`` is what milestones count.

    ``years_differ`` tells that of its towns the latest sources are of several years, ``accompanied`` whether there is
    anything to say of services: there are some, or she is accredited.
    """

    program: Program
    name: views.ProgramName
    timeline: tuple[Milestone, ...]
    unit: str
    backers: tuple[BackerGroup, ...]
    towns: tuple[StateTowns, ...]
    years_differ: bool
    services: tuple[views.ServiceCard, ...]
    accompanied: bool
    notice: views.Notice | None
    directory: str | None


def plan_pages(catalog: Catalog) -> tuple[PagePlan, ...]:
    """Plan the program index and the program pages."""
    cards = tuple(map(views.program_card, catalog.programs))
    index = ProgramIndexView(cards, views.notice(catalog))
    return (
        PagePlan(routes.PROGRAMS, "programs", "seiten/programme.md", index),
        *(_program_page(catalog, program) for program in catalog.programs),
    )


def _program_page(catalog: Catalog, program: Program) -> PagePlan:
    return PagePlan(
        route=routes.program(program.id),
        template="program",
        body=f"programme/{program.id}.md",
        view=_view(catalog, program),
        title=f"»{program.name}«",
        description=program.summary,
    )


def _view(catalog: Catalog, program: Program) -> ProgramView:
    name = views.program_name(program)
    taking_part = [(town, own) for town in catalog.towns if (own := tuple(_ongoing(town, program)))]
    years = {part.last_documented for _, own in taking_part for part in own} - {None}
    grouped = by_state(tuple(town for town, _ in taking_part))
    services = tuple(_here(card) for card in views.service_cards(catalog) if name in card.programs)
    return ProgramView(
        program=program,
        name=name,
        timeline=tuple(sorted(program.milestones, key=_within_year)),
        unit=program.network.unit if program.network else "Orte",
        backers=_backer_groups(program.backers),
        towns=tuple(StateTowns(state, tuple(town.name for town in group)) for state, group in grouped),
        years_differ=len(years) > 1,
        services=services,
        accompanied=bool(services) or program.id in {one.program for one in catalog.consultant.accreditations},
        notice=views.notice(catalog, (program.id,)),
        directory=routes.TOWNS if catalog.website.parts.towns else None,
    )


def _within_year(milestone: Milestone) -> tuple[int, int, int]:
    """Sort what is known only by its year behind the months of that year."""
    return milestone.date.year, milestone.date.month or 13, milestone.date.day


def _here(card: views.ServiceCard) -> views.ServiceCard:
    """Show a service where the page itself is about one program, so that nothing else need name it."""
    return replace(card, voucher_alone=views.WITH_VOUCHER if card.voucher else "")


def _ongoing(town: Town, program: Program) -> Iterator[Participation]:
    return (part for part in town.participations if part.program == program.id and part.ongoing)


def _backer_groups(backers: tuple[Backer, ...]) -> tuple[BackerGroup, ...]:
    ordered = sorted(backers, key=lambda backer: BACKER_PARTS.index(backer.part))
    groups = groupby(ordered, key=lambda backer: (backer.part, backer.since))
    return tuple(BackerGroup(part, since, tuple(backer.name for backer in group)) for (part, since), group in groups)
