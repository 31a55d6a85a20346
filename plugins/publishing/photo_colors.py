"""Photos as a viewer shows them: upright, in the colours of the web, on white paper."""

from io import BytesIO
from sys import byteorder

from PIL import Image, ImageChops, ImageCms, ImageOps

from plugins.publishing.photo_tiffs import is_negative, is_signed

_MODES = {"RGB": "RGB", "GRAY": "L", "CMYK": "CMYK"}
"""How the colours of a photo are kept for a profile (ICC.1, colour space signatures)."""
_GAMMA, _NEARLY = 1 / 2.2, 0.01
"""What a PNG says of its brightness if it is that of sRGB."""
_FULL = 65_535
"""The white of 16 bits."""


def as_seen(photo: Image.Image) -> Image.Image:
    """Give a photo upright, in sRGB and without transparency: what is clear lies on white, as on paper.

    Ink on a clear ground would vanish on a dark page. sRGB is what browsers assume (CSS Color 4).
    """
    photo.info.pop("xmp", None)  # in which only Pillow looks for how a camera was held
    ImageOps.exif_transpose(photo, in_place=True)
    colors, opaque = _brightened(_in_srgb(photo), photo), opacity(photo)
    if opaque is None:
        return colors
    ground = Image.new("RGB", colors.size, "white")
    ground.paste(colors, mask=opaque)
    return ground


def opacity(photo: Image.Image) -> Image.Image | None:
    """Give how much of each point is seen, or None if all of everything is."""
    clear = photo.info.get("transparency")
    if photo.mode.startswith("I") and isinstance(clear, int):
        wide = photo.convert("I")
        above, below = wide.point(lambda value: value * 1 + -clear), wide.point(lambda value: value * -1 + clear)
        return ImageChops.lighter(above.convert("L"), below.convert("L")).point(lambda value: 255 if value else 0)
    return photo.convert("RGBA").getchannel("A") if photo.has_transparency_data else None


def _brightened(colors: Image.Image, photo: Image.Image) -> Image.Image:
    """Give the colors of a PNG that says how bright they are meant, as browsers do (PNG, gAMA)."""
    gamma = photo.info.get("gamma")
    if not gamma or abs(gamma - _GAMMA) < _NEARLY or {"icc_profile", "srgb"} & photo.info.keys():
        return colors
    return colors.point([round(255 * _srgb((shade / 255) ** (1 / gamma))) for shade in range(256)] * 3)


def _srgb(light: float) -> float:
    """Give the shade for so much of the light, by the curve of sRGB (IEC 61966-2-1)."""
    return float(light * 12.92 if light <= 0.0031308 else 1.055 * light ** (1 / 2.4) - 0.055)


def _in_srgb(photo: Image.Image) -> Image.Image:
    even = _of_eight_bits(photo)
    source = _profile(even)
    if source is None:
        return even.convert("RGB")
    try:
        made = ImageCms.profileToProfile(even, source, ImageCms.createProfile("sRGB"), outputMode="RGB")
    except ImageCms.PyCMSError:
        return even.convert("RGB")
    return made or even


def _of_eight_bits(photo: Image.Image) -> Image.Image:
    """Give a photo with 8 bits a colour and without transparency; Pillow would take all above 255 for white."""
    if photo.mode in {"I", "F"} or photo.mode.startswith("I;"):
        return _scaled(photo)
    if photo.mode in {"L", "LA", "CMYK", "LAB"}:
        return photo.getchannel(0) if photo.mode == "LA" else photo
    return (photo.convert("RGBA") if photo.has_transparency_data else photo).convert("RGB")


def _scaled(photo: Image.Image) -> Image.Image:
    """Give shades of grey in 8 bits: whole numbers end at 16 bits, fractions at 1, unless there are larger ones."""
    wide = photo if photo.mode == "F" else photo.convert("I")
    darkest, lightest = (float(one) if isinstance(one, int | float) else 0.0 for one in wide.getextrema())
    if darkest < 0 and wide.mode == "I" and not is_signed(photo):  # of 32 bits, whose first one Pillow takes for a sign
        grey = Image.frombytes("L", wide.size, wide.tobytes()[3 if byteorder == "little" else 0 :: 4])
    else:
        usual = 1.0 if photo.mode == "F" else _FULL // 2 if is_signed(photo) else _FULL
        most = max(lightest, usual)
        grey = wide.point(lambda value: value * (255 / most) + 0).convert("L")
    return ImageOps.invert(grey) if is_negative(photo) else grey


def _profile(photo: Image.Image) -> ImageCms.ImageCmsProfile | None:
    """Give the profile of a photo's colours; one of other colours than it has is passed over, as viewers do."""
    if photo.mode == "LAB":
        return ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB"))
    try:
        found = ImageCms.ImageCmsProfile(BytesIO(photo.info["icc_profile"]))
    except (KeyError, OSError, ImageCms.PyCMSError):
        return None
    return found if _MODES.get(found.profile.xcolor_space.strip()) == photo.mode else None
