"""The command ``publish``: what may go out goes out whole, what may not leaves the last good site as it is."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.forks import Ran
from tests.preflight.built import Built
from tests.project import REPOSITORY, SENTINEL, SITE_URL, Project, command_environment

UNCHANGED = "output/ ist, wie es war."


def publish(project: Project) -> Ran:
    """Publish as an owner does."""
    return project.run("publish", DEMO="")


def test_a_published_site_names_its_address_and_brings_compressed_copies(published_project: Project) -> None:
    output = published_project.output()
    assert f'href="{SITE_URL}/profil/"' in output["profil/index.html"].decode()
    assert f"Sitemap: {SITE_URL}/sitemap.xml" in output["robots.txt"].decode()
    assert {"index.html.br", "index.html.gz"} <= output.keys()


def test_the_smallest_site_goes_out_without_a_finding(small: Project) -> None:
    run = publish(small)
    assert run.code == 0, run.err
    assert "keine Fehler, keine Hinweise" in run.out


def test_a_post_that_links_to_places_of_its_own_goes_out_and_its_feed_leads_there(small: Project) -> None:
    description = "Ein Beitrag mit einem Link zu einer Überschrift, die in ihm selbst steht, und einem zum Anfang."
    head = f"---\ntitle: Neues\ndate: 2026-10-05\ndescription: {description}\nsummary: Kurz.\n---\n"
    text = "## Was war\n\nEin Treffen.\n\nMehr [steht oben](#was-war), alles [ganz oben](#top).\n"
    small.write("content/aktuelles/neues.md", head + text)
    run = publish(small)
    assert run.code == 0, run.err
    feed = small.output()["feed.xml"].decode()
    for place in ("was-war", "top"):
        assert f'"https://www.immerfeld.example/aktuelles/neues/#{place}"' in feed


def test_addresses_in_capitals_and_links_to_several_mailboxes_go_out(small: Project) -> None:
    mails = "mailto:chor@ort.example,rat@ort.example"
    description = "Ein Beitrag mit Adressen, wie sie jemand mit großen Buchstaben tippt, und mit zwei Postfächern."
    head = f"---\ntitle: Neues\ndate: 2026-10-05\ndescription: {description}\nsummary: Kurz.\n---\n"
    small.write("content/aktuelles/neues.md", f"{head}Ein [Ort](HTTPS://Www.Ort.Example/Seite), [wir alle]({mails}).\n")
    run = publish(small)
    assert run.code == 0, run.err
    for file in ("feed.xml", "aktuelles/neues/index.html"):
        assert "https://www.ort.example/Seite" in small.output()[file].decode()


def test_what_only_the_preview_shows_is_not_published(published_project: Project, built_project: Project) -> None:
    """Neither drafts nor the style guide."""
    for folder in ("entwuerfe/angebote", "entwuerfe/aktuelles", "entwuerfe/werkstatt", "bausteine"):
        assert [file for file in built_project.output() if file.startswith(folder)], folder
        assert not [file for file in published_project.output() if file.startswith(folder)], folder


def test_files_beside_the_photos_that_are_none_stop_nothing(small: Project) -> None:
    """What systems leave in a folder, a photo of a phone, and a broken one that no text shows."""
    for name in (".DS_Store", "Thumbs.db", "IMG_1.HEIC", "kaputt.jpg"):
        small.write(f"content/bilder/{name}", "kein Bild")
    run = publish(small)
    assert run.code == 0, run.err


def test_a_photo_in_a_format_that_is_not_read_is_named_with_those_that_are(small: Project) -> None:
    small.write("content/bilder/IMG_1.HEIC", "ein Foto")
    small.append("content/seiten/kontakt.md", "\n![Ein Haus]({static}/bilder/IMG_1.HEIC)\n")
    run = publish(small)
    assert run.code == 1
    assert "ist ein Foto im Format HEIC, das viele Browser nicht zeigen; als JPEG speichern: am Mac in" in run.err


def test_a_site_without_towns_is_published(small: Project) -> None:
    """Though no page then shows the borders that the theme brings for their map."""
    small.write("data/towns.yaml", "collected: 2026-09-01\ntowns: []\n")
    run = publish(small)
    assert run.code == 0, run.err


def test_an_error_leaves_the_last_good_site_and_says_where_it_is(small: Project) -> None:
    small.plant_output()
    small.append("content/seiten/kontakt.md", "\nTODO: Sprechzeiten eintragen\n")
    run = publish(small)
    assert run.code == 1
    assert small.output() == SENTINEL
    assert small.place_of("content/seiten/kontakt.md", "TODO") in run.err
    assert "„TODO: Sprechzeiten eintragen“ sieht aus wie eine Notiz" in run.err
    assert UNCHANGED in run.err
    assert "Traceback" not in run.err


def test_a_warning_is_listed_and_stops_nothing(small: Project) -> None:
    small.append("content/seiten/kontakt.md", "\nEs läuft von 2015-2017.\n")
    run = publish(small)
    assert run.code == 0, run.err
    assert "ein Bindestrich statt „bis“: „Es läuft von 2015-2017.“; richtig: „Es läuft von 2015–2017.“" in run.out


def test_a_finding_that_every_page_has_is_listed_for_each(small: Project) -> None:
    small.replace("theme/components/colophon/colophon.html", "<footer", '<p style="color:red">x</p><footer')
    lines = [line.strip() for line in publish(small).err.splitlines() if "[stilangaben]" in line]
    pages = {line.partition(":")[0] for line in lines}
    assert {"index.html", "404.html", "kontakt/index.html"} <= pages
    assert len(lines) == len(pages)


def test_published_twice_the_site_is_the_same_to_the_byte(published_project: Project, rich: Project) -> None:
    assert publish(rich).code == 0
    first = rich.output()
    assert publish(rich).code == 0
    assert rich.output() == first == published_project.output()


@pytest.mark.parametrize(
    ("host", "company", "url", "files"),
    [
        ("netlify", "Netlify, Inc.", SITE_URL, {"_headers", "_redirects"}),
        ("github", "GitHub, Inc.", "https://jonte.github.io/website", {".nojekyll", "2022/07/15/titel/index.html"}),
        ("codeberg", "Codeberg e. V.", SITE_URL, {".domains", "_redirects"}),
    ],
)
def test_what_a_host_needs_passes_too(host: str, company: str, url: str, files: set[str], small: Project) -> None:
    """Its own files, pages that only send on, and a site below a path."""
    small.settings(address=url, hosts=(host,))
    small.replace("data/consultant.yaml", "Webhof Quellstedt eG", company)
    small.write("data/redirects.yaml", "redirects:\n  - old: /2022/07/15/titel/\n    new: /akkreditierung/\n")
    run = publish(small)
    assert run.code == 0, run.err
    assert files <= small.output().keys()


DATED = r"\b(reviewed|collected|tested|until): 20\d\d-\d\d\S*"


def test_the_checks_run_alone_on_any_built_folder(built: Built, tmp_path_factory: pytest.TempPathFactory) -> None:
    (built.root / "plugins").symlink_to(REPOSITORY / "plugins")
    for path in (*(built.root / "data").rglob("*.yaml"), *(built.root / "content").rglob("*.md")):
        text = path.read_text(encoding="utf-8")
        path.unlink()
        path.write_text(re.sub(DATED, r"\1: 2199-12", text), encoding="utf-8")  # this command asks the clock
    built.source("data/exceptions.yaml", "file: .*", "file: content/seiten/lesetipps.md")
    run = _preflight(built.root, built.folder)
    assert run.returncode == 0, run.stderr
    empty = _preflight(built.root, tmp_path_factory.mktemp("empty"))
    assert empty.returncode == 1
    assert "hier liegt keine gebaute Website" in empty.stderr
    assert "Traceback" not in empty.stderr


def test_preflight_imports_nothing_of_ours_but_the_catalog() -> None:
    """No Pelican and no template either."""
    code = "import sys, plugins.preflight; print(*sys.modules)"
    command = [sys.executable, "-c", code]
    run = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, check=True)
    foreign = [name for name in run.stdout.split() if name.startswith(("pelican", "jinja2", "plugins."))]
    assert [name for name in foreign if not name.startswith(("plugins.catalog", "plugins.preflight"))] == []


def _preflight(root: Path, folder: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "plugins.preflight", folder]
    environment = command_environment(DEMO="")
    return subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, check=False)
