"""Preflight knows what the owner wrote: no file that a system left behind, and none that cannot be read, is hers."""

from pathlib import Path

from plugins.preflight import read_sources
from tests.catalog.specimen import load


def test_only_what_somebody_wrote_and_what_can_be_read_counts(tmp_path: Path) -> None:
    assert load(tmp_path).problems == ()
    folder = tmp_path / "content/seiten"
    folder.mkdir(parents=True)
    (folder / "a.md").write_text("---\r\ntitle: A\r\n---\r\nText an post@a.example", encoding="utf-8")
    (folder / "._a.md").write_text("post@hidden.example", encoding="utf-8")
    (folder / "b.md").write_bytes(b"\xffpost@b.example")
    sources = read_sources(tmp_path)
    assert sources.emails == {"post@a.example", "post@ort.example"}
    assert [name for name in sources.records if name.endswith(".md")] == ["content/seiten/a.md"]
    assert sources.records["content/seiten/a.md"].plain() == {"title": "A"}
