"""nginx, Apache and Caddy serve the site as it should be, with exactly the generated configuration."""

import gzip
import re
import sys
import zlib
from collections.abc import Callable
from pathlib import Path

import brotli
import pytest

from tests.hosting.old_addresses import STRANGE
from tests.hosting.web_servers import WebServer
from tests.project import SITE_URL, Project

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

DECODERS: dict[str, Callable[[bytes], bytes]] = {
    "br": brotli.decompress,
    "gzip": gzip.decompress,
    "zstd": zstd.decompress,
}
CHROMIUM = "gzip, deflate, br, zstd"
WITHOUT_ZSTD = {"nginx"}
"""Debian has no module for nginx that serves zstd."""


def page(published: Project, file: str) -> bytes:
    return (published.root / "output" / file).read_bytes()


@pytest.mark.parametrize("path", ["/", "/orte/", "/nirgendwo/", "/hallo-welt/", "/theme/favicon.svg"])
def test_every_answer_carries_the_security_headers(server: WebServer, path: str) -> None:
    headers = server.get(path).headers
    policy = headers["content-security-policy"].split("; ")
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "base-uri 'none'" in policy
    assert headers["strict-transport-security"] == "max-age=31536000"
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "strict-origin-when-cross-origin"
    assert headers["permissions-policy"].startswith("camera=()")
    assert headers["cross-origin-opener-policy"] == "same-origin"


@pytest.mark.parametrize("path", ["/", "/akkreditierung/", "/sitemap.xml", "/theme/favicon.svg"])
@pytest.mark.parametrize("coding", DECODERS)
def test_compressed_copies_are_negotiated(server: WebServer, published: Project, path: str, coding: str) -> None:
    answer = server.get(path, Accept_Encoding=coding)
    expected = page(published, f"{path}index.html"[1:] if path.endswith("/") else path[1:])
    if coding == "zstd" and server.name in WITHOUT_ZSTD:
        assert answer.body == expected
        return
    assert answer.headers["content-encoding"] == coding
    assert DECODERS[coding](answer.body) == expected
    assert answer.headers["vary"] == "Accept-Encoding"


def test_a_browser_gets_the_smallest_copy(server: WebServer, published: Project) -> None:
    answer = server.get("/orte/", Accept_Encoding=CHROMIUM)
    assert answer.body == page(published, "orte/index.html.br")
    assert answer.headers["content-encoding"] == "br"
    assert "content-language" not in answer.headers


def test_a_client_that_accepts_no_coding_gets_the_file_itself(server: WebServer, published: Project) -> None:
    for accepted in ({}, {"Accept_Encoding": "identity"}, {"Accept_Encoding": "br;q=0, gzip;q=0, zstd;q=0"}):
        answer = server.get("/orte/", **accepted)
        assert answer.body == page(published, "orte/index.html")
        assert "content-encoding" not in answer.headers
        assert answer.headers["vary"] == "Accept-Encoding"


@pytest.mark.parametrize(
    ("path", "media_type"),
    [
        ("/", "text/html"),
        ("/feed.xml", "(application|text)/xml"),
        ("/sitemap.xml", "(application|text)/xml"),
        ("/robots.txt", "text/plain"),
        ("/theme/favicon.svg", "image/svg[+]xml"),
    ],
)
def test_media_types_are_right_compressed_or_not(server: WebServer, path: str, media_type: str) -> None:
    for accepted in ("identity", "br", "gzip"):
        given = server.get(path, Accept_Encoding=accepted).headers["content-type"]
        assert re.fullmatch(rf"{media_type}(; charset=utf-8)?", given, re.IGNORECASE)


@pytest.mark.parametrize("path", ["/nirgendwo", "/nirgendwo/", "/orte/nirgendwo/", "/theme/fonts/nirgendwo.woff2"])
def test_a_missing_page_is_the_sites_own_404(server: WebServer, published: Project, path: str) -> None:
    for accepted in ("identity", "br"):
        answer = server.get(path, Accept_Encoding=accepted)
        assert answer.status == 404
        body = brotli.decompress(answer.body) if accepted == "br" else answer.body
        assert body == page(published, "404.html")
        assert "immutable" not in answer.headers.get("cache-control", "")


def test_the_404_page_itself_is_no_page(server: WebServer) -> None:
    assert server.get("/404.html").status == 404


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("/2018/03/20/runder-tisch", "/aktuelles/der-erste-runde-tisch/"),
        ("/2018/03/20/runder-tisch/", "/aktuelles/der-erste-runde-tisch/"),
        ("/%C3%BCber-mich", "/profil/"),
        ("/%c3%bcber-mich/", "/profil/"),
        ("/impressum.html", "/impressum/"),
        ("/impressum.html/", "/impressum/"),
        *((f"{address}{slash}", "/profil/") for address in STRANGE for slash in ("", "/")),
    ],
)
def test_old_addresses_lead_to_their_pages_in_one_step(server: WebServer, old: str, new: str) -> None:
    answer = server.get(old)
    assert answer.status == 301
    assert answer.headers["location"].removeprefix(SITE_URL) == new
    assert server.get(new).status == 200


@pytest.mark.parametrize(
    "path",
    [
        *("/", "/?p=12", "/a%20b/", "/x%23y/", "/100%25/", "/a%3Fb/", "/%C3%BCber-mich/?a=b%26c&d=%C3%BC", "/a+b/"),
        *("/orte/?suche=%23oben", "/a%0D%0Ab", "/%22x%22/"),
    ],
)
def test_who_comes_without_encryption_is_sent_to_the_same_address(server: WebServer, path: str) -> None:
    answer = server.get_plainly(path)
    assert answer.status == 301
    assert answer.headers["location"] == f"{SITE_URL}{path}"


def test_a_slash_that_is_part_of_a_name_stays_one(server: WebServer) -> None:
    answer = server.get_plainly("/a%2Fb/")
    refused = server.name == "apache"  # it lets none of them in, whatever .htaccess says
    assert answer.status == (404 if refused else 301)
    assert refused or answer.headers["location"] == f"{SITE_URL}/a%2Fb/"


@pytest.mark.parametrize("path", ["/hallo-welt", "/hallo-welt/"])
def test_what_is_gone_is_said_to_be_gone(server: WebServer, published: Project, path: str) -> None:
    answer = server.get(path)
    assert (answer.status, answer.body) == (410, page(published, "404.html"))


def test_an_address_without_final_slash_leads_to_the_page(server: WebServer) -> None:
    answer = server.get("/profil")
    assert answer.status in {301, 308}
    assert answer.headers["location"].removeprefix(SITE_URL) == "/profil/"


def test_pages_are_asked_for_anew_soon_and_not_sent_twice(server: WebServer) -> None:
    first = server.get("/orte/", Accept_Encoding=CHROMIUM)
    assert first.headers["cache-control"] == "public, max-age=300, must-revalidate"
    again = server.get("/orte/", Accept_Encoding=CHROMIUM, If_None_Match=first.headers["etag"])
    assert (again.status, again.body) == (304, b"")


def test_a_file_to_download_keeps_its_name_and_so_is_kept_for_minutes_only(server: WebServer) -> None:
    answer = server.get("/dateien/baenkefest-mai.ics")
    assert (answer.status, answer.headers["cache-control"]) == (200, "public, max-age=600, must-revalidate")
    assert "SUMMARY:Bänkefest in Öhrenbach" in answer.body.decode()


def test_files_whose_name_changes_with_them_are_kept_for_good(server: WebServer, published: Project) -> None:
    fonts = [path.name for path in (published.root / "output/theme/fonts").glob("*.woff2")]
    for font in fonts:
        answer = server.get(f"/theme/fonts/{font}")
        assert answer.headers["cache-control"] == "public, max-age=31536000, immutable"
        assert answer.headers["content-type"] == "font/woff2"
    assert fonts


@pytest.mark.parametrize("folder", ["/theme/", "/theme/fonts/"])
def test_no_folder_is_listed(server: WebServer, published: Project, folder: str) -> None:
    answer = server.get(folder)
    assert answer.status in {403, 404}
    assert answer.body == page(published, "404.html")


@pytest.mark.parametrize("path", ["/.htaccess", "/.git/config", "/orte/.versteckt"])
def test_files_with_a_leading_dot_are_not_served(server: WebServer, served: Path, path: str) -> None:
    assert (served / path[1:]).is_file()
    answer = server.get(path)
    assert answer.status in {403, 404}
    assert answer.body == (served / "404.html").read_bytes()


def test_certificates_can_be_renewed(server: WebServer) -> None:
    """RFC 8555, section 8.3: the challenge lies under a folder with a leading dot."""
    assert server.get("/.well-known/acme-challenge/token").body == b"proof"


def test_copies_are_whole(published: Project) -> None:
    """Each copy unpacks to the file beside it, and is smaller."""
    unpack = {".br": brotli.decompress, ".gz": lambda raw: zlib.decompress(raw, 31), ".zst": zstd.decompress}
    copies = [path for path in (published.root / "output").rglob("*") if path.suffix in unpack]
    assert len(copies) > 60
    for copy in copies:
        original = copy.with_suffix("").read_bytes()
        assert unpack[copy.suffix](copy.read_bytes()) == original
        assert copy.stat().st_size < len(original)
