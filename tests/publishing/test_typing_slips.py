"""A word typed twice and a paragraph that breaks off are given to think about."""

import pytest

from tests.project import Project
from tests.publishing.considering import considered

PROFILE = "content/seiten/profil.md"


@pytest.mark.parametrize(
    ("text", "at", "message"),
    [
        ("Ich arbeite in in kleinen Runden.", "in in", "„in in“: dasselbe Wort steht zweimal da; eines löschen"),
        ("Ich höre zu und\nund frage nach.", "und\nund", "dasselbe Wort steht zweimal da"),
        ("Rufen Sie mich mich gern an.", "mich mich", "„mich mich“: dasselbe Wort steht zweimal da"),
        ("Ich habe habe viel gelernt.", "habe habe", "„habe habe“: dasselbe Wort"),
        ("Wir sehen uns uns gern.", "uns uns", "„uns uns“: dasselbe Wort"),
        ("Das ist meine meine Sache.", "meine meine", "„meine meine“: dasselbe Wort"),
        ("Ich freue mich auf Ihre Nachricht und", "und\n", "der Absatz bricht hier ab („… Ihre Nachricht und“)"),
        ("Ich komme auch gern zu", "zu\n", "der Absatz bricht hier ab („… auch gern zu“)"),
        ("Ich höre zu,\n\nund frage nach.", ",\n\nund", "der Absatz bricht hier ab („… Ich höre zu,“)"),
    ],
)
def test_what_a_hurried_hand_leaves_is_told(small: Project, text: str, at: str, message: str) -> None:
    small.append(PROFILE, f"\n\n{text}\n")
    (line,) = considered(small)
    assert line.startswith(f"{small.place_of(PROFILE, at)}: ")
    assert message in line


@pytest.mark.parametrize(
    "text",
    [
        "Die Runde, die die Orte verbindet, und das, was das Haus braucht.",
        "Ich arbeite mit\n\n- Vereinen und\n- Ämtern",
        "Das ist das, das sie sie fragte, und der der Orte, um die die Leute bitten.",
        "Lassen Sie uns uns treffen. Lassen Sie mich mich kurz vorstellen.",
        "Man kann nicht nicht reden.",
        "Ich berichte über über 50 Orte und um um die 30 Vereine.",
        "Wir fahren hin und her und dann mit, mit Freude.",
        "## Runden für",
    ],
)
def test_what_is_meant_so_is_let_be(small: Project, text: str) -> None:
    small.append(PROFILE, f"\n\n{text}\n\nUnd so weiter.\n")
    assert considered(small) == []
