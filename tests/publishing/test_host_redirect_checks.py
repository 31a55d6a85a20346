"""What a chosen host cannot forward is told at its entry."""

from pathlib import Path

import pytest

from plugins.catalog import Loaded
from plugins.catalog.models.redirects import Redirects
from plugins.catalog.records import Located
from plugins.catalog.validation import validate
from plugins.catalog.yaml.text import parse_yaml
from plugins.publishing.host_redirect_checks import check_hosted_redirects
from tests.example_catalog import catalog, website
from tests.project import RICH, Project, copy_project
from tests.publishing.outlines import outline


def problems(*olds: str, hosts: tuple[str, ...], gone: str = "[]") -> tuple[str, ...]:
    moves = "".join(f"  - old: {old}\n    new: /profil/\n" for old in olds)
    text = f"redirects:\n{moves}gone: {gone}\n" if moves else f"gone: {gone}\n"
    root = parse_yaml(text, "data/redirects.yaml").root
    assert root
    record, _ = validate(Redirects, root)
    assert record
    facts = catalog(website=website(hosts=hosts))
    loaded = Loaded(catalog=facts, problems=(), redirects=Located(record, root))
    return tuple(map(str, check_hosted_redirects(outline(Path("nowhere"), plans=(), loaded=loaded))))


@pytest.mark.parametrize(
    ("file", "within"),
    [("/seite.html", "/seite.html/x/"), ("/a/b.html", "/a/b.html/c/d.html"), ("/a/", "/a/index.html/b")],
)
def test_where_pages_forward_none_lies_in_another(file: str, within: str) -> None:
    (problem,) = problems(file, within, hosts=("github",))
    shown = "/a/index.html" if file == "/a/" else file
    assert problem.startswith(f"data/redirects.yaml:4:10: „{shown}“ ist eine Datei, und in einer Datei liegt keine")
    assert f"„{within}“ nicht weiterleiten, den Eintrag löschen" in problem
    assert problems(within, file, hosts=("github",)) == (problem.replace(":4:", ":2:"),)
    assert problems(file, within, hosts=("nginx",)) == ()


@pytest.mark.parametrize("old", ["/404.html/a/", "/sitemap.xml/a", "/robots.txt/a/b/", "/feed.xml/a"])
def test_nor_in_a_file_of_the_site(old: str) -> None:
    (problem,) = problems(old, hosts=("github",))
    assert "ist eine Datei, und in einer Datei liegt keine andere" in problem


@pytest.mark.parametrize("old", ["/CNAME", "/CNAME/", "/CNAME/a/", "/_redirects", "/_headers/"])
@pytest.mark.parametrize("host", ["github", "netlify", "nginx"])
def test_what_a_host_reads_is_no_old_address(old: str, host: str) -> None:
    (problem,) = problems(old, hosts=(host,))
    assert problem.startswith("data/redirects.yaml:2:10: „/")
    assert "ist die Datei, aus der Ihr Host seine Regeln liest" in problem
    assert len(problems(hosts=(host,), gone=f"[{old}]")) == 1


@pytest.mark.parametrize(
    ("old", "hosts"),
    [
        ("/bürger*innen/", ("github",)),
        ("/bürger*innen/", ("netlify", "github")),
        ('"/a:b/"', ("github",)),
        ("/%22a%22/", ("github",)),
        (f"/{'a' * 256}/", ("github",)),
    ],
)
def test_signs_that_no_chosen_host_can_forward_are_told(old: str, hosts: tuple[str, ...]) -> None:
    (problem,) = problems(old, hosts=hosts)
    assert problem.endswith("nicht weiterleiten, der Zeichen oder der Länge wegen; den Eintrag löschen")
    assert problems(old, hosts=(*hosts, "apache")) == problems(old, hosts=()) == ()


def test_what_every_host_can_forward_is_right() -> None:
    olds = ("/alt seite/", "/100%25/", "/preis-50€/", "/x.y/", "/alt.html/", "/a/", "/a/index.html", "/a&b;c/")
    for host in ("apache", "caddy", "cloudflare", "codeberg", "github", "gitlab", "netlify", "nginx"):
        assert problems(*olds, hosts=(host,)) == ()


def test_on_a_host_that_writes_pages_strange_addresses_become_pages(tmp_path: Path) -> None:
    project: Project = copy_project(RICH, tmp_path / "site")
    project.settings(hosts=("github",))
    project.replace("data/consultant.yaml", "Webhof Lindenhaag eG", "GitHub, Inc.")
    olds = ("/alt%20seite/", "/100%25/", "/x.y/", "/alt.html/", "/a%23b/")
    entries = "".join(f"  - old: {old}\n    new: /profil/\n" for old in olds)
    project.write("data/redirects.yaml", f"redirects:\n{entries}")
    run = project.run("publish")
    assert run.code == 0, run.err
    for folder in ("alt seite", "100%", "x.y", "alt.html", "a#b"):
        assert "url=/profil/" in (project.root / "output" / folder / "index.html").read_text(encoding="utf-8")
