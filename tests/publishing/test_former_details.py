"""What a text says of the owner that her data say otherwise by now is given to think about, where it stands."""

import pytest

from tests.project import Project
from tests.publishing.test_odd_contacts import PROFILE, considered


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Schreiben Sie an <kontakt@immerfeld.example>.", "kontakt@immerfeld.example"),
        ("Schreiben Sie [mir](mailto:j.immerfeld@immerfeld.example).", "j.immerfeld@immerfeld.example"),
        ("Ich heiße Jonte Altenfeld.", "Jonte Altenfeld"),
    ],
)
def test_a_mailbox_of_hers_and_a_name_that_are_not_those_of_the_data_are_told(
    small: Project, text: str, said: str
) -> None:
    small.append(PROFILE, f"\n\n{text}\n")
    (line,) = considered(small)
    now = "post@immerfeld.example" if "@" in said else "Jonte Immerfeld"
    right = f"in data/consultant.yaml steht „{now}“; ist dasselbe gemeint, hier berichtigen"
    assert line == f"{small.place_of(PROFILE, said)}: „{said}“, und {right}"


def test_what_is_hers_or_somebody_else_s_is_let_be(small: Project) -> None:
    texts = (
        *(
            "Ich heiße Jonte Immerfeld.",
            "Ich heiße Dr. Jonte Immerfeld.",
            "Ich heiße Jonte.",
            "Ich heiße Gäste willkommen.",
        ),
        *("<Post@immerfeld.example>", "<anmeldung@immerfeld.example>", "<info@anderswo.example>"),
        *("„Ich heiße Eva Kern“, sagt eine Frau.", "> Ich heiße Eva Kern."),
    )
    small.append(PROFILE, "".join(f"\n\n{text}\n" for text in texts))
    assert considered(small) == []
