"""Markdown becomes HTML that a strict CSP and a screen reader accept."""

from html import unescape

import pytest

from plugins.catalog.slugs import slug
from plugins.publishing.markdown import Rendered
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
        ("Café", "cafe"),
        ("𝓐lte ℌäuser", "alte-haeuser"),
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
        ("So gibt's das. War's", "So gibt’s das. War’s"),
        ("Rock 'n' Roll und Rock-'n'-Roll-Gruppe", "Rock ’n’ Roll und Rock-’n’-Roll-Gruppe"),
        ("Klaas' Hof, Max' Haus", "Klaas’ Hof, Max’ Haus"),
        ('Er sagte: "Geht\'s?" und: "Klaas\'"', "Er sagte: „Geht’s?“ und: „Klaas’“"),
        ("Das ist 'ne Idee der '80er, von '68.", "Das ist ’ne Idee der ’80er, von ’68."),
        ("Er ruft 'das Haus' und geht.", "Er ruft ‚das Haus‘ und geht."),
        ("Der Buchstabe 's' fehlt.", "Der Buchstabe ‚s‘ fehlt."),
        ('"*Dorf*"-Laden', "„<em>Dorf</em>“-Laden"),
        ('*"Dorf"*-Laden', "<em>„Dorf“</em>-Laden"),
        ('"[Dorf](/a/)", "`x`"', '„<a href="/a/">Dorf</a>“, „<code>x</code>“'),
        ('Alle –"ja"– und ("nein")', "Alle –„ja“– und („nein“)"),
        ('"Bürger"*innen', "„Bürger“*innen"),
        ('"Er sagte "Ja" dazu."', "„Er sagte ‚Ja‘ dazu.“"),
        ('„Dorf" und "Stadt“', "„Dorf“ und „Stadt“"),
        ('Er maß 5" und ging.', "Er maß 5&quot; und ging."),
        ('Es heißt "Dorf\nund Stadt".', "Es heißt „Dorf\nund Stadt“."),
        ('\\"so\\"', "&quot;so&quot;"),
    ],
)
def test_quotation_marks_and_apostrophes_are_set_as_german_does(typed: str, set_so: str) -> None:
    assert render(typed).html == f"<p>{set_so}</p>"


def test_signs_by_their_names_in_html_are_set_like_typed_ones() -> None:
    html = render("Mo &ndash; Fr &quot;offen&quot; &#8211; &bdquo;immer&ldquo;&hellip; &amp; mehr").html
    assert html == "<p>Mo – Fr „offen“ – „immer“… &amp; mehr</p>"


def test_hyphens_and_full_stops_become_dash_and_ellipsis() -> None:
    assert render("gern -- auch bei mir ...").html == "<p>gern – auch bei mir …</p>"
    assert unescape(render("erst das --> dann das").html) == "<p>erst das --> dann das</p>"


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
    assert [(one.target, one.alt) for one in rendered.references] == [
        ("https://ort.example", None),
        ("{static}/bilder/haus.jpg", "Ein Haus"),
        ("{filename}b.md", None),
    ]


def test_an_image_without_description_is_noted_with_an_empty_one() -> None:
    assert [one.alt for one in render("![](bild.jpg)").references] == [""]


def test_what_stands_below_a_photo_is_set_as_german_does() -> None:
    (image,) = render("![Ein 'Haus']({static}/bilder/haus.jpg 'Foto: \"Jule\" -- K.')").references
    assert (image.alt, image.title) == ("Ein ‚Haus‘", "Foto: „Jule“ – K.")


def test_headings_get_an_id_that_is_noted() -> None:
    rendered = render("## Über uns\n\n### Wege\n")
    assert rendered.ids == ("ueber-uns", "wege")
    assert '<h2 id="ueber-uns">' in rendered.html


def test_doubled_headings_get_ids_of_their_own() -> None:
    html = render("## Anlass\n\n## Anlass\n").html
    assert '<h2 id="anlass">' in html
    assert html.count('id="anlass"') == 1
    assert render("## A\n\n## A\n\n## A 1\n\n## A").ids == ("a", "a_1", "a-1", "a_2")


def test_code_is_left_as_it_was_written() -> None:
    assert unescape(render('`"a" -- b`').html) == '<p><code>"a" -- b</code></p>'


@pytest.mark.parametrize("first", ["14. Juni 2026:", "1. bis 3. Mai:", "3. Sept. 2026:", "14. 6. 2026:", "20.Juli"])
def test_a_line_that_begins_with_a_day_is_no_entry_of_a_list(first: str) -> None:
    assert render(f"{first} Auftakt\n20. Juli 2026: Fest").html == f"<p>{first} Auftakt\n20. Juli 2026: Fest</p>"


@pytest.mark.parametrize(
    "text",
    [
        "Bürger*innen und Leser*in",
        "ein*e Lehrer*in, jede*r, der*die Nächste, sein*e Chef*in",
        "Sinti*zze und Rom*nja, Trans*personen",
        "Kinder 3 €*, Erwachsene 5 €*.",
        "Kinder (bis 6)*, Erwachsene (ab 6)*, alle",
    ],
)
def test_a_star_that_means_all_genders_or_a_note_is_no_emphasis(text: str) -> None:
    assert render(text).html == f"<p>{text}</p>"


def test_two_stars_in_a_word_or_round_its_beginning_are_emphasis() -> None:
    assert render("Un*glaub*lich, *Dorf*laden").html == "<p>Un<em>glaub</em>lich, <em>Dorf</em>laden</p>"


@pytest.mark.parametrize("blanks", [2, 3, 4])
@pytest.mark.parametrize("mark", ["-", "*", "+", "1.", "1)"])
@pytest.mark.parametrize("inner", ["-", "*", "1.", "1)"])
def test_an_entry_set_in_by_two_blanks_or_more_belongs_to_the_one_above(blanks: int, mark: str, inner: str) -> None:
    gap = " " * blanks
    html = render(f"Text:\n{mark} a\n{gap}{inner} b\n{gap}{inner} c\n{mark} d").html
    (tag, innermost) = (("ol" if sign[0] == "1" else "ul") for sign in (mark, inner))
    lists = f"<li>a\n<{innermost}>\n<li>b</li>\n<li>c</li>\n</{innermost}>\n</li>\n<li>d</li>"
    assert html == f"<p>Text:</p>\n<{tag}>\n{lists}\n</{tag}>"


def test_numbers_that_go_on_are_entries_of_one_list_however_they_are_set_in() -> None:
    html = render("1. a\n  2. b\n   3. c").html
    assert html.count("<ol") == 1


def test_a_footnote_and_its_number_lead_to_each_other_by_names_of_their_own_text() -> None:
    html = render_with("Satz.[^a] Noch.[^a]\n\n[^a]: Quelle", {}, "auftakt").html
    for name in ("auftakt-anmerkung-1", "auftakt-anmerkung-1-stelle", "auftakt-anmerkung-1-stelle-2"):
        assert html.count(f'id="{name}"') == 1
        assert f'href="#{name}"' in html
    assert "zurück zum Text</a>" in html
    assert "zurück zur 2. Stelle</a>" in html


@pytest.mark.parametrize("address", ["javascript:alert(1)", "JavaScript:x", " vbscript:x", "data:text/html,x"])
def test_no_link_leads_to_what_a_browser_would_run(address: str) -> None:
    rendered = render(f"[Text](<{address}>)")
    assert rendered.html == "<p><a>Text</a></p>"
    assert rendered.references[0].target.strip() == address.strip()


def test_a_link_with_blanks_in_its_address_stays_one_so_that_it_can_be_told() -> None:
    link, image = render('[**a**](meine datei.pdf "b") ![c](d e)').references
    assert (link.target, link.title) == ("meine datei.pdf", "b")
    assert (image.target, image.alt) == ("d e", "c")


def test_lists_too_deep_within_one_another_are_not_read_in_silence() -> None:
    assert render("".join(f"{'  ' * depth}- a\n" for depth in range(40))).html.count("<ul>") == 40
    with pytest.raises(RecursionError):
        render("".join(f"{'  ' * depth}- a\n" for depth in range(60)))


def test_three_thousand_brackets_that_nobody_closes_are_read_at_once() -> None:
    assert render("[" * 3000).html == f"<p>{'[' * 3000}</p>"


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("„so”", "„so“"),
        ("”so”", "„so“"),
        ("war‘s", "war’s"),
        ("war′s", "war’s"),
        ("der Titel “A Town”", "der Titel “A Town”"),
    ],
)
def test_signs_of_other_keyboards_become_german_ones_but_for_a_whole_english_pair(typed: str, shown: str) -> None:
    assert render(typed).html == f"<p>{shown}</p>"
