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
