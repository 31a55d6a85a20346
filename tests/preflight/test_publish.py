"""The command ``publish``: what may go out goes out whole, what may not leaves the last good site as it is."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.preflight.built import EPOCH, SITE_URL
from tests.project import SENTINEL, Project, Run

OWN = {
    "Erika Mustermann": "Vera Lindner",
    "Heidestraße 17": "Lange Gasse 3",
    "51147": "04109",
    "Köln": "Leipzig",
    "erika.mustermann@ort.example": "post@vera-lindner.de",
    "0221 4710123": "0341 5550199",
    "Muster-Hosting": "Leipziger Webhaus GmbH",
    "Musterweg 1, 12345 Musterstadt": "Ringstraße 5, 04105 Leipzig",
    "sample: true": "sample: false",
}
"""What an owner puts in the place of the sample."""
UNCHANGED = "output/ ist, wie es war."


def publish(project: Project, demo: bool = True) -> Run:
    """Publish on the day of the data, so that no review falls due while the project ages."""
    return project.run("publish", DEMO="1" if demo else "", SOURCE_DATE_EPOCH=EPOCH)


def test_a_sample_is_refused_with_a_list_of_what_to_replace(project: Project) -> None:
    project.plant_output()
    run = publish(project, demo=False)
    assert run.code == 1
    assert project.output() == SENTINEL
    for value in (*list(OWN)[:-1], "https://www.ort.example"):
        assert any(f"„{value}“" in problem for problem in run.problems), value
    assert run.problems[0].startswith("content/seiten/profil.md:")
    assert "Traceback" not in run.err


def test_an_owners_site_is_published_without_a_trace_of_the_sample(project: Project) -> None:
    for old, new in OWN.items():
        project.replace("data/consultant.yaml", old, new)
    project.replace("publishconf.py", SITE_URL, "https://www.vera-lindner.de")
    profile = project.read("content/seiten/profil.md")
    project.write("content/seiten/profil.md", profile[: profile.index("An diese Stelle")] + "Ich lebe in Leipzig.\n")
    run = publish(project, demo=False)
    assert run.code == 0, run.err
    texts = [content.decode() for file, content in project.output().items() if file.endswith((".html", ".txt", ".xml"))]
    assert not [text for text in texts if "Muster" in text or "www.ort.example" in text or "127.0.0.1" in text]
    assert "Sitemap: https://www.vera-lindner.de/sitemap.xml" in project.read("output/robots.txt")


def test_a_demonstration_is_published_and_says_that_it_is_one(published: Project) -> None:
    output = published.output()
    pages = [content.decode() for file, content in output.items() if file.endswith(".html")]
    assert all("noindex" in page and "Muster-Website" in page for page in pages)
    assert f'href="{SITE_URL}/profil/"' in output["profil/index.html"].decode()
    assert {"index.html.br", "index.html.gz"} <= output.keys()


def test_what_only_the_preview_shows_is_not_published(project: Project) -> None:
    """Neither drafts nor the style guide."""
    project.replace("content/aktuelles/zehn-jahre-engagierte-stadt.md", "title:", "status: draft\ntitle:")
    assert publish(project).code == 0
    assert not [file for file in project.output() if file.startswith(("entwuerfe", "bausteine"))]
    assert project.run("html").code == 0
    assert [file for file in project.output() if file.startswith("entwuerfe")]


def test_files_beside_the_photos_that_are_none_stop_nothing(project: Project) -> None:
    """What systems leave in a folder, a photo of a phone, and a broken one that no text shows."""
    for name in (".DS_Store", "Thumbs.db", "IMG_1.HEIC", "kaputt.jpg"):
        project.write(f"content/bilder/{name}", "kein Bild")
    run = publish(project)
    assert run.code == 0, run.err


def test_a_photo_in_a_format_that_is_not_read_is_named_with_those_that_are(project: Project) -> None:
    project.write("content/bilder/IMG_1.HEIC", "ein Foto")
    project.append("content/seiten/kontakt.md", "\n![Ein Haus]({static}/bilder/IMG_1.HEIC)\n")
    run = publish(project)
    assert run.code == 1
    assert "das Format .HEIC wird nicht gelesen; als JPEG, PNG, WebP oder AVIF speichern" in run.err


def test_a_site_without_towns_is_published(project: Project) -> None:
    """Though no page then shows the borders that the theme brings for their map."""
    towns = project.read("data/towns.yaml")
    project.write("data/towns.yaml", f"{towns[: towns.index('towns:')]}towns: []\n")
    run = publish(project)
    assert run.code == 0, run.err


def test_an_error_leaves_the_last_good_site_and_says_where_it_is(project: Project) -> None:
    project.plant_output()
    project.append("content/seiten/kontakt.md", "\nTODO: Sprechzeiten eintragen\n")
    run = publish(project)
    assert run.code == 1
    assert project.output() == SENTINEL
    assert "kontakt/index.html:" in run.err
    assert "„TODO: Sprechzeiten eintragen“ sieht aus wie eine Notiz" in run.err
    assert UNCHANGED in run.err
    assert "Traceback" not in run.err


def test_a_warning_is_listed_and_stops_nothing(project: Project) -> None:
    project.append("content/seiten/kontakt.md", "\nEs läuft von 2015-2017.\n")
    run = publish(project)
    assert run.code == 0, run.err
    assert "ein Bindestrich statt „bis“: „Es läuft von 2015-2017.“; richtig: „Es läuft von 2015–2017.“" in run.out


def test_a_finding_that_every_page_has_is_said_once(project: Project) -> None:
    project.replace("theme/components/colophon/colophon.html", "<footer", '<p style="color:red">x</p><footer')
    lines = [line for line in publish(project).err.splitlines() if "[stilangaben]" in line]
    assert len(lines) == 1
    assert "weiteren Seiten)" in lines[0]


def test_published_twice_the_site_is_the_same_to_the_byte(published: Project, project: Project) -> None:
    assert publish(project).code == 0
    first = project.output()
    assert publish(project).code == 0
    assert project.output() == first == published.output()


@pytest.mark.parametrize(
    ("host", "url", "files"),
    [
        ("netlify", SITE_URL, {"_headers", "_redirects"}),
        ("github", "https://vera.github.io/website", {".nojekyll", "2022/07/15/titel/index.html"}),
        ("codeberg", SITE_URL, {".domains", "_redirects"}),
    ],
)
def test_what_a_host_needs_passes_too(host: str, url: str, files: set[str], project: Project) -> None:
    """Its own files, pages that only send on, and a site below a path."""
    project.replace("publishconf.py", SITE_URL, url)
    project.replace("publishconf.py", 'HOSTS = ("apache",)', f'HOSTS = ("{host}",)')
    project.write("data/redirects.yaml", "redirects:\n  - old: /2022/07/15/titel/\n    new: /akkreditierung/\n")
    run = publish(project)
    assert run.code == 0, run.err
    assert files <= project.output().keys()


def test_the_checks_run_alone_on_any_built_folder(published: Project, tmp_path: Path) -> None:
    assert _preflight(published.root, "output", DEMO="1").returncode == 0
    alone = _preflight(published.root, str(tmp_path), DEMO="1")
    assert alone.returncode == 1
    assert "hier liegt keine gebaute Website" in alone.stderr
    assert "Traceback" not in alone.stderr


def test_preflight_imports_nothing_of_ours_but_the_catalog() -> None:
    """No Pelican and no template either."""
    code = "import sys, plugins.preflight; print(*sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    foreign = [name for name in run.stdout.split() if name.startswith(("pelican", "jinja2", "plugins."))]
    assert [name for name in foreign if not name.startswith(("plugins.catalog", "plugins.preflight"))] == []


def _preflight(root: Path, folder: str, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "plugins.preflight", folder]
    return subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, check=False)
