"""Gather the theme's style sheets into the one that stands in every page."""

from pathlib import Path

import lightningcss
from markupsafe import Markup

from plugins.publishing.pictures import BASE_MARK

ORDER = ("styles/tokens.css", "styles/base.css", "styles/layout.css", "components/*/*.css", "styles/utilities.css")


def gather_styles(theme: Path, base_path: str) -> Markup:
    """Join and minify the style sheets in the order of their layers; addresses get the site's base path."""
    files = [file for pattern in ORDER for file in sorted(theme.glob(pattern))]
    joined = "\n".join(file.read_text(encoding="utf-8") for file in files)
    minified = lightningcss.process_stylesheet(joined.replace(BASE_MARK, base_path), minify=True)
    return Markup(minified.replace("</", "<\\/"))
