"""What has no place in a text here: programs, forms, players of third parties, colors and fonts."""

import re
from collections.abc import Iterator
from urllib.parse import parse_qs, urlsplit

from turbohtml import Element, Text

from plugins.workshop.importing.texts.tree import NOTE, Tree, attribute, is_blank, new

_PROGRAMS = "script, style, noscript, template, link, meta, base, head, title, svg, math, canvas"
_FORMS = "form, input, select, textarea, button, datalist"
_EMBEDS = "iframe, object, embed, video, audio, import-embed"
_STRUCK = "del, s, strike"
_PLAIN = (
    "span, font, u, ins, mark, big, small, abbr, acronym, center, address, section, article, aside, header, main, nav, "
    "hgroup, bdi, bdo, time, wbr, label, fieldset, legend, details, picture, source, track, param, map, area, "
    "import-told, blink, marquee, tt, var, cite, dfn, data, output, ruby, rb, figure.wp-block-embed"
)
PROGRAM = "ein Programm oder eine Formatvorlage (<{}>) ist weggelassen"
FORM = "ein Formular ist weggelassen; Anfragen kommen hier über die Kontaktseite"
STRUCK = "durchgestrichener Text („{}“) steht jetzt ohne Strich da; löschen, wenn er nicht mehr gelten soll"
EMBED = "Eingebettetes von {} lädt hier nicht von selbst; an seiner Stelle steht ein Link"
PLAYER = "ein Abspieler ohne Adresse ist weggelassen"
STYLED = "Farben, Schriften und Ausrichtung sind weggelassen; hier bestimmt sie die Website"
_STYLE = re.compile(r"color|font|text-align|background|size|line-height", re.IGNORECASE)
_ADDRESS_LINE = re.compile(r"https?://\S+")


def clean(tree: Tree) -> None:
    """Take out of a text what has no place in it."""
    _told_before(tree)
    for element in tree.find(_PROGRAMS):
        if element.tag in {"script", "style"} and element.text.strip():
            tree.mark(element, PROGRAM.format(element.tag))
        element.decompose()
    for button in tree.find("a.wp-block-file__button"):
        button.decompose()
    _embeds(tree)
    forms = [one for one in tree.find(_FORMS) if one.closest("form") in (None, one)]
    for form in forms:
        if form.tag == "form" or not is_blank(form):
            tree.mark(form, FORM)
        form.unwrap() if form.text.strip() and form.tag == "button" else form.decompose()
    _plain(tree)


def _told_before(tree: Tree) -> None:
    """Tell what the steps before had to say of a place, each kind once a text."""
    said = set[str]()
    for element in tree.find("import-told"):
        message = attribute(element, "what")
        if message not in said:
            tree.mark(element, message)
        said.add(message)
    for element in tree.find(f"{NOTE}[told]"):
        tree.mark(element, attribute(element, "told"))
        element.unwrap() if not element.text else element.attrs.pop("told")


def _embeds(tree: Tree) -> None:
    for paragraph in tree.find("p, figure.wp-block-embed .wp-block-embed__wrapper, div.wp-block-embed__wrapper"):
        words = paragraph.text.strip()
        if _ADDRESS_LINE.fullmatch(words) and not paragraph.select("a, img"):
            paragraph.clear()
            paragraph.append(new("import-embed", {"src": words}))
    for element in tree.find(_EMBEDS):
        address = next(_addresses(element), "")
        if not address.startswith(("http://", "https://")):
            tree.mark(element, PLAYER)
            element.unwrap() if not is_blank(new("p", text=element.text)) else element.decompose()
            continue
        shown, leads = link_of(address)
        tree.mark(element, EMBED.format(urlsplit(leads).netloc or "einer Adresse ohne Namen"))
        words = attribute(element, "title")
        element.replace_with(new("a", {"href": leads}, text=words or shown))


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


def _plain(tree: Tree) -> None:
    if any(_STYLE.search(attribute(one, "style")) for one in tree.find("[style]")) or any(tree.find("font, center")):
        first = next(tree.find("[style], font, center"))
        tree.mark(first, STYLED)
    for element in tree.find(_STRUCK):
        if element.text.strip():
            tree.mark(element, STRUCK.format(" ".join(element.text.split())[:60]))
        element.unwrap()
    for source in tree.find("blockquote > footer, blockquote > cite"):
        source.tag = "p"
    for element in tree.find("summary"):
        element.tag = "p"
        element.wrap_children(new("strong"))
    for element in tree.find("q"):
        element.insert_before(Text("„"))
        element.insert_after(Text("“"))
        element.unwrap()
    for element in tree.find(_PLAIN):
        element.unwrap()
