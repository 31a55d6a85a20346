"""A folder of Markdown of another generator arrives like an export."""

import pytest

from tests.project import Project
from tests.workshop.importing.exports import bring_in
from tests.workshop.importing.test_pictures import picture

HUGO = """+++
title = "Das Rad"
date = 2020-05-06T07:00:00Z
draft = false
aliases = ["/alt/rad/"]
wetter = "schön"
+++
# Oben

![Ein Rad](rad.jpg "Foto: Ida") und [das andere](../zwei.md), {{< mein-kasten farbe="rot" >}}.[^1]

[^1]: Eine *Quelle*.
"""
JEKYLL = """---
title: "Zwei: mit Punkt"
layout: post
permalink: /mein/zwei/
---
Ein Satz {% include kasten.html %} und {{ site.baseurl }}[ein Link](/mein/zwei/).
"""
PELICAN = (
    "Title: Drei\nSlug: das-dritte\nStatus: draft\nDate: 2021-01-02 10:00\n\nEin [Link]({filename}/posts/zwei.md).\n"
)


def old_site(project: Project) -> None:
    """Write the texts of three generators into one folder."""
    project.write("alt/posts/rad/index.md", HUGO)
    project.write("alt/posts/rad/rad.jpg", picture())
    project.write("alt/posts/zwei.md", JEKYLL.replace("layout: post\n", "date: 2020-02-03\n"))
    project.write("alt/drei.md", PELICAN)
    project.write("alt/vier.md", "Ein Satz ohne Kopf und mit gr\xfcnem Rad.\n".encode("latin-1"))
    project.write("alt/fuenf.rst", "Fünf\n====\n")


def test_texts_come_with_what_their_heads_say(project: Project) -> None:
    old_site(project)
    answer = bring_in(project, "--write", source="alt")
    assert answer.code == 0, answer.err
    first = project.read("content/aktuelles/rad.md")
    assert "title: Das Rad\ndate: 2020-05-06\n" in first
    assert (
        '## Oben\n\n![Ein Rad]({static}/bilder/rad.jpg "Foto: Ida") und [das andere]({filename}/aktuelles/zwei.md)'
        in first
    )
    assert "[^1]: Eine *Quelle*." in first
    assert "status: draft" in project.read("content/aktuelles/das-dritte.md")
    assert "grünem Rad" in project.read("content/seiten/vier.md")
    redirects = project.read("data/redirects.yaml")
    assert "  - old: /alt/rad/\n    new: /aktuelles/rad/\n" in redirects
    assert "  - old: /mein/zwei/\n    new: /aktuelles/zwei/\n" in redirects
    assert ".md" not in redirects
    assert project.run("check").code == 0


def test_what_is_unknown_is_told(project: Project) -> None:
    old_site(project)
    out = bring_in(project, source="alt").out
    for said in (
        "das Feld „wetter“ gibt es hier nicht (schön)",
        "„mein-kasten“ gehört zum früheren Programm",
        "„include“ gehört zum früheren Programm",
        ": 1 („fuenf.rst“)",
    ):
        assert said in out


@pytest.mark.parametrize("head", ["---\ntitle: [offen\n---\n", "+++\ntitle = offen\n+++\n", "---\n- liste\n---\n"])
def test_a_broken_head_makes_a_draft_and_loses_nothing(project: Project, head: str) -> None:
    project.write("alt/kaputt.md", f"{head}Ein Satz.\n")
    assert "der Kopf ließ sich nicht lesen" in bring_in(project, "--write", source="alt").out + project.read(
        "import-bericht.md"
    )
    text = project.read("content/seiten/kaputt.md")
    assert "status: draft" in text
    assert "Ein Satz." in text
    assert head.split("\n")[1] in text
    assert project.run("check").code == 0


def test_running_it_twice_changes_nothing(project: Project) -> None:
    old_site(project)
    bring_in(project, "--write", source="alt")
    before = {path: path.read_bytes() for path in project.root.rglob("*") if path.is_file()}
    assert "Alles ist schon hier" in bring_in(project, "--write", source="alt").out
    assert {path: path.read_bytes() for path in project.root.rglob("*") if path.is_file()} == before


def test_a_folder_without_texts_is_refused(project: Project) -> None:
    project.path("leer/x.txt").write_text("x")
    assert "liegt kein Text in Markdown" in bring_in(project, source="leer").err


def test_what_is_no_page_is_left_and_named(project: Project) -> None:
    project.write("alt/eins.md", "Ein Satz.\n")
    for name in ("README.md", "_includes/kopf.md", "node_modules/p/readme.md", "themes/t/muster.md"):
        project.write(f"alt/{name}", "Nicht von mir.\n")
    project.write("alt/bild.md", picture())
    out = bring_in(project, source="alt").out
    assert "1 Seite nach content/seiten/" in out
    assert "Dateien des früheren Programms, die keine Seiten sind: 4" in out
    assert "Dateien, die wie Texte heißen und keine sind: 1 („bild.md“)" in out


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-8-sig", "cp1252"])
def test_a_text_is_read_however_its_letters_are_written(project: Project, encoding: str) -> None:
    project.write("alt/eins.md", "---\ntitle: Grün\n---\nGrüße vom Rad.\n".encode(encoding))
    bring_in(project, "--write", source="alt")
    assert "title: Grün\n" in project.read("content/seiten/eins.md")
    assert project.read("content/seiten/eins.md").endswith("Grüße vom Rad.\n")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("---\ntitle: Offen\n\nText ohne Ende\n", "ihm fehlt die letzte Zeile"),
        ('---js\n{ title: "Rad" }\n---\nText\n', "er ist in „js“ geschrieben"),
    ],
)
def test_a_head_that_cannot_be_read_is_a_note_of_a_draft(project: Project, text: str, said: str) -> None:
    project.write("alt/eins.md", text)
    bring_in(project, "--write", source="alt")
    made = project.read("content/seiten/eins.md")
    assert said in project.read("import-bericht.md")
    assert "status: draft" in made
    assert made.partition("-->")[2].strip().startswith("Text")


@pytest.mark.parametrize(
    "field",
    [
        "publishDate: 2099-01-01",
        "expiryDate: 2020-01-01",
        "hidden: true",
        "private: yes",
        "unlisted: true",
        "headless: true",
        "visibility: private",
        "status: scheduled",
        "password: sesam",
        "permalink: false",
        "published: false",
        "draft: true",
    ],
)
def test_what_was_not_to_be_seen_is_a_draft(project: Project, field: str) -> None:
    project.write("alt/posts/eins.md", f"---\ntitle: Eins\ndate: 2020-01-01\n{field}\n---\nText.\n")
    bring_in(project, "--write", source="alt")
    assert "status: draft" in project.read("content/aktuelles/eins.md")
    if not field.startswith(("draft", "published")):
        assert "er ist deshalb ein Entwurf" in project.read("import-bericht.md")


def test_front_pages_and_lists_are_drafts_and_a_post_without_a_day_is_told(project: Project) -> None:
    project.write("alt/_index.md", "---\ntitle: Daheim\n---\nWillkommen.\n")
    project.write("alt/posts/_index.md", "---\ntitle: Alle\n---\nAlle Beiträge.\n")
    project.write("alt/posts/eins.md", "Text.\n")
    out = bring_in(project, source="alt").out
    assert "2 Seiten nach content/seiten/, davon 2 Entwürfe" in out
    assert "war die Startseite der alten Website" in out
    assert "war die Übersicht eines Bereichs" in out
    assert "content/aktuelles/eins.md:1: hat kein Datum" in out


def test_whole_addresses_of_the_former_site_lead_here_and_no_message_invents_a_host(project: Project) -> None:
    project.write("alt/hugo.toml", 'baseURL = "https://www.alte-muehle.example/"\n')
    project.write("alt/content/eins.md", "[zwei](https://alte-muehle.example/zwei/) [x](/fort/) ![y](fort.jpg)\n")
    project.write("alt/content/zwei.md", "Zwei.\n")
    out = bring_in(project, "--write", source="alt/content").out + project.read("import-bericht.md")
    assert project.read("content/seiten/eins.md").endswith(
        "[zwei]({filename}/seiten/zwei.md) x <!-- Hier fehlt ein Bild: fort.jpg y -->\n"
    )
    assert "der Link zu /fort/ ist weggelassen" in out
    assert "das Bild /fort.jpg fehlt" in out


MORE = {
    "[js](javascript:alert(1))": "js",
    "{% comment %}geheim{% endcomment %}Text": "<!-- geheim -->Text",
    "Rad\n: dreht sich": "- **Rad**: dreht sich",
    "- [ ] offen\n- [x] getan": "- ☐ offen\n- ☑ getan",
    '!!! note "Merke"\n    Text': "**Merke**\n\nText",
    ":::tip\nText\n:::": "Text",
    "* toc\n{:toc}\n\nText": "Text",
    "`x`s": "``x``s",
    '{{< details "Mehr" >}}\nInnen\n{{< /details >}}': "Mehr\n\nInnen",
    "## Rad {#r}\n\n[hin](#r) [da](#das-rädchen)\n\n## Das Rädchen": (
        "## Rad\n\n[hin](#rad) [da](#das-raedchen)\n\n## Das Rädchen"
    ),
    '=== "Reiter"\n\n    Innen': "**Reiter**\n\nInnen",
    "*[BS]: Bürgerstiftung\n\nText": "<!-- *[BS]: Bürgerstiftung -->\n\nText",
    "> [!note] Merke\n> Text": "> **Merke**\n>\n> Text",
    'import X from "x";\n\n<Reiter label="Mein Reiter">\n\nText\n\n</Reiter>': "Mein Reiter\n\nText",
    '{% quote(author="Ida Rad") %}Zitat{% end %}': "Ida Rad\n\nZitat",
    '{{ youtube(id="abc") }}': "[Video bei YouTube](https://www.youtube.com/watch?v=abc)",
    "{% codeblock %}\nx = 1\n{% endcodeblock %}": "```\n\nx = 1\n\n```",
    "{% set x = 1 %}{{ y }} Text": "<!-- Hier stand {% set x = 1 %} --><!-- Hier stand {{ y }} --> Text",
}


@pytest.mark.parametrize("markdown", MORE)
def test_what_other_programs_add_to_markdown_is_said_as_it_can_be(project: Project, markdown: str) -> None:
    project.write("alt/eins.md", f"{markdown}\n")
    bring_in(project, "--write", source="alt")
    assert project.read("content/seiten/eins.md").rpartition("\n---\n")[2].strip() == MORE[markdown]
    assert project.run("check").code == 0


def test_links_and_comments_of_notebooks_are_read(project: Project) -> None:
    project.write("alt/Zweite Notiz.md", "## Teil eins\n\nZwei.\n")
    project.write("alt/eins.md", "[[Zweite Notiz]], [[Zweite Notiz#Teil eins|da]] und ![[rad.jpg]] %%geheim%%\n")
    project.write("alt/rad.jpg", picture())
    bring_in(project, "--write", source="alt")
    there = "{filename}/seiten/zweite-notiz.md"
    assert project.read("content/seiten/eins.md").rpartition("---\n")[2] == (
        f"[Zweite Notiz]({there}), [da]({there}#teil-eins) und "
        "![Bild zu „Eins“]({static}/bilder/rad.jpg) <!-- geheim -->\n"
    )


@pytest.mark.parametrize("day", ["12 March 2020", "12. März 2020", "Mar 12, 2020", "2020-03-12T10:00Z", "12.3.2020"])
def test_a_day_is_read_however_it_is_written(project: Project, day: str) -> None:
    project.write("alt/eins.md", f"---\ntitle: Eins\ndate: {day}\n---\nText.\n")
    bring_in(project, "--write", source="alt")
    assert "date: 2020-03-12\n" in project.read("content/aktuelles/eins.md")


def test_a_head_without_its_first_line_is_one(project: Project) -> None:
    project.write("alt/eins.md", "title: Das Rad\ntags:\n- a\n---\nText.\n")
    bring_in(project, "--write", source="alt")
    assert "title: Das Rad\n" in project.read("content/seiten/eins.md")
