"""Read all data files into a catalog, or into all their problems at once."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from unicodedata import normalize

from pydantic import BaseModel

from plugins.catalog.data_folder import is_text, misnamed, says_nothing, strays
from plugins.catalog.empty_values import told_by_model
from plugins.catalog.list_rules import check_lists
from plugins.catalog.loaded import Loaded, assembled
from plugins.catalog.mending.search import read_facts
from plugins.catalog.models.accessibility import Accessibility
from plugins.catalog.models.consultant import Consultant
from plugins.catalog.models.exceptions import Exceptions
from plugins.catalog.models.programs import Program, Programs
from plugins.catalog.models.redirects import Redirects
from plugins.catalog.models.route import host_of
from plugins.catalog.models.services import Service, Services
from plugins.catalog.models.towns import Town, Towns
from plugins.catalog.models.voucher import Voucher
from plugins.catalog.models.website import Website
from plugins.catalog.node import Node
from plugins.catalog.parts_found import settings_found
from plugins.catalog.passed_over import is_passed_over
from plugins.catalog.portrait_rules import portrait_beside
from plugins.catalog.problems import Problem, ProblemsFound
from plugins.catalog.records import Located, R, Records, read_records, readable
from plugins.catalog.rules import Facts, check
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


def load_catalog(root: Path) -> Loaded:
    """Read ``data/*.yaml``, and the names of the towns' texts, below a project folder."""
    content = root / "content"
    loader = _Loader(root)
    website = loader.single("site", Website)
    stand_in = settings_found(root, website.record if website else None, loader.roots["site"])
    parts = stand_in.parts
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
        beside=frozenset(path.name for path in (root / "data").glob("*")),
    )
    loader.single("exceptions", Exceptions)
    roots = {name: node for name, node in loader.roots.items() if node}
    found = (*loader.problems, *check(facts), *check_lists(roots.values()))
    stories = frozenset(path.stem for path in (content / "orte").glob("*.md") if not is_passed_over(Path(path.name)))
    loaded = assembled(facts, stand_in, found, loader.doubtful(found), stories)
    return replace(loaded, problems=(*_untold(root, facts), *found), roots=roots)


def load_website(root: Path) -> Website:
    """Read ``data/site.yaml`` alone; raises ProblemsFound with what is wrong with it."""
    loader = _Loader(root)
    website = loader.single("site", Website)
    if loader.problems or website is None:
        raise ProblemsFound(loader.problems)
    return website.record


def _untold(root: Path, facts: Facts) -> Iterator[Problem]:
    """Give what lies in ``data/`` and is not read, but for the photo of which the portrait's rules tell."""
    portrait = portrait_beside(facts.consultant, facts.photos, facts.beside) if facts.consultant else None
    return (problem for problem in strays(root, FILES) if problem.place.file != f"data/{portrait}")


def _photos(content: Path) -> Iterator[str]:
    names = (path.relative_to(content) for path in (content / "bilder").rglob("*") if not path.is_dir())
    return (normalize("NFC", name.as_posix()) for name in names if not is_passed_over(name))


class _Loader:
    def __init__(self, root: Path) -> None:
        self.root = root
        self.roots: dict[str, Node | None] = {}
        self.problems: list[Problem] = []
        self.elsewhere = misnamed(root, FILES)

    def single(self, name: str, model: type[R]) -> Located[R] | None:
        root = self._read(name)
        if root is None:
            return None
        record, problems = validate(model, root, self._own_host())
        self.problems += problems
        return Located(record, root) if record else None

    def _own_host(self) -> str:
        """Give the host of the site, as its settings name it, sound or not."""
        settings = self.roots.get("site")
        said = settings.at(("address",)).value if settings else ""
        return host_of(said) if isinstance(said, str) else ""

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

    def doubtful(self, problems: Iterable[Problem]) -> frozenset[str]:
        """Give the names of the files in which there are problems, or that could not be read."""
        files = {problem.place.file for problem in problems}
        return frozenset(
            name for name in FILES if f"data/{self._path(name).name}" in files or not is_text(self._path(name))
        )

    def _path(self, name: str) -> Path:
        """Give the file that holds facts, also where it is spelled otherwise: that is told, and the rest looked at."""
        return self.elsewhere.get(name, self.root / "data" / f"{name}.yaml")

    def _read(self, name: str) -> Node | None:
        path, self.roots[name] = self._path(name), None
        if not is_text(path) or (name in OPTIONAL and says_nothing(path)):
            return None
        text = read_facts(path, f"data/{path.name}", FILES[name])
        missing = name in OF_PARTS and not path.exists()
        told = told_by_model(text.problems, text.meant, FILES[name])
        self.problems += [replace(problem, message=MISSING) for problem in told] if missing else told
        self.roots[name] = text.meant
        return text.meant
