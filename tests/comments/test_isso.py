"""Pulling from Isso: whatever it answers, the comments here stay whole; what it has deleted goes."""

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from urllib.request import Request, urlopen

import pytest

from plugins.comments import isso
from plugins.comments.moderation import NotPossible
from tests.comments.isso_server import Isso, running_isso
from tests.comments.moderating import moderate, write_comment
from tests.ports import reserved_port, serving
from tests.project import Project

ENTRY = {"id": 1, "parent": None, "created": 1795352808.28, "mode": 1, "author": "A", "text": "Text", "replies": []}


@pytest.fixture
def answer() -> Iterator[list[bytes]]:
    """A server that answers with the bytes in the list; its address is the list's second entry."""
    given = [b"", b""]

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.end_headers()
            self.wfile.write(given[0])

        def log_message(self, format: str, *args: object) -> None:
            """Stay silent."""

    with serving(Handler) as address:
        given[1] = address.encode()
        yield given


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>Wartungsarbeiten</html>",
        b"[]",
        b"null",
        b'{"replies": 3}',
        b'{"replies": [{}]}',
        b'{"replies": [3]}',
        b"\xff\xfe",
        b"[" * 100_000,
        json.dumps({"replies": [ENTRY | {"created": "gestern"}]}).encode(),
        json.dumps({"replies": [ENTRY | {"created": 1e300}]}).encode(),
        json.dumps({"replies": [ENTRY | {"id": "../../x"}]}).encode(),
        json.dumps({"replies": [ENTRY | {"text": None}]}).encode(),
        json.dumps({"replies": [ENTRY | {"author": 3}]}).encode(),
    ],
)
def test_a_malformed_answer_is_refused(answer: list[bytes], body: bytes) -> None:
    answer[0] = body
    with pytest.raises(NotPossible, match="etwas anderes als Kommentare"):
        isso.pull(answer[1].decode(), ["akkreditierung"], timeout=5)


def test_the_authors_name_is_unescaped_once_and_control_characters_go(answer: list[bytes]) -> None:
    entry = ENTRY | {"author": "A &lt;b&gt; &amp;amp; B\u202e", "text": "x\u0000y <b>\u200b"}
    answer[0] = json.dumps({"replies": [entry]}).encode()
    (arrival,) = isso.pull(answer[1].decode(), ["akkreditierung"], timeout=5)
    assert arrival.comment is not None
    assert (arrival.comment.name, arrival.comment.message) == ("A <b> &amp; B", "xy <b>")


def test_a_slow_server_is_given_up() -> None:
    """It sends a byte now and then, and would go on for as long as somebody listens."""
    tired = threading.Event()

    class Dripping(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.end_headers()
            while not tired.wait(0.02):
                try:
                    self.wfile.write(b" ")
                except OSError:
                    return

        def log_message(self, format: str, *args: object) -> None:
            """Stay silent."""

    giving_up = threading.Timer(60, tired.set)
    giving_up.start()
    try:
        with serving(Dripping) as address, pytest.raises(NotPossible, match="nicht rechtzeitig"):
            isso.pull(address, ["x"], timeout=0.4)
    finally:
        giving_up.cancel()
        tired.set()


def test_an_unreachable_server_leaves_everything_as_it_was(project: Project) -> None:
    file = write_comment(project, "isso-7")
    with reserved_port() as port:
        server = {"channel": "isso", "server": f"http://127.0.0.1:{port}", "provider": "Webhof"}
        project.settings(comments=server)
        before = project.read(file)
        answer = moderate(project, "pull")
    assert answer.code == 1
    assert "ist nicht zu erreichen" in answer.err
    assert "Traceback" not in answer.err
    assert project.read(file) == before


def test_a_pull_without_isso_is_refused(project: Project) -> None:
    answer = moderate(project, "pull")
    assert (answer.code, answer.err.strip()) == (
        1,
        "In data/site.yaml ist für Kommentare nicht Isso gewählt (comments, channel).",
    )


def post(server: Isso, text: str, parent: int | None = None) -> None:
    """Post a comment on the accreditation page as a browser does."""
    content = json.dumps({"author": "Jonas", "email": None, "text": text, "title": "x", "parent": parent}).encode()
    address = f"{server.address}/new?uri=%2Fakkreditierung%2F"
    with urlopen(Request(address, content, {"Content-Type": "application/json"})) as answered:  # noqa: S310 (loopback)
        assert answered.status == 202


def test_threads_are_kept_and_what_isso_deletes_goes_here_too(project: Project, tmp_path: Path) -> None:
    folder = project.root / "data/comments/akkreditierung"
    with running_isso(tmp_path / "isso") as server:
        project.settings(comments={"channel": "isso", "server": server.address, "provider": "Webhof"})
        for number, (text, parent) in enumerate([("Erster", None), ("Antwort", 1), ("Zweiter", None)], 1):
            post(server, text, parent)
            server.moderate("activate", number)
        moderate(project, "pull")
        assert len(list(folder.glob("*.yaml"))) == 3
        assert "_parent: isso-1" in next(folder.glob("*isso-2.yaml")).read_text(encoding="utf-8")
        moderate(project, "reject", "isso-3")
        files = {path: path.read_bytes() for path in folder.glob("*.yaml")}
        assert "3 Kommentare waren schon da." in moderate(project, "pull").out
        assert {path: path.read_bytes() for path in folder.glob("*.yaml")} == files
        server.moderate("delete", 1)
        said = moderate(project, "pull").out
    assert "isso-1" in said
    assert "gelöscht" in said
    assert sorted(path.name.split("-", 3)[3] for path in folder.glob("*.yaml")) == ["isso-2.yaml", "isso-3.yaml"]
    assert project.run("check").code == 0


def test_what_was_deleted_here_does_not_come_back(project: Project, tmp_path: Path) -> None:
    with running_isso(tmp_path / "isso") as server:
        project.settings(comments={"channel": "isso", "server": server.address, "provider": "Webhof"})
        post(server, "Bitte vergessen")
        server.moderate("activate", 1)
        moderate(project, "pull")
        assert moderate(project, "forget", "Jonas").code == 0
        moderate(project, "pull")
    assert list((project.root / "data/comments").rglob("*.yaml")) == []


def replies(*numbers: int) -> bytes:
    """Give what Isso answers for a page with these comments."""
    return json.dumps({"replies": [ENTRY | {"id": number} for number in numbers]}).encode()


@pytest.fixture
def pulled(project: Project, answer: list[bytes]) -> Project:
    """A project that has pulled two comments on one page; no other page takes any."""
    project.settings(comments={"channel": "isso", "server": answer[1].decode(), "provider": "Webhof"})
    project.replace("content/aktuelles/der-erste-schluessel.md", "summary:", "comments: false\nsummary:")
    answer[0] = replies(7, 8)
    moderate(project, "pull")
    assert ids(project) == {"isso-7", "isso-8"}
    return project


def ids(project: Project) -> set[str]:
    folder = project.root / "data/comments"
    return {"-".join(path.stem.split("-")[3:]) for path in folder.rglob("*.yaml")}


def test_a_page_that_takes_no_comments_any_more_keeps_those_it_has(pulled: Project) -> None:
    pulled.replace("content/akkreditierung/akkreditierung.md", "comments: true", "comments: false")
    moderate(pulled, "pull")
    assert ids(pulled) == {"isso-7", "isso-8"}


def test_an_isso_without_any_comment_is_not_believed(pulled: Project, answer: list[bytes]) -> None:
    answer[0] = replies()
    assert "die 2 hier bleiben" in moderate(pulled, "pull").out
    assert ids(pulled) == {"isso-7", "isso-8"}


def test_a_comment_that_was_away_for_a_moment_comes_back(pulled: Project, answer: list[bytes]) -> None:
    answer[0] = replies(7)
    moderate(pulled, "pull")
    assert ids(pulled) == {"isso-7"}
    answer[0] = replies(7, 8)
    moderate(pulled, "pull")
    assert ids(pulled) == {"isso-7", "isso-8"}
