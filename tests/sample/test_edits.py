"""Ordinary edits of the sample keep everything green: an offer, an article, a town, an approved comment."""

from pathlib import Path

import pytest

from tests.project import REPOSITORY, Project
from tests.whole_repository import copy_repository, run_tests

OFFER = """
  - id: strassenfest
    name: Straßenfest
    summary: Ich helfe einer Straße, ihr Fest so zu planen, dass danach alle wieder mitmachen wollen.
    programs: [engagiertes-land]
    occasions: [Eine Straße feiert]
    formats: [Fest]
    results: ["Nachbarn, die sich kennen"]
    voucher: false
    status: available
"""
ARTICLE = """---
title: Ein neuer Beitrag
date: 2026-11-20
description: Was in einer Straße geschieht, wenn alle ihre Stühle hinaustragen und sich dazusetzen.
summary: Kurz.
---
Es gibt etwas zu erzählen.
"""
TOWN = """
- id: neuendorf
  name: Neuendorf
  kind: Gemeinde
  state: Hessen
  participations:
  - program: engagiertes-land
    since: 2024
    until: 2025
    confidence: high
    sources: [https://www.neuendorf.example]
"""
COMMENT = """_id: a1
name: Ilka B.
message: Ein guter Anfang.
date: 2026-11-20T12:30:00Z
status: approved
"""


@pytest.fixture
def edited(tmp_path: Path) -> Project:
    """A copy of the repository with four ordinary edits."""
    repository = copy_repository(REPOSITORY, tmp_path / "repository")
    repository.append("data/services.yaml", OFFER)
    repository.write("content/angebote/strassenfest.md", "## Anlass\n\nEine Straße feiert.\n")
    repository.write("content/aktuelles/ein-neuer-beitrag.md", ARTICLE)
    repository.append("data/towns.yaml", TOWN)
    repository.write("data/comments/akkreditierung/2026-11-20-a1.yaml", COMMENT)
    return repository


def test_four_ordinary_edits_keep_every_test_of_the_sample_green(edited: Project) -> None:
    checked = edited.run("check")
    assert checked.code == 0, checked.err
    run = run_tests(edited, "tests/sample", "--ignore=tests/sample/test_edits.py")
    assert run.returncode == 0, run.stdout + run.stderr
    assert "deselected" not in run.stdout
