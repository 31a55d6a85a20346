"""Links, emphasis and signs within a line that would be shown as they are typed."""

import pytest

from tests.publishing.slips.marked import assert_slips

LINKS = {
    "a blank between": ("[Text]‸ (https://ort.example)", "zwischen „]“ und „(“ steht ein Leerzeichen"),
    "a blank before an own text": ("[Text]‸ ({filename}/seiten/a.md)", "steht ein Leerzeichen"),
    "not closed": ("Hier [Text‸](https://ort.example und mehr.", "die schließende Klammer „)“"),
    "not closed, with another behind": ("[a‸](/a/ und [b](/b/)", "die schließende Klammer „)“"),
    "not opened": ("Hier ‸Text](https://ort.example)", "die öffnende Klammer „[“"),
    "without words": ("Hier ‸[](https://ort.example)", "dem Link fehlt der Text"),
    "brackets swapped": ("‸(Text)[https://ort.example]", "die Klammern sind vertauscht"),
    "a name that stands nowhere": ("‸[Text][ort]", "zu „[ort]“ fehlt eine Zeile mit der Adresse"),
    "a bare address": ("Siehe ‸https://ort.example/x?y=1.", "„https://ort.example/x?y=1“ wird so kein Link"),
    "a bare name": ("(‸www.ort.example)", "„[Text](https://www.ort.example)“ schreiben"),
}
SIGNS = {
    "bold in HTML": ("Ein ‸<b>Wort</b>.", "HTML wie „<b>“ wird nicht gelesen…**Wort**"),
    "a break in HTML": ("Eins‸<br>zwei‸<br/>drei", "zwei Leerzeichen", "zwei Leerzeichen"),
    "a script": ("‸<script>\nalert(1)\n</script>", "„<script>“…löschen"),
    "a frame over several lines": ('‸<iframe src="x"\n  width=1></iframe>', "„<iframe>“"),
    "an end without beginning": ("Text‸</div>", "„</div>“"),
    "a comment": ("‸<!-- später -->", "„<!--“"),
    "a footnote": ("Text‸[^1].\n\n‸[^1]: Siehe dort.", "Fußnoten („[^1]“) gibt es hier nicht", "Fußnoten"),
    "a line through": ("‸~~weg~~", "durchgestrichenen Text („~~weg~~“) gibt es hier nicht"),
    "marked": ("‸==Wort==", "markierten Text"),
    "a smiley": ("Schön ‸:smile: hier", "Kürzel für Smileys („:smile:“)"),
    "a name for a heading": ("## Titel ‸{#titel}", "Zusätze in geschweiften Klammern"),
    "an explanation": ("Wort\n‸: Erklärung", "Worterklärungen"),
    "a box": ("‸::: hinweis", "Kästen"),
    "bold not closed": ("Ein ‸**Wort und mehr", "„**“ hat kein Gegenstück"),
    "bold over two entries": ("- ‸**eins\n- zwei‸**", "kein Gegenstück", "kein Gegenstück"),
    "bold with blanks": ("‸** Wort **", "daneben steht ein Leerzeichen"),
    "lines below not closed": ("Ein ‸__Wort", "„__“ hat kein Gegenstück"),
}
RIGHT = [
    "[Text](https://ort.example/a_(b)) und [www.ort.example](https://www.ort.example)",
    "<https://ort.example> und <post@ort.example> und `www.ort.example`",
    "[Text][ort] und [ort][]\n\n[ort]: https://www.ort.example",
    '[![Ein Haus]({static}/bilder/a.jpg "Foto: (E. M.)")](/orte/)',
    '![Ein Haus]({static}/bilder/a.jpg "Foto: www")',
    "Ein Satz (mit [einem Link](/a/)) [und mehr] (siehe oben) und [1] (2).",
    "[Ein langer\nText](https://ort.example)",
    "[[Hier www.ort.example und <b>]] und https://hier.invalid/x",
    "post@www.ort.example",
    "Besucher:innen, 12:30:15 Uhr, x<y und z>w, <Ihr Name>, a == b, ~ 5",
    "**a** *b **c*** und ***d*** und **e\nf** und a*b*c und 5 * 3 und Preis*",
    "__a__ und ______ und \\*\\*c und `**`",
    "\\[kein Link\\](x)",
]


@pytest.mark.parametrize("case", [*LINKS.values()], ids=LINKS)
def test_what_is_meant_as_a_link_and_is_none_is_told(case: tuple[str, ...]) -> None:
    assert_slips(*case)


@pytest.mark.parametrize("case", [*SIGNS.values()], ids=SIGNS)
def test_signs_that_would_be_shown_are_told_with_what_to_write(case: tuple[str, ...]) -> None:
    assert_slips(*case)


@pytest.mark.parametrize("text", RIGHT)
def test_what_reads_as_it_was_meant_is_no_slip(text: str) -> None:
    assert_slips(text)
