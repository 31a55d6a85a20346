"""Where only an address may stand, one that can never be real waits for the owner's."""

import pytest

from plugins.publishing.placeholders import PLACEHOLDER


@pytest.mark.parametrize(
    "text",
    ["https://bitte-eintragen.invalid/", "https://www.bitte.invalid", "https://a.invalid/[[Adresse]]", "[[Ihr Satz]]"],
)
def test_what_waits_for_the_owner_is_found(text: str) -> None:
    assert [found[0] for found in PLACEHOLDER.finditer(text)] == [text]


@pytest.mark.parametrize("text", ["https://www.invalid-design.de/", "Endung .invalid", "[ein Link](https://a.de)"])
def test_what_may_be_meant_is_no_placeholder(text: str) -> None:
    assert PLACEHOLDER.search(text) is None
