"""What each host is given to read."""

import pkgutil
from dataclasses import replace
from typing import get_args

import pytest

from plugins.catalog import ProblemsFound
from plugins.catalog.models.redirects import Redirects
from plugins.catalog.models.website import HostKind
from plugins.hosting import hosts
from plugins.hosting.copies import CODINGS
from plugins.hosting.files import published_files
from plugins.hosting.host import Host, hosts_named
from plugins.hosting.hosted_site import HostedSite
from plugins.publishing.forwarding import LISTS, PAGES
from plugins.publishing.security import Policy

NAMES = tuple(module.name for module in pkgutil.iter_modules(hosts.__path__))
REDIRECTS = Redirects.model_validate(
    {
        "redirects": [
            {"old": "/2022/07/15/titel/", "new": "/profil/"},
            {"old": "/%C3%BCber-mich", "new": "/profil/"},
            {"old": "/alt.html", "new": "/kontakt/"},
            {"old": "/flyer.pdf", "new": "/angebote/"},
        ],
        "gone": ["/weg/"],
    }
)
SITE = HostedSite("https://www.ort.example", Policy(("hash",)), REDIRECTS)
PROJECT_PAGE = replace(SITE, url="https://name.github.io/website")


def host(name: str) -> Host:
    return hosts_named((name,))[name]


def many(count: int) -> HostedSite:
    moves = [{"old": f"/alt-{number}/", "new": "/profil/"} for number in range(count)]
    return replace(SITE, redirects=Redirects.model_validate({"redirects": moves}))


def test_the_hosts_are_those_that_german_consultants_use() -> None:
    assert NAMES == ("apache", "caddy", "cloudflare", "codeberg", "github", "gitlab", "netlify", "nginx")


@pytest.mark.parametrize("name", NAMES)
def test_each_host_reads_something_and_serves_only_copies_that_are_made(name: str) -> None:
    described = host(name)
    assert {**described.published(SITE), **described.server(SITE)}
    assert described.copies <= set(CODINGS)


@pytest.mark.parametrize("name", NAMES)
def test_the_checks_know_by_what_each_host_forwards(name: str) -> None:
    files = host(name).published(SITE)
    assert ("_redirects" in files) == (name in LISTS)
    assert ("alt.html" in files) == (name in PAGES)


@pytest.mark.parametrize("name", NAMES)
def test_every_old_address_is_known_with_and_without_slash_where_a_host_knows_redirects(name: str) -> None:
    files = {**host(name).published(SITE), **host(name).server(SITE)}
    text = "\n".join((*files, *files.values())).replace("\\", "")
    assert "2022/07/15/titel" in text
    assert "/profil/" in text
    assert "\N{REPLACEMENT CHARACTER}" not in text


def test_netlify_gets_headers_with_the_hash_and_says_what_is_gone() -> None:
    files = host("netlify").published(SITE)
    assert files["_headers"].startswith("/*\n  Content-Security-Policy: default-src 'none'; style-src 'sha256-hash';")
    assert "/theme/fonts/*\n  Cache-Control: public, max-age=31536000, immutable\n" in files["_headers"]
    assert "/dateien/*\n  Cache-Control: public, max-age=600, must-revalidate\n" in files["_headers"]
    assert files["_redirects"].splitlines() == [
        "/2022/07/15/titel /profil/ 301",
        "/2022/07/15/titel/ /profil/ 301",
        "/%C3%BCber-mich /profil/ 301",
        "/%C3%BCber-mich/ /profil/ 301",
        "/alt.html /kontakt/ 301",
        "/alt.html/ /kontakt/ 301",
        "/flyer.pdf /angebote/ 301",
        "/flyer.pdf/ /angebote/ 301",
        "/weg /404.html 410",
        "/weg/ /404.html 410",
    ]


def test_no_rule_of_the_headers_file_sets_what_another_has_set() -> None:
    """Netlify and Cloudflare join the values of all rules that fit, and a joined policy or caching is wrong."""
    rules = host("cloudflare").published(SITE)["_headers"].split("\n\n")
    everywhere, *folders = ({line.split(":")[0].strip() for line in rule.splitlines()[1:]} for rule in rules)
    assert not any(everywhere & headers for headers in folders)


def test_the_headers_file_stays_within_what_cloudflare_reads() -> None:
    text = host("cloudflare").published(SITE)["_headers"]
    assert sum(not line.startswith(" ") for line in text.splitlines() if line) <= 100
    assert max(map(len, text.splitlines())) <= 2000
    with pytest.raises(ProblemsFound, match="_headers wird zu lang"):
        host("cloudflare").published(replace(SITE, policy=Policy(("x" * 2000,))))


@pytest.mark.parametrize("name", ["cloudflare", "gitlab", "codeberg"])
def test_only_netlify_is_told_what_is_gone(name: str) -> None:
    assert "410" not in host(name).published(SITE)["_redirects"]


@pytest.mark.parametrize(("name", "most"), [("cloudflare", 2000), ("gitlab", 1000)])
def test_more_redirects_than_a_host_reads_are_a_problem(name: str, most: int) -> None:
    assert len(host(name).published(many(most // 2))["_redirects"].splitlines()) == most
    with pytest.raises(ProblemsFound, match=r"das ergibt \d+ Zeilen in _redirects; dieser Host liest nur"):
        host(name).published(many(most // 2 + 1))


def test_github_gets_forwarding_pages_its_domain_and_no_jekyll() -> None:
    files = host("github").published(SITE)
    assert set(files) == {".nojekyll", "CNAME", "2022/07/15/titel/index.html", "über-mich/index.html", "alt.html"}
    assert files["CNAME"] == "www.ort.example\n"
    assert '<meta http-equiv="refresh" content="0; url=/profil/">' in files["über-mich/index.html"]


def test_a_project_page_lies_below_its_path_and_has_no_domain_of_its_own() -> None:
    files = host("github").published(PROJECT_PAGE)
    assert "CNAME" not in files
    assert 'content="0; url=/website/kontakt/"' in files["alt.html"]
    assert 'href="https://name.github.io/website/kontakt/"' in files["alt.html"]
    assert "/website/alt.html /website/kontakt/ 301" in host("gitlab").published(PROJECT_PAGE)["_redirects"]


def test_below_a_path_a_domain_is_that_of_another_repository_and_none_is_claimed() -> None:
    below = replace(SITE, url="https://www.ort.example/website")
    assert "CNAME" not in host("github").published(below)
    assert ".domains" not in host("codeberg").published(below)
    assert "CNAME" in host("github").published(replace(SITE, url="https://meingithub.io"))


def test_in_apaches_rules_no_percent_sign_of_an_address_stands_for_what_was_found() -> None:
    moves = {"redirects": [{"old": "/alt/", "new": "/a,b@c/"}]}
    rules = host("apache").published(replace(SITE, redirects=Redirects.model_validate(moves)))[".htaccess"]
    assert r"RewriteRule ^alt/?$ /a\%2Cb\%40c/ [R=301,L,NE]" in rules


def test_codeberg_gets_the_domain() -> None:
    assert host("codeberg").published(SITE)[".domains"] == "www.ort.example\n"
    assert ".domains" not in host("codeberg").published(replace(SITE, url="https://name.codeberg.page"))


@pytest.mark.parametrize("name", ["nginx", "caddy"])
def test_configuration_for_a_server_of_ones_own_is_not_published(name: str) -> None:
    assert host(name).published(SITE) == {}


@pytest.mark.parametrize("name", ["apache", "nginx", "caddy"])
def test_a_header_that_outlives_a_release_names_no_hash_that_could_be_older_than_the_page(name: str) -> None:
    files = {**host(name).published(SITE), **host(name).server(SITE)}
    assert "sha256" not in "".join(files.values())
    assert SITE.policy.standing_header in "".join(files.values())


def test_each_host_of_the_facts_has_its_module_and_the_other_way_round() -> None:
    assert get_args(HostKind) == NAMES


def test_two_hosts_that_want_one_file_to_say_different_things_are_a_problem() -> None:
    chosen = {name: host(name) for name in ("netlify", "cloudflare")}
    with pytest.raises(ProblemsFound, match="cloudflare braucht die Datei „_redirects“ anders"):
        published_files(SITE, chosen)


def test_hosts_that_agree_can_be_chosen_together() -> None:
    chosen = {name: host(name) for name in ("gitlab", "github", "apache")}
    assert {".htaccess", "_redirects", "CNAME"} <= set(published_files(SITE, chosen))
