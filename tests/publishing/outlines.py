"""Outlines of small sites: a few texts and plans, with a catalog made by hand."""

from pathlib import Path
from typing import Any

from plugins.catalog import Loaded
from plugins.publishing.outline import Outline
from plugins.publishing.pictures import Pictures
from plugins.publishing.plans import PagePlan
from plugins.publishing.words import read_words
from tests.example_catalog import catalog


def outline(
    root: Path,
    texts: dict[str, str] | None = None,
    plans: tuple[PagePlan, ...] = (),
    loaded: Loaded | None = None,
    pictures: Pictures | None = None,
    **fields: Any,
) -> Outline:
    """Write texts below ``content/`` and give the outline of a site that has them and these plans."""
    for path, text in (texts or {}).items():
        file = root / "content" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    photos: Pictures = pictures or {}
    return Outline(
        root=root,
        url="https://www.ort.example",
        loaded=loaded or Loaded(catalog(), ()),
        words=read_words(root, photos),
        pictures=photos,
        plans=plans,
        **fields,
    )
