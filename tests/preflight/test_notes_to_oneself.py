"""A note to oneself is found wherever it stands in a text, and a sentence for others is no note."""

import pytest

from plugins.preflight.leftovers import left_in

NOTES = (
    "HIER NOCH FOTO VOM CHOR EINFÜGEN",
    "(hier noch Foto vom Chor einfügen)",
    "Ich singe und repariere Räder. HIER NOCH FOTO VOM CHOR EINFÜGEN",
    "Ich singe und repariere Räder.\nHIER NOCH FOTO VOM CHOR EINFÜGEN\nAlles Weitere am Telefon.",
    "Ich singe und repariere Räder. Hier noch das Foto vom Chor einfügen.",
    "Ich singe und repariere Räder. (Hier noch das Foto vom Chor einfügen.)",
    "Ich singe [hier noch Foto vom Chor einfügen] und repariere Räder.",
    "Hier noch etwas über die Vereine ergänzen!",
    "Hier noch die Jahreszahl nachtragen",
    "Hier noch etwas zu den Preisen ergänzen",
    "Später noch Fotos einfügen",
    "Hier noch genaue Zahlen prüfen …",
    "Die Orte: hier noch Liste eintragen",
    "Noch hier Zitat von Frau Petersen ersetzen",
    "Es geht los. Noch Karte vom Landkreis aktualisieren.",
    "Bitte hier noch das neue Bild aus dem Rathaus einsetzen!",
    "Hier Foto vom Chor einfügen",
    "Foto vom Chor noch einfügen",
    "Der Saal ist hell. Preis noch aktualisieren",
    "(Bild vom Markt austauschen)",
    "[Text aus dem Flyer einfügen]",
    "Foto fehlt noch.",
    "(Zitat vom Bürgermeister noch anfragen, Wiebke fragen!)",
    "(Genehmigung noch einholen)",
    "(hier noch Foto vom Marktplatz rein)",
    "(hier noch Bild rein)",
    "(hier kommt noch ein Foto hin)",
    "Foto nachreichen!",
    "(Jahreszahl prüfen)",
    "@Ute: bitte ergänzen!",
    "Der Saal ist hell. @Ute noch den Preis klären!",
    "(Zahl aus dem Bericht prüfen)",
    "(Frauke fragen!!)",
    "Text von Anna fehlt noch",
    "Absatz nochmal mit Anna besprechen!!",
    "Achtung: Absatz kürzen",
    "Ich singe. FOTO VOM CHOR EINFÜGEN",
)
FOR_OTHERS = (
    "Hier können Sie noch ein Foto einfügen.",
    "Hier kommt noch ein Saal hin. In das Haus kommt noch ein Bild hinein, das alle malen.",
    "Fotos nachreichen dürfen Sie bis Mai.",
    "Wir haben die Zahlen (und die Preise) geprüft.",
    "Erst Nachbarn fragen, dann planen (alle fragen!).",
    "Achtung: Der Absatz vor dem Haus ist hoch.",
    "Ein Text von Anna fehlt niemandem.",
    "Am Ende (wer mag, kann noch anfragen, ob Platz ist) gibt es Kaffee.",
    "Das Programm lässt Sie Fotos einfügen.",
    "Wer mag, kann hier noch etwas ergänzen.",
    "Hier noch ein Tipp: Fotos einfügen lohnt sich.",
    "Hier noch ein paar Zahlen, die ich ergänzen durfte.",
    "Hier noch einmal prüfen, dort schon planen.",
    "Mein Rat: hier noch einmal prüfen.",
    "Hier noch Ihren Namen eintragen.",
    "Hier noch nicht eintragen.",
    "Offene Fragen klären und Zahlen prüfen",
    "Zahlen prüfen, Texte überarbeiten, Bilder einfügen",
    "Noch offene Fragen gemeinsam klären",
    "Fotos können Sie noch ergänzen. Das Foto wollen wir noch austauschen.",
    "Den Text dürfen alle noch ergänzen. Die Karte lässt sich noch ergänzen.",
    "Eine Vorlage (Foto aus Ihrem Ort einfügen) bekommen Sie vorab.",
    "Was hier noch zu ergänzen ist, hier noch zu prüfen, hier noch zu klären.",
    "Ein Foto fehlt noch keinem. Uns fehlt noch ein Bild davon.",
    "Hier fehlen noch Menschen, die mitmachen.",
    "Bitte Bilder bis Freitag hochladen. Bitte Texte vorher anpassen.",
    "Bitte hier Bilder hochladen.",
    "DAS FOTO ZEIGT DEN CHOR.",
    "Zahlen und Namen, die noch zu prüfen sind, prüfe ich.",
    "Texte schreiben, die auch in zehn Jahren noch Zahlen ergänzen.",
)


@pytest.mark.parametrize("text", NOTES)
def test_a_note_is_told_wherever_it_stands(text: str) -> None:
    (found,) = left_in(text)
    assert "sieht aus wie eine offene Stelle; entfernen oder ausfüllen" in found.message


@pytest.mark.parametrize("text", FOR_OTHERS)
def test_a_sentence_for_others_is_no_note(text: str) -> None:
    assert list(left_in(text)) == []


def test_a_note_begins_where_its_words_do() -> None:
    (found,) = left_in("Der Chor singt. Hier noch Foto einfügen.")
    assert found.start == len("Der Chor singt. ")


@pytest.mark.parametrize("mark", ["TODO", "ToDo", "To-Do", "TBD"])
def test_the_marks_of_notes_are_told_however_they_are_written(mark: str) -> None:
    (found,) = left_in(f"Ich bin gern draußen. {mark} Werdegang")
    assert "sieht aus wie eine Notiz" in found.message
