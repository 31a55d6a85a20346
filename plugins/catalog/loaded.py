"""The catalog as far as it is sound, with stand-ins where it is not, so that everything else can be looked at."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from plugins.catalog import stand_ins
from plugins.catalog.catalog import Catalog
from plugins.catalog.models.consultant import Consultant
from plugins.catalog.models.programs import Program
from plugins.catalog.models.redirects import Redirects
from plugins.catalog.models.types import IDENTIFIER
from plugins.catalog.models.website import Website
from plugins.catalog.node import Node
from plugins.catalog.problems import Problem
from plugins.catalog.records import Located, R, Records
from plugins.catalog.rules import Facts, program_references, renamed_program


@dataclass(frozen=True)
class Loaded:
    """The catalog as far as it is sound, and all problems.

    ``unsound`` holds the ids of the records that were left out, ``uncertain`` the names of the lists in which an id
    is missing, malformed or doubled; single records and the ``programs`` that are valid know their places; ``roots``
    are the nodes of all files that could be read, by name. Where there is a problem, stand-ins keep the catalog whole,
    so that the pages can be planned and their texts checked all the same; ``doubtful`` are the names of the files
    in which there are problems.
    """

    catalog: Catalog
    problems: tuple[Problem, ...]
    unsound: frozenset[str] = frozenset()
    uncertain: frozenset[str] = frozenset()
    doubtful: frozenset[str] = frozenset()
    website: Located[Website] | None = None
    consultant: Located[Consultant] | None = None
    programs: tuple[Located[Program], ...] = ()
    redirects: Located[Redirects] | None = None
    roots: Mapping[str, Node] = field(default_factory=dict)

    def entries(self, name: str) -> Sequence[Node]:
        """Give the nodes of the records of a list, sound or not: ``programs``, ``services``, ``towns``."""
        entries = self.roots[name].at((name,)).value if name in self.roots else ()
        return entries if isinstance(entries, list) else ()


def assembled(
    facts: Facts, settings: Website, problems: tuple[Problem, ...], doubtful: frozenset[str], stories: frozenset[str]
) -> Loaded:
    """Give the catalog of what is sound, with stand-ins for what is not; ``settings`` are that of ``site.yaml``."""
    lists: tuple[Records[Any], ...] = (facts.programs, facts.services, facts.towns)
    names = ("programs", "services", "towns")
    return Loaded(
        _catalog(facts, settings, problems, doubtful, stories),
        problems,
        unsound=frozenset().union(*(records.unsound_ids(problems) for records in lists)),
        uncertain=frozenset(name for name, records in zip(names, lists, strict=True) if not records.ids_certain),
        doubtful=doubtful,
        website=facts.website,
        consultant=facts.consultant,
        programs=tuple(facts.programs.valid.values()),
        redirects=facts.redirects,
    )


def _catalog(
    facts: Facts, settings: Website, problems: tuple[Problem, ...], doubtful: frozenset[str], stories: frozenset[str]
) -> Catalog:
    def sound(found: Located[R] | None, name: str, stand_in: Callable[[], R]) -> R:
        return found.record if found and name not in doubtful else stand_in()

    return Catalog(
        website=sound(facts.website, "site", lambda: settings),
        consultant=sound(facts.consultant, "consultant", stand_ins.consultant),
        programs=_programs(facts, problems),
        services=facts.services.sound(problems),
        towns=facts.towns.sound(problems),
        towns_collected=facts.collected.day if facts.collected else None,
        voucher=sound(facts.voucher, "voucher", stand_ins.voucher) if settings.parts.voucher else None,
        accessibility=sound(facts.accessibility, "accessibility", stand_ins.accessibility),
        stories=stories if settings.parts.towns else frozenset(),
        redirects=facts.redirects.record if facts.redirects else Redirects(),
    )


def _programs(facts: Facts, problems: tuple[Problem, ...]) -> tuple[Program, ...]:
    """Give the sound programs, and stand-ins for the others; if ids are uncertain, for all that are named anywhere."""
    programs = facts.programs.sound(problems)
    named, renamed = facts.programs.ids(), renamed_program(facts)
    if renamed:
        named = (named - {renamed.now}) | {renamed.before}
    if not facts.programs.ids_certain:
        named |= {program_id for _, program_id in program_references(facts)}
    others = sorted(named - {program.id for program in programs})
    return (*programs, *(stand_ins.program(name) for name in others if re.fullmatch(IDENTIFIER, name)))
