"""A site below a path, at a domain with umlauts: what is sent, linked or fetched stays there."""

import re
from collections.abc import Mapping
from urllib.parse import urlsplit

import pytest

from tests.project import Project

BASE = "/~alma/website"
ADDRESS = f"https://www.xn--grntal-bro-bebg.example{BASE}"
TYPED = "WWW.Grüntal-Büro.example/~alma/website/"
SERVICE = {"channel": "endpoint", "action": "https://Formulare.Grüntal.example/f/ä", "provider": "Formdienst"}
SERVER = "https://formulare.xn--grntal-4ya.example"
REDIRECTS = "redirects: [{old: /früher/, new: /profil/}]\ngone: [/weg/]\n"


@pytest.fixture
def below(small: Project) -> Project:
    """The small site, published below a path, with forms that go to a service."""
    small.settings(address=TYPED, comments=SERVICE, enquiries=SERVICE)
    small.write("data/redirects.yaml", REDIRECTS)
    run = small.run("publish")
    assert run.code == 0, run.err
    return small


def test_all_that_machines_read_names_the_place(below: Project) -> None:
    files = {name: content.decode() for name, content in below.output().items() if name.endswith((".xml", ".txt"))}
    assert f"Sitemap: {ADDRESS}/sitemap.xml" in files["robots.txt"]
    for name in ("sitemap.xml", "feed.xml"):
        found = re.findall(r"https://[^<\" ]*gr[^<\" ]*", files[name], re.IGNORECASE)
        assert found
        assert {one for one in found if not one.startswith(f"{ADDRESS}/")} == set()


def test_no_page_leads_out_of_the_path(below: Project) -> None:
    pages = pages_of(below)
    targets = {target for html in pages.values() for target in re.findall(r'(?:href|src|srcset)="?(/[^" >]*)', html)}
    assert f"{BASE}/feed.xml" in targets
    assert {target for target in targets if not target.startswith(f"{BASE}/")} == set()
    assert all(f'href="{ADDRESS}/' in html for html in pages.values())


def test_forms_come_back_and_may_go_where_they_go(below: Project) -> None:
    contact = below.output()["kontakt/index.html"].decode()
    assert f'action="{SERVER}/f/%C3%A4"' in contact
    assert f'value="{ADDRESS}/danke/"' in contact
    assert "danke/index.html" in below.output()
    rules = below.output()[".htaccess"].decode()
    assert f"form-action 'self' {SERVER}" in rules
    assert "ü" not in rules.partition("Header always set Strict")[0]


def test_the_host_is_told_of_the_path(below: Project) -> None:
    rules = below.output()[".htaccess"].decode()
    assert f"ErrorDocument 404 {BASE}/404.html" in rules
    assert f"RewriteBase {BASE}/" in rules
    assert f"^früher/?$ {BASE}/profil/ [R=301" in rules


def test_afterwards_the_preview_stands_at_the_root_again(below: Project) -> None:
    below.settings(preview="http://127.0.0.1:8000/")
    run = below.run("html")
    assert run.code == 0, run.err
    assert all(BASE not in html for html in pages_of(below).values())
    assert 'href="/feed.xml"' in pages_of(below)["index.html"]


def test_people_read_the_umlauts(below: Project) -> None:
    run = below.run("publish")
    assert f"ihre Adresse ist jetzt https://www.grüntal-büro.example{urlsplit(ADDRESS).path}" in run.out


def pages_of(project: Project) -> Mapping[str, str]:
    return {name: content.decode() for name, content in project.output().items() if name.endswith(".html")}
