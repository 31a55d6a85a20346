"""What Pelican needs to build the preview; the owner's choices stand in ``data/site.yaml``."""

DEFAULT_LANG = "de"
TIMEZONE = "Europe/Berlin"
LOCALE = ["C.UTF-8", "C"]  # the machine's own may be named without being installed, and nothing depends on it

PATH = "content"
THEME = "theme"

PREVIEW = True  # shows drafts, and stands at SITEURL
SITEURL = "http://127.0.0.1:8000"

PLUGINS = [
    "plugins.publishing",
    "plugins.consultant",
    "plugins.accreditation",
    "plugins.programs",
    "plugins.services",
    "plugins.towns",
    "plugins.vouchers",
    "plugins.news",
    "plugins.plain_language",
    "plugins.comments",
    "plugins.thanks",
    "plugins.discovery",
    "plugins.styleguide",
]
