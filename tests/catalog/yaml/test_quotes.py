"""Typographic quotes around a value are told where nobody can have meant them, and left alone where they speak."""

import pytest

from plugins.catalog.yaml.quotes import in_quotes, typographic, wrapping


@pytest.mark.parametrize(
    "text", ["„Text“", "“Text”", "”Text”", "«Text»", "»Text«", "‚Text‘", "‘Text’", '„Text"', '"Text“']
)
def test_a_pair_around_the_whole_text_is_found(text: str) -> None:
    assert wrapping(text) == text[0] + text[-1]


@pytest.mark.parametrize(
    "text",
    ['"Text"', "'Text'", "„Auf“ und „Ab“", "„Zusammen“: neu", "Der „Rat“", "’s Dorf", "„“", "", "»Stadt« und »Land«"],
)
def test_quotes_that_do_not_hold_the_whole_text_are_no_pair(text: str) -> None:
    assert wrapping(text) is None


@pytest.mark.parametrize("field", ["name", "id", "status", "date", "email", "phone", "street"])
def test_german_quotes_around_a_value_that_is_no_speech_are_told(field: str) -> None:
    message = typographic("„Erika“", field)
    assert message is not None
    assert "„ und “ sind typographische Anführungszeichen" in message
    assert message.endswith("; weglassen")


@pytest.mark.parametrize("field", ["title", "summary", "description", "text", "note", None])
def test_german_quotes_around_a_whole_title_or_text_are_a_quotation(field: str | None) -> None:
    assert typographic("„Gemeinsam sind wir stark“", field) is None


@pytest.mark.parametrize("field", ["name", "title", None])
def test_angle_quotes_set_a_name_apart(field: str | None) -> None:
    assert typographic("»Lebendige Mitte«", field) is None


@pytest.mark.parametrize("text", ["“Text”", "«Text»", '„Text"', "‘Text’"])
@pytest.mark.parametrize("field", ["title", "name", None])
def test_quotes_of_other_languages_and_mixtures_are_told_everywhere(text: str, field: str | None) -> None:
    message = typographic(text, field)
    assert message is not None
    assert 'nur gerade: "' in message


@pytest.mark.parametrize(("text", "is_speech"), [("“Gemeinsam stark”", True), ("“weites-feld”", False)])
def test_of_a_word_in_small_letters_nobody_makes_a_quotation(text: str, is_speech: bool) -> None:
    assert ("für ein Zitat" in str(typographic(text, None))) == is_speech


@pytest.mark.parametrize(("text", "right"), [("„#7a1f5c“", '"#7a1f5c"'), ("“@info”", '"@info"'), ("«a: b»", '"a: b"')])
def test_what_yaml_would_misread_without_quotes_is_shown_in_straight_ones(text: str, right: str) -> None:
    assert str(typographic(text, "color")).endswith(f"gerade nehmen: {right}")


@pytest.mark.parametrize(("text", "quoted"), [("a: b", '"a: b"'), ('das "Dorf"', "'das \"Dorf\"'"), ('"s', "'\"s'")])
def test_a_text_is_put_into_the_quotes_that_it_does_not_hold(text: str, quoted: str) -> None:
    assert in_quotes(text) == quoted
