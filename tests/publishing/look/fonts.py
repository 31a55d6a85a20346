"""Fonts to try: the theme's own, and small ones of all kinds whose every glyph is a scribble, wider for a capital."""

from io import BytesIO
from random import Random

from fontTools.feaLib.builder import addOpenTypeFeaturesFromString
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import GlyphCoordinates
from fontTools.ttLib.tables.TupleVariation import TupleVariation

from plugins.publishing.look.face_cutting import LETTERS, MARKS
from plugins.publishing.look.site_look import FACE
from tests.project import REPOSITORY

NEEDED = LETTERS + MARKS
VOLLKORN = (REPOSITORY / f"theme/static{FACE.removeprefix('/theme')}").read_bytes()
"""A real font under the OFL, and one that is known to be fine: the theme's own."""
FIGURES = "".join(f"sub {name} by {name}.lf;" for name in ("zero", "one"))


def opened(raw: bytes) -> TTFont:
    """Read a font back."""
    return TTFont(BytesIO(raw))


def _glyph_name(sign: str) -> str:
    return {"0": "zero", "1": "one", " ": "space"}.get(sign, f"uni{ord(sign):04X}")


def _shape(width: int, corners: int, seed: int) -> object:
    """Draw a shape without order, so that nothing but its number of corners decides what it weighs."""
    chance = Random(seed)
    pen = TTGlyphPen(None)
    pen.moveTo((50, 0))
    for _ in range(1, corners):
        pen.lineTo((chance.randrange(50, width - 50), chance.randrange(700)))
    pen.closePath()
    return pen.glyph()


def _advance(sign: str) -> int:
    return 650 if sign.isupper() else 500


def build_font(
    signs: str = NEEDED,
    *,
    allowed: int = 0,
    variable: bool = False,
    old_style: bool = False,
    corners: int = 4,
) -> bytes:
    """Build a TrueType font of these signs; ``allowed`` is its fsType, ``old_style`` figures have lining alternates."""
    every = {_glyph_name(sign): sign for sign in signs}
    spare = ["zero.lf", "one.lf"] if old_style else []
    order = [".notdef", *every, *spare]
    builder = FontBuilder(1000, isTTF=True)
    builder.setupGlyphOrder(order)
    builder.setupCharacterMap({ord(sign): name for name, sign in every.items()})
    widths = {".notdef": 500, **{name: _advance(sign) for name, sign in every.items()}, **dict.fromkeys(spare, 555)}
    builder.setupGlyf({name: _shape(widths[name], corners, seed) for seed, name in enumerate(order)})
    builder.setupHorizontalMetrics({name: (width, 50) for name, width in widths.items()})
    builder.setupHorizontalHeader(ascent=900, descent=-300)
    builder.setupNameTable({"copyright": "Wer", "familyName": "Reserviert", "styleName": "Bold"})
    builder.setupOS2(fsType=allowed, sTypoAscender=900, sTypoDescender=-300)
    builder.setupPost()
    if old_style:
        addOpenTypeFeaturesFromString(builder.font, f"feature lnum {{ {FIGURES} }} lnum;")
    if variable:
        _vary(builder, order)
    file = BytesIO()
    builder.font.save(file)
    return file.getvalue()


def _vary(builder: FontBuilder, order: list[str]) -> None:
    """Let all glyphs get 100 units wider from weight 400 to 900."""
    builder.setupFvar([("wght", 400, 400, 900, "Weight"), ("slnt", -10, 0, 0, "Slant")], [])
    variations = {}
    for name in order:
        points = len(builder.font["glyf"][name].coordinates)
        moves = GlyphCoordinates([(0, 0)] * points + [(0, 0), (100, 0), (0, 0), (0, 0)])
        variations[name] = [TupleVariation({"wght": (0.0, 1.0, 1.0)}, moves)]
    builder.setupGvar(variations)
