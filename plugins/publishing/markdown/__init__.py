"""Markdown as the consultant writes it, turned into HTML, with its links, images and headings noted."""

from plugins.publishing.markdown.reading import Rendered, render
from plugins.publishing.markdown.references import Reference, Spot

__all__ = ["Reference", "Rendered", "Spot", "render"]
