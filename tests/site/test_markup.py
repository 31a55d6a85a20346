"""The Nu HTML checker finds no error in any built file."""

import json
import subprocess
from pathlib import Path

from tests.project import REPOSITORY

CHECKER = REPOSITORY / "node_modules/vnu-jar/build/dist/vnu.jar"


def test_the_nu_checker_finds_no_error_in_html_css_and_svg(looked_at: Path) -> None:
    command = ("java", "-jar", CHECKER, "--errors-only", "--format", "json", "--stdout")
    options = ("--also-check-css", "--also-check-svg", "--skip-non-html", looked_at)
    said = subprocess.run([*command, *options], capture_output=True, encoding="utf-8", check=False).stdout
    messages = [message for message in json.loads(said)["messages"] if "/bausteine/" not in message.get("url", "")]
    assert [
        f"{m.get('url', '').removeprefix(f'file:{looked_at}')}:{m.get('lastLine')}: {m['message']}" for m in messages
    ] == []
