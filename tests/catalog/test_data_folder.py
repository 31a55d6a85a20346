"""Whatever lies in ``data/`` and is not read is told, with the name that it should have."""

from pathlib import Path, PurePath

import pytest

from plugins.catalog import load_catalog
from plugins.catalog.data_folder import misnamed, strays
from plugins.catalog.models.programs import Programs
from plugins.catalog.models.services import Services
from plugins.catalog.models.towns import Towns
from plugins.catalog.passed_over import is_passed_over
from tests.bad_input.refusal import found_in
from tests.catalog.specimen import load, said
from tests.project import Project

MODELS = {"services": Services, "towns": Towns, "programs": Programs}
LEFT_BEHIND = (
    ".DS_Store",
    "._x.md",
    "Thumbs.db",
    "desktop.ini",
    "~$x.docx",
    ".x.md.swp",
    "x.md~",
    "#x.md#",
    ".#x.md",
    ".gitkeep",
    ".gitignore",
    ".obsidian/x.md",
    "__MACOSX/x.md",
)


def put(root: Path, *names: str) -> None:
    for name in names:
        path = root / "data" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x", encoding="utf-8")


@pytest.mark.parametrize(
    "name",
    ["services.yml", "Services.yaml", "servcies.yaml", "services.yaml.txt", "services", "Kopie von services.yaml"],
)
def test_a_misnamed_file_is_told_with_the_name_that_is_read(tmp_path: Path, name: str) -> None:
    put(tmp_path, name)
    (problem,) = strays(tmp_path, MODELS)
    assert str(problem).startswith(f"data/{name}:1:1: unter diesem Namen wird die Datei nicht gelesen")
    assert "in „services.yaml“ umbenennen" in problem.message
    assert misnamed(tmp_path, MODELS) == {"services": tmp_path / "data" / name}


@pytest.mark.parametrize("name", ["services (Kopie).yaml", "services 2.yaml", "services_alt.yaml", "services.yml"])
def test_beside_the_file_that_is_read_a_copy_is_told_as_one(tmp_path: Path, name: str) -> None:
    put(tmp_path, "services.yaml", name)
    (problem,) = strays(tmp_path, MODELS)
    assert "data/services.yaml" in problem.message
    assert misnamed(tmp_path, MODELS) == {}


@pytest.mark.parametrize("name", ["termine.yaml", "brief.docx", "notizen/x.yaml"])
def test_what_resembles_nothing_is_told_with_all_that_is_read(tmp_path: Path, name: str) -> None:
    put(tmp_path, name)
    (problem,) = strays(tmp_path, MODELS)
    assert "aus data/ herausnehmen (gelesen werden: programs.yaml, services.yaml, towns.yaml)" in problem.message


@pytest.mark.parametrize("name", ["schema/x.json", "comments/a/b.yaml", "README.md", "towns.yaml", *LEFT_BEHIND])
def test_what_has_its_place_there_and_what_systems_leave_behind_is_not_told(tmp_path: Path, name: str) -> None:
    put(tmp_path, name)
    assert list(strays(tmp_path, MODELS)) == []


@pytest.mark.parametrize("name", LEFT_BEHIND)
def test_what_systems_leave_behind_is_passed_over(name: str) -> None:
    assert is_passed_over(PurePath("content/seiten") / name)


@pytest.mark.parametrize("name", ["x.md", "a-b.md", "Kopie von x.md", "x (1).md", "x~y.md", "x#.md", "thumbs.md"])
def test_what_somebody_wrote_is_not_passed_over(name: str) -> None:
    assert not is_passed_over(PurePath("content/seiten") / name)


def test_a_renamed_file_is_one_problem_and_not_also_missing(tmp_path: Path) -> None:
    load(tmp_path)
    (tmp_path / "data/towns.yaml").rename(tmp_path / "data/twons.yaml")
    assert said(load_catalog(tmp_path).problems) == [
        "data/twons.yaml:1:1: unter diesem Namen wird die Datei nicht gelesen; in „towns.yaml“ umbenennen"
    ]


@pytest.mark.parametrize(
    ("name", "renamed"), [("towns", "orte.yaml"), ("voucher", "gutschein.yml"), ("site", "neu.txt")]
)
def test_a_file_by_a_name_of_its_own_is_known_by_its_fields(tmp_path: Path, name: str, renamed: str) -> None:
    load(tmp_path)
    (tmp_path / f"data/{name}.yaml").rename(tmp_path / "data" / renamed)
    assert said(load_catalog(tmp_path).problems) == [
        f"data/{renamed}:1:1: unter diesem Namen wird die Datei nicht gelesen; in „{name}.yaml“ umbenennen"
    ]


def test_a_file_with_the_fields_of_one_that_is_there_is_told_with_all_that_is_read(tmp_path: Path) -> None:
    load(tmp_path)
    (tmp_path / "data/orte.yaml").write_text((tmp_path / "data/towns.yaml").read_text())
    (problem,) = load_catalog(tmp_path).problems
    assert "die Datei wird nicht gelesen; aus data/ herausnehmen" in problem.message


@pytest.mark.parametrize("name", ["consultant", "programs", "site"])
@pytest.mark.parametrize("renamed", ["{}.yml", "Kopie von {}.yaml", "{}.yaml.txt", "{}.docx"])
def test_a_renamed_file_is_one_problem_of_the_whole_site(rich: Project, name: str, renamed: str) -> None:
    file = rich.path(f"data/{name}.yaml")
    file.rename(file.with_name(renamed.format(name)))
    (problem,) = found_in(rich)
    assert f"in „{name}.yaml“ umbenennen" in problem


def test_what_is_wrong_in_a_renamed_file_is_told_with_its_name(tmp_path: Path) -> None:
    load(tmp_path)
    path = tmp_path / "data/consultant.yaml"
    path.with_suffix(".yml").write_text(path.read_text().replace("form: feminine", "form: weiblich"))
    path.unlink()
    first, second = said(load_catalog(tmp_path).problems)
    assert first.startswith("data/consultant.yml:1:1: unter diesem Namen")
    assert second.startswith("data/consultant.yml:3:7: „weiblich“ ist für „form“ nicht vorgesehen")


def test_a_copy_of_a_broken_file_does_not_hide_what_is_broken(tmp_path: Path) -> None:
    load(tmp_path)
    put(tmp_path, "towns (Kopie).yaml", "towns.yaml")
    assert [problem.place.file for problem in load_catalog(tmp_path).problems] == [
        "data/towns (Kopie).yaml",
        "data/towns.yaml",
    ]
