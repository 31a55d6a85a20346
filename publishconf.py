"""What production changes."""

from pelicanconf import *  # noqa: F403 (production starts from the preview's settings)

PREVIEW = False  # leaves drafts out, and stands at the address in data/site.yaml

PREVIEW_ONLY = {"plugins.styleguide"}
PLUGINS = [
    *(name for name in PLUGINS if name not in PREVIEW_ONLY),  # noqa: F405
    "plugins.hosting",
    "pelican.plugins.precompress",
]
