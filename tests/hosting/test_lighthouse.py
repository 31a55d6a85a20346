"""Lighthouse has nothing to say against any type of page, as nginx serves it."""

import json
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.hosting.configurations import NAME
from tests.hosting.web_servers import WebServer, make_certificate, running
from tests.measuring import at_most
from tests.programs_needed import find_browser
from tests.project import REPOSITORY

pytestmark = pytest.mark.alone

PAGES = (
    "/",
    "/profil/",
    "/akkreditierung/",
    "/programme/",
    "/programme/lebendige-mitte/",
    "/angebote/",
    "/angebote/tischgespraech/",
    "/orte/",
    "/orte/oehrenbach/",
    "/gutschein/",
    "/aktuelles/",
    "/aktuelles/ein-stuhl-bleibt-frei/",
    "/kontakt/",
    "/impressum/",
    "/datenschutz/",
    "/barrierefreiheit/",
    "/lesetipps/",
)
"""One page of each type."""
TRIES = 3
"""The score for speed wobbles on a busy machine; the best of so many counts."""


@pytest.fixture(scope="module")
def verdicts(snippets: Path, served: Path, world_readable: Path) -> Iterator[dict[str, Any]]:
    """What Lighthouse says of each page."""
    home = world_readable / "lighthouse"
    home.mkdir()
    make_certificate(home)
    with running("nginx", served, snippets, home) as server:
        yield {verdict["path"]: verdict for verdict in judge(server)}


def judge(server: WebServer) -> list[dict[str, Any]]:
    chrome = find_browser() or ""
    command = ["node", REPOSITORY / "tests/hosting/lighthouse.mjs", NAME, str(server.port), str(TRIES), *PAGES]
    environment = {**os.environ, "CHROME_PATH": chrome, "NODE_NO_WARNINGS": "1"}
    run = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    verdicts: list[dict[str, Any]] = json.loads(run.stdout)
    return verdicts


@pytest.mark.parametrize("path", PAGES)
def test_accessibility_best_practices_and_search_are_perfect(verdicts: dict[str, Any], path: str) -> None:
    verdict = verdicts[path]
    assert "error" not in verdict
    assert verdict["failed"] == []
    assert {name: score for name, score in verdict["scores"].items() if name != "performance"} == {
        "accessibility": 1,
        "best-practices": 1,
        "seo": 1,
    }


@pytest.mark.parametrize("path", PAGES)
def test_a_phone_shows_the_page_fast(verdicts: dict[str, Any], path: str) -> None:
    points = round(100 * verdicts[path]["scores"]["performance"])
    at_most(100 - 95, 100 - points, "what the page lacks of Lighthouse's hundred points for speed")
