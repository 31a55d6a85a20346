"""Templates know ``page``, ``view`` and ``site``, nothing else, and carry no style or script of their own."""

import re

import pytest
from jinja2 import meta, nodes

from plugins.styleguide.examples import example_environment
from tests.project import REPOSITORY

THEME = REPOSITORY / "theme"
TEMPLATES = sorted(path.name for path in (THEME / "templates").glob("*.html"))
MARKUP = sorted(path.relative_to(THEME).as_posix() for path in THEME.rglob("*.html"))
CHANNELS = {"components/comments/email.html": {"section"}}
"""Templates that a component includes, and what it hands them."""


def imported(tree: nodes.Template) -> set[str]:
    """Give the components that a template imports; its blocks see them too."""
    return {name for statement in tree.find_all(nodes.FromImport) for name in statement.names if isinstance(name, str)}


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_template_knows_page_view_and_site_alone(name: str) -> None:
    source = (THEME / "templates" / name).read_text(encoding="utf-8")
    tree = example_environment(THEME).parse(source)
    assert meta.find_undeclared_variables(tree) - imported(tree) <= {"page", "view", "site"}


@pytest.mark.parametrize("name", [name for name in MARKUP if name.startswith("components/")])
def test_a_component_knows_its_arguments_alone(name: str) -> None:
    source = (THEME / name).read_text(encoding="utf-8")
    undeclared = meta.find_undeclared_variables(example_environment(THEME).parse(source))
    assert undeclared <= CHANNELS.get(name, set())


@pytest.mark.parametrize("name", MARKUP)
def test_no_template_switches_escaping_off(name: str) -> None:
    source = (THEME / name).read_text(encoding="utf-8")
    assert not re.search(r"\|\s*safe\b|autoescape", source)


@pytest.mark.parametrize("name", MARKUP)
def test_no_template_carries_style_attributes_or_handlers(name: str) -> None:
    source = (THEME / name).read_text(encoding="utf-8")
    assert not re.search(r"""\s(style|on[a-z]+)\s*=\s*["']""", source)


def test_every_template_of_a_plan_and_every_extended_one_exists() -> None:
    environment = example_environment(THEME)
    for name in TEMPLATES:
        source = (THEME / "templates" / name).read_text(encoding="utf-8")
        for reference in meta.find_referenced_templates(environment.parse(source)):
            assert reference is None or environment.get_template(reference)
