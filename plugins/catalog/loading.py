"""Read all data files into a catalog, or into all their problems at once."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from plugins.catalog import stand_ins
from plugins.catalog.catalog import Catalog
from plugins.catalog.data_folder import misnamed, says_nothing, strays
from plugins.catalog.empty_values import told_by_model
from plugins.catalog.list_rules import check_lists
from plugins.catalog.mending.search import read_facts
from plugins.catalog.models.accessibility import Accessibility
from plugins.catalog.models.consultant import Consultant
from plugins.catalog.models.exceptions import Exceptions
from plugins.catalog.models.programs import Program, Programs
from plugins.catalog.models.redirects import Redirects
from plugins.catalog.models.services import Service, Services
from plugins.catalog.models.towns import Town, Towns
from plugins.catalog.models.types import IDENTIFIER
from plugins.catalog.models.voucher import Voucher
from plugins.catalog.models.website import Parts, Website
from plugins.catalog.node import Node
from plugins.catalog.parts_found import parts_found
from plugins.catalog.passed_over import is_passed_over
from plugins.catalog.problems import Problem, ProblemsFound
from plugins.catalog.records import Located, R, Records, read_records, readable
from plugins.catalog.rules import Facts, check, program_references, renamed_program
from plugins.catalog.town_rules import Collected
from plugins.catalog.validation import validate

FILES: dict[str, type[BaseModel]] = {
    "accessibility": Accessibility,
    "consultant": Consultant,
    "exceptions": Exceptions,
    "programs": Programs,
    "redirects": Redirects,
    "services": Services,
    "site": Website,
    "towns": Towns,
    "voucher": Voucher,
}
"""The data files, by name without ``.yaml``, and their models."""


OPTIONAL = frozenset({"exceptions", "redirects"})
"""Data files that may be missing, or hold nothing but notes: there is nothing to say then."""
OF_PARTS = frozenset({"towns", "voucher"})
"""Data files that a part needs and that nobody has before it is switched on."""
MISSING = (
    "die Datei fehlt; auf Ihrer eigenen Website legt „make new“ sie an, und gab es sie schon einmal, "
    "lässt sie sich aus der Versionsgeschichte zurückholen"
)


@dataclass(frozen=True)
class Loaded:
    """The catalog as far as it is sound, and all problems.

    ``unsound`` holds the ids of the records that were left out, ``uncertain`` the names of the lists in which an id
    is missing, malformed or doubled; single records and the ``programs`` that are valid know their places; ``roots``
    are the nodes of all files that could be read, by name. Where there is a problem, stand-ins keep the catalog whole,
    so that the pages can be planned and their texts checked all the same.
    """

    catalog: Catalog
    problems: tuple[Problem, ...]
    unsound: frozenset[str] = frozenset()
    uncertain: frozenset[str] = frozenset()
    website: Located[Website] | None = None
    consultant: Located[Consultant] | None = None
    programs: tuple[Located[Program], ...] = ()
    redirects: Located[Redirects] | None = None
    roots: Mapping[str, Node] = field(default_factory=dict)


def load_catalog(root: Path) -> Loaded:
    """Read ``data/*.yaml``, and the names of the towns' texts, below a project folder."""
    content = root / "content"
    loader = _Loader(root)
    website = loader.single("site", Website)
    parts = website.record.parts if website else parts_found(root, loader.roots["site"])
    facts = Facts(
        website=website,
        consultant=loader.single("consultant", Consultant),
        programs=loader.records("programs", Program),
        services=loader.records("services", Service),
        towns=loader.records("towns", Town) if parts.towns else Records((), {}, listed=website is not None),
        collected=loader.collected() if parts.towns else None,
        redirects=loader.entries("redirects", Redirects),
        voucher=loader.single("voucher", Voucher) if parts.voucher else None,
        accessibility=loader.single("accessibility", Accessibility),
        photos=frozenset(_photos(content)),
    )
    loader.single("exceptions", Exceptions)
    roots = {name: node for name, node in loader.roots.items() if node}
    problems = (*strays(root, FILES.keys()), *loader.problems, *check(facts), *check_lists(roots.values()))
    stories = frozenset(path.stem for path in (content / "orte").glob("*.md") if not is_passed_over(Path(path.name)))
    loaded = _loaded(facts, parts, problems, stories)
    return replace(loaded, roots=roots)


def load_website(root: Path) -> Website:
    """Read ``data/site.yaml`` alone; raises ProblemsFound with what is wrong with it."""
    loader = _Loader(root)
    website = loader.single("site", Website)
    if loader.problems or website is None:
        raise ProblemsFound(loader.problems)
    return website.record


def _photos(content: Path) -> Iterator[str]:
    names = (path.relative_to(content) for path in (content / "bilder").rglob("*.*"))
    return (name.as_posix() for name in names if not is_passed_over(name))


class _Loader:
    def __init__(self, root: Path) -> None:
        self.root = root
        self.roots: dict[str, Node | None] = {}
        self.problems: list[Problem] = []
        self.elsewhere = misnamed(root, FILES.keys())

    def single(self, name: str, model: type[R]) -> Located[R] | None:
        root = self._read(name)
        if root is None:
            return None
        record, problems = validate(model, root)
        self.problems += problems
        return Located(record, root) if record else None

    def entries(self, name: str, model: type[R]) -> Located[R] | None:
        """Read a file of which one wrong entry leaves the others to be looked at."""
        known = len(self.problems)
        whole, root = self.single(name, model), self.roots[name]
        return whole or (readable(model, root, self.problems[known:]) if root else None)

    def records(self, name: str, model: type[R]) -> Records[R]:
        records, problems = read_records(FILES[name], model, name, self._read(name))
        self.problems += problems
        return records

    def collected(self) -> Collected | None:
        root = self.roots["towns"]
        if root is None or not isinstance(root.value, dict):
            return None
        without_towns = replace(root, value={**root.value, "towns": Node(root.place, [])})
        head, _ = validate(Towns, without_towns)
        return Collected(head.collected, root.at(("collected",)).place) if head and head.collected else None

    def _read(self, name: str) -> Node | None:
        path, self.roots[name] = self.root / "data" / f"{name}.yaml", None
        if name in self.elsewhere or (name in OPTIONAL and says_nothing(path)):
            return None
        text = read_facts(path, f"data/{name}.yaml", FILES[name])
        missing = name in OF_PARTS and not path.exists()
        told = told_by_model(text.problems, text.meant, FILES[name])
        self.problems += [replace(problem, message=MISSING) for problem in told] if missing else told
        self.roots[name] = text.meant
        return text.meant


def _loaded(facts: Facts, parts: Parts, problems: tuple[Problem, ...], stories: frozenset[str]) -> Loaded:
    lists: tuple[Records[Any], ...] = (facts.programs, facts.services, facts.towns)
    names = ("programs", "services", "towns")
    return Loaded(
        _catalog(facts, parts, problems, stories),
        problems,
        unsound=frozenset().union(*(records.unsound_ids(problems) for records in lists)),
        uncertain=frozenset(name for name, records in zip(names, lists, strict=True) if not records.ids_certain),
        website=facts.website,
        consultant=facts.consultant,
        programs=tuple(facts.programs.valid.values()),
        redirects=facts.redirects,
    )


def _catalog(facts: Facts, parts: Parts, problems: tuple[Problem, ...], stories: frozenset[str]) -> Catalog:
    files = {problem.place.file for problem in problems}

    def sound(found: Located[R] | None, name: str, stand_in: Callable[[], R]) -> R:
        return found.record if found and f"data/{name}.yaml" not in files else stand_in()

    return Catalog(
        website=sound(facts.website, "site", lambda: stand_ins.website(parts)),
        consultant=sound(facts.consultant, "consultant", stand_ins.consultant),
        programs=_programs(facts, problems),
        services=facts.services.sound(problems),
        towns=facts.towns.sound(problems),
        towns_collected=facts.collected.day if facts.collected else None,
        voucher=sound(facts.voucher, "voucher", stand_ins.voucher) if parts.voucher else None,
        accessibility=sound(facts.accessibility, "accessibility", stand_ins.accessibility),
        stories=stories if parts.towns else frozenset(),
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
