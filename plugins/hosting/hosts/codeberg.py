"""Codeberg Pages."""

from plugins.hosting.host import Files, Host
from plugins.hosting.hosted_site import HostedSite
from plugins.hosting.netlify_format import redirects_file

MOST_REDIRECTS = 1000
"""Not documented; so many were enough everywhere else."""
OWN_DOMAIN = ".codeberg.page"


def published(site: HostedSite) -> Files:
    """Give ``_redirects``, and ``.domains`` if the site has a domain of its own; Codeberg Pages knows no headers."""
    files = {"_redirects": redirects_file(site, MOST_REDIRECTS)}
    return files if site.base or site.domain.endswith(OWN_DOMAIN) else files | {".domains": f"{site.domain}\n"}


HOST = Host(published)
