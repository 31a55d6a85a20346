"""Make the heading face: Vollkorn, cut down to German and the names of its neighbours.

Run as ``python make_font.py SOURCE_FOLDER OUT.woff2``; README.md beside this file has the whole recipe.
"""

import sys
from pathlib import Path

from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import Glyph, GlyphCoordinates
from fontTools.varLib.instancer import instantiateVariableFont

LETTERS = "".join(map(chr, range(0x20, 0x7F))) + "ÄÖÜäöüß"
NAMES = "ÀÁÂÃÅÆÇÈÉÊËÌÍÎÏÑÒÓÔØÙÚÛÝàáâãåæçèéêëìíîïñòóôøùúûýÿœŒı"
NEIGHBOURS = "ĀāĂăĄąĆćČčĎďĐđĒēĖėĘęĚěĞğĢģĪīĮįİĶķĹĺĻļĽľŁłŃńŅņŇňŌōŐőŔŕŘřŚśŞşŠšŢţŤťŪūŮůŰűŲųŹźŻżŽžȘșȚț"
"""Of Polish, Sorbian, Turkish, Czech, Slovak, Hungarian, Romanian, Croatian and Baltic names."""
SIGNS = "„“”‚‘’»«›‹–—−…§€×·•°½²³†©↑\u00a0\u2009"
WEIGHT = 600
CAPITALS = 676
BEARING = 40
FEATURES = ["kern", "mark", "ccmp", "locl"]


def line_up_figures(font: TTFont) -> None:
    """Make the lining figures the ordinary ones; the face's own 1 is easily read as an I."""
    table = font["GSUB"].table
    wanted = {
        at
        for record in table.FeatureList.FeatureRecord
        if record.FeatureTag == "lnum"
        for at in record.Feature.LookupListIndex
    }
    lining = {
        old: new for at in wanted for part in table.LookupList.Lookup[at].SubTable for old, new in part.mapping.items()
    }
    for encoding in font["cmap"].tables:
        encoding.cmap = {sign: lining.get(name, name) for sign, name in encoding.cmap.items()}


def load(folder: Path, part: str, text: str) -> TTFont:
    """Open one part of the source; keep the signs of ``text`` and the one weight in use."""
    font = TTFont(folder / f"vollkorn-{part}-wght-normal.woff2", recalcTimestamp=False)
    line_up_figures(font)
    options = Options(layout_features=FEATURES, hinting=False, name_IDs=[0, 1, 2, 13, 14])
    subsetter = Subsetter(options)
    subsetter.populate(text=text)
    subsetter.subset(font)
    del font["HVAR"]
    return instantiateVariableFont(font, {"wght": WEIGHT})


def add_glyph(font: TTFont, sign: str, source: TTFont, source_name: str) -> str:
    """Copy a glyph from a font of the same design."""
    name = f"uni{ord(sign):04X}"
    font.setGlyphOrder([*font.getGlyphOrder(), name])
    font["glyf"].glyphs[name] = _whole(source, source_name)
    font["hmtx"][name] = source["hmtx"][source_name]
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[ord(sign)] = name
    return name


def _whole(font: TTFont, name: str) -> Glyph:
    """Give a glyph that needs no other one: an accent that it shares with others becomes its own."""
    recording = DecomposingRecordingPen(font.getGlyphSet())
    font.getGlyphSet()[name].draw(recording)
    pen = TTGlyphPen(None)
    recording.replay(pen)
    glyph = pen.glyph()
    glyph.recalcBounds(font["glyf"])
    return glyph


def turn_right(font: TTFont, name: str) -> None:
    """Turn an upright arrow to the right and stand it at half the height of the capitals."""
    glyph = font["glyf"][name]
    height, middle_x = glyph.yMax - glyph.yMin, (glyph.xMin + glyph.xMax) // 2
    turned = [(BEARING + y - glyph.yMin, CAPITALS // 2 + middle_x - x) for x, y in glyph.coordinates]
    glyph.coordinates = GlyphCoordinates(turned)
    glyph.recalcBounds(font["glyf"])
    font["hmtx"][name] = (height + 2 * BEARING, BEARING)


def main(folder: Path, target: Path) -> None:
    """Write the face."""
    extended = load(folder, "latin-ext", f"ẞ{NEIGHBOURS}")
    font = load(folder, "latin", LETTERS + NAMES + SIGNS)
    for sign in ("ẞ", *NEIGHBOURS):
        if ord(sign) not in font.getBestCmap():
            add_glyph(font, sign, extended, extended.getBestCmap()[ord(sign)])
    add_glyph(font, "\u202f", font, font.getBestCmap()[0x2009])
    turn_right(font, add_glyph(font, "→", font, font.getBestCmap()[ord("↑")]))
    font.flavor = "woff2"
    font.save(target)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
