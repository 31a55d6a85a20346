"""A link in words that dials her number but for a digit is given to think about."""

import pytest

from plugins.publishing.mistyped_dials import mistyped_dials
from tests.project import Project
from tests.publishing.considering import told_by

CONSULTANT, CONTACT, HERS = "data/consultant.yaml", "content/seiten/kontakt.md", "03661 0120340"
WRONG = (
    "tel:036610120340" + "0",
    "tel:03661012034",
    "tel:+4936610120430",
    "tel:+49-3661-0120341",
    "tel:004936610120330",
)
RIGHT = (
    "[Anrufen](tel:036610120340)",
    "[Anrufen](tel:+49-3661-0120340)",
    "[Rathaus](tel:03661998877)",
    "[03661 0120341](tel:036610120341)",
    "[Fax](tel:036610120341)",
    "Unter einer zweiten Nummer [erreichbar](tel:036610120341)",
    "`[Anrufen](tel:036610120341)`",
)


@pytest.mark.parametrize("target", WRONG)
def test_a_digit_too_many_too_few_or_another_is_told(small: Project, target: str) -> None:
    small.append(CONTACT, f"\n\nGern: [Anrufen]({target}).\n")
    line = small.place_of(CONSULTANT, "phone").split(":")[1]
    assert told_by(mistyped_dials, small) == [
        f"{small.place_of(CONTACT, target)}: der Link wählt „{target}“, und in {CONSULTANT}, Zeile {line}, "
        f"steht „{HERS}“; ist diese gemeint, „tel:+4936610120340“ schreiben"
    ]


def test_hers_and_quite_another_are_let_be(small: Project) -> None:
    small.append(CONTACT, "".join(f"\n\n{link}\n" for link in RIGHT))
    assert told_by(mistyped_dials, small) == []
