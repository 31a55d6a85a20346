"""Whatever was built before in the same folder, a build puts out what it puts out in an empty one, to the byte."""

from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path

from PIL import Image

from tests.project import SMALL, Project, copy_project
from tests.site.builds_in_turn import Build, put_out_in_turn

PHOTO = "content/bilder/garten.png"
OFF = dict.fromkeys(("news", "comments", "plain_language"), False)
SERVICE = {"channel": "endpoint", "action": "https://formulare.ort.example/f", "provider": "Formdienst"}
UNPACKED: list[str] = []
"""No host, so that publishing takes no time for packing."""


def as_it_is(project: Project) -> None:
    """Change nothing."""


def below_a_path(project: Project) -> None:
    project.settings(preview="http://127.0.0.1:8000/website")


def in_other_colors(project: Project) -> None:
    project.settings(look={"colors": {"link": "#5B2A86"}}, comments=SERVICE, enquiries=SERVICE)


def without_parts(project: Project) -> None:
    project.settings(parts=OFF)


def with_another_photo(project: Project) -> None:
    project.write(PHOTO, painted("darkgreen"))
    project.replace("data/consultant.yaml", "sample: false", "sample: true")


def published_at_the_root(project: Project) -> None:
    project.settings(hosts=UNPACKED)


def published_elsewhere(project: Project) -> None:
    project.settings(hosts=UNPACKED, address="www.Grüntal-Büro.example/website/")


def painted(color: str) -> bytes:
    """Give a photo of one color."""
    content = BytesIO()
    Image.new("RGB", (420, 300), color).save(content, "PNG")
    return content.getvalue()


def made(folder: Path, change: Callable[[Project], None]) -> str:
    """Give a folder with a site that shows a photo, changed."""
    project = copy_project(SMALL, folder / change.__name__)
    project.write(PHOTO, painted("saddlebrown"))
    project.append("content/seiten/profil.md", "\n\n![Ein Beet]({static}/bilder/garten.png)\n")
    change(project)
    return str(project.root)


def empty(folder: Path) -> Project:
    """Give a project in which nothing was built, and that shares no kept templates."""
    project = copy_project(SMALL, folder)
    (project.root / ".cache/templates").unlink(missing_ok=True)
    return project


def every_pair(builds: tuple[Build, ...]) -> Iterator[Build]:
    """Put builds in a row in which each follows each."""
    for index, build in enumerate(builds):
        for other in builds[index + 1 :]:
            yield from (build, other)
    yield builds[0]


def compared(folder: Path, builds: tuple[Build, ...], *, in_one_process: bool) -> list[tuple[str, str, list[str]]]:
    """Give which builds after which others put out files that differ from those of the same build alone."""
    alone = {one: put_out_in_turn(empty(folder / f"{number}"), one)[0] for number, one in enumerate(builds)}
    assert len({frozenset(files.items()) for files in alone.values()}) == len(builds)
    row, project = tuple(every_pair(builds)), empty(folder / "all")
    steps = [row] if in_one_process else [(one,) for one in row]
    in_turn = [files for step in steps for files in put_out_in_turn(project, *step)]
    return [
        (Path(before.made_of).name, Path(now.made_of).name, sorted(dict(files.items() ^ alone[now].items())))
        for before, now, files in zip((row[-1], *row), row, in_turn, strict=False)
        if files != alone[now]
    ]


def test_whatever_the_preview_showed_before_it_shows_the_site_as_it_is_now(tmp_path: Path) -> None:
    changes = (as_it_is, below_a_path, in_other_colors, without_parts, with_another_photo)
    builds = tuple(Build(made(tmp_path, change)) for change in changes)
    assert compared(tmp_path, builds, in_one_process=True) == []


def test_previews_and_publications_in_one_folder_leave_each_other_alone(tmp_path: Path) -> None:
    previews = tuple(Build(made(tmp_path, change)) for change in (as_it_is, below_a_path, with_another_photo))
    changes = (published_at_the_root, published_elsewhere)
    builds = (*previews, *(Build(made(tmp_path, change), "publish") for change in changes))
    assert compared(tmp_path, builds, in_one_process=False) == []


def test_what_older_software_kept_newer_software_makes_anew(tmp_path: Path) -> None:
    project = empty(tmp_path / "updated")
    project.write(PHOTO, painted("saddlebrown"))
    project.append("content/seiten/profil.md", "\n\n![Ein Beet]({static}/bilder/garten.png)\n")
    assert project.run("html").code == 0
    before = project.output()
    photo = next(name for name in before if name.endswith(".webp"))
    project.replace("plugins/publishing/encoding.py", '"quality": 78', '"quality": 5')
    project.replace(
        "plugins/publishing/filters.py", "base_path + route,", 'base_path + route.replace("feed", "nachrichten"),'
    )
    assert project.run("html").code == 0
    assert project.output()[photo] != before[photo]
    assert b'"/nachrichten.xml"' in project.output()["index.html"]
