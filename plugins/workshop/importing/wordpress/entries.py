"""One entry of an export: a post, a page, a file, or something that stays away."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from urllib.parse import unquote
from xml.etree.ElementTree import Element

from plugins.comments.wordpress import approved, old_route
from plugins.comments.wxr import tag, value
from plugins.workshop.importing.old_site import LeftOut, OldFile, OldText
from plugins.workshop.importing.texts.blocks import note
from plugins.workshop.importing.wordpress.builders import BUILDERS
from plugins.workshop.importing.wordpress.entry_fields import (
    DESCRIPTIONS,
    NOTHING,
    addresses_of,
    day_of,
    notes_of,
    own_fields,
    plain,
    text_of,
)

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
LATER = "sollte erst am {:%d.%m.%Y} erscheinen; die Seite ist deshalb ein Entwurf"
OWN_FIELD = "das eigene Feld „{}“ gibt es hier nicht; was darin stand, steht als Notiz am Ende des Textes"
STICKY = "war in WordPress oben angeheftet; das gibt es hier nicht"
STRANGE_STATUS = "hatte den Stand „{}“, den WordPress sonst nicht hat; als Entwurf übernommen"
NO_DATE = "hat im Export kein Datum; eingetragen ist ein anderer Tag, bitte berichtigen"
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
    if text.photo or NOTHING.sub("", text.html).strip():
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
    meta, status, day = _meta(item), value(item, "status"), day_of(item)
    html, builder = text_of(value(item, "encoded"), meta)
    page_of_later = status in {"publish", ""} and value(item, "post_type") == "page" and day and day > today
    own = tuple(own_fields(meta))
    return OldText(
        kind="page" if value(item, "post_type") == "page" else "post",
        number=value(item, "post_id"),
        title=title,
        name=unquote(value(item, "post_name")),
        html=f"{html}{''.join(note(f'Eigenes Feld {name}: {said}', OWN_FIELD.format(name)) for name, said in own)}",
        day=day or today,
        undated=day is None,
        addresses=tuple(addresses_of(item)),
        draft=status not in {"publish", ""} or bool(page_of_later),
        description=plain(_VARIABLE.sub("", next((meta[name] for name in DESCRIPTIONS if meta.get(name)), ""))),
        excerpt=plain(value(item, "excerpt")),
        open=value(item, "comment_status") != "closed",
        photo=meta.get("_thumbnail_id", ""),
        comments=tuple(approved(item)),
        remarks=(*_remarks(item, status, day), *_further(builder, day if page_of_later else None)),
        notes=tuple(notes_of(meta.get("footnotes", ""))),
    )


def _remarks(item: Element, status: str, day: date | None) -> Iterator[str]:
    if value(item, "is_sticky") == "1":
        yield STICKY
    if status not in DRAFTS | {"publish", ""}:
        yield STRANGE_STATUS.format(status)
    if day is None:
        yield NO_DATE


def _further(builder: str, day: date | None) -> Iterator[str]:
    if builder:
        yield BUILT.format(builder)
    if day:
        yield LATER.format(day)


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


def _meta(item: Element) -> Mapping[str, str]:
    fields = (one for one in item if tag(one) == "postmeta")
    return {value(one, "meta_key"): value(one, "meta_value") for one in fields}
