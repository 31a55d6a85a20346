"""Texts that a page builder keeps beside the page, whose own text is empty then."""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from plugins.workshop.importing.texts.blocks import note
from plugins.workshop.importing.texts.field_words import html_of
from plugins.workshop.importing.texts.fields import saying
from plugins.workshop.importing.wordpress.php import unserialized

BUILDERS = {
    "_elementor_data": "Elementor",
    "_fl_builder_data": "Beaver Builder",
    "ct_builder_json": "Oxygen",
    "_ct_builder_json": "Oxygen",
    "ct_builder_shortcodes": "Oxygen",
    "_ct_builder_shortcodes": "Oxygen",
    "_bricks_page_content_2": "Bricks",
    "_bricks_page_content": "Bricks",
    "panels_data": "SiteOrigin",
    "_cornerstone_data": "Cornerstone",
    "_themify_builder_settings_json": "Themify",
    "tve_updated_post": "Thrive",
    "tve_landing_page": "Thrive",
    "brizy": "Brizy",
    "_breakdance_data": "Breakdance",
    "mfn-page-items": "BeTheme",
    "siteorigin_panels_data": "SiteOrigin",
}
"""Under which names builders keep a page."""
HIDDEN = "ein Baustein war auf keinem Bildschirm zu sehen; was er enthält, steht als Notiz da, die niemand sieht"
FORM = "ein Formular ist weggelassen; Anfragen kommen hier über die Kontaktseite"
DEEPEST = 60
_SHOWN = (("_elementor_edit_mode", "builder"), ("_fl_builder_enabled", "1"), ("_bricks_editor_mode", "bricks"))
_SCREENS = ("hide_desktop", "hide_tablet", "hide_mobile")
_FORMS = re.compile(r"\bforms?\b|contact-form|subscribe|login|search-form")


def kept_beside(meta: Mapping[str, str]) -> tuple[str, str]:
    """Give the text that a builder keeps, as HTML, and the name of the builder, if there is one."""
    for key, name in BUILDERS.items():
        if meta.get(key):
            return html_of_builder(meta[key]), name
    return "", ""


def is_shown(meta: Mapping[str, str]) -> bool:
    """Tell whether visitors see what a builder keeps, whatever the text of the page says."""
    return any(meta.get(name) == value for name, value in _SHOWN)


def html_of_builder(written: str) -> str:
    """Give what the parts of a page say, in their order; nothing if it cannot be read."""
    if written.lstrip().startswith(("<", "[ct_", "[oxy", "[vc_", "[fl_")):
        return written
    try:
        return "\n\n".join(filter(None, _said(_unpacked(written), 0)))
    except (ValueError, RecursionError):
        return ""


def _unpacked(written: str) -> Any:
    return unserialized(written) if written[:2] in {"a:", "O:", "s:"} else json.loads(written)


def _said(part: Any, depth: int) -> Iterator[str]:
    if depth > DEEPEST:
        return
    if isinstance(part, Mapping) and part and all(str(key).isdigit() for key in part):
        part = list(part.values())
    if isinstance(part, str) and part[:2] in {"a:", "O:", "[{", '{"'}:
        yield html_of_builder(part)
    elif isinstance(part, list):
        for one in part:
            yield from _said(one, depth + 1)
    elif isinstance(part, Mapping) and (_is_hidden(part) or _is_form(part)):
        said = " ".join(re.sub(r"<[^<>]*>", " ", "".join(_inner(part, depth))).split())
        yield note(f"Hier stand: {said}", FORM if _is_form(part) else HIDDEN)
    elif isinstance(part, Mapping):
        yield from _inner(part, depth)


def _inner(part: Mapping[str, Any], depth: int) -> Iterator[str]:
    if part:
        yield from _of_widget({name: value for name, value in part.items() if not _holds_parts(name, value)})
        for name, value in part.items():
            if _holds_parts(name, value):
                yield from _said(value, depth + 1)


def _holds_parts(name: str, value: Any) -> bool:
    """Tell whether a field holds further parts of a page, and not what one part says."""
    if isinstance(value, str):
        return value[:2] in {"a:", "O:"} or value.startswith(('[{"', '{"'))
    inner = value if isinstance(value, list) else list(value.values()) if isinstance(value, Mapping) else []
    is_part = isinstance(value, Mapping) and bool(_PARTS & value.keys())
    return name in _PARTS or is_part or (bool(inner) and all(isinstance(one, Mapping) for one in inner))


def _of_widget(fields: Mapping[str, Any]) -> Iterator[str]:
    said = {name: value for name, value in fields.items() if name not in _FRAMES}
    yield html_of(saying(said), titles="h2")


def _is_hidden(part: Mapping[str, Any]) -> bool:
    """Tell whether a part is shown on no screen."""
    settings = part.get("settings")
    return isinstance(settings, Mapping) and all(settings.get(name) for name in _SCREENS)


def _is_form(part: Mapping[str, Any]) -> bool:
    kinds = (part.get(name) for name in ("widgetType", "type", "name"))
    settings = part.get("settings")
    fields = isinstance(settings, Mapping) and any(name in settings for name in ("form_fields", "email_to"))
    return fields or any(isinstance(kind, str) and _FORMS.search(kind) for kind in kinds)


_PARTS = frozenset({"settings", "options", "elements", "children", "content", "rows", "columns", "modules", "widgets"})
_FRAMES = frozenset({"id", "node", "parent", "type", "name", "elType", "widgetType", "position", "isInner", "version"})
"""Fields of a part that say where it stands."""
