"""The preview serves the last good site and builds anew when something is saved."""

import http.client
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from queue import Queue
from threading import Thread

import pytest

from tests.project import Project

HOST, PORT = "127.0.0.1", 8000


@dataclass(frozen=True)
class Preview:
    """A running preview and the lines it prints."""

    process: subprocess.Popen[str]
    lines: Queue[str]

    def read_until(self, words: str) -> str:
        """Give all that is printed until a line holds the words; fails if none does within 30 seconds."""
        said = ""
        while words not in said:
            said += self.lines.get(timeout=30)
        return said


@pytest.fixture
def preview(small: Project) -> Iterator[Preview]:
    process = subprocess.Popen(
        [sys.executable, "-u", "-m", "plugins.publishing", "serve"],
        cwd=small.root,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    )
    preview = Preview(process, Queue())
    reader = Thread(target=lambda: [preview.lines.put(line) for line in process.stdout], daemon=True)
    reader.start()
    preview.read_until("Die Website steht in")
    yield preview
    process.send_signal(signal.SIGINT)
    assert process.wait(timeout=20) == 0
    reader.join(timeout=5)
    process.stdout.close()


def _get(path: str) -> tuple[int, str]:
    connection = http.client.HTTPConnection(HOST, PORT, timeout=10)
    connection.request("GET", path)
    answer = connection.getresponse()
    text = answer.read().decode()
    connection.close()
    return answer.status, text


def test_it_serves_pages_and_the_sites_own_404(preview: Preview) -> None:
    assert _get("/angebote/")[0] == 200
    status, text = _get("/gibt-es-nicht/")
    assert status == 404
    assert "Jonte Immerfeld" in text


def test_it_builds_anew_when_a_text_is_saved(preview: Preview, small: Project) -> None:
    small.append("content/seiten/profil.md", "\nEin neuer Satz.\n")
    preview.read_until("Die Website steht in")
    assert "Ein neuer Satz." in _get("/profil/")[1]


def test_a_mistake_is_told_and_the_last_good_site_stays(preview: Preview, small: Project) -> None:
    small.append("content/seiten/profil.md", "\n[kaputt]({filename}/seiten/nix.md)\n")
    assert "content/seiten/profil.md:" in preview.read_until("Problem")
    assert _get("/profil/")[0] == 200
