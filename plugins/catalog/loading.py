"""Read all data files into a catalog, or into all their problems at once."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from plugins.catalog import stand_ins
from plugins.catalog.catalog import Catalog
from plugins.catalog.data_folder import misnamed, strays
from plugins.catalog.models.accessibility import Accessibility
from plugins.catalog.models.consultant import Consultant
from plugins.catalog.models.exceptions import Exceptions
from plugins.catalog.models.programs import Program, Programs
from plugins.catalog.models.redirects import Redirects
from plugins.catalog.models.services import Service, Services
from plugins.catalog.models.towns import Town, Towns
from plugins.catalog.models.types import IDENTIFIER
from plugins.catalog.models.voucher import Voucher
from plugins.catalog.node import Node
from plugins.catalog.partial_date import PartialDate
from plugins.catalog.passed_over import is_passed_over
from plugins.catalog.problems import Problem
from plugins.catalog.records import Located, R, Records, read_records
from plugins.catalog.rules import Facts, check, program_references
from plugins.catalog.validation import validate
from plugins.catalog.yaml_text import YamlText, read_yaml

FILES: dict[str, type[BaseModel]] = {
    "accessibility": Accessibility,
    "consultant": Consultant,
    "exceptions": Exceptions,
    "programs": Programs,
    "redirects": Redirects,
    "services": Services,
    "towns": Towns,
    "voucher": Voucher,
}
"""The data files, by name without ``.yaml``, and their models."""


@dataclass(frozen=True)
class Loaded:
    """The catalog as far as it is sound, and all problems.

    ``unsound`` holds the ids of the records that were left out, ``uncertain`` the names of the lists in which an id
    is missing, malformed or doubled; ``redirects`` know their places. Where there is a problem, stand-ins keep the
    catalog whole, so that the pages can be planned and their texts checked in the same run.
    """

    catalog: Catalog
    problems: tuple[Problem, ...]
    unsound: frozenset[str] = frozenset()
    uncertain: frozenset[str] = frozenset()
    redirects: Located[Redirects] | None = None


def load_catalog(root: Path) -> Loaded:
    """Read ``data/*.yaml``, and the names of the towns' texts, below a project folder."""
    content = root / "content"
    loader = _Loader(_read(root), strays(root, FILES.keys()))
    facts = Facts(
        consultant=loader.single("consultant", Consultant),
        programs=loader.records("programs", Program),
        services=loader.records("services", Service),
        towns=loader.records("towns", Town),
        redirects=loader.single("redirects", Redirects),
        voucher=loader.single("voucher", Voucher),
        accessibility=loader.single("accessibility", Accessibility),
        photos=frozenset(_photos(content)),
    )
    loader.single("exceptions", Exceptions)
    problems = (*loader.problems, *check(facts))
    stories = frozenset(path.stem for path in (content / "orte").glob("*.md") if not is_passed_over(Path(path.name)))
    return _loaded(facts, loader.collected(), problems, stories)


def _photos(content: Path) -> Iterator[str]:
    names = (path.relative_to(content) for path in (content / "bilder").rglob("*.*"))
    return (name.as_posix() for name in names if not is_passed_over(name))


def _read(root: Path) -> dict[str, YamlText]:
    elsewhere = misnamed(root, FILES.keys())
    nothing = YamlText(None, ())
    return {name: nothing if name in elsewhere else read_yaml(root / file, file) for name, file in _files()}


def _files() -> Iterator[tuple[str, str]]:
    return ((name, f"data/{name}.yaml") for name in FILES)


class _Loader:
    def __init__(self, texts: dict[str, YamlText], strays: Iterable[Problem]) -> None:
        self.roots = {name: text.root for name, text in texts.items()}
        self.problems = [*strays, *(problem for text in texts.values() for problem in text.problems)]

    def single(self, name: str, model: type[R]) -> Located[R] | None:
        root = self.roots[name]
        if root is None:
            return None
        record, problems = validate(model, root)
        self.problems += problems
        return Located(record, root) if record else None

    def records(self, name: str, model: type[R]) -> Records[R]:
        records, problems = read_records(FILES[name], model, name, self.roots[name])
        self.problems += problems
        return records

    def collected(self) -> PartialDate | None:
        root = self.roots["towns"]
        if root is None or not isinstance(root.value, dict):
            return None
        without_towns = replace(root, value={**root.value, "towns": Node(root.place, [])})
        head, _ = validate(Towns, without_towns)
        return head.collected if head else None


def _loaded(
    facts: Facts, collected: PartialDate | None, problems: tuple[Problem, ...], stories: frozenset[str]
) -> Loaded:
    lists: tuple[Records[Any], ...] = (facts.programs, facts.services, facts.towns)
    names = ("programs", "services", "towns")
    return Loaded(
        _catalog(facts, collected, problems, stories),
        problems,
        unsound=frozenset().union(*(records.unsound_ids(problems) for records in lists)),
        uncertain=frozenset(name for name, records in zip(names, lists, strict=True) if not records.ids_certain),
        redirects=facts.redirects,
    )


def _catalog(
    facts: Facts, collected: PartialDate | None, problems: tuple[Problem, ...], stories: frozenset[str]
) -> Catalog:
    files = {problem.place.file for problem in problems}

    def sound(found: Located[R] | None, name: str, stand_in: Callable[[], R]) -> R:
        return found.record if found and f"data/{name}.yaml" not in files else stand_in()

    return Catalog(
        consultant=sound(facts.consultant, "consultant", stand_ins.consultant),
        programs=_programs(facts, problems),
        services=facts.services.sound(problems),
        towns=facts.towns.sound(problems),
        towns_collected=collected or stand_ins.DAY,
        voucher=sound(facts.voucher, "voucher", stand_ins.voucher),
        accessibility=sound(facts.accessibility, "accessibility", stand_ins.accessibility),
        stories=stories,
        redirects=facts.redirects.record if facts.redirects else Redirects(),
    )


def _programs(facts: Facts, problems: tuple[Problem, ...]) -> tuple[Program, ...]:
    """Give the sound programs, and stand-ins for the others; if ids are uncertain, for all that are named anywhere."""
    programs = facts.programs.sound(problems)
    named = facts.programs.ids()
    if not facts.programs.ids_certain:
        named |= {program_id for _, program_id in program_references(facts)}
    others = sorted(named - {program.id for program in programs})
    return (*programs, *(stand_ins.program(name) for name in others if re.fullmatch(IDENTIFIER, name)))
