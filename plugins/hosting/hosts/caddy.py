"""Caddy 2, on a server of one's own."""

from collections.abc import Iterator
from urllib.parse import quote

from plugins.hosting.copies import CODINGS
from plugins.hosting.host import Files, Host
from plugins.hosting.hosted_site import REFRESH, HostedSite, both_spellings

START = """\
# Belongs into the site's block of the Caddyfile: import {domain}.caddy
@hidden {{
    path */.*
    not path */.well-known/*
}}
error @hidden 404
error {not_found} 404
file_server {{
    precompressed {codings}
}}
handle_errors {{
    header -Cache-Control
    rewrite * {not_found}
    file_server {{
        precompressed {codings}
    }}
}}
"""


def server(site: HostedSite) -> Files:
    """Give the snippet for the Caddyfile."""
    start = START.format(domain=site.domain, not_found=site.not_found, codings=" ".join(CODINGS.values()))
    return {"site.caddy": start + "".join(f"{line}\n" for line in (*_headers(site), *_redirects(site)))}


def _headers(site: HostedSite) -> Iterator[str]:
    for name, value in site.headers(site.policy.standing_header).items():
        yield f'header {name} "{value}"'
    yield "header ?Vary Accept-Encoding"
    for number, (folder, caching) in enumerate(site.caching.items(), 1):
        yield from (f"@kept{number} path {folder}*", f'header @kept{number} Cache-Control "{caching}"')
    others = " ".join(f"{folder}*" for folder in site.caching)
    yield from (f"@other not path {others}", f'header @other Cache-Control "{REFRESH}"')


def _redirects(site: HostedSite) -> Iterator[str]:
    """Give the rules; a matcher of paths would take capitals for small letters, and an old address for its page."""
    for number, move in enumerate(site.redirects.redirects, 1):
        yield f"@moved{number} path_regexp ^{both_spellings(site.base + move.old)}"
        yield f"redir @moved{number} {quote(site.base + move.new)} 301"
    for number, route in enumerate(site.redirects.gone, 1):
        yield from (f"@gone{number} path_regexp ^{both_spellings(site.base + route)}", f"error @gone{number} 410")


HOST = Host(server=server, copies=frozenset(CODINGS))
