"""Spaces that must not break are set in text, and only there (DIN 5008)."""

import pytest

from plugins.publishing.typography import NARROW, NBSP, UNBROKEN, set_spaces, typeset


@pytest.mark.parametrize(
    ("plain", "set_"),
    [
        ("z. B. hier", f"z.{NARROW}B. hier"),
        ("z.B. hier", f"z.{NARROW}B. hier"),
        ("u. a.", f"u.{NARROW}a."),
        ("Verein e.V.", f"Verein e.{NARROW}V."),
        ("i. d. R. so", f"i.{NARROW}d.{NARROW}R. so"),
        ("§ 5 DDG", f"§{NBSP}5 DDG"),
        ("§5 und §§7 bis 10", f"§{NBSP}5 und §§{NBSP}7 bis 10"),
        ("§§ 7 bis 10", f"§§{NBSP}7 bis 10"),
        ("Art. 6 Abs. 1", f"Art.{NBSP}6 Abs.{NBSP}1"),
        ("Dr. Quast", f"Dr.{NBSP}Quast"),
        ("14. Juni 2022", f"14.{NBSP}Juni{NBSP}2022"),
        ("Juni 2022", f"Juni{NBSP}2022"),
        ("113 Orte", f"113{NBSP}Orte"),
        ("7 Tage", f"7{NBSP}Tage"),
        ("44 Pixel hoch", f"44{NBSP}Pixel hoch"),
        ("mindestens 7 : 1", f"mindestens 7{NARROW}:{NARROW}1"),
        ("Rat – auch bei mir", f"Rat{NBSP}– auch bei mir"),
        ("© GeoBasis-DE / BKG 2016", f"©{NBSP}GeoBasis{UNBROKEN}DE / BKG 2016"),
        ("»Stadt« – und Land", f"»Stadt«{NBSP}– und Land"),
    ],
)
def test_what_belongs_together_stays_on_one_line(plain: str, set_: str) -> None:
    assert set_spaces(plain) == set_


@pytest.mark.parametrize("plain", ["Im Juni kamen 2022 alle", "Ende. Beginn", "113 Ortes", "a–b", "Punkt 5. Neues"])
def test_all_else_may_break(plain: str) -> None:
    assert set_spaces(plain) == plain


@pytest.mark.parametrize("name", ["Weißwasser/O.L.", "Rothenburg o.d.Tauber", "Neustadt a.d.Aisch", "Weiden i.d.OPf."])
def test_the_names_of_places_stay_as_they_are_spelled(name: str) -> None:
    assert set_spaces(name) == name


def test_setting_twice_changes_nothing_more() -> None:
    text = "z. B. § 5, am 14. Juni 2022 in 113 Orten – und 113 Orte"
    assert set_spaces(set_spaces(text)) == set_spaces(text)


@pytest.mark.parametrize(
    "html",
    [
        '<a title="113 Orte" href="/113 Orte">x</a>',
        "<style>a:after{content:'113 Orte'}</style>",
        "<script>f('113 Orte')</script>",
        "<pre>113 Orte <b>7 Tage</b></pre>",
        "<code>113 Orte</code>",
        "<TEXTAREA>113 Orte</TEXTAREA>",
    ],
)
def test_attributes_styles_scripts_and_code_are_left_alone(html: str) -> None:
    assert typeset(html) == html


def test_text_between_tags_is_set_and_every_tag_is_kept() -> None:
    html = '<p class="a">113 Orte</p>\n<p>7 Tage</p>'
    assert typeset(html) == f'<p class="a">113{NBSP}Orte</p>\n<p>7{NBSP}Tage</p>'


@pytest.mark.parametrize(
    ("html", "set_"),
    [
        ("<p>Wo geht&#39;s hin?</p>", "<p>Wo geht’s hin?</p>"),
        ("<h1>Erika O'Brien</h1>", "<h1>Erika O’Brien</h1>"),
        ("<p>Auf Klaas&#39; Hof</p>", "<p>Auf Klaas’ Hof</p>"),
        ("<p>Sie sagt &#39;Haus&#39; und geht.</p>", "<p>Sie sagt &#39;Haus&#39; und geht.</p>"),
        ('<link title="Aktuelles – O&#39;Brien" href="/o\'a/">', '<link title="Aktuelles – O’Brien" href="/o\'a/">'),
        ("<script>let a='b'+o'c</script>", "<script>let a='b'+o'c</script>"),
        ('<bdi class="name">Änne O&#39;Neill</bdi>', '<bdi class="name">Änne O&#39;Neill</bdi>'),
        ("<div data-as-typed>geht's</div>", "<div data-as-typed>geht's</div>"),
        ("<meta content=\"default-src 'self'; x\">", "<meta content=\"default-src 'self'; x\">"),
    ],
)
def test_an_apostrophe_of_a_fact_is_set_as_one_of_a_text(html: str, set_: str) -> None:
    assert typeset(html) == set_


def test_the_apostrophe_of_a_mailbox_stays_as_it_is_typed() -> None:
    assert typeset("<b>o&#39;neill&amp;co@ort.example</b> geht's") == "<b>o&#39;neill&amp;co@ort.example</b> geht’s"
