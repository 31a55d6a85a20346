"""Texts that the page builder Elementor keeps beside the page, whose own text is empty then."""

import json
from collections.abc import Iterator
from html import escape
from typing import Any

_WORDS = ("editor", "html", "tab_content", "description_text", "testimonial_content", "text")
_TITLES = ("title", "title_text", "tab_title", "heading", "header_title_text", "title_text_a")
DEEPEST = 60


def html_of_elementor(written: str) -> str:
    """Give what the parts of a page say, in their order; nothing if it cannot be read."""
    try:
        parts = json.loads(written) if written else []
        return "\n\n".join(_said(parts, 0))
    except (ValueError, RecursionError):
        return ""


def _said(parts: Any, depth: int) -> Iterator[str]:
    for part in parts if isinstance(parts, list) and depth < DEEPEST else ():
        if isinstance(part, dict):
            yield from _own_words(part.get("settings"))
            yield from _said(part.get("elements"), depth + 1)


def _own_words(settings: Any) -> Iterator[str]:
    if not isinstance(settings, dict):
        return
    link = settings.get("link")
    address = link.get("url") if isinstance(link, dict) else ""
    for name in (name for name in _TITLES if isinstance(settings.get(name), str) and settings[name].strip()):
        yield f"<h2>{settings[name]}</h2>"
    for name in (name for name in _WORDS if isinstance(settings.get(name), str) and settings[name].strip()):
        words = settings[name]
        yield f'<p><a href="{escape(address)}">{words}</a></p>' if name == "text" and address else words
    image = settings.get("image")
    if isinstance(image, dict) and isinstance(image.get("url"), str) and image["url"]:
        yield f'<p><img src="{escape(image["url"])}" alt="{escape(str(image.get("alt") or ""))}"></p>'
    for name in ("tabs", "icon_list", "slides"):
        for one in settings[name] if isinstance(settings.get(name), list) else ():
            yield from _own_words(one)
