"""Ordinary German prose, however many signs it has, is no slip."""

from tests.publishing.slips.marked import assert_slips

PROSE = """\
## Wie alles anfing

„Wir hatten [damals] keine Räume“, sagt Jule B. (42), „und [der Bürgermeister] hatte Sorgen [lacht].“ 1998 –
da war die Mauer längst gefallen – kamen 3.500 Menschen; heute sind es ca. 2–3 Tsd. im Jahr.

Frauen* und Männer*, Schüler:innen, Lehrer_innen, KollegInnen, der/die Leiter/-in und (Ehren-)Amtliche kamen.
Am 1. 5. 2024, um 10.30 Uhr, hieß es: "Los geht's!" Das kostete 5,50 €/Std. (+ 19 % USt.), also > 100 €, aber
< 1.000 €.

> Das ist *das* Beste, was uns passieren konnte.
> – Ole, Vorstand

- § 5 Abs. 2: gilt
- 50 % Rabatt*
- E-Mail & Telefon
- A/B-Test, 24/7 und x = y + 1

*) nur für Mitglieder

Mo–Fr 9–17 Uhr · Sa 10–12 Uhr | So geschlossen

**Wichtig:** Rufen Sie an – *gern auch abends* – oder schreiben Sie. Das 1 × 1 der Beteiligung, 3 * 4 Meter,
Nr. 7 & 8, C# und #5, @ortsverein, Datei a_b_c.txt, C:\\Ordner.

1. Erstens: zuhören.
2. Zweitens: fragen?
3. Drittens … warten!

Der Verein [e. V.] wurde 1999 (?) gegründet [1], s. a. [Impressum](/impressum/) – [[Hier fehlt noch was]].

Temperaturen um -5 °C, Gleis 3 -> 4, a => b; „so“ ‚so‘ »so«. O-Ton: „o weh“.

o weh, dachte ich.
Und dann: nichts.

Ø 3 Besucher · ~ 20 Leute · ≈ 5 km · ~5 bis ~7 Gäste · 10^6 · {…} · 100 $ bis 200 $ · $5 und $6

(\\*) Erklärung

Schreiben Sie an <post@ort.example> oder [an mich](mailto:post@ort.example), auf Mastodon an @jule@ort.example.

Preis: 100 Euro am Tag; Vereine zahlen 80 Euro.
Für Schulen gilt; was im Vertrag steht. Fahrtkosten kommen dazu;
Essen auch.

- **Anlass:** Ein Ort sucht nach neuen Wegen,
  die alle mitgehen.
- Ablauf: erst zuhören; dann reden; dann handeln

Danach geht es weiter. ***Wichtig:*** Alle kommen zu Wort.

| Wann | Was |
|------|-----|
| 9 Uhr | Ankommen |
| 12 Uhr | |

___

- ein langer Eintrag, der im Texteditor nach achtzig Zeichen umbrochen wurde, und die
Stadt steht darum am Anfang der Zeile.

Liebe Grüße\\
Ihre Jule
"""


def test_ordinary_prose_is_no_slip() -> None:
    assert_slips(PROSE)
