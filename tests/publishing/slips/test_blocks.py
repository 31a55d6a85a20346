"""Lists, tables, headings and paragraphs that Markdown reads otherwise than their writer meant."""

import pytest

from tests.publishing.slips.marked import assert_slips

LISTS = {
    "pro and contra": ("+ viel\n+ hell\n\n‸- teuer\n- weit", "Plus und Minus sehen auf der Seite gleich aus"),
    "a mark of a word processor behind that of the list": ("- ‸• eins\n- • zwei", "noch „•“; löschen"),
    "a dash behind that of the list": ("- ‸– eins\n- – zwei", "noch „–“; löschen"),
    "a wide blank behind the mark": ("‸-\u2003eins\n-\u2003zwei", "fehlt ein (gewöhnliches) Leerzeichen"),
    "an end": ("Wir enden.\n\n‸- Ende -", "„– Ende –“"),
    "a paragraph set in too little below an entry": (
        "1. Eins\n\n  ‸Dazu dies.\n\n2. Zwei",
        "beginnt dieser Absatz mit 2 Leerzeichen; soll er zum Punkt darüber gehören, mit vier, sonst ohne",
    ),
    "entries set in too far under a sentence": ("Am besten:\n    ‸- Welcher\n    - Wie", "vor „-“ stehen zu viele"),
    "an inner entry set in too far": ("- a\n      ‸- b", "vor „-“ stehen zu viele Leerzeichen"),
    "numbers from the middle at once under a sentence": ("Dann:\n‸3. Drei\n4. Vier", "die nicht mit 1 beginnt"),
    "numbers in brackets": ("‸(1) Welcher\n(2) Wie", "„(1)“ macht hier keine Liste; vor jedem Punkt „1. “"),
    "a number that is none of a list": ("‸4. Platz beim Wettbewerb", "aus „4.“ am Anfang wird der Punkt einer Liste"),
    "a number left out": ("1. a\n‸3. b", "hier steht „3.“, und auf der Seite stünde 2.…„3\\.“"),
    "a number doubled": ("1. a\n2. b\n‸2. c", "hier steht „2.“, und auf der Seite stünde 3."),
    "days as numbers, without their month": ("14. Auftakt\n‸20. Werkstatt", "und auf der Seite stünde 15."),
    "bullets of a word processor": ("‸• Welcher\n• Wie", "„•“ macht hier keine Liste; vor jedem Punkt „- “"),
    "keys of a telephone": ("‸1\ufe0f\u20e3 Erst reden.\n2\ufe0f\u20e3 Dann tun.", "vor jedem Punkt „1. “"),
    "bullets before bold words": ("‸• **Runde.** Alle\n• **Markt.** Viele", "„•“ macht hier keine Liste"),
    "dashes before words in italics": ("‸– *Runde*\n– *Markt*", "„–“ macht hier keine Liste"),
    "dashes before links": ("‸– [Runde](/a/)\n– »Markt«", "„–“ macht hier keine Liste"),
    "no blank before bold words": ("‸-**Runde.** Alle\n-**Markt.** Viele", "hinter „-“ fehlt"),
    "no blank before bold words, numbered": ("‸1.**Runde**\n2.**Markt**", "hinter „1.“ fehlt"),
    "one bullet": ("So:\n\n‸● Welcher", "„●“ macht hier keine Liste"),
    "dashes": ("‸– Welcher\n– Wie", "„–“ macht hier keine Liste"),
    "dashes with lines between": ("‸– Welcher\n\n– Wie", "„–“ macht hier keine Liste"),
    "a dash among entries": ("- eins\n‸– zwei", "„–“ macht hier keine Liste"),
    "bullets of a symbol font": ("‸\uf0b7\tWelcher\n\uf0b7\tWie", "„U+F0B7“ macht hier keine Liste"),
    "letters that such a font shows as bullets": ("Text\n\n‸o\tWelcher", "„o“ macht hier keine Liste"),
    "letters before blanks": ("‸o Welcher\no Wie", "„o“ macht hier keine Liste"),
    "arrows of two signs": ("‸-> Welcher\n-> Wie", "„->“ macht hier keine Liste"),
    "arrows": ("‸→ eins\n→ zwei", "„→“ macht hier keine Liste"),
    "three short lines with bullets": ("‸• Ein Treffen\n• Ein Rat\n• Ein Weg", "„•“ macht hier keine Liste"),
    "short lines, and one without a blank": ("Ein Rat\n‸1.Ein Weg\n2.Ein Plan\nEin Ziel", "hinter „1.“ fehlt"),
    "letters": ("‸a) Welcher\nb) Wie", "„a)“ macht hier keine Liste; vor jedem Punkt „- “"),
    "no blank": ("So:\n\n‸-Welcher\n-Wie", "hinter „-“ fehlt ein (gewöhnliches) Leerzeichen"),
    "no blank, entries apart": ("‸-Welcher\n\n-Wie", "hinter „-“ fehlt"),
    "no blank in one of three": ("- eins\n‸-zwei\n- drei", "hinter „-“ fehlt"),
    "no blank behind stars": ("‸*Welcher\n*Wie", "hinter „*“ fehlt"),
    "no blank behind numbers": ("‸1.Welcher\n2.Wie", "hinter „1.“ fehlt"),
    "a protected blank": ("‸-\u00a0Welcher\n-\u00a0Wie", "hinter „-“ fehlt ein (gewöhnliches)"),
    "an empty entry": ("- a\n‸-\n- b", "dieser Punkt der Liste ist leer"),
    "boxes": ("- ‸[ ] a\n- ‸[x] b", "„[ ]“ löschen", "„[x]“ löschen"),
    "a sentence at once below it": ("- Stifte\n- Papier\n‸Das war es.", "unter einer Liste fehlt eine leere Zeile"),
    "sentences at once below it": ("1. Papier.\n‸Das war es,\nund mehr.", "unter einer Liste fehlt eine leere Zeile"),
    "numbers with a dot and a bracket": (
        "‸1.) Welcher\n2.) Wie",
        "„1.)“ macht hier keine Liste; vor jedem Punkt „1. “",
    ),
    "capitals": ("‸A) Welcher\nB) Wie", "„A)“ macht hier keine Liste; vor jedem Punkt „- “"),
    "letters with a dot": ("‸a. Welcher\nb. Wie", "„a.“ macht hier keine Liste"),
    "Roman numbers": ("‸i) Welcher\nii) Wie\n\nText\n\n‸I. Ort\nII. Zeit", "„i)“ macht", "„I.“ macht"),
    "numbers that begin anew": ("1. a\n2. b\n\n‸1. c\n2. d", "beginnt die Zählung von vorn…„1)“ zählen"),
    "numbers that count down": ("3. a\n‸2. b\n1. c", "zählt aufwärts, hier stünde auf der Seite 4.…„- 2\\.“"),
    "a sign within a sentence": ("Das Telefon ist\n‸+ 43 664 1\n\nGut\n‸- und schön", "„\\+“", "„\\-“"),
    "protected blanks before it": ("‸\u00a0- Welcher\n‸\u00a0- Wie", "vor „-“ steht ein", "vor „-“ steht ein"),
    "one entry with a number": ("‸1. FC Lindenhaag", "eine Liste mit nur einem Punkt…„1\\.“"),
    "signs that change": ("- a\n‸* b\n‸+ c", "„*“ eine neue Liste, die über ihr hat „-“", "„+“"),
    "one blank before an inner entry": ("- Stifte\n ‸- rot\n- Papier", "für einen Unterpunkt zwei bis vier"),
    "one entry that is a number": ("Nachts waren es\n\n‸- 5 Grad", "eine Liste mit nur einem Punkt…„\\-“"),
    "one entry below a quotation": ("> Es war schön.\n\n‸- Rosa", "eine Liste mit nur einem Punkt"),
    "two dashes": ("‸-- eins\n-- zwei", "„--“ macht hier keine Liste"),
    "a year": ("‸2022. Ein Jahr.", "„2022\\.“ schreiben"),
    "two signs before each": ("‸- 1. Raum\n- 2. Suppe\n- 3. Stühle", "steht je „-“ und „1.“; nur „1.“"),
    "typed in a line": ("Wir brauchen: ‸• einen Raum • eine Liste", "„•“ mitten in der Zeile macht keine Liste"),
    "dashes in a line": ("**Mitbringen:** ‸- Stift - Papier", "„-“ mitten in der Zeile macht keine Liste"),
}
NOTES = {
    "a note below a price": ("Ab 100 Euro*.\n\n‸* zzgl. Steuer", "als Erklärung zu dem Stern weiter oben „\\*“"),
    "below an escaped star": ("Ab 100 Euro\\*.\n\nText\n\n‸* zzgl. Steuer", "weiter oben „\\*“ schreiben"),
    "at once below it": ("Ab 100 Euro*\n‸* zzgl. Steuer", "mit einer leeren Zeile davor"),
    "below a table": ("| a | b* |\n|---|---|\n| 1* | 2 |\n\n‸* mit Steuer", "weiter oben „\\*“ schreiben"),
    "below a list": ("- 100 Euro*\n- 200 Euro*\n\n‸* zzgl. Steuer", "weiter oben „\\*“ schreiben"),
}
QUOTATIONS = {
    "a sentence at once below it": ("> So war es.\n‸Das fanden alle.", "gehört dieser Satz dazu (soll er das"),
    "below a short one": ("> So war es\n‸Das fanden alle.", "unter einem Zitat fehlt eine leere Zeile"),
    "guillemets": ("‸>>Nein<<, sagte sie.", "„»“ und „«“ schreiben"),
    "a figure that somebody means to be topped": ("‸> 50 Personen", "ist „mehr als“ gemeint…„\\>“ schreiben"),
    "guillemets of three signs": ("‸>>> Nein <<<, sagte sie.", "„»“ und „«“ schreiben"),
    "nothing": ("Text\n‸>\nText\n\n‸> >\n\n> a\n>\n> b", "ein leeres Zitat; löschen", "ein leeres Zitat"),
    "a sign within a sentence": ("Es kamen mehr als\n‸> 50 Personen.", "„>“ am Anfang wird ein Zitat…„\\>“"),
}
TABLES = {
    "an empty line below its head": ("| a | b |\n\n‸|---|---|\n| 1 | 2 |", "steht eine leere; löschen"),
    "no ruler": ("‸| a | b |\n| 1 | 2 |", "fehlt die Zeile mit den Strichen; „|---|---|“"),
    "a line above its head": ("‸| Termine |\n| a | b |\n|---|---|\n| 1 | 2 |", "gehört nicht zur Tabelle darunter"),
    "tabs": (
        *(
            "Text\n\n‸Tag\tOrt\tUhrzeit\nMontag\tHalle\t9\nDienstag\tSaal \t 12",
            "in dieser Zeile „| Tag | Ort | Uhrzeit |“",
        ),
    ),
    "tabs in two lines": ("‸Tag\t\tUhrzeit\nMontag\tneun Uhr.", "Tabulatoren machen … darunter „|---|---|“"),
    "blanks": (
        "‸Montag      10 Uhr\nDienstag    11 Uhr",
        "Leerzeichen machen … „| Montag | 10 Uhr |“, darunter „|---|---|“",
    ),
    "semicolons": ("‸Jahr; Orte\n2015; 50", "Strichpunkte machen … „| Jahr | Orte |“, darunter „|---|---|“"),
    "a line without rows": ("| a | b |\n‸|---|---|\n\nText", "fehlen die Zeilen der Tabelle"),
    "an empty line within": ("| a |\n|---|\n| 1 |\n\n‸| 2 |", "die leere Zeile darüber beendet die Tabelle"),
    "one row": ("‸| a | b |", "fehlt die Zeile mit den Strichen"),
    "strokes without a frame": ("‸Rosa | Vorsitz\nClara | Kasse", "fehlt die Zeile mit den Strichen"),
    "a ruler of dashes": ("| a | b |\n‸|–––|–––|\n| 1 | 2 |", "„–“ ist ein Gedankenstrich…„|---|---|“"),
    "a field too few": ("| a | b |\n|---|---|\n‸| 1 2 |", "hat 1 Feld, die erste 2"),
    "no head": ("‸|---|---|\n| 1 | 2 |", "fehlt die erste Zeile der Tabelle"),
    "a ruler too short": ("| a | b | c |\n‸|---|---|\n| 1 | 2 | 3 |", "hat 2 Felder, die erste 3"),
    "a field too many": ("| a | b |\n|---|---|\n‸| 1 | 2 | 3 |", "hat 3 Felder, die erste 2"),
    "an empty head": ("‸|  | b |\n|---|---|\n| 1 | 2 |", "ein Feld in der ersten Zeile der Tabelle ist leer"),
    "text at once behind it": ("| a | b |\n|---|---|\n| 1 | 2 |\n‸Text", "unter einer Tabelle fehlt eine leere Zeile"),
    "lines that only begin with a stroke": (
        "‸| Am Anfang stand ein Tisch.\n| Darauf ein Fisch.",
        "„|“ am Anfang macht hier keine neue Zeile",
    ),
}
HEADINGS = {
    "a word with a sign": ("‸#Ehrenamt ist schön.", "„#Ehrenamt“…keine Überschrift; für eine „## Ehrenamt“"),
    "a word with a sign, in a paragraph": ("Text\n‸#Ehrenamt-Tag und mehr", "als Hashtag „\\#Ehrenamt-Tag“"),
    "no blank behind the signs": ("‸###Ablauf\n\nText", "für eine „### Ablauf“ schreiben"),
    "a rule at once under a paragraph": ("Ein Satz.\n‸---\nNoch einer.", "machen den Absatz darüber zur Überschrift"),
    "a rule under several lines": ("Ein Satz\nund mehr.\n‸-----", "machen den Absatz darüber zur Überschrift"),
    "a double rule": ("Ein Titel\n‸===", "„===“ macht den Absatz darüber zur Überschrift"),
    "a double rule alone": ("Text\n\n‸=====", "„=====“ ist hier keine Trennlinie"),
    "an empty one": ("‸## \n\nText", "die Überschrift ist leer"),
    "an empty one in a text": ("Text\n‸##\nText", "die Überschrift ist leer"),
    "one sign": ("Text\n\n‸# Titel", "nur einem #"),
    "seven signs": ("‸####### Titel", "hat höchstens sechs #, hier sind es 7"),
    "a protected blank behind the signs": ("##‸\u00a0Ablauf", "hinter „##“ steht ein geschütztes Leerzeichen"),
    "a protected blank before the signs": ("‸\u00a0## Ablauf", "vor „##“ steht ein geschütztes Leerzeichen"),
    "bold words": ("Text\n\n‸**Ablauf**\n\nText", "sieht aus wie eine Überschrift…„## Ablauf“"),
    "bold words above a text": ("‸**Ablauf**\nSo geht es.", "werden auf der Seite zu einer"),
    "a level skipped": ("## A\n\n‸#### B", "nach einer Überschrift mit ## folgt eine mit ####"),
    "a dot behind the signs": ("‸##. Ablauf", "hinter „##“ gehört ein Leerzeichen und kein Punkt"),
    "a number in a sentence": ("Das Los hat die Nummer\n‸# 12 gewonnen.", "zum Satz darüber, „\\#“ schreiben"),
    "signs only behind": ("Anlass ‸##", "„## Anlass“ schreiben"),
    "without words": ("‸## 🎉\n\nText", "die Überschrift hat keine Worte"),
}
CODE_AND_LINES = {
    "a fence that is not closed": ("Text\n\n‸```\n- a", "beginnt Programmcode, und er hört nicht auf"),
    "words behind a fence": ("‸```Das steht hier\nund hier\n```", "was hinter „```“ steht, erscheint nicht"),
    "a fence round nothing": ("‸```\n```", "zwischen den beiden „```“ steht nichts"),
    "code of a blank": ("Ein ‸` ` Wort", "zwischen „`“ und „`“ steht nichts"),
    "a fence closed by other signs": ("‸````\na\n```", "und er hört nicht auf"),
    "a paragraph of an entry set in too far": ("- a\n\n    weiter\n\n        ‸noch", "machen daraus Programmcode"),
    "days below each other": (
        "‸14. Juni 2026: Auftakt mit allen, die schon dabei waren\n20. Juli 2026: Werkstatt.\n3. Sept. 2026: Fest",
        "werden auf der Seite zu einer",
    ),
    "numbered days below each other": ("‸14. 6. 2026: Auftakt\n15. 7. 2026: Fest", "werden auf der Seite zu einer"),
    "four blanks": ("Text\n\n    ‸mehr\n\n    noch mehr\n\nText", "machen daraus Programmcode; löschen"),
    "a tab": ("\t‸Text", "machen daraus Programmcode"),
    "under a heading": ("## A\n    ‸Text", "machen daraus Programmcode"),
    "a grave for an apostrophe": ("So geht‸`s und so gibt‸`s.", "Gravis", "Gravis"),
    "an address": ("‸Alma Windfeder\nAm Kirschgarten 4\n06999 Lindenhaag", "werden auf der Seite zu einer"),
    "an address of two lines": ("‸Alma Windfeder\nAm Kirschgarten 4", "werden auf der Seite zu einer"),
    "prices": ("‸Einzelne 5 €\nFamilien 12 €", "werden auf der Seite zu einer"),
    "emoji": ("‸📍 Rathaus\n🕐 18 Uhr", "werden auf der Seite zu einer"),
    "words with a colon": ("‸**Ort:** Rathaus.\n**Zeit:** 18 Uhr.", "werden auf der Seite zu einer"),
    "a question and its answer": ("‸**Was kostet das?**\nNichts.", "werden auf der Seite zu einer"),
    "links": ("‸[Ein Ort](https://ort.example/ein/ort)\n[Noch einer](/orte/)", "werden auf der Seite zu einer"),
    "questions and answers": ("‸Frage: Wer kommt?\nAntwort: Alle.", "werden auf der Seite zu einer"),
    "days in figures": ("‸14.6.2026: Auftakt.\n20.7.2026: Fest.", "werden auf der Seite zu einer"),
    "days of the week": ("‸Mo, 14. Juni: Auftakt.\nDi, 15. Juni: Fest.", "werden auf der Seite zu einer"),
    "hours": ("‸10–12 Uhr Ankommen.\n12 Uhr Essen.", "werden auf der Seite zu einer"),
    "numbers of sources": ("Text [1] und [2]\n\n‸[1] Dort.\n[2] Und dort.", "werden auf der Seite zu einer"),
    "prices of work": ("‸Beratung, 1 Std: 120,- €\nModeration, ein Tag: 1.200 EUR.", "werden auf der Seite zu einer"),
    "a gender star that a line divides": ("Alle Bürger‸*\ninnen", "das Wort ist am Ende der Zeile getrennt"),
    "bold numbers": ("‸**1.** Eins ist das.\n**2.** Zwei ist das.", "werden auf der Seite zu einer"),
    "a new line behind a heading": ("## Ablauf‸\\\n\nText", "hier endet der Absatz oder die Überschrift"),
    "rules of other signs": ("Text\n\n‸+++\n\nText\n\n‸--\n\nText", "keine Trennlinie", "keine Trennlinie"),
    "a paragraph below an entry, too far in": ("- Eins\n\n      ‸Dazu.", "soll der Absatz zum Punkt darüber gehören"),
    "a tab in a sentence": ("TOP 1‸\tBegrüßung", "hier steht ein Tabulator…neue Zeile"),
    "a text of a chat program in its frame": ("‸```markdown\n# Titel\n```", "diese Zeile und die mit „```“"),
    "numbers of chapters": ("‸1.1 Wer?\n1.2 Wie?", "werden auf der Seite zu einer"),
    "a poem": ("‸Rosen sind rot,\nVeilchen sind blau,\nZucker ist süß,\nund du auch.", "werden auf der Seite zu einer"),
    "a poem in small letters": ("‸Es war ein Ort,\nder hatte keinen Laden,\nda gingen alle\nund baden", "zu einer"),
    "a word that a line divides": ("Die Feuer‸-\nwehr kam.", "das Wort ist am Ende der Zeile getrennt"),
    "a new line behind the last": ("Am Markt\\\n06999 Ort‸\\", "hier endet der Absatz"),
    "protected blanks for a new line": (
        "Am Markt‸\u00a0\u00a0\nund dort",
        "geschützte Leerzeichen, die nichts bewirken",
    ),
    "graves that make code of what stands between": ("Klaus‸` Garten und Hans` Haus", "Gravis"),
    "a line of protected blanks": ("Text\n\n‸&nbsp;\n\nText\n\n‸\u00a0", "geschütztes Leerzeichen", "geschütztes"),
    "a quotation of a protected blank": ("> ‸&nbsp;", "in dieser Zeile steht nur ein geschütztes Leerzeichen"),
    "sentences between fences": (
        "‸```\nWir treffen uns am Montag im Saal.\n```",
        "so erscheint der Text als Programmcode",
    ),
    "graves for quotation marks": (
        ",,Wir fangen an‸``, sagte sie, und ``so'' ging es.",
        "„``“ ist kein Anführungszeichen",
    ),
    "a salutation": (
        "Sehr geehrte Frau Maier,\n‸vielen Dank für den Brief.",
        "unter der Anrede fehlt eine leere Zeile",
    ),
    "a greeting": ("‸Liebe Grüße aus Dorfheim,\nJule", "werden auf der Seite zu einer"),
    "abbreviated words with a colon": ("‸Betr.: Werkstatt\nBezug: Ihr Schreiben", "werden auf der Seite zu einer"),
    "who says what, and when": ("‸Ole (00:12:03): Guten Tag.\nJule (00:12:09): Hallo.", "werden auf der Seite"),
    "who writes": ("‸Jule> Hallo\nOle> Bist du da?", "werden auf der Seite zu einer"),
    "sources": ("‸Maier, A. (2019): Dörfer.\nKern, B. C. (2020): Städte.", "werden auf der Seite zu einer"),
    "doubled letters": ("‸aa) Eins ist das.\nbb) Zwei ist das.", "werden auf der Seite zu einer"),
}
RIGHT = [
    "(1) Der Verein heißt Netz.\n\n(2) Er hat seinen Sitz hier.\n\na) so\n\nb) und so\n\n- I. Anfang\n- II. Mitte",
    "– Kommen Sie mit?\n\n– Ja, gern.\n\n– Dann los.\n\nHaupt-\nund Ehrenamt",
    "Bitte mitbringen:\n\n- einen Stift\n\n## Ablauf\n\n- reden\n\nText",
    "14. 6.: Auftakt\n\n30. 9. bis 2. 10. Fest\n\n14. bis zum 16. Mai",
    "1. a) eins\n2. b) zwei\n\nText\n\n1. Erstens.\n\nText.\n\n2. Zweitens.",
    "Mitbringen\n- Stifte\n- Papier\n\nAblauf.\n- erst reden",
    "> Ein langes Zitat, das über mehr als vierzig Zeichen geht und\nHier weitergeht.\n\n> 50 kamen.",
    "**Wichtig!**\n\n**Ort:**\n\n- Rathaus\n\n**Am Ende**",
    "Kommen Sie!\nWir freuen uns.\n\nWer kommt?\nAlle.\n\nAm\\\nMarkt",
    "Die Runde am Montag ist um 18 Uhr und lange, am\nDienstag ist keine. Am Mittwoch kommen wieder\nalle Kinder.",
    "1. Eins\n\n   Dazu dies.\n2. Zwei",
    "Am besten:\n- Welcher\n- Wie\n\nZuerst dies:\n1. Eins\n2. Zwei\n\n> So:\n> - Welcher",
    "1) Welcher\n2) Wie\n\n+ eins\n+ zwei",
    "- a\n  - b\n    - c\n\n1. a\n\n   - b\n\nText\n\n1. a\n  - b\n2. c\n    1. d",
    "- a\n1. b",
    "> - eins\n>   - zwei\n\n## Pro\n\n+ viel Platz\n\n## Contra\n\n- teuer\n- weit",
    "Die   Runde   der   Stadt   Lindenhaag   hat   heute\nbeschlossen,   dass   sie   bleibt.",
    "Das ist ein gewöhnlicher\nAbsatz, den ein Telefon nach\ndreißig Zeichen umbricht,\nund er geht noch weiter.",
    "- ✅ Raum gebucht\n- ✅ Plakate da\n- → weiter",
    "14. Juni 2022 war es.\n\n1. bis 3. Mai: Klausur\n\n14. 6. 2026: Fest",
    "Text\n| a | b |\n|---|---|\n| 1 | 2 |",
    " ## Titel",
    "```yaml\n- a: <b>\n```\n\nText\n\n~~~\n**\n~~~",
    "eins\\\nzwei",
    "1. a\n1. b\n1. c\n\nText\n\n4. d\n5. e",
    "1. Eins\n\n    Dazu dies.\n\n2. Zwei",
    "- Eins\n\n Ein Absatz, vor dem ein Leerzeichen stehen blieb.",
    "Ab 100 Euro*.\n\n\\* zzgl. Steuer",
    "Ab 100 Euro*.\n\n*zzgl. Steuer\n\nMehr: ab 5 Euro*",
    "100 Euro*, für alle:\n\n* eins\n* zwei\n\nText",
    "* eins*\n\n* zwei\n\nText",
    "* So *betont* steht es da.",
    "-> Mehr dazu\nsteht unten.\n\nText\n\no wie schön\n\n§ 5 und Ø 3",
    "\\#Ehrenamt und \\# Titel",
    "So:\n\n- eins\n- zwei\n    - innen\n    - noch\n- drei\n\nText",
    "1. eins\n2. zwei\n\n    weiter\n\n    - innen\n\n3. drei",
    "* eins\n* zwei\n\n***\n\n* * *\n\n---\n\n- eins\n\n- zwei",
    "- ein langer Punkt,\n  der weitergeht\nund weiter",
    "Am\n14. Juni 2022 – es war ein Dienstag –\nkamen 20.\nDas war\n2. schön.",
    "Der Ort\n– ein kleiner –\nliegt am Fluss.\n\n> Ein Satz.\n>\n> – Jule\n\n> Noch einer.\n> – Ole\n\n– Ole",
    "Plätze und\n-wege und Stadt-\nund Landfahrten, +49 351,\n-5 Grad, 1.200 Euro,\n*Betontes* und\n**Wichtiges**",
    "→ [Mehr](/orte/)",
    "| a | b |\n|:--|--:|\n| 1 | 2 |\n| 3 | |\n\nText | mit Strich",
    "a | b\n--- | ---\n1 | 2",
    "## A\nText\n### B\n#### C\n## D\n---\n\nEin Titel\n---------\n\n### E",
    "## A ##\n\n## B",
    "`- a` und ``b`c`` \\# und \\- und 3\\. Mai",
    "Text\n    eingerückt weiter",
    "Alma Windfeder  \nAm Kirschgarten 4  \n06999 Lindenhaag",
    "Ich komme von außen.\nIch stehe auf keiner Seite.\nIch höre allen zu.",
    "Ein Satz, der\nan seinem Ort umbrochen\nWurde und weiter",
    "[[Hier\n- eins\n- zwei\n• drei]]",
    "**Runde.** Alle\nreden, auch *Leise*\n*kursiv* am Anfang",
    "_Runde_ und\n***beides*** und **fett**",
    "- ein Treffen, zu dem alle kommen, auch die Stadt\nLindenhaag und ihr Rat.",
    "- ein Treffen mit der\nStadt.\n\n- Papier,\nStifte.\n\n- Alma  \nAm Markt.\n\n- Papier\n  Das auch.",
    "Erst reden; dann\nhandeln; so geht es.\n\nWir fragen: wer; was\nund wo; wann",
    "Alle kommen; auch die, die sonst schweigen und die niemand kennt\nWer mag; redet",
    "Ein Satz.   Noch einer.\nUnd noch einer.",
    "| a | b |\n|---|---|\n| 1 | |",
]


@pytest.mark.parametrize("case", [*LISTS.values()], ids=LISTS)
def test_what_is_meant_as_a_list_and_is_none_is_told_once(case: tuple[str, ...]) -> None:
    assert_slips(*case)


@pytest.mark.parametrize("case", [*NOTES.values()], ids=NOTES)
def test_what_explains_a_star_and_becomes_an_entry_is_told(case: tuple[str, ...]) -> None:
    assert_slips(*case)


@pytest.mark.parametrize("case", [*QUOTATIONS.values()], ids=QUOTATIONS)
def test_what_is_taken_for_a_quotation_by_mistake_is_told(case: tuple[str, ...]) -> None:
    assert_slips(*case)


@pytest.mark.parametrize("case", [*TABLES.values()], ids=TABLES)
def test_what_keeps_a_table_from_being_one_is_told(case: tuple[str, ...]) -> None:
    assert_slips(*case)


@pytest.mark.parametrize("case", [*HEADINGS.values()], ids=HEADINGS)
def test_what_becomes_a_heading_by_mistake_or_is_none_is_told(case: tuple[str, ...]) -> None:
    assert_slips(*case)


@pytest.mark.parametrize("case", [*CODE_AND_LINES.values()], ids=CODE_AND_LINES)
def test_what_becomes_code_or_one_line_by_mistake_is_told(case: tuple[str, ...]) -> None:
    assert_slips(*case)


@pytest.mark.parametrize("text", RIGHT)
def test_what_reads_as_it_was_meant_is_no_slip(text: str) -> None:
    assert_slips(text)
