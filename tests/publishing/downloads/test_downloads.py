"""A file that a page links to goes out under a plain name; one that cannot is told with what to do."""

import os
from unicodedata import normalize

import pytest

from plugins.publishing.downloads.files import find_downloads
from tests.project import Project
from tests.publishing.downloads.writing import CORE, DAY, GUESTS, META, noted, packed, pdf, typed
from tests.publishing.test_encoding import save_with_gps

PROFILE = "content/seiten/profil.md"
OLE = b"\xd0\xcf\x11\xe0" + b"\0" * 99


def linked(project: Project, name: str, content: bytes) -> None:
    project.write(f"content/dateien/{name}", content)
    project.append(PROFILE, f"\nMehr steht im [Papier](<{{static}}/dateien/{name}>).\n")


def test_a_file_goes_out_to_the_byte_with_its_kind_and_size(small: Project) -> None:
    content = pdf()
    linked(small, normalize("NFD", "Unser Fest – Übersicht (Mai).PDF"), content)
    small.write("content/dateien/liegt-nur-da.pdf", content)
    assert small.run("html").code == 0
    files = [file for file in small.output() if file.startswith("dateien/")]
    assert files == ["dateien/unser-fest-uebersicht-mai.pdf"]
    assert small.path(f"output/{files[0]}").read_bytes() == content
    blank = "\N{NO-BREAK SPACE}"
    assert f'<a href="/dateien/unser-fest-uebersicht-mai.pdf">Papier (PDF,{blank}1{blank}kB)</a>' in small.read(
        "output/profil/index.html"
    )


def test_a_site_under_a_path_links_its_files_below_it_and_passes_the_gate(small: Project) -> None:
    small.settings(address="https://windfeder.example/haus")
    linked(small, "Fest.ics", DAY.encode())
    run = small.run("publish")
    assert run.code == 0, run.out + run.err
    assert 'href="/haus/dateien/fest.ics"' in small.read("output/profil/index.html")
    assert "dateien" not in small.read("output/sitemap.xml")


@pytest.mark.parametrize("target", ["{static}/dateien/fest.pdf", "/dateien/fest.pdf"])
def test_a_link_may_lead_to_a_page_of_a_pdf(small: Project, target: str) -> None:
    small.write("content/dateien/fest.pdf", pdf())
    small.append(PROFILE, f"\nMehr steht auf [Seite 2]({target}#page=2).\n")
    run = small.run("publish")
    assert run.code == 0, run.out + run.err
    assert 'href="/dateien/fest.pdf#page=2">Seite 2 (PDF,' in small.read("output/profil/index.html")


def test_a_folder_that_looks_like_a_file_or_leads_elsewhere_is_told(small: Project) -> None:
    small.write("content/dateien/brief.pages/Index.zip", packed(a="b"))
    small.path("content/bilder/alle").symlink_to(small.root)
    told = small.run("check").err
    assert "content/dateien/brief.pages:1:1: dies ist ein Ordner und heißt wie eine Datei; ihn umbenennen" in told
    assert "content/bilder/alle:1:1: dies ist eine Verknüpfung zu einem Ordner, und dort sieht niemand nach" in told


@pytest.mark.parametrize(
    ("lies", "named", "told"),
    [
        (
            "dateien/paket/fest.pdf",
            "dateien/paket/",
            "„content/dateien/paket/“ ist ein Ordner; eine Datei darin nennen",
        ),
        ("dateien/.fest.pdf.icloud", "dateien/fest.pdf", "„content/dateien/fest.pdf“ liegt noch in der iCloud"),
        ("dateien/fest.pdf.crdownload", "dateien/fest.pdf", "ist nicht fertig heruntergeladen; noch einmal"),
        ("bilder/.fest.jpg.icloud", "bilder/fest.jpg", "„content/bilder/fest.jpg“ liegt noch in der iCloud"),
    ],
)
def test_of_a_file_that_is_not_quite_there_it_is_told_what_lies_in_its_place(
    small: Project, lies: str, named: str, told: str
) -> None:
    small.write(f"content/{lies}", pdf())
    sign = "!" if named.startswith("bilder") else ""
    small.append("content/seiten/profil.md", f"\n\n{sign}[Das Fest]({{static}}/{named})\n")
    assert told in small.run("check").err


def test_a_folder_that_is_called_like_a_text_is_told(small: Project) -> None:
    small.path("content/aktuelles/ordner.md").mkdir(parents=True)
    told = "content/aktuelles/ordner.md:1:1: hier liegt ein Ordner, und keine Datei; ihn umbenennen, ohne „.md“"
    assert told in small.run("check").err


def test_a_pipe_is_told_and_nothing_waits_for_it(small: Project) -> None:
    os.mkfifo(small.path("content/dateien/a.pdf"))
    os.mkfifo(small.path("content/bilder/a.jpg"))
    told = small.run("check").out
    assert "content/dateien/a.pdf:1:1: diese Datei ist keine gewöhnliche Datei" in told
    assert "content/bilder/a.jpg:1:1: ist keine gewöhnliche Datei" in told


@pytest.mark.parametrize("path", ["", "/haus"])
def test_the_whole_address_of_an_own_file_is_told_with_what_to_write(small: Project, path: str) -> None:
    small.write("content/dateien/fest.ics", DAY)
    small.settings(address=f"https://windfeder.example{path}")
    small.append(PROFILE, f"\n[Das Fest](https://www.windfeder.example{path}/dateien/fest.ics)\n")
    right = "„{static}/dateien/fest.ics“ schreiben, sonst geht sie nicht hinaus"
    assert f"ist eine Datei dieser Website; {right}" in small.run("check").err


def test_an_older_site_has_no_folder_for_files(small: Project) -> None:
    assert find_downloads(small.root) == {}
    assert small.run("check").code == 0


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("brief.doc", OLE, "ist in einem alten Format von Office"),
        ("liste.xlsm", packed(a="b"), "kann Makros enthalten"),
        ("brief.pages", packed(a="b"), "öffnet sich nur auf Geräten von Apple"),
        (
            "platz.jpg",
            b"\xff\xd8",
            "ist ein Bild; nach content/bilder/ legen, auch zum Herunterladen: „{static}",
        ),
        ("film.mp4", b"\0", "ist ein Video"),
        ("seite.html", b"<p>", "ist eine Seite und kein Dokument"),
        ("dorf.url", b"[InternetShortcut]", "merkt sich nur eine Webadresse; sie im Editor öffnen"),
        ("flyer.pdf.lnk", b"L", "ist nur eine Verknüpfung mit einer Datei auf Ihrem Rechner"),
        (
            "programm.exe",
            b"MZ",
            "hat die Endung „.exe“, solche Dateien liefert diese Website nicht aus; als",
        ),
        ("flyer", b"%PDF", "hat keine Endung"),
        ("leer.pdf", b"", "ist leer, 0 Bytes"),
        ("halb.pdf", pdf()[:-20], "ist nicht ganz da, das Ende fehlt"),
        ("halb.odt", packed(meta="x" * 99)[:60], "ist nicht ganz da, das Ende fehlt"),
        (
            "login.pdf",
            b"<!DOCTYPE html><title>Anmelden",
            "ist eine gespeicherte Webseite; die Datei selbst",
        ),
        ("ein.docx", packed(**{"bilder__a": "b"}), "heißt wie DOCX, ist aber ZIP; die Datei mit der Endung „.zip“"),
        (
            "tabelle.docx",
            packed(xl__workbook="<a/>"),
            "heißt wie DOCX, ist aber XLSX; die Datei mit der Endung „.xlsx“",
        ),
        ("brief.docx", typed("application/vnd.oasis.opendocument.text"), "heißt wie DOCX, ist aber ODT"),
        ("buch.odt", typed("application/epub+zip"), "heißt wie ODT, ist aber EPUB"),
        ("makro.docx", packed(word__document="<a/>", word__vbaProject=""), "kann Makros enthalten"),
        (
            "liste.csv",
            "Ort;Tag\nGröde;Mai".encode("utf-16"),
            "ist nicht in UTF-8 gespeichert, Umlaute kämen verstümmelt",
        ),
        ("notiz.txt", "Übermorgen am Ufer".encode("utf-16-le"), "ist nicht in UTF-8 gespeichert"),
        ("nichts.txt", b"\xef\xbb\xbf", "enthält nur Leerzeichen"),
        ("blank.txt", b" \n \n", "enthält nur Leerzeichen; noch einmal dorthin kopieren"),
        (
            "rede.m4a",
            b"\0\0\0\x18ftypM4A ",
            "ist eine Tonaufnahme in einem Format, das nicht jedes Gerät abspielt; als MP3",
        ),
        ("alles.7z", b"7z", "ist so gepackt, dass nicht jedes Gerät es öffnet; als ZIP packen"),
        ("alles.tar.gz", b"\x1f\x8b", "ist so gepackt, dass nicht jedes Gerät es öffnet; als ZIP packen"),
        ("text.pdf", b"hallo", "heißt wie PDF, ist aber etwas anderes"),
        ("geheim.docx", OLE, "hat ein Passwort oder ist in einem alten Format"),
        ("fest.ics", DAY.encode("latin-1"), "ist nicht in UTF-8 gespeichert, Umlaute kämen verstümmelt an"),
        ("fest.ics", b"Am Samstag", "ist nicht ganz ein Kalendereintrag, denn sie beginnt nicht mit „BEGIN:VCALENDAR“"),
        ("ich.vcf", b"BEGIN:VCARD\nFN:A\n", "ist nicht ganz eine Visitenkarte"),
        ("liste.csv", "Größe;1".encode("cp1252"), "ist nicht in UTF-8 gespeichert"),
    ],
)
def test_a_file_that_cannot_go_out_is_told_where_it_is_linked_or_else_where_it_lies(
    small: Project, name: str, content: bytes, told: str
) -> None:
    small.write(f"content/dateien/{name}", content)
    run = small.run("check")
    assert run.code == 0, run.err
    assert f"content/dateien/{name}:1:1: diese Datei {told}" in run.out
    linked(small, name, content)
    run = small.run("check")
    assert run.code == 1
    assert f"{small.place_of(PROFILE, '{static}/dateien')}: „content/dateien/{name}“ {told}" in run.err


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("a.pdf", pdf(author="Ute Bark"), "nennt in ihren Eigenschaften als Verfasser „Ute Bark“"),
        ("a.pdf", pdf(title="Microsoft Word - Entwurf7.doc"), "den Titel „Microsoft Word - Entwurf7.doc“"),
        ("a.docx", packed(docProps__core=CORE.format("Ute Bark", "", "Ole Tamm")), "als letzten Bearbeiter „Ole Tamm“"),
        ("a.odt", packed(meta=META.format("Ute Bark")), "als Verfasser „Ute Bark“"),
        ("a.docx", packed(word__document="<w:p><w:del w:id='1'/></w:p>"), "enthält Kommentare oder nachverfolgte"),
        ("a.xlsx", packed(xl__comments__comment1="<comments><comment ref='A1'>"), "enthält Kommentare oder nachverf"),
        (
            "a.xlsx",
            packed(xl__threadedComments__threadedComment1="<T><threadedComment ref='A1'>"),
            "enthält Kommentare",
        ),
        ("a.pptx", packed(ppt__comments__modernComment_1="<p188:cmLst><p188:cm id='a'>"), "enthält Kommentare oder"),
        ("a.docx", packed(word__footnotes="<w:p><w:ins w:id='1'/></w:p>"), "enthält Kommentare oder nachverfolgte"),
        ("a.xlsx", packed(xl__workbook="<sheet name='B' state='hidden'/>"), "enthält ausgeblendete Blätter, die alle"),
        (
            "a.pptx",
            packed(ppt__notesSlides__notesSlide1="<a:t>Hier leise</a:t>"),
            "enthält Notizen zu Folien, die alle",
        ),
        (
            "a.rtf",
            rb"{\rtf1{\info{\author J\'f6rg Wei\u223?}}Text}",
            "nennt in ihren Eigenschaften als Verfasser „Jörg Weiß“",
        ),
        ("a.rtf", rb"{\rtf1 Text{\*\annotation Warum?}}", "enthält Kommentare oder nachverfolgte Änderungen"),
        ("a.pdf", noted(pdf()), "enthält Kommentare oder Markierungen, die alle lesen können"),
        ("a.ics", GUESTS.encode(), "nennt die Adressen von Gästen (ute@windfeder.example), die alle lesen können"),
        (
            "a.zip",
            b"PK\x03\x04" + b"\0" * 12_000_000 + b"PK\x05\x06" + b"\0" * 18,
            "auf mehrere verteilen, oder nur hinein",
        ),
        ("a.odt", packed(**{"META-INF__manifest": "<encryption-data/>"}), "lässt sich nur mit einem Passwort öffnen"),
        ("a.pdf", pdf(locked=True), "lässt sich nur mit einem Passwort öffnen"),
        ("a.pdf", pdf(tagged=False), "fehlt die Gliederung (Tags) und fehlt die Angabe der Sprache"),
        ("a.pdf", pdf(scanned=True), "besteht nur aus Bildern"),
        ("a.pdf", b"%PDF-1.4\nrubbish\n%%EOF", "ist kein lesbares PDF"),
        ("a.mp3", b"ID3" + b"\0" * 12_000_000, "hat 12\N{NO-BREAK SPACE}MB"),
    ],
)
def test_what_a_document_tells_beside_its_text_is_given_to_think_about(
    small: Project, name: str, content: bytes, told: str
) -> None:
    linked(small, name, content)
    run = small.run("check")
    assert run.code == 0, run.err
    (line,) = (line for line in run.out.splitlines() if f"content/dateien/{name}:1:1: " in line)
    assert told in line
    assert "Traceback" not in run.err


@pytest.mark.parametrize(
    "core",
    [
        '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
        "<a>" + " " * 5_000_000 + "</a>",
        "<a",
        CORE.format("Windfeder", "Ein Fest", ""),
    ],
)
def test_hostile_and_harmless_properties_are_passed_over(small: Project, core: str) -> None:
    owner = small.read("data/consultant.yaml").partition("\nname: ")[2].partition("\n")[0].strip('"')
    linked(small, "a.docx", packed(docProps__core=core.replace("Windfeder", owner)))
    run = small.run("check")
    assert (run.code, "content/dateien" in run.out) == (0, False)


def test_a_file_that_nobody_links_is_told(small: Project) -> None:
    small.write("content/dateien/flyer.pdf", pdf())
    told = (
        "zu dieser Datei führt kein Link, also geht sie nicht hinaus; verlinken, etwa „[Worum es geht]({static}/dateien"
    )
    assert f"content/dateien/flyer.pdf:1:1: {told}/flyer.pdf)“" in small.run("check").out


@pytest.mark.parametrize(
    "written", ["dateien/flyer.pdf", "flyer.pdf", "../dateien/Flyer.PDF", "{filename}/dateien/flyer.pdf"]
)
def test_a_file_that_is_named_otherwise_is_told_with_what_to_write(small: Project, written: str) -> None:
    small.write("content/dateien/flyer.pdf", pdf())
    small.append(PROFILE, f"\n[Flyer]({written})\n")
    assert f"„{written}“ führt nirgendwohin; „{{static}}/dateien/flyer.pdf“ schreiben" in small.run("check").err


def test_a_file_is_no_picture(small: Project) -> None:
    small.write("content/dateien/flyer.pdf", pdf())
    small.append(PROFILE, "\n![Der Flyer]({static}/dateien/flyer.pdf)\n")
    assert (
        "ist kein Bild, sondern eine Datei zum Herunterladen; das „!“ vor der eckigen Klammer" in small.run("check").err
    )


def test_a_link_to_a_photo_alone_may_be_a_forgotten_sign(small: Project) -> None:
    save_with_gps(small.path("content/bilder/platz.jpg"))
    small.append(PROFILE, "\n[Der Platz]({static}/bilder/platz.jpg)\n")
    run = small.run("check")
    assert run.code == 0, run.err
    assert (
        f"{small.place_of(PROFILE, '{static}/bilder')}: dieser Link führt zum Foto; soll es selbst zu sehen" in run.out
    )
    assert small.run("html").code == 0
    assert (
        b"Geheim"
        not in small.path("output/bilder")
        .joinpath(small.read("output/profil/index.html").partition('href="/bilder/')[2].partition('"')[0])
        .read_bytes()
    )


def test_a_file_that_only_a_draft_links_is_seen_in_the_preview_and_does_not_go_out(small: Project) -> None:
    small.write("content/dateien/flyer.pdf", pdf())
    head = f"title: Neues\ndescription: {'Was neu ist, und mehr davon, als man denkt. ' * 2}\nstatus: draft"
    small.write("content/seiten/neu.md", f"---\n{head}\n---\n[Der Flyer]({{static}}/dateien/flyer.pdf)\n")
    assert small.run("html").code == 0
    assert "dateien/flyer.pdf" in small.output()
    run = small.run("publish")
    assert run.code == 0, run.err
    assert "dateien/flyer.pdf" not in small.output()
