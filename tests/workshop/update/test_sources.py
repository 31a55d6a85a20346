"""Where a newer version may come from, and what is no newer version."""

from pathlib import Path

import pytest

from tests.workshop.update.refusing import refused
from tests.workshop.update.repositories import NEW, NEXT, OLD, begin, clone, git, replace, save, update


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ("irgendwas", "„irgendwas“ ist weder ein Ordner noch eine Webadresse"),
        ("/gibt/es/nicht", "Aus /gibt/es/nicht lässt sich nichts holen: Diesen Ordner gibt es nicht."),
        (
            "/",
            "Aus / lässt sich nichts holen: Das ist kein Ordner, in den Sie das Projekt mit „git clone“ geholt haben.",
        ),
        ("--upload-pack=/bin/true", "Aus --upload-pack=/bin/true lässt sich nichts holen: Stimmt die Adresse"),
        ("gibt/es.nicht", "Git sagt: 'gibt/es.nicht' does not appear to be a git repository"),
    ],
)
def test_a_source_that_is_none_is_named(stub: Path, site: Path, source: str, told: str) -> None:
    assert told in refused(stub, site, source)


def test_a_source_without_its_history_says_how_to_get_it(stub: Path, site: Path, tmp_path: Path) -> None:
    git(stub, "clone", "--quiet", "--depth=1", f"file://{stub}", str(tmp_path / "shallow"))
    assert "git fetch --unshallow" in refused(stub, site, tmp_path / "shallow")


def test_a_source_with_another_project_is_refused(stub: Path, site: Path, tmp_path: Path) -> None:
    begin(tmp_path / "other", "Someone Else")
    save(tmp_path / "other", "empty")
    assert "keine Fassung dieser Software" in refused(stub, site, tmp_path / "other")


def test_an_older_version_is_not_put_over_a_newer_one(stub: Path, site: Path, tmp_path: Path) -> None:
    replace(site / "pyproject.toml", f'version = "{OLD}"', f'version = "{NEXT}"')
    save(site, "Selbst gezählt")
    assert f"Dort liegt Fassung {NEW}; hier ist schon Fassung {NEXT}." in refused(stub, site)


def test_a_version_that_was_taken_back_by_a_revert_is_not_called_new(stub: Path, site: Path) -> None:
    assert update(stub, site=site).code == 0
    git(site, "revert", "--no-edit", "-m", "1", "HEAD")
    assert "wurde mit „git revert“ zurückgenommen" in refused(stub, site)


def test_a_site_without_a_source_says_how_to_name_one(stub: Path, tmp_path: Path) -> None:
    own = tmp_path / "own"
    clone(stub, own, "HEAD")
    run = update(own)
    assert run.code == 1
    assert "git remote add software ADRESSE" in run.err
