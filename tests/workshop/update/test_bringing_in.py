"""A site of before 1.1.0 gets the newer software: settings move, everything else of the owner's stays to the byte."""

import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from plugins.catalog import load_website, schema
from tests.workshop.update.own_site import ADDRESS, CONSULTANT
from tests.workshop.update.repositories import NEW, OLD, RETIRED, Finished, files_of, git, save, state, update

ADAPTED = {
    "data/site.yaml",
    "data/consultant.yaml",
    "data/accessibility.yaml",
    "content/seiten/impressum.md",
    "content/seiten/datenschutz.md",
    "content/seiten/barrierefreiheit.md",
}


@dataclass(frozen=True)
class Updated:
    """A site that was updated, and what the command said."""

    site: Path
    run: Finished
    before: Mapping[str, object]

    def read(self, name: str) -> str:
        """Read a text of the site."""
        return (self.site / name).read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def updated(software: Path, first_site: Path, tmp_path_factory: pytest.TempPathFactory) -> Updated:
    site = Path(shutil.copytree(first_site, tmp_path_factory.mktemp("updated") / "site"))
    before = state(site)
    run = update(software, site=site)
    assert run.code == 0, run.err
    return Updated(site, run, before)


def test_her_settings_stand_in_data_site_yaml_with_their_values(updated: Updated) -> None:
    website = load_website(updated.site)
    assert website.address == ADDRESS
    assert website.hosts == ("apache", "nginx")
    assert website.deploy is not None
    assert website.deploy.model_dump(exclude_none=True) == {
        "kind": "sftp",
        "host": "ssh.webhof.example",
        "user": "w123",
        "folder": "/htdocs",
        "port": "2222",
    }
    assert website.comments.model_dump(exclude_defaults=True) == {
        "channel": "endpoint",
        "action": "https://formulare.webhof.example/abc",
        "fields": {"message": "ihr-text"},
        "provider": "Webhof: Serverweg 1, 07999 Quellstedt",
    }
    assert website.enquiries.channel == "email"
    assert all(website.parts.model_dump().values())
    assert [entry.page for entry in website.menu][:2] == ["/angebote/", "/programme/"]


def test_notes_beside_her_settings_move_with_them(updated: Updated) -> None:
    text = updated.read("data/site.yaml")
    assert "# Domain beim Webhof\n# mit Schrägstrich\naddress: " in text
    assert "# die Kundennummer\ndeploy:\n" in text
    assert "noqa" not in text


def test_only_what_had_to_be_adapted_differs_from_her_files(updated: Updated) -> None:
    before, after = (files_of(updated.site, commit, "data", "content") for commit in ("HEAD^1", "HEAD"))
    hers = {name for name in before.keys() | after.keys() if not name.startswith("data/schema/")}
    assert {name for name in hers if before.get(name) != after.get(name)} == ADAPTED


def test_a_field_that_is_added_leaves_every_other_line_as_it_was(updated: Updated) -> None:
    name = "name: 'Karin  Nordmann'   # so steht es auf dem Schild\n"
    assert updated.read("data/consultant.yaml").startswith(CONSULTANT.replace(name, f"{name}form: feminine\n"))
    assert (
        updated.read("data/consultant.yaml").replace("form: feminine\n", "", 1).encode()
        == updated.before["data/consultant.yaml"]
    )


def test_the_day_of_the_samples_tests_does_not_stay_on_her_site(updated: Updated) -> None:
    before = str(updated.before["data/accessibility.yaml"], "utf-8")  # type: ignore[arg-type]
    assert updated.read("data/accessibility.yaml") == before.replace("tested: 2026-11-22\n", "")


def test_what_the_newer_version_changes_in_its_sample_does_not_reach_her(updated: Updated) -> None:
    assert "Ein Abend am großen Tisch" in updated.read("data/services.yaml")
    assert not (updated.site / "content/seiten/neu.md").exists()
    assert (updated.site / "content/aktuelles/der-erste-schluessel.md").exists()


def test_the_software_is_the_newer_one_and_her_own_file_stays(software: Path, updated: Updated) -> None:
    ours, theirs = (
        {name: file for name, file in files_of(folder, "HEAD").items() if not name.startswith(("data/", "content/"))}
        for folder in (updated.site, software)
    )
    assert ours.pop("staticman.yml")
    assert ours == theirs
    assert RETIRED not in ours


def test_the_schemas_are_written_anew_by_the_newer_software(updated: Updated) -> None:
    assert {path.name: path.read_text(encoding="utf-8") for path in (updated.site / schema.FOLDER).iterdir()} == {
        f"{name}.schema.json": schema.schema_text(name) for name in schema.MODELS
    }


def test_it_is_one_saved_step_that_joins_both_histories_and_tells_itself(software: Path, updated: Updated) -> None:
    assert git(updated.site, "rev-list", "--count", "HEAD^1..HEAD", "^HEAD^2") == "1"
    assert git(updated.site, "rev-parse", "HEAD^2") == git(software, "rev-parse", "HEAD")
    assert git(updated.site, "status", "--porcelain") == ""
    message = git(updated.site, "log", "-1", "--format=%B")
    assert message.startswith(f"Die Software hat jetzt Fassung {NEW} (vorher {OLD}).")
    assert "data/consultant.yaml:5: „form: feminine“ ergänzt" in message


def test_she_reads_what_is_new_what_was_done_and_what_is_left_to_her(updated: Updated) -> None:
    said = updated.run.out
    assert f"Neu in Fassung {NEW}" in said
    assert "Sie können jetzt" in said
    assert "data/consultant.yaml, „form“: muss dastehen; Wie von Ihnen die Rede ist" in said
    assert "pelicanconf.py:5: Ihre Zeile „TIMEZONE = 'Europe/Vienna'“ gilt nicht mehr" in said
    assert "content/seiten/danke.md: Zeile 5 schreibt jetzt die Software" in said
    assert "data/exceptions.yaml:3:11: Meldungen nennen statt „kontakt/index.html“" in said
    assert "content/seiten/kontakt.md" in said
    assert updated.run.err == ""


def test_the_site_passes_the_newer_check(updated: Updated) -> None:
    assert "make check: Alles in Ordnung: " in updated.run.out


def test_updating_again_changes_nothing_and_says_so(software: Path, updated: Updated) -> None:
    before = state(updated.site)
    run = update(software, site=updated.site)
    assert (run.code, f"Es gibt nichts Neueres; hier ist schon Fassung {NEW}." in run.out) == (0, True)
    assert state(updated.site) == before


def test_the_way_back_that_it_names_restores_every_byte(updated: Updated, tmp_path: Path) -> None:
    site = Path(shutil.copytree(updated.site, tmp_path / "site"))
    (line,) = (line for line in updated.run.out.splitlines() if "git reset --keep" in line)
    git(site, "update-index", "--refresh")  # a copy has other times
    git(site, *line.partition(": git ")[2].split())
    assert state(site) == updated.before


def test_what_a_check_finds_is_told_and_does_not_undo_the_update(software: Path, site: Path) -> None:
    services = site / "data/services.yaml"
    services.write_text(services.read_text(encoding="utf-8").replace("status: available", "status: verfügbar"), "utf-8")
    save(site, "Ein Fehler")
    run = update(software, site=site)
    assert run.code == 0, run.err
    told = run.out.partition("Das ist jetzt zu ändern")[2]
    assert "data/services.yaml:14:13: „verfügbar“ ist für „status“ nicht vorgesehen" in told
    assert git(site, "show", "HEAD:pyproject.toml").count(f'version = "{NEW}"') == 1
