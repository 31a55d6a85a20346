"""Whatever happens between two imports, nothing comes twice, nothing comes back, and no two texts or sites mix."""

import pytest

from tests.forks import Task, forked
from tests.moments import Moment
from tests.project import Project, command_environment
from tests.workshop.importing.exports import COMMAND, bring_in, comment, entry, export, file, page
from tests.workshop.importing.test_pictures import UPLOADS, picture

PLACE = "plugins.workshop.importing"
WHOLE = export(
    entry(1, "Eins", f'<img src="{UPLOADS}/rad.jpg" alt="Rad">', comment(11) + comment(12, "Ja.", 11)),
    entry(2, "Zwei", more=comment(13)),
    page(20, "Über die Mühle"),
    file(30, "rad.jpg"),
)


def replacing(what: str, call: int = 1, *, after: bool = False) -> Moment:
    """Give the moment at which a file of the project is put into its place."""
    return Moment(function=f"{PLACE}.journal:replace", arguments=f"/project/.*{what}", call=call, after=after)


KILLED = {
    "before anything is written": Moment(function=f"{PLACE}.moving_in:write_all"),
    "when nothing is written but noted": replacing("jpg"),
    "when a picture is written": replacing("jpg", after=True),
    "between two texts": replacing(r"\.md", call=2),
    "before the addresses are written": replacing("redirects"),
    "while the addresses are written": Moment(function="os:fsync", call=3),
    "before what has come is noted": replacing("imported"),
    "when what has come is noted": replacing("imported", after=True),
    "before the report": replacing("bericht"),
    "between two comments": replacing("wp-", call=2),
    "before the comments are noted": replacing("arrived"),
    "when all is written": replacing("arrived", after=True),
}


def ready(project: Project) -> tuple[str, ...]:
    """Put an export and its pictures there."""
    project.write("export.xml", WHOLE)
    project.write("uploads/rad.jpg", picture())
    return ("--media", str(project.root / "uploads"), "--write")


def state(project: Project) -> dict[str, bytes]:
    """Give every file that an import may touch."""
    return {
        path.relative_to(project.root).as_posix(): path.read_bytes()
        for folder in ("content", "data", ".")
        for path in (project.root / folder).glob("*" if folder == "." else "**/*")
        if path.is_file() and not path.name.startswith(".peak")
    }


def kill(project: Project, moment: Moment, arguments: tuple[str, ...]) -> None:
    """Kill an import at a moment, so that it can do nothing any more."""
    given = ("--from", str(project.root / "export.xml"), *arguments)
    task = Task(command=COMMAND, root=project.root, arguments=given, environment=command_environment(), moment=moment)
    with forked(task) as running:
        running.reach()
        running.kill()


def undisturbed(project: Project) -> dict[str, bytes]:
    """Give what an import makes that nobody disturbs, and put everything back."""
    before, arguments = state(project), ready(project)
    given = state(project)
    assert bring_in(project, *arguments).code == 0
    after = state(project)
    for name in after.keys() - given.keys():
        (project.root / name).unlink()
    for name in before:
        (project.root / name).write_bytes(before[name])
    assert state(project) == given
    return after


@pytest.mark.parametrize("moment", KILLED.values(), ids=KILLED)
def test_an_import_that_was_killed_gives_the_same_when_it_is_run_again(project: Project, moment: Moment) -> None:
    wanted, arguments = undisturbed(project), ready(project)
    kill(project, moment, arguments)
    trial = bring_in(project, *arguments[:-1])
    assert "2 Beiträge nach content/aktuelles/" in trial.out, trial.err
    answer = bring_in(project, *arguments)
    assert answer.code == 0, answer.err
    assert state(project) == wanted
    assert "Alles ist schon hier" in bring_in(project, *arguments).out


def test_what_was_changed_since_an_import_was_killed_stays_and_is_named(project: Project) -> None:
    arguments = ready(project)
    kill(project, replacing("imported"), arguments)
    project.append("content/aktuelles/text-1.md", "\nMein Satz.\n")
    answer = bring_in(project, *arguments)
    assert "Der vorige Umzug war abgebrochen" in answer.out
    assert "content/aktuelles/text-1.md stammt aus dem abgebrochenen Umzug und ist seither geändert" in answer.out
    assert "Mein Satz." in project.read("content/aktuelles/text-1.md")
    assert "title: Eins (12.03.2019)" in project.read("content/aktuelles/text-1-2019.md")


def test_an_import_that_fails_takes_all_of_it_back(project: Project) -> None:
    arguments, before = ready(project), state(project)
    (project.root / "data/comments").mkdir(exist_ok=True)
    (project.root / "data/comments/.arrived").mkdir()
    before = state(project)
    assert bring_in(project, *arguments).code == 1
    assert state(project) == before


def test_another_text_with_the_number_of_one_that_came_is_a_text_of_its_own(project: Project) -> None:
    project.write("export.xml", export(page(2, "Über mich", name="ueber-mich", date="2015-01-01 10:00:00")))
    project.write("neu.xml", export(page(2, "Meine Preise", name="preise", date="2021-05-05 10:00:00")))
    bring_in(project, "--write")
    answer = bring_in(project, "--write", source="neu.xml")
    assert "1 Seite nach content/seiten/" in answer.out
    assert "dieselbe Nummer wie content/seiten/ueber-mich.md" in project.read("import-bericht-2.md")
    for source in ("export.xml", "neu.xml"):
        assert "Alles ist schon hier" in bring_in(project, "--write", source=source).out


@pytest.mark.parametrize("later", [{"title": "Anders"}, {"name": "anders"}, {"content": "Neuer Satz."}])
def test_a_text_that_was_edited_there_is_still_the_same(project: Project, later: dict[str, str]) -> None:
    project.write("export.xml", export(entry(1, "Eins", name="eins")))
    project.write("neu.xml", export(entry(1, **{"title": "Eins", "name": "eins", **later})))
    bring_in(project, "--write")
    assert "Alles ist schon hier" in bring_in(project, "--write", source="neu.xml").out


def test_a_draft_that_was_published_there_is_still_the_same(project: Project) -> None:
    project.write("export.xml", export(entry(1, "Eins", name="", status="draft", date="2020-01-01 10:00:00")))
    project.write("neu.xml", export(entry(1, "Eins", name="eins", date="2020-02-02 10:00:00")))
    bring_in(project, "--write")
    assert "Alles ist schon hier" in bring_in(project, "--write", source="neu.xml").out


def test_a_text_without_a_day_is_the_same_on_any_day(project: Project) -> None:
    project.write("export.xml", export(entry(1, "Eins", date="0000-00-00 00:00:00")))
    bring_in(project, "--write")
    answer = bring_in(project, "--write", SOURCE_DATE_EPOCH="1795948800")
    assert "Alles ist schon hier" in answer.out


def test_the_list_of_pages_names_further_ones_and_stays_away_when_it_was_deleted(project: Project) -> None:
    project.write("export.xml", export(page(2, "Über mich")))
    bring_in(project, "--write")
    project.write("export.xml", export(page(2, "Über mich"), page(3, "Preise")))
    bring_in(project, "--write")
    assert "[Über mich]({filename}/seiten/text-2.md)\n- [Preise]" in project.read("content/seiten/fruehere-seiten.md")
    (project.root / "content/seiten/fruehere-seiten.md").unlink()
    facts = project.read("data/site.yaml")
    project.write("export.xml", export(page(2, "Über mich"), page(4, "Anfahrt")))
    bring_in(project, "--write")
    assert not (project.root / "content/seiten/fruehere-seiten.md").exists()
    assert project.read("data/site.yaml") == facts
    assert "führt deshalb noch kein Link: „Anfahrt“ (/text-4/)" in project.read("import-bericht-3.md")
