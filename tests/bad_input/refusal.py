"""What both commands must do with bad input."""

from collections.abc import Sequence

from tests.bad_input.edits import Edit
from tests.project import Project, Run

COMMANDS = ("check", "html")


def assert_refused(project: Project, edits: Sequence[Edit], messages: Sequence[str]) -> tuple[Run, ...]:
    """Spoil a project and see both commands refuse it, with these problems at the marked places and no others.

    ``…`` in a message stands for anything.
    """
    project.plant_output()
    before = project.output()
    places = [place for edit in edits for place in edit(project)]
    running = [project.start(command) for command in COMMANDS]
    runs = tuple(command.wait() for command in running)
    for run in runs:
        _assert_problems(run, places, messages)
    assert project.output() == before, "output/ was touched"
    return runs


def _assert_problems(run: Run, places: Sequence[str], messages: Sequence[str]) -> None:
    assert run.code == 1, run
    assert run.out == ""
    assert "Traceback" not in run.err
    assert len(run.problems) == len(messages) == len(places), run.err
    for problem, place, message in zip(run.problems, places, messages, strict=True):
        assert problem.startswith(f"{place}: "), f"{problem}\nis not at {place}"
        _assert_says(problem.removeprefix(f"{place}: "), message)
    count = f"{len(messages)} Problem{'e' if len(messages) > 1 else ''} gefunden; nichts wurde geändert.\n"
    assert run.err.endswith(f"\n\n{count}")


def _assert_says(said: str, message: str) -> None:
    rest = said
    for part in filter(None, message.split("…")):
        assert part in rest, f"{said!r}\ndoes not say {message!r}"
        rest = rest.partition(part)[2]
