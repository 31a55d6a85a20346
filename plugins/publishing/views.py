"""Small frozen views that the templates of several features show."""

from dataclasses import dataclass
from typing import Literal

from plugins.catalog import Catalog
from plugins.catalog.models.programs import Network, Program, ProgramOffice
from plugins.catalog.models.services import Service
from plugins.catalog.models.voucher import Step
from plugins.publishing import routes


@dataclass(frozen=True)
class Link:
    """A link to a page of this site."""

    text: str
    route: str


@dataclass(frozen=True)
class ProgramName:
    """A program as a link in its colour."""

    name: str
    color: str
    route: str


@dataclass(frozen=True)
class ProgramCard:
    """A program in a list (Programm)."""

    program: ProgramName
    summary: str
    network: Network | None


@dataclass(frozen=True)
class ServiceCard:
    """A service in a list (Angebot).

    ``voucher`` says that a voucher pays for it, where its programs stand beside it, and ``voucher_alone`` where they
    do not; both are empty if none does.
    """

    name: str
    summary: str
    route: str
    programs: tuple[ProgramName, ...]
    voucher: str
    voucher_alone: str
    paused: bool


@dataclass(frozen=True)
class OfficeView:
    """A program office and the program it speaks for (Programmbüro)."""

    program: ProgramName
    office: ProgramOffice


@dataclass(frozen=True)
class Notice:
    """»First the program office«, with the offices that are meant."""

    text: str
    offices: tuple[OfficeView, ...]
    route: str = routes.VOUCHER


@dataclass(frozen=True)
class StepView:
    """A step of the voucher procedure with the name of who acts."""

    actor: str
    label: str
    title: str
    text: str


WITH_VOUCHER = "Mit Gutschein"
"""What a list says of a service where nobody could take it for another program."""


def programs_word(count: int) -> str:
    """Give the word for one program or several."""
    return "Programm" if count == 1 else "Programme"


def program_name(program: Program) -> ProgramName:
    """Show a program as a link in its colour."""
    return ProgramName(program.name, program.color_name, routes.program(program.id))


def program_names(catalog: Catalog, program_ids: tuple[str, ...]) -> tuple[ProgramName, ...]:
    """Show the programs with these ids, in the catalog's order."""
    return tuple(program_name(program) for program in catalog.programs if program.id in program_ids)


def program_card(program: Program) -> ProgramCard:
    """Show a program in a list."""
    return ProgramCard(program_name(program), program.summary, program.network)


def service_card(catalog: Catalog, service: Service) -> ServiceCard:
    """Show a service in a list."""
    programs, granting = program_names(catalog, service.programs), voucher_names(catalog, service)
    elsewhere = len(catalog.voucher_programs) < len(catalog.programs)
    return ServiceCard(
        name=service.name,
        summary=service.summary,
        route=routes.service(service.id),
        programs=programs,
        voucher=_voucher_label(granting, named=elsewhere and granting != programs),
        voucher_alone=_voucher_label(granting, named=elsewhere),
        paused=service.status == "paused",
    )


def _voucher_label(granting: tuple[ProgramName, ...], *, named: bool) -> str:
    if not granting:
        return ""
    return f"Gutschein in {_listed(tuple(name.name for name in granting), 'und')}" if named else WITH_VOUCHER


def voucher_names(catalog: Catalog, service: Service) -> tuple[ProgramName, ...]:
    """Show the programs in which a voucher pays for a service; one of no program in particular is paid for in all."""
    granting = catalog.voucher_programs if service.voucher else ()
    return tuple(
        program_name(program) for program in granting if not service.programs or program.id in service.programs
    )


def service_cards(catalog: Catalog) -> tuple[ServiceCard, ...]:
    """Show all services but drafts, those that can be booked first."""
    listed = [service_card(catalog, service) for service in catalog.services if service.status != "draft"]
    return tuple(sorted(listed, key=lambda card: card.paused))


def notice(catalog: Catalog, program_ids: tuple[str, ...] | None = None) -> Notice | None:
    """Build the notice for the given programs, or for all; there is none where there are no vouchers."""
    offices = tuple(
        OfficeView(program_name(program), program.office)
        for program in catalog.voucher_programs
        if program_ids is None or program.id in program_ids
    )
    return Notice(catalog.voucher.notice, offices) if catalog.voucher and offices else None


def granting_names(catalog: Catalog, word: Literal["oder", "und"] = "oder") -> str:
    """Name the programs in which there are vouchers, where there are others too: »A« oder »B«; else nothing."""
    names = tuple(program.name for program in catalog.voucher_programs)
    return _listed(names, word) if catalog.voucher and 0 < len(names) < len(catalog.programs) else ""


def granting_note(catalog: Catalog) -> str:
    """Say beside a heading in which programs there are vouchers, where there are others too; else nothing."""
    names = granting_names(catalog, "und")
    several = len(catalog.voucher_programs) > 1
    return f"{'in den Programmen' if several else 'im Programm'} {names}" if names else ""


def _listed(names: tuple[str, ...], word: str) -> str:
    *before, last = (f"»{name}«" for name in names)
    return f"{', '.join(before)} {word} {last}" if before else last


def step_views(catalog: Catalog) -> tuple[StepView, ...]:
    """Show the voucher procedure step by step, if there is one."""
    labels = {"participant": "Sie vor Ort", "office": "Programmbüro", "consultant": catalog.consultant.role}
    return tuple(_step_view(step, labels[step.actor]) for step in (catalog.voucher.steps if catalog.voucher else ()))


def _step_view(step: Step, label: str) -> StepView:
    return StepView(step.actor, label, step.title, step.text)
