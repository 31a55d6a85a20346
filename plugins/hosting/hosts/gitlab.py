"""GitLab Pages."""

from plugins.hosting.host import Files, Host
from plugins.hosting.hosted_site import HostedSite
from plugins.hosting.netlify_format import redirects_file

MOST_REDIRECTS = 1000


def published(site: HostedSite) -> Files:
    """Give ``_redirects``; GitLab Pages knows no headers, no 410, and keeps domains in its settings."""
    return {"_redirects": redirects_file(site, MOST_REDIRECTS)}


HOST = Host(published, copies=frozenset({"br", "gz"}))
