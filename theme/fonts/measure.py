"""Measure how a fallback must be stretched to be as wide and as high as the heading face.

Run as ``python measure.py vollkorn-de.woff2 FALLBACK_FONT``; it prints the descriptors for ``styles/base.css``.
"""

import sys

from fontTools.ttLib import TTFont

SAMPLE = (
    "Engagierte Stadt und Engagiertes Land Prozessbegleitung für Verantwortungsgemeinschaften vor Ort "
    "Zuerst zum Programmbüro Angebote Programme Orte Akkreditierung Gutschein in vier Schritten Wer handelt wann"
)


def average_width(font: TTFont) -> float:
    """Give the mean width of a letter of German headings, in ems."""
    glyphs, widths = font.getBestCmap(), font["hmtx"]
    return sum(widths[glyphs[ord(letter)]][0] for letter in SAMPLE) / len(SAMPLE) / font["head"].unitsPerEm


def descriptors(face: TTFont, fallback: TTFont) -> dict[str, float]:
    """Give the descriptors in percent."""
    stretch = average_width(face) / average_width(fallback)
    em = face["head"].unitsPerEm
    return {
        "size-adjust": 100 * stretch,
        "ascent-override": 100 * face["hhea"].ascent / em / stretch,
        "descent-override": -100 * face["hhea"].descent / em / stretch,
    }


if __name__ == "__main__":
    for name, percent in descriptors(*map(TTFont, sys.argv[1:3])).items():
        print(f"{name}: {percent:.1f}%;")
