"""One entry of an export: a post, a page, a file, or something that stays away."""

import json
import re
from collections.abc import Iterator, Mapping
from datetime import date
from email.utils import parsedate_to_datetime
from urllib.parse import unquote
from xml.etree.ElementTree import Element

import turbohtml

from plugins.catalog.visible import visible
from plugins.comments.wordpress import approved, old_route
from plugins.comments.wxr import tag, value
from plugins.workshop.importing.old_site import LeftOut, OldFile, OldText
from plugins.workshop.importing.texts.blocks import note
from plugins.workshop.importing.texts.fields import saying
from plugins.workshop.importing.wordpress.builders import BUILDERS, kept_beside

Entry = OldText | OldFile | LeftOut | tuple[str, str]
_SETTINGS = (
    *("custom_css", "customize_changeset", "oembed_cache", "wp_template", "wp_template_part", "wp_global_styles"),
    *("wp_navigation", "wp_font_family", "wp_font_face", "user_request", "elementor_library", "acf-field", "acf"),
    "acf-field-group",
)
OWN_BUSINESS = {
    "nav_menu_item": "Einträge von Menüs; das Menü steht hier in data/site.yaml",
    "revision": "frühere Fassungen von Texten",
    **dict.fromkeys(_SETTINGS, "Einstellungen von WordPress und seinen Erweiterungen"),
}
"""Types of entries that no visitor has seen as a page."""
OTHER_TYPE = "Eigene Inhaltstypen ({}); sie sind weder Beitrag noch Seite"
PRIVATE, LOCKED, TRASHED = "Private Texte", "Texte mit Passwort", "Texte aus dem Papierkorb"
EMPTY = "Leere Texte"
DRAFTS = frozenset({"draft", "pending", "future", "auto-draft"})
IN_BUILDER = (
    "Texte, die nur im Seitenbaukasten {} liegen und im Export nicht zu lesen sind; die alte Seite im Browser öffnen "
    "und den Text herüberkopieren"
)
BUILT = "der Text lag im Seitenbaukasten {}; lesen Sie, ob alles da ist und die Reihenfolge stimmt"
OWN_FIELD = "das eigene Feld „{}“ gibt es hier nicht; was darin stand, steht als Notiz am Ende des Textes"
STICKY = "war in WordPress oben angeheftet; das gibt es hier nicht"
STRANGE_STATUS = "hatte den Stand „{}“, den WordPress sonst nicht hat; als Entwurf übernommen"
NO_DATE = "hat im Export kein Datum; eingetragen ist ein anderer Tag, bitte berichtigen"
DESCRIPTIONS = ("_yoast_wpseo_metadesc", "rank_math_description", "_aioseo_description", "_aioseop_description")
"""Under which names extensions keep the sentence for search engines."""
_NOTHING = re.compile(
    r"<!--.*?-->|</?(?!img|iframe|video|audio|embed|object|hr)[a-z][^>]*>|&nbsp;", re.DOTALL | re.IGNORECASE
)
_ENDS = re.compile(r"<br\b[^>]*>|</(?:p|li|div|h[1-6]|td)>", re.IGNORECASE)
_OF_EXTENSIONS = re.compile(
    r"rank_math|wpseo|yoast|aioseo|onesignal|jetpack|sharing_|td_|avada|fusion|et_pb|vc_|wpb_|enclosure"
)
"""How the names of fields begin that extensions keep for themselves."""
_VARIABLE = re.compile(r"%%\w+%%|%\w+%|#\w+\b(?= )")


def read_entry(item: Element, today: date) -> Entry:
    """Give what an entry is here."""
    kind, title = value(item, "post_type"), plain(value(item, "title"))
    if kind == "attachment":
        return _file(item, title)
    if kind == "wp_block":
        return value(item, "post_id"), value(item, "encoded")
    if kind in OWN_BUSINESS:
        return LeftOut(OWN_BUSINESS[kind])
    if reason := _kept_back(item, kind):
        return LeftOut(reason, title or "ohne Titel")
    text = _text(item, title, today)
    if text.photo or _NOTHING.sub("", text.html).strip():
        return text
    builder = next((name for key, name in BUILDERS.items() if _meta(item).get(key)), "")
    return LeftOut(IN_BUILDER.format(builder) if builder else EMPTY, title or "ohne Titel")


def _kept_back(item: Element, kind: str) -> str:
    """Say why a text does not come along, if it does not."""
    if kind not in {"post", "page"}:
        return OTHER_TYPE.format(kind or "ohne Angabe")
    reasons = {"private": PRIVATE, "trash": TRASHED}
    return reasons.get(value(item, "status")) or (LOCKED if value(item, "post_password") else "")


def _text(item: Element, title: str, today: date) -> OldText:
    meta, status, day = _meta(item), value(item, "status"), _day(item)
    html, builder = value(item, "encoded"), ""
    if not _NOTHING.sub("", html).strip():
        html, builder = kept_beside(meta)
    own = tuple(_own_fields(meta))
    return OldText(
        kind="page" if value(item, "post_type") == "page" else "post",
        number=value(item, "post_id"),
        title=title,
        name=unquote(value(item, "post_name")),
        html=f"{html}{''.join(note(f'Eigenes Feld {name}: {said}', OWN_FIELD.format(name)) for name, said in own)}",
        day=day or today,
        undated=day is None,
        addresses=tuple(_addresses(item)),
        draft=status not in {"publish", ""},
        description=plain(_VARIABLE.sub("", next((meta[name] for name in DESCRIPTIONS if meta.get(name)), ""))),
        excerpt=plain(value(item, "excerpt")),
        open=value(item, "comment_status") != "closed",
        photo=meta.get("_thumbnail_id", ""),
        comments=tuple(approved(item)),
        remarks=(*_remarks(item, status, day), *([BUILT.format(builder)] if html and builder else [])),
        notes=tuple(_notes(meta.get("footnotes", ""))),
    )


def _remarks(item: Element, status: str, day: date | None) -> Iterator[str]:
    if value(item, "is_sticky") == "1":
        yield STICKY
    if status not in DRAFTS | {"publish", ""}:
        yield STRANGE_STATUS.format(status)
    if day is None:
        yield NO_DATE


def _own_fields(meta: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Give the fields that the owner had made for herself, and what they say."""
    for name, said in meta.items():
        made = meta.get(f"_{name}", "").startswith("field_")
        if (
            not name.startswith("_")
            and name not in {*BUILDERS, *DESCRIPTIONS, "footnotes"}
            and (
                (made and re.search(r"\w", said))
                or (not _OF_EXTENSIONS.match(name) and saying({name: said}, strict=True))
            )
        ):
            yield name, said


def _file(item: Element, title: str) -> OldFile:
    meta = _meta(item)
    address = value(item, "attachment_url") or meta.get("_wp_attached_file", "")
    return OldFile(
        number=value(item, "post_id"),
        address=address,
        page=old_route(value(item, "link")) if value(item, "link") else "",
        parent=value(item, "post_parent"),
        title=title,
        alt=plain(meta.get("_wp_attachment_image_alt", "")),
        caption=plain(value(item, "excerpt")),
    )


def plain(html: str) -> str:
    """Give a line of a database without the HTML in it."""
    apart = _ENDS.sub(" ", html)
    words = turbohtml.parse_fragment(apart).text if re.search("[<&]", apart) else apart
    return " ".join(visible(words).split())


def _meta(item: Element) -> Mapping[str, str]:
    fields = (one for one in item if tag(one) == "postmeta")
    return {value(one, "meta_key"): value(one, "meta_value") for one in fields}


def _addresses(item: Element) -> Iterator[str]:
    """Give where a text stood: now, under its former names, and by its number."""
    link, name = value(item, "link"), unquote(value(item, "post_name"))
    route = old_route(link) if link else ""
    if route:
        yield route
    olds = (
        value(one, "meta_value") for one in item if tag(one) == "postmeta" and value(one, "meta_key") == "_wp_old_slug"
    )
    for old in olds:
        if name and old and f"/{name}" in route:
            yield f"/{unquote(old)}".join(route.rsplit(f"/{name}", 1))
    if value(item, "post_id"):
        yield f"/?{'page_id' if value(item, 'post_type') == 'page' else 'p'}={value(item, 'post_id')}"


def _day(item: Element) -> date | None:
    for name in ("post_date", "post_date_gmt", "post_modified"):
        try:
            return date.fromisoformat(value(item, name)[:10])
        except ValueError:
            continue
    try:
        return parsedate_to_datetime(value(item, "pubDate")).date()
    except (ValueError, TypeError):
        return None


def _notes(written: str) -> Iterator[tuple[str, str]]:
    """Give the footnotes that the block editor keeps beside a text."""
    try:
        notes = json.loads(written) if written else []
        yield from ((str(note["id"]), str(note["content"])) for note in notes)
    except (ValueError, KeyError, TypeError):
        return
