"""Files that no browser shows as a picture: what each is by its first bytes or its ending, and what to do with it."""

import re

from plugins.publishing.photo_ends import seems_cut_off

ENDINGS = frozenset(
    (
        *(".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".apng", ".webp", ".avif", ".gif", ".tif", ".tiff"),
        *(".bmp", ".jp2", ".j2k", ".jpx", ".ico", ".mpo"),
    )
)
"""How photos that are read end; what a file is, its first bytes say."""
RAW = frozenset(
    (
        *(".dng", ".cr2", ".cr3", ".crw", ".nef", ".nrw", ".arw", ".sr2", ".orf", ".rw2", ".raf", ".pef", ".srw"),
        *(".rwl", ".x3f", ".3fr", ".iiq", ".gpr", ".erf", ".mrw", ".kdc", ".dcr"),
    )
)
FILMS = frozenset({".mov", ".mp4", ".m4v", ".avi", ".mkv", ".webm", ".3gp", ".mpg", ".mpeg", ".wmv", ".mts"})
_OF_APPLE = frozenset({".heic", ".heif", ".hif"})
_DRAWINGS = frozenset({".svg", ".svgz", ".ai", ".eps", ".emf", ".wmf", ".cdr"})
_WORK = frozenset({".psd", ".psb", ".xcf", ".kra", ".afphoto", ".afdesign", ".indd", ".procreate", ".pxd"})
_RARE = frozenset(
    (
        *(".jxl", ".jxr", ".wdp", ".hdp", ".ppm", ".pgm", ".pbm", ".pnm", ".tga", ".pcx", ".exr", ".hdr", ".dds"),
        *(".icns", ".cur", ".jls", ".djvu", ".xbm", ".xpm", ".pict", ".pct", ".flif", ".bpg"),
    )
)
PHOTOS = ENDINGS | RAW | _OF_APPLE | _DRAWINGS | _WORK | _RARE | {".webloc"}
"""What people take for a photo or a drawing."""
RIGHT = "als JPEG, PNG, WebP oder AVIF"
_FILM = (
    "ist ein Video, und Videos zeigt diese Website nicht; anderswo ins Netz stellen und verlinken, oder ein Bild "
    "daraus als JPEG ablegen (bei einem Live-Foto heißt das Bild wie das Video, mit der Endung .HEIC oder .JPG)"
)
_RAW = "ist eine Rohdatei der Kamera; im Programm der Kamera oder des Telefons als JPEG ausgeben"
_HEIC = (
    "ist ein Foto im Format HEIC, das viele Browser nicht zeigen; als JPEG speichern: am Mac in „Vorschau“ mit „Ablage "
    "> Exportieren“, unter Windows in „Fotos“ mit „Speichern unter“; künftig am iPhone unter „Einstellungen > Kamera > "
    "Formate“ „Maximale Kompatibilität“ wählen"
)
_OTHER = f"ist ein Bild in einem Format, das viele Browser nicht zeigen; {RIGHT} speichern"
_DRAWN = "ist eine Zeichnung und kein Foto; als PNG ausgeben, 1600 Pixel breit"
_WORKED_ON = f"ist eine Arbeitsdatei der Bildbearbeitung; dort mit „Exportieren“ {RIGHT} speichern"
_MEDIA = rb"\A.{4}ftyp"
_KINDS = (
    (_MEDIA + rb"(?:hei[cxms]|hev[cxms]|(?:mif1|msf1)(?!.{0,40}avif))", _HEIC),
    (_MEDIA + rb"crx ", _RAW),
    (_MEDIA + rb"(?!avi[fs]|mif1|msf1)", _FILM),
    (rb"\A(?:RIFF.{4}AVI |\x1aE\xdf\xa3)", _FILM),
    (rb"\A(?:II\*\0.{4}CR|FUJIFILM|IIU\0|IIRO)", _RAW),
    (
        rb"\A[\xef\xbb\xbf\s]*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*(?:<!DOCTYPE svg[^>]*>\s*)?<svg",
        "ist eine Zeichnung im Format SVG, in der auch Programme stecken können; als PNG ausgeben, 1600 Pixel breit",
    ),
    (
        rb"\A[\xef\xbb\xbf\s]*(?:<!--.*?-->\s*)*<(?:!doctype html|html|head|body|script)",
        "ist eine gespeicherte Webseite und kein Bild; das Bild selbst noch einmal herunterladen",
    ),
    (rb"\A%PDF", "ist ein PDF; nach content/dateien/ legen und verlinken, oder die Seite daraus als PNG ausgeben"),
    (rb"\A(?:\xff\x0a|\0\0\0\x0cJXL |II\xbc|P[1-7]\s+[\d#]|v/1\x01|DDS |icns|AT&TFORM|#\?RADIANCE)", _OTHER),
    (rb"\A(?:\xd7\xcd\xc6\x9a|\x01\0\0\0.{36} EMF)", _DRAWN),
    (rb"\A(?:8BPS|gimp xcf)", _WORKED_ON),
    (rb"\A(?:%!PS|\xc5\xd0\xd3\xc6)", "ist eine Druckvorlage; als PNG ausgeben, 1600 Pixel breit"),
    (rb"\APK\x03\x04", "ist ein Dokument oder ein gepackter Ordner; die Bilder darin einzeln hier ablegen"),
)
"""What files are by how they begin, and what is told of them."""
_ENDS = (
    (_OF_APPLE, _HEIC),
    (FILMS, _FILM),
    (_DRAWINGS, _DRAWN),
    (_RARE, _OTHER),
)
"""What is told of files that do not begin as their endings promise."""
_BEGINNING = 1024
"""So many bytes tell what a file is."""
EMPTY = "ist leer, 0 Bytes; noch einmal dorthin kopieren"
CUT_OFF = "ist nicht ganz da, das Ende fehlt; noch einmal dorthin kopieren"
UNUSUAL = "ist ein TIFF seltener Art, das andere Programme verfälschen; als PNG oder TIFF mit 8 Bit neu speichern"
BROKEN = f"ist kein lesbares Bild; {RIGHT} neu speichern"
NO_PHOTO = f"ist kein Bild; {RIGHT} speichern, wenn eines zu sehen sein soll"
SPECIAL = "ist keine gewöhnliche Datei, sondern ein Anschluss des Systems; sie löschen, die richtige dorthin kopieren"
LINKED = "ist eine Verknüpfung; die Datei selbst in den Ordner kopieren"
FOLDER = "ist ein Ordner und heißt wie ein Bild; ihn umbenennen"
LOCKED = "lässt sich nicht öffnen; prüfen, ob Sie die Datei lesen dürfen, oder sie noch einmal dorthin kopieren"
TOO_LARGE = "ist zu groß: {} Megapixel, gelesen werden bis zu {}; verkleinert speichern, etwa 4000 Pixel breit"
TOO_TALL = "ist {} Pixel hoch und nur {} breit, so lässt es sich nicht zeigen; in Teile schneiden"


def kind_told(content: bytes, ending: str) -> str | None:
    """Say of a file that is no photo what it is, and what to do; None if it may be one."""
    if not content:
        return EMPTY
    if ending.lower() in RAW | _WORK:
        return _RAW if ending.lower() in RAW else _WORKED_ON
    beginning = content[:_BEGINNING]
    found = (told for pattern, told in _KINDS if re.match(pattern, beginning, re.DOTALL | re.IGNORECASE))
    return next(found, None)


def unrecognized(content: bytes, ending: str) -> str:
    """Say what to do about a file that begins like none that is known."""
    by_ending = (told for endings, told in _ENDS if ending.lower() in endings)
    return next(by_ending, CUT_OFF if seems_cut_off(content) else BROKEN if ending.lower() in ENDINGS else NO_PHOTO)
