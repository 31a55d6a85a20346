"""Plan the town directory, and a page for each town with a story of its own (Orte)."""

from dataclasses import dataclass

from plugins.catalog import Catalog
from plugins.catalog.models.programs import Program
from plugins.catalog.models.towns import Participation, Town
from plugins.catalog.ordering import by_state
from plugins.catalog.partial_date import PartialDate
from plugins.catalog.states import ISO_CODE
from plugins.publishing import routes, views
from plugins.publishing.plans import PagePlan
from plugins.towns.map import MAP, MapView, map_view


@dataclass(frozen=True)
class ParticipationView:
    """A town's part in a program, with its sources."""

    program: views.ProgramName
    since: int | None
    until: int | None
    last_documented: int | None
    confidence: str
    note: str | None
    sources: tuple[str, ...]


@dataclass(frozen=True)
class TownView:
    """A town with its participations; ``route`` only where it has a page of its own.

    ``named_kind`` tells that the name says its kind already.
    """

    id: str
    name: str
    kind: str
    named_kind: bool
    state: str
    route: str | None
    participations: tuple[ParticipationView, ...]


@dataclass(frozen=True)
class StateGroup:
    """The towns of one state; ``code`` is its ISO 3166-2 code in lower case."""

    state: str
    code: str
    towns: tuple[TownView, ...]


@dataclass(frozen=True)
class ProgramCount:
    """How many towns are named here as taking part in a program or as having left, beside the network's figure.

    ``proven`` tells that each of them has a source.
    """

    card: views.ProgramCard
    named: int
    former: int
    proven: bool


@dataclass(frozen=True)
class DirectoryView:
    """The town directory, grouped by state, with a map if there is a town to show on it.

    ``judged`` tells that of some town sources were judged, and that not all are known to the owner herself.
    """

    states: tuple[StateGroup, ...]
    map: MapView | None
    counts: tuple[ProgramCount, ...]
    collected: PartialDate | None
    judged: bool


def plan_pages(catalog: Catalog) -> tuple[PagePlan, ...]:
    """Plan the town directory and the towns' own pages."""
    return (
        _directory_page(catalog),
        *(_town_page(catalog, town) for town in catalog.towns if town.id in catalog.stories),
    )


def _directory_page(catalog: Catalog) -> PagePlan:
    view = _directory(catalog)
    codes, files = tuple(group.code for group in view.states), (MAP,) if view.map else ()
    return PagePlan(routes.TOWNS, "towns", "seiten/orte.md", view, anchors=codes, files=files)


def _town_page(catalog: Catalog, town: Town) -> PagePlan:
    return PagePlan(
        route=routes.town(town.id),
        template="town",
        body=f"orte/{town.id}.md",
        view=_town(catalog, town),
        title=town.name,
    )


def _directory(catalog: Catalog) -> DirectoryView:
    groups = tuple(
        StateGroup(state, ISO_CODE[state], tuple(_town(catalog, town) for town in towns))
        for state, towns in by_state(catalog.towns)
    )
    judged = any(part.confidence != "given" for town in catalog.towns for part in town.participations)
    return DirectoryView(groups, map_view(catalog), _counts(catalog), catalog.towns_collected, judged)


def _counts(catalog: Catalog) -> tuple[ProgramCount, ...]:
    return tuple(_count(program, catalog.towns) for program in catalog.programs)


def _count(program: Program, towns: tuple[Town, ...]) -> ProgramCount:
    """Count a town once in each program, whether it stayed or came back."""
    parts = [[part for part in town.participations if part.program == program.id] for town in towns]
    ongoing = sum(any(part.ongoing for part in own) for own in parts)
    proven = all(part.sources for own in parts for part in own)
    return ProgramCount(views.program_card(program), ongoing, sum(map(bool, parts)) - ongoing, proven)


def _town(catalog: Catalog, town: Town) -> TownView:
    return TownView(
        id=town.id,
        name=town.name,
        kind=town.kind,
        named_kind=town.kind in town.name,
        state=town.state,
        route=routes.town(town.id) if town.id in catalog.stories else None,
        participations=tuple(_participation(catalog, part) for part in town.participations),
    )


def _participation(catalog: Catalog, part: Participation) -> ParticipationView:
    return ParticipationView(
        program=views.program_name(catalog.program(part.program)),
        since=part.since,
        until=part.until,
        last_documented=part.last_documented,
        confidence=part.confidence,
        note=part.note,
        sources=part.sources,
    )
