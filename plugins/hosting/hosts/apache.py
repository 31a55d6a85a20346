"""Apache 2.4, as webspace usually runs it: one ``.htaccess`` that travels with the site."""

import re
from collections.abc import Iterator
from urllib.parse import quote

from plugins.hosting.copies import CODINGS, MEDIA_TYPES
from plugins.hosting.host import Files, Host
from plugins.hosting.hosted_site import REFRESH, HostedSite, both_spellings
from plugins.publishing import routes

START = """\
# Written by the site's build; changes here are lost.
Options -Indexes -MultiViews
DirectoryIndex index.html
AddDefaultCharset utf-8
ErrorDocument 403 {not_found}
ErrorDocument 404 {not_found}
ErrorDocument 410 {not_found}
"""
HTTPS_ONLY = (
    "RewriteCond %{HTTPS} !=on",
    "RewriteCond %{HTTP:X-Forwarded-Proto} !=https",
    r'RewriteCond %{THE_REQUEST} "^\S+ (?:https?://[^/\s]*)?(/[^?\s]*)"',
    "RewriteRule ^ https://%{HTTP_HOST}%1 [R=301,L,NE]",
)
"""Sends on what was asked for as it was asked for: ``REQUEST_URI`` has it decoded, and ``#`` would end it there."""
NOT_TO_BE_SEEN = (
    r"RewriteRule (^|/)\.(?!well-known/) - [R=404,L]",
    'RewriteCond %{ENV:REDIRECT_STATUS} =""',
    rf"RewriteRule ^{re.escape(routes.NOT_FOUND[1:])} - [R=404,L]",
)


def published(site: HostedSite) -> Files:
    """Give ``.htaccess``."""
    return {".htaccess": START.format(not_found=site.not_found) + _headers(site) + _rewriting(site)}


def _block(module: str, lines: Iterator[str]) -> str:
    return "".join((f"\n<IfModule {module}>\n", *(f"{line}\n" for line in lines), "</IfModule>\n"))


def _headers(site: HostedSite) -> str:
    return _block("mod_headers.c", _header_lines(site))


def _header_lines(site: HostedSite) -> Iterator[str]:
    for name, value in site.headers(site.policy.standing_header).items():
        yield f'Header always set {name} "{value}"'
    yield f'Header set Cache-Control "{REFRESH}"'
    for folder, caching in site.caching.items():
        yield f'Header set Cache-Control "{caching}" "expr=%{{REQUEST_URI}} =~ m#^{folder}#"'
    for ending, media_type in MEDIA_TYPES.items():
        yield from (
            rf'<FilesMatch "\.{ending}(\.({"|".join(CODINGS)}))?$">',
            f'ForceType "{media_type}; charset=utf-8"',
        )
        yield from ("Header merge Vary Accept-Encoding", "</FilesMatch>")
    for ending, coding in CODINGS.items():
        yield from (rf'<FilesMatch "\.{ending}$">', f"RemoveEncoding .{ending}", f"RemoveLanguage .{ending}")
        yield from (f"Header set Content-Encoding {coding}", "</FilesMatch>")


def _rewriting(site: HostedSite) -> str:
    return _block("mod_rewrite.c", _rewrite_lines(site))


def _rewrite_lines(site: HostedSite) -> Iterator[str]:
    yield from ("RewriteEngine On", f"RewriteBase {site.base}/")
    yield from HTTPS_ONLY if site.url.startswith("https:") else ()
    yield from NOT_TO_BE_SEEN
    for move in site.redirects.redirects:
        yield f"RewriteRule {_pattern(move.old)} {_target(site.base + move.new)} [R=301,L,NE]"
    for route in site.redirects.gone:
        yield f"RewriteRule {_pattern(route)} - [G,L]"
    yield from ("<IfModule mod_headers.c>", *_copy_lines(), "</IfModule>")


def _pattern(route: str) -> str:
    return f"^{both_spellings(route)[1:]}"


def _target(route: str) -> str:
    """Give an encoded address in which no percent sign stands for what a condition has found."""
    return quote(route).replace("%", r"\%")


def _copy_lines() -> Iterator[str]:
    yield rf"RewriteRule \.({'|'.join(CODINGS)})$ - [E=no-gzip:1,E=no-brotli:1,L]"
    for ending, coding in CODINGS.items():
        for name, pattern in (("index.html", "^(.*/)?$"), ("", "^(.*[^/])$")):
            # accepted, and not with a weight of zero (RFC 9110, section 12.4.2)
            yield rf'RewriteCond %{{HTTP:Accept-Encoding}} "(^|[\s,]){coding}(?!\s*;\s*q=0(\.0*)?\s*(,|$))([\s,;]|$)"'
            yield f"RewriteCond %{{REQUEST_FILENAME}}{name}.{ending} -f"
            yield f"RewriteRule {pattern} $1{name}.{ending} [L]"


HOST = Host(published, copies=frozenset(CODINGS))
