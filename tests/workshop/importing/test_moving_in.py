"""A whole site arrives: what was counted there is here or named, and what comes passes the check and the gate."""

import pytest

from tests.project import Project
from tests.workshop.importing.exports import COMMAND, bring_in, cdata, comment, entry, export, file, meta, page

LISTS = f"""<wp:author><wp:author_login>ida</wp:author_login></wp:author>
<wp:category><wp:category_nicename>fest</wp:category_nicename><wp:cat_name>{cdata("Fest")}</wp:cat_name></wp:category>
<wp:tag><wp:tag_slug>rad</wp:tag_slug><wp:tag_name>{cdata("Rad")}</wp:tag_name></wp:tag>"""
WHOLE = export(
    entry(
        1, "Das Mühlrad", "Erster Absatz.\n\nZweiter <b>Absatz</b>,\nneue Zeile.", comment(11) + comment(12, "Ja.", 11)
    ),
    entry(2, "Noch nicht", status="draft", name="", link="https://www.alte-muehle.example/?p=2"),
    entry(3, "Geheim", more=comment(15), status="private"),
    entry(4, "Verschlossen", password="sesam"),  # noqa: S106 (of a text, and nobody's)
    entry(5, "Fort", status="trash"),
    entry(6, "Menü", type="nav_menu_item"),
    entry(7, "Ein Kurs", type="kurs"),
    entry(8, "Leer", "<!-- wp:paragraph --><p></p><!-- /wp:paragraph -->"),
    page(20, "Über die Mühle", "<p>Sie steht.</p>", comment(13, approved="0") + comment(14, type="pingback")),
    page(21, "Kontakt", name="kontakt", link="https://www.alte-muehle.example/kontakt/"),
    file(30, "2019/03/rad.jpg"),
    head=LISTS,
)


def test_everything_of_an_export_is_here_or_named(project: Project) -> None:
    project.write("export.xml", WHOLE)
    answer = bring_in(project)
    assert answer.code == 0, answer.err
    for said in (
        "2 Beiträge nach content/aktuelles/, davon 1 Entwurf",
        "2 Seiten nach content/seiten/, davon 1 Entwurf",
        "2 Kommentare nach data/comments/",
        "Private Texte: 1 („Geheim“)",
        "Texte mit Passwort: 1 („Verschlossen“)",
        "Texte aus dem Papierkorb: 1 („Fort“)",
        "Einträge von Menüs; das Menü steht hier in data/site.yaml: 1",
        "Eigene Inhaltstypen (kurs); sie sind weder Beitrag noch Seite: 1 („Ein Kurs“)",
        "Leere Texte: 1 („Leer“)",
        "nicht freigegeben waren: 1",
        "Pingbacks und Trackbacks: 1",
        "Freigegebene Kommentare zu Texten, die nicht mitkommen: 1",
        "„/kontakt/“ gibt es hier schon",
    ):
        assert said in answer.out


def test_a_trial_writes_nothing_and_says_how_it_becomes_true(project: Project) -> None:
    project.write("export.xml", WHOLE)
    before = {path: path.read_bytes() for path in project.root.rglob("*.*") if path.is_file()}
    answer = bring_in(project)
    assert "Das war ein Probelauf: Nichts wurde geändert." in answer.out
    assert "WRITE=1 make import FROM=" in answer.out
    assert {path: path.read_bytes() for path in project.root.rglob("*.*") if path.is_file()} == before


def test_while_many_texts_are_moved_it_is_said_what_goes_on(project: Project) -> None:
    project.write("export.xml", export(*(entry(number, f"Beitrag {number}") for number in range(1, 52))))
    answer = bring_in(project)
    assert answer.code == 0
    assert answer.err.splitlines() == [
        "51 Texte werden umgeschrieben …",
        "Die Website wird mit ihnen zur Probe geprüft …",
    ]


def test_what_has_come_passes_the_check_and_the_gate(project: Project) -> None:
    project.write("export.xml", WHOLE)
    answer = bring_in(project, "--write")
    assert answer.code == 0, answer.err
    text = project.read("content/aktuelles/text-1.md")
    assert "date: 2019-03-12\n" in text
    assert text.endswith("---\nErster Absatz.\n\nZweiter **Absatz**,  \nneue Zeile.\n")
    assert "status: draft" in project.read("content/aktuelles/noch-nicht.md")
    assert "status: draft" in project.read("content/seiten/kontakt-frueher.md")
    check = project.run("check")
    assert check.code == 0, check.err
    published = project.run("publish", DEMO="1")
    assert published.code == 0, published.err
    assert "Person 12" in project.read("output/aktuelles/text-1/index.html")
    assert "/text-20/" in project.read("output/fruehere-seiten/index.html")
    assert "wer@ort.example" not in "".join(
        path.read_text("utf-8") for path in project.root.rglob("data/comments/**/*.yaml")
    )


def test_old_addresses_lead_to_the_new_ones_and_what_cannot_is_told(project: Project) -> None:
    project.write("export.xml", WHOLE)
    out = bring_in(project, "--write").out
    redirects = project.read("data/redirects.yaml")
    for old, new in (
        ("/2019/03/12/text-1/", "/aktuelles/text-1/"),
        ("/2019/03/", "/aktuelles/"),
        ("/category/fest/", "/aktuelles/"),
        ("/tag/rad/", "/aktuelles/"),
        ("/author/ida/", "/aktuelles/"),
        ("/feed/", "/feed.xml"),
        ("/seite-20/", "/text-20/"),
    ):
        assert f"  - old: {old}\n    new: {new}\n" in redirects
    assert "/kontakt/" not in redirects
    assert "import-bericht.md" in out
    assert "„/?p=1“" in project.read("import-bericht.md")


def test_a_second_run_changes_nothing_whatever_was_done_here(project: Project) -> None:
    project.write("export.xml", WHOLE)
    bring_in(project, "--write")
    (project.root / "content/aktuelles/text-1.md").rename(project.root / "content/aktuelles/mein-rad.md")
    (project.root / "content/seiten/kontakt-frueher.md").unlink()
    project.append("content/seiten/text-20.md", "\nUnd dreht sich.\n")
    project.replace("data/redirects.yaml", "  - old: /tag/rad/\n    new: /aktuelles/\n", "")
    before = {path: path.read_bytes() for path in project.root.rglob("*") if path.is_file()}
    answer = bring_in(project, "--write")
    assert "Alles ist schon hier" in answer.out
    assert "aktuelles/text-1.md wurde hier umbenannt oder gelöscht; dabei bleibt es" in answer.out
    assert {path: path.read_bytes() for path in project.root.rglob("*") if path.is_file()} == before


def test_a_later_export_brings_only_what_is_new(project: Project) -> None:
    project.write("export.xml", export(entry(1, "Eins")))
    bring_in(project, "--write")
    project.append("content/aktuelles/text-1.md", "\nErgänzt.\n")
    project.write("export.xml", export(entry(1, "Eins"), entry(2, "Zwei")))
    assert "1 Beitrag nach" in bring_in(project, "--write").out
    assert "Ergänzt." in project.read("content/aktuelles/text-1.md")
    assert "title: Zwei" in project.read("content/aktuelles/text-2.md")


def test_two_sites_do_not_mix(project: Project) -> None:
    other = "https://andere.example"
    project.write("export.xml", export(entry(1, "Eins", more=comment(5, "Hier."))))
    link = f"{other}/2019/03/12/text-1/"
    project.write("zwei.xml", export(entry(1, "Eins", "Anders.", comment(5, "Dort."), link=link), home=other))
    bring_in(project, "--write")
    bring_in(project, "--write", source="zwei.xml")
    assert "Ein Satz." in project.read("content/aktuelles/text-1.md")
    assert "Anders." in project.read("content/aktuelles/text-1-2019.md")
    assert "title: Eins (12.03.2019)" in project.read("content/aktuelles/text-1-2019.md")
    found = [path.read_text("utf-8") for path in (project.root / "data/comments").rglob("*.yaml")]
    assert sorted(text.count("Hier.") - text.count("Dort.") for text in found) == [-1, 1]
    assert project.run("check").code == 0


def test_a_description_comes_from_the_owner_or_the_text_and_is_never_the_same_twice(project: Project) -> None:
    said = "In diesem Text steht, wie das Rad der Mühle sich dreht und wer es gebaut hat."
    project.write(
        "export.xml",
        export(
            entry(1, "Eins", more=meta(_yoast_wpseo_metadesc=said)),
            entry(2, "Zwei", excerpt=said),
            entry(3, "Drei", "Kurz."),
            entry(4, "", "Noch ein Satz, der lang genug ist, um für sich allein zu stehen, und der dann endet."),
        ),
    )
    bring_in(project, "--write")
    assert f"description: {said}\n" in project.read("content/aktuelles/text-1.md")
    assert f"description: {said}\n" not in project.read("content/aktuelles/text-2.md")
    assert "ein Beitrag vom 12.03.2019" in project.read("content/aktuelles/text-3.md")
    assert "title: Ohne Titel vom 12.03.2019" in project.read("content/aktuelles/text-4.md")
    assert project.run("check").code == 0


def test_a_description_keeps_words_apart_that_stood_on_lines_of_their_own(project: Project) -> None:
    lines = "Das Rad der alten Mühle dreht sich\nseit hundert Jahren, und niemand hält es an."
    excerpt = "<p>Wer sie gebaut hat und warum sie noch steht.</p><p>Ein Rückblick.</p>"
    project.write("export.xml", export(entry(1, "Eins", lines), entry(2, "Zwei", excerpt=excerpt)))
    bring_in(project, "--write")
    assert "dreht sich seit hundert" in project.read("content/aktuelles/text-1.md").partition("summary")[0]
    assert "noch steht. Ein Rückblick." in project.read("content/aktuelles/text-2.md")


SIGNS = (
    "Das <b>Rad</b> &amp;amp; der **Stein** drehen sich __langsam__ um `sich` selbst, seit {{ jahr }}.",
    "&lt;b&gt;Das Rad&lt;/b&gt; und \\* der Stein drehen sich langsam um sich selbst, seit es sie gibt.",
    "*Das Rad* und [der Stein](https://a.example) drehen sich langsam um sich selbst, wie man sagt.",
)


@pytest.mark.parametrize("words", SIGNS)
def test_the_head_of_a_text_passes_the_check_whatever_stands_in_the_text(project: Project, words: str) -> None:
    project.write("export.xml", export(entry(1, words, f"<p>{words}</p>", excerpt=words, name="eins")))
    bring_in(project, "--write")
    check = project.run("check")
    assert "eins.md:2:" not in check.err, check.err
    assert "eins.md:4:" not in check.err
    assert "eins.md:5:" not in check.err


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("content", "liegt diese Website selbst"),
        (".", "liegt diese Website selbst"),
        ("/", "liegt diese Website selbst"),
        ("https://alte-muehle.example/export.xml", "aus dem Netz holt der Befehl nichts"),
    ],
)
def test_what_cannot_be_meant_is_refused(project: Project, source: str, said: str) -> None:
    given = source if source.startswith(("/", "https:")) else str(project.root / source)
    answer = project.fork(COMMAND, "--from", given)
    assert answer.code == 1
    assert said in answer.err


def test_what_is_to_be_typed_can_be_pasted(project: Project) -> None:
    project.write("mein export.xml", WHOLE)
    assert (
        f"WRITE=1 make import FROM='{project.root}/mein export.xml'" in bring_in(project, source="mein export.xml").out
    )


def test_what_a_server_wrote_before_an_export_is_passed_over_and_told(project: Project) -> None:
    project.write("export.xml", f"<br />\n<b>Warning</b>: mkdir() in <b>/srv/x.php</b><br />\n{WHOLE}")
    answer = bring_in(project)
    assert "2 Beiträge nach content/aktuelles/" in answer.out
    assert "wohl eine Meldung des Servers („Warning : mkdir() in /srv/x.php“)" in answer.out
