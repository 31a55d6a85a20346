"""What an own site lacks after something was switched on or entered is written, and nothing else is touched."""

import re
from pathlib import Path

import pytest

from tests.workshop.new.projects import Project
from tests.workshop.new.test_answers import ANSWERS

BARE = ANSWERS + "parts: {news: false, towns: false, voucher: false, comments: false, plain_language: false}\n"
SITE, SERVICES = "data/site.yaml", "data/services.yaml"
PARTS = {
    "news": (["content/seiten/aktuelles.md"], "/aktuelles/"),
    "towns": (["data/towns.yaml", "content/seiten/orte.md"], "/orte/"),
    "voucher": (["data/voucher.yaml", "content/seiten/gutschein.md"], "/gutschein/"),
    "plain_language": (["content/seiten/einfache-sprache.md"], "/einfache-sprache/"),
}


@pytest.fixture
def own(whole: Project) -> Project:
    """An own site with as little as there can be."""
    assert whole.new(BARE).code == 0
    return whole


def change(project: Project, file: str, old: str, new: str) -> None:
    text = project.read(file)
    assert old in text
    (project.root / file).write_text(text.replace(old, new, 1), encoding="utf-8")


@pytest.mark.parametrize("part", PARTS)
def test_a_part_that_was_switched_on_gets_its_files_and_its_link_is_told(part: str, own: Project) -> None:
    files, route = PARTS[part]
    change(own, SITE, f"{part}: false", f"{part}: true")
    refused = own.run("plugins.publishing", "check")
    assert [line.split(":")[0] for line in refused.err.splitlines() if "make new" in line] == sorted(files)
    before = own.files("data", "content")
    run = own.attempt(None)
    assert (run.code, run.err) == (0, "")
    kept = {"content/aktuelles/.gitkeep"} if part == "news" else set()
    assert own.files("data", "content").keys() - before.keys() == {*files, *kept}
    assert before.items() <= own.files("data", "content").items()
    assert "\n  ".join(files) in run.out
    (link,) = re.findall(rf"  - text: .*\n    page: {route}\n", run.out)
    change(own, SITE, "menu:\n", f"menu:\n{link}")
    assert own.run("plugins.publishing", "check").code == 0
    assert own.attempt(None).err.startswith("Ihrer Website fehlt keine Datei")


def test_a_new_service_and_a_new_program_get_their_texts(own: Project) -> None:
    service = own.read(SERVICES).split("services:\n")[1]
    fresh = service.replace("id: moderation", "id: netzwerkpflege").replace(
        "name: Moderation", "name: Netzwerke pflegen"
    )
    (own.root / SERVICES).write_text(f"{own.read(SERVICES)}{fresh}", encoding="utf-8")
    program = own.read("data/programs.yaml").split("programs:\n")[1]
    renamed = re.sub(
        "(?<=name: )Lebendige Mitte",
        "Offene Küste",
        program.replace("id: lebendige-mitte", "id: kueste").replace("color: town", "color: water"),
    )
    other = re.sub(
        r"(?<=    summary: ).*", "Orte an der Küste finden gemeinsam heraus, wie sie dort bleiben können.", renamed
    )
    (own.root / "data/programs.yaml").write_text(f"{own.read('data/programs.yaml')}{other}", encoding="utf-8")
    assert own.attempt(None).code == 0
    assert "„Netzwerke pflegen“" in own.read("content/angebote/netzwerkpflege.md")
    assert "»Offene Küste«" in own.read("content/programme/kueste.md")
    *told, _, _ = own.run("plugins.publishing", "check").err.splitlines()
    assert all("aber in data/programs.yaml stehen 2 Programme; " in line for line in told), told


def test_of_an_own_site_with_mistakes_they_are_told_and_nothing_is_written(own: Project) -> None:
    change(own, SITE, "news: false", "news: true")
    change(own, SERVICES, "status: available", "status: pause")
    before = own.files("data", "content")
    run = own.attempt(None)
    assert run.code == 1
    assert run.err.count("data/services.yaml:") == run.err.count("Problem gefunden") == 1
    assert own.files("data", "content") == before


def test_answers_are_for_beginning_and_complete_no_own_site(own: Project) -> None:
    change(own, SITE, "news: false", "news: true")
    run = own.attempt(Path("antworten.yaml"))
    assert run.code == 1
    assert run.err.startswith("In data/ und content/ steht schon Ihre eigene Website")


def test_every_page_that_a_site_needs_can_be_written_again(own: Project) -> None:
    for part in (*PARTS, "comments"):
        change(own, SITE, f"{part}: false", f"{part}: true")
    assert own.attempt(None).code == 0
    texts = tuple((own.root / "content").rglob("*.md"))
    for path in texts:
        path.unlink()
    refused = own.run("plugins.publishing", "check")
    assert own.attempt(None).code == 0
    missing = {line.split(":")[0] for line in refused.err.splitlines() if "diese Datei fehlt" in line}
    assert missing == {path.relative_to(own.root).as_posix() for path in texts if path.exists()}
    assert "content/seiten/start.md" in missing
