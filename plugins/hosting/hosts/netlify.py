"""Netlify."""

from plugins.hosting.host import Files, Host
from plugins.hosting.hosted_site import HostedSite
from plugins.hosting.netlify_format import headers_file, redirects_file

MOST_REDIRECTS = 10_000


def published(site: HostedSite) -> Files:
    """Give ``_headers`` and ``_redirects``; Netlify compresses by itself and finds 404.html."""
    return {"_headers": headers_file(site), "_redirects": redirects_file(site, MOST_REDIRECTS, gone=True)}


HOST = Host(published)
