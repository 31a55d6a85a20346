"""What production changes."""

from pelicanconf import *  # noqa: F403 (production starts from the preview's settings)

SITEURL = "https://www.example.net"
WRITE_DRAFTS = False

# Where the site lies: apache, nginx, caddy, netlify, cloudflare, github, gitlab, codeberg (docs/hosting.md)
HOSTS = ("apache",)

# Where make deploy sends it: kind, host, user, folder (docs/hosting.md), or DEPLOY_KIND, DEPLOY_HOST … outside
DEPLOY: dict[str, str] = {}

PREVIEW_ONLY = {"plugins.styleguide"}
PLUGINS = [*(name for name in PLUGINS if name not in PREVIEW_ONLY), "pelican.plugins.precompress"]  # noqa: F405
