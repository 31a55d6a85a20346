"""A slip in the two files by which Pelican is configured is told in German, once, in its line."""

from pathlib import Path

import pytest

from plugins.publishing.configuration import PREVIEW, PRODUCTION, check_configuration, overlooked_settings
from tests.project import REPOSITORY

WRONG = {
    "a name that is none": (
        PREVIEW,
        '"plugins.news"',
        '"plugins.new"',
        "eine Erweiterung „plugins.new“ gibt es nicht; m",
    ),
    "a comma left out": (
        *(PREVIEW, '"plugins.news",', '"plugins.news"'),
        "zwischen „plugins.news“ und „plugins.plain_language“ fehlt ein Komma; hinter dem ersten ergänzen",
    ),
    "a comma left out of production": (
        *(PRODUCTION, '"plugins.hosting",', '"plugins.hosting"'),
        "zwischen „plugins.hosting“ und „pelican.plugins.precompress“ fehlt ein Komma",
    ),
    "a name taken out": (
        PREVIEW,
        '    "plugins.services",\n',
        "",
        "in PLUGINS fehlt „plugins.services“; in Anführungsz",
    ),
    "a name taken out of production": (
        *(PRODUCTION, '    "plugins.hosting",\n', ""),
        "in PLUGINS fehlt „plugins.hosting“; in Anführungszeichen",
    ),
    "a list taken out": (
        PREVIEW,
        "PLUGINS = [",
        "ANDERE = [",
        "hier fehlt die Einstellung PLUGINS; zurückholen mit „gi",
    ),
    "a zone that is none": (
        PREVIEW,
        "Europe/Berlin",
        "Europe/Köln",
        "die Zeitzone „Europe/Köln“ gibt es nicht; für Deu",
    ),
    "a zone that is a path": (PREVIEW, "Europe/Berlin", "../Berlin", "die Zeitzone „../Berlin“ gibt es nicht"),
    "an address that is none": (
        *(PREVIEW, "http://127.0.0.1:8000", "www.ort.example"),
        "„www.ort.example“ ist keine Adresse, unter der sich die Vorschau zeigen kann; hier für die Vorschau wieder",
    ),
    "another folder": (PREVIEW, '"content"', '"inhalt"', "dieser Ordner heißt „content“ und nicht „inhalt“; „PATH = "),
    "another theme": (
        PREVIEW,
        'THEME = "theme"',
        'THEME = "x"',
        "dieser Ordner heißt „theme“ und nicht „x“; „THEME = ",
    ),
    "drafts that go out": (PRODUCTION, "= False", "= True", "nur mit „PREVIEW = False“ geht die Website ohne Entwürfe"),
    "a misspelt no": (PRODUCTION, "= False", "= Flase", "nur mit „PREVIEW = False“ geht die Website ohne Entwürfe"),
    "a preview that is none": (
        PREVIEW,
        "= True",
        "= true",
        "nur mit „PREVIEW = True“ zeigt die Vorschau auch Entwürfe",
    ),
    "production that starts from nothing": (
        PRODUCTION,
        "from pelicanconf",
        "# from pelicanconf",
        "hier fehlt die Zeile „f",
    ),
    "a name of what production leaves out": (
        *(PRODUCTION, '{"plugins.styleguide"}', '{"plugins.styleguid"}'),
        "eine Erweiterung „plugins.styleguid“ gibt es nicht; meinten Sie „plugins.styleguide“?",
    ),
}
OVERLOOKED = {
    "an address for production": (
        PRODUCTION,
        'SITEURL = "https://ort.example"',
        "die Einstellung SITEURL bewirkt nichts, d",
    ),
    "an address for the preview": (
        PREVIEW,
        'SITEURL = "https://ort.example"',
        "die Adresse der Website steht in data/site",
    ),
    "a name": (
        PREVIEW,
        'SITENAME = "Ort"',
        "die Einstellung SITENAME bewirkt nichts, der Name der Website kommt aus data/",
    ),
    "a service": (
        PREVIEW,
        'GOOGLE_ANALYTICS = "UA-1"',
        "die Einstellung GOOGLE_ANALYTICS bewirkt nichts, diese Website",
    ),
}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A folder with the two files, the software and a theme."""
    for file in (PREVIEW, PRODUCTION):
        (tmp_path / file).write_bytes((REPOSITORY / file).read_bytes())
    for folder in ("plugins", "theme"):
        (tmp_path / folder).symlink_to(REPOSITORY / folder)
    return tmp_path


def change(path: Path, old: str, new: str) -> int:
    """Replace a text and give its line."""
    before, found, after = path.read_text(encoding="utf-8").partition(old)
    assert found
    path.write_text(f"{before}{new}{after}", encoding="utf-8")
    return before.count("\n") + 1


@pytest.mark.parametrize(("file", "old", "new", "message"), WRONG.values(), ids=WRONG)
def test_a_slip_is_one_problem_in_its_line(root: Path, file: str, old: str, new: str, message: str) -> None:
    line = change(root / file, old, new)
    (problem,) = check_configuration(root)
    whole = message.startswith(("in PLUGINS", "hier fehlt"))
    assert problem.place[:2] == (file, problem.place.line if whole else line)
    assert problem.message.startswith(message)


@pytest.mark.parametrize("text", [None, "", "\n"])
@pytest.mark.parametrize("file", [PREVIEW, PRODUCTION])
def test_a_file_that_is_gone_or_empty_is_one_problem(root: Path, file: str, text: str | None) -> None:
    (root / file).unlink()
    if text is not None:
        (root / file).write_text(text, encoding="utf-8")
    (problem,) = check_configuration(root)
    assert str(problem) == f"{file}:1:1: die Datei fehlt oder ist leer; zurückholen mit „git restore {file}“"


@pytest.mark.parametrize(("file", "line", "message"), OVERLOOKED.values(), ids=OVERLOOKED)
def test_what_has_no_effect_is_said(root: Path, file: str, line: str, message: str) -> None:
    (root / file).write_text(f"{(root / file).read_text(encoding='utf-8')}{line}\n", encoding="utf-8")
    assert list(check_configuration(root)) == []
    (problem,) = overlooked_settings(root)
    assert problem.message.startswith(message)
    assert problem.place.line == (root / file).read_text(encoding="utf-8").count("\n")


def test_the_files_as_they_come_are_right(root: Path) -> None:
    assert list(check_configuration(root)) == []
    assert list(overlooked_settings(root)) == []
