"""Read all data files into a catalog, or into all their problems at once."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from plugins.catalog.catalog import Catalog
from plugins.catalog.models.accessibility import Accessibility
from plugins.catalog.models.consultant import Consultant
from plugins.catalog.models.exceptions import Exceptions
from plugins.catalog.models.programs import Program, Programs
from plugins.catalog.models.redirects import Redirects
from plugins.catalog.models.services import Service, Services
from plugins.catalog.models.towns import Town, Towns
from plugins.catalog.models.voucher import Voucher
from plugins.catalog.node import Node
from plugins.catalog.partial_date import PartialDate
from plugins.catalog.problems import Problem
from plugins.catalog.records import Located, R, Records, read_records
from plugins.catalog.rules import Facts, check
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

    ``unsound`` holds the ids of the services and towns that were left out, ``uncertain`` the names of the lists
    in which an id is missing, malformed or doubled; ``redirects`` know their places. There is no catalog if a
    problem lies in what every page needs: the consultant, a program, the voucher, the accessibility tests, or the
    day on which the towns were collected.
    """

    catalog: Catalog | None
    problems: tuple[Problem, ...]
    unsound: frozenset[str] = frozenset()
    uncertain: frozenset[str] = frozenset()
    redirects: Located[Redirects] | None = None


def load_catalog(root: Path) -> Loaded:
    """Read ``data/*.yaml``, and the names of the towns' texts, below a project folder."""
    content = root / "content"
    texts = {name: read_yaml(root / "data" / f"{name}.yaml", f"data/{name}.yaml") for name in FILES}
    loader = _Loader(texts)
    facts = Facts(
        consultant=loader.single("consultant", Consultant),
        programs=loader.records("programs", Program),
        services=loader.records("services", Service),
        towns=loader.records("towns", Town),
        redirects=loader.single("redirects", Redirects),
        voucher=loader.single("voucher", Voucher),
        accessibility=loader.single("accessibility", Accessibility),
        photos=frozenset(path.relative_to(content).as_posix() for path in (content / "bilder").rglob("*.*")),
    )
    loader.single("exceptions", Exceptions)
    problems = (*loader.problems, *check(facts))
    stories = frozenset(path.stem for path in (content / "orte").glob("*.md"))
    return _loaded(facts, loader.collected(), problems, stories)


class _Loader:
    def __init__(self, texts: dict[str, YamlText]) -> None:
        self.roots = {name: text.root for name, text in texts.items()}
        self.problems = [problem for text in texts.values() for problem in text.problems]

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
    facts: Facts,
    collected: PartialDate | None,
    problems: tuple[Problem, ...],
    stories: frozenset[str],
) -> Loaded:
    needed = {"data/accessibility.yaml", "data/consultant.yaml", "data/programs.yaml", "data/voucher.yaml"}
    broken = any(problem.place.file in needed for problem in problems)
    if broken or not (facts.consultant and facts.voucher and facts.accessibility and collected):
        return Loaded(None, problems)
    catalog = Catalog(
        consultant=facts.consultant.record,
        programs=facts.programs.sound(problems),
        services=facts.services.sound(problems),
        towns=facts.towns.sound(problems),
        towns_collected=collected,
        voucher=facts.voucher.record,
        accessibility=facts.accessibility.record,
        stories=stories,
        redirects=facts.redirects.record if facts.redirects else Redirects(),
    )
    lists: dict[str, Records[Any]] = {"services": facts.services, "towns": facts.towns}
    return Loaded(
        catalog,
        problems,
        unsound=frozenset().union(*(records.unsound_ids(problems) for records in lists.values())),
        uncertain=frozenset(name for name, records in lists.items() if not records.ids_certain),
        redirects=facts.redirects,
    )
