"""Links, emphasis and signs within a line that would be shown as they are typed."""

import re

import pytest

from plugins.publishing.slips import find_oddities, find_slips
from tests.publishing.slips.marked import MARK, assert_slips

LINKS = {
    "a blank between": ("[Text]‸ (https://ort.example)", "zwischen „]“ und „(“ steht ein Leerzeichen"),
    "a blank before an own text": ("[Text]‸ ({filename}/seiten/a.md)", "steht ein Leerzeichen"),
    "a field of a word processor": (
        'Bei ‸HYPERLINK "https://ort.example/" Ort',
        "ist ein Link, wie Word ihn schreibt; samt „HYPERLINK“…„[ort.example](https://ort.example/)“",
    ),
    "a field with a mail address": ('‸HYPERLINK "mailto:a@ort.example" a', "„<a@ort.example>“"),
    "a new line between": (
        "Mehr: [Kontakt‸]\n({filename}/seiten/a.md).",
        "beginnt eine neue Zeile…beide Zeilen verbinden",
    ),
    "a new line before a page": ("> Mehr: [zu mir‸] \n> (/profil/)", "beide Zeilen verbinden"),
    "not closed": ("Hier [Text‸](https://ort.example und mehr.", "die schließende Klammer „)“"),
    "a lone bracket in a name": ("![Haus‸]({static}/bilder/a(b.jpg)", "im Namen der Datei…„(<{static}/…>)“"),
    "a lone bracket in a name, with a credit": ('![Haus‸]({static}/bilder/a(b.jpg "Foto: C")', "im Namen der Datei"),
    "not closed, with another behind": ("[a‸](/a/ und [b](/b/)", "die schließende Klammer „)“"),
    "the text not closed": ("Hier [ein Text‸({filename}/seiten/a.md) und mehr", "die Klammer „]“; hinter seinen Text"),
    "not opened": ("Hier ‸Text](https://ort.example)", "die öffnende Klammer „[“"),
    "without words": ("Hier ‸[](https://ort.example)", "dem Link fehlt der Text"),
    "brackets swapped": ("‸(Text)[https://ort.example]", "die Klammern sind vertauscht"),
    "square brackets around an address": (
        "Hier [Text]‸[https://ort.example] mehr",
        "um die Adresse gehören runde Klammern statt der eckigen",
    ),
    "square brackets around an own text": ("[Text]‸[{filename}/seiten/a.md]", "runde Klammern statt der eckigen"),
    "square brackets around a mail address": ("[Text]‸[a@ort.example]", "runde Klammern statt der eckigen"),
    "braces around the text": (
        "Hier ‸{Text}(https://ort.example)",
        "um den Text des Links gehören eckige Klammern statt der geschweiften",
    ),
    "braces around the text of an own link": ("‸{Ein Text}({filename}/seiten/a.md)", "eckige Klammern statt der"),
    "a name that stands nowhere": ("‸[Text][ort]", "zu „[ort]“ fehlt eine Zeile mit der Adresse"),
    "an address with the one that Outlook puts behind it": (
        "An ‸post@ort.example<mailto:post@ort.example>.",
        "steht die Adresse noch einmal, in spitzen Klammern; statt beider nur „<post@ort.example>“ schreiben",
    ),
    "an address with what it leads to": (
        "Siehe ‸www.ort.example<https://www.ort.example/>.",
        "statt beider nur „[ort.example](https://www.ort.example)“ schreiben",
    ),
    "a bare address": ("Siehe ‸https://ort.example/x?y=1.", "„https://ort.example/x?y=1“ wird so kein Link"),
    "angled brackets around the address": ("[Text]‸<https://ort.example/a>", "um die Adresse gehören runde Klammern"),
    "no brackets at all": ("Der Markt‸({static}/bilder/a.jpg)", "fehlen die eckigen Klammern…für ein Bild"),
    "brackets doubled": ("Hier ‸[[Text]](/a/)", "ein Paar eckiger Klammern ist zu viel; „[Text](…)“"),
    "brackets of an image doubled": ("‸![[Ein Haus]]({static}/bilder/a.jpg)", "„![Ein Haus](…)“ schreiben"),
    "a link in a link": ("[‸[a](/a/) und mehr](/b/)", "in einem Link steht noch ein Link"),
    "a link of which a part is bold": ("**[Text‸**](/a/)", "„**[Text](/a/)**“ schreiben"),
    "braces around an address": (
        "Hier [Text]‸{https://ort.example/a}",
        "runde Klammern statt der geschweiften; „[Text](https://ort.example/a)“ schreiben",
    ),
    "escaped square brackets": (
        "Mehr ‸\\[hier\\](https://ort.example/a)",
        "die umgekehrten Schrägstriche verhindern es; „[hier](https://ort.example/a)“ schreiben",
    ),
    "the scheme of a mail address": ("An ‸mailto:post@ort.example, gern", "„<post@ort.example>“ schreiben"),
    "a number to dial": ("Rufen Sie ‸tel:+49-30-123456 an", "„[+49-30-123456](tel:+49-30-123456)“ schreiben"),
    "a bare address without www": (
        "Siehe ‸ort.example.de/x.",
        "„[ort.example.de](https://ort.example.de/x)“ schreiben",
    ),
    "a comma in a mail address": ("An ‸<erika@ort,example>!", "„<erika@ort.example>“ schreiben"),
    "an address that was made short": ("Siehe ‸t.me/dorf.", "„[t.me](https://t.me/dorf)“ schreiben"),
    "a bare address of mail": ("Schreiben Sie an ‸post@ort.example, gern", "„<post@ort.example>“ schreiben"),
    "a mail address with a blank behind it": ("[a@ort.example]‸ (mailto:a@ort.example)", "steht ein Leerzeichen"),
    "a mail address between escaped brackets": (
        "An ‸\\<a@ort.example\\>, gern",
        "„\\<a@ort.example\\>“…„<a@ort.example>“",
    ),
    "an address between escaped brackets": ("‸\\<https://ort.example/>", "Schrägstriche…„<https://ort.example/>“"),
    "a mail address beside an escaped sign": ("An \\*‸a@ort.example\\*", "„a@ort.example“…„<a@ort.example>“"),
    "a bare name in square brackets": ("Siehe ‸[www.ort.example/a]", "„[ort.example](https://www.ort.example/a)“"),
    "a bare name in angle brackets": ("Siehe ‸<www.ort.example>", "„[ort.example](https://www.ort.example)“"),
    "a bare mail address in square brackets": ("‸[a@ort.example]", "„<a@ort.example>“ schreiben"),
    "the address of an own text without brackets": ("Siehe ‸{filename}/seiten/a.md.", "fehlen die Klammern"),
    "words with a covered sign": ("[Eins \\* zwei]‸[https://ort.example]", "„[…](https://ort.example)“"),
    "an image apart from its mark": (
        "!‸ [Ein Haus]({static}/bilder/a.jpg)",
        "zwischen „!“ und „[“ steht ein Leerzeichen",
    ),
    "a protected blank between": ("[Text]‸\u00a0(https://ort.example)", "zwischen „]“ und „(“ steht ein Leerzeichen"),
    "a line taken for an address": ("‸[Anna]: Ja.\n\nText", "diese Zeile erscheint nicht…„\\[“"),
    "an address for a name that has one": ("[a]: /a/\n‸[a]: /b/\n\n[a]", "für diesen Namen steht weiter oben schon"),
    "a bare name": ("(‸www.ort.example)", "„[ort.example](https://www.ort.example)“ schreiben"),
}
MEANT = {
    "(Zum Ort)[https://ort.example]": "[Zum Ort](https://ort.example)",
    "(https://ort.example)[Zum Ort]": "[Zum Ort](https://ort.example)",
    "{Zum Ort}(www.ort.example)": "[Zum Ort](https://www.ort.example)",
    "!(Ein Haus)[{static}/bilder/a.jpg]": "![Ein Haus]({static}/bilder/a.jpg)",
    "[Zum Ort][https://ort.example]": "[Zum Ort](https://ort.example)",
    "[Zum Ort]<http://ort.example>": "[Zum Ort](https://ort.example)",
    "[Schreiben Sie][a@ort.example]": "[Schreiben Sie](mailto:a@ort.example)",
    "**[Zum Ort**](/a/)": "**[Zum Ort](/a/)**",
    "https://www.ort.example/a?b=c": "[ort.example](https://www.ort.example/a?b=c)",
    "[www.ort.example]": "[ort.example](https://www.ort.example)",
    "<a class='x' target='_blank' href='http://ort.example'>Zum Ort</a>": "[Zum Ort](https://ort.example)",
    '<img class="x" alt="Ein Haus" src="https://ort.example/a/haus.jpg" />': "![Ein Haus]({static}/bilder/haus.jpg)",
}
SIGNS = {
    "elements that HTML does not know": ('Ein ‸<ort-karte land="x">\n\n‸</ort-karte>', "löschen", "„</ort-karte>“"),
    "words for programs": ("‸<?php echo 1; ?>\n\n‸<!DOCTYPE html>", "„<?php", "„<!DOCTYPE html>“"),
    "a note that is not closed": ("Text ‸<!-- später", "die Notiz, die hier mit „<!--“ beginnt, endet nicht"),
    "a footnote without a note": ("Text‸[^1].\n\n[^2]: Dort.[^2]", "zu „[^1]“ fehlt die Fußnote"),
    "a footnote without a number": ("Text\n\n‸[^1]: Siehe dort.", "weist nichts hin, so erscheint sie nicht"),
    "a footnote of no words": ("A[^1]\n\n‸[^1]:\n\nText", "die Fußnote ist leer"),
    "a footnote within a sentence": ("Das steht da‸^[dort].", "Fußnoten im Satz…„[^1]“ schreiben"),
    "a note of another dialect": ("Text\n\n‸%% später %%\n\n‸// noch", "zwischen „<!--“", "zwischen „<!--“"),
    "a note that dashes begin": ("‸<!— später —>\n\n‸<!- auch", "mit „<!—“ beginnt keine Notiz", "mit „<!-“"),
    "a note written in signs": ("‸&lt;!-- später --&gt;", "davor „<!--“ und dahinter „-->“ schreiben"),
    "what LaTeX would read": ("Text ‸\\newpage", "Befehle von LaTeX („\\newpage“)"),
    "a list of contents": ("‸[TOC]\n\nText", "Inhaltsverzeichnisse („[TOC]“)"),
    "signs that look like a mistake": ("‸\\*\\*so, ‸\\&amp;", "„\\*\\*“ erscheint als „**“", "erscheint als „&amp;“"),
    "a smiley of a sign": ("Super ‸:+1:", "Kürzel für Smileys („:+1:“)"),
    "a line through by single signs": ("Es kostet ‸~50~ 40 Euro.", "durchgestrichenen Text („~50~“)"),
    "a mark of a notebook": ("Das steht da. ‸^abc123", "Sprungmarken („^abc123“)"),
    "a footnote without its colon": ("Text\n\n‸[^2] Dort.", "hinter „[^2]“ fehlt der Doppelpunkt…„[^2]: “"),
    "a line end by its name": ("Eins‸\\nZwei und ‸\\– drei", "Zeilenwechsel als", "umgekehrte Schrägstriche"),
    "a box without a list": ("‸[x] Ich komme.\n‸[ ] Ich nicht.", "„[x]“ löschen", "„[ ]“ löschen"),
    "a book by its key": ("Das sagt ‸[@muster2020].", "Verweise auf Literatur"),
    "a table of crosses": ("‸+---+---+\n| a | b |\n‸+---+---+", "Tabellen mit Kreuzen", "Tabellen mit Kreuzen"),
    "more stars behind than before": ("Das ist *wichtig*‸*.", "vorn steht „*“, hinten „**“"),
    "a footnote given twice": ("A[^1]\n\n[^1]: b\n\n‸[^1]: c", "steht weiter oben schon einmal"),
    "a footnote with a blank in its name": ("A\n\n‸[^die 1]: b", "„[^die-1]“ schreiben"),
    "bold that touches the next word": ("‸**Termin:**Montag", "wird so nicht fett…„:**“ und „Montag“…„**“ vor „:“"),
    "bold in HTML": ("Ein ‸<b>Wort</b>.", "HTML wie „<b>“ wird nicht gelesen…**Wort**"),
    "a break in HTML": ("Eins‸<br>zwei‸<br/>drei", "zwei Leerzeichen", "zwei Leerzeichen"),
    "a script": ("‸<script>\nalert(1)\n</script>", "„<script>“…löschen"),
    "a frame over several lines": ('‸<iframe src="x"\n  width=1></iframe>', "„<iframe>“"),
    "an end without beginning": ("Text‸</div>", "„</div>“"),
    "a line through": ("‸~~weg~~", "durchgestrichenen Text („~~weg~~“) gibt es hier nicht"),
    "marked": ("‸==Wort==", "markierten Text"),
    "a smiley": ("Schön ‸:smile: hier", "Kürzel für Smileys („:smile:“)"),
    "a name for a heading": ("## Titel ‸{#titel}", "Zusätze in geschweiften Klammern"),
    "an explanation": ("Wort\n‸: Erklärung", "Worterklärungen"),
    "a field to be filled": ("Liebe ‸{Name}, guten Tag", "Felder zum Ausfüllen („{Name}“)…was da stehen soll"),
    "a width behind a picture": ("![a]({static}/bilder/a.jpg)‸{width=300}", "Zusätze in geschweiften Klammern"),
    "a box in a quotation": ("> ‸[!NOTE]\n> Achtung", "Kästen („[!NOTE]“)"),
    "signs set low, high and as a formula": ("H‸~2~O, m‸^2^, ‸$$x$$", "etwa ₂", "etwa ²", "Formeln („$$x$$“)"),
    "a formula within a sentence": ("Es sind ‸$x_2$ Orte, 5 $ und 7 $.", "Formeln („$x_2$“)"),
    "a box": ("‸::: hinweis", "Kästen"),
    "a backslash before another": (
        "Bürger‸\\\\*innen, ‸\\\\server, Ende‸\\\\",
        "soll nur das Zeichen zu sehen sein, „\\*“ schreiben",
        "vier schreiben",
        "für eine neue Zeile zwei Leerzeichen",
    ),
    "a sign's name without its end": ("Seit ‸&copy 2026 und ‸&amp Co.", "„©“ schreiben", "„&“ schreiben"),
    "a number between angle brackets": ("Rufen Sie an: ‸<030 123456>, ‸<a@@b>", "um „030 123456“", "um „a@@b“"),
    "a table in HTML": ("‸<table><tr><td>Mo</td></tr></table>", "„| … | … |“ schreiben"),
    "a table of escaped strokes": ("‸\\| a \\|\n\\| b \\|", "verhindern, dass es eine Tabelle wird; löschen"),
    "a break in a heading": ("## Ablauf‸<br>und Ort", "in einer Überschrift gibt es keine neue Zeile"),
    "signs set high and low in HTML": ("5 m‸<sup>2</sup>, H‸<sub>2</sub>O", "etwa ²", "etwa ₂"),
    "a sign encoded twice": ("M‸&amp;uuml;ller ‸&amp;amp; Co", "„ü“ schreiben", "„&“ schreiben"),
    "letters as mails encode them": ("B‸=FCrger, M‸\\u00fcller, M‸%C3%BCller", "den Buchstaben selbst", "", ""),
    "signs of a wiki": ("‸== Anlass ==\n\n‸'''fett'''", "„## “ davor schreiben", "„**Wort**“ schreiben"),
    "a heading of Textile": ("‸h2. Anlass", "„## “ schreiben"),
    "a correction and an abbreviation": (
        "Es ‸{--war--} ist.\n\n‸*[EU]: Union",
        "übernehmen oder löschen",
        "ausschreiben",
    ),
    "a field of a form letter": ("Guten Tag ‸«Anrede»,", "was da stehen soll"),
    "a field in capitals": ("Liebe ‸$VORNAME$,", "was da stehen soll"),
    "a field between number signs": ("Liebe ‸#NAME#,", "was da stehen soll"),
    "words that were to stand higher": ("Das ist ‸^hoch^ gesetzt.", "ohne die Zeichen „^“ schreiben"),
    "a field of a newsletter": ("Hallo ‸*|FNAME|*!", "was da stehen soll"),
    "a break in a table": ("| a | b |\n|---|---|\n| c‸<br>d | e |", "in einer Tabelle gibt es keine neue Zeile"),
    "a word between signs with blanks": (
        "Das ist ‸_ wichtig _ hier.\n\nUnd ‸* das * auch.",
        "„_Wort_“ schreiben",
        "„*Wort*“ schreiben",
    ),
    "two stars as a note": (
        "Das kostet 10 €‸** im Jahr.\n\n‸** zuzüglich Umsatzsteuer",
        "für eine Anmerkung „[^1]“",
        "für eine Anmerkung „[^1]“",
    ),
    "signs of Markdown below a photo": (
        '![a](‸{static}/bilder/a.jpg "Foto: **Jule** K.")\n\n![a](‸{static}/bilder/a.jpg "Foto: [Jule](/a/) <b>")',
        "ohne sie schreiben: „Foto: Jule K.“",
        "ohne sie schreiben: „Foto: Jule“",
    ),
    "bold not closed": ("Ein ‸**Wort und mehr", "„**“ hat kein Gegenstück"),
    "bold over two entries": ("- ‸**eins\n- zwei‸**", "kein Gegenstück", "kein Gegenstück"),
    "bold with blanks": ("‸** Wort **", "daneben steht ein Leerzeichen"),
    "lines below not closed": ("Ein ‸__Wort", "„__“ hat kein Gegenstück"),
    "a star not closed": ("Das ist ‸*wichtig.", "„*“ hat kein Gegenstück und ist zu sehen…„\\*“"),
    "a star not closed, beside closed ones": ("*Das* ist „‸*sehr wichtig“ und **das**.", "„*“ hat kein Gegenstück"),
    "a star not closed, with one that stands alone": ("‸*wichtig * und", "„*“ hat kein Gegenstück"),
    "a star not closed, in a field": ("| a | ‸*b |\n|---|---|\n| c* | d |", "„*“ hat kein Gegenstück"),
    "a line below not closed": ("Ein ‸_Wort und mehr", "„_“ hat kein Gegenstück"),
    "a line below not opened": ("Ein Wort‸_ und mehr", "„_“ hat kein Gegenstück"),
    "a grave not closed": ("Ein ‸`Wort.", "„`“ hat kein Gegenstück"),
    "a star of three not closed": ("‸***Wichtig!** und mehr", "„*“ hat kein Gegenstück"),
    "a gap to fill in": ("Telefon: ‸________", "Lücken zum Ausfüllen („________“)…was da stehen soll"),
    "two stars that stand for times": ("Es sind 5‸*3 Tage und 2*2 Abende", "machen den Text dazwischen kursiv…„\\*“"),
    "three factors": ("Ein Raum, 5‸*3*2 m", "machen den Text dazwischen kursiv"),
}
BRACKETS = {
    "a link without an address": ("Siehe ‸[Gutschein] für mehr.", "„[Gutschein](Adresse)“…„\\[Gutschein\\]“"),
    "a hint in single brackets": ("‸[Mo bis Fr von 9 bis 17 Uhr]", "ausfüllen und die Klammern löschen"),
    "a hint in a sentence": ("Ich komme aus ‸[hier den Ort].", "ausfüllen und die Klammern löschen"),
    "hints in entries": ("- ‸[ort]\n- ‸[tag]", "ausfüllen", "ausfüllen"),
    "marks of a forum": ("Das ist ‸[b]wichtig[/b]", "samt „[/b]“ löschen"),
    "a comment of another one": ("Ein Satz.‸[a]\n\n[a]Bitte prüfen", "Kommentars aus Google Docs"),
    "a comment of a word processor": ("Das ist gut.‸[EM1]", "Marke eines Kommentars aus Word; löschen"),
    "a gallery": ('‸[gallery ids="1,2"]', "Baustein eines anderen Programms…löschen"),
    "a caption": ('‸[caption id="a" align="b"]Bild[/caption]', "samt „[/caption]“ löschen"),
    "a row of another program": ("‸[vc_row][/vc_row]", "samt „[/vc_row]“ löschen"),
    "stars that rate": ("Die Suppe: ‸****", "für Sterne „★★★★“ schreiben"),
    "a comment of a word processor behind a word": ("Saal‸[JK1] ist da.", "Marke eines Kommentars aus Word"),
    "sources of an encyclopedia": (
        "Die Stadt.‸[1][2] Der Bach.[3]",
        "die hier nicht steht; löschen, auch die folgenden",
    ),
    "an end left over": ("Text‸[/caption]", "Baustein eines anderen Programms"),
}
UNSEEN = {
    "a line end that no editor shows": ("Das Netz‸\u2028werk", "ein unsichtbares Zeichen (U+2028)…neu tippen"),
    "another one": ("Das Netz‸\u2029", "ein unsichtbares Zeichen (U+2029)"),
    "a blank without width": ("Das Netz‸\u200bwerk", "ein unsichtbares Zeichen (U+200B)…neu tippen"),
    "the mark of a file's beginning": ("Das ‸\ufeffNetz und\u200b mehr", "(U+FEFF)"),
    "an object of a word processor": ("Das ‸\ufffc Netz", "(U+FFFC)…löschen"),
    "a sign of a symbol font": ("Das Netz ‸\uf0e0 da", "(U+F0E0)…ersetzen"),
}
QUOTES = {
    "commas": ("‸,,So‸'' war es.", "„,,“ ist kein Anführungszeichen; „„“", "„''“ ist kein Anführungszeichen; „““"),
    "signs of less and more": ("Sie sagte ‸>>nein‸<<.", "„»“ schreiben", "„«“ schreiben"),
    "accents": ("Wie geht‸´s? Klaus‸´ Haus", "„´“ ist kein Apostroph; „’“", "„´“ ist kein Apostroph"),
    "letters of other alphabets": (
        "In der ‸Stra\u03b2e, ‸D\u0430s.",
        "„\u03b2“ aus einem anderen Alphabet",
        "„\u0430“",
    ),
    "letters that were lost": ("Die ‸B?rger sind da.", "in „B?rger“ fehlt wohl ein Buchstabe"),
    "the same mark at both ends": ("Er sagte „so‸„ und ging.", "kein Anführungszeichen am Ende…schreiben"),
    "quotation marks with blanks": ('‸" So ist es ", sagte sie.', "„So ist es“"),
    "letters of formulas": ("‸\u210c\U0001d51e\U0001d529\U0001d529\U0001d52c!", "„Hallo“ schreiben"),
    "letters of mathematics": ("‸\U0001d5ea\U0001d5f6\U0001d5ff kommen.", "„Wir“ schreiben"),
    "blanks that are all protected": ("‸" + "\u00a0".join("abcdefgh"), "die Zeile kann nicht umbrechen; neu tippen"),
    "letters that a PDF joins": (
        "Wir ‸\ufb01nden es.",
        "„\ufb01“ besteht aus Zeichen, die keine Suche findet…„fi“ schreiben",
    ),
    "one that nothing closes": ('Er sagte ‸"nein und ging.', "hat kein Gegenstück und bliebe gerade"),
    "two marks": ("‸„„Wir fangen an‸““, sagte sie.", "zwei Anführungszeichen nebeneinander", "eines löschen"),
    "spaced-out letters": ("‸W I C H T I G ist das.", "„W I C H T I G“ liest…„**WICHTIG**“"),
    "small capitals": ("Das ist ‸\u1d21\u026a\u1d04\u029c\u1d1b\u026a\u0262.", "Zeichen einer Lautschrift"),
    "letters struck through": ("Es ist ‸d\u0336u\u0336rch.", "durch „du“ gibt es hier nicht"),
    "no blank behind a sign": (
        "Es ist gut‸.Und am Montag‸,den 7‸.Dezember geht es los.",
        "hinter „.“ fehlt ein Leerzeichen",
        "hinter „,“ fehlt",
        "hinter „.“ fehlt",
    ),
    "kept straight": ('Das ist ‸\\"gut‸\\" so.', "hält das Anführungszeichen gerade", "löschen"),
}
RIGHT = [
    'Das Heft ["Wege zum Wir"](https://ort.example) und „auch so” und war‘s',
    "Die *Lehrer*innen* und **Bürger*innen** und *alle Schüler*innen heute* und `Enter` `Tab`",
    "[//]: # (eine Notiz)\n\nRock 'n' Roll, 5\" und 3\" breit, \"so\" und 'so'",
    "[Ein [Klammer] Link](/orte/)\n\n**100 €***\n\nA[^1]\n\n[^1]:\n    Dort.",
    "> Zitat.[^1]\n> [^1]: Quelle\n\n- Ein Punkt.[^2]\n\n  [^2]: Noch eine",
    "Frauen*, Mädchen* und alle; Bürger*innen und Leser*in",
    "Ein Satz.[^1] Noch einer.[^q]\n\n[^1]: Quelle\n[^q]: Noch eine",
    "[Text](https://ort.example/a_(b)) und [www.ort.example](https://www.ort.example)",
    "<https://ort.example> und <post@ort.example> und `www.ort.example`",
    "[Text][ort] und [ort][]\n\n[ort]: https://www.ort.example",
    '[![Ein Haus]({static}/bilder/a.jpg "Foto: (E. M.)")](/orte/)',
    '![Ein Haus]({static}/bilder/a.jpg "Foto: www")',
    "Ein Satz (mit [einem Link](/a/)) [und mehr] (siehe oben) und [1] (2).",
    "[Ein langer\nText](https://ort.example) steht da.",
    "[[Hier ein Satz]",
    "[[Hier www.ort.example und <b>]] und https://hier.invalid/x",
    "[post@ort.example](mailto:post@ort.example), <post@ort.example>, post\\@ort.example, @verein@ort.example",
    "[[Hier post@ort.example]], [[[Hier ein Wort]]](/a/), **[a](/a/)** und [**b** und c](/b/)",
    "***a** b* und ***c* d** und **e *f***",
    "Besucher:innen, 12:30:15 Uhr, x<y und z>w, <Ihr Name>, a == b, ~ 5",
    "**a** *b **c*** und ***d*** und **e\nf** und a*b*c und 5 * 3 und Preis*",
    "__a__ und ___b___ und \\*c und `**`",
    "\\[kein Link\\](x)",
    "Am ![Haus *am* **Markt** mit `x`]({static}/bilder/a.jpg) und [![Haus __am__ _Ufer_]({static}/bilder/a.jpg)](/o/)",
    "„Die [Stadt] hat […] gesagt“ [sic!], [1], [...], [Anm. d. Red.] und [die Stadt], [D]ie Stadt, \\[Ort\\]",
    "*Ein* Satz von Leser*innen und *zwei*, Un*glaub*lich, 5 * 3 * 2 m und `5*3 und 2*2`",
    "Frauen* und Mädchen*, Netz\u00adwerk, z.\u00a0B., 👩\u200d🌾, @ort_x, _a_b_ und (_so_), „*so*“ – *so*.",
    "[Ort][] und [ort]\n\n[ort]: https://www.ort.example",
    "![a]({static}/bilder/a.jpg \"Foto: Jule*in 'K.' – [unbekannt]\") und C:\\Ordner, 5 * Preis * Zahl, a < b",
    "| a | b |\n|---|---|\n| [Ja\\|Nein](/a/) | c\\|d |\n\nEs sind 5 \u03bcm, 3 k\u03a9. Wer?Wie",
    "Hallo, wir sind da!\nUnd ihr? Mit S.Maier, B.Sc., 3,5 km, der Datei a.txt und A D A C.",
    "Guten Tag, ich bin Ole.\nIch komme von hier. Anreise: mit dem Rad - wie immer - oder zu Fuß",
    "Am Seil ~ 5 m, 5^2, 100 $ und 200 $, \\{Name\\}, \\<b\\> und \\~",
]


@pytest.mark.parametrize("case", [*LINKS.values()], ids=LINKS)
def test_what_is_meant_as_a_link_and_is_none_is_told(case: tuple[str, ...]) -> None:
    assert_slips(*case)


@pytest.mark.parametrize("case", [*SIGNS.values()], ids=SIGNS)
def test_signs_that_would_be_shown_are_told_with_what_to_write(case: tuple[str, ...]) -> None:
    assert_slips(*case)


@pytest.mark.parametrize("case", [*BRACKETS.values()], ids=BRACKETS)
def test_brackets_that_would_be_seen_are_told_with_what_was_meant(case: tuple[str, ...]) -> None:
    assert_slips(*case)


@pytest.mark.parametrize("case", [*UNSEEN.values()], ids=UNSEEN)
def test_signs_that_nobody_sees_or_has_are_told(case: tuple[str, ...]) -> None:
    assert_slips(*case)


@pytest.mark.parametrize("case", [*QUOTES.values()], ids=QUOTES)
def test_quotation_marks_made_of_other_signs_are_told(case: tuple[str, ...]) -> None:
    assert_slips(*case)


@pytest.mark.parametrize("text", [marked.replace(MARK, "") for marked, *_ in QUOTES.values()], ids=QUOTES)
def test_what_only_looks_odd_is_no_mistake(text: str) -> None:
    assert find_slips(text) == ()
    assert find_oddities(text)


@pytest.mark.parametrize("text", RIGHT)
def test_what_reads_as_it_was_meant_is_no_slip(text: str) -> None:
    assert_slips(text)


@pytest.mark.parametrize(("written", "meant"), MEANT.items(), ids=MEANT)
def test_a_link_or_an_image_is_given_as_it_is_meant_so_that_it_can_be_copied(written: str, meant: str) -> None:
    (slip,) = find_slips(written)
    assert re.findall("„([^„“]+)“ schreiben", slip.message) == [meant]
    assert find_slips(meant) == ()
