"""What is left open in a text is found in it, and what only looks like it is left alone."""

import pytest

from plugins.preflight.leftovers import left_in

OPEN = (
    "Am ??.??.2026 treffen wir uns.",
    "Am 05.xx.2026 treffen wir uns.",
    "Am XX.05. treffen wir uns.",
    "Am ?? Mai, oder am xx. Juni 2026.",
    "Um ?? Uhr geht es los.",
    "Um 18:xx Uhr geht es los.",
    "Um 18.?? geht es los.",
    "Seit 20xx gibt es die Runde.",
    "Das kostet xx €.",
    "Das kostet ?? Euro.",
    "Am TT.MM.JJJJ sehen wir uns.",
    "Mehr dazu ???",
    "Treffpunkt (Ort ergänzen)",
    "Ihre Ansprechperson ist <Name einsetzen>.",
    "Am <Datum> um <Uhrzeit>",
    "Um neun (Jule: bitte noch prüfen!!!)",
    "Der Saal (bitte noch einmal klären)",
    "Text folgt.",
    "Anfahrt: Text folgt in Kürze",
    "Hier steht später ein Text über die Anfahrt.",
    "Hier kommt noch ein Bild",
    "Ich bin Mitglied im Verein ……… und in …",
    "Ansprechperson: ..............",
    "Bitte ergänzen!",
    "Der Treffpunkt: Bitte noch ergänzen.",
    "Die Preise (wird noch ergänzt)",
    "Wird noch ergänzt.",
    "Platzhalter",
    "Melden Sie sich bei Frau XY.",
    "Ort: N.N.",
    "Hier kommt noch ein Absatz hin.",
    "Liebe %Vorname%, guten Tag",
    "Entwurf v3 – bitte nicht veröffentlichen",
)
CLOSED = (
    "Bitte anmelden!!! Wirklich???",
    "Wer kommt?? Alle kommen.",
    "Wirklich ?! Ja. Wie bitte ?",
    "Um 18 Uhr? Um 19 Uhr?",
    "Größe XX-Large, Kapitel XX und XXI.",
    "Was war 2020? Und 1999?",
    "Die Adresse ist www.xx-verein.example.",
    "Kostet das 20? Oder 30?",
    "Am 5. Mai, um 18:30 Uhr, für 20 Euro.",
    "Das Programm folgt in Kürze. Näheres folgt. Auf das Bild folgt ein Gespräch.",
    "Der Text folgt dem, was alle gesagt haben, und auf jedes Bild folgt eine Runde. Ein Text folgt noch.",
    "Hier steht bald ein neues Haus, hier kommt noch jemand, und hier folgt das Programm.",
    "Klären Sie vorher, wer kommt (bitte noch vor dem Treffen klären lassen, bitte prüfen Sie die Liste).",
    "Gruppen < 10, x<y und z>w, <3, <- hier ->, <<Stadt>> und a < b, c > d.",
    "Und dann… Und dann.... Er ging …",
    "Raum und Zeit (Barrierefreiheit bitte prüfen), Moderation: N. N.",
    "Bitte ergänzen Sie die Liste. Wer etwas weiß, kann sie bitte ergänzen.",
    "Die Liste (sie wird laufend ergänzt) wird noch ergänzt, wenn jemand fehlt.",
    "Aktenzeichen XY, 50 % Rabatt, 20%, 30 %, und der Entwurf, bitte nicht stören.",
    "Hier kommt noch eine Bank hin, hier steht noch ein Baum.",
)
NOTES_TO_ONESELF = (
    "folgt",
    "Folgt noch.",
    "kommt später …",
    "wird nachgereicht",
    "Bitte ausfüllen!",
    "xxx",
    "noch prüfen, siehe Mail von Frau Petersen",
    "noch prüfen: Sprechzeit am Freitag",
    "Noch klären, wer kommt",
    "Muss ich noch nachfragen.",
    "Danach bekommen Sie ein Angebot. (Preis noch mit Steuerberater klären!)",
    "HIER NOCH FOTO",
    "ACHTUNG: hier noch Katrin fragen.",
    "Katrin: Bitte den Absatz noch kürzen.",
    "Es geht los. Bitte den Text noch kürzen",
    "hier fehlt noch ein Bild!",
    "noch Foto einfügen!!",
    "Hier noch ein Foto einfügen",
    "Drei Termine (muss ich noch abstimmen)",
    "Preis noch mit dem Steuerberater klären!",
    "Der Saal ist frei. Uhrzeit noch erfragen.",
    "Stand 2025 (siehe E-Mail vom 3. November)",
    "intern: Frau Petersen meldet sich",
    "Notiz an mich: kürzen",
)
SAID_TO_OTHERS = (
    "Ein Fest folgt.",
    "Es kommt noch besser.",
    "Was noch zu prüfen ist, prüfen wir gemeinsam.",
    "Noch Fragen? Rufen Sie an.",
    "Wir lassen den Plan noch prüfen.",
    "Achtung: Hier dürfen Sie noch fragen. Bitte noch heute anrufen.",
    "Den Ort (wir werden ihn noch abstimmen) nenne ich Ihnen. Ob es geht (das lässt sich noch klären), sehen wir.",
    "Manches ist offen (was noch zu klären ist), manches nicht. Beide wollen noch prüfen.",
    "Noch klären wir das am Tisch.",
    "Schreiben Sie mir eine Mail von unterwegs.",
    "Die interne Sicht: ein Rundgang.",
)
NOTES = ("Der Ort ist tbd.", "TODO: Ort", "Ort: TBD")
FILLED = ("Mustertext Mustertext Mustertext.", "Blindtext Blindtext", "bla bla bla", "Lorem ipsum", "asdf asdf")
WORDS = (
    "Sie bekommen einen Mustertext für die Einladung.",
    "Ohne Blabla und Bla-Bla.",
    "~ 20 Orte",
    "Ein Platzhalter bleibt frei.",
)


@pytest.mark.parametrize("text", OPEN)
def test_an_open_place_is_to_be_filled(text: str) -> None:
    (found,) = left_in(text)
    assert "sieht aus wie eine offene Stelle; entfernen oder ausfüllen" in found.message


@pytest.mark.parametrize("text", NOTES_TO_ONESELF)
def test_a_note_to_oneself_is_no_text_for_others(text: str) -> None:
    assert ["sieht aus wie eine offene Stelle; entfernen oder ausfüllen" in one.message for one in left_in(text)] == [
        True
    ]


@pytest.mark.parametrize("text", SAID_TO_OTHERS)
def test_who_lets_others_know_what_is_open_has_left_no_note(text: str) -> None:
    assert list(left_in(text)) == []


@pytest.mark.parametrize("text", CLOSED)
def test_a_question_or_a_numeral_is_no_open_place(text: str) -> None:
    assert list(left_in(text)) == []


@pytest.mark.parametrize(
    ("texts", "what"), [(NOTES, "eine Notiz"), (FILLED, "Blindtext"), (("~", "null"), "ein fehlender Wert")]
)
def test_notes_and_filling_words_are_left_of_the_writing(texts: tuple[str, ...], what: str) -> None:
    for text in texts:
        (found,) = left_in(text)
        assert f"sieht aus wie {what}; entfernen oder ausfüllen" in found.message


@pytest.mark.parametrize("text", WORDS)
def test_who_speaks_of_filling_words_has_not_left_them(text: str) -> None:
    assert list(left_in(text)) == []


MARKED = {
    "Wie ich **arbeite**": "„Wie ich arbeite“",
    "**Runde Tische**": "„Runde Tische“",
    "Ein __Wort__": "„Ein Wort“",
    "## Anfahrt": "„Anfahrt“",
    "**Runde Tische, die ein ganzes Dorf zusammenbringen und es ins Reden bringen** und mehr": (
        "„Runde Tische, die ein ganzes Dorf zusammenbringen und es ins Reden bringen und mehr“"
    ),
}


@pytest.mark.parametrize("text", MARKED)
def test_of_signs_of_markdown_is_said_what_remains_without_them(text: str) -> None:
    (found,) = left_in(text)
    assert found.message.endswith(f"sieht aus wie ein Rest von Markdown; ohne die Zeichen schreiben: {MARKED[text]}")


def test_of_a_link_where_there_are_none_the_words_remain_and_the_address_has_its_field() -> None:
    (found,) = left_in("Einmal im Jahr ([mehr](https://www.stadt.example)) trifft man sich.")
    assert "ohne die Zeichen schreiben: „Einmal im Jahr (mehr) trifft man sich.“; Links gibt es nur" in found.message
    assert found.message.endswith("in data/ gehört die Adresse in ein eigenes Feld (source, website)")


def test_of_signs_without_words_nothing_remains() -> None:
    (found,) = left_in("**")
    assert found.message.endswith("entfernen oder ausfüllen")


FROM_WORD = (
    "Kommentar [EM1]: Bitte prüfen",
    "Fehler! Verweisquelle konnte nicht gefunden werden.",
    "Siehe Fehler! Textmarke nicht definiert.",
    "Seite 2 von 5",
    "– Seite 2 von 5 –",
    "Anfahrt PAGEREF _Toc123456 3",
    "PAGE \\* MERGEFORMAT",
    "Formatiert: Schriftart: Fett",
)
FROM_MAIL = (
    "Von meinem iPhone gesendet",
    "Gesendet von Mail für Windows",
    "Gesendet von meinem iPad",
    "-----Ursprüngliche Nachricht-----",
    "---------- Forwarded message ---------",
    "Anfang der weitergeleiteten Nachricht:",
    "[cid:image001.png@01DA1234.5678ABCD]",
    "Am Mi., 4. Nov. 2026 um 10:12 Uhr schrieb Anna Beispiel <anna@ort.example>:",
    "Am 04.11.26 um 10:12 schrieb Anna Beispiel:",
    "Am 4. November 2026 um 10:12:33, Anna Beispiel (anna@ort.example) schrieb:",
    "Von: Anna Beispiel Gesendet: Montag An: Alma Betreff: Ihr Text",
)
FROM_CHAT = (
    "Das Netzwerk wächst.:contentReference[oaicite:0]{index=0}",
    "Das Netzwerk wächst.{index=0}",
    "Das Netzwerk wächst 【4†source】.",
    "Das Netzwerk wächst citeturn0search1.",
    "Das Netzwerk wächst (oai_citation:1‡ort.example).",
    "Als KI-Sprachmodell kann ich keine Orte nennen.",
    "Gerne! Hier ist ein überarbeiteter Text für Ihre Website:",
    "Natürlich, hier sind die kürzeren Fassungen",
)
FROM_WHATSAPP = (
    "[24.11.26, 10:15] Anna: Schreib es so.",
    "[24.11.2026, 10:15:31] Anna Beispiel: So.",
    "24.11.26, 10:15 - Anna: So.",
)
NOT_FROM_THERE = (
    "Der Kommentar [von damals] steht unten, wie Kommentar 1.",
    "Das war ein Fehler! Keiner hat ihn bemerkt.",
    "Fehler! Wer sie macht, lernt.",
    "Das steht auf Seite 2 von 5 des Protokolls.",
    "Von meinem Schreibtisch aus gesendet, wie die Einladung.",
    "Die ursprüngliche Nachricht kam an.",
    "Am 4. November 2026 um 10.12 Uhr schrieb der Rat Geschichte.",
    "Am 4. November 2026 um 10 Uhr beginnt, wie die Zeitung schrieb: ein Fest.",
    "Gerne! Hier ist mein Büro. Natürlich, hier ist die Antwort offen.",
    "Ich erkläre, was ein Sprachmodell kann, und als Moderatorin kann ich zuhören.",
    "Am 24.11.26, 10:15 Uhr: Begrüßung [siehe Anna: Plan]",
    "Die Liste ist anders formatiert: Schriftart und Größe bleiben.",
    "Von: Ort zu Ort, an: alle.",
)


@pytest.mark.parametrize("text", [*FROM_WORD, *FROM_MAIL, *FROM_CHAT, *FROM_WHATSAPP])
def test_what_a_copied_text_brings_along_is_to_be_deleted(text: str) -> None:
    (found,) = left_in(text)
    kinds = {"Word": FROM_WORD, "einer E-Mail": FROM_MAIL, "einem Chat-Programm": FROM_CHAT, "WhatsApp": FROM_WHATSAPP}
    where = next(kind for kind, texts in kinds.items() if text in texts)
    whole = ", samt dem Gruß, falls einer darüber steht" if text.startswith(("Von meinem", "Gesendet")) else ""
    assert found.message.endswith(f"sieht aus wie ein Rest aus {where}; löschen{whole}")


def test_of_a_mark_in_a_sentence_only_the_mark_is_to_be_deleted() -> None:
    (found,) = left_in(FROM_CHAT[0])
    assert found.message.startswith("„:contentReference[oaicite:0]{index=0}“ sieht aus")


@pytest.mark.parametrize("text", NOT_FROM_THERE)
def test_words_that_only_sound_like_it_stay(text: str) -> None:
    assert list(left_in(text)) == []


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Fragen &amp Antworten", "statt „&amp“ „&“ schreiben"),
        ("Müller &amp; Söhne", "statt „&amp;“ „&“ schreiben"),
        ("um 12&nbsp;Uhr", "statt „&nbsp;“ ein Leerzeichen schreiben"),
        ("Das &auml;ndert alles", "statt „&auml;“ „ä“ schreiben"),
    ],
)
def test_of_a_sign_that_is_encoded_the_sign_itself_is_proposed(text: str, right: str) -> None:
    (found,) = left_in(text)
    assert found.message.endswith(right)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Das Dorf <!-- Titel prüfen -->", "eine Notiz für Sie selbst; hier erschiene sie; löschen"),
        ("Wir sind #BEZUG! Orte und #NAME?", "ein Fehler aus einer Tabelle"),
        ("Übersetzt mit DeepL.com (kostenlose Version)", "ein Rest aus einem Chat-Programm; löschen"),
        ("Soll ich den Text noch kürzen oder freundlicher formulieren?", "ein Rest aus einem Chat-Programm; löschen"),
    ],
)
def test_what_was_for_nobody_else_is_told_as_what_it_is(text: str, said: str) -> None:
    (found,) = left_in(text)
    assert said in found.message
