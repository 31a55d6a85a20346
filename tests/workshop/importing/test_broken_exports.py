"""An export that is none, or broken, is refused in German with what to do; what can be mended is read and told."""

import pytest

from tests.project import Project
from tests.workshop.importing.exports import bring_in, entry, export

ITEM = entry(1, "Eins", "Grüße")
NONE = {
    b"": "ist leer",
    b"PK\x03\x04rest": "ein ZIP-Archiv",
    b'{"posts": []}': "eine JSON-Datei",
    b"<?xml version='1.0'?><feed xmlns='http://www.w3.org/2005/Atom'></feed>": "Atom-Feed",
    b"<!DOCTYPE html><html></html>": "eine Webseite (HTML)",
    b"-- MySQL dump 10.13\nCREATE": "ein Abzug der Datenbank",
    b"<rss version='2.0'><channel><item><title>x</title></item></channel></rss>": "ein RSS-Feed",
    b"Hallo": "kein Export aus WordPress",
    export(ITEM)[:-40].encode(): "kein gültiges XML, die Datei ist beschädigt oder nicht ganz da",
    b"<!DOCTYPE r [<!ENTITY a 'b'>]>"
    + export(ITEM).encode().partition(b"?>")[2].replace("Grüße".encode(), b"&a;"): "XML-Entitäten",
    export().encode(): "ohne Beiträge und Seiten",
}
MENDED = {
    "with a mark at its beginning": export(ITEM).encode("utf-8-sig"),
    "in Latin letters, and saying so": export(ITEM).replace("UTF-8", "ISO-8859-1").encode("latin-1"),
    "in Latin letters, and saying otherwise": export(ITEM).encode("cp1252"),
    "in UTF-8, and saying otherwise": export(ITEM).replace("UTF-8", "iso-8859-1", 1).encode(),
    "in two bytes a sign": export(ITEM).replace("UTF-8", "UTF-16").encode("utf-16"),
    "with control characters": export(ITEM).replace("Grüße", "Gr\x0büße\x1f").encode(),
    "with references to none": export(ITEM).replace("Grüße", "Gr&#xD800;&#11;üße").encode(),
    "without its namespaces": export(ITEM).replace(' xmlns:wp="http://wordpress.org/export/1.2/"', "").encode(),
    "of an older version": export(ITEM).replace("export/1.2/", "export/1.0/").encode(),
    "with names of letters": export(ITEM).replace("<![CDATA[Grüße]]>", "Gr&uuml;&szlig;e&nbsp;").encode(),
}


@pytest.mark.parametrize("content", NONE, ids=range(len(NONE)))
def test_what_is_no_export_is_refused_with_what_it_is(project: Project, content: bytes) -> None:
    project.write("export.xml", content)
    answer = bring_in(project)
    assert answer.code == 1
    assert NONE[content] in answer.err
    assert "Nichts wurde geändert." in answer.err
    assert "Traceback" not in answer.err


def test_a_file_that_is_not_there_and_none_at_all_are_told(project: Project) -> None:
    assert "gibt es nicht; Name und Ordner prüfen" in bring_in(project, source="weg.xml").err
    assert "ist kein Ordner" in bring_in(project, "--media", "weg/").err
    assert "Woher?" in project.fork("plugins.workshop.importing.__main__", "--from", "").err


@pytest.mark.parametrize("kind", MENDED)
def test_what_is_not_quite_xml_loses_no_letter(project: Project, kind: str) -> None:
    project.write("export.xml", MENDED[kind])
    answer = bring_in(project, "--write")
    assert answer.code == 0, answer.err
    said = project.read("content/aktuelles/text-1.md").rpartition("---\n")[2].strip()
    assert said == "Grüße"


def test_letters_that_were_read_otherwise_than_the_file_says_are_told(project: Project) -> None:
    project.write("export.xml", MENDED["in Latin letters, and saying otherwise"])
    assert "Zeichen der Datei waren kein UTF-8" in bring_in(project).out


def test_one_broken_entry_never_stops_the_rest(project: Project) -> None:
    odd = entry(2, "Ohne alles", date="0000-00-00 00:00:00", status="seltsam").replace("<wp:post_id>2</wp:post_id>", "")
    project.write("export.xml", export(ITEM, odd, "<item></item>", entry(3, "Drei")))
    answer = bring_in(project)
    assert "3 Beiträge nach content/aktuelles/, davon 1 Entwurf" in answer.out
    assert "hatte den Stand „seltsam“" in answer.out
    assert "hat im Export kein Datum" in answer.out


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("../../../etc/passwd", "etc-passwd"),
        ("CON", "con-datei"),
        ("%C3%BCber-uns", "ueber-uns"),
        ("Cafe\u0301", "cafe"),
        ("🚀", "eins"),
        ("a" * 300, "a" * 80),
        ("impressum", "impressum"),
    ],
)
def test_a_name_is_safe_whatever_the_export_says(project: Project, name: str, file: str) -> None:
    project.write("export.xml", export(entry(1, "Eins", name=name)))
    bring_in(project, "--write")
    assert (project.root / f"content/aktuelles/{file}.md").is_file()
