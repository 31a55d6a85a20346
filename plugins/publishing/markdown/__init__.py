"""Markdown as the consultant writes it, turned into HTML, with its links, images and headings noted."""

from plugins.publishing.markdown.reading import Reference, Rendered, render

__all__ = ["Reference", "Rendered", "render"]
