"""GitHub Pages."""

from html import escape
from urllib.parse import quote

from plugins.hosting.host import Files, Host
from plugins.hosting.hosted_site import HostedSite
from plugins.publishing.forwarding import is_writable, page_file

OWN_DOMAIN = ".github.io"
FORWARD = """<!doctype html>
<html lang="de">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url={address}">
<link rel="canonical" href="{absolute}">
<title>Diese Seite ist umgezogen</title>
<p>Diese Seite ist umgezogen: <a href="{address}">{absolute}</a></p>
</html>
"""


def published(site: HostedSite) -> Files:
    """Give a forwarding page for every old address, ``.nojekyll``, and ``CNAME`` for a domain of its own.

    GitHub Pages knows no headers, no redirects and no 410; what is gone is not found, nor are old addresses of
    files that are no pages.
    """
    moves = {page_file(move.old): move.new for move in site.redirects.redirects if is_writable(move.old)}
    pages = {file: _forward(site, new) for file, new in moves.items() if file.endswith(".html")}
    domain = {} if site.base or site.domain.endswith(OWN_DOMAIN) else {"CNAME": f"{site.domain}\n"}
    return {".nojekyll": "", **domain, **pages}


def _forward(site: HostedSite, new: str) -> str:
    return FORWARD.format(address=escape(quote(site.base + new)), absolute=escape(site.url + quote(new)))


HOST = Host(published)
