"""Of a photo that is not where the portrait says is told once where it belongs, and what to write."""

from pathlib import Path

import pytest

from plugins.catalog import load_catalog
from tests.catalog.specimen import load, said

MOVED = "nach content/bilder/ verschieben"
CASES = {
    "in data/": (
        "ich.jpg",
        "data/ich.jpg",
        f"das Bild „ich.jpg“ liegt in data/; {MOVED} und hier „bilder/ich.jpg“ schr",
    ),
    "in data/, named as it should be": ("bilder/ich.jpg", "data/ich.jpg", f"„ich.jpg“ liegt in data/; {MOVED}"),
    "in its folder, named without": (
        "ich.jpg",
        "content/bilder/ich.jpg",
        "gibt es nicht; meinten Sie „bilder/ich.jpg“?",
    ),
    "on a disk of her own": (
        r"C:\Bilder\ich.jpg",
        "x",
        "in content/bilder/ ablegen und hier „bilder/ich.jpg“ schreiben",
    ),
    "the folder": (
        "bilder",
        "x",
        "„bilder“ ist kein eigenes Bild; das Foto in content/bilder/ ablegen und hier „bilder/na",
    ),
    "a text": ("seiten/start.md", "content/seiten/start.md", "„seiten/start.md“ ist kein eigenes Bild; das Foto in"),
    "facts": ("bilder/../../data/site.yaml", "x", "„bilder/../../data/site.yaml“ ist kein eigenes Bild; das Foto in"),
    "on the web": ("https://ort.example/ich.jpg", "x", "„https://ort.example/ich.jpg“ ist kein eigenes Bild; das Foto"),
    "without its ending": ("bilder/ich", "content/bilder/ich.jpg", "meinten Sie „bilder/ich.jpg“?"),
    "a folder of photos": ("bilder/hier", "content/bilder/hier/ich.jpg", "meinten Sie „bilder/hier/ich.jpg“?"),
    "with the folder above": (
        "content/bilder/ich.jpg",
        "content/bilder/ich.jpg",
        "hier steht „content/bilder/ich.jpg“; nur „bilder/ich.jpg“ schreiben",
    ),
    "by a detour": ("bilder/../ich.jpg", "x", "das Foto in content/bilder/ ablegen und hier „bilder/ich.jpg“ schr"),
    "nowhere": ("ich.jpg", "x", "das Foto in content/bilder/ ablegen und hier „bilder/ich.jpg“ schreiben"),
    "nowhere, named as it should be": ("bilder/ich.jpg", "x", "in content/bilder/ ablegen oder die Schreibung prüfen"),
}


@pytest.mark.parametrize(("written", "lies", "says"), CASES.values(), ids=CASES)
def test_a_photo_is_told_once_where_it_is_named(tmp_path: Path, written: str, lies: str, says: str) -> None:
    load(tmp_path)
    (tmp_path / lies).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / lies).write_text("x", encoding="utf-8")
    with (tmp_path / "data/consultant.yaml").open("a", encoding="utf-8") as file:
        file.write(f"portrait:\n  file: {written}\n  alt: Ich am Rednerpult\n")
    (problem,) = said(load_catalog(tmp_path).problems)
    assert problem.startswith("data/consultant.yaml:")
    assert says in problem


def test_a_photo_that_no_portrait_names_is_told_where_it_lies(tmp_path: Path) -> None:
    load(tmp_path)
    (tmp_path / "data/ich.jpg").write_text("x", encoding="utf-8")
    (problem,) = said(load_catalog(tmp_path).problems)
    assert problem.startswith("data/ich.jpg:1:1: die Datei wird nicht gelesen")
