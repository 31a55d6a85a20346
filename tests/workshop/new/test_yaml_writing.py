"""Whatever is written as YAML reads back the same."""

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.catalog.yaml.text import parse_yaml
from plugins.workshop.new.yaml_writing import Plain, entry, folded, mapping, scalar

SIGNS = st.characters(codec="utf-8", exclude_categories=["Cc", "Cn", "Cs"]) | st.sampled_from("\n\t\x85: #-'\"")
ANY_TEXTS = st.text(SIGNS, min_size=1)
"""All that can come from a file or a terminal."""
FOREIGN = re.compile(r"[^\S \n\t\x85]|[\\<&*_\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]")
TEXTS = ANY_TEXTS.filter(lambda text: not FOREIGN.search(text))
"""Those without a sign of Markdown or HTML, or one that cannot be seen: these are told wherever they stand."""
KEYS = st.from_regex(r"\A[a-z_]{1,12}\Z")
VALUES: st.SearchStrategy[Plain] = st.recursive(
    TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, min_size=1, max_size=4),
    max_leaves=5,
)


@given(TEXTS)
def test_a_value_reads_back_the_same(text: str) -> None:
    read = parse_yaml(f"value: {scalar(text)}\n", "")
    assert read.problems == ()
    assert read.root is not None
    assert read.root.plain() == {"value": text}


@given(ANY_TEXTS)
def test_a_value_with_signs_that_are_told_reads_back_the_same_too(text: str) -> None:
    read = parse_yaml(f"value: {scalar(text)}\n", "", by_hand=False)
    assert read.root is not None
    assert read.root.plain() == {"value": text}


@settings(max_examples=50)
@given(st.dictionaries(KEYS, VALUES, min_size=1, max_size=3))
def test_fields_read_back_the_same_however_deep(fields: dict[str, Plain]) -> None:
    for written, meant in ((mapping(fields), fields), (f"all:\n{entry(fields)}", {"all": [fields]})):
        read = parse_yaml(written, "")
        assert read.problems == ()
        assert read.root is not None
        assert read.root.plain() == meant


def test_what_needs_no_quotation_marks_gets_none() -> None:
    assert [scalar(text) for text in ("50667", "2026-11-22", "ja", "Rat & Tat", "https://a.example/b")] == [
        *("50667", "2026-11-22", "ja", "Rat & Tat", "https://a.example/b")
    ]


def test_a_long_text_is_folded_and_a_long_address_is_not() -> None:
    sentence, address = "Ein Satz mit sieben Wörtern und mehr. " * 6, f"https://a.example/{'b' * 140}"
    assert folded(sentence.strip(), 2).startswith(">-\n  Ein Satz")
    assert folded(address, 2) == address
