"""Settings of the preview; ``publishconf.py`` says what production changes. Addresses: plugins/publishing/routes.py."""

SITEURL = "http://127.0.0.1:8000"
DEFAULT_LANG = "de"
TIMEZONE = "Europe/Berlin"
LOCALE = ["C.UTF-8", "C"]  # the machine's own may be named without being installed, and nothing depends on it

PATH = "content"
THEME = "theme"
WRITE_DRAFTS = True

COMMENTS = {"channel": "email"}
ENQUIRIES = {"channel": "email"}

PLUGINS = [
    "plugins.publishing",
    "plugins.consultant",
    "plugins.accreditation",
    "plugins.programs",
    "plugins.services",
    "plugins.towns",
    "plugins.vouchers",
    "plugins.news",
    "plugins.comments",
    "plugins.discovery",
    "plugins.hosting",
    "plugins.styleguide",
]
