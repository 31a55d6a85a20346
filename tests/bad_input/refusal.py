"""What must happen with bad input: its problems are told, at their places, and nothing is changed."""

from collections.abc import Sequence
from importlib import import_module

from pelicanconf import PLUGINS
from plugins.catalog import ProblemsFound
from plugins.publishing.features import features_of
from plugins.publishing.site import load_site
from tests.bad_input.edits import Edit
from tests.project import Project, Run

COMMANDS = ("check", "html")
FEATURES = features_of(map(import_module, PLUGINS))


def assert_refused(project: Project, edits: Sequence[Edit], messages: Sequence[str]) -> None:
    """Spoil a project and see it refused, with these problems at the marked places and no others.

    ``…`` in a message stands for anything. No command is started; what they print is what is found here
    (``assert_commands_refuse`` shows it).
    """
    places = [place for edit in edits for place in edit(project)]
    _assert_problems(found_in(project), places, messages)


def assert_commands_refuse(project: Project, edits: Sequence[Edit], messages: Sequence[str]) -> tuple[Run, ...]:
    """Spoil a project and see both commands refuse it with the problems that are found without them."""
    project.plant_output()
    before = project.output()
    places = [place for edit in edits for place in edit(project)]
    running = [project.start(command) for command in COMMANDS]
    runs = tuple(command.wait() for command in running)
    for run in runs:
        assert (run.code, run.out) == (1, ""), run
        _assert_problems(run.problems, places, messages)
        count = f"{len(messages)} Problem{'e' if len(messages) > 1 else ''} gefunden"
        assert run.err == "\n".join((*run.problems, "", f"{count}; an der Website hat sich nichts geändert.\n"))
    assert project.output() == before, "output/ was touched"
    return runs


def found_in(project: Project) -> tuple[str, ...]:
    """Give the problems of a project as the commands print them, found in this process."""
    try:
        load_site(project.root, FEATURES)
    except ProblemsFound as found:
        return tuple(map(str, found.problems))
    return ()


def _assert_problems(problems: Sequence[str], places: Sequence[str], messages: Sequence[str]) -> None:
    assert len(problems) == len(messages) == len(places), problems
    for problem, place, message in zip(problems, places, messages, strict=True):
        assert problem.startswith(f"{place}: "), f"{problem}\nis not at {place}"
        _assert_says(problem.removeprefix(f"{place}: "), message)


def _assert_says(said: str, message: str) -> None:
    rest = said
    for part in filter(None, message.split("…")):
        assert part in rest, f"{said!r}\ndoes not say {message!r}"
        rest = rest.partition(part)[2]
