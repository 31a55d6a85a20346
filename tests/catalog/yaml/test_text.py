"""Files are read as UTF-8 of at most 1 MB; whatever is wrong with one is a problem with its place."""

from pathlib import Path

import pytest

from plugins.catalog.yaml.text import MAX_BYTES, read_text, read_yaml
from tests.catalog.specimen import said


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "x.yaml"


def test_a_byte_order_mark_is_dropped(path: Path) -> None:
    path.write_bytes(b"\xef\xbb\xbfa: 1")
    assert read_text(path, "x.yaml") == ("a: 1", ())


def test_an_umlaut_of_two_signs_is_read_as_one(path: Path) -> None:
    path.write_text("Mu\u0308stermann", encoding="utf-8")
    assert read_text(path, "x")[0] == "M\u00fcstermann"


def test_bad_utf_8_is_shown_at_its_line_and_letter(path: Path) -> None:
    path.write_bytes("eins\nfür K".encode() + b"\xf6ln")
    text, problems = read_text(path, "x.yaml")
    assert text is None
    assert said(problems) == ["x.yaml:2:6: kein gültiges UTF-8; die Datei im Editor als „UTF-8“ speichern"]


@pytest.mark.parametrize(
    "raw", [b"\xff", b"\xc3", b"\xed\xa0\x80", b"\xf8\x88\x80\x80\x80", b"\xef\xbb\xbf\xef\xbb\xff"]
)
def test_no_bytes_make_the_reader_stumble(path: Path, raw: bytes) -> None:
    path.write_bytes(raw)
    assert len(read_yaml(path, "x.yaml").problems) == 1


def test_a_missing_file_is_named(path: Path) -> None:
    assert said(read_yaml(path, "x.yaml").problems) == [
        "x.yaml:1:1: die Datei fehlt; anlegen oder aus der Versionsgeschichte zurückholen"
    ]


def test_a_folder_is_no_file(path: Path) -> None:
    path.mkdir()
    (problem,) = read_yaml(path, "x.yaml").problems
    assert problem.message.startswith("hier liegt ein Ordner, und keine Datei")


def test_a_circle_of_links_is_no_file(path: Path) -> None:
    path.symlink_to(path)
    (problem,) = read_yaml(path, "x.yaml").problems
    assert problem.message.startswith("die Datei lässt sich nicht lesen")


def test_one_megabyte_is_read_and_one_byte_more_is_not(path: Path) -> None:
    path.write_bytes(b"#" * MAX_BYTES)
    assert read_text(path, "x.yaml")[0] is not None
    path.write_bytes(b"#" * (MAX_BYTES + 1))
    assert said(read_text(path, "x.yaml")[1]) == ["x.yaml:1:1: die Datei hat 1 MB; erlaubt ist höchstens 1 MB"]
