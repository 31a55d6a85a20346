"""What WordPress shows as HTML reads the same in Markdown, and what has no place here is told."""

import pytest

from plugins.publishing.hidden_notes import without_notes
from plugins.publishing.slips import find_slips
from plugins.workshop.importing.texts.surroundings import Shown, Surroundings, Target
from plugins.workshop.importing.texts.turned import turned

AROUND = Surroundings(
    target=lambda href: Target(href if href.startswith(("https:", "mailto:")) else ""),
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
    "<p>*** Wichtig ***</p>": "`***` Wichtig `***`",
    "<p>__init__ und a_b und Preis**</p>": "`__init__` und a\\_b und Preis``**``",
    "<p>* * *</p>": "---",
    '<a href="https://a.example/">a ] b [ c</a>': "[a ) b ( c](https://a.example/)",
    '<a href="https://a.example/">Plan [PDF]</a>': "[Plan \\[PDF\\]](https://a.example/)",
    "<p>## hier</p>": "`##` hier",
    "<p>Name: ________</p>": "Name: `________`",
    "<p>A &amp;amp; B</p>": "A `&amp;` B",
    "*<b>stern</b>*": "`*`**stern**`*`",
    "C:\\Bilder und \\": "`C:\\Bilder` und `\\`",
    "<code>div</code>s und <code>a</code><code>b</code>": "``div``s und `ab`",
    "Schreib an info@muehle.example.": "Schreib an [info@muehle.example](mailto:info@muehle.example).",
    '<ul><li><a href="https://a.example/"><h3>Rad</h3><p>dreht</p></a></li></ul>': (
        "- **[Rad](https://a.example/)**\n\n  [dreht](https://a.example/)"
    ),
    '<h2 id="t">Teil 1</h2><p><a href="#t">hin</a></p>': "## Teil 1\n\n[hin](#teil-1)",
    '<a name="b"></a><h3>Rad</h3><h2>Rad</h2><a href="#b">b</a> <a href="#rad_1">c</a>': (
        "## Rad\n\n## Rad\n\n[b](#rad) [c](#rad_1)"
    ),
    '<img srcset="k.jpg 1x, g.jpg 2x" alt="Ein Steg">': "![Ein Steg]({static}/bilder/rad.jpg)",
    '<picture><source srcset="g.webp"><img alt="Ein Steg"></picture>': "![Ein Steg]({static}/bilder/rad.jpg)",
    '<p>a</p><noscript><img src="n.jpg" alt="Ein Steg"></noscript>': "a\n\n![Ein Steg]({static}/bilder/rad.jpg)",
    '<img data-src="n-300x200.jpg" alt="Ein Steg"><noscript><img src="n.jpg"></noscript>': (
        "![Ein Steg]({static}/bilder/rad.jpg)"
    ),
    'Die <abbr title="Bürgerstiftung">BS</abbr> und die <abbr title="Bürgerstiftung">BS</abbr>': (
        "Die BS (Bürgerstiftung) und die BS"
    ),
    "<p>x <math><mi>a</mi><mo>+</mo><mi>b</mi></math> y</p>": "x a+b y",
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
    "<p>***** (5 Sterne)</p>": "„*****“ bedeutet in Markdown etwas",
    "<p>x <math><mi>a</mi></math></p>": "eine Formel",
    '<a href="">hier</a>': "der Link „hier“ führte nirgendwohin",
    '<video src="/wp-content/uploads/das-rad.mp4"></video>': "„Video: das rad“ war in die Seite eingebettet",
    "<ol reversed><li>a</li><li>b</li></ol>": "zählte rückwärts",
    '<div style="background-image:url(/rad.jpg)">x</div>': "das Bild /rad.jpg lag nur als Hintergrund",
    '<img usemap="#m" src="a.jpg" alt="Rad"><map name=m><area href="https://a.example/" alt="Da"></map>'
    "<del>alt</del>": "durchgestrichen",
    "<svg width=400><path d='M0'/></svg>x": "eine Zeichnung (SVG)",
}
HIDDEN = (
    '<div style="display:none">Intern</div>',
    '<p style="color:red; Visibility : hidden">Intern</p>',
    "<p hidden>Intern</p>",
    "<dialog>Intern</dialog>",
    '<span class="kasten d-none">Intern</span>',
    '[et_pb_text disabled="on"]<p>Intern</p>[/et_pb_text]',
    '[vc_row disable_element="yes"][vc_column_text]Intern[/vc_column_text][/vc_row]',
    '[fusion_builder_container status="draft"]Intern[/fusion_builder_container]',
    '[et_pb_text disabled_on="on|on|on"]Intern[/et_pb_text]',
    '<!-- wp:paragraph {"metadata":{"blockVisibility":false}} --><p>Intern</p><!-- /wp:paragraph -->',
    '<!-- wp:group {"metadata":{"blockVisibility":false}} --><div><!-- wp:list --><ul><li>Intern</li></ul>'
    "<!-- /wp:list --></div><!-- /wp:group -->",
)
TABLES = {
    "<thead><tr><th>Kurs<th>Inhalt</thead><tr><td>Eins<td>Dazu<ul><li>x<li>y</ul>": "| Eins | Dazu; x; y |",
    "<tr><td>Kurs<td>Inhalt<tr><td>Eins<td><p>Ein Satz.</p><p>Noch einer</p>": "| Eins | Ein Satz. Noch einer |",
    "<tr><th>Kurs<th>Inhalt<tr><td><h3>Eins</h3><td><blockquote>Zitat</blockquote>": "| **Eins** | Zitat |",
    "<tr><td>A<td>B<tr><td>C<td><table><tr><td>1<td>2<tr><td>3<td>4</table>": "| 1 | 2 |\n| --- | --- |\n| 3 | 4 |",
}


@pytest.mark.parametrize("html", READS)
def test_it_reads_as_it_did(html: str) -> None:
    assert turned(html, AROUND, {}).markdown == READS[html]


@pytest.mark.parametrize("html", TOLD)
def test_what_has_no_place_here_is_told(html: str) -> None:
    assert TOLD[html] in "\n".join(message for _, message in turned(html, AROUND, {}).told)


@pytest.mark.parametrize("html", HIDDEN)
def test_what_was_hidden_stays_so_and_is_told(html: str) -> None:
    made = turned(f"Davor.\n\n{html}\n\nDanach.", AROUND, {})
    assert "Intern" not in without_notes(made.markdown)
    assert "Intern" in made.markdown
    assert "die niemand sieht" in "\n".join(message for _, message in made.told)


@pytest.mark.parametrize("rows", TABLES)
def test_a_table_with_more_than_words_in_its_fields_stays_a_table(rows: str) -> None:
    assert TABLES[rows] in turned(f"<table>{rows}</table>", AROUND, {}).markdown


@pytest.mark.parametrize("html", [*READS, *TOLD, *(f"<table>{rows}</table>" for rows in TABLES)])
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
