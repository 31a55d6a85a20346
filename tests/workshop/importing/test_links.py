"""Links lead where they led, also to a place in a page; those that cannot are words, and truly told."""

import pytest

from tests.project import Project
from tests.workshop.importing.exports import HOME, bring_in, entry, export, file, page
from tests.workshop.importing.test_pictures import UPLOADS

HERE = "https://www.immerfeld.example"
TEXTS = (
    entry(2, "Das Ziel", '<h2 id="oben">Erster Teil</h2><p>Text</p>', name="ziel", link=f"{HOME}/ziel/"),
    entry(3, "Der Entwurf", status="draft", name="entwurf", link=f"{HOME}/?p=3"),
    page(4, "Kind", name="kind", link=f"{HOME}/eltern/kind/"),
    file(30, "2019/plan.pdf"),
)
LEADS = {
    f"{HOME}/ziel/#oben": "{filename}/aktuelles/ziel.md#erster-teil",
    "/ziel/#erster-teil": "{filename}/aktuelles/ziel.md#erster-teil",
    "/ziel/#more-2": "{filename}/aktuelles/ziel.md",
    "/Ziel/": "{filename}/aktuelles/ziel.md",
    "/?p=2": "{filename}/aktuelles/ziel.md",
    "/kind/": "{filename}/seiten/kind.md",
    "/?cat=3": "/aktuelles/",
    "/?attachment_id=30": "{static}/dateien/plan.pdf",
    f"{HERE}/kontakt/": "/kontakt/",
}
TOLD = {
    "/ziel/#fort": "die Stelle „#fort“ gibt es auf „Das Ziel“ so nicht mehr",
    "/?s=rad": "denn eine Suche gibt es hier nicht",
    "/wp-login.php": "er führte in die Verwaltung von WordPress",
    "/entwurf/": "denn dieser Text ist hier ein Entwurf",
    "/geheim/": "denn diese Seite ist nicht mit herübergekommen",
    "/film.mov": "Dateien mit der Endung „.mov“ bietet diese Website nicht an",
    f"{HERE}/fort/": "denn diese Seite ist nicht mit herübergekommen",
    "javascript:alert(1)": "kann diese Website nicht verlinken",
}


def linking(project: Project, href: str) -> str:
    """Import a text with a link; give what it becomes."""
    text = entry(1, "Eins", f'<a href="{href}">hin</a>', name="eins")
    project.write("export.xml", export(text, *TEXTS))
    project.write("uploads/2019/plan.pdf", b"%PDF-1.4\n%%EOF\n")
    assert bring_in(project, "--media", str(project.root / "uploads"), "--write").code == 0
    return project.read("content/aktuelles/eins.md").rpartition("---\n")[2].strip()


@pytest.mark.parametrize("href", LEADS)
def test_a_link_leads_to_what_it_led_to(project: Project, href: str) -> None:
    assert linking(project, href) == f"[hin]({LEADS[href]})"
    assert project.run("check").code == 0


@pytest.mark.parametrize("href", TOLD)
def test_a_link_that_does_not_is_told_with_the_reason(project: Project, href: str) -> None:
    said = linking(project, href)
    assert said == ("[hin]({filename}/aktuelles/ziel.md)" if href.startswith("/ziel") else "hin")
    assert TOLD[href] in project.read("import-bericht.md")
    assert project.run("check").code == 0


def test_a_link_to_what_was_renamed_here_says_so(project: Project) -> None:
    linking(project, "/ziel/")
    (project.root / "content/aktuelles/ziel.md").rename(project.root / "content/aktuelles/neu.md")
    project.replace("content/aktuelles/eins.md", "[hin]({filename}/aktuelles/ziel.md)", "hin")
    project.write("export.xml", export(entry(9, "Neun", '<a href="/ziel/">hin</a>'), *TEXTS))
    bring_in(project, "--write")
    assert "denn content/aktuelles/ziel.md ist hier umbenannt oder gelöscht" in project.read("import-bericht-2.md")


def test_a_file_that_plays_is_named_after_itself(project: Project) -> None:
    project.write("export.xml", export(entry(1, "Eins", f'[audio mp3="{UPLOADS}/mein-ton.mp3"]', name="eins")))
    bring_in(project, "--write")
    assert project.read("content/aktuelles/eins.md").endswith("---\nTon: mein ton\n")


def test_pages_that_every_site_has_are_drafts_beside_those_of_this_one(project: Project) -> None:
    front = page(5, "Daheim", name="start", link=f"{HOME}/")
    privacy = page(6, "Datenschutzerklärung", name="datenschutzerklaerung", link=f"{HOME}/datenschutzerklaerung/")
    text = entry(1, "Eins", f'<a href="{HOME}/">heim</a> <a href="/datenschutzerklaerung/">Daten</a>', name="eins")
    project.write("export.xml", export(text, front, privacy))
    bring_in(project, "--write")
    assert project.read("content/aktuelles/eins.md").endswith("[heim](/) [Daten](/datenschutz/)\n")
    report = project.read("import-bericht.md")
    assert "2 Seiten nach content/seiten/, davon 2 Entwürfe" in report
    assert "war die Startseite der alten Website" in report
    assert "„/datenschutz/“ gibt es hier schon" in report
    assert project.run("check").code == 0


def test_a_page_that_gets_another_address_is_told(project: Project) -> None:
    project.write("export.xml", export(page(5, "Bilder", name="bilder", link=f"{HOME}/bilder/")))
    bring_in(project, "--write")
    assert "liegt hier unter „/bilder-frueher/“, denn „/bilder/“" in project.read("import-bericht.md")


def test_a_heading_whose_place_the_page_needs_itself_is_a_bold_line(project: Project) -> None:
    content = "<h2>Inhalt</h2><p>Text</p><h2>Rad</h2><p>Text</p>"
    project.write("export.xml", export(entry(1, "Eins", content, name="eins")))
    bring_in(project, "--write")
    assert "---\n**Inhalt**\n\nText\n\n## Rad\n" in project.read("content/aktuelles/eins.md")
    assert "die Überschrift „Inhalt“ steht jetzt als fette Zeile da" in project.read("import-bericht.md")
    assert project.run("check").code == 0
