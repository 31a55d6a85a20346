"""Builds and publications that are killed at a named moment, and what they must not leave behind."""

from pathlib import Path

import pytest

from tests.forks import PUBLISHING, Ran, Task, forked, run
from tests.moments import Moment
from tests.project import Project, command_environment

PLACE = "plugins.publishing"
STAGING = {
    "before a folder is staged": Moment(function=f"{PUBLISHING}:staged_output"),
    "while pages are written": Moment(function=f"{PLACE}.writer:SiteWriter.write_file", call=5, after=True),
    "before the site takes its place": Moment(function=f"{PLACE}.output:_swap"),
}
MAKING = {
    "while facts and texts are read": Moment(function=f"{PLACE}.connection:load_site"),
    "before the first page is written": Moment(function=f"{PLACE}.writer:SiteWriter.write_file"),
    "before a photo is encoded": Moment(function=f"{PLACE}.encoding:encode"),
    "when an encoded photo has no name yet": Moment(function="PIL.Image:Image.save", call=2, after=True),
}
GATE = {
    "while copies are compressed": Moment(function="pelican.plugins.precompress:worker", call=3),
    "while the gate looks": Moment(function=f"{PLACE}.publication:examine"),
    "before the mark is written": Moment(function=f"{PUBLISHING}:write_mark"),
    "while the mark is written": Moment(function="pathlib:Path.replace", arguments=r"published\.new"),
}
SWAPPED = {
    "when the site has taken its place": Moment(function=f"{PLACE}.output:_swap", after=True),
    "while the old one is cleared away": Moment(function="os:unlink", arguments=r"'index\.html'"),
    "when the old one is cleared away": Moment(function=f"{PUBLISHING}:tell_drafts"),
}


def cases(old: dict[str, Moment], new: dict[str, Moment]) -> pytest.MarkDecorator:
    """Take each moment in turn; ``shown`` tells whether the old or the new site is there then."""
    named = [("old", name, moment) for name, moment in old.items()]
    named += [("new", name, moment) for name, moment in new.items()]
    values = [pytest.param(shown, moment, id=name) for shown, name, moment in named]
    return pytest.mark.parametrize(("shown", "moment"), values)


def task(project: Project, command: str, moment: Moment | None = None) -> Task:
    """Give a command in a project, on the day of the tests."""
    environment = command_environment()
    return Task(command=PUBLISHING, root=project.root, arguments=(command,), environment=environment, moment=moment)


def kill(project: Project, command: str, moment: Moment) -> None:
    """Run a command, and kill it with its workers at a moment."""
    with forked(task(project, command, moment)) as running:
        running.reach()
        running.kill()


def finish(project: Project, command: str) -> Ran:
    """Run a command to its good end; it must leave nothing behind."""
    ran = run(task(project, command))
    assert ran.code == 0, ran.err
    assert leftovers(project.root) == []
    return ran


def leftovers(root: Path) -> list[str]:
    """Give what lies in a project that no command should leave."""
    workshop = {path.name for path in (root / ".output-build").iterdir()} - {"lock", "published.json"}
    return sorted(workshop) + sorted(path.name for path in (root / ".cache").rglob("*.part"))
