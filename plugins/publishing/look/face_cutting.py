"""Cut a font down to German headings, as theme/fonts/README.md tells it of the built-in one: one weight, few glyphs."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont, TTLibError
from fontTools.varLib.instancer import instantiateVariableFont

LETTERS = "".join(map(chr, range(0x20, 0x7F))) + "ÄÖÜäöüß"
MARKS = "„“‚‘’»«–—…€§"
NAMES = "ÀÁÂÇÈÉÊËÑÓÔØàáâãåæçèéêëìíîïñòóôøùúûœšžłćč"
NEIGHBOURS = "ĀāĂăĄąĆĎďĐđĒēĖėĘęĚěĞğĪīĮįİıĽľŁŃńŇňŐőŘřŚśŞşŠŤťŪūŮůŰűŹźŻżŽÝýȘșȚț"
"""Of Polish, Sorbian, Turkish, Czech, Romanian and other names, where they are not too heavy."""
SIGNS = "ẞ”›‹−×·•°½²³†©→"
STAND_INS = {0x00A0: (0x20,), 0x2009: (0x2006, 0x20), 0x202F: (0x2009, 0x2006, 0x20), 0x1E9E: (0xDF,)}
"""What many fonts lack, and what stands in for it: one space for another, ß for the capital ẞ."""
AXES = {"wght": 600, "opsz": 36}
"""What headings ask of a variable font; its other axes stay where they begin."""
LIMIT = 22_000
"""Bytes that a heading face may weigh on its way to a reader."""
SAMPLE = (
    "Herzlich willkommen Angebote und Termine Wer hilft wann weiter Aktuelles aus den Orten Über mich "
    "Fragen Sie zuerst Wie es weitergeht Gemeinsam für den Ort Was kostet das Kontakt Impressum Datenschutz"
)
"""By what the width of letters is measured; ``face.FALLBACKS`` has the width of others by the same words."""
RESTRICTED, PRINT_ONLY, EDITABLE, WHOLE_ONLY, BITMAPS_ONLY = 0x2, 0x4, 0x8, 0x100, 0x200
"""What a font's maker allows (OpenType, OS/2, fsType)."""
USE_TYPOGRAPHIC = 1 << 7


class Unusable(Exception):  # noqa: N818 (its text is the message)
    """Raised when a font will not do; the text says why and what would be right."""


@dataclass(frozen=True)
class Cut:
    """A font cut down to German headings, and its measures in ems."""

    woff2: bytes
    ascent: float
    descent: float
    width: float


def cut(raw: bytes) -> Cut:
    """Cut a font down; raises Unusable if it will not do."""
    if raw.startswith(b"ttcf"):
        raise Unusable("mehrere Schriften in einer Datei (Sammlung); einen einzelnen Schnitt als eigene Datei nehmen")
    with _quiet():
        try:
            woff2, font = _fitting(raw)
            return Cut(woff2, *_heights(font), _average_width(font))
        except Unusable:
            raise
        except TTLibError as error:
            raise Unusable("keine lesbare Schrift; die Datei noch einmal von der Quelle laden") from error
        except Exception as error:
            raise Unusable(f"die Schrift lässt sich nicht zuschneiden ({error}); eine andere Datei nehmen") from error


def _fitting(raw: bytes) -> tuple[bytes, Any]:
    """Give the file and the font it holds, with as many letters as it can carry."""
    for names in (NAMES + NEIGHBOURS, NAMES):
        font = _cut(TTFont(BytesIO(raw), recalcTimestamp=False), names)
        woff2 = _saved(font)
        if len(woff2) <= LIMIT:
            return woff2, font
    size = f"{len(woff2) / 1000:.0f} kB"
    raise Unusable(
        f"die Schrift wiegt auch zugeschnitten {size}, erlaubt sind {LIMIT // 1000} kB; eine einfachere nehmen"
    )


def _cut(font: Any, names: str) -> Any:
    _ask_for_permission(font["OS/2"].fsType)
    _fill_in(font)
    _ask_for_letters(font)
    _line_up_figures(font)
    _keep_german(font, names)
    if "fvar" in font:
        wanted = {axis.axisTag: _within(AXES.get(axis.axisTag, axis.defaultValue), axis) for axis in font["fvar"].axes}
        font = instantiateVariableFont(font, wanted)
    return font


def _ask_for_permission(allowed: int) -> None:
    """Refuse what its maker does not let websites carry; the least strict of several levels counts (OpenType)."""
    level = allowed & 0xF
    if (level & (RESTRICTED | PRINT_ONLY) and not level & EDITABLE) or allowed & (WHOLE_ONLY | BITMAPS_ONLY):
        raise Unusable(
            f"die Schrift erlaubt Websites nicht, sie zuzuschneiden und mitzuliefern (fsType {allowed}); "
            "eine mit freier Lizenz nehmen, etwa unter der OFL"
        )


def _fill_in(font: Any) -> None:
    for table in font["cmap"].tables:
        for sign, instead in STAND_INS.items():
            known = [table.cmap[other] for other in instead if other in table.cmap]
            if table.isUnicode() and known:
                table.cmap.setdefault(sign, known[0])


def _ask_for_letters(font: Any) -> None:
    known = font.getBestCmap() or {}
    missing = [sign for sign in LETTERS + MARKS if ord(sign) not in known]
    if missing:
        shown = " ".join(missing[:12]) + (" …" if len(missing) > 12 else "")
        raise Unusable(
            f"der Schrift fehlen Zeichen: {shown}; oft liegt nur ein Teil vor (etwa »latin«), "
            "dann die ganze Schrift von der Quelle laden, sonst eine andere nehmen"
        )


def _line_up_figures(font: Any) -> None:
    """Make lining figures the ordinary ones, where the font has them: in headings others dance."""
    lining = dict(_lining(font)) if "GSUB" in font else {}
    for table in font["cmap"].tables:
        digits = {code: lining.get(name, name) for code, name in table.cmap.items() if 0x30 <= code <= 0x39}
        table.cmap.update(digits)


def _lining(font: Any) -> Iterator[tuple[str, str]]:
    table = font["GSUB"].table
    records = table.FeatureList.FeatureRecord if table.FeatureList else ()
    wanted = {at for record in records if record.FeatureTag == "lnum" for at in record.Feature.LookupListIndex}
    for at in sorted(wanted):
        for part in table.LookupList.Lookup[at].SubTable:
            yield from getattr(getattr(part, "ExtSubTable", part), "mapping", {}).items()


def _keep_german(font: Any, names: str) -> None:
    options = Options(layout_features=["kern", "mark", "ccmp", "locl"], hinting=False, name_IDs=[0, 13, 14])
    subsetter = Subsetter(options)
    subsetter.populate(text=LETTERS + MARKS + names + SIGNS, unicodes=STAND_INS)
    subsetter.subset(font)
    font["name"].setName("Schrift", 1, 3, 1, 0x409)  # a licence may reserve the font's own name
    font["name"].setName("Regular", 2, 3, 1, 0x409)


def _within(value: float, axis: Any) -> float:
    return float(min(max(value, axis.minValue), axis.maxValue))


def _saved(font: Any) -> bytes:
    if "STAT" in font:
        del font["STAT"]
    font.flavor = "woff2"
    file = BytesIO()
    font.save(file)
    return file.getvalue()


def _heights(font: Any) -> tuple[float, float]:
    """Give ascent and descent as browsers take them."""
    em, horizontal, other = font["head"].unitsPerEm, font["hhea"], font["OS/2"]
    if other.fsSelection & USE_TYPOGRAPHIC:
        return other.sTypoAscender / em, -other.sTypoDescender / em
    return horizontal.ascent / em, -horizontal.descent / em


def _average_width(font: Any) -> float:
    glyphs, widths = font.getBestCmap(), font["hmtx"]
    return float(sum(widths[glyphs[ord(letter)]][0] for letter in SAMPLE) / len(SAMPLE) / font["head"].unitsPerEm)


@contextmanager
def _quiet() -> Iterator[None]:
    """Keep the library from logging: Pelican would end the build at its first warning."""
    logger = logging.getLogger("fontTools")
    before = logger.level
    logger.setLevel(logging.CRITICAL + 1)
    try:
        yield
    finally:
        logger.setLevel(before)
