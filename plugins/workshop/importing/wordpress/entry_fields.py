"""What the fields of an entry say: its text, its day, its addresses, its footnotes, and what its owner added."""

import json
import re
from collections.abc import Iterator, Mapping
from datetime import date
from email.utils import parsedate_to_datetime
from urllib.parse import unquote
from xml.etree.ElementTree import Element

import turbohtml

from plugins.catalog.visible import visible
from plugins.comments.wordpress import old_route
from plugins.comments.wxr import tag, value
from plugins.workshop.importing.texts.blocks import note
from plugins.workshop.importing.texts.fields import saying
from plugins.workshop.importing.wordpress.builders import BUILDERS, is_shown, kept_beside

OLD_TEXT = (
    "was im Textfeld von WordPress stand, sah niemand, denn ein Seitenbaukasten zeigte anderes; es steht als Notiz da"
)
DESCRIPTIONS = ("_yoast_wpseo_metadesc", "rank_math_description", "_aioseo_description", "_aioseop_description")
"""Under which names extensions keep the sentence for search engines."""
NOTHING = re.compile(
    r"<!--.*?-->|</?(?!img|iframe|video|audio|embed|object|hr)[a-z][^>]*>|&nbsp;", re.DOTALL | re.IGNORECASE
)
"""What of a text nobody sees, if nothing else is left of it."""
_ENDS = re.compile(r"<br\b[^>]*>|</(?:p|li|div|h[1-6]|td)>", re.IGNORECASE)
_OF_EXTENSIONS = re.compile(
    r"rank_math|wpseo|yoast|aioseo|onesignal|jetpack|sharing_|td_|avada|fusion|et_pb|vc_|wpb_|enclosure"
)
"""How the names of fields begin that extensions keep for themselves."""


def text_of(html: str, meta: Mapping[str, str]) -> tuple[str, str]:
    """Give what visitors saw of a text, and the builder in which it lay, if it did."""
    kept, builder = kept_beside(meta)
    if not NOTHING.sub("", html).strip():
        return kept, builder if kept else ""
    own, rest = (set(re.findall(r"\w+", plain(one))) for one in (kept, html))
    if kept and is_shown(meta) and len(own - rest) * 5 > len(own):
        return f"{kept}{note(plain(html), OLD_TEXT)}", builder
    return html, ""


def own_fields(meta: Mapping[str, str]) -> Iterator[tuple[str, str]]:
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


def plain(html: str) -> str:
    """Give a line of a database without the HTML in it."""
    apart = _ENDS.sub(" ", html)
    words = turbohtml.parse_fragment(apart).text if re.search("[<&]", apart) else apart
    return " ".join(visible(words).split())


def addresses_of(item: Element) -> Iterator[str]:
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


def day_of(item: Element) -> date | None:
    """Give the day of an entry, if one can be read."""
    for name in ("post_date", "post_date_gmt", "post_modified"):
        try:
            return date.fromisoformat(value(item, name)[:10])
        except ValueError:
            continue
    try:
        return parsedate_to_datetime(value(item, "pubDate")).date()
    except (ValueError, TypeError):
        return None


def notes_of(written: str) -> Iterator[tuple[str, str]]:
    """Give the footnotes that the block editor keeps beside a text."""
    try:
        notes = json.loads(written) if written else []
        yield from ((str(note["id"]), str(note["content"])) for note in notes)
    except (ValueError, KeyError, TypeError):
        return
