"""YAML is edited as text: what is not meant stays to the byte."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.catalog.yaml.text import parse_yaml
from plugins.workshop.update.migrations.yaml_lines import block, find_field, insert_after, scalar, without_field

NAMES = {
    "plain": "name: Karin\n",
    "with a note": "name: Karin  # so\n",
    "quoted": "name: 'Karin: N.'\n",
    "over two lines": "name: Karin\n  Nordmann\n",
    "quoted over two lines": 'name: "Karin\n  Nordmann"\n',
    "as a block": "name: >-\n  Karin\n  Nordmann\n",
    "as a block with an empty line": "name: |\n  Karin\n\n  Nordmann\n",
    "as a list": "name:\n- Karin\n- Nordmann\n",
    "as an indented list": "name:\n  - Karin  # so\n",
    "as a list in brackets": "name: [Karin,\n  Nordmann]\n",
    "as a mapping": "name:\n  first: Karin\n",
}
BEHIND = {
    "nothing": "",
    "a field": "role: x\n",
    "an empty line and a field": "\nrole: x\n",
    "a note and a field": "# Die Rolle\nrole: x\n",
    "an empty line, a note and a field": "\n  # Die Rolle\n\nrole: x\n",
}


@pytest.mark.parametrize("ends", ["\n", "\r\n"], ids=["LF", "CRLF"])
@pytest.mark.parametrize("behind", BEHIND.values(), ids=BEHIND)
@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_a_line_is_put_right_behind_a_field_and_nothing_else_changes(name: str, behind: str, ends: str) -> None:
    before, after = f"# Kopf\nsample: true\n{name}".replace("\n", ends), behind.replace("\n", ends)
    field = find_field(before + after, "name")
    assert field is not None
    assert insert_after(before + after, field, "form: feminine") == f"{before}form: feminine{ends}{after}"


@pytest.mark.parametrize("behind", BEHIND.values(), ids=BEHIND)
@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_a_field_is_taken_out_with_all_its_lines_and_no_other(name: str, behind: str) -> None:
    text = f"# Kopf\nsample: true\n# Der Name\n{name}{behind}"
    field = find_field(text, "name")
    assert field is not None
    assert without_field(text, field) == f"# Kopf\nsample: true\n# Der Name\n{behind}"


def test_a_last_line_without_an_end_gets_one() -> None:
    field = find_field("name: Karin", "name")
    assert field is not None
    assert insert_after("name: Karin", field, "form: feminine") == "name: Karin\nform: feminine\n"


def test_a_line_is_indented_as_its_neighbours_are() -> None:
    text = "\ufeff  name: Karin\n  role: x\n"
    field = find_field(text, "name")
    assert field is not None
    assert insert_after(text, field, "form: feminine") == "\ufeff  name: Karin\n  form: feminine\n  role: x\n"


@pytest.mark.parametrize("text", ["{name: Karin, role: x}\n", "- name: Karin\n", "name: [\n", "", "name\n"])
def test_what_has_no_lines_for_its_fields_is_left_alone(text: str) -> None:
    assert find_field(text, "name") is None


@given(st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S", "Zs")), min_size=1))
def test_a_value_is_read_as_it_was_meant(value: str) -> None:
    read = parse_yaml(f"a: {scalar(value)}\n", "", by_hand=False).root
    assert read is not None
    assert read.plain() == {"a": value}


@pytest.mark.parametrize(
    "value", ["ja", "a, b", "a: b", "a #b", "- x", "*x", "@x", "'x'", '"x"', "01067", "a\\b", "[a]"]
)
def test_a_list_is_read_as_it_was_meant(value: str) -> None:
    text = "\n".join(block({"hosts": [value, "x"]}))
    read = parse_yaml(text, "").root
    assert read is not None
    assert read.plain() == {"hosts": [value, "x"]}


def test_a_value_is_quoted_only_where_it_must() -> None:
    assert block({"a": "Muster-Dienst GmbH, Musterweg 1", "b": {"c": "x: y"}}) == (
        "a: Muster-Dienst GmbH, Musterweg 1",
        "b:",
        '  c: "x: y"',
    )
