"""Players, maps and frames of third parties: here a link stands in their place."""

import re
from collections.abc import Iterator
from mimetypes import guess_type
from pathlib import PurePosixPath
from urllib.parse import parse_qs, urlsplit

from turbohtml import Element

from plugins.workshop.importing.media import path_in
from plugins.workshop.importing.texts.tree import Tree, attribute, is_blank, new

EMBED = "Eingebettetes von {} lädt hier nicht von selbst; an seiner Stelle steht ein Link"
PLAYED = "„{}“ war in die Seite eingebettet; das gibt es hier nicht"
PLAYER = "ein Abspieler ohne Adresse ist weggelassen"
_EMBEDS = "iframe, object, embed, video, audio, import-embed"
_ADDRESS_LINE = re.compile(r"https?://\S+")
_KINDS = {"video": "Video", "audio": "Ton", "application": "Datei"}


def link_embeds(tree: Tree) -> None:
    """Put links in place of what plays or shows something from elsewhere."""
    for paragraph in tree.find("p, figure.wp-block-embed .wp-block-embed__wrapper, div.wp-block-embed__wrapper"):
        words = paragraph.text.strip()
        if _ADDRESS_LINE.fullmatch(words) and not paragraph.select("a, img"):
            paragraph.clear()
            paragraph.append(new("import-embed", {"src": words}))
    for element in tree.find(_EMBEDS):
        address = next(_addresses(element), "")
        if not _leads(address):
            tree.mark(element, PLAYER)
            element.unwrap() if not is_blank(new("p", text=element.text)) else element.decompose()
        elif file := _file(address, element.tag):
            tree.mark(element, PLAYED.format(file))
            element.replace_with(new("a", {"href": address}, text=_words(element) or file))
        else:
            shown, leads = link_of(address)
            tree.mark(element, EMBED.format(urlsplit(leads).netloc or "einer Adresse ohne Namen"))
            element.replace_with(new("a", {"href": leads}, text=_words(element) or shown))


def _leads(address: str) -> bool:
    scheme = re.match(r"([a-z][a-z0-9+.-]*):", address, re.IGNORECASE)
    return bool(address) and (scheme is None or scheme[1].lower() in {"http", "https"})


def _words(element: Element) -> str:
    """Give the name of a player, or what stands below it."""
    figure = element.closest("figure")
    below = figure.select_one("figcaption") if figure is not None else None
    words = attribute(element, "title") or attribute(element, "aria-label")
    if not words and below is not None and not below.select("a, img"):
        words = " ".join(below.text.split())
        below.decompose()
    return words


def _file(address: str, tag: str) -> str:
    """Give the name of a file with sound or moving pictures, if an address is one of such."""
    path = path_in(address)
    kind = (guess_type(path)[0] or "").partition("/")[0]
    stem = PurePosixPath(path).stem.replace("-", " ").replace("_", " ")
    shown = kind in _KINDS and not path.endswith((".swf", ".php", ".js"))
    if not shown and (tag not in {"audio", "video"} or not stem):
        return ""
    return f"{_KINDS.get(kind) or _KINDS[tag]}: {stem}"


def _addresses(element: Element) -> Iterator[str]:
    yield from (
        attribute(one, name)
        for one in (element, *element.select("source, param, embed, iframe, a"))
        for name in ("src", "data-src", "data-lazy-src", "data", "value", "href")
        if attribute(one, name)
    )


def link_of(address: str) -> tuple[str, str]:
    """Give the words and the address of the link that stands for a player or a map."""
    address = f"https:{address}" if address.startswith("//") else address
    try:
        parts = urlsplit(address)
    except ValueError:
        return "Eingebettetes", ""
    host = parts.netloc.lower().removeprefix("www.").removeprefix("m.")
    video = re.fullmatch(r"/(?:embed|v|shorts|live)/([\w-]+).*", parts.path)
    if host in {"youtube.com", "youtube-nocookie.com", "youtu.be"}:
        found = video[1] if video else (parse_qs(parts.query).get("v") or [parts.path.strip("/")])[0]
        return "Video bei YouTube", f"https://www.youtube.com/watch?v={found}" if found else address
    if host.endswith("vimeo.com"):
        return "Video bei Vimeo", re.sub(r"player\.vimeo\.com/video/", "vimeo.com/", address)
    if "google." in host and "map" in address:
        return "Karte bei Google", address
    return f"Inhalt bei {host}" if host else "Eingebettetes", address
