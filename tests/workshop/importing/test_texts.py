"""What WordPress shows as HTML reads the same in Markdown, and what has no place here is told."""

import pytest

from plugins.publishing.hidden_notes import without_notes
from plugins.publishing.slips import find_slips
from plugins.workshop.importing.texts.surroundings import Shown, Surroundings, Target
from plugins.workshop.importing.texts.turned import turned

AROUND = Surroundings(
    target=lambda href: Target(href if href.startswith("https:") else ""),
    picture=lambda address, number: Shown("bilder/rad.jpg", "Ein Rad"),
    is_picture=lambda href: href.endswith(".jpg"),
    title="Das Rad",
    own_pictures=("30",),
    notes=(("abc", "Aus dem <em>Archiv</em>."),),
)
READS = {
    "eins\nzwei\n\ndrei": "eins  \nzwei\n\ndrei",
    "<!-- wp:paragraph -->\n<p>eins</p>\n<!-- /wp:paragraph -->\n\nzwei\n\ndrei": "eins\n\nzwei\n\ndrei",
    "<h1>Oben <b>fett</b></h1><h4>Tief</h4>": "## Oben fett\n\n### Tief",
    "<ul><li>a<ol><li>b</li></ol></li></ul>": "- a\n  1. b",
    "14. Juni 2026": "14\\. Juni 2026",
    "5 * 3 und a_b_c und [x] und #tag": "5 \\* 3 und a\\_b\\_c und \\[x\\] und #tag",
    "H<sub>2</sub>O und m<sup>2</sup>": "H₂O und m²",
    "<dl><dt>Rad</dt><dd>dreht sich</dd></dl>": "- **Rad**: dreht sich",
    "<b>fett: </b>weiter": "**fett:** weiter",
    "wort<b>„zitat“</b>wort": "wort„**zitat**“wort",
    "<b>a</b><strong>b</strong>": "**ab**",
    "<b><p>a</p><p>b</p></b>": "**a**\n\n**b**",
    "<p>• a<br>• b</p>": "- a\n- b",
    "a<!--more-->b": "a\n\nb",
    "<blockquote>Satz<cite>Ida</cite></blockquote>": "> Satz\n>\n> Ida",
    "<pre><code>if x:\n\n\n    y</code></pre>": "```\nif x:\n\n\n    y\n```",
    "[[gallery]]": "\\[gallery\\]",
    "&amp; &lt;b&gt; &euro; &nbsp;": "& \\<b> €",
    "<table><tr><td>A</td><td></td></tr><tr><td colspan=2>1</td></tr></table>": "| A | – |\n| --- | --- |\n| 1 |  |",
    "<table><tr><td>nur</td></tr><tr><td>zur Anordnung</td></tr></table>": "nur\n\nzur Anordnung",
    "[fn]Quelle[/fn] Satz": "[^1] Satz\n\n[^1]: Quelle",
    'Satz<sup data-fn="abc"><a href="#abc">1</a></sup>': "Satz[^1]\n\n[^1]: Aus dem *Archiv*.",
    '<p>Satz<a href="#_ftn1" name="_ftnref1">[1]</a></p><p><a href="#_ftnref1" name="_ftn1">[1]</a> Quelle</p>': (
        "Satz[^1]\n\n[^1]: Quelle"
    ),
    "https://a.example/x_y": "[Inhalt bei a.example](https://a.example/x_y)",
    "siehe https://a.example/x": "siehe <https://a.example/x>",
    "[et_pb_text]<p>Worte</p>[/et_pb_text]": "Worte",
    '[vc_row][vc_custom_heading text="Über uns"][/vc_row]': "## Über uns",
    "<u>a</u> <span style='color:red'>b</span> <font>c</font>": "a b c",
    "x\u200by\u202ez": "xyz",
}
TOLD = {
    "<del>alt</del>": "durchgestrichener Text („alt“)",
    "<script>alert(1)</script>x": "ein Programm",
    '<iframe src="https://www.youtube.com/embed/abc"></iframe>': "Eingebettetes von www.youtube.com",
    '[contact-form-7 id="5"]': "ein Formular",
    '[mein_kalender monat="5"]': "der Kurzbefehl „[mein_kalender]“",
    "[kasten]Worte[/kasten]": "der Kurzbefehl „[kasten]“ ist weggelassen",
    '<!-- wp:latest-posts {"n":3} /-->': "der Block „latest-posts“",
    '<!-- wp:block {"ref":9} /-->': "der wiederverwendbare Block 9 fehlt",
    "<p style='color:red'>x</p>": "Farben, Schriften",
    "a<!--nextpage-->b": "auf mehrere Seiten verteilt",
    '<a href="#oben">hinauf</a>': "der Link „hinauf“",
    "[vc_column]x[/vc_column]": "Bausteine eines Seitenbaukastens (WPBakery)",
    "<form><input name=a></form>": "ein Formular",
    "x\uf0b7y": "Symbolschrift",
    "<table><tr><td rowspan=2>a</td><td>b</td></tr><tr><td>c</td></tr></table>": "über mehrere Spalten",
}


@pytest.mark.parametrize("html", READS)
def test_it_reads_as_it_did(html: str) -> None:
    assert turned(html, AROUND, {}).markdown == READS[html]


@pytest.mark.parametrize("html", TOLD)
def test_what_has_no_place_here_is_told(html: str) -> None:
    assert TOLD[html] in "\n".join(message for _, message in turned(html, AROUND, {}).told)


@pytest.mark.parametrize("html", [*READS, *TOLD])
def test_the_check_has_nothing_to_say_of_what_comes_out(html: str) -> None:
    markdown = turned(html, AROUND, {}).markdown
    assert find_slips(without_notes(markdown, fill=" ")) == ()


def test_a_told_place_names_the_line_on_which_it_stands() -> None:
    made = turned("eins\n\nzwei\n\n<del>drei</del>\n\nvier", AROUND, {})
    assert made.markdown.split("\n")[made.told[0][0] - 1] == "drei"


def test_a_reusable_block_stands_where_it_was_called() -> None:
    called = 'a <!-- wp:block {"ref":7} /--> b'
    assert turned(called, AROUND, {"7": "<p>Öffnungszeiten</p>"}).markdown == "a\n\nÖffnungszeiten\n\nb"


def test_a_block_that_calls_itself_comes_to_an_end() -> None:
    assert (
        "Öffnungszeiten"
        in turned('<!-- wp:block {"ref":7} /-->', AROUND, {"7": 'Öffnungszeiten <!-- wp:block {"ref":7} /-->'}).markdown
    )


@pytest.mark.parametrize(
    "html", ["<div>" * 5000 + "x", "<b>" * 3000 + "x", "[" * 5000, "<ul><li>" * 500 + "x", "*" * 3000]
)
def test_no_text_is_too_wild(html: str) -> None:
    assert turned(html, AROUND, {}) is not None
