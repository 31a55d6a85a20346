"""Encode the photos that pages show; copies carry no EXIF, and the originals stay at home."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

from pelican.writers import Writer
from PIL import Image

from plugins.catalog.photos import opened
from plugins.publishing.photo_cache import keep, kept, photo_cache
from plugins.publishing.photo_colors import as_seen
from plugins.publishing.pictures import BASE_MARK, FORMATS, Picture
from plugins.publishing.reader import SITE
from plugins.publishing.site import Site

OPTIONS: dict[str, dict[str, Any]] = {
    "avif": {"quality": 60, "speed": 6, "max_threads": 1},
    "webp": {"quality": 78, "method": 5},
    "jpg": {"quality": 80, "progressive": True, "optimize": True},
}
EXACT: dict[str, dict[str, Any]] = {
    "avif": {"quality": 95, "subsampling": "4:4:4", "speed": 6, "max_threads": 1},
    "webp": {"lossless": True, "method": 5},
    "jpg": {"quality": 92, "subsampling": "4:4:4", "progressive": True, "optimize": True},
}
"""For small pictures, in which colors of neighboring points must not run into each other; they weigh little."""
_SMALL, _NARROW = 128 * 128, 16
"""Points that a small picture has at most, and those across a stripe."""
Copy = tuple[Picture, int, str]
"""A photo, how wide it is copied, and the ending of the format."""


class PictureGenerator:
    """Puts every copy of every photo that a page shows or leads to into the output folder."""

    def __init__(self, settings: dict[str, Any], output_path: str, path: str, **_: Any) -> None:
        self.site: Site = settings[SITE]
        self.drafts: bool = settings["PREVIEW"]
        self.output, self.cache = Path(output_path), photo_cache(Path(path).parent)

    def generate_output(self, writer: Writer) -> None:
        """Copy the encoded photos, encoding those that the cache lacks."""
        for copy in self._copies():
            self._put(*copy)

    def _copies(self) -> Iterator[Copy]:
        """Give all copies of the photos that are shown, and the largest of those to which only a link leads."""
        texts = [page.html for page in self.site.everything() if self.drafts or not page.draft]
        for picture in filter(None, self.site.pictures.values()):
            shown, linked = BASE_MARK + picture.route(picture.widths[0], "jpg"), f'href="{picture.largest}"'
            if picture == self.site.portrait or any(shown in text for text in texts):
                yield from ((picture, width, ending) for width in picture.widths for ending in FORMATS)
            elif any(linked in text for text in texts):
                yield picture, picture.widths[-1], "jpg"

    def _put(self, picture: Picture, width: int, ending: str) -> None:
        name = picture.route(width, ending).lstrip("/")
        file = self.cache / Path(name).name
        content = kept(file)
        if content is None:
            content = encode(picture, width, ending)
            keep(content, file)
        target = self.output / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)


def encode(picture: Picture, width: int, ending: str) -> bytes:
    """Make one copy of a photo: turned upright, scaled, in sRGB, without EXIF, GPS or comments."""
    print(f"Bild {picture.path.name} wird {width} Pixel breit gespeichert ({ending}) …", flush=True)
    with opened(picture.path) as image:
        image.draft(None, (2 * max(width, picture.height),) * 2)  # a JPEG is read as large as it is needed
        upright = as_seen(image)
    height = max(1, round(picture.height * width / picture.width))
    scaled = upright.resize((width, height), Image.Resampling.LANCZOS)
    clean, stream = Image.frombytes("RGB", scaled.size, scaled.tobytes()), BytesIO()
    is_small = width * height <= _SMALL or min(width, height) <= _NARROW
    clean.save(stream, "JPEG" if ending == "jpg" else ending.upper(), **(EXACT if is_small else OPTIONS)[ending])
    return stream.getvalue()
