"""A catalog is loaded as far as it is sound; one mistake has one message and no echo."""

from pathlib import Path

import pytest

from plugins.catalog import load_catalog, stand_ins
from plugins.catalog.partial_date import PartialDate
from tests.catalog.specimen import FILES, load, said


def test_the_whole_catalog_is_loaded_without_problems(tmp_path: Path) -> None:
    loaded = load(tmp_path)
    assert loaded.problems == ()
    assert [program.id for program in loaded.catalog.programs] == ["stadt"]
    assert [service.id for service in loaded.catalog.services] == ["moderation", "rat"]
    assert [town.id for town in loaded.catalog.towns] == ["kronach", "giessen"]
    assert loaded.catalog.towns_collected == PartialDate(2026, 11, 22)
    assert loaded.catalog.consultant.address.postcode == "06999"


def test_a_program_is_found_by_its_id(tmp_path: Path) -> None:
    catalog = load(tmp_path).catalog
    assert catalog is not None
    assert catalog.program("stadt").name == "Stadt"
    with pytest.raises(KeyError):
        catalog.program("land")


def test_towns_with_a_text_are_those_with_a_story(tmp_path: Path) -> None:
    (tmp_path / "content/orte").mkdir(parents=True)
    (tmp_path / "content/orte/kronach.md").write_text("Text", encoding="utf-8")
    catalog = load(tmp_path).catalog
    assert catalog is not None
    assert catalog.stories == {"kronach"}


def test_an_unsound_town_or_service_is_left_out_and_the_rest_is_there(tmp_path: Path) -> None:
    changes = {"towns": ("state: Hessen", "state: Hesen"), "services": ("voucher: true", "voucher: ja")}
    loaded = load(tmp_path, changes)
    assert len(loaded.problems) == 2
    assert [town.id for town in loaded.catalog.towns] == ["kronach"]
    assert [service.id for service in loaded.catalog.services] == ["rat"]
    assert loaded.unsound == {"giessen", "moderation"}
    assert loaded.uncertain == frozenset()


@pytest.mark.parametrize("name", ["exceptions", "redirects"])
def test_a_file_that_may_be_missing_may_hold_nothing_but_notes(tmp_path: Path, name: str) -> None:
    load(tmp_path)
    (tmp_path / f"data/{name}.yaml").write_text("# Notiz\n\n  # - und ein Beispiel\n", encoding="utf-8")
    assert load_catalog(tmp_path).problems == ()


def test_a_directory_without_towns_is_one_without_mistakes(tmp_path: Path) -> None:
    load(tmp_path)
    (tmp_path / "data/towns.yaml").write_text("collected: 2026-11-22\n", encoding="utf-8")
    loaded = load_catalog(tmp_path)
    assert (loaded.problems, loaded.catalog.towns, loaded.uncertain) == ((), (), frozenset())


@pytest.mark.parametrize("name", ["accessibility", "consultant", "programs", "voucher"])
def test_stand_ins_keep_the_catalog_whole_where_a_file_cannot_be_used(tmp_path: Path, name: str) -> None:
    loaded = load(tmp_path, {name: (FILES[name].split("\n", maxsplit=1)[0], "unfug: ja")})
    assert loaded.problems
    assert [program.id for program in loaded.catalog.programs] == ["stadt"]
    assert [service.id for service in loaded.catalog.services] == ["moderation", "rat"]
    assert loaded.catalog.consultant.name in {"Alma Windfeder", stand_ins.WORD}


def test_a_program_with_a_mistake_is_planned_by_its_id(tmp_path: Path) -> None:
    loaded = load(tmp_path, {"programs": ("color: town", "color: rot")})
    assert [(program.id, program.name) for program in loaded.catalog.programs] == [("stadt", stand_ins.WORD)]


def test_a_service_file_that_cannot_be_read_leaves_the_rest_and_no_certainty(tmp_path: Path) -> None:
    loaded = load(tmp_path, {"services": ("services:", "services: '")})
    assert len(loaded.problems) == 1
    assert loaded.catalog.services == ()
    assert loaded.uncertain == {"services"}


NO_ECHO = {
    "a misspelt id of a program": ("programs", "id: stadt", "id: Die Stadt", 1),
    "a missing id of a program": ("programs", "id: stadt", "nid: stadt", 1),
    "an unreadable program": ("programs", "count: 113", "count: viele", 1),
    "unreadable programs": ("programs", "programs:", "programs: '", 1),
    "a list of programs that is none": ("programs", FILES["programs"], "programs: keine", 1),
    "a wrong value in the only participation": ("towns", "since: 2015", "since: bald", 1),
    "a wrong value in the only source": ("towns", "[https:", "[http:", 1),
    "a misspelt field": ("towns", "kind:", "knd:", 1),
    "an empty value": ("consultant", "name: Alma Windfeder", "name:", 1),
    "an empty list": ("services", "[Anlass]", "", 1),
    "a wrong state beside an AGS": ("towns", "state: Bayern", "state: Bayren", 1),
    "an empty file": ("voucher", FILES["voucher"], "", 1),
    "no towns file": ("towns", FILES["towns"], "- a", 1),
    "two mistakes in one record": ("towns", "kind: Stadt\n    state: Bayern", "kind: Ort\n    state: Bayren", 2),
}


@pytest.mark.parametrize(("file", "old", "new", "count"), NO_ECHO.values(), ids=NO_ECHO)
def test_one_mistake_has_one_message(tmp_path: Path, file: str, old: str, new: str, count: int) -> None:
    problems = load(tmp_path, {file: (old, new)}).problems
    assert len(problems) == count, said(problems)
    assert {problem.place.file for problem in problems} == {f"data/{file}.yaml"}


def test_mistakes_of_all_files_come_at_once(tmp_path: Path) -> None:
    changes = {
        "consultant": ("06999", "0699"),
        "programs": ("color: town", "color: rot"),
        "services": ("status: paused", "status: ruht"),
        "towns": ('ags: "09', 'ags: "9'),
        "voucher": ("actor: office", "actor: amt"),
    }
    files = [problem.place.file for problem in sorted(load(tmp_path, changes).problems)]
    assert files == [f"data/{name}.yaml" for name in changes]


def test_without_a_folder_of_facts_every_file_is_missed(tmp_path: Path) -> None:
    loaded = load_catalog(tmp_path)
    assert {problem.message.split(";")[0] for problem in loaded.problems} == {"die Datei fehlt"}
