"""Images tell nobody where they were taken, and everybody what they show."""

from collections.abc import Iterator

from PIL import Image, UnidentifiedImageError

from plugins.catalog import Place, Problem
from plugins.preflight.site import Site

RASTER = (".jpg", ".jpeg", ".png", ".webp", ".avif", ".gif", ".tif", ".tiff")
PRIVATE = {
    "xmp": "XMP-Angaben",
    "XML:com.adobe.xmp": "XMP-Angaben",
    "comment": "einen Kommentar",
    "photoshop": "IPTC-Angaben",
}
GPS, UPRIGHT = 0x8825, 0x0112
"""Exif 2.3: where a photo was taken, and how it is turned."""


def private_images(site: Site) -> Iterator[Problem]:
    """No image carries Exif, GPS, XMP or comments."""
    for file in site.ending(*RASTER):
        try:
            with Image.open(site.folder / file) as image:
                exif, known = image.getexif(), image.info
        except (OSError, UnidentifiedImageError):
            yield Problem(Place(file), "die Bilddatei ist beschädigt; neu erzeugen")
            continue
        if GPS in exif:
            yield Problem(Place(file), "das Bild verrät, wo es entstanden ist (GPS); ohne Metadaten speichern")
        if set(exif) - {GPS, UPRIGHT}:
            yield Problem(Place(file), "das Bild enthält EXIF-Angaben; ohne Metadaten speichern")
        for key in sorted(PRIVATE.keys() & known.keys()):
            yield Problem(Place(file), f"das Bild enthält {PRIVATE[key]}; ohne Metadaten speichern")


def private_drawings(site: Site) -> Iterator[Problem]:
    """A drawing carries no metadata and runs no code."""
    for file in site.ending(".svg"):
        text = site.text(file)
        for mark in ("<metadata", "<script", "sodipodi:", "inkscape:"):
            if mark in text:
                yield Problem(Place(file), f"die Zeichnung enthält „{mark}“; bereinigt speichern")


def undescribed_images(site: Site) -> Iterator[Problem]:
    """Every image says what it shows, or that it is an ornament; a drawing too."""
    for page in site.pages:
        for image in page.select("img, area, input[type=image]"):
            if image.attr("alt") is None:
                yield page.problem(image, "dem Bild fehlt die Beschreibung; „alt“ ergänzen")
        for drawing in page.select("svg"):
            hidden = (
                drawing.attr("aria-hidden") == "true" or drawing.attr("aria-label") or drawing.attr("aria-labelledby")
            )
            if not hidden and drawing.select_one("title") is None:
                yield page.problem(
                    drawing, "die Zeichnung sagt nicht, was sie zeigt; aria-label oder aria-hidden ergänzen"
                )


def unsized_images(site: Site) -> Iterator[Problem]:
    """Every image says its size, so that nothing shifts while it loads."""
    for page in site.pages:
        for image in page.select("img, iframe, video"):
            if not ((image.attr("width") or "").isdigit() and (image.attr("height") or "").isdigit()):
                yield page.problem(image, "dem Bild fehlen „width“ und „height“; in Pixeln angeben")
