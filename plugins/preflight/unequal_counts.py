"""A network whose size is another than the newest milestone of the same month says (Stand)."""

from collections.abc import Iterable, Iterator

from plugins.catalog import Problem
from plugins.catalog.models.programs import Network, Program
from plugins.catalog.node import Node
from plugins.catalog.partial_date import PartialDate
from plugins.preflight.site import Site

PROGRAMS = "data/programs.yaml"
_NO_MONTH = (0, 0)


def unequal_counts(site: Site) -> Iterator[Problem]:
    """No size of a network goes out with the month of another unless its owner has thought of it."""
    yield from unequal_among(site.sources.catalog.programs, site.sources.records[PROGRAMS])


def unequal_among(programs: Iterable[Program], root: Node) -> Iterator[Problem]:
    """Give the sizes of networks that a milestone of the same month contradicts; ``root`` holds their places."""
    for index, program in enumerate(programs):
        network = program.network
        counted = [step for step in program.milestones if step.count is not None]
        same = [step for step in counted if network and _month(step.date) == _month(network.as_of) != _NO_MONTH]
        newest = max(same, key=lambda step: step.date, default=None)
        if network and newest and network.count != newest.count:
            found = root.at(("programs", index, "network"))
            step = root.at(("programs", index, "milestones", program.milestones.index(newest), "count")).place
            there = f"beim Meilenstein „{newest.title}“ desselben Monats {newest.count} (Zeile {step.line})"
            said = f"hier sind es {network.count}, {there}"
            yield Problem(found.at(("count",)).place, f"{said}; {_remedy(network, found)}")


def _remedy(network: Network, found: Node) -> str:
    line = found.at(("as_of",)).place.line
    day = f"bei „as_of“ (Zeile {line}) ihren Stand, bei „source“ ihren Beleg"
    step = "unter „milestones“ als letzten einen neuen Meilenstein eintragen und „reviewed“, ist es älter, erneuern"
    return f"ist {network.count} die neue Zahl, {day} und {step}; ist eine der beiden vertippt, sie berichtigen"


def _month(day: PartialDate) -> tuple[int, int]:
    return (day.year, day.month) if day.month else _NO_MONTH
