"""Run an update that must not happen."""

from pathlib import Path

from tests.workshop.update.repositories import state, update

UNCHANGED = "Nichts wurde geändert."


def refused(software: Path, site: Path, source: Path | str = "") -> str:
    """Give what the command says; nothing of the site may have changed."""
    before = state(site)
    run = update(software, site=site, source=source)
    assert state(site) == before
    assert run.code == 1
    assert run.err.endswith(f"{UNCHANGED}\n")
    return run.err
