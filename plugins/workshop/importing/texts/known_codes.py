"""The shortcodes that WordPress has itself: captions, galleries, players, code, and notes of extensions."""

import base64
import re
from binascii import Error
from collections.abc import Callable, Mapping
from html import escape, unescape
from urllib.parse import unquote

from plugins.workshop.importing.texts.blocks import note
from plugins.workshop.importing.texts.shortcode_tree import attributes

_CAPTION = re.compile(r"\[(?:wp_)?caption([^\]]*)\]((?:(?!\[(?:wp_)?caption\b).)*?)\[/(?:wp_)?caption\]", re.DOTALL)
_IMAGE = re.compile(r"\s*((?:<p>\s*)?(?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*</a>)?)(.*)", re.DOTALL | re.IGNORECASE)
_EMBED = re.compile(r"\[embed[^\]]*\]\s*(.*?)\s*\[/embed\]", re.DOTALL)
_SOURCE = re.compile(r"\[(code|sourcecode|php|css|html|javascript|bash|python)\b([^\]]*)\](.*?)\[/\1\]", re.DOTALL)
_NOTE = re.compile(r"\[(fn|ref|footnote|mfn)\](.*?)\[/\1\]", re.DOTALL)
_RAW = re.compile(r"\[vc_raw_(?:html|js)[^\]]*\](.*?)\[/vc_raw_(?:html|js)\]", re.DOTALL)
_MEDIA = ("src", "mp4", "m4v", "webm", "ogv", "flv", "wmv", "mp3", "m4a", "ogg", "wav", "url")
NO_SOURCE = "der Kurzbefehl „[{}]“ wird hier nicht ausgeführt; eine Notiz steht an seiner Stelle"


def with_known_pairs(text: str) -> str:
    """Give a text in which pairs of shortcodes that hold something of their own are HTML."""
    text = _NOTE.sub(r"<import-foot>\2</import-foot>", text)
    return _EMBED.sub(lambda found: f"\n\n{_embed(found[1])}\n\n", _CAPTION.sub(_figure, _RAW.sub(_raw, text)))


def with_code(text: str) -> str:
    """Give a text in which what is to be shown as code is so."""
    return _SOURCE.sub(_source, text)


def _figure(found: re.Match[str]) -> str:
    given, inner = attributes(found[1]), _IMAGE.match(found[2])
    image, words = (inner[1], inner[2]) if inner else (found[2], "")
    image = re.sub(r"^<p>\s*", "", image)
    words = re.sub(r"</?p[^>]*>", " ", words).strip() or given.get("caption", "")
    return f"\n\n<figure>{image}<figcaption>{' '.join(words.split())}</figcaption></figure>\n\n"


def _source(found: re.Match[str]) -> str:
    return f"<pre><code>{escape(unescape(found[3]).strip(chr(10)), quote=False)}</code></pre>"


def _raw(found: re.Match[str]) -> str:
    try:
        return unquote(base64.b64decode(found[1].strip(), validate=True).decode())
    except (Error, UnicodeDecodeError):
        return found[1]


def _embed(address: str) -> str:
    return f'<import-embed src="{escape(unescape(re.sub(r"<[^>]*>", "", address)).strip())}"></import-embed>'


def _player(given: Mapping[str, str], written: str) -> str:
    bare = re.search(r"https?://[^\s\"'\]]+", written)
    source = next((given[name] for name in _MEDIA if given.get(name)), bare[0] if bare else "")
    ids = given.get("ids", "")
    if source:
        return _embed(source)
    return note(f"Hier stand ein Abspieler {written.strip()}", NO_SOURCE.format(f"playlist {ids}".strip()))


def _gallery(given: Mapping[str, str], written: str) -> str:
    ids = re.findall(r"\d+", given.get("ids") or given.get("include") or "")
    return f'\n\n<import-gallery ids="{" ".join(ids)}"></import-gallery>\n\n'


KNOWN: Mapping[str, Callable[[Mapping[str, str], str], str]] = {
    "gallery": _gallery,
    **dict.fromkeys(
        ("audio", "video", "playlist", "youtube", "vimeo", "soundcloud", "googlemaps", "slideshare"), _player
    ),
    **dict.fromkeys(("wpvideo", "videopress", "ted", "tweet", "twitter-timeline", "instagram"), _player),
}
