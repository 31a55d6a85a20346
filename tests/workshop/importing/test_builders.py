"""What page builders keep in the fields of their parts comes as text and links, whatever the fields are called."""

import json

import pytest

from plugins.publishing.hidden_notes import without_notes
from plugins.workshop.importing.texts.turned import turned
from plugins.workshop.importing.wordpress.builders import html_of_builder
from plugins.workshop.importing.wordpress.php import unserialized
from tests.project import Project
from tests.workshop.importing.exports import bring_in, entry, export, meta
from tests.workshop.importing.test_texts import AROUND

SAYS = {
    '[et_pb_number_counter title="Projekte" number="120" number_font="Lato|on|||"]': ("## Projekte", "120"),
    '[et_pb_pricing_table title="Paket" subtitle="klein" currency="€" sum="99" per="Monat"]x[/et_pb_pricing_table]': (
        "## Paket",
        "klein · € · 99 · Monat",
    ),
    '[et_pb_testimonial author="Ida Rad" job_title="Müllerin" company_name="Mühle"]Gut![/et_pb_testimonial]': (
        "Gut!",
        "Ida Rad · Müllerin · Mühle",
    ),
    '[et_pb_header title="Oben" subhead="Darunter" button_one_text="Los" button_one_url="https://a.example/"]': (
        "## Oben",
        "Darunter",
        "[Los](https://a.example/)",
    ),
    '[et_pb_video src="https://www.youtube.com/watch?v=ab"]': (
        "[Video bei YouTube](https://www.youtube.com/watch?v=ab)",
    ),
    '[vc_cta h2="Ruf" btn_title="Jetzt" btn_link="url:https%3A%2F%2Fa.example%2Fx|title:y||"]Text[/vc_cta]': (
        "## Ruf",
        "[Jetzt](https://a.example/x)",
        "Text",
    ),
    '[vc_progress_bar values="%5B%7B%22label%22%3A%22Ruhe%22%2C%22value%22%3A%2290%22%7D%5D"]': ("Ruhe · 90",),
    '[vc_pie title="Torte" value="77" color="juicy-pink"]': ("## Torte", "77"),
    '[vc_hoverbox primary_title="Vorn" hover_title="Hinten"]Text[/vc_hoverbox]': ("Vorn", "Hinten", "Text"),
    '[fusion_person name="Ida Rad" title="Müllerin" email="ida@a.example"]Mahlt.[/fusion_person]': (
        "Ida Rad",
        "Müllerin",
        "[ida@a.example](mailto:ida@a.example)",
        "Mahlt.",
    ),
    '[neuer_baukasten_kasten ueberzeile="Das Rad der Zeit" weite="12px"]Text[/neuer_baukasten_kasten]': (
        "Das Rad der Zeit",
        "Text",
    ),
    '[av_button label="Hin da" link="manually,https://a.example/b" size="small"]': ("[Hin da](https://a.example/b)",),
    'Ein [su_button url="https://a.example/"]Knopf[/su_button][su_note]Hinweis[/su_note]': (
        "Ein [Knopf](https://a.example/)\n\nHinweis",
    ),
    '[tab title="Tab A"]Inhalt A[/tab][tab title="Tab B"]Inhalt B[/tab]': ("## Tab A\n\nInhalt A", "Tab B\n\nInhalt B"),
    'Das [tooltip text="Ein Hinweis"]Wort[/tooltip] steht.': ("Das Wort (Ein Hinweis) steht.",),
    '[quote author="Goethe"]Zitat[/quote]': ("Zitat", "Goethe"),
    '[button text="Nur dies" url="https://a.example/"]': ("[Nur dies](https://a.example/)",),
}
LOOKS = (
    '[et_pb_text admin_label="Text Eins" text_font="Lato|on||" module_class="Mein X"]x[/et_pb_text]',
    '[vc_column_text css=".vc_custom_1{margin: 0 !important;}" el_class="Breit Hoch"]x[/vc_column_text]',
    '[fusion_text animation_type="Fade In" hide_on_mobile="small-visibility" text_color="#ff0000"]x[/fusion_text]',
)
ELEMENTOR = json.dumps(
    [
        {
            "elType": "section",
            "settings": {
                "background_color": "#fff",
                "typography_font_family": "Open Sans",
                "gap": {"unit": "px", "size": 4},
            },
            "elements": [
                {
                    "widgetType": "video",
                    "settings": {"youtube_url": "https://www.youtube.com/watch?v=ab"},
                    "elements": [],
                },
                {"widgetType": "counter", "settings": {"title": "Räder", "ending_number": "500", "suffix": "Stück"}},
                {"widgetType": "price-table", "settings": {"heading": "Mahlen", "price": "49"}},
                {
                    "widgetType": "image",
                    "settings": {"image": {"url": "https://a.example/r.jpg", "id": 9}, "caption": "Unser Rad"},
                },
                {
                    "widgetType": "testimonial",
                    "settings": {"testimonial_content": "Gut!", "testimonial_job": "Müllerin"},
                },
                {"widgetType": "icon-list", "settings": {"icon_list": [{"text": "Eins"}, {"text": "Zwei"}]}},
                {"widgetType": "shortcode", "settings": {"shortcode": '[tab title="Tab"]Innen[/tab]'}},
            ],
        }
    ]
)


@pytest.mark.parametrize("html", SAYS)
def test_what_a_part_says_in_its_fields_is_there(html: str) -> None:
    markdown = turned(html, AROUND, {}).markdown
    for said in SAYS[html]:
        assert said in markdown


@pytest.mark.parametrize("html", LOOKS)
def test_what_is_only_for_the_looks_of_a_part_is_not(html: str) -> None:
    assert turned(html, AROUND, {}).markdown == "x"


def test_what_elementor_keeps_is_there_and_what_it_looks_like_is_not() -> None:
    markdown = turned(html_of_builder(ELEMENTOR), AROUND, {}).markdown
    for said in (
        "[Video bei YouTube](https://www.youtube.com/watch?v=ab)",
        "## Räder\n\n500 · Stück",
        "## Mahlen\n\n49",
        "![Ein Rad]({static}/bilder/rad.jpg)\n\nUnser Rad",
        "Gut! · Müllerin",
        "Eins\n\nZwei",
        "Tab\n\nInnen",
    ):
        assert said in markdown
    assert "Open Sans" not in markdown
    assert "px" not in markdown


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        (
            "_fl_builder_data",
            'a:1:{s:1:"x";O:8:"stdClass":1:{s:8:"settings";O:8:"stdClass":1:{s:4:"text";s:13:"<p>Worte.</p>";}}}',
        ),
        ("_fl_builder_data", 'a:1:{s:1:"x";O:8:"stdClass":1:{s:4:"text";s:99:"<p>Worte.</p>";}}'),
        (
            "ct_builder_shortcodes",
            "[ct_section ct_options='{\"x\":1}'][ct_text_block]Worte.[/ct_text_block][/ct_section]",
        ),
        ("ct_builder_json", '{"name":"root","children":[{"name":"ct_text_block","options":{"ct_content":"Worte."}}]}'),
        (
            "_bricks_page_content_2",
            'a:1:{i:0;a:2:{s:4:"name";s:4:"text";s:8:"settings";a:1:{s:4:"text";s:6:"Worte.";}}}',
        ),
        ("tve_updated_post", "<div><p>Worte.</p></div>"),
    ],
)
def test_a_text_that_lies_in_a_builder_alone_comes_and_is_told(project: Project, name: str, kept: str) -> None:
    project.write("export.xml", export(entry(1, "Eins", "", meta(**{name: kept}))))
    out = bring_in(project, "--write").out
    assert project.read("content/aktuelles/text-1.md").endswith("---\nWorte.\n"), out
    assert "der Text lag im Seitenbaukasten" in project.read("import-bericht.md")


def test_a_text_that_cannot_be_read_out_of_its_builder_is_named_with_it(project: Project) -> None:
    project.write("export.xml", export(entry(1, "Eins"), entry(2, "Zwei", "", meta(_fl_builder_data="a:1:{kaputt"))))
    assert "nur im Seitenbaukasten Beaver Builder liegen" in bring_in(project).out
    assert "herüberkopieren: 1 („Zwei“)" in bring_in(project).out


def test_fields_that_the_owner_made_stand_as_a_note_at_the_end(project: Project) -> None:
    own = meta(
        untertitel="Mit Rad und Stein", _untertitel="field_1", farbe="rot", _edit_lock="1:1", rank_math_x="Ein Wort"
    )
    project.write("export.xml", export(entry(1, "Eins", more=own)))
    bring_in(project, "--write")
    assert project.read("content/aktuelles/text-1.md").endswith("<!-- Eigenes Feld untertitel: Mit Rad und Stein -->\n")
    assert "das eigene Feld „untertitel“" in project.read("import-bericht.md")


FORMS = (
    '[et_pb_contact_form email="ida@a.example" title="Schreiben Sie"][/et_pb_contact_form]',
    '[et_pb_signup title="Brief" description="Melden Sie sich an"]',
    html_of_builder('[{"widgetType":"form","settings":{"form_name":"Anfrage","email_to":"ida@a.example"}}]'),
)


@pytest.mark.parametrize("html", FORMS)
def test_a_form_is_a_note_and_says_to_nobody_where_it_sent_its_letters(html: str) -> None:
    made = turned(html, AROUND, {})
    assert without_notes(made.markdown).strip() == ""
    assert "ein Formular" in "".join(message for _, message in made.told)


def test_a_part_that_no_screen_shows_is_a_note() -> None:
    hidden = {"hide_desktop": "hidden-desktop", "hide_tablet": "hidden-tablet", "hide_mobile": "hidden-phone"}
    inner = [{"settings": {"editor": "<p>Intern</p>"}}]
    kept = json.dumps([{"settings": hidden, "elements": inner}, {"settings": {"editor": "<p>Da</p>"}}])
    assert turned(html_of_builder(kept), AROUND, {}).markdown == "<!-- Hier stand: Intern -->\n\nDa"


def test_what_a_builder_shows_counts_and_what_it_hides_is_a_note(project: Project) -> None:
    kept = json.dumps([{"settings": {"editor": "<p>Neue Worte stehen da</p>"}}])
    more = meta(_elementor_data=kept, _elementor_edit_mode="builder")
    project.write("export.xml", export(entry(1, "Eins", "<p>Alter Rest</p>", more)))
    bring_in(project, "--write")
    assert project.read("content/aktuelles/text-1.md").endswith("---\nNeue Worte stehen da\n\n<!-- Alter Rest -->\n")


def test_a_value_of_php_is_read_and_a_bottomless_one_refused() -> None:
    assert unserialized('a:2:{i:0;s:3:"Öl";i:1;a:1:{s:1:"b";b:1;}}') == {"0": "Öl", "1": {"b": "1"}}
    for broken in ("a:1:{i:0;", "x", 's:4:"ab', "a:1:{i:0;" * 500):
        with pytest.raises(ValueError, match=r"\w"):
            unserialized(broken)
