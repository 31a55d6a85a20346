"""Each mistake in the words is refused with one located message in German."""

from pathlib import PurePath

import pytest

from tests.bad_input.edits import Edit, append, remove, swap, write
from tests.bad_input.refusal import assert_refused, found_in
from tests.project import Project

SERVICE, PROSE, ARTICLE = (
    "content/angebote/spaziergang.md",
    "content/seiten/profil.md",
    "content/aktuelles/ein-stuhl-bleibt-frei.md",
)
DESCRIPTION = "description: Ein Satz, der lang genug ist, um als Beschreibung einer Seite zu taugen."
HEAD = f"---\ntitle: Titel\n{DESCRIPTION}\n---\n"

PAIRS = {
    "a service without its text": (
        remove(SERVICE),
        "den Text der Seite /angebote/spaziergang/ hier anlegen…, oder, soll es sie nicht mehr geben, den Eintrag "
        "„spaziergang“ in data/services.yaml löschen",
    ),
    "a page without its text": (
        remove("content/seiten/start.md"),
        "diese Datei fehlt; …den Text der Seite / hier anlegen",
    ),
    "a text without its service": (
        write("content/angebote/neu.md", "‸Ein Text.\n"),
        "zu diesem Text fehlt ein Eintrag „neu“ in data/services.yaml; ihn dort anlegen oder die Datei löschen",
    ),
    "a text without its program": (
        write("content/programme/neu.md", "‸Ein Text.\n"),
        "fehlt ein Eintrag „neu“ in data/programs.yaml",
    ),
    "a story without its town": (write("content/orte/nirgendwo.md", "‸Ein Text.\n"), "ein Eintrag „nirgendwo“"),
    "two pages with one address": (
        write("content/seiten/mehr/profil.md", f"‸{HEAD}Ein Text.\n"),
        "die Adresse /profil/ gehört schon zu content/seiten/profil.md; die Datei umbenennen",
    ),
    "a page with the address of a feature": (
        write("content/seiten/mehr/angebote.md", f"‸{HEAD}Ein Text.\n"),
        "die Adresse /angebote/ gehört schon zu content/seiten/angebote.md",
    ),
    "a file name that is no address": (
        write("content/seiten/Über uns.md", f"‸{HEAD}Ein Text.\n"),
        "der Dateiname wird zur Adresse der Seite; bitte „ueber-uns.md“ nennen",
    ),
}
ONCE = {
    "an emptied page of the law": (
        write("content/seiten/datenschutz.md", "‸"),
        "der Datei fehlt der Kopf; ganz oben einfügen",
    ),
    "a page that is empty": (
        write(PROSE, "‸"),
        "die Datei ist leer; den Text schreiben, und ganz oben einfügen, jedes",
    ),
    "a text of a service that is empty": (write(SERVICE, "‸"), "die Datei hat keinen Text; ergänzen"),
    "a page of the menu that is called a draft": (
        swap("content/seiten/kontakt.md", "^title:", "‸status: draft\ntitle:"),
        "diese Seite braucht die Website, ein Entwurf kann sie nicht sein; diese Zeile löschen",
    ),
    "a link turned round": (
        append(SERVICE, "\n‸({filename}/seiten/profil.md)[Profil]\n"),
        "Text und Adresse sind vertauscht; „[Profil]({filename}/seiten/profil.md)“ schreiben",
    ),
    "a link in HTML": (
        append(SERVICE, '\n‸<a href="https://www.ort.example">Ort</a>\n'),
        "HTML wie „<a>“ wird nicht gelesen, …; für den Link „[Ort](https://www.ort.example)“ schreiben",
    ),
}
HEADS = {
    "a head without colon": (swap(PROSE, "^title: .*", "‸title Wie"), "hinter „title“ fehlt der Doppelpunkt"),
    "a head without end": (write(PROSE, f"---\ntitle: Titel\n{DESCRIPTION}\n‸\nText\n"), "…endet nicht; …„---“"),
    "an empty head": (write(PROSE, "---\n‸---\nText\n"), "hier steht nichts; die Felder eintragen"),
    "an unclosed quote in a head": (
        swap(PROSE, "^title: ", 'title: ‸"'),
        "ein Anführungszeichen wird nicht geschlossen",
    ),
    "a tag in a head": (swap(PROSE, "^title: ", "title: ‸!!str "), "eine Typangabe"),
    "a list for a head": (write(PROSE, "---\n‸- a\n---\nText\n"), "hier gehören Felder hin"),
    "a misspelt field in a head": (swap(PROSE, "^title:", "‸titel:"), "„titel“ ist unbekannt; meinten Sie „title“?"),
    "a head without description": (
        write(PROSE, "‸---\ntitle: Titel\n---\nText\n"),
        "im Kopf der Datei fehlt das Feld „description“; zwischen den beiden Zeilen „---“ eine Zeile „description: …“",
    ),
    "a description that is too short": (
        swap(PROSE, "^description: .*", "description: ‸Kurz."),
        "„description“ ist mit 5 Zeichen zu kurz; mindestens 50",
    ),
    "an article without a date": (
        swap(ARTICLE, "^title: .*\ndate: .*", "‸title: A"),
        "das Feld „date“ fehlt; ergänzen",
    ),
    "a date in words": (
        swap(ARTICLE, "^date: .*", "date: ‸gestern"),
        "„gestern“ ist kein Tag; erwartet wird etwa 2026",
    ),
    "a title that stands under data/ too": (
        write(SERVICE, "---\n‸title: Spaziergang\n---\nText\n"),
        "„title“ steht schon in data/services.yaml („Spaziergang durch die Mitte“); den ganzen Kopf löschen, von",
    ),
    "a title of a town's story, whose description stands only there": (
        swap("content/orte/oehrenbach.md", "^description:", "‸title: Öhrenbach\ndescription:"),
        "„title“ steht schon in data/towns.yaml („Öhrenbach“); diese Zeile löschen, „description“ gehört hierher",
    ),
}
LINKS = {
    "a link to a text that does not exist": (
        append(SERVICE, "\n[x](‸{filename}/angebote/tischgespraec.md)\n"),
        "den Text „angebote/tischgespraec.md“ gibt es nicht; meinten Sie „{filename}/angebote/tischgespraech.md“?",
    ),
    "a link to an address that does not exist": (
        append(SERVICE, "\n[x](‸/profl/)\n"),
        "die Seite „/profl/“ gibt es nicht; meinten Sie „/profil/“?",
    ),
    "a link to nowhere": (
        append(SERVICE, "\n[x](‸profil)\n"),
        "„profil“ führt nirgendwohin; „{filename}/seiten/profil.md“",
    ),
    "a link that runs code": (
        append(SERVICE, "\n[x](‸javascript:alert)\n"),
        "„javascript:alert“ kann diese Website nicht",
    ),
    "a link that no browser can read": (append(SERVICE, "\n[x](‸https://[::1)\n"), "„https://[::1“ führt nirgendwohin"),
    "an unencrypted link": (
        append(SERVICE, "\n[x](‸http://ort.example)\n"),
        "ist unverschlüsselt; „https://",
    ),
    "an image that does not exist": (
        append(SERVICE, "\n![Ein Foto](‸{static}/bilder/foto.jpg)\n"),
        "„content/bilder/foto.jpg“ gibt es nicht; dort ablegen oder die Schreibung prüfen",
    ),
    "an image of another site": (append(SERVICE, "\n![Haus](‸https://ort.example/a.jpg)\n"), "ist kein eigenes Bild"),
}
BODIES = {
    "a heading of the first level": (
        append(SERVICE, "\n‸# Titel\n"),
        "eine Überschrift mit nur einem #; „## “ schreiben oder, …",
    ),
    "a heading that skips a level": (
        append(SERVICE, "\n‸#### Titel\n"),
        "…folgt eine mit ####; „### “ schreiben, ebenso bei den folgenden mit ####",
    ),
    "a control character": (append(SERVICE, "\nEin ‸\x02 Text.\n"), "ein unsichtbares Steuerzeichen (U+0002); löschen"),
    "a thousand lists in each other": (write(SERVICE, "‸" + "- " * 1500 + "x\n"), "zu tief verschachtelt; Listen"),
}
CASES = PAIRS | ONCE | HEADS | LINKS | BODIES


@pytest.mark.parametrize(("edit", "message"), CASES.values(), ids=CASES)
def test_a_mistake_in_the_words_is_shown_where_it_stands(rich: Project, edit: Edit, message: str) -> None:
    assert_refused(rich, [edit], [message])


@pytest.mark.parametrize(
    ("elsewhere", "told", "right"),
    [
        ("content/kontakt.md", "content/kontakt.md", "Seiten gehören nach content/seiten/"),
        ("content/neu/kontakt.md", "content/neu", "was darin liegt, nach content/seiten/ verschieben"),
    ],
)
def test_a_text_that_lies_where_none_is_read_is_not_also_missing(
    rich: Project, elsewhere: str, told: str, right: str
) -> None:
    (rich.root / elsewhere).parent.mkdir(exist_ok=True)
    (rich.root / "content/seiten/kontakt.md").rename(rich.root / elsewhere)
    (said,) = found_in(rich)
    assert said.startswith(f"{told}:1:1: ")
    assert right in said


@pytest.mark.parametrize("text", [SERVICE, "content/seiten/profil.md", "content/aktuelles/ein-stuhl-bleibt-frei.md"])
@pytest.mark.parametrize("ending", [".txt", ".MD", ".md.txt", ""])
def test_a_text_of_another_ending_is_not_also_missing(rich: Project, text: str, ending: str) -> None:
    stem = text.removesuffix(".md")
    rich.path(text).rename(rich.path(f"{stem}{ending}"))
    (problem,) = found_in(rich)
    assert problem.startswith(f"{stem}{ending}:1:1: ")
    assert f"nicht gelesen; die Datei „{PurePath(text).name}“ nennen" in problem


def test_two_equal_links_have_two_places(rich: Project) -> None:
    edit = append(PROSE, "\n[a](‸/profl/) und [b](‸/profl/)\n")
    assert_refused(rich, [edit], ["die Seite „/profl/“ gibt es nicht"] * 2)
