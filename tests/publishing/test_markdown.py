"""Markdown becomes HTML that a strict CSP and a screen reader accept."""

from html import unescape

import pytest

from plugins.catalog.slugs import slug
from plugins.publishing.markdown import Reference, Rendered
from plugins.publishing.markdown import render as render_with


def render(text: str) -> Rendered:
    return render_with(text, {})


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("Große Veranstaltungen", "grosse-veranstaltungen"),
        ("Ämter, Öfen & Übungen", "aemter-oefen-uebungen"),
        ("»Lebendige Mitte«: alle an einem Tisch", "lebendige-mitte-alle-an-einem-tisch"),
        ("  2020 geht's los!  ", "2020-geht-s-los"),
        ("Café", "caf"),
        ("…", ""),
    ],
)
def test_a_slug_spells_umlauts_out_and_keeps_only_letters_and_digits(text: str, address: str) -> None:
    assert slug(text) == address


def test_straight_quotes_become_german_ones() -> None:
    assert render("Sie sagte \"Ich weiß, er meinte 'nein'.\"").html == "<p>Sie sagte „Ich weiß, er meinte ‚nein‘.“</p>"


@pytest.mark.parametrize(
    ("typed", "set_so"),
    [
        ("So gibt's das.", "So gibt’s das."),
        ("Klaas' Hof, Max' Haus", "Klaas’ Hof, Max’ Haus"),
        ('Er sagte: "Geht\'s?" und: "Klaas\'"', "Er sagte: „Geht’s?“ und: „Klaas’“"),
        ("Das ist 'ne Idee der '80er.", "Das ist ’ne Idee der ’80er."),
        ("Er ruft 'das Haus' und geht.", "Er ruft ‚das Haus‘ und geht."),
        ("Der Buchstabe 's' fehlt.", "Der Buchstabe ‚s‘ fehlt."),
    ],
)
def test_an_apostrophe_is_none_of_the_quotation_marks(typed: str, set_so: str) -> None:
    assert render(typed).html == f"<p>{set_so}</p>"


def test_signs_by_their_names_in_html_are_set_like_typed_ones() -> None:
    html = render("Mo &ndash; Fr &quot;offen&quot; &#8211; &bdquo;immer&ldquo;&hellip; &amp; mehr").html
    assert html == "<p>Mo – Fr „offen“ – „immer“… &amp; mehr</p>"


def test_hyphens_and_full_stops_become_dash_and_ellipsis() -> None:
    assert render("gern -- auch bei mir ...").html == "<p>gern – auch bei mir …</p>"


@pytest.mark.parametrize(
    "raw",
    [
        "<script>alert(1)</script>",
        "ein <b onclick=x>Wort</b>",
        "<div>\n\n**a**\n\n</div>",
        "<img src=x onerror=alert(1)>",
        "<!-- Kommentar -->",
        "<style>*{}</style>",
    ],
)
def test_raw_html_is_shown_and_not_obeyed(raw: str) -> None:
    html = render(raw).html
    for tag in ("<script", "<b ", "<div", "<img", "<!--", "<style"):
        assert tag not in html
    assert "&lt;" in html


@pytest.mark.parametrize("domain", ["bürger-köln.de", "xn--brger-kln-67a3d.de"])
@pytest.mark.parametrize("typed", ["<a@{0}>", "[a@{0}](mailto:a@{0})", "<mailto:a@{0}>"])
def test_a_mail_address_is_read_with_its_umlauts_and_linked_without(domain: str, typed: str) -> None:
    html = unescape(render(typed.format(domain)).html)
    assert html == '<p><a href="mailto:a@xn--brger-kln-67a3d.de">a@bürger-köln.de</a></p>'


def test_what_stands_behind_a_mail_address_in_a_link_is_kept() -> None:
    html = render("[Schreiben](mailto:a@bürger-köln.de?subject=Hallo)").html
    assert html == '<p><a href="mailto:a@xn--brger-kln-67a3d.de?subject=Hallo">Schreiben</a></p>'


def test_tables_are_aligned_by_class_and_not_by_style() -> None:
    html = render("| Jahr | Orte |\n|:-----|-----:|\n| 2015 | 50 |").html
    assert "style=" not in html
    assert '<td class="align-right">50</td>' in html
    assert '<th class="align-left">Jahr</th>' in html


def test_links_and_images_are_noted_in_their_order() -> None:
    rendered = render("[a](https://ort.example) ![Ein Haus]({static}/bilder/haus.jpg) [b]({filename}b.md)")
    assert rendered.references == (
        Reference("https://ort.example"),
        Reference("{static}/bilder/haus.jpg", "Ein Haus"),
        Reference("{filename}b.md"),
    )


def test_an_image_without_description_is_noted_with_an_empty_one() -> None:
    assert render("![](bild.jpg)").references == (Reference("bild.jpg", ""),)


def test_headings_get_an_id_that_is_noted() -> None:
    rendered = render("## Über uns\n\n### Wege\n")
    assert rendered.ids == ("ueber-uns", "wege")
    assert '<h2 id="ueber-uns">' in rendered.html


def test_doubled_headings_get_ids_of_their_own() -> None:
    html = render("## Anlass\n\n## Anlass\n").html
    assert '<h2 id="anlass">' in html
    assert html.count('id="anlass"') == 1


def test_code_is_left_as_it_was_written() -> None:
    assert render('`"a" -- b`').html == '<p><code>"a" -- b</code></p>'
