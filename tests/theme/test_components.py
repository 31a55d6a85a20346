"""A component is a folder: markup, style and examples; alone it renders whole, and escapes what it is given."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from jinja2 import Environment, nodes
from markupsafe import Markup
from selectolax.lexbor import LexborHTMLParser

from plugins.publishing.filters import host
from plugins.styleguide.examples import example_environment
from tests.html_checks import nesting_mistakes
from tests.project import REPOSITORY

THEME = REPOSITORY / "theme"
COMPONENTS = sorted(path.name for path in (THEME / "components").iterdir() if path.is_dir())
HOSTILE = "\"'><hostile onhostile=1>&"
WORDS_OF_THE_THEME = {"template", "confidence", "answers"}
"""Fields whose values a template looks up instead of printing."""


@pytest.fixture(scope="module")
def environment() -> Environment:
    return example_environment(THEME)


def template(component: str) -> str:
    return f"components/{component}/examples.html"


@pytest.mark.parametrize("component", COMPONENTS)
def test_a_component_has_markup_style_and_examples(component: str) -> None:
    files = {path.name for path in (THEME / "components" / component).iterdir()}
    assert {f"{component}.html", f"{component}.css", "examples.html"} <= files


@pytest.mark.parametrize("component", COMPONENTS)
def test_the_style_of_a_component_stays_in_its_layer(component: str) -> None:
    css = (THEME / f"components/{component}/{component}.css").read_text(encoding="utf-8")
    assert re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL).strip().startswith("@layer components {")


@pytest.mark.parametrize("component", COMPONENTS)
def test_examples_render_alone_into_whole_html_without_inline_style(environment: Environment, component: str) -> None:
    html = environment.get_template(template(component)).render()
    assert nesting_mistakes(html) == []
    tree = LexborHTMLParser(html)
    assert tree.css("[style]") == []
    assert tree.css("script") == []
    assert tree.body
    assert tree.body.text(strip=True) or tree.css("svg")


@pytest.mark.parametrize("component", COMPONENTS)
def test_examples_show_no_python(environment: Environment, component: str) -> None:
    html = environment.get_template(template(component)).render()
    text = LexborHTMLParser(html).text()
    assert not re.search(r"\bNone\b|\bTrue\b|\bFalse\b|[{}]|object at 0x", text)


def printed_words(tree: nodes.Template) -> Iterator[nodes.Const]:
    """Give the texts that examples hand to a component, but for dates and the theme's own words."""
    pairs = [(getattr(pair.key, "value", ""), pair.value) for pair in tree.find_all(nodes.Pair)]
    keywords = [(keyword.key, keyword.value) for keyword in tree.find_all(nodes.Keyword)]
    listed = [("", entry) for entries in tree.find_all(nodes.List) for entry in entries.items]
    for name, value in (*pairs, *keywords, *listed):
        text = value.value if isinstance(value, nodes.Const) else None
        if isinstance(text, str) and name not in WORDS_OF_THE_THEME and not re.fullmatch(r"\d{4}(-\d\d){0,2}", text):
            yield value  # type: ignore[misc]


@pytest.mark.parametrize("component", COMPONENTS)
def test_whatever_text_a_component_is_given_comes_out_escaped(environment: Environment, component: str) -> None:
    source = Path(THEME / template(component)).read_text(encoding="utf-8")
    tree = environment.parse(source)
    words = list(printed_words(tree))
    for word in words:
        word.value += HOSTILE
    html = environment.from_string(tree).render()
    parsed = LexborHTMLParser(html)
    assert parsed.css("hostile, [onhostile]") == []
    assert nesting_mistakes(html) == []
    assert not words or "&lt;hostile" in html or "%3Chostile" in html


def test_prose_escapes_a_text_and_trusts_markup(environment: Environment) -> None:
    prose = environment.from_string('{% from "components/prose/prose.html" import prose %}{{ prose(content=content) }}')
    assert "&lt;b&gt;" in prose.render(content="<b>")
    assert "<b></b>" in prose.render(content=Markup("<b></b>"))


def test_a_program_office_says_its_name_once_and_its_website_by_its_address(environment: Environment) -> None:
    html = LexborHTMLParser(environment.get_template(template("office")).render())
    for office in html.css(".office"):
        name = office.css_first(".office__name").text()
        assert office.text().count(name) == 1
        (website,) = office.css("a[href^=https]")
        assert website.text() == host(website.attributes["href"] or "")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ('"given", 0', "mir selbst bekannt"),
        ('"high", 1', "gut belegt"),
        ('"medium", 1', "aus einer Quelle"),
        ('"medium", 2', "aus 2 Quellen"),
    ],
)
def test_a_town_says_of_whom_or_of_how_much_it_is_known(arguments: str, said: str, environment: Environment) -> None:
    """»Eigene Angabe« left open whose; the owner speaks as I."""
    shown = f'{{% from "components/town-list/town-list.html" import confidence %}}{{{{ confidence({arguments}) }}}}'
    assert environment.from_string(shown).render() == said
