"""Cloudflare Pages."""

from plugins.hosting.host import Files, Host
from plugins.hosting.hosted_site import HostedSite
from plugins.hosting.netlify_format import headers_file, redirects_file

MOST_REDIRECTS = 2000


def published(site: HostedSite) -> Files:
    """Give ``_headers`` and ``_redirects``; Cloudflare knows no 410 there, so what is gone is not found."""
    return {"_headers": headers_file(site), "_redirects": redirects_file(site, MOST_REDIRECTS)}


HOST = Host(published)
