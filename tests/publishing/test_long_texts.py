"""A text costs no more than its length: nobody waits for minutes because somebody writes much."""

import pytest

from tests.measuring import at_most, children_seconds
from tests.project import Project

pytestmark = pytest.mark.alone

WORDS = "Heute reden viele im Dorf über den Platz und was daraus werden kann."
LONG = {
    "a paragraph of 30,000 words": " ".join([WORDS] * 2_500),
    "a word without an end": "ab" * 30_000,
    "code of 4,000 lines": "\n".join(("```", *[WORDS] * 4_000, "```")),
    "2,000 quotations": " ".join(['Sie sagt: "Der Platz" und geht.'] * 2_000),
    "1,500 links": " ".join(["Siehe [den Platz](/kontakt/)."] * 1_500),
}


def test_looking_at_a_long_text_takes_as_long_as_at_some_short_ones(small: Project) -> None:
    def seconds() -> float:
        return children_seconds(lambda: small.start("check").wait())

    short, text = seconds(), "content/seiten/profil.md"
    kept = small.read(text)
    for name, long in LONG.items():
        small.write(text, f"{kept}\n\n{long}\n")
        at_most(6, seconds() / short, f"the time of a check with {name}, in checks,")
