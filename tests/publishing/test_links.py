"""Every link and image of a text leads somewhere, or is a problem with its place."""

from pathlib import Path

import pytest

from plugins.catalog import Loaded, Place
from plugins.catalog.models.redirects import Redirects
from plugins.catalog.node import Node
from plugins.catalog.picture_words import is_file_name
from plugins.catalog.records import Located
from plugins.publishing.links import check_links
from plugins.publishing.parts import Part
from plugins.publishing.pictures import Picture
from plugins.publishing.plans import PagePlan
from tests.example_catalog import catalog
from tests.publishing.outlines import outline

HOUSE = Picture(Path("content/bilder/haus.jpg"), "0123456789", 800, 600)
PICTURES = {"bilder/haus.jpg": HOUSE, "bilder/kaputt.jpg": None}
PLANS = (
    PagePlan("/", "home", "seiten/start.md"),
    PagePlan("/angebote/", "services", "seiten/angebote.md"),
    PagePlan("/angebote/moderation/", "service", "angebote/a.md"),
)
VOUCHER = Part("voucher", "Gutschein", "/gutschein/", ("seiten/gutschein.md",))

MISTYPED = (
    *("www..stadt.example/a", "://www.stadt.example/a", "hhttps://www.stadt.example/a", "https;//www.stadt.example/a"),
)


def problems(root: Path, text: str, unsound: frozenset[str] = frozenset()) -> list[str]:
    """Check a text that stands in angebote/a.md, next to seiten/start.md and two images, one of them broken."""
    loaded = Loaded(catalog(), (), unsound)
    broken = root / "content/bilder/kaputt.jpg"
    broken.parent.mkdir(parents=True, exist_ok=True)
    broken.write_bytes(b"no photo")
    texts = {"angebote/a.md": text, "seiten/start.md": "Text"}
    return [str(found) for found in check_links(outline(root, texts, PLANS, loaded, PICTURES, off=(VOUCHER,)))]


@pytest.mark.parametrize(
    "target",
    [
        "{filename}/seiten/start.md",
        "{filename}../seiten/start.md",
        "{filename}/seiten/start.md#oben",
        "/angebote/moderation/",
        "/angebote/?von=hier#weiter",
        "https://www.stadt.example/pfad?a=b",
        "https://www.ort.example/angebote/?a=b",
        "https://www.ort.example",
        "{static}/bilder/haus.jpg",
        "mailto:post@stadt.example",
        "tel:+4934960120345",
        "#anlass",
    ],
)
def test_a_link_that_leads_somewhere_is_no_problem(tmp_path: Path, target: str) -> None:
    assert problems(tmp_path, f"[Text]({target})") == []


@pytest.mark.parametrize(
    "file",
    [
        *("flyer.pdf", "Flyer Mai.pdf", "dateien/flyer.docx", "/dateien/flyer.pdf", "{filename}/dateien/flyer.pdf"),
        *("{static}/flyer.pdf", "../termin.ics", "https://www.ort.example/uploads/flyer.pdf"),
    ],
)
def test_a_file_that_is_no_page_is_told_as_that_and_led_to_no_other_website(tmp_path: Path, file: str) -> None:
    (problem,) = problems(tmp_path, f"[Text]({file})")
    assert " gibt es nicht; Dateien zum Herunterladen in content/dateien/ ablegen" in problem or problem.endswith(
        "„content/dateien/flyer.pdf“ gibt es nicht; dort ablegen oder die Schreibung prüfen"
    )


def test_a_text_that_lies_where_no_pages_lie_is_told_with_its_address_once_it_is_moved(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    (tmp_path / "content/referenzen.md").write_text("", encoding="utf-8")
    (told,) = problems(tmp_path, "[Mehr]({filename}/referenzen.md)")
    assert "„referenzen.md“ liegt nicht, wo Seiten liegen; sobald die Datei in content/seiten/ steht, hier" in told
    assert told.endswith("„{filename}/seiten/referenzen.md“ schreiben")


def test_a_file_may_lie_on_another_website(tmp_path: Path) -> None:
    assert problems(tmp_path, "[Text](https://www.stadt.example/flyer.pdf)") == []
    (problem,) = problems(tmp_path, "[Text](www.stadt.example/flyer.pdf)")
    assert problem.endswith("„https://www.stadt.example/flyer.pdf“ schreiben")


def test_a_letter_before_the_at_sign_is_told_in_angle_brackets_too(tmp_path: Path) -> None:
    (problem,) = problems(tmp_path, "Schreiben Sie an <jörg@stadt.example>.")
    assert problem.startswith("content/angebote/a.md:1:19: „mailto:jörg@stadt.example“: „ö“ vor dem @ nimmt")


def test_a_link_in_angle_brackets_is_no_problem(tmp_path: Path) -> None:
    assert problems(tmp_path, "Schreiben Sie an <post@stadt.example> oder lesen Sie <https://stadt.example>.") == []


@pytest.mark.parametrize(
    ("target", "message"),
    [
        (
            "{filename}/seiten/strat.md",
            "den Text „seiten/strat.md“ gibt es nicht; meinten Sie „{filename}/seiten/start.md“?",
        ),
        ("/angebote/moderatoin/", "die Seite „/angebote/moderatoin/“ gibt es nicht; meinten Sie"),
        *((f"start{end}", "„{filename}/seiten/start.md“ schreiben") for end in (".html", ".HTM", ".php", ".aspx")),
        ("../seiten/start.html#oben", "„{filename}/seiten/start.md#oben“ schreiben"),
        ("stadt.example/start.html", "„https://stadt.example/start.html“ schreiben"),
        ("weg.html", "„weg.html“ führt nirgendwohin; Texte als {filename}/ordner/datei.md verlinken"),
        (
            "https://www.stadt.example/2022\n/06/14",
            "die Adresse steht in zwei Zeilen; in eine schreiben: https://www.stadt.example/2022/06/14",
        ),
        ("https://www.stadt.con/a", "„https://www.stadt.con/a“: eine Endung „.con“ gibt es nicht, berichtigen"),
        ("https://bürger-stadt.example/über uns", "„https://bürger-stadt.example/%C3%BCber%20uns“ schreiben"),
        ("https://erika@stadt.example", "ist eine E-Mail-Adresse und …; „mailto:erika@stadt.example“ schreiben"),
        ("https://wwww.stadt.example", "„wwww.“ hat ein w zu viel, hier also www.stadt.example"),
        ("mailto:jörg@stadt.example", "„mailto:jörg@stadt.example“: „ö“ vor dem @ nimmt kaum ein Postfach an; die"),
        ("mailto:post@a.example,j%C3%B6rg@a.example?subject=x", "„ö“ vor dem @ nimmt kaum ein Postfach an"),
        ("/angebote", "„/angebote“ führt nirgendwohin; „/angebote/“ schreiben"),
        (
            "{filename}/programme/weg.md",
            "den Text „programme/weg.md“ gibt es nicht oder nicht mehr; den Link weglassen oder auf eine andere Seite",
        ),
        ("/programme/weg/", "die Seite „/programme/weg/“ gibt es nicht oder nicht mehr; den Link weglassen oder"),
        ("{filename}/seiten/weg.md", "danach lesen, oder, soll es sie neu geben, ihren Text in content/seiten/weg.md"),
        ("/start/", "„/start/“ führt nirgendwohin; „/“ schreiben"),
        ("/weg/", "danach lesen, oder, soll es sie neu geben, ihren Text in content/seiten/weg.md anlegen"),
        (
            "/angebote/moderieren/",
            "oder nicht mehr; meinten Sie „/angebote/moderation/“? sonst den Link weglassen oder",
        ),
        ("{static}/bilder/Markt.jpg", "„content/bilder/Markt.jpg“ gibt es nicht; dort ablegen oder"),
        ("{static}/bilder/kaputt.jpg", "„content/bilder/kaputt.jpg“ ist kein lesbares Bild"),
        ("http://stadt.example", "ist unverschlüsselt; „https://"),
        ("nirgends.md", "führt nirgendwohin; Texte als {filename}/ordner/datei.md verlinken"),
        ("javascript:alert(1)", "kann diese Website nicht verlinken; möglich sind Webadressen"),
        ("data:text/html,x", "kann diese Website nicht verlinken"),
        ("//stadt.example/x", "führt nirgendwohin; meinten Sie „https://stadt.example/x“?"),
        *((typed, "meinten Sie „https://www.stadt.example/a“?") for typed in MISTYPED),
        ("wwww.stadt.example", "führt nirgendwohin; „wwww.“ hat ein w zu viel, hier also https://www.stadt.example"),
        (
            "https://alma@stadt.example/a",
            "vor oder hinter dem Namen der Website…„https://stadt.example/a“ schreiben",
        ),
        ("https://stadt.example:99999/a", "vor oder hinter dem Namen der Website…„https://stadt.example/a“ schreiben"),
        ("https://stadt.d/a", "„https://stadt.d/a“: eine Endung „.d“ gibt es nicht, berichtigen"),
        ("https://[::1", "führt nirgendwohin"),
        ("", "dem Link fehlt das Ziel"),
        ("https://www.stadtexample", "fehlt dem Namen der Website die Endung"),
        ("www.stadt.example/a", "„https://www.stadt.example/a“ schreiben"),
        ("www.ort.example/angebote/", "ist eine Seite dieser Website; „/angebote/“ schreiben"),
        ("http://ort.example/angebote/", "ist eine Seite dieser Website; „/angebote/“ schreiben"),
        ("https://www.ort.example/angebote", "„/angebote“ führt nirgendwohin; „/angebote/“ schreiben"),
        ("https://www.ort.example/weg/", "die Seite „/weg/“ gibt es nicht oder nicht mehr"),
        ("stadt.example", "„https://stadt.example“ schreiben"),
        ("htps://stadt.example", "meinten Sie „https://stadt.example“?"),
        ("https:/stadt.example", "meinten Sie „https://stadt.example“?"),
        ("https//stadt.example", "meinten Sie „https://stadt.example“?"),
        ("https:// stadt.example", "steht ein Leerzeichen; löschen"),
        ("post@stadt.example", "„mailto:post@stadt.example“ schreiben"),
        ("mailto:post(at)stadt.example", "nennt keine E-Mail-Adresse"),
        ("03496 0120345", "„tel:+4934960120345“ schreiben"),
        ("{file}/seiten/start.md", "„{filename}/seiten/start.md“ schreiben"),
        ("file:///C:/Users/E/flyer.pdf", "liegt auf Ihrem eigenen Rechner"),
        ("C:\\Users\\E\\mein flyer.pdf", "liegt auf Ihrem eigenen Rechner"),
        ("http://127.0.0.1:8000/angebote/", "ist die Vorschau auf Ihrem eigenen Rechner…„/angebote/“ schreiben"),
        ("https://localhost/", "ist die Vorschau auf Ihrem eigenen Rechner…„/“ schreiben"),
        ("{static}/dateien/flyer.pdf", "„content/dateien/flyer.pdf“ gibt es nicht; dort ablegen oder"),
        ("https://https://stadt.example/a", "meinten Sie „https://stadt.example/a“?"),
        ("https:www.ort.example", "meinten Sie „https://www.ort.example“?"),
        ("http://https://stadt.example", "meinten Sie „https://stadt.example“?"),
        ("ftp://stadt.example/a", "kann diese Website nicht verlinken"),
        ("https://ort", "fehlt dem Namen der Website die Endung; etwa „https://ort.de“"),
        ("https://www,ort.example/a", "meinten Sie „https://www.ort.example/a“?"),
        ("https://www..ort.example", "meinten Sie „https://www.ort.example“?"),
        ("https://www.ort.example.", "meinten Sie „https://www.ort.example“?"),
        ("https://stadt.example/mein plan.html", "steht ein Leerzeichen; „https://stadt.example/mein%20plan.html“"),
        ("https://or t.example/", "steht ein Leerzeichen; löschen"),
        ("tel:0341-KONTAKT", "nennt keine Telefonnummer; erwartet wird etwa tel:+49"),
        ("{filename}/content/seiten/start.md", "„{filename}/seiten/start.md“ schreiben"),
        ("{filename}\\seiten\\start.md", "„{filename}/seiten/start.md“ schreiben"),
        ("{filename}/seiten/start", "„{filename}/seiten/start.md“ schreiben"),
        ("{filename}seiten/start.md#oben", "„{filename}/seiten/start.md#oben“ schreiben"),
        ("{filename}/start.md", "„{filename}/seiten/start.md“ schreiben"),
        ("start.md", "„{filename}/seiten/start.md“ schreiben"),
        ("../seiten/start.md", "„{filename}/seiten/start.md“ schreiben"),
        ("{filename}/bilder/haus.jpg", "ist ein Bild und kein Text; „{static}/bilder/haus.jpg“ schreiben, und"),
        ("/angebote.html", "„/angebote/“ schreiben"),
        ("/angebote/index.html", "„/angebote/“ schreiben"),
        ("/content/angebote/moderation.md", "„/angebote/moderation/“ schreiben"),
        ('https://stadt.example "Titel', 'fehlt das schließende Anführungszeichen; schreiben: "Titel"'),
        ("https://ort.ex\u200bample", "steht ein unsichtbares Zeichen"),
        ("mailto:a@stadt.example?subject=Frage zur X", "„mailto:a@stadt.example?subject=Frage%20zur%20X“ schreiben"),
        ("https://stadt.example „Titel“", '„Titel“ steht nicht in geraden Anführungszeichen; schreiben: "Titel"'),
    ],
)
def test_a_link_that_leads_nowhere_is_a_problem_with_its_place(tmp_path: Path, target: str, message: str) -> None:
    (problem,) = problems(tmp_path, f"Erste Zeile\n\n[Text]({target})")
    assert all(part in problem for part in message.split("…"))
    assert problem.startswith("content/angebote/a.md:3:8: ") or not target


def test_an_image_with_a_description_is_no_problem(tmp_path: Path) -> None:
    assert problems(tmp_path, "![Ein Haus]({static}/bilder/haus.jpg)") == []


@pytest.mark.parametrize(
    ("target", "message"),
    [
        ("{static}/bilder/fehlt.jpg", "das Bild „content/bilder/fehlt.jpg“ gibt es nicht"),
        ("{static}/../data/x.jpg", "gibt es nicht"),
        ("{static}/bilder", "„content/bilder“ ist ein Ordner; eine Datei darin nennen"),
        ("{static}/bilder/kaputt.jpg", "„content/bilder/kaputt.jpg“ ist kein lesbares Bild"),
        ("https://stadt.example/haus.jpg", "ist kein eigenes Bild; in content/bilder/ ablegen"),
        ("haus.jpg", "ist kein eigenes Bild; „{static}/bilder/haus.jpg“ schreiben"),
        ("/bilder/haus.jpg", "„{static}/bilder/haus.jpg“ schreiben"),
        ("..\\bilder\\haus.jpg", "„{static}/bilder/haus.jpg“ schreiben"),
        ("fehlt.jpg", "ist kein eigenes Bild; in content/bilder/ ablegen"),
        ("{static}/bilder/Haus.JPG", "meinten Sie „{static}/bilder/haus.jpg“?"),
        ('{static}/bilder/haus.jpg "Foto: E. M.', 'schließende Anführungszeichen; schreiben: "Foto: E. M."'),
        ('{static}/bilder/haus.jpg "Foto: "E" M."', 'stehen noch einmal gerade; schreiben: "Foto: „E“ M."'),
        ("{static}/bilder/haus.jpg Foto: E. M.", 'nicht in geraden Anführungszeichen; schreiben: "Foto: E. M."'),
        ("{static}/bilder/haus.jpg =300x200", "„=300x200“ gehört nicht hierher; löschen"),
        ("{static}/bilder/haus.jpg 300px", "„300px“ gehört nicht hierher; löschen"),
        ("{static}/bilder/haus kopie.jpg", "das Bild „content/bilder/haus kopie.jpg“ gibt es nicht; dort ablegen"),
    ],
)
def test_an_image_that_cannot_be_shown_is_a_problem(tmp_path: Path, target: str, message: str) -> None:
    (problem,) = problems(tmp_path, f"![Ein Haus]({target})")
    assert problem.startswith("content/angebote/a.md:1:13: ")
    assert message in problem


@pytest.mark.parametrize("quoted", ["„Foto: E. M.“", "»Foto: E. M.«", "“Foto: E. M.”"])
def test_a_credit_in_other_quotation_marks_than_straight_ones_is_told_as_that(tmp_path: Path, quoted: str) -> None:
    (problem,) = problems(tmp_path, f"![Ein Haus]({{static}}/bilder/haus.jpg {quoted})")
    assert problem.endswith(f'{quoted} steht nicht in geraden Anführungszeichen; schreiben: "Foto: E. M."')


@pytest.mark.parametrize("alt", ["Foto", "bild", "Abbildung", "Was zu sehen ist"])
def test_a_description_that_says_nothing_is_a_problem(tmp_path: Path, alt: str) -> None:
    (problem,) = problems(tmp_path, f"![{alt}]({{static}}/bilder/haus.jpg)")
    assert f"„{alt}“ sagt nicht, was zu sehen ist" in problem


def test_a_photo_in_another_format_is_to_be_saved_and_then_shown_by_its_new_name(tmp_path: Path) -> None:
    text = {"angebote/a.md": "![Ein Haus]({static}/bilder/IMG_1.HEIC)", "bilder/IMG_1.HEIC": "no photo"}
    for photos, right in (
        ({}, "„Maximale Kompatibilität“ wählen, dann hier etwa „{static}/bilder/IMG_1.jpg“ schreiben"),
        ({"bilder/IMG_1.png": HOUSE}, "das viele Browser nicht zeigen; „{static}/bilder/IMG_1.png“ schreiben"),
    ):
        (problem,) = check_links(outline(tmp_path, text, PLANS, pictures={"bilder/IMG_1.HEIC": None, **photos}))
        assert problem.message.endswith(right)


@pytest.mark.parametrize("size", ["|300", "| 300x200"])
def test_a_width_in_a_description_is_a_problem(tmp_path: Path, size: str) -> None:
    (problem,) = problems(tmp_path, f"![Ein Haus{size}]({{static}}/bilder/haus.jpg)")
    assert f"„{size}“ am Ende der Beschreibung ist zu hören; löschen" in problem
    assert problems(tmp_path, "![Haus | Garten 3, Platz 300]({static}/bilder/haus.jpg)") == []


@pytest.mark.parametrize("name", ["Gro%C3%9Fe%20Runde.jpg", "100%25.png", "50% mehr.jpg"])
def test_a_photo_that_was_saved_under_its_address_is_found_by_its_name(tmp_path: Path, name: str) -> None:
    text = {"angebote/a.md": f"![Ein Haus]({{static}}/bilder/{name})"}
    sketch = outline(tmp_path, text, PLANS, Loaded(catalog(), ()), {f"bilder/{name}": HOUSE})
    assert list(check_links(sketch)) == []


@pytest.mark.parametrize("written", ["bilder/markt.jpg", "bilder/kiel/markt.jpg"])
def test_a_photo_in_another_folder_of_photos_is_meant(tmp_path: Path, written: str) -> None:
    there = tmp_path / "content/bilder/husum/markt.jpg"
    there.parent.mkdir(parents=True)
    there.touch()
    text = {"angebote/a.md": f"![Ein Markt]({{static}}/{written})"}
    pictures = {"bilder/husum/markt.jpg": HOUSE}
    (problem,) = map(str, check_links(outline(tmp_path, text, PLANS, Loaded(catalog(), ()), pictures)))
    assert problem.endswith(f"„content/{written}“ gibt es nicht; meinten Sie „{{static}}/bilder/husum/markt.jpg“?")


@pytest.mark.parametrize("alt", ["haus.jpg", "Haus am Markt.jpg", "haus", "Haus_am_Markt.PNG", "IMG_1234", "DSC01234"])
def test_a_description_that_is_the_name_of_a_file_is_a_problem(tmp_path: Path, alt: str) -> None:
    (problem,) = problems(tmp_path, f"![{alt}]({{static}}/bilder/haus.jpg)")
    assert f"„{alt}“ ist der Name der Datei; in die eckigen Klammern schreiben, was zu sehen ist" in problem


def test_a_description_may_be_what_a_file_is_called_too() -> None:
    for name in ("Marktplatz", "Haus am Markt", "haus am markt"):
        assert not is_file_name(name, f"bilder/{name}.jpg")
    for name in ("haus-markt", "Haus_Markt", "haus2", "Ufer-Bild"):
        assert is_file_name(name, f"bilder/{name}.jpg")
        assert not is_file_name(name, "bilder/anders.jpg")


def test_of_a_photo_in_the_wrong_folder_only_the_photo_is_told(tmp_path: Path) -> None:
    (tmp_path / "content/seiten").mkdir(parents=True)
    (tmp_path / "content/seiten/markt.png").write_bytes(b"x")
    assert problems(tmp_path, "![Ein Markt]({static}/bilder/markt.png)") == []


def test_of_a_photo_in_the_folder_that_a_text_names_only_the_photo_is_told(tmp_path: Path) -> None:
    (tmp_path / "content/seiten").mkdir(parents=True)
    (tmp_path / "content/seiten/markt.png").write_bytes(b"x")
    assert problems(tmp_path, "![Ein Markt]({static}/seiten/markt.png)") == []


def test_what_a_footnote_says_is_no_address(tmp_path: Path) -> None:
    assert problems(tmp_path, "Text[^1]\n\n[^1]: Note") == []


def test_of_an_address_that_has_moved_or_is_gone_its_end_is_told(tmp_path: Path) -> None:
    record = Redirects.model_validate({"redirects": [{"old": "/alt/", "new": "/angebote/"}], "gone": ["/weg/"]})
    redirects = Located(record, Node(Place("data/redirects.yaml"), {}))
    loaded = Loaded(catalog(), (), redirects=redirects)
    texts = {"angebote/a.md": "[a](/alt/) [b](/weg) [c](/angebote/)"}
    moved, gone = check_links(outline(tmp_path, texts, PLANS, loaded, PICTURES))
    assert (
        moved.message == "„/alt/“ steht nicht mehr da, sondern unter „/angebote/“ (data/redirects.yaml); das eintragen"
    )
    assert gone.message.startswith("„/weg“ gibt es nicht mehr (data/redirects.yaml, gone); den Link weglassen")


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("[https://www.stadt.example](Stadt)", "[Stadt](https://www.stadt.example)"),
        ("[www.stadt.example](Stadt)", "[Stadt](https://www.stadt.example)"),
        ("[{filename}/seiten/start.md](Zum Anfang)", "[Zum Anfang]({filename}/seiten/start.md)"),
        ("[/angebote/](Angebote)", "[Angebote](/angebote/)"),
        ("[post@stadt.example](Schreiben)", "[Schreiben](mailto:post@stadt.example)"),
    ],
)
def test_a_text_and_an_address_that_were_swapped_are_told_as_such(tmp_path: Path, typed: str, right: str) -> None:
    (problem,) = problems(tmp_path, f"Hier {typed} mehr.")
    assert problem.endswith(f": Text und Adresse sind vertauscht; „{right}“ schreiben")


@pytest.mark.parametrize("target", ["https://www.stadt.example", "{filename}/seiten/start.md", "/angebote/"])
def test_two_pairs_of_brackets_around_an_address_are_told(tmp_path: Path, target: str) -> None:
    (problem,) = problems(tmp_path, f"[Text](({target}))")
    assert problem.endswith(f": die runden Klammern um die Adresse sind doppelt; „({target})“ schreiben")


DATA = "data:image/png;base64,iVBORw0KGgo="
EMBEDDED = "das Bild steckt als „data:…“ im Text selbst, so wird es nicht gezeigt; als Datei in content/bilder/ ablegen"


@pytest.mark.parametrize(
    ("shown", "also"),
    [("![][image1]", "![Was zu sehen ist]"), ("![Ein Haus][image1]", "![Ein Haus]"), ("![image1]", "![image1]")],
)
def test_an_image_that_lies_in_the_text_is_told_once_where_it_is_shown(tmp_path: Path, shown: str, also: str) -> None:
    (problem,) = problems(tmp_path, f"Ein Satz.\n\n{shown}\n\n[image1]: <{DATA}>\n")
    assert problem.startswith(f"content/angebote/a.md:3:1: {EMBEDDED}, hier „{also}({{static}}/bilder/name.jpg)“ ")
    assert problem.endswith(", und Zeile 5 („[image1]: …“) löschen")


def test_each_of_several_images_that_lie_in_the_text_is_told_at_its_own_place(tmp_path: Path) -> None:
    text = f"![][image1]\n\n![][image2]\n\n![][image1]\n\n[image1]: <{DATA}>\n\n[image2]: <{DATA}AA>\n"
    assert [problem.partition(": ")[0] for problem in problems(tmp_path, text)] == [
        f"content/angebote/a.md:{line}:1" for line in (1, 3, 5)
    ]


def test_an_image_that_lies_in_its_own_brackets_is_told_there(tmp_path: Path) -> None:
    (problem,) = problems(tmp_path, f"![]({DATA})\n")
    assert problem.startswith(f"content/angebote/a.md:1:5: {EMBEDDED}")
    assert problem.endswith("mit dem Namen der Datei")


def test_the_credit_of_an_image_that_lies_in_the_text_is_kept_in_what_is_to_be_written(tmp_path: Path) -> None:
    (problem,) = problems(tmp_path, f'![Ein Haus]({DATA} "Foto: E. M.")\n')
    assert '„![Ein Haus]({static}/bilder/name.jpg "Foto: E. M.")“ schreiben' in problem


@pytest.mark.parametrize("name", [".haus.jpg", "haus.jpg~", "~$haus.jpg", "haus.jpg.part"])
def test_a_photo_that_is_passed_over_for_its_name_is_not_said_to_be_missing(tmp_path: Path, name: str) -> None:
    (tmp_path / "content/bilder").mkdir(parents=True)
    (tmp_path / "content/bilder" / name).write_bytes(b"x")
    (problem,) = problems(tmp_path, f"![Ein Haus]({{static}}/bilder/{name})")
    assert f"„content/bilder/{name}“ wird übergangen" in problem
    (problem,) = problems(tmp_path, f"[Ein Haus]({{static}}/bilder/{name})")
    assert f"„content/bilder/{name}“ wird übergangen" in problem


def test_the_description_is_missed_where_the_image_is_shown(tmp_path: Path) -> None:
    (problem,) = problems(tmp_path, "![][haus]\n\n[haus]: {static}/bilder/haus.jpg\n")
    assert problem.startswith("content/angebote/a.md:1:1: dem Bild fehlt die Beschreibung")


def test_an_image_without_description_is_a_problem(tmp_path: Path) -> None:
    (problem,) = problems(tmp_path, "![ ]({static}/bilder/haus.jpg)")
    assert "dem Bild fehlt die Beschreibung" in problem


def test_the_same_dead_link_twice_is_named_at_both_places(tmp_path: Path) -> None:
    found = problems(tmp_path, "[a](/nix/)\n\n[b](/nix/)")
    assert [line.split(": ")[0] for line in found] == ["content/angebote/a.md:1:5", "content/angebote/a.md:3:5"]


def test_a_record_with_a_problem_of_its_own_makes_no_dead_links_on_top(tmp_path: Path) -> None:
    assert problems(tmp_path, "[a](/angebote/kaputt/)", frozenset({"kaputt"})) == []


@pytest.mark.parametrize("target", ["{filename}/seiten/gutschein.md", "/gutschein/", "/gutschein/#schritte"])
def test_a_link_into_a_part_that_is_off_says_so(tmp_path: Path, target: str) -> None:
    (problem,) = problems(tmp_path, f"[Text]({target})")
    assert problem == (
        "content/angebote/a.md:1:8: „Gutschein“ ist abgeschaltet (data/site.yaml, parts, voucher); "
        "den Satz umschreiben oder streichen, nicht nur den Link"
    )


QUOTED = {
    '[Text]("/angebote/")': "die Anführungszeichen löschen: „(/angebote/)“",
    '[Text]("https://www.stadt.example")': "die Anführungszeichen löschen: „(https://www.stadt.example)“",
    '[Text]("start")': "die Anführungszeichen löschen: „({filename}/seiten/start.md)“",
    "[Text]('{filename}/seiten/start.md')": "die Anführungszeichen löschen: „({filename}/seiten/start.md)“",
    "[Text](„/angebote/“)": "die Anführungszeichen löschen: „(/angebote/)“",
    '![Ein Haus]("bilder/haus.jpg")': "die Anführungszeichen löschen: „({static}/bilder/haus.jpg)“",
}


@pytest.mark.parametrize("link", QUOTED)
def test_an_address_in_quotation_marks_is_told_where_it_stands_with_the_right_one(tmp_path: Path, link: str) -> None:
    (said,) = problems(tmp_path, f"Ein Satz.\n\nMehr unter {link}.")
    begins = (
        f"content/angebote/a.md:3:{len('Mehr unter ') + link.index('(') + 2}: die Adresse steht in Anführungszeichen"
    )
    assert said.startswith(begins)
    assert said.endswith(QUOTED[link])


def test_each_of_two_addresses_in_quotation_marks_has_its_own_place(tmp_path: Path) -> None:
    found = problems(tmp_path, '[A]("/angebote/")\n\n[B]("/angebote/")')
    assert [one.split(": ")[0] for one in found] == ["content/angebote/a.md:1:5", "content/angebote/a.md:3:5"]


def test_a_title_behind_an_address_is_no_problem(tmp_path: Path) -> None:
    assert problems(tmp_path, '[Text](/angebote/ "Angebote") und ![Ein Haus]({static}/bilder/haus.jpg)') == []
