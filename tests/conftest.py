"""Fixtures that all tests share, and which tests are run."""

import gc
import os
from collections.abc import Callable, Generator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.internal.conjecture import providers
from xdist.remote import Producer

from tests.forks import SHARED
from tests.kept import Recipe, kept
from tests.measuring import measures
from tests.programs_needed import LEFT_OUT, leave_out
from tests.project import EPOCH, REPOSITORY, RICH, SMALL, Project, copy_project
from tests.sample.there import leave_sample_out
from tests.separation import Guard
from tests.shares import Shares, put_first

SAMPLE = Path(__file__).parent / "sample"
OWN = "own"
SLOW = HealthCheck.too_slow
"""No fault of the code: machines are busy."""
GUARD = Guard(REPOSITORY)

Keep = Callable[[Recipe], Project]


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let the tests of accessibility look at the owner's own site."""
    parser.addoption("--site", choices=("rich", OWN), default="rich", help="which site is looked at (make audit: own)")


def pytest_configure(config: pytest.Config) -> None:
    """Set the day for everything that runs here, and let what is tried at random be the same on every machine.

    Hypothesis would also try what stands in the modules that are loaded by then, which is not the same in two runs.
    """
    environment = pytest.MonkeyPatch()
    environment.setenv("SOURCE_DATE_EPOCH", EPOCH)
    environment.setattr(providers, "_get_local_constants", providers.Constants)
    config.add_cleanup(environment.undo)
    if SHARED not in os.environ:
        shared = TemporaryDirectory()
        environment.setenv(SHARED, shared.name)
        config.add_cleanup(shared.cleanup)
    settings.register_profile("same", deadline=None, derandomize=True, database=None, suppress_health_check=[SLOW])
    settings.load_profile("same")


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Import no file that measures nothing where only what measures is run: importing all takes seconds."""
    if config.option.markexpr == "alone" and collection_path.match("test_*.py"):
        return not measures(collection_path) or None
    return None


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report(collector: pytest.Collector) -> Generator[None, object, object]:
    """Keep modules of tests from the repository's own data and content, but for those of the sample."""
    with GUARD.set(isinstance(collector, pytest.Module) and SAMPLE not in collector.path.parents):
        return (yield)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Keep tests and their fixtures from the repository's own data and content, but for those of the sample."""
    with GUARD.set(SAMPLE not in item.path.parents):
        return (yield)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what this machine cannot run, unless it must; and the tests of a sample that is no longer there.

    Raises UsageError for tests that would never run: marked to run alone in a way that their file does not show.
    """
    never = [item.nodeid for item in items if item.get_closest_marker("alone") and not measures(item.path)]
    if never:
        raise pytest.UsageError(f"write @pytest.mark.alone where these tests stand: {', '.join(never)}")
    of_sample, said_of_sample = leave_sample_out([item for item in items if SAMPLE in item.path.parents])
    lacking, said_of_programs = leave_out(items)
    left_out = (*of_sample, *lacking)
    config.stash[LEFT_OUT] = [*said_of_sample, *said_of_programs]
    config.hook.pytest_deselected(items=left_out)
    items[:] = [item for item in items if item not in set(left_out)]
    put_first(items)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> Shares:
    """Share the tests among the processes."""
    return Shares(config, log)


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Let the process that reports know what this one left out."""
    if hasattr(session.config, "workeroutput"):
        session.config.workeroutput["left_out"] = session.config.stash.get(LEFT_OUT, [])


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: object) -> None:
    """Hear from another process what it left out; all leave out the same."""
    told = getattr(node, "workeroutput", {})
    if "left_out" in told:
        node.config.stash[LEFT_OUT] = told["left_out"]  # type: ignore[attr-defined]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Say plainly what was not run."""
    for sentence in config.stash.get(LEFT_OUT, []):
        terminalreporter.write_line(sentence, yellow=True)


@pytest.fixture
def small(tmp_path: Path) -> Project:
    """The small site, which the test may change."""
    return copy_project(SMALL, tmp_path / "project")


@pytest.fixture
def rich(tmp_path: Path) -> Project:
    """The site in which everything occurs, which the test may change."""
    return copy_project(RICH, tmp_path / "project")


@pytest.fixture
def project(small: Project) -> Project:
    """A site that the test may change; which one does not matter to it."""
    return small


@pytest.fixture(scope="session")
def keep(tmp_path_factory: pytest.TempPathFactory, pytestconfig: pytest.Config) -> Keep:
    """Give a function that makes a site once in this run, whichever process asks first."""
    own = tmp_path_factory.getbasetemp()
    shared = own.parent if hasattr(pytestconfig, "workerinput") else own
    return lambda recipe: kept(shared / "kept", recipe)


@pytest.fixture(scope="session")
def built_project(keep: Keep) -> Project:
    """The rich site as the preview shows it; tests only read it."""
    return keep(Recipe(RICH))


@pytest.fixture(scope="session")
def built_site(built_project: Project) -> Path:
    """The folder of the rich site as the preview shows it; tests only read it."""
    return built_project.root / "output"


@pytest.fixture(scope="session")
def published_project(keep: Keep) -> Project:
    """The rich site, published; tests only read it."""
    return keep(Recipe(RICH, "publish"))


@pytest.fixture(scope="session")
def looked_at(request: pytest.FixtureRequest, keep: Keep) -> Path:
    """The folder of the site that tests of accessibility look at: the rich one, or with ``--site=own`` the owner's."""
    if request.config.getoption("--site") != OWN:
        built: Path = request.getfixturevalue("built_site")
        return built
    with GUARD.set(watching=False):
        return keep(Recipe(REPOSITORY, environment={"SOURCE_DATE_EPOCH": ""})).root / "output"


def pytest_collection_finish() -> None:
    """Leave what stays to the end out of what is looked through for rubbish again and again."""
    gc.collect()
    gc.freeze()
