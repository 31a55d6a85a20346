"""Encode the photos that pages show; copies carry no EXIF, and the originals stay at home."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pelican.writers import Writer
from PIL import Image

from plugins.catalog.photos import opened
from plugins.publishing.photo_cache import photo_cache
from plugins.publishing.photo_colors import as_seen
from plugins.publishing.pictures import BASE_MARK, FORMATS, Picture
from plugins.publishing.reader import SITE
from plugins.publishing.site import Site

OPTIONS: dict[str, dict[str, Any]] = {
    "avif": {"quality": 60, "speed": 6, "max_threads": 1},
    "webp": {"quality": 78, "method": 5},
    "jpg": {"quality": 80, "progressive": True, "optimize": True},
}


class PictureGenerator:
    """Puts every copy of every photo that a page shows into the output folder."""

    def __init__(self, settings: dict[str, Any], output_path: str, path: str, **_: Any) -> None:
        self.site: Site = settings[SITE]
        self.drafts: bool = settings["PREVIEW"]
        self.output, self.cache = Path(output_path), photo_cache(Path(path).parent)

    def generate_output(self, writer: Writer) -> None:
        """Copy the encoded photos, encoding those that the cache lacks."""
        for picture in self._shown():
            for width in picture.widths:
                for ending in FORMATS:
                    self._put(picture, width, ending)

    def _shown(self) -> Iterator[Picture]:
        texts = [page.html for page in self.site.everything() if self.drafts or not page.draft]
        for picture in filter(None, self.site.pictures.values()):
            marks = (BASE_MARK + picture.route(picture.widths[0], "jpg"), f'href="{picture.largest}"')
            if picture == self.site.portrait or any(mark in text for mark in marks for text in texts):
                yield picture

    def _put(self, picture: Picture, width: int, ending: str) -> None:
        name = picture.route(width, ending).lstrip("/")
        kept = self.cache / Path(name).name
        if not kept.exists():
            encode(picture, width, ending, kept)
        target = self.output / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(kept, target)


def encode(picture: Picture, width: int, ending: str, target: Path) -> None:
    """Write one copy of a photo: turned upright, scaled, in sRGB, without EXIF, GPS or comments."""
    print(f"Bild {picture.path.name} wird {width} Pixel breit gespeichert ({ending}) …", flush=True)
    with opened(picture.path) as image:
        image.draft(None, (2 * max(width, picture.height),) * 2)  # a JPEG is read as large as it is needed
        upright = as_seen(image)
    height = max(1, round(picture.height * width / picture.width))
    scaled = upright.resize((width, height), Image.Resampling.LANCZOS)
    clean = Image.frombytes("RGB", scaled.size, scaled.tobytes())
    target.parent.mkdir(parents=True, exist_ok=True)
    beside = target.with_suffix(".part")  # always the same, so that the next build replaces what a killed one left
    clean.save(beside, format="JPEG" if ending == "jpg" else ending.upper(), **OPTIONS[ending])
    beside.replace(target)
