"""Shortcodes of WordPress and its page builders: what stands in square brackets becomes HTML, or is told."""

import base64
import re
from binascii import Error
from collections.abc import Callable, Mapping
from html import escape, unescape
from urllib.parse import unquote

from plugins.workshop.importing.texts.blocks import note

_KEPT = re.compile(r"(<(pre|code|script|style)\b.*?</\2>|<!--.*?-->)", re.DOTALL | re.IGNORECASE)
_VALUE = r"\"[^\"]*\"|'[^']*'|“[^”“]*[”“]|»[^»«]*«|″[^″]*″"
_CODE = re.compile(rf"\[(\[?)(/?)([A-Za-z][\w-]*)((?:[\s=](?:{_VALUE}|[^\[\]\"'])*?)?)\s*(/?)\](\]?)")
_ATTRIBUTE = re.compile(rf"([\w-]+)\s*=\s*(?:({_VALUE})|([^\s\"'\]]+))")
_CAPTION = re.compile(r"\[(?:wp_)?caption([^\]]*)\]((?:(?!\[(?:wp_)?caption\b).)*?)\[/(?:wp_)?caption\]", re.DOTALL)
_IMAGE = re.compile(r"\s*((?:<p>\s*)?(?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*</a>)?)(.*)", re.DOTALL | re.IGNORECASE)
_EMBED = re.compile(r"\[embed[^\]]*\]\s*(.*?)\s*\[/embed\]", re.DOTALL)
_SOURCE = re.compile(r"\[(code|sourcecode|php|css|html|javascript|bash|python)\b([^\]]*)\](.*?)\[/\1\]", re.DOTALL)
_NOTE = re.compile(r"\[(fn|ref|footnote|mfn)\](.*?)\[/\1\]", re.DOTALL)
_RAW = re.compile(r"\[vc_raw_(?:html|js)[^\]]*\](.*?)\[/vc_raw_(?:html|js)\]", re.DOTALL)
_BUILDER = re.compile(
    r"(?:vc|et_pb|fusion|av|cs|x|tve|mk|qode|us|nectar|thrive|fl)_\w+|et_section|row|column|one_\w+|col"
)
_TITLES = ("title", "heading", "text", "header", "caption", "button_text", "label", "subtitle", "author", "name")
_MEDIA = ("src", "mp4", "m4v", "webm", "ogv", "flv", "wmv", "mp3", "m4a", "ogg", "wav", "url")
FORM = "ein Formular ({}) stand hier; Anfragen kommen hier über die Kontaktseite"
BUILDER = "Bausteine eines Seitenbaukastens ({}) sind aufgelöst; lesen Sie, ob die Reihenfolge stimmt"
UNKNOWN = "der Kurzbefehl „[{}]“ wird hier nicht ausgeführt; eine Notiz steht an seiner Stelle"
SHELL = "der Kurzbefehl „[{}]“ ist weggelassen, was zwischen ihm stand, ist geblieben"
_FORMS = re.compile(
    r"contact-?form(?:-7)?|wpforms|gravityform|ninja_forms?|formidable|mc4wp_form|newsletter\w*|forminator_form"
)


def with_elements(html: str) -> str:
    """Give a text with its shortcodes replaced; what stands in code stays."""
    text = _SOURCE.sub(_source, html)
    pieces = _KEPT.split(text)
    return "".join(_replaced(piece) if index % 3 == 0 else piece for index, piece in enumerate(pieces) if index % 3 < 2)


def _replaced(text: str) -> str:
    if "[" not in text:
        return text
    text = _NOTE.sub(r"<import-foot>\2</import-foot>", text)
    text = _EMBED.sub(lambda found: f"\n\n{_embed(found[1])}\n\n", _CAPTION.sub(_figure, _RAW.sub(_raw, text)))
    closed = frozenset(found[3] for found in _CODE.finditer(text) if found[2])
    return _CODE.sub(lambda found: _one(found, closed, text), text)


def _one(found: re.Match[str], closed: frozenset[str], text: str) -> str:
    if found[1] and found[6]:
        return found[0][1:-1]
    name, given = found[3], _attributes(found[4])
    said = _said(name, given, found, closed, text)
    return found[0] if said is None else f"{found[1]}{said}{found[6]}"


def _said(name: str, given: Mapping[str, str], found: re.Match[str], closed: frozenset[str], text: str) -> str | None:
    known = _KNOWN.get(name.lower())
    if known:
        return "" if found[2] else known(given, found[4])
    if _FORMS.fullmatch(name.lower()):
        return "" if found[2] else note(f"Hier stand ein Formular: {found[0]}", FORM.format(name))
    if _BUILDER.fullmatch(name):
        return _builder(name, given, ending=bool(found[2]))
    if name in closed:
        return "" if found[2] else note("", SHELL.format(name))
    if given or (("_" in name or "-" in name) and name.islower()) or _stands_alone(found, text):
        return note(f"Hier stand {found[0]}", UNKNOWN.format(name))
    return None


def _stands_alone(found: re.Match[str], text: str) -> bool:
    before, after = text[: found.start()].rpartition("\n")[2], text[found.end() :].partition("\n")[0]
    alone = re.fullmatch(r"\s*(?:<p[^>]*>)?\s*", before) and re.fullmatch(r"\s*(?:</p>)?\s*", after)
    return bool(alone) and found[3].islower() and len(found[3]) > 3


def _attributes(written: str) -> Mapping[str, str]:
    found = _ATTRIBUTE.findall(written)
    return {name.lower(): unescape(quoted[1:-1] if quoted else bare) for name, quoted, bare in found}


def _figure(found: re.Match[str]) -> str:
    given, inner = _attributes(found[1]), _IMAGE.match(found[2])
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
    return note(f"Hier stand ein Abspieler {written.strip()}", UNKNOWN.format(f"playlist {ids}".strip()))


def _gallery(given: Mapping[str, str], written: str) -> str:
    ids = re.findall(r"\d+", given.get("ids") or given.get("include") or "")
    return f'\n\n<import-gallery ids="{" ".join(ids)}"></import-gallery>\n\n'


def _builder(name: str, given: Mapping[str, str], *, ending: bool) -> str:
    kind = name.partition("_")[0]
    if ending:
        return "\n\n"
    words = [given[title] for title in _TITLES if re.search(r"[^\W\d_]{2}", given.get(title, ""))]
    images = re.findall(r"\d+", ",".join(given.get(one, "") for one in ("image", "images")))
    shown = "".join(f'<import-gallery ids="{one}"></import-gallery>' for one in images)
    source = given.get("src") or (given.get("image", "") if "/" in given.get("image", "") else "")
    shown += f'<p><img src="{escape(source)}" alt="{escape(given.get("alt", ""))}"></p>' if source else ""
    address = given.get("button_url") or given.get("url") or given.get("href") or given.get("link", "")
    address = unquote(address.partition("url:")[2].partition("|")[0]) if "url:" in address else address
    told = f'<import-told what="{BUILDER.format(escape(kind))}"></import-told>'
    return f"\n\n{told}{shown}{''.join(_titled(one, address, name) for one in words)}\n\n"


def _titled(words: str, address: str, name: str) -> str:
    if address.startswith(("http", "/")):
        return f'<p><a href="{escape(address)}">{escape(words)}</a></p>'
    return f"<p>{escape(words)}</p>" if "testimonial" in name else f"<h3>{escape(words)}</h3>"


_KNOWN: Mapping[str, Callable[[Mapping[str, str], str], str]] = {
    "gallery": _gallery,
    **dict.fromkeys(
        ("audio", "video", "playlist", "youtube", "vimeo", "soundcloud", "googlemaps", "slideshare"), _player
    ),
    **dict.fromkeys(("wpvideo", "videopress", "ted", "tweet", "twitter-timeline", "instagram"), _player),
}
