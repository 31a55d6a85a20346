"""nginx, on a server of one's own."""

from collections.abc import Iterator
from urllib.parse import quote

from plugins.hosting.host import Files, Host
from plugins.hosting.hosted_site import REFRESH, HostedSite

START = """\
# Belongs into the site's `server` block: include snippets/{domain}.conf;
# brotli_static needs the package libnginx-mod-http-brotli-static.
index index.html;
autoindex off;
server_tokens off;
absolute_redirect off;
charset utf-8;
charset_types text/html text/xml text/plain text/css application/javascript application/json image/svg+xml;
gzip_static on;
gzip_vary on;
brotli_static on;
error_page 403 =404 {not_found};
error_page 404 410 {not_found};
location = {not_found} {{ internal; }}
location ~ /\\.(?!well-known/) {{ return 404; }}
"""


def server(site: HostedSite) -> Files:
    """Give the snippet for nginx's configuration."""
    start = START.format(domain=site.domain, not_found=site.not_found)
    return {"nginx.conf": start + "".join(f"{line}\n" for line in (*_headers(site), *_redirects(site)))}


def _headers(site: HostedSite) -> Iterator[str]:
    for name, value in site.headers(site.policy.standing_header).items():
        yield f'add_header {name} "{value}" always;'
    # without "always": an error is not to be kept
    yield f'set $caching "{REFRESH}";'
    for folder, caching in site.caching.items():
        yield f'if ($uri ~ "^{folder}") {{ set $caching "{caching}"; }}'
    yield "add_header Cache-Control $caching;"


def _redirects(site: HostedSite) -> Iterator[str]:
    yield from (f"location = {_quoted(old)} {{ return 301 {quote(new)}; }}" for old, new in site.moved())
    yield from (f"location = {_quoted(old)} {{ return 410; }}" for old in site.gone())


def _quoted(address: str) -> str:
    escaped = address.replace('"', r"\"")
    return f'"{escaped}"'


HOST = Host(server=server, copies=frozenset({"br", "gz"}))
