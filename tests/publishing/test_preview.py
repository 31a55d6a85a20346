"""The preview serves the last good site, builds anew when something is saved, and ends when it is told to."""

import re
import signal
from collections.abc import Iterator
from contextlib import closing, contextmanager
from http.client import HTTPConnection
from pathlib import Path

import pytest

from plugins.publishing.preview import preview_server
from tests.ports import reserved_port
from tests.project import SMALL, Project, copy_project
from tests.publishing.running_preview import BUILT, PATIENCE, Preview, running, started

PROFILE, SETTINGS = "content/seiten/profil.md", "pelicanconf.py"
PLUGIN, TEMPLATE = "plugins/news/pages.py", "theme/templates/base.html"
DEAF = ("sh", "-c", 'trap "" INT; exec "$@"', "sh")
"""Starts a command as a shell does in its background: without an ear for Strg+C."""


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """The small site with software of its own; each test leaves it as it was."""
    small = copy_project(SMALL, tmp_path_factory.mktemp("preview") / "project")
    for file in (PLUGIN, TEMPLATE):
        small.path(file)
    return small


@pytest.fixture(scope="module")
def preview(project: Project) -> Iterator[Preview]:
    with running(project) as preview:
        yield preview


@contextmanager
def changed(preview: Preview, project: Project, file: str, more: str) -> Iterator[None]:
    """Add to a file meanwhile, and wait until the site is again as it was."""
    before = project.read(file)
    project.write(file, before + more)
    try:
        yield
    finally:
        project.write(file, before)
        preview.read_until_it_shows("/profil/", "</html>")


def test_it_serves_pages_and_the_sites_own_404(preview: Preview, project: Project) -> None:
    assert preview.get("/angebote/")[0] == 200
    status, text = preview.get("/gibt-es-nicht/")
    assert status == 404
    assert text == project.read(".cache/preview/404.html")


def test_what_is_ready_to_be_published_is_left_alone(preview: Preview, project: Project) -> None:
    assert preview.get("/")[0] == 200
    assert not (project.root / "output").exists()


def test_pages_name_the_address_at_which_they_are_shown(preview: Preview) -> None:
    assert f'<link rel="canonical" href="http://127.0.0.1:{preview.port}/profil/">' in preview.get("/profil/")[1]


def test_it_builds_anew_when_a_text_is_saved(preview: Preview, project: Project) -> None:
    with changed(preview, project, PROFILE, "\nEin neuer Satz.\n"):
        preview.read_until_it_shows("/profil/", "Ein neuer Satz.")


def test_it_builds_anew_whenever_an_editor_puts_new_settings_in_the_place_of_the_old_ones(
    preview: Preview, project: Project
) -> None:
    before = project.read("pelicanconf.py")
    for more in ("SITENAME = 'eins'\n", "SITENAME = 'zwei'\n", ""):
        project.write("new.py", before + more)
        (project.root / "new.py").replace(project.root / "pelicanconf.py")
        preview.read_until(BUILT)


def test_a_mistake_is_told_and_the_last_good_site_stays(preview: Preview, project: Project) -> None:
    with changed(preview, project, PROFILE, "\n[kaputt]({filename}/seiten/nix.md)\n"):
        assert f"{PROFILE}:" in preview.read_until("Problem")
        assert preview.get("/profil/")[0] == 200


@pytest.mark.parametrize(
    ("file", "mistake", "place"),
    [
        (SETTINGS, "\nSITEURL = https://www.ort.example\n", r":\d+:\d+: Python versteht die Zeile nicht \(SyntaxError"),
        (SETTINGS, "\nSITEURL = ADRESSE\n", r":\d+:1: hier ist etwas falsch \(NameError"),
        (SETTINGS, "\nimport pelikan\n", r":\d+:1: hier ist etwas falsch \(ModuleNotFoundError"),
        (TEMPLATE, "{{ nix }}", r":\d+:1: hier ist etwas falsch \(UndefinedError"),
        (TEMPLATE, "{% nix %}", r":\d+:1: hier ist etwas falsch \(TemplateSyntaxError"),
    ],
)
def test_a_mistake_in_code_is_told_in_one_line(
    preview: Preview, project: Project, file: str, mistake: str, place: str
) -> None:
    with changed(preview, project, file, mistake):
        told = preview.read_until("letzten guten Stand").splitlines()[-1]
        assert re.match(re.escape(file) + place, told), told
        assert preview.get("/profil/")[0] == 200


def test_a_mistake_in_a_plugin_does_not_end_it(preview: Preview, project: Project) -> None:
    project.append(PLUGIN, "\ndef (:\n")
    with changed(preview, project, PROFILE, "\nEin neuer Satz.\n"):
        preview.read_until_it_shows("/profil/", "Ein neuer Satz.")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("shell", [(), DEAF], ids=["in a terminal", "in the background"])
def test_it_ends_well_when_it_is_told_to(small: Project, number: int, shell: tuple[str, ...]) -> None:
    """In the middle of its first build, or after it."""
    with started(small, *shell) as preview:
        preview.read_until("Vorschau:" if number == signal.SIGTERM else BUILT)
        assert preview.end(number) == 0
        assert "Traceback" not in preview.rest()


def test_a_port_that_is_taken_is_told_in_german(preview: Preview, small: Project) -> None:
    with started(small, PORT=str(preview.port)) as second:
        assert second.process.wait(PATIENCE) == 1
        said = second.rest()
    assert said.startswith(f"PORT={preview.port}: dort antwortet schon ein anderes Programm")
    assert said.count("\n") == 1


def test_two_at_once_stand_at_two_ports_and_the_second_says_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("PORT", raising=False)
    with preview_server(tmp_path) as first, preview_server(tmp_path) as second:
        assert first != second
        assert f"Vorschau: {second}/ (der Port 8000 ist belegt)" in capsys.readouterr().out


def test_a_page_asked_for_before_there_is_a_site_says_so_and_comes_by_itself(tmp_path: Path) -> None:
    with preview_server(tmp_path) as address, closing(HTTPConnection(address.removeprefix("http://"))) as connection:
        connection.request("GET", "/profil/")
        answer = connection.getresponse()
        assert (answer.status, answer.headers["Refresh"]) == (503, "1")
        assert "Die Vorschau wird gebaut" in answer.read().decode()


def test_the_port_can_be_chosen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with reserved_port() as port:
        monkeypatch.setenv("PORT", str(port))
        with preview_server(tmp_path) as address:
            assert address == f"http://127.0.0.1:{port}"


@pytest.mark.parametrize("port", ["abc", "80000", "-1", "8000.5", " "])
def test_what_is_no_port_is_told_in_german(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, port: str) -> None:
    monkeypatch.setenv("PORT", port)
    with pytest.raises(OSError, match=f"das ist kein Port.*PORT={port}"), preview_server(tmp_path):
        pass
